"""A field of work in pictures: the last twelve months, for whoever would rather look than read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.database import UnitOfWork
from models.reports.figures import Report, Table
from models.reports.indicators import Axis, Indicator
from models.reports.making import report
from models.reports.periods import Period, month_of
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.chart import Chart
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page
from views.kit.picture import Picture, Series, Shape
from views.kit.press import Button
from views.kit.words import Text, tr
from views.reports import picturing, words

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class _Shown:
    """One picture: its title, how it is drawn from a report, and a sentence about the whole of it."""

    title: Callable[[], str]
    picture: Callable[[Report], Picture]
    sentence: Callable[[Report], str]


@dataclass(frozen=True, slots=True)
class _Field:
    indicators: tuple[Indicator, ...]
    axes: tuple[Axis, ...]
    shown: tuple[_Shown, ...]


def _line(made: Report, indicator: Indicator, axis: Axis | None = None) -> Table:
    found = made.table(indicator, axis)
    assert found is not None
    return found


def _told(made: Report, *indicators: Indicator) -> str:
    return " ".join(words.sentence(_line(made, each).total) for each in indicators)


def _of(indicator: Indicator) -> Callable[[Report], Picture]:
    return lambda made: picturing.over_months(_line(made, indicator), 0)


def _fields() -> dict[str, _Field]:
    outcomes = _Shown(
        lambda: tr("Referrals by month and outcome"),
        lambda made: picturing.groups_over_months(_line(made, Indicator.REFERRALS_MADE, Axis.OUTCOME), Shape.STACK),
        lambda made: _told(made, Indicator.REFERRALS_MADE, Indicator.COMPLETED_SHARE),
    )
    days = _Shown(
        lambda: tr("Days until the service"),
        _of(Indicator.TIME_TO_SERVICE),
        lambda made: _told(made, Indicator.TIME_TO_SERVICE),
    )
    there = _Shown(
        lambda: tr("Active members"), _of(Indicator.MEMBERS_ACTIVE), lambda made: _told(made, Indicator.MEMBERS_ACTIVE)
    )
    moving = _Shown(
        lambda: tr("New members, and those who left"),
        partial(_together, indicators=(Indicator.MEMBERS_NEW, Indicator.MEMBERS_LEFT)),
        lambda made: _told(made, Indicator.MEMBERS_NEW, Indicator.MEMBERS_LEFT),
    )
    reach = _Shown(
        lambda: tr("Reach of trainings"),
        partial(_together, indicators=(Indicator.TRAINED, Indicator.CASCADE_REACH)),
        lambda made: _told(made, Indicator.TRAINED, Indicator.CASCADE_REACH),
    )
    gain = _Shown(lambda: tr("Gained between the tests"), _of(Indicator.GAIN), lambda made: _told(made, Indicator.GAIN))
    return {
        "referrals": _Field(
            (Indicator.REFERRALS_MADE, Indicator.COMPLETED_SHARE, Indicator.TIME_TO_SERVICE),
            (Axis.OUTCOME,),
            (outcomes, days),
        ),
        "members": _Field(
            (Indicator.MEMBERS_ACTIVE, Indicator.MEMBERS_NEW, Indicator.MEMBERS_LEFT), (), (there, moving)
        ),
        "trainings": _Field((Indicator.TRAINED, Indicator.CASCADE_REACH, Indicator.GAIN), (), (reach, gain)),
    }


def _together(made: Report, indicators: Sequence[Indicator]) -> Picture:
    """Several figures side by side, month by month."""
    tables = [_line(made, each) for each in indicators]
    first = picturing.over_months(tables[0], 0)
    series = tuple(
        Series(partial(words.name, table.indicator), picturing.over_months(table, 0).series[0].values)
        for table in tables
    )
    return Picture(Shape.BARS, first.places, series, first.short)


class InPicturesPage(Page):
    """Two pictures of `referrals`, `members` or `trainings`, walked by arrows; Escape leads back."""

    def __init__(self, desk: Desk, field: str) -> None:
        super().__init__(lambda: f"{words.field_name(field)} · {tr('In pictures')}")
        self._field = _fields()[field]
        last = month_of(desk.today())
        first = month_of(last.first - timedelta(days=30 * (_MONTHS - 1)))
        asked = Period(first.first, desk.today())
        self.beside_title.addWidget(Label(lambda: words.month(asked), "soft"))
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        self.beside_title.addWidget(self.back)
        self.cards = [_PictureCard(shown.title) for shown in self._field.shown]
        near, far = self.cards
        self.body.addWidget(Beside(near, far), 1)
        actor, meant, progress = desk.actor, self._field, Progress()

        def work(session: UnitOfWork) -> Report:
            return report(session, actor, asked, meant.indicators, axes=meant.axes, progress=progress.report)

        desk.jobs.read(work, self._show, lambda: tr("Counting"), owner=self, progress=progress)

    @override
    def arrive(self) -> None:
        self.cards[0].chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, made: Report) -> None:
        for card, shown in zip(self.cards, self._field.shown, strict=True):
            card.show_picture(shown.picture(made), partial(shown.sentence, made))


class _PictureCard(Card):
    def __init__(self, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.words = Label("", "soft", wrap=True)
        self.chart = Chart(title)
        self.add(self.words)
        self.add(self.chart, 1)

    def show_picture(self, picture: Picture, sentence: Text) -> None:
        """The numbers have come."""
        self.words.say(sentence)
        self.chart.show_picture(picture)
