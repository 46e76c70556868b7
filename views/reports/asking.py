"""What is asked for: which field of work, which period, split by what, for whom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.errors import AppError
from models.reports.indicators import ABOUT, INTERNAL, Axis
from models.reports.periods import Period, period
from views.desk import Desk
from views.kit.choices import CheckField, ChoiceField, SegmentField
from views.kit.dates import DateField
from views.kit.words import Spoken, tr
from views.reports import words
from views.theme import worn


class Asking(Spoken, QWidget):
    """The line of choices on top of the page. `changed` when something else can be asked."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field: SegmentField[str] = SegmentField("", words.field_options(), value="referrals")
        self.period: ChoiceField[str] = ChoiceField("", words.period_options())
        self.period.set_value("year")
        today = desk.today()
        self.first = DateField("", desk.today)
        self.last = DateField("", desk.today)
        self.first.set_value(today.replace(day=1))
        self.last.set_value(today)
        self.axis: ChoiceField[str] = ChoiceField("")
        self.public = CheckField(lambda: tr("For partners"))
        self._lay_out()
        self._offer_axes()
        self.field.changed.connect(self._other_field)
        self.period.changed.connect(self._other_period)
        self.public.changed.connect(self._other_field)
        for each in (self.first, self.last, self.axis):
            each.changed.connect(self.changed)
        self._show_days()
        self.retranslate()

    def _lay_out(self) -> None:
        gap = worn().sizes.gap
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        line = QHBoxLayout()
        line.setSpacing(gap)
        line.addWidget(self.field, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.public, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(gap)
        for each, share in ((self.period, 3), (self.first, 3), (self.last, 3), (self.axis, 3)):
            each.setMaximumWidth(worn().sizes.find_width)
            below.addWidget(each, share, Qt.AlignmentFlag.AlignTop)
        below.addStretch(1)
        column.addLayout(line)
        column.addLayout(below)

    @override
    def retranslate(self) -> None:
        # Their words say what they are; a screen reader says it first.
        for each, name in (
            (self.period, tr("Period")),
            (self.first, tr("From")),
            (self.last, tr("To")),
            (self.axis, tr("Split")),
        ):
            each.input.setAccessibleName(name)

    def asked(self) -> Period | None:
        """The days that are chosen; None, said beside the field, where they cannot be."""
        choice = self.period.value() or "month"
        if choice != words.DAYS:
            return words.period_of(choice, self._desk.today())
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            return None
        try:
            found = period(first, last)
        except AppError as error:
            self.last.tell(error.title)
            return None
        self.last.tell(None)
        return found

    def split(self) -> Axis | None:
        """By what."""
        value = self.axis.value()
        return Axis(value) if value else None

    def _offer_axes(self) -> None:
        field = words.FIELDS[self.field.value() or "referrals"]
        hidden = set(INTERNAL) if self.public.value() else set() if self._desk.office.head else {Axis.OFFICE}
        axes = dict.fromkeys(axis for indicator in field for axis in ABOUT[indicator].axes)
        kept = self.axis.value()
        self.axis.set_options(words.axis_options(tuple(one for one in axes if one not in hidden)))
        if self.axis.value() is None:
            first = next(iter(axes)).value
            self.axis.set_value(kept if kept is not None and kept in {axis.value for axis in axes} else first)

    def _other_field(self) -> None:
        self._offer_axes()
        self.changed.emit()

    def _other_period(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        for each in (self.first, self.last):
            each.setVisible(self.period.value() == words.DAYS)
