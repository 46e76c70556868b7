"""The help page of the page from which it was asked for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from views.help.shown import ShownHelp, text_now
from views.help.texts import topic_of
from views.kit.card import Card
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn


class HelpPage(Page):
    """Read by arrows and Page Down; Escape or F1 leads back to where the hand was."""

    def __init__(self, topic: str) -> None:
        super().__init__(lambda: tr("Help: {page}", page=text_now(topic).title))
        self.topic = topic
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        self.beside_title.addWidget(self.back)
        card = Card()
        card.setMaximumWidth(worn().sizes.form_width + worn().sizes.rail)
        self.shown = ShownHelp(topic)
        card.add(self.shown)
        across = QHBoxLayout()
        across.addWidget(card, 1)
        across.addStretch(0)
        self.body.addLayout(across)
        self.body.addStretch(1)

    @classmethod
    def of(cls, page: Page) -> "HelpPage":
        """The help of this page."""
        return cls(topic_of(type(page)))

    @override
    def arrive(self) -> None:
        # Not to the button: arrows would go from there to the next one.
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, page = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
        line = worn().sizes.row
        ways = {
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_PageDown: page - line,
            Qt.Key.Key_PageUp: line - page,
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + way)
