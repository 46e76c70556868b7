"""Cells of an office's lists of clinics and courses, read as `models.fields` reads those of people."""

import re
from datetime import date

from models.burmese import latin_digits
from models.errors import Message, say
from models.fields import Cell, read_word, spellings, text_of, written_date

YES_NO = spellings(
    {
        "yes": "y, true, 1, open, active, ဟုတ်, ဖွင့်, သုံး",
        "no": "n, false, 0, closed, inactive, မဟုတ်, ပိတ်, မသုံး",
    }
)
_LAST_DAY = re.compile(r"(\d{1,2})\s*[:=–-]\s*(\S.*)")


def read_last_days(cell: Cell, today: date) -> dict[int, date] | Message:
    """The last day on which a service is offered, by its number: `5: 31/12/2026, 7: 2027-01-31`. Past ones too."""
    found: dict[int, date] = {}
    for part in re.split(r"[,;၊\n]", latin_digits(text_of(cell))):
        if not part.strip():
            continue
        match = _LAST_DAY.fullmatch(part.strip())
        if match is None:
            return say("Write last days as number and day, as in 5: 31/12/2026.")
        day = written_date(match[2], today)
        if isinstance(day, Message):
            return day
        found[int(match[1])] = day
    return found


def read_count(cell: Cell, least: int, most: int) -> int | Message | None:
    """A whole number between two bounds."""
    text = latin_digits(text_of(cell))
    if not text:
        return None
    if not (text.isdecimal() and len(text) <= len(str(most)) and least <= int(text) <= most):
        return say("This is no number from {least} to {most}.", least=least, most=most)
    return int(text)


def read_active(cell: Cell) -> bool | Message:
    """Whether a clinic or course can be chosen: yes, where nothing is said."""
    word = read_word(cell, YES_NO)
    return word if isinstance(word, Message) else word != "no"
