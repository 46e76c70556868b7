"""The place "Cases": the list with what is open and waits, and one case beside it."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import cases, custom_values, reference
from models.cases import CaseCounts, CaseLine
from models.custom_values import Entry
from models.database import UnitOfWork
from models.reference import TownshipLine
from models.schema import CaseIssue, CaseOutcome, CustomNoun
from views.cases import words
from views.cases.card import CaseCard
from views.cases.form import CaseForm
from views.cases.settling import settle
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import ChoiceField, SegmentField
from views.kit.empty import Empty
from views.kit.figures import shown_month
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.theme import worn
from views.tokens import Tone

PAGE = 200


class Which(StrEnum):
    """Which cases the list shows."""

    OPEN = "open"
    WAITING = "waiting"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class _Read:
    lines: list[CaseLine]
    counts: CaseCounts
    months: list[dt.date]
    townships: dict[str, TownshipLine]


class CasesPage(Page):
    """Ctrl+N opens a case, Enter goes to the chosen one. There for accounts that may see cases only."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Cases"))
        self._desk = desk
        self._counts = CaseCounts(0, 0, 0)
        self._townships: dict[str, TownshipLine] = {}
        self.new = Button(lambda: tr("Open a case"), self._new, "main-button", keys="Ctrl+N")
        self.beside_title.addWidget(self.new)
        self._filters()
        self.case = CaseCard()
        self.case.settled.connect(self._settle)
        self.case.correct_wanted.connect(lambda line: desk.open(CaseForm(desk, line)))
        self.case.member_wanted.connect(self._member)
        self.sides = Sides(self._list(), self.case, (3, 2))
        self.sides.returned.connect(self._to_list)
        self.body.addWidget(self.sides, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _filters(self) -> None:
        self.which: SegmentField[Which] = SegmentField(
            "",
            (
                (Which.OPEN, lambda: tr("Open {count}", count=self._counts.open)),
                (Which.WAITING, lambda: tr("To look at {count}", count=self._counts.waiting)),
                (Which.ALL, lambda: tr("All {count}", count=self._counts.all)),
            ),
            value=Which.OPEN,
        )
        self.issue: ChoiceField[CaseIssue | None] = ChoiceField(lambda: tr("What happened"))
        self.issue.set_options([(None, lambda: tr("Everything")), *words.options(CaseIssue)])
        self.issue.input.setCurrentIndex(0)
        self.month: ChoiceField[dt.date | None] = ChoiceField(lambda: tr("Month"), [(None, lambda: tr("All months"))])
        self.month.input.setCurrentIndex(0)
        for field in (self.which, self.issue, self.month):
            field.changed.connect(self._read)

    def _list(self) -> QWidget:
        near = QWidget()
        column = QVBoxLayout(near)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        choices = QHBoxLayout()
        choices.setSpacing(worn().sizes.gap)
        for field in (self.issue, self.month):
            choices.addWidget(field, 1)
        today = self._desk.today
        columns = (
            Column[CaseLine](lambda: tr("Month"), lambda line: shown_month(line.month), share=3),
            Column[CaseLine](lambda: tr("What happened"), lambda line: words.choice(line.issue), share=4),
            Column[CaseLine](lambda: tr("Township"), self._place, share=3, soft=True),
            Column[CaseLine](
                lambda: tr("State"),
                lambda line: words.state(line, today()),
                tone=lambda line: words.tone(line, today()),
            ),
        )
        self.nobody = Empty(
            lambda: tr("No cases here"),
            lambda: tr("Open one when somebody asks for help with a right or with the law. No names, no story."),
        )
        self.table: Table[CaseLine] = Table(columns, key=lambda line: line.id, empty=self.nobody)
        self.table.chosen.connect(self._show_case)
        self.table.opened.connect(self._opened)
        self.table.rows.wanted.connect(self._more)
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self.which, 1)
        head.addWidget(Label(key_hint(("Enter", lambda: tr("to the case"))), "soft"))
        card.body.addLayout(head)
        card.body.addLayout(choices)
        card.add(self.table, 1)
        column.addWidget(card, 1)
        return near

    def _place(self, line: CaseLine) -> str:
        town = self._townships.get(line.township or "")
        return in_language(town.name, town.name_my) if town is not None else line.township or ""

    @override
    def arrive(self) -> None:
        self._to_list()

    def _to_list(self) -> None:
        hand = self.table if self.table.rows.rows else self.new
        hand.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading -----------------------------------------------------------------------------------------------

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"legal_case", "legal_case_local", "consent", "custom_value"}:
            self._read()

    def _lines(self, session: UnitOfWork, after: CaseLine | None) -> list[CaseLine]:
        which = self.which.value() or Which.ALL
        if which is Which.WAITING and after is not None:
            return []
        return cases.listed(
            session,
            self._desk.actor,
            ongoing_only=which is Which.OPEN,
            waiting_only=which is Which.WAITING,
            issue=self.issue.value(),
            month=self.month.value(),
            after=after,
            limit=PAGE,
        )

    def _read(self) -> None:
        actor = self._desk.actor

        def look(session: UnitOfWork) -> _Read:
            return _Read(
                self._lines(session, None),
                cases.counts(session, actor),
                cases.months(session, actor),
                {line.pcode: line for line in reference.townships(session)},
            )

        self._desk.jobs.read(look, self._show, owner=self, newest="cases")

    def _show(self, read: _Read) -> None:
        self._counts, self._townships = read.counts, read.townships
        self.which.retranslate()
        self.month.set_options(
            [(None, lambda: tr("All months")), *((month, partial(shown_month, month)) for month in read.months)]
        )
        here_first = not self.table.rows.rows
        self.table.show_rows(read.lines, more=len(read.lines) == PAGE)
        if self.table.current() is None:
            self.table.choose_first()
        self.sides.keep_far(there=bool(read.lines))
        self._show_case(self.table.current())
        if here_first and self.isVisible():
            self.arrive()

    def _more(self, last: CaseLine | None) -> None:
        self._desk.jobs.read(
            lambda session: self._lines(session, last),
            lambda lines: self.table.rows.add(lines, more=len(lines) == PAGE),
            owner=self,
            newest="cases",
        )

    def _show_case(self, line: CaseLine | None) -> None:
        today = self._desk.today()
        if line is None:
            self.case.show_case(None, self._townships, Tone.PLAIN, "")
        else:
            self.case.show_case(line, self._townships, words.tone(line, today), words.state(line, today))
            self._read_said(line)

    def _read_said(self, line: CaseLine) -> None:
        """What it says in fields of head office's own, a moment after the rest."""
        actor = self._desk.actor

        def show(entries: tuple[Entry, ...]) -> None:
            if self.case.line is not None and self.case.line.id == line.id:
                self.case.show_said(entries)

        self._desk.jobs.read(
            lambda session: custom_values.values(session, actor, CustomNoun.CASE, line.id),
            show,
            owner=self,
            newest="what the case says",
        )

    # --- what can be done --------------------------------------------------------------------------------------

    def _new(self) -> None:
        self._desk.open(CaseForm(self._desk))

    def _opened(self, _line: CaseLine) -> None:
        self.sides.show_far()
        self.case.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _member(self, code: str) -> None:
        from views.members.one import MemberPage

        self._desk.open(MemberPage(self._desk, code))

    def _settle(self, line: CaseLine, outcome: CaseOutcome) -> None:
        settle(self, self._desk, line, outcome, self._to_list)
