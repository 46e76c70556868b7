"""A chip: a state in one or two words on a coloured ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from views.kit.words import Spoken, Text, spoken
from views.theme import text_font, worn
from views.tokens import Tone

_SIDE = 3
_LIKE_ACCENT = {Tone.ACCENT, Tone.GOOD}
"""Their grounds are nearly that of a chosen row."""


def chip_font() -> QFont:
    """The font of a chip."""
    look = worn()
    return text_font(look, bold=True, size=look.sizes.small)


def chip_size(text: str) -> QSize:
    """Room that a chip with this text takes, in pixels."""
    sizes = worn().sizes
    wide = QFontMetrics(chip_font()).horizontalAdvance(text)
    return QSize(wide + 2 * _SIDE * sizes.step + sizes.step, sizes.chip)


def paint_chip(
    painter: QPainter, box: QRectF, text: str, tone: Tone, *, on_accent_ground: bool = False, on_page: bool = False
) -> None:
    """Draw a chip at the left of `box`, in the middle of its height. On a ground like its own it takes the card's."""
    look = worn()
    ink, ground = look.colours.of(tone)
    if (on_accent_ground and tone in _LIKE_ACCENT) or (on_page and ground == look.colours.page):
        ground = look.colours.card
    size = chip_size(text)
    wide = min(float(size.width()), box.width())
    shape = QRectF(box.left(), box.center().y() - size.height() / 2, wide, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(shape, look.sizes.chip_radius, look.sizes.chip_radius)
    painter.setPen(QColor(ink))
    painter.setFont(chip_font())
    room = shape.adjusted(_SIDE * look.sizes.step, 0, -_SIDE * look.sizes.step, 0)
    shown = QFontMetrics(chip_font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 2)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.restore()


class Chip(Spoken, QWidget):
    """A chip that stands on a page."""

    def __init__(self, text: Text, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def say(self, text: Text, tone: Tone) -> None:
        """Show another state."""
        self._text, self._tone = text, tone
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says now."""
        return spoken(self._text)

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self.text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(worn().sizes.chip, worn().sizes.chip)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        above = self.parentWidget()
        while above is not None and above.property("part") not in {"card", "page"}:
            above = above.parentWidget()
        on_page = above is not None and above.property("part") == "page"
        paint_chip(QPainter(self), QRectF(self.rect()), self.text, self._tone, on_page=on_page)
