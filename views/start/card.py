"""The one card of the pages before an office is open: title, words, a form, what went wrong, what is being done."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from models.errors import AppError
from views.kit.card import Card
from views.kit.form import Form
from views.kit.label import Label
from views.kit.messages import Trouble
from views.kit.press import Button
from views.kit.scroller import Scroller
from views.kit.words import Text
from views.theme import worn


class StartPage(QWidget):
    """A card in the middle of an empty page; it scrolls where the screen is small. Contents go into `card`."""

    def __init__(self, title: Text, words: Text = "") -> None:
        super().__init__()
        sizes = worn().sizes
        self.setProperty("part", "page")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller, content = Scroller(), QWidget()
        scroller = self.scroller
        content.setProperty("part", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(sizes.gap, 0, sizes.gap, sizes.gap)
        self.card = Card()
        self.card.body.setContentsMargins(*[sizes.card_padding + sizes.step] * 4)
        self.card.setFixedWidth(sizes.form_width)
        # Not by alignment: the height that wrapped words need follows from the card's own width.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.card)
        line.addStretch(1)
        column.addStretch(1)
        column.addLayout(line)
        column.addStretch(2)
        scroller.setWidget(content)
        whole.addWidget(scroller)
        self.title, self.words = Label(title, "title", wrap=True), Label(words, "soft", wrap=True)
        self.trouble = Trouble()
        head = QVBoxLayout()
        head.setSpacing(sizes.step)
        head.addWidget(self.title)
        head.addWidget(self.words)
        self.card.body.addLayout(head)
        self.card.add(self.trouble)
        self.words.setVisible(bool(words))
        self.form = Form()
        self.card.add(self.form)
        self._below()

    def _below(self) -> None:
        """The links of the page; while work is done its bar stands in their place."""
        sizes = worn().sizes
        self.ways, self.waiting = QWidget(), QWidget()
        self.links = QHBoxLayout(self.ways)
        self.links.setContentsMargins(0, 0, 0, 0)
        self.links.setSpacing(sizes.gap + 2 * sizes.step)
        self.links.addStretch(1)
        column = QVBoxLayout(self.waiting)
        column.setContentsMargins(0, 0, 0, 0)
        self.doing, self.bar = Label("", "soft"), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        column.addWidget(self.doing)
        column.addWidget(self.bar)
        for widget in (self.ways, self.waiting):
            widget.setFixedHeight(sizes.field)
            widget.hide()
            self.card.add(widget)

    def lead_to(self, *links: Button) -> None:
        """Links below the form, to other pages."""
        for link in links:
            self.links.insertWidget(self.links.count() - 1, link)
        self.ways.show()

    def arrive(self) -> None:
        """Put the hand where it begins."""
        self.form.begin()

    def busy(self, doing: Text) -> None:
        """Work has begun that takes a moment."""
        self.trouble.hide()
        self.doing.say(doing)
        self._let(working=True)
        # On a low screen it stands below the edge, where nobody would see that something is being done.
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(self.waiting, 0, worn().sizes.gap))

    def ready(self) -> None:
        """The work is over."""
        self._let(working=False)

    def tell(self, error: AppError) -> None:
        """The work did not succeed: say why, in place."""
        self.ready()
        self.trouble.tell(error)
        self.arrive()

    def _let(self, *, working: bool) -> None:
        self.waiting.setVisible(working)
        self.ways.setVisible(not working and self.links.count() > 1)
        self.form.setEnabled(not working)
