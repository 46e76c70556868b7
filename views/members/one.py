"""One member: what is known, what was asked and answered, and what can be done."""

from dataclasses import dataclass

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models import consents, members, reference, same_person
from models.consents import ConsentLine
from models.database import UnitOfWork
from models.errors import AppError, NotFound
from models.members import MemberDetails
from models.reference import TownshipLine
from models.same_person import Person
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, Role
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import Text, in_language, tr
from views.members import words
from views.members.ask import AskPage
from views.members.consents import ConsentsCard
from views.members.correct import CorrectPage
from views.members.facts import FactsCard
from views.members.handover import HandoverPage
from views.members.history import HistoryPage
from views.members.linked import LinkedCard
from views.members.status import StatusPage
from views.theme import worn

NOUNS = frozenset({"member", "member_local", "consent", "sibling", "link"})
"""Tables whose change this page shows."""


def place_of(pcode: str | None, towns: list[TownshipLine]) -> Text:
    """The name of a township, or its P-code where it is not known here."""
    line = next((town for town in towns if town.pcode == pcode), None)
    return (pcode or "") if line is None else (lambda: in_language(line.name, line.name_my))


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    details: MemberDetails
    townships: list[TownshipLine]
    person: Person


class MemberPage(Page):
    """The page of the member with this code."""

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__(lambda: tr("Member"))
        self._desk, self._member = desk, code
        self._towns: list[TownshipLine] = []
        self.person = Person((), 0, ())
        self.facts, self.consents = FactsCard(named=False), ConsentsCard()
        self.refer = Button(lambda: tr("Refer"), self._refer, "main-button", keys="Ctrl+R")
        self.correct = Button(lambda: tr("Correct"), self._correct, keys="Ctrl+E")
        self.status = Button(lambda: tr("Change state"), self._status)
        self.history = Button(lambda: tr("History"), self._history)
        for button in (self.history, self.status, self.correct, self.refer):
            self.beside_title.addWidget(button)
        self.ask = Button(lambda: tr("Ask the office"), self._ask)
        self.hand_over = Button(lambda: tr("Hand over"), self._hand_over)
        self.alike = Button(lambda: tr("Same person?"), self._compare, "link")
        self.facts.end_with(self.ask, self.hand_over, self.alike)
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.consents.answered.connect(self._answered)
        self.linked = LinkedCard(may_decide=desk.actor.role is not Role.STAFF)
        self.linked.wanted.connect(lambda other: desk.open(MemberPage(desk, other)))
        self.linked.apart.connect(self._take_apart)
        near = QWidget()
        column = QVBoxLayout(near)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.gap + 2)
        column.addWidget(self.linked)
        column.addWidget(self.facts, 1)
        self.body.addWidget(Beside(near, self.consents, (3, 5)), 1)
        desk.jobs.changed.connect(self._changed)
        self._load()

    @override
    def arrive(self) -> None:
        self.refer.setFocus()

    def _load(self) -> None:
        actor, code = self._desk.actor, self._member

        def work(session: UnitOfWork) -> _Read:
            details, person = members.details(session, actor, code), same_person.person(session, actor, code)
            return _Read(details, reference.townships(session), person)

        self._desk.jobs.read(work, self._show, owner=self, newest=f"member {id(self)}", trouble=self._not_read)

    def _show(self, read: _Read) -> None:
        details, self._towns, self.person = read.details, read.townships, read.person
        self.title.say(lambda: words.called(details.line))
        self.facts.show_member(details, place_of(details.line.township, self._towns))
        self.consents.show_lines(details.consents, closed=details.closed)
        self.linked.show_person(read.person)
        self._show_what_can_be_done(details)

    def _show_what_can_be_done(self, details: MemberDetails) -> None:
        heads = self._desk.actor.role is Role.HEAD_OFFICE and self._desk.office.head and not details.closed
        for button in (self.refer, self.correct):
            button.setVisible(not details.closed)
        # A closed record says no more of the membership, but an admin can still erase it.
        self.status.say(lambda: tr("Erase this record") if details.closed else tr("Change state"))
        self.status.setVisible(not details.closed or self._desk.actor.role is not Role.STAFF)
        self.ask.setVisible(heads and details.line.home_office != self._desk.office.code)
        self.hand_over.setVisible(heads)
        self.alike.setVisible(self._desk.actor.role is not Role.STAFF and not details.closed)

    def _not_read(self, error: AppError) -> None:
        # Erased while shown: whoever erased leads away from here.
        if not isinstance(error, NotFound) or self.facts.details is None:
            self._desk.tell(error)

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & NOUNS:
            self._load()

    def _answered(self, line: ConsentLine, answer: ConsentAnswer) -> None:
        actor, code, day = self._desk.actor, self._member, self._desk.today()
        clinic = line.provider_code or None

        def work(session: UnitOfWork) -> ConsentLine:
            if answer is ConsentAnswer.YES:
                return consents.give(
                    session, actor, code, line.scope, method=ConsentMethod.SPOKEN, on=day, provider_code=clinic
                )
            write = consents.withdraw if answer is ConsentAnswer.WITHDRAWN else consents.refuse
            return write(session, actor, code, line.scope, on=day, provider_code=clinic)

        self._desk.jobs.run(work, self._written, lambda: tr("Saving"), owner=self)

    def _written(self, line: ConsentLine) -> None:
        if line.scope is ConsentScope.KEEP_RECORD and line.answer is not ConsentAnswer.YES:
            self._desk.say(lambda: tr("Written down. Ask an admin to erase this record."))
        else:
            self._desk.say(lambda: tr("Written down. It costs no service, whatever the answer."))

    def _refer(self) -> None:
        from views.referrals.form import ReferralForm

        self._desk.open(ReferralForm(self._desk, self._member))

    def _correct(self) -> None:
        if self.facts.details is not None:
            self._desk.open(CorrectPage(self._desk, self.facts.details, self._towns))

    def _status(self) -> None:
        if self.facts.details is not None:
            self._desk.open(StatusPage(self._desk, self.facts.details, self.person.codes))

    def _history(self) -> None:
        if self.facts.details is not None:
            self._desk.open(HistoryPage(self._desk, self.facts.details))

    def _compare(self) -> None:
        from views.exchange.duplicates import DuplicatesPage

        self._desk.open(DuplicatesPage(self._desk, self._member))

    def _take_apart(self, other: str) -> None:
        actor, code = self._desk.actor, self._member
        self._desk.jobs.run(
            lambda session: same_person.unlink(session, actor, code, other),
            lambda _none: self._desk.say(
                lambda: tr("Taken apart. Both records are as they were."), lambda: self._link(other)
            ),
            lambda: tr("Saving"),
            owner=self,
        )

    def _link(self, other: str) -> None:
        actor, code = self._desk.actor, self._member
        self._desk.jobs.run(
            lambda session: same_person.link(session, actor, code, other),
            lambda _none: self._desk.say(lambda: tr("One person from now on.")),
            lambda: tr("Saving"),
        )

    def _ask(self) -> None:
        if self.facts.details is not None:
            self._desk.open(AskPage(self._desk, self.facts.details))

    def _hand_over(self) -> None:
        if self.facts.details is not None:
            self._desk.open(HandoverPage(self._desk, self.facts.details))
