"""Cells of an office's list, read: each reader gives the value, or a `Message` that says why it cannot be taken.

Empty cells give `None` (or "" for texts). No message holds what stood in the cell: reasons may reach a log.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.burmese import latin_digits, normalise
from models.errors import Message, say
from models.member_drafts import ADULT, LENGTHS, OLDEST
from models.zawgyi import from_zawgyi

Cell = str | int | float | datetime | None

TEXT_LIMIT = 300
"""Characters."""
_TWO_DIGIT_YEARS = 100

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LETTER = re.compile("[က-အဣ-ဪ]")
_LOST = re.compile(r"\?{2,}|\ufffd")
_FORMULA = ("=", "+", "-", "@")


def text_of(cell: Cell) -> str:
    """The normalised text of a cell; whole numbers without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return normalise(cell if isinstance(cell, str) else str(cell))


def read_text(cell: Cell, limit: int = TEXT_LIMIT) -> str | Message:
    """A plain text of at most `limit` characters: no markup, no formula's sign, no control characters."""
    raw = cell if isinstance(cell, str) else text_of(cell)
    text = normalise(raw)
    if len(text) > limit:
        return say("The text has {length} characters, {limit} at most fit. Shorten it.", length=len(text), limit=limit)
    if text.startswith(_FORMULA):
        return say("The text begins like a formula ({sign}). Write it without that sign.", sign=text[0])
    if _CONTROL.search(raw):
        return say("The text holds control characters that cannot be seen. Type it again.")
    if "<" in text or ">" in text:
        return say("The text holds markup (< or >). Write it without these signs.")
    if _LOST.search(text):
        return say("Letters of the text are lost (???). Type it again.")
    return text


def read_name(cell: Cell) -> str | Message:
    """A person's name; a nameless row is no record that anybody could find again."""
    name = read_text(cell, LENGTHS["name"])
    return name or say("There is no name.")


def turns_direction(cell: Cell) -> bool:
    """Whether a cell holds marks that turn the direction of writing (they are removed on reading)."""
    return isinstance(cell, str) and _TURNING.search(cell) is not None


# --- dates --------------------------------------------------------------------------------------------------------

_DAY_FIRST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[T ]00:00(?::00)?)?")
NO_DATE = "This is no date. Write it as day/month/year."
FUTURE = "The date lies in the future."


def read_date(cell: Cell, today: date) -> date | Message | None:
    """A calendar day up to `today`: an Excel date, or text with the day or a four-digit year first.

    Two-digit years are of this century. 31 February and the like are refused, never moved.
    """
    if isinstance(cell, datetime):
        found: date | Message = cell.date()
    else:
        text = latin_digits(text_of(cell))
        if not text:
            return None
        found = written_date(text, today)
    if isinstance(found, date) and found > today:
        return say(FUTURE)
    return found


def written_date(text: str, today: date) -> date | Message:
    """A day as people write it, to come or past; digits are Latin ones already."""
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, match.groups())
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, match.groups())
    else:
        return say(NO_DATE)
    if year < _TWO_DIGIT_YEARS:
        year += today.year // 100 * 100
    try:
        return date(year, month, day)
    except ValueError:
        return say("There is no such day in the calendar.")


def date_inside(text: str, today: date) -> date | None:
    """The first day written anywhere in a title line, e.g. the day on which a list was made."""
    match = re.search(f"{_YEAR_FIRST.pattern}|{_DAY_FIRST.pattern}", latin_digits(normalise(text)))
    found = written_date(match[0], today) if match else None
    return found if isinstance(found, date) else None


@dataclass(frozen=True, slots=True)
class Birth:
    """A year of birth; `counted` when it came from an age, so that it can also be the year before."""

    year: int
    counted: bool = False


_YEAR = re.compile(r"\d{4}")
_AGE = re.compile(r"(\d{1,3})(?: ?(?:နှစ်|years?|yrs?))?", re.IGNORECASE)


def read_birth(cell: Cell, today: date, counted_on: date) -> Birth | Message:
    """The year of birth out of a date, a year, or an age as of `counted_on`; the day itself is not kept.

    Refused below 18 as of `today` (DOMAIN): a member record is for adults, a safeguarding referral for the others.
    A year that makes exactly 18 decides nothing without the day, and is refused with that reason.
    """
    if isinstance(cell, datetime):
        return _born_on(cell.date(), today)
    text = latin_digits(text_of(cell))
    if not text:
        return say("There is no year of birth or age.")
    if _YEAR.fullmatch(text):
        return _born_in(int(text), today)
    if match := _AGE.fullmatch(text):
        age = int(match[1])
        year = counted_on.year - age
        return _possible(year, today) or (say(TOO_YOUNG) if age < ADULT else Birth(year, counted=True))
    match = _DAY_FIRST.fullmatch(text)
    born = written_date(text, today)
    if match and len(match[3]) == 2 and isinstance(born, date) and born > today:
        born = written_date(f"{text[:-2]}{born.year - 100}", today)
    if isinstance(born, Message):
        return say("The birth is no date, year or age.") if born.template == NO_DATE else born
    return _born_on(born, today)


TOO_YOUNG = "Under 18: no member record is kept. Make a safeguarding referral instead."


def _born_on(day: date, today: date) -> Birth | Message:
    age = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    return _possible(day.year, today) or (say(TOO_YOUNG) if age < ADULT else Birth(day.year))


def _born_in(year: int, today: date) -> Birth | Message:
    if impossible := _possible(year, today):
        return impossible
    if today.year - year == ADULT:
        return say("By the year just 18: write the full date of birth, so that the birthday decides.")
    return say(TOO_YOUNG) if today.year - year < ADULT else Birth(year)


def _possible(year: int, today: date) -> Message | None:
    if year > today.year:
        return say("The birth lies in the future.")
    if today.year - year > OLDEST:
        return say("Nobody is that old: the year of birth cannot be right.")
    return None


# --- numbers ------------------------------------------------------------------------------------------------------

_ROUNDED = re.compile(r"\d([.,]\d+)?[eE]\+?\d+")
_PHONE_LENGTHS = range(7, 12)


def read_phone(cell: Cell) -> str | Message | None:
    """A telephone number as digits with its first zero; +95 and blanks and hyphens are understood."""
    text = latin_digits(text_of(cell))
    if not text:
        return None
    if _ROUNDED.fullmatch(text):
        return say("Excel rounded the phone number and its last digits are lost. Ask for it again.")
    digits = re.sub(r"[\s\-().]", "", text)
    digits = re.sub(r"^(\+|00)?95(?=\d{7,})", "", digits)
    if not digits.isdecimal():
        return say("This is no phone number.")
    digits = "0" + digits.lstrip("0")
    return digits if len(digits) in _PHONE_LENGTHS else say("The phone number has too few or too many digits.")


def read_services(cell: Cell) -> tuple[int, ...] | Message:
    """Service numbers 1 to 10 (DOMAIN), in the order of numbers, separated by anything."""
    text = latin_digits(text_of(cell))
    numbers = sorted({int(number) for number in re.findall(r"\d+", text)})
    if not numbers or numbers[0] < 1 or numbers[-1] > 10 or re.search(r"[^\W\d]", text):
        return say("The services are numbers from 1 to 10.")
    return tuple(numbers)


def read_score(cell: Cell) -> int | Message | None:
    """A score from 0 to 100."""
    text = latin_digits(text_of(cell))
    if not text:
        return None
    if not text.isdecimal():
        return say("A score is a number from 0 to 100.")
    return int(text) if len(text) < 4 and int(text) <= 100 else say("A score is at most 100.")


def read_old_number(cell: Cell) -> str | Message:
    """A number from old paper, kept as typed."""
    return read_text(cell, LENGTHS["old_number"])


# --- words --------------------------------------------------------------------------------------------------------

_SPLIT_WORDS = re.compile(r"[\s_\-./]+")


def word_key(text: str) -> str:
    """A word or heading as it is compared: normalised, without case, blanks and signs."""
    return _SPLIT_WORDS.sub("", latin_digits(normalise(text)).casefold())


def spellings(groups: Mapping[str, str]) -> dict[str, str]:
    """The meaning of each `word_key`, from meanings with their other words (separated by commas)."""
    spelt = ((meaning, word) for meaning, words in groups.items() for word in [meaning, *words.split(", ")])
    return {word_key(word): meaning for meaning, word in spelt if word}


GENDERS = spellings(
    {
        "female": "f, woman, girl, မ, အမျိုးသမီး, မိန်းမ, w",
        "male": "m, man, ကျား, အမျိုးသား, ယောက်ျား",
        "transgender woman": "tgw, trans woman, transwoman, tg woman, mtf, လိင်ပြောင်းအမျိုးသမီး",
        "transgender man": "tgm, trans man, transman, tg man, ftm, လိင်ပြောင်းအမျိုးသား",
        "other": "အခြား, o",
        "no answer": "မဖြေလိုပါ, na, n a, not stated, prefer not to say",
    }
)
_SOME_TRANSGENDER = {word_key(word) for word in ("လိင်ပြောင်း", "tg", "trans", "transgender")}
ROLES = spellings(
    {
        "member": "အဖွဲ့ဝင်",
        "peer volunteer": "volunteer, peer, စေတနာ့ဝန်ထမ်း",
        "staff": "ဝန်ထမ်း",
        "leader": "ခေါင်းဆောင်",
        "board": "board member, ဘုတ်အဖွဲ့ဝင်",
    }
)
PROVIDER_TYPES = spellings({"NAP": "national aids programme", "INGO": "", "NGO": "", "CBO": "", "private": "ပုဂ္ဂလိက"})
PRIORITIES = spellings(
    {
        "24 hours": "24h, 24 hrs, urgent, ၂၄ နာရီ",
        "72 hours": "72h, 72 hrs, ၇၂ နာရီ",
        "two weeks": "2 weeks, 14 days, နှစ်ပတ်, ၂ ပတ်",
        "routine": "normal, ပုံမှန်",
    }
)
OUTCOMES = spellings(
    {
        "issued": "",
        "attended": "တက်ရောက်",
        "completed": "done, ပြီးစီး",
        "loop closed": "closed",
        "did not attend": "no show, dna, not attended, မတက်ရောက်",
        "client declined": "declined, ငြင်းဆို",
        "provider refused": "refused",
        "service unavailable": "unavailable",
        "referred on": "",
        "cancelled": "canceled, ပယ်ဖျက်",
        "expired": "",
    }
)
EVIDENCE = spellings(
    {"client said": "client", "provider call": "call, phone call", "returned stub": "stub, slip returned"}
)
TOPICS = spellings(
    {
        "leadership": "ခေါင်းဆောင်မှု",
        "human rights": "လူ့အခွင့်အရေး",
        "advocacy": "",
        "HIV prevention": "prevention",
        "legal literacy": "legal, law, ဥပဒေ",
        "English": "အင်္ဂလိပ်စာ",
        "computer": "ကွန်ပျူတာ",
        "other": "အခြား",
    }
)
ATTENDANCE = spellings(
    {
        "attended": "came, present, yes, 1, တက်, တက်ရောက်",
        "no-show": "absent, did not come, no, 0, ပျက်, မတက်, မတက်ရောက်",
        "registered": "on the list, စာရင်းသွင်း",
        "cancelled": "canceled, off the list",
    }
)
PARTS = spellings(
    {
        "learner": "သင်တန်းသား",
        "trainer": "သင်တန်းဆရာ",
        "co-trainer": "co trainer, assistant",
        "observer": "လေ့လာသူ",
    }
)
ABSENCES = spellings(
    {
        "unwell": "ill, sick, နေမကောင်း",
        "work": "အလုပ်",
        "family": "မိသားစု",
        "travel": "ခရီးသွား",
        "not safe to come": "not safe, unsafe, လာရန် မလုံခြုံ",
        "other": "အခြား",
    }
)
_UNSIGNED = {"", "-", "—", "absent", "ပျက်", "မတက်"}


def read_word(cell: Cell, words: Mapping[str, str]) -> str | Message:
    """One of the known words (see the tables above), in DOMAIN's English; "" for an empty cell."""
    key = word_key(text_of(cell))
    return words.get(key, "") if key in words or not key else say("This word is not known here.")


def read_gender(cell: Cell) -> tuple[str, bool] | Message:
    """DOMAIN's English word, and whether the list left open which one.

    Lists of this field write "transgender" (လိင်ပြောင်း) and mean women: it is taken so and said.
    """
    if word_key(text_of(cell)) in _SOME_TRANSGENDER:
        return "transgender woman", True
    word = read_word(cell, GENDERS)
    return say("The gender is not one of the known words.") if isinstance(word, Message) else (word, False)


def read_signature(cell: Cell) -> bool:
    """Whether the person signed; a cross, a tick and the word itself are signatures on these sheets."""
    return text_of(cell).casefold() not in _UNSIGNED


_TOWN = ("မြို့နယ်", "township", "tsp")


def township_key(text: str) -> str:
    """A township's name or P-code as it is compared: without case, blanks and the word township."""
    key = word_key(text)
    for ending in _TOWN:
        key = key.removesuffix(ending) or key
    return key


def township_index(townships: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """What `read_township` looks in, from rows of P-code, English name, Burmese name."""
    return {township_key(name): code for code, *names in townships for name in (code, *names) if name}


def read_township(cell: Cell, known: Mapping[str, str]) -> str | Message:
    """The P-code of a township given as P-code, English or Burmese name; "" for an empty cell."""
    text = text_of(cell)
    return known.get(township_key(text), "") or (say("The township is not known here.") if text else "")


def unicode_of(cell: Cell) -> Cell:
    """A cell of a Zawgyi row in Unicode; numbers and dates as they are (the digit ၄ would become the sign ၎)."""
    return from_zawgyi(cell) if isinstance(cell, str) and _LETTER.search(cell) else cell
