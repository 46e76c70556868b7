"""Two records of one person: linked, taken apart, and read together (DESIGN section 2, rule 13; docs/decisions/0009).

A link moves nothing: trainings, referrals, cases and consents stay with the record that they were written to, and are
shown together for as long as it holds. Taking it away leaves everything as if it had never been.
"""

import enum
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models import attendance, cases, referrals
from models.accounts import Actor, allow
from models.agreements import answering, overrules
from models.attendance import ParticipationLine
from models.audit import note
from models.cases import CaseLine
from models.errors import Refused
from models.ids import derived_id
from models.members import MemberLine, lines_of
from models.persons import Pair, linked_pairs, others_of, pair_of, people, records_of, standing
from models.referrals import ReferralLine
from models.schema import ConsentAnswer, ConsentScope, Link, LinkKind, Member, MemberStatus, Role, Sibling
from models.search import by_code
from models.stamps import here, place, present_day, rewrite, scope_of

_MOST = 200
"""Trainings, referrals or cases of one record that are shown at once."""


class Way(enum.Enum):
    """How two records came to be one person's."""

    LINK = "link"
    """Somebody linked these two: it can be taken away."""
    HANDOVER = "handover"
    """One goes on where the other was closed."""
    THROUGH = "through another record"


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """Another record of the same person."""

    line: MemberLine
    way: Way


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """A no to another record of the same person, which counts for this one too until they are asked again."""

    scope: ConsentScope
    code: str
    """The other record's code."""
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of the person of one record beyond that record."""

    others: tuple[LinkedRecord, ...]
    """The other records that are here, oldest first."""
    elsewhere: int
    """How many more records other offices keep."""
    no: tuple[OtherAnswer, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the other records."""
        return tuple(other.line.code for other in self.others)


@dataclass(frozen=True, slots=True)
class History:
    """What happened with a person, under whichever of their codes it was written."""

    referrals: tuple[ReferralLine, ...]
    participations: tuple[ParticipationLine, ...]
    cases: tuple[CaseLine, ...]
    """Empty for an account that may not see legal cases."""


# --- writing ------------------------------------------------------------------------------------------------------


def link(session: Session, actor: Actor, code: str, other_code: str) -> None:
    """Say that two records are one person's; by an admin, of two members of different offices by head office.

    Raises `NotAllowed`, `NotFound`; `Refused` for one record named twice, or a pair that is linked already.
    """
    allow(session, actor, Role.ADMIN)
    pair, codes = _pair(session, code, other_code)
    if pair in linked_pairs(session):
        raise Refused("These two records are linked already.", "Nothing is to be done.")
    _decide(session, pair, active=True)
    note(session, actor.account_id, "link records", codes)


def unlink(session: Session, actor: Actor, code: str, other_code: str) -> None:
    """Take such a link away again, in whichever offices it stands. Raises as `link` does; `Refused` where there is none."""
    allow(session, actor, Role.ADMIN)
    pair, codes = _pair(session, code, other_code)
    if not any(row.active for row in _rows(session, pair)):
        if pair[1] in records_of(session, pair[0]):
            raise Refused(
                "These two records are not linked.",
                "They belong together through another record: take that link away.",
            )
        raise Refused("These two records are not linked.", "Compare both codes.")
    _decide(session, pair, active=False)
    note(session, actor.account_id, "take records apart", codes)


def not_the_same(session: Session, actor: Actor, code: str, other_code: str) -> None:
    """Remember that two records are of two people, so that nobody asks again. Raises as `link` does."""
    allow(session, actor, Role.ADMIN)
    pair, codes = _pair(session, code, other_code)
    _decide(session, pair, active=False)
    note(session, actor.account_id, "keep records apart", codes)


def _pair(session: Session, code: str, other_code: str) -> tuple[Pair, str]:
    one, other = by_code(session, code), by_code(session, other_code)
    if one.id == other.id:
        raise Refused("These are not two records.", "Both codes lead to {code}.", code=one.code)
    installation = here(session)
    for member in (one, other):
        if not installation.head and scope_of(session, member) != installation.office_code:
            raise Refused("This member is not of your office.", "Call head office and ask for it.")
    return pair_of(one.id, other.id), f"{one.code} {other.code}"


def _rows(session: Session, pair: Pair) -> list[Link]:
    either = or_(
        (Link.one_id == pair[0]) & (Link.other_id == pair[1]), (Link.one_id == pair[1]) & (Link.other_id == pair[0])
    )
    return list(session.scalars(select(Link).where(Link.kind == LinkKind.PERSON, either).order_by(Link.id)))


def _decide(session: Session, pair: Pair, *, active: bool) -> None:
    """Write the answer into the row of each office concerned, and only where it is not so yet."""
    found = {row.id: row for row in _rows(session, pair)}
    scopes = sorted({known.scope for known in standing(session, pair).values()})
    for scope in scopes:
        row_id = link_id(LinkKind.PERSON, *pair, scope)
        if row_id not in found:
            row = Link(id=row_id, kind=LinkKind.PERSON, one_id=pair[0], other_id=pair[1], active=active)
            place(session, row, scope)
            session.add(row)
    for row in found.values():
        concurrent = select(Sibling.seq).where(Sibling.row_id == row.id, Sibling.register == "link.active").limit(1)
        if row.active != active:
            row.active = active
        elif session.scalar(concurrent) is not None:
            rewrite(row, "active")
    session.flush()


def link_id(kind: LinkKind, one_id: str, other_id: str, scope: str) -> str:
    """The row id of a link in one scope: the same at every station."""
    return derived_id(one_id, f"{kind.value}/{other_id}/{scope}")


# --- reading ------------------------------------------------------------------------------------------------------


def linked(session: Session, actor: Actor, code: str) -> list[MemberLine]:
    """All records here of the person of this one, itself first, then the oldest. Raises `NotFound`."""
    allow(session, actor)
    member = by_code(session, code)
    lines = lines_of(session, records_of(session, member.id))
    return sorted(lines, key=lambda line: (line.id != member.id, line.id))


def person(session: Session, actor: Actor, code: str) -> Person:
    """What is known beyond this one record. Raises `NotFound`."""
    allow(session, actor)
    member = by_code(session, code)
    whole = records_of(session, member.id)
    others = sorted(lines_of(session, whole - {member.id}), key=lambda line: line.id)
    direct = set(linked_pairs(session)) if others else set()
    records = tuple(LinkedRecord(line, _way(session, member, line, direct)) for line in others)
    elsewhere = len(whole) - len(standing(session, whole))
    return Person(records, elsewhere, tuple(_answers_of_others(session, member, others)))


def _way(session: Session, member: Member, line: MemberLine, direct: Collection[Pair]) -> Way:
    if pair_of(member.id, line.id) in direct:
        return Way.LINK
    other = session.get_one(Member, line.id)
    if member.id in (other.handed_to, other.came_from) or other.id in (member.handed_to, member.came_from):
        return Way.HANDOVER
    return Way.THROUGH


def _answers_of_others(session: Session, member: Member, others: Collection[MemberLine]) -> list[OtherAnswer]:
    """The answers of other records that end a yes of this one, by question."""
    found: list[OtherAnswer] = []
    day = present_day(session)
    codes = {line.id: line.code for line in others}
    for scope in ConsentScope if others else ():
        said = answering(session, scope, (member.id, *codes), day)
        own = said.pop(member.id, None)
        if own is None or own.counts(day) is not ConsentAnswer.YES:
            continue
        ending = [row_id for row_id, other in said.items() if overrules(other, own)]
        if ending:
            last = max(ending, key=lambda row_id: (said[row_id].answered_on or date.min, row_id))
            found.append(OtherAnswer(scope, codes[last], said[last].answered_on))
    return found


def history(session: Session, actor: Actor, code: str) -> History:
    """Trainings, referrals and cases of a person, of all their records here, the latest first. Raises `NotFound`."""
    codes = [line.code for line in linked(session, actor, code)]
    sent = [one for each in codes for one in referrals.listed(session, actor, member=each, limit=_MOST)]
    came = [one for each in codes for one in attendance.participations(session, actor, member=each, limit=_MOST)]
    known = [
        one
        for each in (codes if actor.sees_cases else ())
        for one in cases.listed(session, actor, member=each, limit=_MOST)
    ]
    return History(
        tuple(sorted(sent, key=lambda one: (one.issued or date.max, one.id), reverse=True)),
        tuple(sorted(came, key=lambda one: (one.held_on, one.id), reverse=True)),
        tuple(sorted(known, key=lambda one: (one.month, one.id), reverse=True)),
    )


def also_known_as(session: Session, actor: Actor, ids: Collection[str]) -> dict[str, str]:
    """For those of the records that are not alone, the code of another one of the same person: the oldest here."""
    allow(session, actor)
    others = others_of(session, ids)
    oldest = {line.id: line.code for line in lines_of(session, {one for some in others.values() for one in some})}
    found = {one: min(some & oldest.keys(), default=None) for one, some in others.items()}
    return {one: oldest[other] for one, other in found.items() if other is not None}


def people_count(session: Session, actor: Actor) -> int:
    """How many people are known here: who has several records counts once. Erased ones do not count.

    `members.count` counts the records.
    """
    allow(session, actor)
    rows = session.scalars(select(func.count()).where(Member.status != MemberStatus.ERASED)).one()
    wholes = people(session)
    alive = {row_id for row_id, one in standing(session, (one for w in wholes for one in w)).items() if not one.erased}
    return rows - sum(max(0, len(whole & alive) - 1) for whole in wholes)
