"""The stub that comes back from the provider: what its number means, and closing the loop by what is ticked on it.

No network is needed: whether a number is wrong, expired or cancelled is told by its check character and this register.
"""

import enum
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.burmese import latin_digits, normalise
from models.errors import Refused
from models.ids import ALPHABET, SLIP_RANDOM, typed_code
from models.lifecycle import is_expired
from models.referral_lines import ReferralLine, find
from models.referrals import ReferralDetails, details, move
from models.schema import Evidence, ReferralStatus
from models.stamps import present_day

_S = ReferralStatus
_LEADS_ON = (_S.ISSUED, _S.ATTENDED, _S.COMPLETED)


class StubState(enum.StrEnum):
    """What the number of a returned stub turned out to be."""

    READY = "ready"
    """Its loop can be closed."""
    EXPIRED = "expired"
    """Issued more than 30 days ago; an outcome that becomes known later still counts, so it can be closed too."""
    CLOSED = "closed"
    """The loop was closed before."""
    CANCELLED = "cancelled"
    ENDED = "ended"
    """Another end was recorded before."""
    DRAFT = "draft"
    """Never issued, so no paper of ours can carry it."""
    MISREAD = "misread"
    """Its check character does not fit: a letter is wrong."""
    UNKNOWN = "unknown"
    """A right number, but of no referral here: perhaps another office's."""
    SEVERAL = "several"
    """Two papers carry it (numbers of old paper)."""


@dataclass(frozen=True, slots=True)
class Stub:
    """A number that was scanned or typed, and the referral behind it."""

    typed: str
    state: StubState
    line: ReferralLine | None = None

    @property
    def can_be_recorded(self) -> bool:
        """Whether what is ticked on it may be recorded."""
        return self.state in {StubState.READY, StubState.EXPIRED}


def look(session: Session, actor: Actor, typed: str) -> Stub:
    """What a scanned or typed number means. A referral that the actor may not see is unknown."""
    allow(session, actor)
    # A scanner types as if on a keyboard: where that is set to Burmese, its digits are too.
    text = latin_digits(normalise(typed))
    lines = find(session, actor, text)
    if len(lines) > 1:
        return Stub(text, StubState.SEVERAL)
    if not lines:
        return Stub(text, StubState.MISREAD if _is_misread(text) else StubState.UNKNOWN)
    line = lines[0]
    return Stub(text, _state(line, present_day(session)), line)


def record(
    session: Session, actor: Actor, number: str, *, attended: bool, served: bool, on: date | None = None
) -> ReferralDetails:
    """Record what is ticked on a stub, on the day that stands on it (today if none): served closes the loop.

    Attended without the service leaves the referral open; not attended ends it. Raises `Refused` for a service
    without attendance, and what `models.referrals.move` raises.
    """
    if served and not attended:
        raise Refused("The stub says that nobody came, yet the service was given.", "Look at the stub again.")
    day = on or present_day(session)
    found = details(session, actor, number)
    stub = Evidence.RETURNED_STUB
    if not attended:
        return move(session, actor, number, _S.DID_NOT_ATTEND, on=day)
    if not served and found.line.status is _S.ATTENDED:
        return found
    if not served:
        return move(session, actor, number, _S.ATTENDED, on=day, evidence=stub)
    if found.line.status is not _S.COMPLETED:
        move(session, actor, number, _S.COMPLETED, on=day, evidence=stub)
    return move(session, actor, number, _S.LOOP_CLOSED, on=day, evidence=stub)


def _state(line: ReferralLine, day: date) -> StubState:
    if line.status in _LEADS_ON:
        return StubState.EXPIRED if is_expired(line.status, line.issued, day) else StubState.READY
    ended = {_S.LOOP_CLOSED: StubState.CLOSED, _S.CANCELLED: StubState.CANCELLED, _S.DRAFT: StubState.DRAFT}
    return ended.get(line.status, StubState.ENDED)


def _is_misread(text: str) -> bool:
    """Whether this looks like a number of ours and its check character does not fit."""
    bare = text.upper().replace("-", "").replace(" ", "")
    with suppress(Refused):
        typed_code(text)
        return False
    ours = sum(sign in ALPHABET for sign in bare)
    return abs(len(bare) - SLIP_RANDOM - 1) <= 1 and ours >= len(bare) - 1
