"""The list of members to ask how their referral went: codes and the safe contact, no names; stays in the office."""

from collections.abc import Iterable, Iterator
from datetime import date

from models.papers import FollowUpRow
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize
from printing.sheet import Sheet
from printing.table import Column, Empty, Table, TableLook
from printing.text import checked
from printing.words import Language, Words, burmese_digits, in_both, short_day

_LIMITS = {"number": 24, "member_code": 24, "provider_code": 24, "contact": 120}
_KIND = Words("ပြန်ဆက်သွယ်ရန် စာရင်း", "Follow-ups")
_DAY = Words("ရက်စွဲ", "Date")
_DUE = Words("ဆက်သွယ်ရက်", "Due")
_SLIP = Words("လွှာအမှတ်", "Slip")
_MEMBER = Words("အဖွဲ့ဝင်ကုဒ်", "Member")
_PROVIDER = Words("ဆေးခန်း", "Provider")
_SERVICE = Words("ဝန်ဆောင်မှု", "Service")
_CONTACT = Words("ဆက်သွယ်ရန်", "Contact")
_REACHED = Words("ရပြီး", "Reached")
_ASK_PROVIDER = Words("ဆေးခန်းကို မေးပါ", "Ask the provider")
_NOBODY = Words("ယနေ့ ဆက်သွယ်ရန် မရှိပါ။", "Nobody is to be asked today.")
_NOTE = Words("ရုံးတွင်သာ ထားပါ။ ပြီးလျှင် ဖျက်ဆီးပါ။", "Keep it in the office. Destroy it when it is done.")


def follow_up_list(
    rows: Iterable[FollowUpRow],
    on: date,
    office_mark: str = "",
    language: Language = "both",
    size: PageSize = PageSize.A4,
) -> bytes:
    """The list of the day `on`, in the order given; without any row it says so.

    Raises `Refused`, with the slip's number, for a text that is too long or tells too much.
    """
    mark = checked(office_mark, 4)
    refuse_forbidden([mark])
    paper = Sheet(size, language, _KIND, (), mark)
    paper.facts([(_DAY, in_both(on))])
    lines = iter(rows)
    first = next(lines, None)
    if first is None:
        paper.note(_NOBODY)
        return paper.finish()
    columns = [
        Column(_DUE.told(language), 1.6),
        Column(_SLIP.told(language), 1.6, Weight.BOLD),
        Column(_MEMBER.told(language), 2.1),
        Column(_PROVIDER.told(language), 1.1),
        Column(_SERVICE.told(language), 1.4),
        Column(_CONTACT.told(language), 2.4),
        Column(_REACHED.told(language), 1.2, empty=Empty.TICK),
    ]
    look = TableLook(size=7.5, head_size=6.5, least_row=24) if paper.small else TableLook(size=8.5, least_row=28)

    def cells() -> Iterator[tuple[str, ...]]:
        yield _cells(first, language)
        for row in lines:
            yield _cells(row, language)

    Table(paper.flow, columns, look).draw(cells())
    paper.note(_NOTE)
    return paper.finish()


def _cells(row: FollowUpRow, language: Language) -> tuple[str, ...]:
    texts = {field: checked(getattr(row, field), limit) for field, limit in _LIMITS.items()}
    refuse_forbidden(texts.values(), texts["number"])
    contact = texts["contact"] if row.may_contact else _ASK_PROVIDER.told(language)
    due = short_day(row.due_on, language)
    service = burmese_digits(row.service_number) if language == "my" else str(row.service_number)
    return due, texts["number"], texts["member_code"], texts["provider_code"], service, contact, ""
