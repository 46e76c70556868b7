"""The field for a day."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from models.errors import Message
from views.kit.field import LineField
from views.kit.figures import read_date, short_date, shown_date
from views.kit.words import Text, tr


class DateField(LineField[dt.date]):
    """A day, typed as `24/11/2026` in either script's digits and shown in full when the hand has left.

    Up and Down go a day on or back, from an empty field to today. `today` is the office's day, not the system's.
    """

    def __init__(
        self,
        label: Text,
        today: Callable[[], dt.date],
        *,
        least: dt.date | None = None,
        most: dt.date | None = None,
        required: bool = False,
        hint: Text = "",
    ) -> None:
        self._today, self.least, self.most = today, least, most
        self._day: dt.date | None = None
        super().__init__(label, required=required, hint=hint, placeholder=lambda: tr("day / month / year"), limit=40)
        self.input.textEdited.connect(self._typed)

    @override
    def value(self) -> dt.date | None:
        return self._day

    @override
    def set_value(self, value: dt.date | None) -> None:
        self._day = value
        self._show()

    @override
    def take_half_typed(self, text: str) -> None:
        super().take_half_typed(text)
        self._typed(text)

    @override
    def retranslate(self) -> None:
        if self._day is not None:
            self._show()
        super().retranslate()

    @override
    def problem(self) -> Message | None:
        if self.text().strip() and self._day is None:
            return Message("Please write the day as day/month/year, such as 24/11/2026.")
        if self._day is not None and self.least is not None and self._day < self.least:
            return Message("This day is too early: {day} at the earliest.", {"day": shown_date(self.least)})
        if self._day is not None and self.most is not None and self._day > self.most:
            return Message("This day is too late: {day} at the latest.", {"day": shown_date(self.most)})
        return super().problem()

    def _typed(self, text: str) -> None:
        self._day = read_date(text)

    def _show(self) -> None:
        if self._day is None:
            self.input.clear()
            return
        self.input.setText(short_date(self._day) if self.input.hasFocus() else shown_date(self._day))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and self._day is not None:
            # The event comes before the focus has moved: what will be, not what is.
            coming = event.type() == QEvent.Type.FocusIn
            self.input.setText(short_date(self._day) if coming else shown_date(self._day))
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, days: int) -> None:
        try:
            self._day = self._day + dt.timedelta(days) if self._day is not None else self._today()
        except OverflowError:
            return
        self.input.setText(short_date(self._day))
        self._touched()
