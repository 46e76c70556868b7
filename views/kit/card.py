"""Cards and tiles: what a page is laid out in."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from views.kit.chip import Chip
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.scroller import Foot
from views.kit.words import Spoken, Text
from views.theme import text_font, worn
from views.tokens import Tone

_ANY_WIDTH = 16_777_215
"""Qt's own bound of a widget's width."""


class Card(QFrame):
    """A card with an optional heading and, at its right, a hint (of keys); contents go into `body`."""

    def __init__(self, heading: Text = "", hint: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        sizes = worn().sizes
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*[sizes.card_padding] * 4)
        self.body.setSpacing(sizes.gap)
        self.heading, self.hint = Label(heading, "heading"), Label(hint, "soft")
        if heading or hint:
            line = QHBoxLayout()
            line.addWidget(self.heading, 1)
            line.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignRight)
            self.body.addLayout(line)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget, stretch)

    def keep_narrow(self) -> None:
        """Take no more room than a form can use: a line of words or fields across a wide screen is hard to read."""
        self.setMaximumWidth(widest_for_form())

    def add_foot(self, *buttons: QWidget) -> None:
        """The buttons that end it, from the left; they stay in sight where the card is higher than the screen."""
        foot = Foot(self)
        foot.add(*buttons)
        self.add(foot)


def widest_for_form() -> int:
    """How wide a card is at most in which a form stands, in pixels."""
    return worn().sizes.form_width + 2 * worn().sizes.card_padding


def hold_form(card: QWidget, *, beside: bool) -> None:
    """Let a card with a form be no wider than it can use where something stands `beside` it; else as wide as the page."""
    card.setMaximumWidth(widest_for_form() if beside else _ANY_WIDTH)


def rule(parent: QWidget | None = None) -> QFrame:
    """One thin line across."""
    line = QFrame(parent)
    line.setProperty("part", "rule")
    return line


class Tick(QWidget):
    """A drawn check mark in the size of a tile's number: no font is needed for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = worn()
        # As high as the line of figures that stands in its place on other tiles.
        high = QFontMetrics(text_font(look, bold=True, size=look.sizes.number)).height()
        self.setFixedSize(look.sizes.number, high)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = worn(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(look.colours.ink), look.sizes.number / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        side = look.sizes.number - 6
        box = QRectF(3, (self.height() - side) / 2, side, side)
        corner = box.left() + box.width() * 0.32, box.bottom() - box.height() * 0.12
        painter.drawLine(int(box.left()), int(box.center().y() + 2), int(corner[0]), int(corner[1]))
        painter.drawLine(int(corner[0]), int(corner[1]), int(box.right() - 3), int(box.top() + 2))


class Tile(Spoken, QFrame):
    """A number with its name above and a note or chip below. Emits `pressed` by click, Enter or Space."""

    pressed = Signal()

    def __init__(self, name: Text, *, pressable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = worn().sizes
        self._number: int | None = None
        self._toned = self._small = False
        self.setProperty("part", "tile")
        self.setProperty("pressable", pressable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if pressable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.card_padding] * 4)
        column.setSpacing(sizes.step)
        self.name, self.number, self.tick = Label(name, "soft", wrap=True), Label("", "number"), Tick()
        self.note, self.chip = Label("", "soft"), Chip("")
        column.addWidget(self.name)
        column.addStretch(0)
        for widget in (self.number, self.tick, self.note, self.chip):
            column.addWidget(widget)
        # Figures of neighbours stand on one line, whether a chip or a word stands below them.
        column.addStretch(1)
        self.tick.hide()
        self.chip.hide()

    def show_number(self, number: int, note: Text = "", tone: Tone | None = None) -> None:
        """A figure; with a `tone` its note becomes a chip."""
        self._number = number
        self._show(note, tone, ticked=False)

    def show_tick(self, note: Text = "", tone: Tone | None = Tone.GOOD) -> None:
        """All is well: a check mark instead of a figure."""
        self._number = None
        self._show(note, tone, ticked=True)

    def _show(self, note: Text, tone: Tone | None, *, ticked: bool) -> None:
        self.number.setVisible(not ticked)
        self.tick.setVisible(ticked)
        self._toned = tone is not None
        self._show_below()
        if tone is None:
            self.note.say(note)
        else:
            self.chip.say(note, tone)
        self.retranslate()

    def shrink(self, *, small: bool) -> None:
        """On a low screen a tile is its name and figure alone."""
        self._small = small
        padding = worn().sizes.card_padding
        upright = padding // 2 if small else padding
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setContentsMargins(padding, upright, padding, upright)
        # There large text may need two lines for a name, and the figures stand on the last line instead.
        layout.setStretch(1, int(small))
        layout.setStretch(layout.count() - 1, int(not small))
        self._show_below()

    def _show_below(self) -> None:
        self.chip.setVisible(self._toned and not self._small)
        self.note.setVisible(not self._toned and not self._small)

    @override
    def retranslate(self) -> None:
        if self._number is not None:
            self.number.say(shown_number(self._number))
        self.setAccessibleName(self.name.text())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.property("pressable") and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)
