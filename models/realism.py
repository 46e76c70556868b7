"""How providers really served those who were sent to them: counted from this register's own referrals.

Only what rested with the provider counts as tried: the service was given, refused, not there, or the person had to be
referred on. Who did not go, or did not want to, says nothing about the provider.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.reference import adopted
from models.referral_lines import visible
from models.schema import Provider, Referral, ReferralStatus
from models.stamps import present_day

LOOKS_BACK = timedelta(days=730)
"""Older referrals tell of a provider that may have changed since."""

FEW = 5
"""Below this many tries a share means little, and only the bare numbers are said."""

_S = ReferralStatus
_SERVED = (_S.COMPLETED, _S.LOOP_CLOSED)
_NOT_SERVED = (_S.PROVIDER_REFUSED, _S.SERVICE_UNAVAILABLE, _S.REFERRED_ON)


@dataclass(frozen=True, slots=True)
class Realism:
    """What happened to those who were sent to one provider for one service in the last two years."""

    tried: int = 0
    """Served or not, as far as it is known."""
    served: int = 0
    confirmed: int = 0
    """Of the served those whose loop was closed: the provider itself confirmed it."""
    median_days: int | None = None
    """From issue to service (to its confirmation, where only that day is known)."""
    last_served_on: date | None = None

    @property
    def weighed(self) -> float:
        """The share of the served, drawn towards one half while there are few: 0 to 1, for sorting."""
        return (self.served + 2) / (self.tried + 4)

    @property
    def often_fails(self) -> bool:
        """Whether most were sent away, and not by chance."""
        return self.tried >= FEW and self.served * 2 < self.tried


def realism(
    session: Session, actor: Actor, services: Collection[int], providers: Collection[str] | None = None
) -> dict[tuple[str, int], Realism]:
    """By row id of a provider and number of a service; what nobody was sent for is left out.

    Referrals to a branch's own provider count for the one of head office that stands for it. `providers` keeps those
    row ids; services that the actor may not see have no figures.
    """
    allow(session, actor)
    since = present_day(session) - LOOKS_BACK
    days = func.julianday(Referral.status_on) - func.julianday(Referral.issued_on)
    outcome = (Referral.provider_id, Referral.service_number, Referral.status, days)
    chosen = (
        select(*outcome, func.count(), func.max(Referral.status_on))
        .where(
            Referral.service_number.in_(services),
            Referral.status.in_(_SERVED + _NOT_SERVED),
            Referral.issued_on >= since,
            visible(session, actor),
        )
        .group_by(*outcome)
    )
    if providers is not None:
        chosen = chosen.where(Referral.provider_id.in_(providers))
    behind = adopted(session, Provider)
    counted: dict[tuple[str, int], _Count] = {}
    for provider, service, status, waited, many, last in session.execute(chosen):
        count = counted.setdefault((behind.get(provider, provider), service), _Count())
        count.add(status, waited, many, last)
    return {key: count.result() for key, count in counted.items()}


class _Count:
    """What was counted so far for one provider and service."""

    def __init__(self) -> None:
        self._tried = self._served = self._confirmed = 0
        self._waited: dict[int, int] = {}
        self._last: date | None = None

    def add(self, status: ReferralStatus, waited: float | None, many: int, last: date | None) -> None:
        """So many more with one outcome after so many days."""
        self._tried += many
        if status not in _SERVED:
            return
        self._served += many
        self._confirmed += many if status is _S.LOOP_CLOSED else 0
        if waited is not None:
            whole = round(waited)
            self._waited[whole] = self._waited.get(whole, 0) + many
        if last is not None and (self._last is None or last > self._last):
            self._last = last

    def result(self) -> Realism:
        """The figures."""
        return Realism(self._tried, self._served, self._confirmed, _median(self._waited), self._last)


def _median(counted: dict[int, int]) -> int | None:
    """The lower median of values that each stand for several."""
    half = (sum(counted.values()) + 1) // 2
    for value in sorted(counted):
        half -= counted[value]
        if half <= 0:
            return value
    return None
