"""Fields to choose in: one of many, one of a few, yes or no."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from views.kit.field import Field
from views.kit.words import Spoken, Text, spoken, tr
from views.theme import worn

ValueT = TypeVar("ValueT")

Option = tuple[ValueT, Text]
"""A value and the words for it."""


class _Box(QComboBox):
    """Qt's box with a quiet arrow; the wheel scrolls the page instead of changing the choice unseen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(worn().colours.soft), 1.6))
        x, y = self.width() - 20.0, self.height() / 2
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2.5), QPointF(x + 4, y - 2)]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field[ValueT]):
    """One of many, from a list that opens by Space or Alt+Down and finds by first letters.

    Nothing is chosen at first: no default decides for a person.
    """

    def __init__(
        self, label: Text, options: Sequence[Option[ValueT]] = (), *, required: bool = False, hint: Text = ""
    ) -> None:
        super().__init__(label, required=required, hint=hint)
        self._options: tuple[Option[ValueT], ...] = ()
        self.input = _Box()
        self.input.setMaxVisibleItems(12)
        self.input.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.input.activated.connect(self._touched)
        self.set_options(options)
        self._build(self.input)

    def set_options(self, options: Sequence[Option[ValueT]]) -> None:
        """Other options; the choice stays if its value is still among them."""
        before = self.value()
        self._options = tuple(options)
        self.input.clear()
        self.input.addItems([spoken(words) for _, words in self._options])
        self.set_value(before)

    @override
    def retranslate(self) -> None:
        for place, (_, words) in enumerate(self._options):
            self.input.setItemText(place, spoken(words))
        self.input.setPlaceholderText(tr("Choose"))
        super().retranslate()
        if not spoken(self._label):
            self.input.setAccessibleName(self.input.currentText() or tr("Choose"))

    @override
    def value(self) -> ValueT | None:
        place = self.input.currentIndex()
        return self._options[place][0] if 0 <= place < len(self._options) else None

    @override
    def set_value(self, value: ValueT | None) -> None:
        places = [place for place, option in enumerate(self._options) if option[0] == value]
        self.input.setCurrentIndex(places[0] if places else -1)


class _Segment(QPushButton):
    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when they are chosen."""
        hint = super().sizeHint()
        return QSize(hint.width() + worn().sizes.step * 2, hint.height())


class SegmentField(Field[ValueT]):
    """One of a few, side by side; arrows or the words' first digits (1, 2, 3) choose."""

    def __init__(
        self,
        label: Text,
        options: Sequence[Option[ValueT]],
        *,
        value: ValueT | None = None,
        required: bool = False,
        hint: Text = "",
    ) -> None:
        super().__init__(label, required=required, hint=hint)
        self._options = tuple(options)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        for place, (_, words) in enumerate(self._options):
            button = _Segment(spoken(words))
            button.setCheckable(True)
            button.setProperty("part", "segment")
            end = "first" if place == 0 else "last" if place == len(self._options) - 1 else "middle"
            button.setProperty("place", end)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus)
            button.installEventFilter(self)
            self.group.addButton(button, place)
            self.buttons.append(button)
            line.addWidget(button)
        line.addStretch(1)
        self.group.idClicked.connect(self._touched)
        self._build(row)
        self.setFocusProxy(self.buttons[0])
        self.set_value(value)

    @override
    def retranslate(self) -> None:
        for button, (_, words) in zip(self.buttons, self._options, strict=True):
            button.setText(spoken(words))
        super().retranslate()

    @override
    def value(self) -> ValueT | None:
        place = self.group.checkedId()
        return self._options[place][0] if place >= 0 else None

    @override
    def set_value(self, value: ValueT | None) -> None:
        for button, (own, _) in zip(self.buttons, self._options, strict=True):
            if own == value:
                button.setChecked(True)
                self._tab_stop(button)
                return
        self.group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self.group.setExclusive(True)
        self._tab_stop(self.buttons[0])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.buttons:
            place = next(place for place, button in enumerate(self.buttons) if button is watched)
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                self._choose((place + step) % len(self.buttons))
                return True
            digit = event.key() - Qt.Key.Key_1
            if 0 <= digit < len(self.buttons):
                self._choose(digit)
                return True
        return super().eventFilter(watched, event)

    def _choose(self, place: int) -> None:
        button = self.buttons[place]
        button.setChecked(True)
        self._tab_stop(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._touched()

    def _tab_stop(self, chosen: QPushButton) -> None:
        """The group is one stop of the Tab key: its chosen button."""
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(chosen)


def yes_no_not_asked(label: Text, *, hint: Text = "") -> SegmentField[str]:
    """A question with `yes`, `no` and `not_asked`; it begins as not asked: there is no default yes."""
    options: tuple[Option[str], ...] = (
        ("yes", lambda: tr("Yes")),
        ("no", lambda: tr("No")),
        ("not_asked", lambda: tr("Not asked")),
    )
    return SegmentField(label, options, value="not_asked", hint=hint)


class CheckBox(Spoken, QCheckBox):
    """A box to tick, drawn by hand so that it is seen on every screen."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setText(spoken(self._text).replace("&", "&&"))

    @override
    def sizeHint(self) -> QSize:
        sizes = worn().sizes
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._side() + sizes.step * 3 + wide + sizes.step, sizes.field)

    @override
    def hitButton(self, pos: object) -> bool:
        """The words are part of the target."""
        return True

    def _side(self) -> int:
        return worn().sizes.text + worn().sizes.step * 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, side, painter = worn().colours, float(self._side()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - side) / 2, side - 2, side - 2)
        line = colours.accent if self.isChecked() or self.hasFocus() else colours.field_line
        painter.setPen(QPen(QColor(line), 2 if self.hasFocus() else 1.4))
        painter.setBrush(QColor(colours.accent if self.isChecked() else colours.card))
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.on_accent), 2.2))
            at = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.30)]
            points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in at]
            painter.drawPolyline(QPolygonF(points))
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.soft))
        words = self.rect().adjusted(round(side) + worn().sizes.step * 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, spoken(self._text))


class CheckField(Field[bool]):
    """A statement to tick; nothing ticked means no."""

    def __init__(self, text: Text, *, hint: Text = "") -> None:
        super().__init__("", hint=hint)
        self.input = CheckBox(text)
        self.input.clicked.connect(self._touched)
        self._build(self.input)

    @override
    def value(self) -> bool:
        return self.input.isChecked()

    @override
    def set_value(self, value: bool | None) -> None:
        self.input.setChecked(bool(value))
