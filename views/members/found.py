"""What the find box found: members by name, code, phone or old number, slips by number, clinics by name or code."""

from dataclasses import dataclass

from typing_extensions import override

from models import members, providers, referrals, same_person
from models.database import UnitOfWork
from models.members import MemberLine
from models.providers import ProviderLine
from models.referrals import ReferralLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_year
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.members import words
from views.members.one import MemberPage
from views.providers.form import ProviderPage
from views.providers.words import name as clinic_name
from views.tokens import Tone

_MOST = 50
_MOST_CLINICS = 10


@dataclass(frozen=True, slots=True)
class Found:
    """One line: a member, the referral of a slip, or a clinic."""

    member: MemberLine | None = None
    referral: ReferralLine | None = None
    clinic: ProviderLine | None = None
    also: str = ""
    """Of a member with several records: the code of another one."""

    @property
    def key(self) -> str:
        """What it is the same by."""
        line = self.member or self.referral or self.clinic
        return line.id if line is not None else ""


def _name(row: Found) -> str:
    if row.member is not None:
        return words.called(row.member)
    if row.clinic is not None:
        return clinic_name(row.clinic)
    return row.referral.member_name if row.referral is not None else ""


def _code(row: Found) -> str:
    if row.member is not None:
        return row.member.code
    if row.clinic is not None:
        return row.clinic.code
    return row.referral.number if row.referral is not None else ""


def _about(row: Found) -> str:
    if row.member is not None:
        year = row.member.birth_year
        return tr("Member, born {year}", year=shown_year(year)) if year else tr("Member")
    return tr("Referral slip") if row.referral is not None else tr("Clinic")


def _also(row: Found) -> str:
    return tr("same person as {code}", code=row.also) if row.also else ""


class FoundPage(Page):
    """The lines found for what stands in the find box, from where the hand comes by Enter or Down."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Found"))
        self._desk = desk
        self._typed = ""
        self._enter_at_once = False
        columns = (
            Column[Found](lambda: tr("Name"), _name, share=3),
            Column[Found](lambda: tr("Code"), _code, code=True),
            Column[Found](lambda: "", _about, share=2, soft=True),
            Column[Found](lambda: "", _also, tone=lambda _row: Tone.PLAIN),
        )
        empty = Empty(
            lambda: tr("Nothing found"),
            lambda: tr("Try one syllable of the name, the end of the phone number, or the whole number of a slip."),
        )
        self.table: Table[Found] = Table(columns, key=lambda row: row.key, empty=empty)
        self.table.opened.connect(self._open)
        card = Card()
        card.add(self.table, 1)
        self.body.addWidget(card, 1)

    @override
    def arrive(self) -> None:
        """The hand stays in the find box, unless it came back from what was opened."""
        if self.table.current() is not None:
            self.table.setFocus()

    def seek(self, typed: str) -> None:
        """Look for this."""
        self._typed = typed
        actor = self._desk.actor

        def work(session: UnitOfWork) -> list[Found]:
            lines = members.find(session, actor, typed, _MOST)
            also = same_person.also_known_as(session, actor, [line.id for line in lines])
            people = [Found(member=line, also=also.get(line.id, "")) for line in lines]
            slips = [Found(referral=line) for line in referrals.find(session, actor, typed)] if len(typed) > 3 else []
            clinics = providers.listed(session, actor, name=typed, limit=_MOST_CLINICS) if len(typed) > 1 else []
            return [*slips, *people, *(Found(clinic=line) for line in clinics)]

        self._desk.jobs.read(work, self._show, owner=self, newest="find")

    def enter(self) -> None:
        """Enter or Down in the find box: the hand goes to the first line; a single one is opened."""
        if not self.table.rows.rowCount():
            self._enter_at_once = True
            return
        self._enter_at_once = False
        self.table.choose_first()
        self.table.setFocus()
        row = self.table.current()
        if self.table.rows.rowCount() == 1 and row is not None:
            self._open(row)

    def _show(self, found: list[Found]) -> None:
        self.table.show_rows(found)
        if self._enter_at_once and found:
            self.enter()

    def _open(self, row: Found) -> None:
        if row.member is not None:
            self._desk.open(MemberPage(self._desk, row.member.code))
        elif row.referral is not None:
            from views.referrals.one import ReferralPage

            self._desk.open(ReferralPage(self._desk, row.referral.number))
        elif row.clinic is not None:
            self._desk.open(ProviderPage(self._desk, row.clinic))
