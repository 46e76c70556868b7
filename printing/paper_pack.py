"""Blank registers for days without power: numbered lines to write on, to be keyed in afterwards in the same order."""

from collections.abc import Sequence
from datetime import date

from models.errors import Refused
from models.paper_packs import PaperLine
from models.schema import PaperNoun
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Tone
from printing.sheet import Sheet
from printing.table import Column, Empty, Table, TableLook
from printing.text import checked
from printing.words import Language, Words, burmese_digits, day

PEOPLE_ON_A_SHEET = 12
"""Lines of an attendance sheet."""

_LOOK = TableLook(size=10, least_row=27)
_KIND = Words("မီးမရှိသည့် နေ့များအတွက် စာရင်း", "Register for days without power")
_PACK = Words("အစု", "Pack")
_PRINTED = Words("ပုံနှိပ်သည့်နေ့", "Printed on")
_LATER = Words(
    "စာရင်းထဲ ထည့်ပြီးသည်နှင့် ဤစာရွက်ကို ဖျက်ဆီးပါ။ အလွတ်ကျန်သော စာကြောင်းများကို ခြစ်ပစ်ပါ။",
    "Destroy this paper once it is keyed in. Cross out the lines that stay empty.",
)
_HEADINGS = {
    PaperNoun.MEMBER: Words("အဖွဲ့ဝင်အသစ်များ", "New members"),
    PaperNoun.REFERRAL: Words("ညွှန်းပို့လွှာများ", "Slips given"),
    PaperNoun.ATTENDANCE: Words("တက်ရောက်မှု", "Attendance"),
}
_KEYS = {
    PaperNoun.MEMBER: Words(
        "ကျား/မ — ၁ မ၊ ၂ ကျား၊ ၃ လိင်ပြောင်းအမျိုးသမီး၊ ၄ လိင်ပြောင်းအမျိုးသား၊ ၅ အခြား၊ ၆ မဖြေလိုပါ။ "
        "ခွင့်ပြုချက် မပေးသူ၏ အချက်အလက်ကို မရေးပါနှင့်။",
        "Gender: 1 female, 2 male, 3 transgender woman, 4 transgender man, 5 other, 6 no answer. "
        "Write nothing about a person who does not agree to it.",
    ),
    PaperNoun.REFERRAL: Words(
        "ဦးစားပေး — ၁ ၂၄ နာရီ၊ ၂ ၇၂ နာရီ၊ ၃ နှစ်ပတ်၊ ၄ ပုံမှန်။ ဝန်ဆောင်မှုကို နံပါတ်ဖြင့်သာ ရေးပါ။",
        "How soon: 1 within 24 hours, 2 within 72 hours, 3 two weeks, 4 routine. Write the service as its number only.",
    ),
    PaperNoun.ATTENDANCE: Words("အမည်များ မရေးပါနှင့်။", "Write codes, no names."),
}
_NUMBER = Words("စဉ်", "No.")
_CODE = Words("ကုဒ်", "Code")
_COLUMNS: dict[PaperNoun, tuple[tuple[Words, float, Empty], ...]] = {
    PaperNoun.MEMBER: (
        (Words("ခေါ်စေလိုသည့် အမည်", "Name to be called"), 5, Empty.LINE),
        (Words("မွေးသည့်ခုနှစ်", "Born in"), 2, Empty.LINE),
        (Words("ကျား/မ", "Gender"), 1.5, Empty.LINE),
        (Words("မြို့နယ်", "Township"), 3.4, Empty.LINE),
        (Words("ဖုန်းနံပါတ်", "Phone"), 3.6, Empty.LINE),
        (Words("မှတ်တမ်းထားခွင့်", "May be kept"), 1.8, Empty.TICK),
        (Words("ရုံးချုပ်သိခွင့်", "Head office may know"), 1.8, Empty.TICK),
        (Words("ရက်စွဲ", "Date"), 2.2, Empty.LINE),
    ),
    PaperNoun.REFERRAL: (
        (Words("အဖွဲ့ဝင်ကုဒ်", "Member's code"), 4.6, Empty.LINE),
        (Words("ဆေးခန်းကုဒ်", "Clinic's code"), 2.4, Empty.LINE),
        (Words("ဝန်ဆောင်မှု", "Service"), 1.8, Empty.LINE),
        (Words("ဦးစားပေး", "How soon"), 1.8, Empty.LINE),
        (Words("ရက်ချိန်း", "Appointment"), 3.4, Empty.LINE),
        (Words("ပေးသည့်နေ့", "Given on"), 2.4, Empty.LINE),
        (Words("အတိုကောက်", "Initials"), 1.6, Empty.LINE),
    ),
    PaperNoun.ATTENDANCE: (
        (_CODE, 4, Empty.LINE),
        (Words("လာ", "Came"), 1.2, Empty.TICK),
        (Words("လက်မှတ်", "Signature"), 5, Empty.LINE),
        (Words("မတိုင်မီ", "Before"), 1.6, Empty.LINE),
        (Words("ပြီးနောက်", "After"), 1.6, Empty.LINE),
    ),
}
_FACTS = (
    Words("သင်တန်း", "Course"),
    Words("ရက်စွဲ", "Date"),
    Words("နေရာ", "Place"),
    Words("သင်တန်းဆရာ ကုဒ်", "Trainer's code"),
)


def paper_pack(lines: Sequence[PaperLine], language: Language = "both", mark: str = "") -> bytes:
    """All sheets of one pack, A4 across, as a PDF. Raises `Refused` for lines of none or of several packs."""
    if len({line.pack for line in lines}) != 1:
        raise Refused("There is nothing to print.", "Choose how many lines the registers shall have.")
    pack, printed_on = checked(lines[0].pack, 12), lines[0].printed_on
    shown = checked(mark, 4)
    refuse_forbidden([pack, shown, *(checked(line.record, 24) for line in lines)])
    sheet = Sheet(PageSize.A4_ACROSS, language, _KIND, (f"{_PACK.told(language)} {pack}",), shown)
    sheet.note(Words(*(f"{_PRINTED[place]} {_day(printed_on, place)} · {_LATER[place]}" for place in (0, 1))))
    registers = [[line for line in lines if line.noun is noun] for noun in (PaperNoun.MEMBER, PaperNoun.REFERRAL)]
    sheets = [[line] for line in lines if line.noun is PaperNoun.ATTENDANCE]
    for place, own in enumerate(own for own in (*registers, *sheets) if own):
        if place:
            sheet.flow.next_page()
        if own[0].noun is PaperNoun.ATTENDANCE:
            _attendance(sheet, own[0])
        else:
            _register(sheet, own)
    return sheet.finish()


def _day(on: date, place: int) -> str:
    return day(on, "en" if place else "my")


def _register(sheet: Sheet, lines: Sequence[PaperLine]) -> None:
    noun = lines[0].noun
    _begin(sheet, noun)
    code = (_CODE if noun is PaperNoun.MEMBER else Words("လွှာအမှတ်", "Slip number"), 4.4)
    table = Table(sheet.flow, _columns(sheet, noun, code), _LOOK)
    blank = [""] * len(_COLUMNS[noun])
    table.draw([_number(line.number, sheet), checked(line.record, 24), *blank] for line in lines)


def _attendance(sheet: Sheet, line: PaperLine) -> None:
    _begin(sheet, PaperNoun.ATTENDANCE, f" {_number(line.number, sheet)}")
    sheet.facts([(words, "") for words in _FACTS])
    table = Table(sheet.flow, _columns(sheet, PaperNoun.ATTENDANCE), TableLook(size=8, least_row=20))
    blank = [""] * len(_COLUMNS[PaperNoun.ATTENDANCE])
    table.draw([_number(number, sheet), *blank] for number in range(1, PEOPLE_ON_A_SHEET + 1))


def _number(number: int, sheet: Sheet) -> str:
    return burmese_digits(number) if sheet.language == "my" else str(number)


def _begin(sheet: Sheet, noun: PaperNoun, number: str = "") -> None:
    sheet.heading(_HEADINGS[noun].told(sheet.language) + number)
    sheet.note(_KEYS[noun])
    sheet.flow.gap(6)


def _columns(sheet: Sheet, noun: PaperNoun, code: tuple[Words, float] | None = None) -> list[Column]:
    told = sheet.language
    first = [Column(_NUMBER.told(told), 1, tone=Tone.SOFT)]
    if code is not None:
        first.append(Column(code[0].told(told), code[1], weight=Weight.BOLD))
    return [*first, *(Column(words.told(told), share, empty=empty) for words, share, empty in _COLUMNS[noun])]
