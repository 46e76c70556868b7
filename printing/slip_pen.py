"""What the forms of the referral slip have in common: its texts, checked once, and how labels and values are drawn."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from models.errors import Refused
from models.referrals import Slip
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import Paper, Tone
from printing.qr import qr_code
from printing.text import Block, checked, lay_out, shape
from printing.words import Language, Words, burmese_digits, date_en, date_my, either

NAME_LIMIT = 200
"""Characters of a provider's name in one language."""

_LIMITS = {
    "number": 24,
    "member_code": 24,
    "provider_code": 24,
    "provider_name": NAME_LIMIT,
    "provider_name_my": NAME_LIMIT,
    "provider_place": 80,
    "provider_place_my": 80,
    "provider_hours": 120,
    "priority": 24,
    "appointment_time": 24,
    "issuer_line": 120,
    "office_mark": 4,
    "office_phone": 40,
    "staff_initials": 12,
}
PRIORITIES = {
    "24 hours": "၂၄ နာရီအတွင်း",
    "72 hours": "၇၂ နာရီအတွင်း",
    "two weeks": "နှစ်ပတ်အတွင်း",
    "routine": "ပုံမှန်",
}


class Marked(Enum):
    """What a slip says of itself: nothing, that it was printed again, or that it counts no more."""

    ORIGINAL = "original"
    COPY = "copy"
    VOID = "void"


_MARKS = {Marked.COPY: Words("မိတ္တူ", "Copy"), Marked.VOID: Words("ပယ်ဖျက်ပြီး", "Void")}

OFFICE_COPY = Words("ရုံးတွင် သိမ်းရန်", "Office copy")
HEADING = Words("ညွှန်းပို့လွှာ", "Referral slip")
RETURN = Words("ပြန်ပို့ရန်", "Please return")
DAY = Words("ရက်စွဲ", "Date")
FOLLOW_UP = Words("ပြန်ဆက်သွယ်ရန်", "Follow up")
PRIORITY = Words("ဦးစားပေး", "Priority")
MEMBER = Words("အဖွဲ့ဝင်ကုဒ်", "Member code")
PROVIDER = Words("ဆေးခန်းကုဒ်", "Provider code")
SERVICE = Words("ဝန်ဆောင်မှု", "Service")
CONSENT = Words("သဘောတူညီချက် ရယူပြီး", "Consent given")
APPOINTMENT = Words("ရက်ချိန်း", "Appointment")
ACCOMPANIED = Words("လိုက်ပါသူ", "Accompanied")
OFFICE = Words("ရုံး", "Office")
STAFF = Words("ဝန်ထမ်း", "Staff")
NAME = Words("အမည်", "Name")
ANY_NAME = Words("နှစ်သက်ရာ အမည်", "any name")
ATTENDED = Words("ရောက်ရှိ", "Attended")
GIVEN = Words("ဝန်ဆောင်မှု ရပြီး", "Service given")
COME_BACK = Words("ပြန်လာရန်", "Come back on")
REFERRED = Words("ညွှန်းပို့ရာ", "Referred to")
STAMP = Words("တံဆိပ်", "Stamp")
YES, NO = Words("ဟုတ်", "yes"), Words("မဟုတ်", "no")

_PROVIDER_STEPS = (
    (1.0, 7.0, 1.7),
    (0.9, 7.0, 1.65),
    (0.82, 7.0, 1.6),
    (0.75, 7.0, 1.6),
    (0.69, 7.0, 1.55),
    (0.65, 6.5, 1.55),
    (0.6, 6.0, 1.5),
    (0.55, 5.5, 1.5),
    (0.5, 5.0, 1.5),
    (0.45, 4.0, 1.5),
)
"""How a long name is made to fit: the names' scale, the least points of the small lines, leading per size."""


def ready(slip: Slip) -> dict[str, str]:
    """The slip's texts by field, cleaned and within their lengths, none with a forbidden word. Raises `Refused`."""
    texts = {name: checked(getattr(slip, name), limit) for name, limit in _LIMITS.items()}
    refuse_forbidden(texts.values())
    if not texts["number"]:
        raise Refused("This slip has no number.", "Issue the referral first, then print it.")
    return texts


@dataclass(frozen=True, slots=True)
class SlipPen:
    """One slip being drawn on a paper, in one language. `size` is that of the values in points."""

    paper: Paper
    slip: Slip
    texts: dict[str, str]
    language: Language
    marked: Marked
    left: float
    right: float
    size: float = 10.0

    def label(self, words: Words, x: float, y: float, size: float = 7.5, tone: Tone = Tone.SOFT) -> float:
        """Small words on the base line `y`; the answer is where they end."""
        return self.paper.label(words.told(self.language), x, y, size, tone)

    def heading(self, words: Words, y: float, size: float) -> None:
        """A part's heading on the left."""
        self.paper.label(words.told(self.language), self.left, y, size, Tone.INK, bold=True)

    def number(self, y: float, size: float, most: float = 170) -> None:
        """The slip's number against the right edge, smaller if it is a long one from old paper."""
        line = shape(self.texts["number"], Weight.BOLD)
        fitting = min(size, most / line.width) if line.width else size
        self.paper.line(line, self.right - line.width * fitting, y, fitting)

    def qr(self, top: float, side: float, right: float | None = None) -> float:
        """The number's code, its dark edge on `right`; the answer is the width of its quiet zone. None when void."""
        code = qr_code(self.texts["number"])
        quiet = side * 4 / code.side
        if self.marked is not Marked.VOID:
            edge = self.right if right is None else right
            self.paper.qr(code, edge - side + quiet, top - side + quiet, side)
        return quiet

    def mark(self, y: float, right: float | None = None) -> None:
        """What the slip says of itself, against the right edge."""
        if self.marked in _MARKS:
            words = shape(_MARKS[self.marked].told(self.language), Weight.BOLD)
            edge = self.right if right is None else right
            self.paper.line(words, edge - words.width * 9, y, 9)

    def strike(self, top: float, bottom: float) -> None:
        """Two lines through a part that counts no more."""
        if self.marked is Marked.VOID:
            self.paper.stroke((self.left, bottom), (self.right, top), 0.9, Tone.SOFT)
            self.paper.stroke((self.left, top), (self.right, bottom), 0.9, Tone.SOFT)

    def value(self, label: Words, text: str, x: float, y: float, width: float = 106) -> None:
        """A label over its value; where there is no value, a line to write one on."""
        self.label(label, x, y)
        if text:
            self.one_line(text, x, y - 1.6 * self.size, self.size, width)
        else:
            self.paper.fill_in(x, x + min(width, 106), y - 1.7 * self.size)

    def one_line(self, text: str, x: float, y: float, size: float, width: float) -> None:
        """`text` in bold on one line, made smaller until it is no wider than `width`."""
        line = shape(text, Weight.BOLD)
        self.paper.line(line, x, y, min(size, width / line.width) if line.width else size)

    def day(self, label: Words, on: date | None, x: float, y: float, width: float = 106) -> None:
        """A date, in both languages under each other, or a line to write one on."""
        text = "" if on is None else date_en(on) if self.language == "en" else date_my(on)
        self.value(label, text, x, y, width)
        if on is not None and self.language == "both":
            self.paper.label(date_en(on), x, y - 2.9 * self.size, 0.8 * self.size)

    def appointment(self, x: float, y: float, width: float = 112) -> None:
        """The day, and the hour below it."""
        slip, time = self.slip, self.texts["appointment_time"]
        if self.language == "my":
            time = burmese_digits(time)
        self.day(APPOINTMENT, slip.appointment_on, x, y, width - 6)
        if time:
            beside = slip.appointment_on is not None and self.language == "both"
            start = x + 5.4 * self.size if beside else x
            self.one_line(time, start, y - 2.95 * self.size, 0.85 * self.size, x + width - start)

    def priority(self, x: float, y: float, width: float = 106) -> None:
        """How soon, in both languages under each other."""
        priority = self.texts["priority"]
        known = priority in PRIORITIES
        shown = priority if self.language == "en" else PRIORITIES.get(priority, priority)
        self.value(PRIORITY, shown, x, y, width)
        if known and self.language == "both":
            self.paper.label(priority, x, y - 2.9 * self.size, 0.8 * self.size)

    def service(self, x: float, y: float) -> None:
        """The service's number and nothing else."""
        number = self.slip.service_number
        self.value(SERVICE, Words(burmese_digits(number), str(number)).told(self.language), x, y)

    def office(self, x: float, y: float, width: float) -> None:
        """The office's mark and the number that clinics may call."""
        shown = " · ".join(text for text in (self.texts["office_mark"], self.texts["office_phone"]) if text)
        self.value(OFFICE, shown, x, y, width)

    def yes_no(self, x: float, y: float, answer: bool | None, size: float = 8) -> None:
        """Two boxes, yes and no; the one that `answer` names is ticked, none for `None`."""
        words = [either(each.my, each.en, self.language, " ") for each in (YES, NO)]
        end = self.paper.tick_box(x, y, answer is True)
        end = self.paper.label(words[0], end + 4, y, size, Tone.INK)
        end = self.paper.tick_box(end + 10, y, answer is False)
        self.paper.label(words[1], end + 4, y, size, Tone.INK)

    def consent(self, y: float) -> None:
        """Whether the member agreed that the provider is told."""
        end = self.paper.tick_box(self.left, y, self.slip.consent_given)
        self.label(CONSENT, end + 5, y, 8)

    def any_name(self, y: float, hint_at: float | None = None, *, below: bool = False) -> None:
        """A line on which the person may write any name; the hint stands behind it or, on narrow paper, below."""
        end = self.label(NAME, self.left, y, 8)
        hint = shape(ANY_NAME.told(self.language), Weight.REGULAR)
        start = self.right - hint.width * 7.5 if hint_at is None else hint_at
        self.paper.fill_in(end + 6, self.right if below else start - 12, y - 1)
        self.paper.line(hint, start, y - 15 if below else y, 7.5, Tone.SOFT)

    def provider(self, width: float, height: float) -> tuple[tuple[Block, Tone], ...]:
        """The issuer line, the provider's names, place and hours under each other, as large as they fit.

        Raises `Refused` if they do not fit at all.
        """
        texts, language = self.texts, self.language
        names = either(texts["provider_name_my"], texts["provider_name"], language, "\n").split("\n")
        place = either(texts["provider_place_my"], texts["provider_place"], language)
        return _provider(tuple(names), place, texts["provider_hours"], texts["issuer_line"], width, height)


@lru_cache(maxsize=256)
def _provider(
    names: tuple[str, ...], place: str, hours: str, issuer: str, width: float, height: float
) -> tuple[tuple[Block, Tone], ...]:
    wanted = [(issuer, Weight.REGULAR, 8.0, Tone.SOFT)]
    wanted += [(name, Weight.BOLD, 12.0, Tone.INK) for name in names[:1]]
    wanted += [(name, Weight.REGULAR, 10.0, Tone.INK) for name in names[1:]]
    wanted += [(place, Weight.REGULAR, 9.0, Tone.INK), (hours, Weight.REGULAR, 9.0, Tone.SOFT)]
    for scale, least, spacing in _PROVIDER_STEPS:
        blocks = tuple(
            (lay_out(text, weight, max(size * scale, least), width, spacing), tone)
            for text, weight, size, tone in wanted
            if text
        )
        if sum(block.height for block, _ in blocks) <= height:
            return blocks
    raise Refused("The provider's name and place do not fit on the slip.", "Give the provider a shorter name on paper.")
