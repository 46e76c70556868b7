"""Figures: which ones at the left, the chosen one in words, as a table and as a picture at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from models.database import UnitOfWork
from models.reports.figures import Figure, Group, Report, Table
from models.reports.making import report
from views.desk import Desk
from views.kit.card import Card
from views.kit.chart import Chart
from views.kit.empty import Empty
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table as List
from views.kit.words import tr
from views.reports import picturing, words
from views.reports.asking import Asking
from views.theme import worn

_NOUNS = frozenset(
    {"referral", "provider", "member", "consent", "link", "session", "participation", "training", "event"}
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the shown table."""

    place: int
    group: Group
    figure: Figure


class ReportsPage(Page):
    """Choices on top, the field's figures at the left; Enter on a small screen goes to the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Reports"))
        self._desk = desk
        self._report: Report | None = None
        self._stale = False
        self.save = Button(lambda: tr("Save as a file"), self._save, keys="Ctrl+S")
        self.print = Button(lambda: tr("Print the report"), self._print, "main-button", keys="Ctrl+P")
        self.papers = Button(lambda: tr("Papers"), self._open_papers, "link")
        self.beside_title.addWidget(self.papers)
        self.beside_title.addWidget(self.save)
        self.beside_title.addWidget(self.print)
        self.asking = Asking(desk)
        self.asking.changed.connect(self._read)
        self.body.addWidget(self.asking)
        self.list: List[Table] = List(
            (
                Column[Table](lambda: tr("Figure"), lambda table: words.name(table.indicator), share=1),
                Column[Table](lambda: tr("Result"), lambda table: words.number(table.total), number=True),
            ),
            key=lambda table: table.indicator,
        )
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(lambda _table: self._onward())
        near = Card()
        near.add(self.list, 1)
        self.card = _FigureCard(self._back)
        self.sides = Sides(near, self.card, (4, 7))
        self.sides.turned.connect(lambda wide: self.card.back.setVisible(not wide))
        self.body.addWidget(self.sides, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    @override
    def arrive(self) -> None:
        if self._stale:
            self._read()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.sides.wide and self.card.isVisible():
            self._back()
            return
        super().keyPressEvent(event)

    # --- reading -------------------------------------------------------------------------------------------------

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        asked = self.asking.asked()
        if asked is None:
            return
        self._stale = False
        actor, axis, public = self._desk.actor, self.asking.split(), bool(self.asking.public.value())
        field, progress = words.FIELDS[self.asking.field.value() or "referrals"], Progress()

        def work(session: UnitOfWork) -> Report:
            axes = () if axis is None else (axis,)
            return report(session, actor, asked, field, axes=axes, public=public, progress=progress.report)

        self._desk.jobs.read(work, self._show, lambda: tr("Counting"), newest="report", owner=self, progress=progress)

    def _show(self, made: Report) -> None:
        self._report = made
        self.list.show_rows([table for table in made.tables if table.axis is None])
        if self.list.current() is None:
            self.list.choose_first()
        else:
            self._chosen(self.list.current())

    def _chosen(self, line: Table | None) -> None:
        if line is None or self._report is None:
            return
        axis = self.asking.split()
        split = self._report.table(line.indicator, axis) if axis is not None else None
        lost = axis is not None and (line.indicator, axis) in self._report.left_out
        self.card.show_table(split or line, self._report, lost=lost)

    def _onward(self) -> None:
        if not self.sides.wide:
            self.sides.show_far()
        self.card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        """From a figure to all of them, where there is no room for both."""
        self.sides.show_near()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- out -----------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        from views.reports.save import SavePage

        asked = self.asking.asked()
        if asked is not None:
            self._desk.open(
                SavePage(self._desk, asked, self.asking.field.value() or "", bool(self.asking.public.value()))
            )

    def _open_papers(self) -> None:
        from views.paper.office import OfficePapersPage

        self._desk.open(OfficePapersPage(self._desk))

    def _print(self) -> None:
        from views.reports.save import print_page

        asked = self.asking.asked()
        if asked is not None:
            self._desk.open(print_page(self._desk, asked, public=bool(self.asking.public.value())))


class _FigureCard(Card):
    """One figure: its name, plain words, its groups and the picture."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        sizes = worn().sizes
        self.back = Button(lambda: f"{tr('All figures')}   Esc", back, "link")
        self.back.hide()
        self._shown: Table | None = None
        self.name, self.days = Label("", "heading"), Label("", "soft")
        self.words = Label("", wrap=True)
        self.held = Label("", "soft", wrap=True)
        self.table: List[_Row] = List(
            (
                Column[_Row](lambda: tr("Group"), lambda row: words.group(row.group), share=1),
                Column[_Row](lambda: tr("Result"), lambda row: words.with_parts(row.figure), number=True),
            ),
            key=lambda row: row.group.key,
            empty=Empty(lambda: tr("Nothing was counted in this period")),
        )
        self.chart = Chart("")
        self.table.chosen.connect(self._chosen)
        head = QHBoxLayout()
        head.setSpacing(sizes.gap)
        head.addWidget(self.name, 1)
        head.addWidget(self.days)
        head.addWidget(self.back)
        self.body.addLayout(head)
        self.add(self.words)
        self.add(self.held)
        line = QHBoxLayout()
        line.setSpacing(sizes.gap)
        line.addWidget(self.table, 1)
        line.addWidget(self.chart, 1)
        self.body.addLayout(line, 1)

    def show_table(self, table: Table, made: Report, *, lost: bool) -> None:
        """Another figure, with what is to be known of the report it stands in."""
        self._shown = table
        self.name.say(lambda: words.name(table.indicator))
        self.days.say(lambda: words.month(made.period))
        self.held.setVisible(made.public)
        self.held.say(lambda: _held_words(table, made, lost=lost))
        rows = [_Row(place, group, table.rows[place][-1]) for place, group in enumerate(table.groups)]
        # All together first: that is what is looked for, and where the choice begins.
        self.table.show_rows([rows[-1], *rows[:-1]])
        if self.table.current() is None:
            self.table.choose_first()
        self._chosen(self.table.current())

    def _chosen(self, row: _Row | None) -> None:
        if self._shown is None or row is None or row.place >= len(self._shown.rows):
            return
        table, figure = self._shown, self._shown.rows[row.place][-1]
        drawn = any(one.value is not None for line in table.rows for one in line)
        if not drawn and self.chart.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chart.setVisible(drawn)
        self.words.say(lambda: words.sentence(figure))
        if len(table.periods) > 1:
            self.chart.show_picture(picturing.over_months(table, row.place), lambda: words.name(table.indicator))
        else:
            self.chart.show_picture(picturing.over_groups(table), lambda: words.name(table.indicator))


def _held_words(table: Table, made: Report, *, lost: bool) -> str:
    parts: Sequence[str] = (
        tr("Numbers from 1 to 4 are not shown, nor what would give them away."),
        tr("Held back in this report: {count}.", count=made.hidden),
        tr("This split is left out: too few people stand behind it.") if lost else "",
        tr("Its months are not told by group.") if table.axis and len(table.periods) < _months(made) else "",
    )
    return " ".join(part for part in parts if part)


def _months(made: Report) -> int:
    return len(made.period.months()) + 1 if len(made.period.months()) > 1 else 1
