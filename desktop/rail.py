"""The dark column at the left: the places of the program, help and lock at its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from views.kit.label import Label
from views.kit.page import Page
from views.kit.words import Spoken, Text, spoken, tr
from views.theme import worn


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the rail: a name for the program, words for the person, and how its page is made (once)."""

    name: str
    title: Text
    page: Callable[[], Page]


class PlaceButton(QPushButton):
    """As high as the look has it where there is room; on a small screen all of them share what there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "place")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), worn().sizes.rail_item)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + worn().sizes.step)


class Rail(Spoken, QWidget):
    """`chosen(name)`, `help_wanted`, `locked`."""

    chosen = Signal(str)
    help_wanted = Signal()
    locked = Signal()

    def __init__(self, office: Text, places: Sequence[Place]) -> None:
        super().__init__()
        sizes = worn().sizes
        self.setProperty("part", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(sizes.rail)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.step * 3, sizes.page_top, sizes.step * 3, sizes.page_top)
        column.setSpacing(sizes.step)
        self.office = Label(office)
        self.office.setIndent(sizes.step * 4)
        column.addWidget(self.office)
        column.addSpacing(sizes.step * 2)
        self.places = tuple(places)
        self.buttons: dict[str, PlaceButton] = {}
        group = QButtonGroup(self)
        for place in places:
            button = PlaceButton()
            button.setCheckable(True)
            button.clicked.connect(lambda _on, name=place.name: self.chosen.emit(name))
            group.addButton(button)
            self.buttons[place.name] = button
            column.addWidget(button)
        column.addStretch(1)
        self.help, self.lock = PlaceButton(), PlaceButton()
        self.help.clicked.connect(self.help_wanted)
        self.lock.clicked.connect(self.locked)
        column.addWidget(self.help)
        column.addWidget(self.lock)
        self.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            # The text may have another size now.
            self.setFixedWidth(worn().sizes.rail)

    @override
    def retranslate(self) -> None:
        for number, place in enumerate(self.places, start=1):
            words = spoken(place.title)
            self.buttons[place.name].setText(words.replace("&", "&&"))
            self.buttons[place.name].setAccessibleName(words)
            self.buttons[place.name].setToolTip(f"Ctrl+{number}")
        for button, words, keys in ((self.help, tr("Help"), "F1"), (self.lock, tr("Lock"), "Ctrl+L")):
            button.setText(f"{words}   {keys}")
            button.setAccessibleName(words)
