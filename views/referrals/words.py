"""What the states, reasons and other fixed choices of referrals are called on the screen."""

from collections.abc import Callable
from functools import partial

from models.reference import ServiceLine
from models.referrals import ReferralLine
from models.schema import Evidence, Priority, ReferralStatus
from views.kit.figures import in_digits
from views.kit.veil import veiled
from views.kit.words import in_language, mark, tr
from views.tokens import Tone

_S = ReferralStatus

STATES = {
    _S.DRAFT: mark("draft"),
    _S.ISSUED: mark("issued"),
    _S.ATTENDED: mark("attended"),
    _S.COMPLETED: mark("completed"),
    _S.LOOP_CLOSED: mark("loop closed"),
    _S.DID_NOT_ATTEND: mark("did not attend"),
    _S.CLIENT_DECLINED: mark("client declined"),
    _S.PROVIDER_REFUSED: mark("clinic refused"),
    _S.SERVICE_UNAVAILABLE: mark("service not there"),
    _S.REFERRED_ON: mark("referred on"),
    _S.CANCELLED: mark("cancelled"),
}
MOVES = {
    _S.ISSUED: mark("Issue it today"),
    _S.ATTENDED: mark("Attended"),
    _S.COMPLETED: mark("Service given"),
    _S.LOOP_CLOSED: mark("Close the loop"),
    _S.DID_NOT_ATTEND: mark("Did not attend"),
    _S.CLIENT_DECLINED: mark("Client declined"),
    _S.PROVIDER_REFUSED: mark("Clinic refused"),
    _S.SERVICE_UNAVAILABLE: mark("Service not there"),
    _S.REFERRED_ON: mark("Refer on"),
    _S.CANCELLED: mark("Cancel it"),
}
_TONES = {
    _S.DRAFT: Tone.PLAIN,
    _S.ISSUED: Tone.ACCENT,
    _S.ATTENDED: Tone.ACCENT,
    _S.COMPLETED: Tone.GOOD,
    _S.LOOP_CLOSED: Tone.GOOD,
}
EVIDENCE = {
    Evidence.CLIENT_SAID: mark("Client said so"),
    Evidence.PROVIDER_CALL: mark("Clinic called"),
    Evidence.RETURNED_STUB: mark("Stub came back"),
}
PRIORITIES = {
    Priority.HOURS_24: mark("24 hours"),
    Priority.HOURS_72: mark("72 hours"),
    Priority.TWO_WEEKS: mark("two weeks"),
    Priority.ROUTINE: mark("routine"),
}
REASONS = {
    "too far": mark("too far"),
    "no money for travel": mark("no money for travel"),
    "no time": mark("no time"),
    "afraid to go": mark("afraid to go"),
    "no longer needed": mark("no longer needed"),
    "waited too long": mark("waited too long"),
    "provider closed": mark("clinic closed"),
    "papers asked for": mark("papers asked for"),
    "treated badly": mark("treated badly"),
    "out of supplies": mark("out of supplies"),
    "could not be reached": mark("could not be reached"),
    "entered by mistake": mark("entered by mistake"),
    "other": mark("other"),
}
AGES = {"under 10": mark("under 10"), "10-14": mark("10 to 14"), "15-17": mark("15 to 17")}


BETWEEN = "   ·   "


def evidence_options() -> list[tuple[Evidence, Callable[[], str]]]:
    """What an outcome can rest on, for a field to choose in."""
    return [(each, partial(tr, EVIDENCE[each])) for each in Evidence]


def state(line: ReferralLine) -> str:
    """Where a referral stands, in a word or two."""
    return tr("no news") if line.expired else tr(STATES[line.status])


def state_tone(line: ReferralLine) -> Tone:
    """How the state is coloured."""
    return Tone.WARN if line.expired else _TONES.get(line.status, Tone.PLAIN)


def person(line: ReferralLine) -> str:
    """Whom a referral is for: the name known here, else the code, else the age of someone without a record."""
    return veiled(line.member_name) or line.member or age(line.age_band)


def age(band: str) -> str:
    """The age group of someone under 18, in the language's digits."""
    return in_digits(tr(AGES[band])) if band in AGES else in_digits(band)


def clinic(line: ReferralLine) -> str:
    """The provider's name in the language of the screen."""
    return in_language(line.provider_name, line.provider_name_my)


def service(line: ServiceLine) -> str:
    """A service by number and neutral name."""
    return f"{in_digits(str(line.number))}   {in_language(line.name, line.name_my)}"


def service_number(line: ReferralLine) -> str:
    """A referral's service by its number alone, as it stands on paper."""
    return tr("service {number}", number=line.service)


def has_slip(line: ReferralLine) -> bool:
    """Whether there is a slip to print: of a cancelled one a void one."""
    return line.issued is not None and line.status is not ReferralStatus.DRAFT
