"""What to do when people come to look through the office: plain, short, neutral; to be practised before it is needed."""

from dataclasses import dataclass, replace

from printing.flow import Style
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Tone, base_line
from printing.sheet import Sheet
from printing.text import checked
from printing.words import Language, Words, burmese_digits

_KIND = Words("ရုံးကို လာရောက် ရှာဖွေလျှင်", "When people come to look through the office")
_PHONE_LIMIT = 40


@dataclass(frozen=True, slots=True)
class _Part:
    title: Words
    steps: tuple[Words, ...]


_PARTS = (
    _Part(
        Words("ချက်ချင်း", "At once"),
        (
            Words(
                "လူ၏ ဘေးကင်းရေးသည် အရေးကြီးဆုံး ဖြစ်သည်။ အန္တရာယ်ရှိလျှင် တောင်းသည့်အရာကို ပေးပါ။",
                "People's safety comes first. In danger, give what is asked for.",
            ),
            Words("Ctrl+L ကို နှိပ်ပါ။ ကွန်ပျူတာ ပိတ်သွားပါမည်။", "Press Ctrl+L. The computer is locked."),
            Words("တည်ငြိမ်စွာ နေပါ။ မငြင်းခုံပါနှင့်။ မပြေးပါနှင့်။", "Stay calm. Do not argue. Do not run."),
            Words("ဧည့်သည်များကို အိမ်ပြန်ခွင့် တောင်းပါ။", "Ask that visitors may go home."),
        ),
    ),
    _Part(
        Words("သူတို့ ရှိနေစဉ်", "While they are here"),
        (
            Words(
                "မည်သူများ ဖြစ်ကြောင်းနှင့် ခွင့်ပြုစာကို မေးပါ။ အချိန်ယူ၍ ဖတ်ပါ။",
                "Ask who they are and for the paper that allows it. Take time to read it.",
            ),
            Words("တာဝန်ခံကို ဖုန်းဆက်ခွင့် တောင်းပါ။", "Ask to telephone the person in charge."),
            Words("နားမလည်သော စာကို လက်မှတ် မထိုးပါနှင့်။", "Sign nothing that you have not read and understood."),
            Words(
                "အခြားသူများ အကြောင်း မပြောပါနှင့်။ “မသိပါ” ဟု ပြောနိုင်သည်။",
                "Do not speak about other people. “I do not know” is an answer.",
            ),
            Words(
                "မည်သူလာသည်၊ ဘာကို ကြည့်သည်၊ ဘာကို ယူသည်ကို မှတ်ထားပါ။",
                "Remember who came, what was looked at, what was taken.",
            ),
        ),
    ),
    _Part(
        Words("ပြီးနောက်", "Afterwards"),
        (
            Words("တာဝန်ခံနှင့် ဥပဒေအကြံပေးကို ဖုန်းဆက်ပါ။", "Telephone the person in charge and the lawyer."),
            Words(
                "ယူသွားသော ကွန်ပျူတာ၊ USB နှင့် စာရွက်များကို ရုံးချုပ်သို့ ပြောပါ။",
                "Tell head office which computers, memory sticks and papers are gone.",
            ),
            Words(
                "ပါသွားသော ကွန်ပျူတာများ၏ သော့ကို ပယ်ဖျက်ရန် ရုံးချုပ်ကို တောင်းဆိုပါ။",
                "Ask head office to revoke the keys of the computers that are gone.",
            ),
            Words(
                "စာရွက်တွင် ပါဝင်သူများကို ပြောပါ။ အတူတကွ နားပြီး စကားပြောပါ။",
                "Tell the people who stand on those papers. Rest and talk together.",
            ),
        ),
    ),
)
_IN_CHARGE = Words("တာဝန်ခံ ဖုန်း", "Person in charge")
_LAWYER = Words("ဥပဒေအကြံပေး ဖုန်း", "Lawyer")
_PRACTISED = Words("လေ့ကျင့်ခဲ့သည့်ရက်", "Practised on")


def drill_sheet(
    in_charge: str = "", lawyer: str = "", language: Language = "both", size: PageSize = PageSize.A4
) -> bytes:
    """The steps, and the two telephone numbers (lines to write on where they are not given).

    Raises `Refused` for a number that is too long or holds a word that may not leave the office.
    """
    phones = [checked(phone, _PHONE_LIMIT) for phone in (in_charge, lawyer)]
    refuse_forbidden(phones)
    paper = Sheet(size, language, _KIND)
    body = Style(size=10 if paper.small or language == "both" else 12, spacing=1.65, before=3)
    number = 0
    for part in _PARTS:
        paper.heading(part.title.told(language))
        paper.flow.gap(3)
        for step in part.steps:
            number += 1
            _step(paper, number, step, body)
    paper.flow.need(70)
    paper.flow.gap(10)
    paper.facts([(_IN_CHARGE, phones[0]), (_LAWYER, phones[1]), (_PRACTISED, "")])
    return paper.finish()


def _step(paper: Sheet, number: int, step: Words, body: Style) -> None:
    """A numbered step, in both languages under each other, kept whole."""
    language, flow, indent = paper.language, paper.flow, 24.0
    words = list(step) if language == "both" else [step.told(language)]
    soft = replace(body, size=body.size - 1, tone=Tone.SOFT, before=0)
    flow.need(sum(flow.height(text, body) for text in words))
    flow.gap(body.before)
    sign = str(number) if language == "en" else burmese_digits(number)
    flow.paper.label(sign, flow.left, base_line(flow.y, body.size, body.leading), body.size, bold=True)
    for place, text in enumerate(words):
        flow.paragraph(text, soft if place else replace(body, before=0), indent=indent)
