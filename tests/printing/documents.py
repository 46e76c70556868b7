"""Every document that the program prints, made from made-up facts: tests and pictures go through this one list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from models.cascade import Cascade, CascadeFigures, CascadePerson, Standing
from models.errors import say
from models.paper_packs import PaperLine
from models.papers import Certificate, DirectoryEntry, FollowUpRow, KeyLine
from models.passphrases import words
from models.reference import _SERVICES
from models.referrals import Slip
from models.reports.figures import Figure, Group, Report, Table
from models.reports.indicators import Axis, Indicator
from models.reports.periods import Period
from models.schema import PaperNoun
from models.trainings import AttendanceSheet
from printing.attendance_sheet import attendance_sheet, blank_sheet
from printing.cascade_poster import cascade_poster
from printing.certificate import certificates
from printing.drill_sheet import drill_sheet
from printing.envelope import envelope_side
from printing.fingerprint_card import fingerprint_card
from printing.follow_up_list import follow_up_list
from printing.kept_words import kept_words
from printing.member_card import member_cards
from printing.monthly_report import monthly_report
from printing.page import PageSize
from printing.paper_pack import paper_pack
from printing.provider_directory import provider_directory
from printing.referral_slip import Marked, SlipForm, referral_slip, referral_slips
from printing.service_key import service_key
from printing.words import Language

SHARE = (
    "venture fragment academic always diploma bolt undergo modern clock ugly "
    "cradle loyalty patent rocky trouble dominant husky sugar evening priority"
)
SLIP = Slip(
    number="7KQ4M-2RXVC",
    issued_on=date(2026, 11, 25),
    member_code="TZ-4K7Q-92MA-XCR",
    provider_code="P001",
    provider_name="Padauk Dispensary",
    provider_name_my="ပိတောက် ဆေးပေးခန်း",
    provider_place="Insein",
    provider_place_my="အင်းစိန်",
    provider_hours="တနင်္လာ–သောကြာ ၉–၃",
    service_number=5,
    priority="72 hours",
    follow_up_on=date(2026, 12, 2),
    consent_given=True,
    appointment_on=date(2026, 11, 26),
    appointment_time="09:30",
    accompanied=True,
    issuer_line="",
    office_mark="KM",
    office_phone="09 123 456 789",
    staff_initials="NW",
)
SHEET = AttendanceSheet(
    title="Leadership, level one",
    title_my="ခေါင်းဆောင်မှု အဆင့် ၁",
    held_on=date(2026, 12, 17),
    place="Pyay",
    place_my="ပြည်",
    trainer_codes=("TZ-4K7Q-92MA-XCR",),
    member_codes=tuple(f"OLD-{number:04}" for number in range(1, 31)),
    blank_rows=5,
    office_mark="KM",
)
CERTIFICATE = Certificate(
    number="CT-4K7Q-92MA-XCR",
    name="မခင်သန်းဌေး",
    title="Leadership, level one",
    title_my="ခေါင်းဆောင်မှု အဆင့် ၁",
    completed_on=date(2026, 12, 17),
    sessions=6,
    issuer_line="Community support",
    office_mark="KM",
)
_TOWNSHIPS = (("Insein", "အင်းစိန်"), ("Pyay", "ပြည်"), ("Meiktila", "မိတ္ထီလာ"))
_PROVIDERS = (
    ("Padauk Dispensary", "ပိတောက် ဆေးပေးခန်း"),
    ("Hninsi Health Centre", "နှင်းဆီ ကျန်းမာရေးစင်တာ"),
    ("Community Health and Counselling Centre", "ပြည်သူ့ကျန်းမာရေးနှင့် နှစ်သိမ့်ဆွေးနွေးရေးစင်တာ"),
    ("Shwe Khat Pan Clinic", ""),
)
ENTRIES = tuple(
    DirectoryEntry(
        code=f"P{number:03}",
        name=_PROVIDERS[number % 4][0],
        name_my=_PROVIDERS[number % 4][1],
        township=_TOWNSHIPS[number % 3][0],
        township_my=_TOWNSHIPS[number % 3][1],
        services=(1 + number % 4, 5, 6 + number % 5),
        hours="တနင်္လာ–သောကြာ ၉–၃",
        phone="09 123 456 789",
        cost="" if number % 2 else "၅၀၀ ကျပ်",
        verified_on=date(2026, 9, 3),
    )
    for number in range(9)
)
FOLLOW_UPS = tuple(
    FollowUpRow(
        number=f"OLD-{number:04}",
        member_code="TZ-4K7Q-92MA-XCR",
        provider_code=f"P{number:03}",
        service_number=1 + number,
        issued_on=date(2026, 11, 1 + number),
        due_on=date(2026, 11, 4 + number),
        step=3,
        days_late=2,
        may_contact=number % 3 > 0,
        contact="ဖုန်း ၀၉ ၁၂၃ ၄၅၆၊ ညနေပိုင်း" if number % 2 else "09 777 123 456",
    )
    for number in range(8)
)
KEY = tuple(KeyLine(number, name, name_my) for number, name, name_my in _SERVICES)
WORDS = words()[5:2000:199][:10]
DAY = date(2026, 11, 26)
PACK = tuple(
    PaperLine(f"{noun.value}-{number}", "7KF2M", noun, number, DAY, f"{noun.value}-{number:04}", None, False)
    for noun in PaperNoun
    for number in range(1, 3 if noun is PaperNoun.ATTENDANCE else 9)
)

_QUARTER = Period(date(2026, 9, 1), date(2026, 11, 30))
_SPANS = (*_QUARTER.months(), _QUARTER)
_ALL = Group("", say("All"))


def _row(indicator: Indicator, counts: tuple[int, ...]) -> tuple[Figure, ...]:
    return tuple(Figure(indicator, span, None, count) for span, count in zip(_SPANS, counts, strict=True))


def _report(texts: Mapping[str, str]) -> Report:
    """Two indicators by month, one of them also by township."""
    made, share = Indicator.REFERRALS_MADE, Indicator.COMPLETED_SHARE
    towns = [Group(f"MMR{place}", None, name, name_my) for place, (name, name_my) in enumerate(_TOWNSHIPS)]
    towns[0] = Group("MMR0", None, texts.get("name", _TOWNSHIPS[0][0]), texts.get("name_my", _TOWNSHIPS[0][1]))
    rows = [_row(made, counts) for counts in ((12, 20, 9, 41), (7, 5, 11, 23), (3, 8, 6, 17), (22, 33, 26, 81))]
    return Report(
        _QUARTER,
        DAY,
        public=False,
        office_mark=texts.get("office_mark", "KM"),
        issuer_line=texts.get("issuer_line", "Community support"),
        tables=(
            Table(made, None, _SPANS, (_ALL,), (rows[-1],)),
            Table(made, Axis.TOWNSHIP, _SPANS, (*towns, _ALL), tuple(rows)),
            Table(share, None, _SPANS, (_ALL,), (_row(share, (61, 70, 55, 63)),)),
        ),
    )


def grown_cascade(people: int, first_code: str = "") -> Cascade:
    """A made-up cascade: the first three taught others, who taught others, each fewer than the one before."""
    teacher = {number: (number * 7) % max(1, number // 3) for number in range(3, people)}
    below = {number: [each for each, by in teacher.items() if by == number] for number in range(people)}
    found: dict[str, CascadePerson] = {}
    waiting = [(root, 0) for root in reversed(range(min(3, people)))]
    while waiting:
        number, generation = waiting.pop()
        children = below[number]
        found[str(number)] = CascadePerson(
            id=str(number),
            code=first_code if first_code and not number else f"OLD-{number:04}",
            name="",
            teacher=str(teacher[number]) if number in teacher else None,
            others=(),
            children=tuple(map(str, children)),
            generation=generation,
            level=generation,
            taught=len(children),
            reached=len(children),
            learned_on=None,
            taught_on=None,
            completed=1,
            soon=False,
            standing=Standing.GOES_ON if children else Standing.READY,
        )
        waiting += [(child, generation + 1) for child in reversed(children)]
    trainers = sum(1 for children in below.values() if children)
    figures = CascadeFigures(len(teacher), len(teacher), trainers, (3, len(teacher)), 0, 0, 0)
    return Cascade(found, tuple(map(str, range(min(3, people)))), figures)


Size = PageSize | SlipForm
Texts = Mapping[str, str]


@dataclass(frozen=True)
class Document:
    """A document: what it is called in pictures, its papers, the texts in it that people type, and how it is made.

    `make` takes the language, the paper, and texts to put in the place of its own, by field.
    """

    name: str
    sizes: tuple[Size, ...]
    fields: tuple[str, ...]
    make: Callable[[Language, Size, Texts], bytes]
    functions: tuple[Callable[..., bytes], ...]
    """The public functions of `printing` that this covers."""


_SLIP_FIELDS = (
    *("number", "member_code", "provider_code", "provider_name", "provider_name_my", "provider_place"),
    *("provider_place_my", "provider_hours", "priority", "appointment_time", "issuer_line", "office_mark"),
    *("office_phone", "staff_initials"),
)


def _slip(marked: Marked) -> Callable[[Language, Size, Texts], bytes]:
    def make(language: Language, size: Size, texts: Texts) -> bytes:
        assert isinstance(size, SlipForm)
        other = replace(SLIP, number="OLD-0042/2019", follow_up_on=None, appointment_on=None, accompanied=False)
        slips = [replace(SLIP, **texts)] + ([other] if size is SlipForm.A4_TWO else [])
        return referral_slips(slips, language=language, form=size, marked=marked)

    return make


def _page(size: Size) -> PageSize:
    assert isinstance(size, PageSize)
    return size


def _sheet(language: Language, size: Size, texts: Texts) -> bytes:
    changed: dict[str, object] = dict(texts)
    for field in ("trainer_codes", "member_codes"):
        if field in texts:
            changed[field] = (texts[field],)
    return attendance_sheet(replace(SHEET, **changed), language, _page(size))  # type: ignore[arg-type]


def _marked(texts: Texts) -> str:
    return texts.get("office_mark", "KM")


DOCUMENTS = (
    Document("slip", tuple(SlipForm), _SLIP_FIELDS, _slip(Marked.ORIGINAL), (referral_slip, referral_slips)),
    Document("slip-copy", (SlipForm.A5, SlipForm.A6), (), _slip(Marked.COPY), ()),
    Document("slip-void", (SlipForm.A5, SlipForm.A6), (), _slip(Marked.VOID), ()),
    Document(
        "envelope", (PageSize.A5, PageSize.A6), (), lambda _, size, __: envelope_side(_page(size)), (envelope_side,)
    ),
    Document(
        "service-key",
        (PageSize.A4, PageSize.A5),
        ("name", "name_my", "office_mark"),
        lambda language, size, texts: service_key(
            [replace(KEY[0], **{field: text for field, text in texts.items() if field != "office_mark"}), *KEY[1:]],
            _marked(texts),
            language,
            _page(size),
        ),
        (service_key,),
    ),
    Document(
        "attendance",
        (PageSize.A4, PageSize.A5),
        ("title", "title_my", "place", "place_my", "trainer_codes", "member_codes", "office_mark"),
        _sheet,
        (attendance_sheet,),
    ),
    Document(
        "attendance-blank",
        (PageSize.A4, PageSize.A5),
        ("office_mark",),
        lambda language, size, texts: blank_sheet(20, _marked(texts), language, _page(size)),
        (blank_sheet,),
    ),
    Document(
        "certificate",
        (PageSize.A4_ACROSS, PageSize.A5_ACROSS),
        ("number", "name", "title", "title_my", "issuer_line", "office_mark"),
        lambda language, size, texts: certificates([replace(CERTIFICATE, **texts)], language, _page(size)),
        (certificates,),
    ),
    Document(
        "member-card",
        (PageSize.A4, PageSize.A5),
        ("code",),
        lambda _, size, texts: member_cards(
            [texts.get("code", "TZ-4K7Q-92MA-XCR"), *SHEET.member_codes[:4]], _page(size)
        ),
        (member_cards,),
    ),
    Document(
        "directory",
        (PageSize.A4, PageSize.A5),
        ("code", "name", "name_my", "township", "township_my", "hours", "phone", "cost"),
        lambda language, size, texts: provider_directory(
            [replace(ENTRIES[0], **texts), *ENTRIES[1:]], DAY, "KM", language, _page(size)
        ),
        (provider_directory,),
    ),
    Document(
        "follow-ups",
        (PageSize.A4, PageSize.A5),
        ("number", "member_code", "provider_code", "contact"),
        lambda language, size, texts: follow_up_list(
            [replace(FOLLOW_UPS[1], **texts), *FOLLOW_UPS[2:]], DAY, "KM", language, _page(size)
        ),
        (follow_up_list,),
    ),
    Document(
        "drill",
        (PageSize.A4, PageSize.A5),
        ("in_charge", "lawyer"),
        lambda language, size, texts: drill_sheet(
            texts.get("in_charge", "09 123 456 789"), texts.get("lawyer", ""), language, _page(size)
        ),
        (drill_sheet,),
    ),
    Document(
        "fingerprint",
        (PageSize.A5, PageSize.A6),
        ("office_mark",),
        lambda language, size, texts: fingerprint_card(WORDS, _marked(texts), language, _page(size)),
        (fingerprint_card,),
    ),
    Document(
        "kept-words",
        (PageSize.A5, PageSize.A6),
        (),
        lambda language, size, _texts: kept_words([(1, SHARE), (2, SHARE), (3, SHARE)], language, _page(size)),
        (kept_words,),
    ),
    Document(
        "report",
        (PageSize.A4,),
        ("office_mark", "issuer_line", "name", "name_my"),
        lambda language, _, texts: monthly_report(_report(texts), language),
        (monthly_report,),
    ),
    Document(
        "cascade",
        (PageSize.A4_ACROSS, PageSize.A4),
        ("title", "title_my", "office_mark", "code"),
        lambda language, size, texts: cascade_poster(
            grown_cascade(30, texts.get("code", "")),
            texts.get("title", "Leadership, level one"),
            texts.get("title_my", "ခေါင်းဆောင်မှု အဆင့် ၁"),
            _marked(texts),
            language,
            _page(size),
        ),
        (cascade_poster,),
    ),
    Document(
        "paper-pack",
        (PageSize.A4_ACROSS,),
        ("mark", "record"),
        lambda language, _, texts: paper_pack(
            [replace(PACK[0], record=texts.get("record", PACK[0].record)), *PACK[1:]], language, texts.get("mark", "KM")
        ),
        (paper_pack,),
    ),
)
