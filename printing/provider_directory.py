"""The directory of providers: first by township, then by service; services by their numbers alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from models.burmese import sort_key
from models.errors import Refused
from models.papers import DirectoryEntry
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Tone
from printing.sheet import Sheet
from printing.table import Column, Group, Table, TableLook
from printing.text import checked
from printing.words import Language, Words, burmese_digits, either, figure, in_both, short_day

_LIMITS = {
    "code": 24,
    "name": 200,
    "name_my": 200,
    "township": 80,
    "township_my": 80,
    "hours": 120,
    "phone": 40,
    "cost": 60,
}
_KIND = Words("ဆေးခန်းနှင့် အကူအညီပေးရာ နေရာများ", "Places to go")
_CODE = Words("ကုဒ်", "Code")
_NAME = Words("အမည်", "Name")
_HOURS = Words("ဖွင့်ချိန်", "Hours")
_PHONE = Words("ဖုန်းနံပါတ်", "Phone")
_SERVICES = Words("ဝန်ဆောင်မှု", "Services")
_TOWNSHIP = Words("မြို့နယ်", "Township")
_CHECKED = Words("စစ်ဆေးရက်", "Checked")
_BY_SERVICE = Words("ဝန်ဆောင်မှုအလိုက်", "By service")
_SERVICE = Words("ဝန်ဆောင်မှု", "Service")
_ELSEWHERE = Words("အခြား", "Elsewhere")
_DAY = Words("ရက်စွဲ", "Date")


@dataclass(frozen=True, slots=True)
class _Place:
    code: str
    name: str
    township: str
    hours: str
    phone: str
    services: tuple[int, ...]
    checked_on: str


def provider_directory(
    entries: Iterable[DirectoryEntry],
    printed_on: date,
    office_mark: str = "",
    language: Language = "both",
    size: PageSize = PageSize.A4,
) -> bytes:
    """Both lists in one PDF: by township as the entries come, then by service.

    Raises `Refused` for none, or with the provider's code for a text that is too long or tells too much.
    """
    mark = checked(office_mark, 4)
    refuse_forbidden([mark])
    places = [_ready(entry, language) for entry in entries]
    if not places:
        raise Refused("There is no provider to print.", "Add providers first, or choose other townships.")
    paper = Sheet(size, language, _KIND, (), mark)
    paper.facts([(_DAY, in_both(printed_on))])
    _by_township(paper, places, language)
    paper.flow.next_page()
    paper.heading(_BY_SERVICE.told(language))
    paper.flow.gap(6)
    _by_service(paper, places, language)
    return paper.finish()


def _ready(entry: DirectoryEntry, language: Language) -> _Place:
    code = checked(entry.code, _LIMITS["code"])
    texts = {field: checked(getattr(entry, field), limit) for field, limit in _LIMITS.items()}
    refuse_forbidden(texts.values(), code)
    return _Place(
        code,
        either(texts["name_my"], texts["name"], language),
        either(texts["township_my"], texts["township"], language) or _ELSEWHERE.told(language),
        " · ".join(text for text in (texts["hours"], texts["cost"]) if text),
        texts["phone"],
        entry.services,
        "" if entry.verified_on is None else short_day(entry.verified_on, language),
    )


def _look(paper: Sheet) -> TableLook:
    return TableLook(size=8, head_size=7, least_row=20) if paper.small else TableLook()


def _by_township(paper: Sheet, places: Sequence[_Place], language: Language) -> None:
    columns = [
        Column(_CODE.told(language), 0.9, tone=Tone.SOFT),
        Column(_NAME.told(language), 3.2, Weight.BOLD),
        Column(_HOURS.told(language), 2.1),
        Column(_PHONE.told(language), 1.9),
        Column(_SERVICES.told(language), 1.3, Weight.BOLD),
    ]
    if not paper.small:
        columns.append(Column(_CHECKED.told(language), 1.6, tone=Tone.SOFT))

    def rows() -> Iterator[Group | tuple[str, ...]]:
        by_name = sorted(places, key=lambda place: (sort_key(place.township), place.township))
        for township, there in groupby(by_name, key=lambda place: place.township):
            yield Group(township)
            for place in there:
                numbers = _numbers(place.services, language)
                yield (place.code, place.name, place.hours, place.phone, numbers, place.checked_on)[: len(columns)]

    Table(paper.flow, columns, _look(paper)).draw(rows())


def _by_service(paper: Sheet, places: Sequence[_Place], language: Language) -> None:
    columns = [
        Column(_CODE.told(language), 0.9, tone=Tone.SOFT),
        Column(_NAME.told(language), 3.6, Weight.BOLD),
        Column(_TOWNSHIP.told(language), 2.2),
        Column(_PHONE.told(language), 1.9),
    ]

    def rows() -> Iterator[Group | tuple[str, ...]]:
        for number in sorted({number for place in places for number in place.services}):
            yield Group(f"{_SERVICE.told(language)} {figure(number, language)}")
            for place in places:
                if number in place.services:
                    yield place.code, place.name, place.township, place.phone

    Table(paper.flow, columns, _look(paper)).draw(rows())


def _numbers(services: tuple[int, ...], language: Language) -> str:
    """In one kind of digits: Latin is read by everybody who reads both."""
    shown = ", ".join(map(str, sorted(services)))
    return burmese_digits(shown) if language == "my" else shown
