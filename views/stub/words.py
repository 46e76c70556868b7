"""What the number of a returned stub turned out to be, in words."""

from dataclasses import dataclass

from models.errors import Message
from models.lifecycle import EXPIRES_AFTER
from models.referrals import ReferralLine
from models.stubs import Stub, StubState
from views.kit.figures import shown_date
from views.kit.words import Text, tr
from views.referrals import words
from views.tokens import Tone

STUB_KEYS = "F5"
"""Opens the page from Today and from anywhere in Referrals."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A state in large words, what to do, and how it is coloured."""

    state: Text
    advice: Text
    tone: Tone


def verdict(stub: Stub) -> Verdict:
    """What to tell about a number."""
    if stub.line is None:
        return _without_referral(stub)
    line = stub.line
    if stub.state is StubState.EXPIRED:
        return Verdict(
            lambda: tr("Expired on {day}", day=_expired_on(line)),
            lambda: tr("What the stub says still counts."),
            Tone.WARN,
        )
    if stub.state is StubState.CLOSED:
        return Verdict(
            lambda: tr("Closed already on {day}", day=_day(line)), lambda: tr("Nothing more is needed."), Tone.GOOD
        )
    if stub.state is StubState.CANCELLED:
        return Verdict(
            lambda: tr("Cancelled on {day}", day=_day(line)),
            lambda: tr("This slip counts no more. If the service was given all the same, make a new referral."),
            Tone.BAD,
        )
    if stub.state is StubState.DRAFT:
        return Verdict(
            lambda: tr("Never issued"), lambda: tr("This referral is still a draft. Issue it first."), Tone.BAD
        )
    if stub.state is StubState.ENDED:
        return Verdict(
            lambda: tr("Ended already: {state}, {day}", state=words.state(line), day=_day(line)),
            lambda: tr("It stays as it is. Make a new one if the person needs it."),
            Tone.WARN,
        )
    return Verdict(lambda: words.state(line), "", words.state_tone(line))


def _without_referral(stub: Stub) -> Verdict:
    if any("\u1000" <= sign <= "\u109f" for sign in stub.typed):
        return Verdict(
            lambda: tr("The keyboard writes Burmese"),
            lambda: tr("Switch it to English, then scan or type the number again."),
            Tone.BAD,
        )
    if stub.state is StubState.MISREAD:
        return Verdict(
            lambda: tr("A letter is wrong"),
            lambda: tr("This cannot be a slip's number. Compare each letter with the paper, or scan it again."),
            Tone.BAD,
        )
    if stub.state is StubState.SEVERAL:
        return Verdict(
            lambda: tr("Two papers have this number"),
            lambda: tr("Look the person up, and record it on the referral's own page."),
            Tone.WARN,
        )
    return Verdict(
        lambda: tr("Not one of ours"),
        lambda: tr("No slip of this office has this number. Put it aside and ask head office whose it is."),
        Tone.BAD,
    )


def _day(line: ReferralLine) -> str:
    return shown_date(line.status_date) if line.status_date is not None else ""


def _expired_on(line: ReferralLine) -> str:
    return shown_date(line.issued + EXPIRES_AFTER) if line.issued is not None else ""


NO_CODE = Message("No square code was found in this picture.")
