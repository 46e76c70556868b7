"""What happened with a person: referrals, trainings and cases, under whichever of their codes they were written."""

from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from models import same_person
from models.attendance import ParticipationLine
from models.cases import CaseLine
from models.members import MemberDetails
from models.referrals import ReferralLine
from models.same_person import History
from views.desk import Desk
from views.exchange.value_words import word
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import in_digits, shown_date
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.members import words
from views.referrals.words import clinic
from views.referrals.words import state as referral_state
from views.trainings.words import mark_words

_NOUNS = frozenset({"referral", "participation", "session", "legal_case", "legal_case_local", "link", "member"})


@dataclass(frozen=True, slots=True)
class Event:
    """One line of what happened."""

    line: ReferralLine | ParticipationLine | CaseLine

    @property
    def place(self) -> tuple[date, str]:
        """Where it stands among all; a draft, which has no day yet, before all."""
        if isinstance(self.line, ReferralLine):
            return self.line.issued or date.max, self.line.id
        return (self.line.held_on if isinstance(self.line, ParticipationLine) else self.line.month), self.line.id


def _day(row: Event) -> str:
    line = row.line
    if isinstance(line, ReferralLine):
        return shown_date(line.issued) if line.issued else "–"
    return shown_date(line.held_on) if isinstance(line, ParticipationLine) else in_digits(f"{line.month:%Y-%m}")


def _kind(row: Event) -> str:
    if isinstance(row.line, ReferralLine):
        return tr("Referral")
    return tr("Training") if isinstance(row.line, ParticipationLine) else tr("Legal case")


def _what(row: Event) -> str:
    line = row.line
    if isinstance(line, ReferralLine):
        return f"{clinic(line)} · {in_digits(str(line.service))}"
    if isinstance(line, ParticipationLine):
        return in_language(line.title, line.title_my)
    return word("legal_case.issue", line.issue.value)


def _state(row: Event) -> str:
    line = row.line
    if isinstance(line, ReferralLine):
        return referral_state(line)
    return mark_words(line.status) if isinstance(line, ParticipationLine) else word("legal_case.outcome", line.outcome)


class HistoryPage(Page):
    """The latest first; Enter opens a referral."""

    def __init__(self, desk: Desk, details: MemberDetails) -> None:
        super().__init__(lambda: tr("History · {name}", name=words.called(details.line)))
        self._desk, self._code = desk, details.code
        columns = (
            Column[Event](lambda: tr("Date"), _day, share=3),
            Column[Event](lambda: tr("Kind"), _kind, share=2, soft=True),
            Column[Event](lambda: tr("What"), _what, share=5),
            Column[Event](lambda: tr("State"), _state, share=3),
            Column[Event](lambda: tr("Under the code"), lambda row: row.line.member, code=True),
        )
        empty = Empty(
            lambda: tr("Nothing has happened yet"),
            lambda: tr("Referrals and trainings of this person will stand here."),
        )
        self.table: Table[Event] = Table(columns, key=lambda row: row.line.id, empty=empty)
        self.table.opened.connect(self._open)
        card = Card()
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()

    def _read(self) -> None:
        actor, code = self._desk.actor, self._code
        self._desk.jobs.read(
            lambda session: same_person.history(session, actor, code),
            self._show,
            owner=self,
            newest=f"history {id(self)}",
        )

    def _show(self, history: History) -> None:
        events = [Event(line) for line in history.referrals]
        events += [Event(line) for line in history.participations]
        events += [Event(line) for line in history.cases]
        self.table.show_rows(sorted(events, key=lambda row: row.place, reverse=True))
        if self.table.current() is None:
            self.table.choose_first()

    def _open(self, row: Event) -> None:
        if isinstance(row.line, ReferralLine):
            from views.referrals.one import ReferralPage

            self._desk.open(ReferralPage(self._desk, row.line.number))
