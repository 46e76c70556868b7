"""Referrals of the time before this register: numbers as typed, outcomes as written, by the rules of the lifecycle.

An outcome that says that somebody came needs its evidence, here as in the window: none is made up for a list that
has none, and such a row is refused. "Expired" on a list is no outcome: it is computed from the day of issue.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow_service
from models.audit import note
from models.database import AT_ONCE
from models.errors import AppError, NotFound, Refused
from models.ids import new_id
from models.lifecycle import require_day, require_grounds
from models.loading.people import People
from models.loading.results import Tally
from models.office_rows import ReferralRow
from models.schema import Evidence, Member, Priority, Provider, Referral, ReferralStatus, Service
from models.stamps import present_day

EXPIRED = "expired"
_LONGEST_NUMBER = 20

_Fact = tuple[date | None, str | None, str, int]
"""What makes two papers one: day of issue, member, provider, service."""


def load_referrals(session: Session, actor: Actor, rows: Sequence[ReferralRow]) -> Tally:
    """Take those rows whose slip is not here yet. A number used for two different slips: the second is refused."""
    tally = Tally()
    known = _Known.of(session, [row.number for row in rows])
    fresh: list[Referral] = []
    for row in rows:
        if not tally.readable(row.origin):
            continue
        try:
            referral = known.referral(session, actor, row)
        except AppError as error:
            tally.refuse_for(row.origin, error)
            continue
        if referral is None:
            tally.already += 1
            continue
        fresh.append(referral)
        tally.take(row.origin)
    session.add_all(fresh)
    session.flush()
    for referral in fresh:
        note(session, actor.account_id, "load referral", referral.number)
    return tally


@dataclass(slots=True)
class _Known:
    """What the rows name, looked up once for all of them."""

    day: date
    people: People
    members: dict[str, str]
    """Row ids by code."""
    providers: dict[str, str]
    """Row ids by code."""
    restricted: dict[int, bool]
    """By number of the service."""
    slips: dict[str, _Fact]
    """By number."""

    @classmethod
    def of(cls, session: Session, numbers: Sequence[str]) -> "_Known":
        # Of several providers with one code, an active one counts, then the oldest: the last that is put in.
        providers = select(Provider.code, Provider.id).order_by(Provider.active, Provider.id.desc())
        return cls(
            day=present_day(session),
            people=People.known(session),
            members=dict(session.execute(select(Member.code, Member.id).order_by(Member.id.desc())).all()),
            providers=dict(session.execute(providers).all()),
            restricted=dict(session.execute(select(Service.number, Service.restricted)).all()),
            slips=dict(_slips(session, sorted(set(numbers)))),
        )

    def referral(self, session: Session, actor: Actor, row: ReferralRow) -> Referral | None:
        """The record of a row, not added yet; None when it is here already. Raises `AppError`."""
        status = ReferralStatus.ISSUED if row.outcome == EXPIRED else ReferralStatus(row.outcome)
        evidence = Evidence(row.evidence) if row.evidence else None
        assert row.issued_on is not None
        status_on = row.outcome_on if row.outcome_on and status is not ReferralStatus.ISSUED else row.issued_on
        if len(row.number) > _LONGEST_NUMBER:
            raise Refused("A slip number has at most {most} characters.", "Shorten it.", most=_LONGEST_NUMBER)
        provider = self.providers.get(row.provider.upper())
        if provider is None:
            raise NotFound("This provider is not in the directory.", "Load or add the provider first.")
        member = self.members[self.people.find(row.person).code]
        allow_service(session, actor, self.restricted[row.service])
        require_day(row.issued_on, None, self.day)
        require_day(status_on, row.issued_on, self.day)
        require_grounds(status, evidence, "")
        fact = (row.issued_on, member, provider, row.service)
        if self.slips.setdefault(row.number, fact) is not fact:
            if self.slips[row.number] == fact:
                return None
            raise Refused("Another referral has this slip number.", "Look which of the two papers has the right one.")
        return Referral(
            id=new_id(),
            number=row.number,
            member_id=member,
            provider_id=provider,
            service_number=row.service,
            priority=Priority(row.priority),
            issued_on=row.issued_on,
            status=status,
            status_on=status_on,
            evidence=None if status is ReferralStatus.ISSUED else evidence,
        )


def _slips(session: Session, numbers: Sequence[str]) -> Iterable[tuple[str, _Fact]]:
    for start in range(0, len(numbers), AT_ONCE):
        chosen = select(
            Referral.number, Referral.issued_on, Referral.member_id, Referral.provider_id, Referral.service_number
        ).where(Referral.number.in_(numbers[start : start + AT_ONCE]))
        for number, issued_on, member, provider, service in session.execute(chosen.order_by(Referral.id.desc())):
            yield number, (issued_on, member, provider, service)
