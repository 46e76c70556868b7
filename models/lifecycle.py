"""The lifecycle of a referral: which state may follow which, and what each move must bring.

The table (DOMAIN, "Referral"); everything not in it is refused:

    from       to
    draft      issued, cancelled
    issued     attended, completed, did not attend, client declined, provider refused, service unavailable,
               referred on, cancelled
    attended   completed, client declined, provider refused, service unavailable, referred on
    completed  loop closed

All others are ends. "Completed" may come straight after "issued" because one returned stub tells both that the
client came and that the service was given. "Loop closed" means that the provider confirmed it, so only a provider's
call or a returned stub is evidence for it. That a referral expired is computed (`is_expired`), never written, and
closes nothing: an outcome that becomes known later still counts.
"""

from datetime import date, timedelta

from models.errors import Refused
from models.schema import Evidence, ReferralStatus

EXPIRES_AFTER = timedelta(days=30)
"""An issued referral without an outcome has expired once this much has passed since the day of issue."""

REASONS = (
    "too far",
    "no money for travel",
    "no time",
    "afraid to go",
    "no longer needed",
    "waited too long",
    "provider closed",
    "papers asked for",
    "treated badly",
    "out of supplies",
    "could not be reached",
    "entered by mistake",
    "other",
)
"""Why a referral was not completed: a list to choose from, so that nothing about a person can be written there."""

_S = ReferralStatus
_ENDS_WITHOUT_SERVICE = frozenset(
    {_S.CLIENT_DECLINED, _S.PROVIDER_REFUSED, _S.SERVICE_UNAVAILABLE, _S.REFERRED_ON},
)
MOVES: dict[ReferralStatus, frozenset[ReferralStatus]] = {
    _S.DRAFT: frozenset({_S.ISSUED, _S.CANCELLED}),
    _S.ISSUED: _ENDS_WITHOUT_SERVICE | {_S.ATTENDED, _S.COMPLETED, _S.DID_NOT_ATTEND, _S.CANCELLED},
    _S.ATTENDED: _ENDS_WITHOUT_SERVICE | {_S.COMPLETED},
    _S.COMPLETED: frozenset({_S.LOOP_CLOSED}),
}
"""What may follow each state; a state without a line is an end."""

OPEN = (_S.ISSUED, _S.ATTENDED)
"""States that wait for news."""

NEEDS_EVIDENCE = frozenset({_S.ATTENDED, _S.COMPLETED, _S.LOOP_CLOSED})
"""Outcomes that somebody must have told or shown."""

FROM_PROVIDER = frozenset({Evidence.PROVIDER_CALL, Evidence.RETURNED_STUB})
"""Evidence by which the provider itself confirms."""

NOT_COMPLETED = _ENDS_WITHOUT_SERVICE | {_S.DID_NOT_ATTEND, _S.CANCELLED}
"""Ends that may carry a reason."""


def moves_from(status: ReferralStatus) -> tuple[ReferralStatus, ...]:
    """What may follow `status`, in the order in which forms offer it."""
    allowed = MOVES.get(status, frozenset())
    return tuple(each for each in ReferralStatus if each in allowed)


def require_move(before: ReferralStatus, to: ReferralStatus) -> None:
    """Raise `Refused`, saying why, unless `to` may follow `before`."""
    if to in MOVES.get(before, frozenset()):
        return
    if to is before:
        raise Refused("This is recorded already.", "Nothing more is needed.")
    if before not in MOVES:
        raise Refused("This referral has ended.", "It stays as it is. Make a new one if the person needs it.")
    if before is _S.DRAFT:
        raise Refused("This referral is still a draft.", "Issue it first: an outcome belongs to an issued slip.")
    if to in (_S.DRAFT, _S.ISSUED):
        raise Refused("This referral was issued already.", "Record what became of it, or make a new one.")
    if to is _S.LOOP_CLOSED:
        raise Refused("The service was not given yet.", "Mark the referral as completed, then close the loop.")
    if before is _S.ATTENDED:
        raise Refused("The client attended already.", "Choose what happened at the provider.")
    raise Refused("The service was given already.", "Only closing the loop can follow.")


def require_grounds(to: ReferralStatus, evidence: Evidence | None, reason: str) -> None:
    """Raise `Refused` unless evidence and reason fit the state `to`."""
    if to in NEEDS_EVIDENCE and evidence is None:
        raise Refused("How is this known?", "Choose: the client said so, the provider called, or the stub came back.")
    if to is ReferralStatus.LOOP_CLOSED and evidence not in FROM_PROVIDER:
        raise Refused(
            "Only the provider can close the loop.",
            "Wait for the provider's call or the returned stub, then record it.",
        )
    if reason and to not in NOT_COMPLETED:
        raise Refused("A reason is only for what was not completed.", "Leave the reason empty.")
    if reason and reason not in REASONS:
        raise Refused("This reason is not in the list.", "Choose a reason from the list.")


def require_day(on: date, issued_on: date | None, today: date) -> None:
    """Raise `Refused` when an outcome lies before the day of issue or in the future."""
    if on > today:
        raise Refused("This date lies in the future.", "Check the date, and the date of this PC.")
    if issued_on is not None and on < issued_on:
        raise Refused("This date is before the referral was issued.", "Check the date: the slip came first.")


def can_stand(status: str, on: object, evidence: str | None, _reason: str) -> bool:
    """Whether a referral may be in this state with these grounds, however it got there: a bundle tells no moves."""
    if status == ReferralStatus.LOOP_CLOSED and evidence == Evidence.CLIENT_SAID:
        return False
    return status not in NEEDS_EVIDENCE or (evidence is not None and on is not None)


def is_expired(status: ReferralStatus, issued_on: date | None, today: date) -> bool:
    """Whether an issued referral has had no outcome for more than 30 days."""
    return status is ReferralStatus.ISSUED and issued_on is not None and today > issued_on + EXPIRES_AFTER
