"""The stations that are known here, as people look at them: in use or not, restored, copied, quarantined."""

import enum
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.errors import Message, NotFound, Refused, say
from models.exchange import trust
from models.exchange.trust import TrustedStation
from models.schema import Bundle, BundleState, Incarnation, Station
from models.stamps import here

SHORTEST_PREFIX = 12
"""Characters of a key fingerprint that are enough to name a station: `SHA256:` and five more."""

_COPIED = say("It speaks from two places: its folder was copied.")
_KEEP_ONE = say("Call that office. Of the two copies one goes on; the other must not be opened any more.")
_OPEN_ONCE = say("Call that office. Each of its PCs opens the office once, then makes a new bundle.")
_RESTORED = say("It was put back from a backup, or copied, and goes on since then.")
_NOTHING_TO_DO = say("Nothing is to be done.")


class StationState(enum.StrEnum):
    """Whether bundles go to a station and come from it."""

    HERE = "this PC"
    IN_USE = "in use"
    REPLACED = "replaced"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class StationLine:
    """A station. Moments are milliseconds since 1970; `trusted_at` is None for this PC, `heard_at`, that of its last
    bundle, for never.

    `finding` says what is strange about it, and `advice` what to do.
    """

    key: str
    office_code: str
    office_name: str
    head: bool
    state: StationState
    trusted_at: int | None
    revoked_at: int | None
    replaced_by: str | None
    heard_at: int | None
    finding: Message | None
    advice: Message | None
    troubled: bool
    """Whether a person has to do something about the finding."""


def listed(session: Session) -> list[StationLine]:
    """All stations whose cards are known here: head office first, then by office; those in use before the others."""
    facts = _Facts(session)
    order = list(StationState)
    known = trust.stations(session)
    if not any(one.own for one in known):
        # Its row is made with its first bundle.
        card = trust.own_card(session)
        known.append(TrustedStation(card.key, card, 0, revoked=False, own=True))
    lines = [facts.line(one) for one in known]
    return sorted(
        lines, key=lambda line: (not line.head, line.office_code, order.index(line.state), line.trusted_at or 0)
    )


def named(session: Session, name: str) -> StationLine:
    """The station with this key fingerprint, or the beginning of it; or the only one in use of an office, by code.

    Raises `NotFound`; `Refused` when there are several.
    """
    lines = listed(session)
    wanted = name.strip()
    found = [line for line in lines if line.key == wanted]
    if not found and len(wanted) >= SHORTEST_PREFIX:
        found = [line for line in lines if line.key.startswith(wanted)]
    if not found:
        used = (StationState.IN_USE, StationState.HERE)
        found = [line for line in lines if line.office_code == wanted.upper() and line.state in used]
    if not found:
        raise NotFound("There is no such station.", "Look at the list of stations.")
    if len(found) > 1:
        raise Refused("{count} stations are called so.", "Name the one by its key.", count=len(found))
    return found[0]


class _Facts:
    """What is asked of all stations at once."""

    def __init__(self, session: Session) -> None:
        self._own_ancestors = len([one for one in here(session).ancestors.split(",") if one])
        rows = session.execute(select(Incarnation.key, Incarnation.retired)).all()
        self._incarnations = Counter(row.key for row in rows)
        self._speaking = Counter(row.key for row in rows if not row.retired)
        taken = select(Bundle.sender, func.max(Bundle.at)).where(Bundle.state == BundleState.TAKEN)
        self._heard: Mapping[str, int] = _by_key(session, taken.group_by(Bundle.sender))
        # One that waited and turned out bad has a reason; a fork has none.
        forks = select(Bundle.sender, func.min(Bundle.number)).where(
            Bundle.state == BundleState.QUARANTINED, Bundle.reason == ""
        )
        self._forks: Mapping[str, int] = _by_key(session, forks.group_by(Bundle.sender))
        self._revoked: Mapping[str, int | None] = {
            row.key: row.revoked_at for row in session.execute(select(Station.key, Station.revoked_at))
        }

    def line(self, one: TrustedStation) -> StationLine:
        state = _state(one)
        finding, advice, troubled = self._finding(one, state)
        return StationLine(
            one.key,
            one.card.office_code,
            one.card.office_name,
            one.card.head,
            state,
            None if one.own else one.trusted_at,
            self._revoked.get(one.key),
            one.replaced_by,
            self._heard.get(one.key),
            finding,
            advice,
            troubled,
        )

    def _finding(self, one: TrustedStation, state: StationState) -> tuple[Message | None, Message | None, bool]:
        if state in (StationState.REPLACED, StationState.REVOKED):
            return None, None, False
        if one.key in self._forks:
            forked = say(
                "A copy of this PC made another bundle {number}; what came second was kept apart and not taken in.",
                number=self._forks[one.key],
            )
            return forked, _OPEN_ONCE, True
        if self._speaking[one.key] > 1:
            return _COPIED, _KEEP_ONE, True
        earlier = self._own_ancestors if one.own else self._incarnations[one.key] - 1
        return (_RESTORED, _NOTHING_TO_DO, False) if earlier > 0 else (None, None, False)


def _by_key(session: Session, wanted: Select[str, int]) -> dict[str, int]:
    return dict(session.execute(wanted).all())


def _state(one: TrustedStation) -> StationState:
    if one.revoked:
        return StationState.REVOKED
    if one.replaced_by is not None:
        return StationState.REPLACED
    return StationState.HERE if one.own else StationState.IN_USE
