"""What happened with a person, in one list by day: joining, states, referrals and their ends, sessions, certificates,
answers, handovers, legal cases by permission.

Only what has a day and a word of its own stands here, no free text. Of a person with several records all is told,
under whichever code it was written (docs/decisions/0009).
"""

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import consents, same_person
from models.accounts import Actor, allow
from models.attendance import ParticipationLine
from models.cases import CaseLine
from models.clock import MYANMAR, hlc_moment
from models.consents import ConsentLine
from models.members import MemberLine
from models.referrals import ReferralLine
from models.schema import ConsentAnswer, FollowUp, Member, MemberStatus, ParticipationStatus, ReferralStatus


class Happening(enum.Enum):
    """What kind of thing a line of the list is."""

    JOINED = "joined"
    WRITTEN_DOWN = "written down"
    """The day the record was made, where the day of joining is another one or not known."""
    STATUS = "status"
    CAME_FROM = "came from another office"
    HANDED_OVER = "handed over"
    REFERRED = "referred"
    ASKED = "asked how it went"
    OUTCOME = "outcome"
    SESSION = "session"
    CERTIFICATE = "certificate"
    CONSENT = "consent"
    CASE = "case"


REFERRALS = frozenset({Happening.REFERRED, Happening.ASKED, Happening.OUTCOME})
TRAININGS = frozenset({Happening.SESSION, Happening.CERTIFICATE})
CASES = frozenset({Happening.CASE})


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: a day, what it was, and the record that tells it."""

    id: str
    day: date
    what: Happening
    member: str
    """The code under which it was written."""
    referral: ReferralLine | None = None
    participation: ParticipationLine | None = None
    case: CaseLine | None = None
    consent: ConsentLine | None = None
    status: MemberStatus | None = None
    reached: bool = False
    """Of being asked: whether the person was reached."""
    office: str = ""
    """Of a handover: the other office's code, where it is known."""
    other_code: str = ""
    """Of a handover: the code there, where that record is here."""


def timeline(session: Session, actor: Actor, code: str) -> list[Moment]:
    """All that is known to have happened, the latest first; of each record at most some hundreds. Raises `NotFound`."""
    allow(session, actor)
    lines = same_person.linked(session, actor, code)
    told = same_person.history(session, actor, code)
    found = [one for line in lines for one in _of_record(session, line, {each.id: each for each in lines})]
    found += [one for line in told.referrals for one in _of_referral(line)]
    found += _asked(session, told.referrals)
    found += [one for line in told.participations for one in _of_participation(line)]
    found += [Moment(f"case {each.id}", each.month, Happening.CASE, each.member, case=each) for each in told.cases]
    order = list(Happening)
    return sorted(found, key=lambda one: (one.day, order.index(one.what), one.id), reverse=True)


def _of_record(session: Session, line: MemberLine, here: dict[str, MemberLine]) -> Iterator[Moment]:
    row = session.get_one(Member, line.id)
    made = (hlc_moment(row.hlc) + MYANMAR).date()
    if line.joined_on is not None:
        yield Moment(f"joined {line.id}", line.joined_on, Happening.JOINED, line.code)
    if row.came_from is not None or row.former_codes:
        before = here.get(row.came_from or "")
        office, known = (before.home_office, before.code) if before else ("", row.former_codes.partition(",")[0])
        yield Moment(
            f"came {line.id}", made, Happening.CAME_FROM, line.code, office=office, other_code=known if before else ""
        )
    elif line.joined_on != made:
        yield Moment(f"made {line.id}", made, Happening.WRITTEN_DOWN, line.code)
    if line.gone_to:
        heir = here.get(row.handed_to or "")
        day = row.status_on or made
        code = heir.code if heir else ""
        yield Moment(f"gone {line.id}", day, Happening.HANDED_OVER, line.code, office=line.gone_to, other_code=code)
    elif row.status_on is not None:
        yield Moment(f"status {line.id}", row.status_on, Happening.STATUS, line.code, status=row.status)
    for number, one in enumerate(consents.lines_of(session, line.id)):
        if one.answered_on is not None and one.recorded is not ConsentAnswer.NOT_ASKED:
            yield Moment(f"consent {line.id} {number}", one.answered_on, Happening.CONSENT, line.code, consent=one)


def _of_referral(line: ReferralLine) -> Iterator[Moment]:
    day = line.issued or (line.status_date if line.status is ReferralStatus.DRAFT else None)
    if day is not None:
        yield Moment(f"referral {line.id}", day, Happening.REFERRED, line.member, referral=line)
    begun = (ReferralStatus.DRAFT, ReferralStatus.ISSUED)
    if line.status not in begun and line.status_date is not None:
        yield Moment(f"outcome {line.id}", line.status_date, Happening.OUTCOME, line.member, referral=line)


def _asked(session: Session, lines: tuple[ReferralLine, ...]) -> list[Moment]:
    by_id = {line.id: line for line in lines}
    rows = session.scalars(
        select(FollowUp).where(FollowUp.referral_id.in_(by_id), FollowUp.mistaken.is_(False)).order_by(FollowUp.id)
    )
    return [
        Moment(
            f"asked {row.id}", row.tried_on, Happening.ASKED, by_id[row.referral_id].member,
            referral=by_id[row.referral_id], reached=row.reached,
        )
        for row in rows
    ]  # fmt: skip


def _of_participation(line: ParticipationLine) -> Iterator[Moment]:
    if line.status is not ParticipationStatus.CANCELLED:
        yield Moment(f"session {line.id}", line.held_on, Happening.SESSION, line.member, participation=line)
    if line.certificate:
        day = line.certified_on or line.held_on
        yield Moment(f"certificate {line.id}", day, Happening.CERTIFICATE, line.member, participation=line)
