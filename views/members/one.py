"""One member: what is known, what was asked and answered, what happened, and what can be done."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models import consents, custom_values, member_cards, members, reference, same_person, timeline
from models.consents import ConsentLine
from models.custom_values import Entry
from models.database import UnitOfWork
from models.errors import AppError, NotFound
from models.members import MemberDetails
from models.reference import TownshipLine
from models.same_person import Person
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, CustomNoun, Role
from models.timeline import Happening, Moment
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
from views.members.happened import HappenedCard
from views.members.linked import LinkedCard
from views.members.looks import ASKED, LookField
from views.members.status import StatusPage
from views.theme import worn

NOUNS = frozenset({"member", "member_local", "consent", "sibling", "link", "custom_value"})
"""Tables whose change this page shows."""
_HAPPENED = NOUNS | {"referral", "follow_up", "participation", "session", "legal_case", "legal_case_local"}


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
    entries: tuple[Entry, ...]
    moments: tuple[Moment, ...]
    cards: bool
    """Whether this office prints member cards."""


class MemberPage(Page):
    """The page of the member with this code."""

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__(lambda: tr("Member"))
        self._desk, self._member = desk, code
        self._towns: list[TownshipLine] = []
        self.person = Person((), 0, ())
        self.facts, self.consents, self.happened = FactsCard(named=False), ConsentsCard(), HappenedCard()
        self._buttons()
        self.looks = LookField(sees_cases=desk.actor.sees_cases)
        self.looks.changed.connect(self._look)
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.consents.answered.connect(self._answered)
        self.happened.opened.connect(self._open_moment)
        self.linked = LinkedCard(may_decide=desk.actor.role is not Role.STAFF)
        self.linked.wanted.connect(lambda other: desk.open(MemberPage(desk, other)))
        self.linked.apart.connect(self._take_apart)
        self.body.addWidget(Beside(_column(self.linked, self.facts), self._far(), (3, 5)), 1)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self._turn)
        desk.jobs.changed.connect(self._changed)
        self._look()
        self._load()

    def _buttons(self) -> None:
        self.refer = Button(lambda: tr("Refer"), self._refer, "main-button", keys="Ctrl+R")
        self.refer.installEventFilter(self)
        self.correct = Button(lambda: tr("Correct"), self._correct, keys="Ctrl+E")
        self.status = Button(lambda: tr("Change state"), self._status)
        for button in (self.status, self.correct, self.refer):
            self.beside_title.addWidget(button)
        self.ask = Button(lambda: tr("Ask the office"), self._ask)
        self.hand_over = Button(lambda: tr("Hand over"), self._hand_over)
        self.alike = Button(lambda: tr("Same person?"), self._compare, "link")
        self.case = Button(lambda: tr("Open a case"), self._new_case, "link")
        self.card = Button(lambda: tr("Member card"), self._open_card, "link")
        self.facts.end_with(self.ask, self.hand_over, self.alike, self.case, self.card)

    def _far(self) -> QWidget:
        far = QWidget()
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        column.addWidget(self.looks)
        column.addWidget(self.consents, 1)
        column.addWidget(self.happened, 1)
        return far

    @override
    def arrive(self) -> None:
        # Back from a line of what happened, the hand is on it still.
        (self.refer if self.looks.kinds() is None else self.happened.table).setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From where the hand begins, Down leads to the questions without the buttons between."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and watched is self.refer and self.consents.lines and self.looks.kinds() is None:
            self.consents.begin()
            return True
        return super().eventFilter(watched, event)

    # --- what is shown --------------------------------------------------------------------------------------------

    def _load(self) -> None:
        actor, code = self._desk.actor, self._member

        def work(session: UnitOfWork) -> _Read:
            details, person = members.details(session, actor, code), same_person.person(session, actor, code)
            return _Read(
                details,
                reference.townships(session),
                person,
                custom_values.values(session, actor, CustomNoun.MEMBER, details.line.id),
                tuple(timeline.timeline(session, actor, code)),
                member_cards.may_print(session, actor),
            )

        self._desk.jobs.read(work, self._show, owner=self, newest=f"member {id(self)}", trouble=self._not_read)

    def _show(self, read: _Read) -> None:
        details, self._towns, self.person = read.details, read.townships, read.person
        self.title.say(lambda: words.called(details.line))
        self.facts.show_member(details, place_of(details.line.township, self._towns), read.entries)
        self.consents.show_lines(details.consents, closed=details.closed)
        self.happened.show_moments(read.moments)
        self.looks.count(read.moments)
        self.linked.show_person(read.person)
        self._show_what_can_be_done(details)
        self.card.setVisible(read.cards and not details.closed)

    def _show_what_can_be_done(self, details: MemberDetails) -> None:
        heads = self._desk.actor.role is Role.HEAD_OFFICE and self._desk.office.head and not details.closed
        for button in (self.refer, self.correct):
            button.setVisible(not details.closed)
        # A closed record says no more of the membership, but an admin can still erase it.
        self.status.say(lambda: tr("Erase this record") if details.closed else tr("Change state"))
        self.status.setVisible(not details.closed or self._desk.actor.role is not Role.STAFF)
        self.ask.setVisible(heads and details.line.home_office != self._desk.office.code)
        self.hand_over.setVisible(heads)
        agreed = any(
            line.scope is ConsentScope.LEGAL_CASE and line.answer is ConsentAnswer.YES for line in details.consents
        )
        self.case.setVisible(self._desk.actor.sees_cases and agreed and not details.closed)
        self.alike.setVisible(self._desk.actor.role is not Role.STAFF and not details.closed)

    def _not_read(self, error: AppError) -> None:
        # Erased while shown: whoever erased leads away from here.
        if not isinstance(error, NotFound) or self.facts.details is None:
            self._desk.tell(error)

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _HAPPENED:
            self._load()

    def _look(self) -> None:
        """What is looked at now: the answers, or what happened, all of it or some."""
        kinds = self.looks.kinds()
        self.consents.setVisible(kinds is None)
        self.happened.setVisible(kinds is not None)
        if kinds is not None:
            self.happened.show_kinds(kinds)

    def _turn(self) -> None:
        """From the answers to what happened and back, with the hand."""
        self.looks.turn()
        self._look()
        asked = self.looks.kinds() is None
        if asked:
            self.consents.begin()
        else:
            self.happened.table.setFocus()
        # Below what is known, on a small screen.
        self.scroller.ensureWidgetVisible(self.consents if asked else self.happened)

    def _open_moment(self, row: Moment) -> None:
        if row.referral is not None:
            from views.referrals.one import ReferralPage

            self._desk.open(ReferralPage(self._desk, row.referral.id))
        elif row.participation is not None:
            from views.trainings.session import SessionPage

            self._desk.open(SessionPage(self._desk, row.participation.session_id))
        elif row.case is not None:
            self._open_case(row.case.code)
        elif row.member != self._member or row.other_code:
            # Of a handover, or written under another code of the same person.
            self._desk.open(MemberPage(self._desk, row.other_code or row.member))
        elif row.consent is not None:
            self.looks.set_value(ASKED)
            self._look()
            self.consents.begin_at(row.consent.scope, row.consent.provider_code)
        elif row.what is Happening.STATUS:
            self._status()
        else:
            self._correct()

    def _open_card(self) -> None:
        from views.members.card_paper import MemberCardPage

        self._desk.open(MemberCardPage(self._desk, self._member))

    def _new_case(self) -> None:
        from views.cases.form import CaseForm

        self._desk.open(CaseForm(self._desk, member_code=self._member))

    def _open_case(self, code: str) -> None:
        from views.cases.one import CasePage

        self._desk.open(CasePage(self._desk, code))

    # --- consents -------------------------------------------------------------------------------------------------

    def _answered(self, line: ConsentLine, answer: ConsentAnswer) -> None:
        actor, code, day = self._desk.actor, self._member, self._desk.today()
        clinic = line.provider_code or None

        def work(session: UnitOfWork) -> ConsentLine:
            if answer is ConsentAnswer.YES:
                return consents.give(
                    session, actor, code, line.scope, method=ConsentMethod.SPOKEN, on=day, provider_code=clinic
                )
            if answer is ConsentAnswer.NOT_ASKED:
                return consents.not_asked(session, actor, code, line.scope, provider_code=clinic)
            write = consents.withdraw if answer is ConsentAnswer.WITHDRAWN else consents.refuse
            return write(session, actor, code, line.scope, on=day, provider_code=clinic)

        self._desk.jobs.run(work, lambda now: self._written(line, now), lambda: tr("Saving"), owner=self)

    def _written(self, before: ConsentLine, line: ConsentLine) -> None:
        def undo() -> None:
            self._put_back(before)

        if line.scope is ConsentScope.KEEP_RECORD and line.answer is not ConsentAnswer.YES:
            self._desk.say(lambda: tr("Written down. Ask an admin to erase this record."), undo)
        else:
            self._desk.say(lambda: tr("Written down. It costs no service, whatever the answer."), undo)

    def _put_back(self, before: ConsentLine) -> None:
        actor, code = self._desk.actor, self._member
        self._desk.jobs.run(
            lambda session: consents.put_back(session, actor, code, before),
            lambda _line: self._desk.say(lambda: tr("As it was before.")),
            lambda: tr("Saving"),
        )

    # --- what can be done -----------------------------------------------------------------------------------------

    def _refer(self) -> None:
        from views.referrals.form import ReferralForm

        self._desk.open(ReferralForm(self._desk, self._member))

    def _correct(self) -> None:
        if self.facts.details is not None and not self.facts.details.closed:
            self._desk.open(CorrectPage(self._desk, self.facts.details, self._towns))

    def _status(self) -> None:
        if self.facts.details is not None:
            self._desk.open(StatusPage(self._desk, self.facts.details, self.person.codes))

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


def _column(linked: LinkedCard, facts: FactsCard) -> QWidget:
    near = QWidget()
    column = QVBoxLayout(near)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(worn().sizes.gap + 2)
    column.addWidget(linked)
    column.addWidget(facts, 1)
    return near
