"""One member: what is known, what was asked and answered, and what can be done."""

from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from models import consents, members, reference
from models.consents import ConsentLine
from models.database import UnitOfWork
from models.errors import AppError, NotFound
from models.members import MemberDetails
from models.reference import TownshipLine
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import Text, in_language, tr
from views.members import words
from views.members.consents import ConsentsCard
from views.members.correct import CorrectPage
from views.members.facts import FactsCard
from views.members.status import StatusPage

NOUNS = frozenset({"member", "member_local", "consent", "sibling"})
"""Tables whose change this page shows."""


def place_of(pcode: str | None, towns: list[TownshipLine]) -> Text:
    """The name of a township, or its P-code where it is not known here."""
    line = next((town for town in towns if town.pcode == pcode), None)
    return (pcode or "") if line is None else (lambda: in_language(line.name, line.name_my))


class MemberPage(Page):
    """The page of the member with this code."""

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__(lambda: tr("Member"))
        self._desk, self._member = desk, code
        self._towns: list[TownshipLine] = []
        self.facts, self.consents = FactsCard(named=False), ConsentsCard()
        self.refer = Button(lambda: tr("Refer"), self._refer, "main-button", keys="Ctrl+R")
        self.correct = Button(lambda: tr("Correct"), self._correct, keys="Ctrl+E")
        self.status = Button(lambda: tr("Change state"), self._status)
        for button in (self.status, self.correct, self.refer):
            self.beside_title.addWidget(button)
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.consents.answered.connect(self._answered)
        self.body.addWidget(Beside(self.facts, self.consents, (3, 5)), 1)
        desk.jobs.changed.connect(self._changed)
        self._load()

    @override
    def arrive(self) -> None:
        self.refer.setFocus()

    def _load(self) -> None:
        actor, code = self._desk.actor, self._member

        def work(session: UnitOfWork) -> tuple[MemberDetails, list[TownshipLine]]:
            return members.details(session, actor, code), reference.townships(session)

        self._desk.jobs.read(work, self._show, owner=self, newest=f"member {id(self)}", trouble=self._not_read)

    def _show(self, read: tuple[MemberDetails, list[TownshipLine]]) -> None:
        details, self._towns = read
        self.title.say(lambda: words.called(details.line))
        self.facts.show_member(details, place_of(details.line.township, self._towns))
        self.consents.show_lines(details.consents)

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
            self._desk.open(StatusPage(self._desk, self.facts.details))
