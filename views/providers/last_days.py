"""Until when a clinic offers its services, where a project ends."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.reference import ServiceLine
from views.kit.dates import DateField
from views.kit.form import Form
from views.kit.press import Button, in_line
from views.kit.words import tr
from views.referrals.words import service
from views.theme import worn

_NUMBERS = range(1, 11)
_COLUMNS = 3


class LastDays(QWidget):
    """A day for each service that is ticked, asked for by one press; in sight at once where one is known."""

    def __init__(self, form: Form, ticked: Callable[[], Sequence[int]], today: Callable[[], date]) -> None:
        super().__init__()
        self._ticked, self._lines = ticked, dict[int, ServiceLine]()
        self._wanted = self._locked = False
        self.fields = {number: DateField(partial(self._label, number), today) for number in _NUMBERS}
        self.open = Button(lambda: tr("A service ends on a day"), self._open, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(in_line(self.open))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(worn().sizes.gap)
        self._grid.setVerticalSpacing(worn().sizes.step * 2)
        column.addLayout(self._grid)
        form.add_widget(self)
        for number, field in self.fields.items():
            field.setParent(self)
            form.join(f"last day {number}", field)
        self.fit()

    def set_services(self, lines: Sequence[ServiceLine]) -> None:
        """What they are called."""
        self._lines = {line.number: line for line in lines}
        for field in self.fields.values():
            field.retranslate()

    def value(self) -> dict[int, date | None]:
        """The last day of each service that is ticked."""
        return {number: self.fields[number].value() for number in self._ticked()}

    def set_value(self, days: Mapping[int, date | None]) -> None:
        """What is known."""
        for number, field in self.fields.items():
            field.set_value(days.get(number))
        self.fit()

    def lock(self) -> None:
        """Only to be read."""
        self._locked = True
        self.fit()

    def text(self) -> str:
        """What stands in them, for a draft."""
        return " ".join(f"{number}={day.isoformat()}" for number, day in self.value().items() if day is not None)

    def put(self, text: str) -> None:
        """The other way round."""
        pairs = (part.partition("=") for part in text.split())
        self.set_value({int(number): date.fromisoformat(day) for number, _equals, day in pairs})

    def fit(self) -> None:
        """Show those of the ticked services, if they are wanted."""
        ticked = self._ticked()
        self._wanted = self._wanted or any(self.fields[number].value() for number in ticked)
        for field in self.fields.values():
            self._grid.removeWidget(field)
            field.hide()
        for place, number in enumerate(ticked if self._wanted else ()):
            row, column = divmod(place, _COLUMNS)
            self._grid.addWidget(self.fields[number], row, column, Qt.AlignmentFlag.AlignTop)
            self.fields[number].show()
        self.open.setVisible(bool(ticked) and not self._wanted and not self._locked)

    def _open(self) -> None:
        self._wanted = True
        self.fit()
        self.fields[self._ticked()[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _label(self, number: int) -> str:
        line = self._lines.get(number)
        return tr("Last day: {service}", service=service(line)) if line is not None else ""
