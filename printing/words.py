"""What every paper writes in Burmese, English, or both: words of our own, dates, figures."""

from datetime import date
from typing import Literal, NamedTuple

from models.burmese import burmese_digits

__all__ = [
    "MONTHS_EN",
    "MONTHS_MY",
    "Language",
    "Words",
    "burmese_digits",
    "date_en",
    "date_my",
    "day",
    "either",
    "figure",
    "short_day",
]

Language = Literal["my", "en", "both"]
"""What a paper speaks; "both" sets Burmese first."""

MONTHS_MY = (
    "ဇန်နဝါရီ",
    "ဖေဖော်ဝါရီ",
    "မတ်",
    "ဧပြီ",
    "မေ",
    "ဇွန်",
    "ဇူလိုင်",
    "ဩဂုတ်",
    "စက်တင်ဘာ",
    "အောက်တိုဘာ",
    "နိုဝင်ဘာ",
    "ဒီဇင်ဘာ",
)
MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Words(NamedTuple):
    """Words of ours in both languages."""

    my: str
    en: str

    def told(self, language: Language, between: str = " · ") -> str:
        """As a paper of this language says them."""
        return either(self.my, self.en, language, between)


def either(my: str, en: str, language: Language, between: str = " · ") -> str:
    """A name that may be known in one language only: the wanted one, else the other; "both" sets both, once."""
    if language == "both" and my and en and my != en:
        return f"{my}{between}{en}"
    if language == "both":
        return my or en
    return (my or en) if language == "my" else (en or my)


def date_my(day: date) -> str:
    """A date in Burmese, the year first as on the screen: `၂၀၂၆ နိုဝင်ဘာ ၂၆`."""
    return f"{burmese_digits(day.year)} {MONTHS_MY[day.month - 1]} {burmese_digits(day.day)}"


def date_en(day: date) -> str:
    """A date in English, the month in letters so that nobody takes it for the day: `26 Nov 2026`."""
    return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year}"


def in_both(on: date) -> Words:
    """A date in both languages."""
    return Words(date_my(on), date_en(on))


def day(on: date, language: Language) -> str:
    """A date on one line."""
    return in_both(on).told(language)


def short_day(on: date, language: Language) -> str:
    """A date for a narrow column: `၂၆/၁၁/၂၀၂၆`; where English is spoken, too, its short one for both."""
    return burmese_digits(f"{on:%d/%m/%Y}") if language == "my" else date_en(on)


def figure(number: int, language: Language) -> str:
    """A figure in the language's digits; for "both" in both."""
    return Words(burmese_digits(number), str(number)).told(language)
