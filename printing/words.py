"""What every paper writes in both languages: dates, figures, yes and no."""

from datetime import date

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
_DIGITS = str.maketrans("0123456789", "၀၁၂၃၄၅၆၇၈၉")


def burmese_digits(number: int | str) -> str:
    """A figure in Burmese digits."""
    return str(number).translate(_DIGITS)


def date_my(day: date) -> str:
    """A date in Burmese: `၂၆ နိုဝင်ဘာ ၂၀၂၆`."""
    return f"{burmese_digits(day.day)} {MONTHS_MY[day.month - 1]} {burmese_digits(day.year)}"


def date_en(day: date) -> str:
    """A date in English, the month in letters so that nobody takes it for the day: `26 Nov 2026`."""
    return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year}"
