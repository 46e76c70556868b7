"""Figures and dates as the language of the screen writes them, and read back as people type them."""

import datetime as dt
import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from models.burmese import burmese_digits, latin_digits

_DAY_FIRST = re.compile(r"(\d{1,2})[\s./\-]+(\d{1,2})[\s./\-]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[\s./\-]+(\d{1,2})[\s./\-]+(\d{1,2})")
_RUN_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4})")


def _burmese() -> bool:
    return QLocale().language() == QLocale.Language.Burmese


def in_digits(text: str) -> str:
    """Every digit of `text` as the language writes it. Not for codes and slip numbers: they stay Latin."""
    return burmese_digits(text) if _burmese() else latin_digits(text)


def shown_number(number: int) -> str:
    """A count: `1,234` or `၁,၂၃၄`."""
    return in_digits(f"{number:,}")


def shown_year(year: int) -> str:
    """A year: four digits without a separator."""
    return in_digits(str(year))


def shown_date(day: dt.date) -> str:
    """A day in full: `24 November 2026`, in Burmese the year first: `၂၀၂၆ နိုဝင်ဘာ ၂၄`."""
    month = QLocale().monthName(day.month)
    year, number = shown_year(day.year), in_digits(str(day.day))
    return f"{year} {month} {number}" if _burmese() else f"{number} {month} {year}"


def shown_month(month: dt.date) -> str:
    """A month in full: `November 2026`, in Burmese the year first."""
    name, year = QLocale().monthName(month.month), shown_year(month.year)
    return f"{year} {name}" if _burmese() else f"{name} {year}"


def short_date(day: dt.date) -> str:
    """A day as it is typed: `24/11/2026`, in the language's digits."""
    return in_digits(f"{day.day:02}/{day.month:02}/{day.year:04}")


def listed(things: Iterable[str]) -> str:
    """Several things one after the other: `a, b`, in Burmese with its own comma."""
    return ("၊ " if _burmese() else ", ").join(things)


def shown_size(size: int) -> str:
    """A file's size in bytes, rounded: `840 KB`, `2.4 MB`."""
    if size < 1_000_000:
        return in_digits(f"{max(1, round(size / 1000))} KB")
    return in_digits(f"{size / 1_000_000:.1f} MB")


def read_number(text: str) -> int | None:
    """The whole number a person typed in either script's digits; None when it is none."""
    plain = latin_digits(text).replace(",", "").strip()
    return int(plain) if re.fullmatch(r"[0-9]{1,9}", plain) else None


def read_date(text: str) -> dt.date | None:
    """The day a person typed: `24/11/2026`, `24-11-2026`, `24112026`, `2026-11-24` or as it is shown in full.

    Digits of either script. None when it is no day of the calendar.
    """
    plain = latin_digits(text).strip()
    for number in range(1, 13):
        for locale in (QLocale(), QLocale.c()):
            plain = re.sub(re.escape(locale.monthName(number)), f" {number} ", plain, flags=re.IGNORECASE)
    plain = plain.strip()
    try:
        if found := _YEAR_FIRST.fullmatch(plain):
            year, month, day = map(int, found.groups())
        elif found := _DAY_FIRST.fullmatch(plain) or _RUN_TOGETHER.fullmatch(plain):
            day, month, year = map(int, found.groups())
        else:
            return None
        return dt.date(year, month, day)
    except ValueError:
        return None
