"""How figures are said: periods, groups, numbers, and each figure in plain words."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QLocale

from models.reports.figures import Figure, Group
from models.reports.indicators import ABOUT, EVENTS, MEMBERS, REFERRALS, TRAININGS, Axis, Indicator, Measure
from models.reports.naming import AXES
from models.reports.periods import Period, month_of, months_around
from models.reports.tally import SHARES
from views.kit.choices import Option
from views.kit.figures import in_digits, shown_date, shown_month, shown_year
from views.kit.picture import plain_number
from views.kit.words import in_language, said, spoken, tr

FIELDS: Mapping[str, tuple[Indicator, ...]] = {
    "referrals": REFERRALS,
    "trainings": TRAININGS,
    "members": MEMBERS,
    "gatherings": EVENTS,
}
"""The fields of work by the names of their reports."""

DAYS = "days"
"""The choice of any first and last day."""

TOGETHER = ""
"""The choice of no split."""


def field_options() -> list[Option[str]]:
    """The fields of work to choose from."""
    return [
        ("referrals", lambda: tr("Referrals")),
        ("trainings", lambda: tr("Trainings")),
        ("members", lambda: tr("Members")),
        ("gatherings", lambda: tr("Events")),
    ]


def field_name(field: str) -> str:
    """What a field of work is called."""
    return next(spoken(words) for value, words in field_options() if value == field)


def period_options() -> list[Option[str]]:
    """The periods to choose from."""
    return [
        ("month", lambda: tr("This month")),
        ("last month", lambda: tr("Last month")),
        ("quarter", lambda: tr("This quarter")),
        ("half-year", lambda: tr("This half-year")),
        ("year", lambda: tr("This year")),
        ("last year", lambda: tr("Last year")),
        (DAYS, lambda: tr("From a day to a day")),
    ]


def period_of(choice: str, today: dt.date) -> Period:
    """The days that a choice means today."""
    if choice == "last month":
        return month_of(month_of(today).first - dt.timedelta(days=1))
    if choice == "last year":
        return months_around(dt.date(today.year - 1, 1, 1), 12)
    return months_around(today, {"quarter": 3, "half-year": 6, "year": 12}.get(choice, 1))


def axis_options(axes: tuple[Axis, ...]) -> list[Option[str]]:
    """What figures can be split by; by nothing first."""
    return [(TOGETHER, lambda: tr("Together")), *((axis.value, partial(said, AXES[axis])) for axis in axes)]


def name(indicator: Indicator) -> str:
    """What an indicator is called."""
    return said(ABOUT[indicator].name)


def group(of: Group) -> str:
    """What a row is called."""
    return said(of.words) if of.words is not None else in_language(of.name, of.name_my)


def number(figure: Figure) -> str:
    """A figure as it stands in a table."""
    if figure.hidden:
        return tr("hidden")
    if figure.value is None:
        return "–"
    return written(figure.indicator)(figure.value)


def written(indicator: Indicator) -> Callable[[float], str]:
    """How the numbers of an indicator are written."""
    if ABOUT[indicator].measure in SHARES:
        return lambda value: f"{plain_number(value)} %"
    return plain_number


def with_parts(figure: Figure) -> str:
    """A figure and, of a share, what it was made of: `12 / 40 · 30 %`."""
    measure = ABOUT[figure.indicator].measure
    if figure.numerator is None or not figure.denominator or measure not in {*SHARES, Measure.PER_TRAINER}:
        return number(figure)
    parts = in_digits(f"{figure.numerator:,} / {figure.denominator:,}")
    return f"{parts} · {number(figure)}"


def sentence(figure: Figure) -> str:
    """A figure in plain words."""
    if figure.hidden:
        return tr("Held back: too few people stand behind it.")
    if figure.value is None:
        early = figure.indicator in {Indicator.COMPLETED_SHARE, Indicator.LOOP_CLOSED_SHARE, Indicator.TAUGHT_SHARE}
        return (
            tr("Too early to tell: a month is judged once its time has passed.") if early else tr("Nothing to count.")
        )
    if figure.denominator is None and ABOUT[figure.indicator].measure in {*SHARES, Measure.MEAN, Measure.PER_TRAINER}:
        return f"{name(figure.indicator)}: {number(figure)}"
    part, whole = figure.numerator or 0, figure.denominator or 0
    template = ABOUT[figure.indicator].told.template
    return tr(template, value=plain_number(figure.value), part=part, whole=whole, rest=whole - part)


def month(period: Period) -> str:
    """A month by its name and year, or its days where it is not whole."""
    if period == month_of(period.first):
        return shown_month(period.first)
    return f"{shown_date(period.first)} – {shown_date(period.last)}"


def short_month(period: Period) -> str:
    """A month as it stands under a chart; January says the year."""
    short = QLocale().monthName(period.first.month, QLocale.FormatType.ShortFormat)
    return shown_year(period.first.year) if period.first.month == 1 else short
