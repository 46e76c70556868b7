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
    "link": mark("Linked records"),
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
    """How the exchange with an office stands: what most needs somebody first."""
    if line.waiting:
        return tr("1 waits") if line.waiting == 1 else tr("{count} wait", count=line.waiting)
    if line.silent:
        return tr("{count} days silent", count=line.silent_days)
    if line.unsent:
        return tr("{count} to send", count=line.unsent)
    if line.unacknowledged:
        return tr("not known to have arrived")
    return tr("all sent")


def partner_tone(line: PartnerLine) -> Tone:
    """The tone of `partner_words`."""
    if line.waiting or line.silent:
        return Tone.WARN
    if line.unsent:
        return Tone.ACCENT
    return Tone.PLAIN if line.unacknowledged else Tone.GOOD


def partner_name(line: PartnerLine) -> str:
    """A partner as the office's people call it."""
    return tr("Your other PC") if line.own else office_words(line.office_code, line.office_name)


def ago(days: int) -> str:
    """How long ago something was."""
    if days == 0:
        return tr("today")
    return tr("yesterday") if days == 1 else tr("{count} days ago", count=days)
