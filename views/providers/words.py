"""What is known of clinics, in words: fixed choices, opening hours, how it really goes there, when it was checked."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QLocale

from models.opening_hours import Opening, Week
from models.provider_search import Entry, Nearness
from models.providers import ProviderLine
from models.realism import FEW, Realism
from models.schema import ProviderKind
from views.kit.figures import in_digits, listed, shown_date
from views.kit.words import in_language, mark, tr
from views.tokens import Tone

KINDS = {
    ProviderKind.NAP: mark("Government programme"),
    ProviderKind.INGO: mark("International organisation"),
    ProviderKind.NGO: mark("National organisation"),
    ProviderKind.CBO: mark("Community group"),
    ProviderKind.PRIVATE: mark("Private"),
}
NEAR = {
    Nearness.TOWNSHIP: mark("same township"),
    Nearness.REGION: mark("same region"),
    Nearness.FURTHER: mark("further away"),
}
BETWEEN = "   ·   "


def name(line: ProviderLine) -> str:
    """A clinic's name in the language of the screen."""
    return in_language(line.name, line.name_my)


def numbers(line: ProviderLine) -> str:
    """The services it gives, by number."""
    return in_digits(_joined([str(offer.number) for offer in line.services]))


def state(line: ProviderLine) -> str:
    """What must be known of it before anything else."""
    if not line.active:
        return tr("closed")
    if line.adopted:
        return tr("in head office's list")
    if line.needs_paper_name:
        return tr("no name on paper")
    if line.code_twice:
        return tr("code used twice")
    if line.own:
        return tr("own")
    return tr("of {office}", office=line.office) if line.office else tr("head office's")


def tone(line: ProviderLine) -> Tone:
    """How the state is coloured."""
    if line.active and not line.adopted and (line.needs_paper_name or line.code_twice):
        return Tone.WARN
    return Tone.ACCENT if line.active and line.own else Tone.PLAIN


def clock_time(minute: int) -> str:
    """A minute of the day as a clock shows it: `9:00`, `၉:၀၀`."""
    return in_digits(f"{minute // 60}:{minute % 60:02}")


def opening(now: Opening | None, today: dt.date) -> str:
    """Whether it is open at this moment, or when it opens next."""
    if now is None:
        return tr("hours not known")
    if now.closes is not None:
        return tr("open now, until {time}", time=clock_time(now.closes))
    if now.opens is None:
        return tr("never open")
    time = clock_time(now.opens)
    if now.in_days == 0:
        return tr("opens today {time}", time=time)
    if now.in_days == 1:
        return tr("opens tomorrow {time}", time=time)
    return tr("opens {day} {time}", day=weekday(today + dt.timedelta(days=now.in_days)), time=time)


def opening_tone(now: Opening | None) -> Tone:
    """How that is coloured."""
    return Tone.GOOD if now is not None and now.is_open else Tone.PLAIN


def weekday(day: dt.date) -> str:
    """The day of the week, short in English; Burmese has one form."""
    short = QLocale().language() != QLocale.Language.Burmese
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().dayName(day.isoweekday(), kind)


def week(read: Week) -> str:
    """A week as it was understood, days with equal hours together: `Mon–Fri 9:00–16:00, Sat 9:00–12:00`."""
    monday = dt.date(2026, 1, 5)
    parts: list[str] = []
    first = 0
    for place in range(1, 8):
        if place < 7 and read[place] == read[first]:
            continue
        if read[first]:
            spans = " + ".join(f"{clock_time(span.opens)}–{clock_time(span.closes)}" for span in read[first])
            days = weekday(monday + dt.timedelta(days=first))
            if place - first > 1:
                days = f"{days}–{weekday(monday + dt.timedelta(days=place - 1))}"
            parts.append(f"{days} {spans}")
        first = place
    return listed(parts)


def realism(found: Realism, *, confirmed: bool = True) -> str:
    """How it went for those who were sent there for one service; small numbers are said as such."""
    if not found.tried:
        return tr("Nobody was sent there for this yet.")
    served = in_digits(str(found.served))
    tried = in_digits(str(found.tried))
    if found.tried < FEW:
        parts = [tr("{served} of {tried} served so far: too few to judge", served=served, tried=tried)]
    else:
        parts = [tr("{served} of {tried} were served", served=served, tried=tried)]
    if found.median_days is not None and found.served:
        parts.append(_waited(found.median_days))
    if found.confirmed and confirmed:
        parts.append(tr("{count} confirmed by the clinic", count=found.confirmed))
    if found.last_served_on is not None:
        parts.append(tr("last on {day}", day=shown_date(found.last_served_on)))
    return BETWEEN.join(parts)


def realism_short(found: Realism) -> str:
    """The same in a few words."""
    if not found.tried:
        return tr("nobody sent yet")
    parts = [tr("{served} of {tried} served", served=in_digits(str(found.served)), tried=in_digits(str(found.tried)))]
    if found.median_days is not None and found.served:
        parts.append(_after(found.median_days))
    return BETWEEN.join(parts)


def checked(entry: Entry) -> str:
    """When it was last asked whether all is still so."""
    last = entry.line.last_verified_on
    return tr("checked {day}", day=shown_date(last)) if last is not None else tr("never checked")


def checked_tone(entry: Entry) -> Tone:
    """How that is coloured."""
    return Tone.WARN if entry.stale else Tone.PLAIN


def _waited(days: int) -> str:
    if days == 0:
        return tr("usually on the same day")
    return tr("usually after 1 day") if days == 1 else tr("usually after {count} days", count=days)


def _after(days: int) -> str:
    if days == 0:
        return tr("same day")
    return tr("after 1 day") if days == 1 else tr("after {count} days", count=days)


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(parts)
