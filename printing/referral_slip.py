"""The referral slip: A5, three parts to tear (DOMAIN, "Referral"), Burmese and English.

A stays in the office, B goes with the person, C comes back from the clinic. It shows a service's number, never its
name, and nothing that tells whose slip it is but the office's random mark.
"""

from collections.abc import Iterable
from datetime import date

from models.errors import Refused
from models.referrals import Slip
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Paper, Tone
from printing.qr import qr_code
from printing.text import Block, checked, lay_out, shape
from printing.words import burmese_digits, date_en, date_my

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
_PRIORITIES = {
    "24 hours": "၂၄ နာရီအတွင်း",
    "72 hours": "၇၂ နာရီအတွင်း",
    "two weeks": "နှစ်ပတ်အတွင်း",
    "routine": "ပုံမှန်",
}
_LEFT = 34.0
_RIGHT = PageSize.A5.value[0] - 34.0
_COLUMNS = (_LEFT, _LEFT + 124, _LEFT + 246)
_STUB = 156.0
_CARRIED = 269.0
_RETURN = 170.0
_QR_CARRIED = 84.0
_QR_RETURN = 66.0
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


def referral_slip(slip: Slip, office_stub: bool = True) -> bytes:
    """One slip as a PDF of one page. `office_stub`: whether part A is printed.

    Raises `Refused` if a text is too long for the paper or holds a word that may not leave the office.
    """
    return referral_slips([slip], office_stub)


def referral_slips(slips: Iterable[Slip], office_stub: bool = True) -> bytes:
    """Several slips in one PDF, a page each, else as `referral_slip`."""
    paper = Paper(PageSize.A5)
    for number, slip in enumerate(slips):
        if number:
            paper.next_page()
        _draw(paper, slip, _ready(slip), office_stub)
    return paper.finish()


def _ready(slip: Slip) -> dict[str, str]:
    """The slip's texts by field, cleaned and within their lengths, none with a forbidden word."""
    texts = {name: checked(getattr(slip, name), limit) for name, limit in _LIMITS.items()}
    refuse_forbidden(texts.values())
    if not texts["number"]:
        raise Refused("This slip has no number.", "Issue the referral first, then print it.")
    return texts


def _draw(paper: Paper, slip: Slip, texts: dict[str, str], office_stub: bool) -> None:
    top = paper.height
    if office_stub:
        _office_stub(paper, slip, texts)
        top -= _STUB
        paper.cut_line(top)
    _carried(paper, slip, texts, top)
    top -= _CARRIED
    paper.cut_line(top)
    _return_stub(paper, texts["number"], top)
    if not office_stub:
        paper.cut_line(top - _RETURN)


def _office_stub(paper: Paper, slip: Slip, texts: dict[str, str]) -> None:
    """Part A: what the office keeps to follow up."""
    first, second = paper.height - 53, paper.height - 100
    paper.label("ရုံးတွင် သိမ်းရန် · Office copy", _LEFT, paper.height - 31, 11, Tone.INK, bold=True)
    _number(paper, texts["number"], paper.height - 31, 11)
    _day(paper, "ရက်စွဲ · Date", slip.issued_on, _COLUMNS[0], first)
    _day(paper, "ပြန်ဆက်သွယ်ရန် · Follow up", slip.follow_up_on, _COLUMNS[1], first)
    priority = texts["priority"]
    _value(paper, "ဦးစားပေး · Priority", _PRIORITIES.get(priority, priority), _COLUMNS[2], first)
    if priority in _PRIORITIES:
        paper.label(priority, _COLUMNS[2], first - 29, 8)
    _value(paper, "အဖွဲ့ဝင်ကုဒ် · Member code", texts["member_code"], _COLUMNS[0], second)
    _value(paper, "ဆေးခန်းကုဒ် · Provider code", texts["provider_code"], _COLUMNS[1], second)
    _value(paper, "ဝန်ဆောင်မှု · Service", _service(slip), _COLUMNS[2], second)
    end = paper.tick_box(_LEFT, second - 40, slip.consent_given)
    paper.label("သဘောတူညီချက် ရယူပြီး · Consent given", end + 5, second - 40, 8)


def _carried(paper: Paper, slip: Slip, texts: dict[str, str], top: float) -> None:
    """Part B: what the person carries to the clinic."""
    bottom = top - _CARRIED
    facts = bottom + 114
    paper.label("ညွှန်းပို့လွှာ · Referral slip", _LEFT, top - 36, 14, Tone.INK, bold=True)
    _number(paper, texts["number"], top - 36, 12)
    quiet = _qr(paper, texts["number"], top - 46, _QR_CARRIED)
    place = top - 47
    for block, tone in _provider(texts, _RIGHT - _LEFT - _QR_CARRIED + quiet - 8, place - facts - 5):
        place = paper.block(block, _LEFT, place, tone)
    paper.rule(_LEFT, _RIGHT, facts)
    first, second, name = facts - 16, facts - 62, bottom + 17
    _value(paper, "ဝန်ဆောင်မှု · Service", _service(slip), _COLUMNS[0], first)
    _appointment(paper, slip, texts["appointment_time"], _COLUMNS[1], first)
    paper.label("လိုက်ပါသူ · Accompanied", _COLUMNS[2], first, 7.5)
    _yes_no(paper, _COLUMNS[2], first - 16, slip.accompanied)
    office = " · ".join(text for text in (texts["office_mark"], texts["office_phone"]) if text)
    _value(paper, "ရုံး · Office", office, _COLUMNS[0], second, _COLUMNS[2] - _LEFT - 12)
    _value(paper, "ဝန်ထမ်း · Staff", texts["staff_initials"], _COLUMNS[2], second)
    end = paper.label("အမည် · Name", _LEFT, name, 8)
    paper.fill_in(end + 6, _COLUMNS[2] - 12, name - 1)
    paper.label("နှစ်သက်ရာ အမည် · any name", _COLUMNS[2], name, 7.5)


def _return_stub(paper: Paper, number: str, top: float) -> None:
    """Part C: what the clinic fills in and gives back; no result, no diagnosis."""
    paper.label("ပြန်ပို့ရန် · Please return", _LEFT, top - 31, 12, Tone.INK, bold=True)
    _number(paper, number, top - 31, 11)
    _qr(paper, number, top - 39, _QR_RETURN)
    rows = [top - 57 - 24 * row for row in range(5)]
    for words, row in (
        ("ရောက်ရှိ · Attended", rows[0]),
        ("ရက်စွဲ · Date", rows[1]),
        ("ဝန်ဆောင်မှု ရပြီး · Service given", rows[2]),
        ("ပြန်လာရန် · Come back on", rows[3]),
        ("ညွှန်းပို့ရာ · Referred to", rows[4]),
    ):
        paper.label(words, _LEFT, row, 8)
        if row in (rows[0], rows[2]):
            _yes_no(paper, _COLUMNS[1], row, None)
        else:
            paper.fill_in(_COLUMNS[1], _COLUMNS[2] - 12, row - 1)
    paper.label("တံဆိပ် · Stamp", _COLUMNS[2], rows[2], 8)


def _provider(texts: dict[str, str], width: float, height: float) -> list[tuple[Block, Tone]]:
    """The issuer line, the provider's names, place and hours under each other, as large as they fit."""
    names = [texts[name] for name in ("provider_name_my", "provider_name") if texts[name]]
    places = " · ".join(texts[name] for name in ("provider_place_my", "provider_place") if texts[name])
    wanted = [(texts["issuer_line"], Weight.REGULAR, 8.0, Tone.SOFT)]
    wanted += [(name, Weight.BOLD, 12.0, Tone.INK) for name in names[:1]]
    wanted += [(name, Weight.REGULAR, 10.0, Tone.INK) for name in names[1:]]
    wanted += [(places, Weight.REGULAR, 9.0, Tone.INK), (texts["provider_hours"], Weight.REGULAR, 9.0, Tone.SOFT)]
    for scale, least, spacing in _PROVIDER_STEPS:
        blocks = [
            (lay_out(text, weight, max(size * scale, least), width, spacing), tone)
            for text, weight, size, tone in wanted
            if text
        ]
        if sum(block.height for block, _ in blocks) <= height:
            return blocks
    raise Refused("The provider's name and place do not fit on the slip.", "Give the provider a shorter name on paper.")


def _qr(paper: Paper, number: str, top: float, side: float) -> float:
    """The number's code, its dark edge on the right margin; the answer is the width of its quiet zone."""
    code = qr_code(number)
    quiet = side * 4 / code.side
    paper.qr(code, _RIGHT - side + quiet, top - side + quiet, side)
    return quiet


def _number(paper: Paper, number: str, y: float, size: float) -> None:
    """The slip's number against the right margin, smaller if it is a long one from old paper."""
    line = shape(number, Weight.BOLD)
    fitting = min(size, 170 / line.width) if line.width else size
    paper.line(line, _RIGHT - line.width * fitting, y, fitting)


def _service(slip: Slip) -> str:
    return f"{burmese_digits(slip.service_number)} · {slip.service_number}"


def _value(paper: Paper, label: str, text: str, x: float, y: float, width: float = 106) -> None:
    """A label over its value; where there is no value, a line to write one on."""
    paper.label(label, x, y, 7.5)
    if text:
        _one_line(paper, text, x, y - 16, 10, width)
    else:
        paper.fill_in(x, x + min(width, 106), y - 17)


def _one_line(paper: Paper, text: str, x: float, y: float, size: float, width: float) -> None:
    """`text` in bold on one line, made smaller until it is no wider than `width`."""
    line = shape(text, Weight.BOLD)
    paper.line(line, x, y, min(size, width / line.width) if line.width else size)


def _day(paper: Paper, label: str, day: date | None, x: float, y: float) -> None:
    """A date in Burmese over the same in English, or a line to write one on."""
    _value(paper, label, "" if day is None else date_my(day), x, y)
    if day is not None:
        paper.label(date_en(day), x, y - 29, 8)


def _appointment(paper: Paper, slip: Slip, time: str, x: float, y: float) -> None:
    """The day, and the hour beside its English form (or below the line to write the day on)."""
    _day(paper, "ရက်ချိန်း · Appointment", slip.appointment_on, x, y)
    if time:
        start = x if slip.appointment_on is None else x + 54
        _one_line(paper, time, start, y - 29.5, 8.5, x + 112 - start)


def _yes_no(paper: Paper, x: float, y: float, answer: bool | None) -> None:
    """Two boxes, yes and no; the one that `answer` names is ticked, none for `None`."""
    end = paper.tick_box(x, y, answer is True)
    end = paper.label("ဟုတ် yes", end + 4, y, 8, Tone.INK)
    end = paper.tick_box(end + 10, y, answer is False)
    paper.label("မဟုတ် no", end + 4, y, 8, Tone.INK)
