"""A report on paper: every figure at a glance, then each with its groups as bars and its months as columns."""

from models.reports.figures import Figure, Group, Report, Table
from models.reports.indicators import ABOUT, Indicator, Measure
from printing.chart import Bar, bars, columns
from printing.flow import Style
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize
from printing.report_words import AXES, INDICATORS, TOGETHER, group_words, period_words
from printing.sheet import Sheet
from printing.text import checked
from printing.words import MONTHS_EN, MONTHS_MY, Language, Words, burmese_digits, in_both

_KIND = Words("အစီရင်ခံစာ", "Report")
_PERIOD = Words("ကာလ", "Period")
_MADE_ON = Words("ပြုစုသည့်ရက်", "Made on")
_GLANCE = Words("ခြုံငုံကြည့်လျှင်", "At a glance")
_HIDDEN = Words("မပြပါ", "hidden")
_NOTHING = "–"
_SMALL = Words(
    "၁ မှ ၄ အထိ ကိန်းဂဏန်းများနှင့် ယင်းတို့ကို တွက်ယူနိုင်မည့် ကိန်းဂဏန်းများကို မပြပါ။",
    "Numbers from 1 to 4 are not shown, nor what would give them away.",
)
_PEOPLE_ONCE = Words("လူတစ်ဦးကို တစ်ကြိမ်သာ ရေတွက်သည်။", "Each person is counted once.")
_LEFT_OUT = Words("လူအလွန်နည်းသဖြင့် ချန်ထားသည်", "Left out, too few people")
_MOST_MONTHS = 24
_NAME_LIMIT = 120
_PER_CENT = frozenset({Measure.SHARE, Measure.PEOPLE_SHARE})


def monthly_report(report: Report, language: Language = "both") -> bytes:
    """The report as a PDF, A4, as many pages as it needs.

    Raises `Refused` for a name that is too long for paper or tells too much.
    """
    mark = checked(report.office_mark, 4)
    issuer = checked(report.issuer_line, _NAME_LIMIT)
    title = period_words(report.period)
    refuse_forbidden([mark, issuer, *_names(report, language)])
    paper = Sheet(PageSize.A4, language, _KIND, [title.told(language)], mark)
    paper.facts([(_PERIOD, _days(report)), (_MADE_ON, in_both(report.made_on)), *_issued_by(issuer)])
    if report.public:
        paper.note(_SMALL)
    paper.note(_PEOPLE_ONCE)
    _glance(paper, report, language)
    for table in report.tables:
        _table(paper, table, language, alone=_alone(report, table))
    if report.left_out:
        paper.heading(_LEFT_OUT.told(language), with_next=20)
        paper.flow.items(
            [
                f"{INDICATORS[indicator].told(language)}, {AXES[axis].told(language)}"
                for indicator, axis in report.left_out
            ]
        )
    return paper.finish()


def _issued_by(issuer: str) -> list[tuple[Words, str]]:
    return [(Words("ထုတ်ပေးသူ", "Issued by"), issuer)] if issuer else []


def _days(report: Report) -> Words:
    first, last = in_both(report.period.first), in_both(report.period.last)
    return Words(f"{first.my} – {last.my}", f"{first.en} – {last.en}")


def _names(report: Report, language: Language) -> list[str]:
    """What people named themselves and this paper would show."""
    return [_label(table, group, language) for table in report.tables for group in table.groups]


def _label(table: Table, group: Group, language: Language) -> str:
    return checked(group_words(table.axis, group, language), 2 * _NAME_LIMIT)


def _alone(report: Report, table: Table) -> bool:
    """Whether an indicator's row of everything together has no table with groups beside it."""
    return not any(each.axis and each.indicator is table.indicator for each in report.tables)


def _glance(paper: Sheet, report: Report, language: Language) -> None:
    """One line an indicator: what it is, how much, and of a share what it was made of."""
    lines = [table for table in report.tables if table.axis is None]
    if len(lines) < 2:
        return
    paper.heading(_GLANCE.told(language))
    paper.flow.gap(6)
    rows = []
    for table in lines:
        figure = table.total
        length = (
            figure.value / 100 if ABOUT[table.indicator].measure in _PER_CENT and figure.value is not None else None
        )
        rows.append(Bar(INDICATORS[table.indicator].told(language), _number(figure, language), length))
    bars(paper.flow, rows, labels=0.55)


def _table(paper: Sheet, table: Table, language: Language, *, alone: bool) -> None:
    by_month = table.axis is None and len(table.periods) > 1
    if table.axis is None and not by_month:
        return
    if table.axis is not None and len(table.groups) < 2:
        return
    name = INDICATORS[table.indicator].told(language)
    if by_month:
        paper.heading(name, with_next=150)
        paper.flow.gap(8)
        months = table.rows[-1][:-1][-_MOST_MONTHS:]
        most = max((float(figure.value) for figure in months if figure.value is not None), default=0.0)
        columns(paper.flow, [_bar(_month(figure, language, len(months)), figure, most, language) for figure in months])
        if alone:
            bars(paper.flow, [_bar(TOGETHER.told(language), table.total, None, language, strong=True)])
        return
    assert table.axis is not None
    paper.flow.paragraph(
        f"{name}, {AXES[table.axis].told(language)}",
        Style(size=10.5, weight=Weight.BOLD, before=12),
        with_next=60,
    )
    paper.flow.gap(2)
    totals = [row[-1] for row in table.rows]
    most = _most(totals[:-1], table.indicator)
    labels = [_label(table, group, language) for group in table.groups]
    rows = [_bar(label, figure, most, language) for label, figure in zip(labels[:-1], totals[:-1], strict=True)]
    bars(paper.flow, [*rows, _bar(labels[-1], totals[-1], None, language, strong=True)])


def _bar(label: str, figure: Figure, most: float | None, language: Language, *, strong: bool = False) -> Bar:
    length = figure.value / most if most and figure.value is not None else None
    return Bar(label, _number(figure, language), length, strong=strong)


def _most(figures: list[Figure] | tuple[Figure, ...], indicator: Indicator) -> float:
    if ABOUT[indicator].measure in _PER_CENT:
        return 100.0
    return max((float(figure.value) for figure in figures if figure.value is not None), default=0.0)


def _month(figure: Figure, language: Language, many: int) -> str:
    """A month's name, short enough for its column; January says the year."""
    first = figure.period.first
    english = MONTHS_EN[first.month - 1]
    burmese = MONTHS_MY[first.month - 1] if many <= 8 else burmese_digits(first.month)
    if first.month == 1:
        english, burmese = f"{english} {first.year}", f"{burmese} {burmese_digits(first.year)}"
    return burmese if language == "my" else english


def _number(figure: Figure, language: Language) -> str:
    """A figure as paper writes it, in Burmese digits where that is its language."""
    if figure.hidden:
        return _HIDDEN.told(language) if language != "both" else _HIDDEN.en
    if figure.value is None:
        return _NOTHING
    text = f"{figure.value:,.1f}".removesuffix(".0") if isinstance(figure.value, float) else f"{figure.value:,}"
    if ABOUT[figure.indicator].measure in _PER_CENT:
        text += " %"
    return burmese_digits(text) if language == "my" else text
