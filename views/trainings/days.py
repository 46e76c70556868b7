"""The days of a training: how many from the first one on, on which weekdays, and those that are left out."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from models.errors import Message
from models.sessions import EVERY_DAY, planned_days
from models.trainings import MOST_DAYS
from views.kit.field import Field, NumberField
from views.kit.figures import in_digits, short_date
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, tr
from views.theme import worn

_ACROSS = 3
_WEEK = 7
_SHORT = QLocale.FormatType.ShortFormat


class DaysField(Field[tuple[dt.date, ...]]):
    """A number and, from two days on, the weekdays and the days themselves; pressing a day leaves it out.

    `first` is the day of the field beside it. The value holds the first day too. Place `more`, the weekdays and days,
    below: it shows itself when it is needed.
    """

    def __init__(self, label: Text, first: Callable[[], dt.date | None]) -> None:
        super().__init__("")
        self._first = first
        self._skipped: set[dt.date] = set()
        self.count = NumberField(label, least=1, most=MOST_DAYS, required=True)
        self.count.set_value(1)
        self.count.changed.connect(self._counted)
        self.count.submitted.connect(self.submitted)
        self.weekdays = [self._weekday(number) for number in range(_WEEK)]
        self.more = self._make_more()
        self._build(self.count)
        self.refresh()

    def _weekday(self, number: int) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setChecked(True)
        button.setProperty("part", "segment")
        button.setProperty("place", "first" if number == 0 else "last" if number == _WEEK - 1 else "middle")
        button.clicked.connect(self._weekdays_chosen)
        return button

    def _make_more(self) -> QWidget:
        more = QWidget()
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step)
        week = QHBoxLayout()
        week.setSpacing(0)
        for button in self.weekdays:
            week.addWidget(button, 1)
        column.addLayout(week)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(worn().sizes.gap)
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)
        self.hint_line = Label(lambda: tr("Press a day to leave it out."), "hint")
        column.addWidget(self.hint_line)
        return more

    @override
    def retranslate(self) -> None:
        for number, button in enumerate(self.weekdays):
            button.setText(_weekday_name(number))
        super().retranslate()
        self.refresh()

    @override
    def value(self) -> tuple[dt.date, ...]:
        first, count = self._first(), self.count.value()
        if first is None or count is None:
            return ()
        if count == 1:
            return (first,)
        chosen = {number for number, button in enumerate(self.weekdays) if button.isChecked()}
        return planned_days(first, count, chosen, self._skipped)

    @override
    def set_value(self, value: tuple[dt.date, ...] | None) -> None:
        """Days that were chosen before: every day between the first and the last that is not among them is left out."""
        days = value or ()
        self.count.set_value(max(1, len(days)))
        on = {day.weekday() for day in days} if len(days) > _WEEK else EVERY_DAY
        for number, button in enumerate(self.weekdays):
            button.setChecked(number in on)
        between = (days[-1] - days[0]).days if days else 0
        all_days = {days[0] + dt.timedelta(step) for step in range(between)} if days else set()
        self._skipped = {day for day in all_days - set(days) if day.weekday() in on}
        self.refresh()

    @override
    def half_typed(self) -> str:
        return self.count.half_typed()

    @override
    def take_half_typed(self, text: str) -> None:
        self.count.take_half_typed(text)

    @override
    def problem(self) -> Message | None:
        if not self.count.check():
            return Message("This is needed.") if self.count.value() is None else None
        days, count = self.value(), self.count.value()
        if self._first() is not None and len(days) != count:
            return Message("Not as many days fall on these weekdays. Choose more of them.")
        return None

    def _counted(self) -> None:
        self._skipped.clear()
        self.refresh()
        self._touched()

    def _weekdays_chosen(self) -> None:
        self.refresh()
        self._touched()

    def _leave_out(self, day: dt.date) -> None:
        self._skipped.add(day)
        self.refresh()
        self.setFocus()
        self._touched()

    def refresh(self) -> None:
        """Show the days anew, after the first one was moved too."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        several = (self.count.value() or 1) > 1
        self.more.setVisible(several)
        if not several:
            return
        for place, day in enumerate(self.value()):
            button = Button(
                f"{_weekday_name(day.weekday())}  {short_date(day)}   ×", partial(self._leave_out, day), "link"
            )
            self._grid.addWidget(button, place // _ACROSS, place % _ACROSS, Qt.AlignmentFlag.AlignLeft)


def _weekday_name(number: int) -> str:
    return in_digits(QLocale().dayName(number + 1, _SHORT))
