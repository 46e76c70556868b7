"""The words for what bundles carry and what became of them."""

import datetime as dt

from models.clock import MYANMAR
from models.exchange.importing import BundleResult
from models.exchange.partner_lines import PartnerLine
from views.kit.figures import shown_date, shown_number
from views.kit.words import mark, said, tr
from views.tokens import Tone

NOUNS = {
    "member": mark("Members"),
    "member_local": mark("Names and contacts"),
    "consent": mark("Consents"),
    "referral": mark("Referrals"),
    "follow_up": mark("Follow-ups"),
    "provider": mark("Clinics"),
    "provider_service": mark("Services of clinics"),
    "course": mark("Courses"),
    "training": mark("Trainings"),
    "session": mark("Sessions"),
    "participation": mark("Attendances"),
    "legal_case": mark("Legal cases"),
    "office": mark("Offices"),
    "account": mark("Accounts"),
    "township": mark("Townships"),
    "service": mark("Services"),
}
"""The tables of the register as people call them, in the order in which a plan lists them."""

_PLANNED = {
    "taken": (mark("can be taken in"), Tone.ACCENT),
    "already": (mark("is here already"), Tone.PLAIN),
    "waiting": (mark("has to wait"), Tone.WARN),
    "refused": (mark("cannot be taken"), Tone.BAD),
}
_DONE = {
    "taken": (mark("taken in"), Tone.GOOD),
    "already": (mark("was here already"), Tone.PLAIN),
    "waiting": (mark("waits"), Tone.WARN),
    "refused": (mark("not taken"), Tone.BAD),
}


def noun_words(table: str) -> str:
    """A table of the register as people call it."""
    return tr(NOUNS.get(table, mark("Other records")))


def state_words(state: str, *, done: bool) -> str:
    """What became of a bundle, or would."""
    return tr((_DONE if done else _PLANNED)[state][0])


def state_tone(state: str, *, done: bool) -> Tone:
    """The tone of `state_words`."""
    return (_DONE if done else _PLANNED)[state][1]


def reason_words(result: BundleResult) -> str:
    """Why a bundle waits or is refused, and what to do."""
    return " ".join(said(words) for words in (result.reason, result.advice) if words is not None)


def day_of(milliseconds: int | None) -> str:
    """The day of a moment in Myanmar; nothing for never."""
    if milliseconds is None:
        return ""
    return shown_date((dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC) + MYANMAR).date())


def bundle_words(number: int, at: int | None) -> str:
    """The last bundle of a kind: its number and day."""
    if not number:
        return tr("none yet")
    return "   ·   ".join(filter(None, (shown_number(number), day_of(at))))


def office_words(code: str, name: str) -> str:
    """An office by code and name."""
    return f"{code} · {name}" if name and name != code else code


def partner_words(line: PartnerLine) -> str:
    """How the exchange with an office stands."""
    if line.waiting:
        return tr("{count} wait", count=line.waiting)
    if line.unsent:
        return tr("{count} to send", count=line.unsent)
    return tr("all sent")


def partner_tone(line: PartnerLine) -> Tone:
    """The tone of `partner_words`."""
    return Tone.WARN if line.waiting else Tone.ACCENT if line.unsent else Tone.GOOD
