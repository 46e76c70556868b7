"""When a provider is open: read kindly from what people write, kept in one strict form, asked for a moment.

Kept as `Provider.week` says: Monday to Sunday joined by commas, each day `0900-1600`, several spans joined by `+`,
nothing on a day when it is closed. Minutes count from midnight in Myanmar.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from models.burmese import latin_digits

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_WORDS = {
    "mon": "mon monday mondays တနင်္လာ တနင်္လာနေ့",
    "tue": "tue tues tuesday tuesdays အင်္ဂါ အင်္ဂါနေ့",
    "wed": "wed weds wednesday wednesdays ဗုဒ္ဓဟူး ဗုဒ္ဓဟူးနေ့",
    "thu": "thu thur thurs thursday thursdays ကြာသပတေး ကြာသပတေးနေ့",
    "fri": "fri friday fridays သောကြာ သောကြာနေ့",
    "sat": "sat saturday saturdays စနေ စနေနေ့",
    "sun": "sun sunday sundays တနင်္ဂနွေ တနင်္ဂနွေနေ့",
}
_ALL_WORDS = "daily everyday နေ့တိုင်း"
_WORKDAY_WORDS = "weekdays weekday workdays"
_WEEKEND_WORDS = "weekend weekends"
_CLOSED_WORDS = ("closed", "ပိတ်", "ပိတ်သည်")
_FULL_DAY = 24 * 60
_EARLIEST = 6 * 60
"""No provider opens before this without somebody writing `am` or two digits: `1-5` is the afternoon."""

_TIME = r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?"
_SPAN = re.compile(rf"{_TIME}\s*(?:-|to|မှ|ထိ)\s*{_TIME}")
_AROUND_THE_CLOCK = re.compile(r"24\s*/\s*7|24\s*(?:hours|hour|hrs|h|နာရီ)")
_KEPT_SPAN = re.compile(r"(\d{2})([0-5]\d)-(\d{2})([0-5]\d)")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From one minute of a day to another, at most 1440."""

    opens: int
    closes: int


Week = tuple[tuple[Span, ...], ...]
"""Seven days, Monday first; each with its spans, in order. A day without one is closed."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How a provider stands at a moment. Neither `closes` nor `opens`: it is never open."""

    closes: int | None = None
    """Open now, until this minute of today."""
    opens: int | None = None
    """Closed now, until this minute ..."""
    in_days: int = 0
    """... so many days from today; at most 7."""

    @property
    def is_open(self) -> bool:
        """Whether somebody who goes there at this moment finds it open."""
        return self.closes is not None


def read_week(text: str) -> Week | None:
    """The week that somebody wrote, in English or Burmese and either script's digits; None where it is not certain.

    `Mon–Fri 9–4, Sat 9–12`, `Tue, Thu 10:00-14:00`, `daily 8am to 6pm`, `Mon-Sat 9-12 + 1-5, Sun closed`, `24 hours`.
    Hours without a day are not read: nobody said on which days they count.
    """
    plain = _plain(text)
    if _AROUND_THE_CLOCK.fullmatch(plain):
        return tuple((Span(0, _FULL_DAY),) for _ in DAYS)
    days: list[list[Span]] = [[] for _ in DAYS]
    said: set[int] = set()
    meant: list[int] = []
    after_times = True
    for part in _parts(plain):
        spans = _spans(part)
        if spans is None:
            named = _days(part)
            if not named:
                return None
            meant = named if after_times else meant + named
            after_times = False
        else:
            if not meant:
                return None
            if not after_times and said & set(meant):
                # One day told twice is a slip of the pen; nobody guesses which is right.
                return None
            said |= set(meant)
            for place in meant:
                days[place] += spans
            after_times = True
    if not after_times or not any(days):
        return None
    week = tuple(tuple(sorted(spans)) for spans in days)
    return week if all(_apart(spans) for spans in week) else None


def kept_week(text: str) -> Week | None:
    """The week that the kept form tells; None for an empty one or one that breaks the form."""
    parts = text.split(",")
    if not text or len(parts) != len(DAYS):
        return None
    week: list[tuple[Span, ...]] = []
    for part in parts:
        found = [_KEPT_SPAN.fullmatch(span) for span in part.split("+")] if part else []
        spans = []
        for one in found:
            if one is None:
                return None
            first, second, third, fourth = map(int, one.groups())
            spans.append(Span(first * 60 + second, third * 60 + fourth))
        if not all(0 <= span.opens < span.closes <= _FULL_DAY for span in spans) or not _apart(tuple(sorted(spans))):
            return None
        week.append(tuple(sorted(spans)))
    return tuple(week) if any(week) else None


def written_week(week: Week | None) -> str:
    """The kept form of a week; empty for none. Read back by `kept_week`."""
    if week is None:
        return ""
    return ",".join("+".join(f"{_hhmm(span.opens)}-{_hhmm(span.closes)}" for span in spans) for spans in week)


def opening(week: Week, weekday: int, minute: int) -> Opening:
    """How a provider with this week stands at a minute of a day; `weekday` 0 is Monday."""
    for days in range(8):
        for span in week[(weekday + days) % 7]:
            if days == 0 and span.opens <= minute < span.closes:
                return Opening(closes=span.closes)
            if days > 0 or span.opens > minute:
                return Opening(opens=span.opens, in_days=days)
    return Opening()


def _plain(text: str) -> str:
    """Small letters, Latin digits, one kind of dash and blank; what stands in brackets is left out."""
    plain = latin_digits(text).casefold().replace("\u200b", "")
    plain = re.sub(r"[\u2010-\u2015~]", "-", plain)
    plain = re.sub(r"\([^)]*\)", " ", plain)
    plain = re.sub(r"\b(?:every day|all days)\b", "daily", plain)
    plain = re.sub(r"\bnoon\b", "12pm", plain)
    plain = re.sub(r"(?<!24)(?<!24 )\s*နာရီ", "", plain)
    return " ".join(plain.split()).strip(" .;,")


def _parts(plain: str) -> list[str]:
    """Days and times apart, in the order in which they stand."""
    marked = _SPAN.sub(lambda found: f"|{found.group(0)}|", plain)
    for word in _CLOSED_WORDS:
        marked = re.sub(rf"(?<!\S){word}(?!\S)", f"|{word}|", marked)
    marked = _AROUND_THE_CLOCK.sub(lambda found: f"|{found.group(0)}|", marked)
    return [stripped for part in marked.split("|") if (stripped := part.strip(" ,;:+&./။၊")) and stripped != "and"]


def _spans(part: str) -> list[Span] | None:
    """What a piece tells of hours; None when it is no time at all."""
    if part in _CLOSED_WORDS:
        return []
    if _AROUND_THE_CLOCK.fullmatch(part):
        return [Span(0, _FULL_DAY)]
    found = _SPAN.fullmatch(part)
    if found is None:
        return None
    hour, minutes, half, to_hour, to_minutes, to_half = found.groups()
    opens, closes = _minute(hour, minutes, half), _minute(to_hour, to_minutes, to_half)
    if opens is None or closes is None:
        return None
    if half is None and 60 <= opens < _EARLIEST and len(hour) == 1:
        opens += 12 * 60
    if to_half is None and closes <= opens and closes <= 12 * 60:
        closes += 12 * 60
    return [Span(opens, closes)] if opens < closes <= _FULL_DAY else None


def _minute(hour: str, minutes: str | None, half: str | None) -> int | None:
    """The minute of the day; None when there is no such time."""
    hours, rest = int(hour), int(minutes or 0)
    if rest > 59 or hours > 24 or (half is not None and not 1 <= hours <= 12):
        return None
    if half is not None:
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    return hours * 60 + rest


def _days(part: str) -> list[int]:
    """The days that a piece names, as in `mon-fri`, `tue, thu and sat`, `daily`; empty when a word is no day."""
    found: list[int] = []
    for piece in re.split(r"\s*[,;&+/၊]\s*|\s+and\s+|\s+", re.sub(r"\s*(?:-|\bto\b|မှ)\s*", "-", part)):
        if not piece or piece in {"from", "open", "and"}:
            continue
        first, _, last = piece.partition("-")
        last = last.removesuffix("ထိ").removesuffix("အထိ")
        if piece in _ALL_WORDS.split():
            found += range(7)
        elif piece in _WORKDAY_WORDS.split():
            found += range(5)
        elif piece in _WEEKEND_WORDS.split():
            found += (5, 6)
        elif (begin := _day(first)) is None:
            return []
        elif not last:
            found.append(begin)
        elif (end := _day(last)) is None:
            return []
        else:
            found += [(begin + step) % 7 for step in range((end - begin) % 7 + 1)]
    return found


def _day(word: str) -> int | None:
    return next((place for place, day in enumerate(DAYS) if word in _DAY_WORDS[day].split()), None)


def _apart(spans: tuple[Span, ...]) -> bool:
    return all(first.closes <= second.opens for first, second in pairwise(spans))


def _hhmm(minute: int) -> str:
    return f"{minute // 60:02}{minute % 60:02}"
