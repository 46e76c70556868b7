"""Facts of referrals: what was issued, who got the service, what the clinics confirmed."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import case, func, select

from models.lifecycle import OPEN
from models.reference import adopted
from models.referral_lines import visible
from models.reports.asked import Asked
from models.reports.figures import UNKNOWN
from models.reports.indicators import AFTER_ISSUE, Axis, Indicator
from models.reports.tally import Fact
from models.schema import Provider, Referral, ReferralStatus

_NOT_MADE = (ReferralStatus.DRAFT, ReferralStatus.CANCELLED)
OUTCOMES = ("served", "waiting", "ended")
"""How a referral stands: the service was given, no news yet, it ended without."""
_SERVED = (ReferralStatus.COMPLETED, ReferralStatus.LOOP_CLOSED)

Facts = Iterator[tuple[Indicator, Fact]]


def facts(asked: Asked) -> Facts:
    """Everything there is to count of referrals."""
    places = _places(asked)
    yield from _issued(asked, places)
    yield from _served(asked, places)


class _Place(NamedTuple):
    kind: str
    township: str


def _places(asked: Asked) -> dict[str, _Place]:
    """Type and township of each provider; head office's stand for a branch's own that it adopted."""
    rows = asked.session.execute(select(Provider.id, Provider.kind, Provider.township))
    own = {row.id: _Place(row.kind.value, row.township or UNKNOWN) for row in rows}
    stands_for: dict[str, str] = adopted(asked.session, Provider)
    return own | {one: own[listed] for one, listed in stands_for.items() if listed in own}


def _keys(asked: Asked, place: _Place, service: int, origin: int) -> dict[Axis, str]:
    return {
        Axis.SERVICE: str(service),
        Axis.PROVIDER_TYPE: place.kind,
        Axis.TOWNSHIP: place.township,
        Axis.OFFICE: asked.office(origin),
    }


def _issued(asked: Asked, places: dict[str, _Place]) -> Facts:
    """Added up by the register itself: few rows come out, however many referrals there are."""
    month = func.substr(Referral.issued_on, 1, 7)
    outcome = case((Referral.status.in_(_SERVED), "served"), (Referral.status.in_(OPEN), "waiting"), else_="ended")
    what = (Referral.service_number, Referral.provider_id, Referral.origin, outcome)
    rows = asked.session.execute(
        select(
            month,
            *what,
            func.count(),
            func.sum(case((Referral.status == ReferralStatus.LOOP_CLOSED, 1), else_=0)),
        )
        .where(
            Referral.issued_on.between(asked.period.first, asked.period.last),
            Referral.status.not_in(_NOT_MADE),
            visible(asked.session, asked.actor),
            asked.counted(Referral.member_id),
        )
        .group_by(month, *what)
    )
    for text, service, provider, origin, how, made, closed in rows:
        column, keys = asked.month(text), _keys(asked, places[provider], service, origin)
        yield Indicator.REFERRALS_MADE, Fact(column, {**keys, Axis.OUTCOME: how}, made)
        if asked.ripe(column, AFTER_ISSUE):
            yield Indicator.COMPLETED_SHARE, Fact(column, keys, made if how == "served" else 0, made)
            yield Indicator.LOOP_CLOSED_SHARE, Fact(column, keys, closed, made)


def _served(asked: Asked, places: dict[str, _Place]) -> Facts:
    rows = asked.session.execute(
        select(
            func.substr(Referral.status_on, 1, 7),
            Referral.service_number,
            Referral.provider_id,
            Referral.origin,
            func.coalesce(Referral.member_id, Referral.id),
            func.julianday(Referral.status_on) - func.julianday(Referral.issued_on),
        ).where(
            Referral.status.in_(_SERVED),
            Referral.status_on.between(asked.period.first, asked.period.last),
            visible(asked.session, asked.actor),
            asked.counted(Referral.member_id),
        )
    )
    for text, service, provider, origin, who, days in rows:
        column, keys = asked.month(text), _keys(asked, places[provider], service, origin)
        yield Indicator.COMPLETED, Fact(column, keys, who=asked.persons.one(who))
        # A day before that of issue came from a wrong date: it tells no time.
        if days is not None and days >= 0:
            yield Indicator.TIME_TO_SERVICE, Fact(column, keys, int(days), 1)
