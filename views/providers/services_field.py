"""The field in which the services of a clinic are ticked."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from models.errors import Message
from models.reference import ServiceLine
from views.kit.choices import CheckBox
from views.kit.field import Field
from views.kit.words import Text
from views.referrals.words import service
from views.theme import worn

_COLUMNS = 3


class ServicesField(Field[tuple[int, ...]]):
    """Several services to tick."""

    def __init__(self, label: Text) -> None:
        super().__init__(label)
        self.boxes: dict[int, CheckBox] = {}
        self._grid_of = QWidget()
        self._grid = QGridLayout(self._grid_of)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(worn().sizes.gap)
        self._grid.setVerticalSpacing(0)
        self._build(self._grid_of)

    def set_services(self, lines: tuple[ServiceLine, ...]) -> None:
        """What can be ticked."""
        for place, line in enumerate(lines):
            box = CheckBox(partial(service, line))
            box.clicked.connect(self._touched)
            box.installEventFilter(self)
            self.boxes[line.number] = box
            self._grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    @override
    def value(self) -> tuple[int, ...]:
        return tuple(number for number, box in self.boxes.items() if box.isChecked())

    @override
    def set_value(self, value: tuple[int, ...] | None) -> None:
        for number, box in self.boxes.items():
            box.setChecked(number in (value or ()))

    @override
    def problem(self) -> Message | None:
        return None if self.value() else Message("Tick at least one service.")
