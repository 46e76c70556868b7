"""One case on a page of its own, for those who come from its member or from Today."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from typing_extensions import override

from models import cases, custom_values, reference
from models.cases import CaseLine
from models.custom_values import Entry
from models.database import UnitOfWork
from models.reference import TownshipLine
from models.schema import CaseOutcome, CustomNoun
from views.cases import words
from views.cases.card import CaseCard
from views.cases.form import CaseForm
from views.cases.settling import settle
from views.desk import Desk
from views.kit.page import Page
from views.kit.words import tr


@dataclass(frozen=True, slots=True)
class _Read:
    line: CaseLine
    townships: dict[str, TownshipLine]
    said: tuple[Entry, ...]


class CasePage(Page):
    """The case with this code."""

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__(lambda: tr("Legal case"))
        self._desk, self._code = desk, code
        self.case = CaseCard()
        self.case.keep_narrow()
        self.case.settled.connect(self._settle)
        self.case.correct_wanted.connect(lambda line: desk.open(CaseForm(desk, line)))
        self.case.member_wanted.connect(self._member)
        self.body.addWidget(self.case)
        self.body.addStretch(1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    @override
    def arrive(self) -> None:
        self.case.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"legal_case", "legal_case_local", "consent", "custom_value"}:
            self._read()

    def _read(self) -> None:
        actor, code = self._desk.actor, self._code

        def look(session: UnitOfWork) -> _Read:
            towns = {line.pcode: line for line in reference.townships(session)}
            line = cases.details(session, actor, code)
            return _Read(line, towns, custom_values.values(session, actor, CustomNoun.CASE, line.id))

        self._desk.jobs.read(look, self._show, owner=self, newest=f"case {id(self)}")

    def _show(self, read: _Read) -> None:
        first, today = self.case.line is None, self._desk.today()
        self.case.show_case(read.line, read.townships, words.tone(read.line, today), words.state(read.line, today))
        self.case.show_said(read.said)
        if first and self.isVisible():
            self.arrive()

    def _settle(self, line: CaseLine, outcome: CaseOutcome) -> None:
        settle(self, self._desk, line, outcome, self.arrive)

    def _member(self, code: str) -> None:
        from views.members.one import MemberPage

        self._desk.open(MemberPage(self._desk, code))
