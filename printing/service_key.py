"""The key to the service numbers on slips, given to clinics apart from any slip: neutral words only (DOMAIN)."""

from collections.abc import Sequence

from models.errors import Refused
from models.papers import KeyLine
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize
from printing.sheet import Sheet
from printing.table import Column, Table, TableLook
from printing.text import checked
from printing.words import Language, Words, either, figure

_LIMIT = 120
_MOST = 100
_KIND = Words("ဝန်ဆောင်မှု နံပါတ်များ", "Service numbers")
_NUMBER = Words("နံပါတ်", "Number")
_SERVICE = Words("ဝန်ဆောင်မှု", "Service")
_NOTE = Words(
    "လွှာပေါ်တွင် နံပါတ်သာ ပါသည်။ ဤစာရွက်ကို လွှာများနှင့် သီးခြား ထားပါ။",
    "Slips show the number only. Keep this page apart from slips.",
)


def service_key(
    lines: Sequence[KeyLine], office_mark: str = "", language: Language = "both", size: PageSize = PageSize.A5
) -> bytes:
    """The numbers and what they mean. Raises `Refused` for none, a name that is too long or tells too much."""
    if not 1 <= len(lines) <= _MOST:
        raise Refused("There is no list of services to print.", "Bring the services up to date first.")
    mark = checked(office_mark, 4)
    names = [(checked(line.name_my, _LIMIT), checked(line.name, _LIMIT)) for line in lines]
    refuse_forbidden([mark, *(name for both in names for name in both)])
    paper = Sheet(size, language, _KIND, (), mark)
    paper.note(_NOTE)
    paper.flow.gap(10)
    columns = [
        Column(_NUMBER.told(language), 1, Weight.BOLD, size=12),
        Column(_SERVICE.told(language), 4),
    ]
    Table(paper.flow, columns, TableLook(size=10.5, least_row=30)).draw(
        (figure(line.number, language), either(my, en, language)) for line, (my, en) in zip(lines, names, strict=True)
    )
    return paper.finish()
