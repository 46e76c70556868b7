"""Text on a page: plain, in the words of the language, broken by syllable and never cut above or below."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from views.kit.lines import lines_of
from views.kit.veil import veil, veiled
from views.kit.words import Spoken, Text, spoken
from views.theme import worn

MAX_LETTERS = 5_000


class Label(Spoken, QLabel):
    """A text of one line (cut with "…" and a tip when there is no room) or, with `wrap`, of several.

    `part` names how it looks: `title`, `heading`, `soft`, `hint`, `number`, `code`, `problem`, `strong`, `field-label`.
    What is `personal` is dots while names are covered; a part of a sentence is `veiled` in its lambda.
    """

    def __init__(
        self,
        text: Text = "",
        part: str = "",
        *,
        wrap: bool = False,
        personal: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.personal = personal
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", part)
        self._wrap = wrap
        self._text = text
        self._broken_for: tuple[str, str] = ("", "")
        self._broken: dict[int, list[str]] = {}
        """The lines by width, of this text in this font."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wrap)
        if wrap:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        veil().changed.connect(self.retranslate)
        self.retranslate()

    def say(self, text: Text) -> None:
        """Show this from now on."""
        self._text = text
        self.retranslate()

    @override
    def retranslate(self) -> None:
        text = spoken(self._text)
        if len(text) > MAX_LETTERS:
            text = f"{text[: MAX_LETTERS - 1]}…"
        self.setText(veiled(text) if self.personal else text)

    def _line_height(self) -> int:
        metrics = self.fontMetrics()
        return round(self.font().pixelSize() * worn().sizes.leading) if self._wrap else metrics.height()

    def _lines(self, width: int) -> list[str]:
        # Layouts ask for the same few widths over and over.
        now = (self.text(), self.font().key())
        if now != self._broken_for:
            self._broken_for = now
            self._broken.clear()
        if width not in self._broken:
            self._broken[width] = lines_of(self.text(), max(width, 1), self.fontMetrics().horizontalAdvance)
        return self._broken[width]

    @override
    def hasHeightForWidth(self) -> bool:
        return self._wrap

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return self.sizeHint().height()
        return len(self._lines(width)) * self._line_height() + self._overhang()

    def _overhang(self) -> int:
        """What the first and last line need beyond the leading, so that stacks are not cut."""
        return max(0, self.fontMetrics().height() - self._line_height()) if self._wrap else 0

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        wide = max((self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")), default=0) + 1
        if self._wrap:
            wide = min(wide, worn().sizes.form_width)
            return QSize(wide, self.heightForWidth(wide))
        return QSize(wide, self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance("…") * 3
        if self._wrap:
            # Once it stands somewhere it needs all its lines: the page scrolls rather than hiding one.
            known = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
            return QSize(least, self.heightForWidth(self.width()) if known else self._line_height())
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wrap and event.size().width() != event.oldSize().width():
            # Later: while a layout is at work it does not hear this.
            QTimer.singleShot(0, self, self.updateGeometry)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if not self._wrap:
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            # A tip only where something is hidden; as plain text even when the name looks like markup.
            self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
            align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            painter.drawText(
                self.rect().adjusted(max(self.indent(), 0), 0, 0, 0), align | Qt.TextFlag.TextSingleLine, shown
            )
            return
        height = self._line_height()
        first = self._overhang() // 2 + (height - self.fontMetrics().height()) // 2
        for number, line in enumerate(self._lines(self.width())):
            box = QRect(0, first + number * height, self.width(), self.fontMetrics().height())
            painter.drawText(box, self.alignment() | Qt.TextFlag.TextSingleLine, line)


def plain_tip(text: str) -> str:
    """Text for a tool tip, which Qt would otherwise read as markup where it looks like it."""
    return text.replace("<", "‹").replace("&", "＆") if "<" in text or "&" in text else text
