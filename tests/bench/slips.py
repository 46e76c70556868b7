"""Referral slips a second, shaped and wrapped, beside ReportLab drawing the same texts unshaped; and a long list."""

import random
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO

from models.ids import new_member_code, new_slip_number
from models.referrals import Slip
from tests.bench import long_list
from tests.bench.figures import Measured, alternate, emit, in_own_process, median, ratio
from tests.bench.names import person

_ROUNDS = 5
_SLIPS = 500
_CLINICS = (
    ("Padauk Dispensary", "ပိတောက် ဆေးပေးခန်း", "Insein", "အင်းစိန်"),
    ("Hninsi Health Centre", "နှင်းဆီ ကျန်းမာရေးစင်တာ", "Tamwe", "တာမွေ"),
    ("Community Health and Counselling Centre", "ပြည်သူ့ကျန်းမာရေးနှင့် နှစ်သိမ့်ဆွေးနွေးရေးစင်တာ", "Pyay", "ပြည်"),
    ("Shwe Khat Pan Clinic", "ရွှေခက်ပန်း ဆေးခန်း", "Hlaingtharya", "လှိုင်သာယာ"),
)


def run() -> None:
    """Print the figures of the slips."""
    contenders: dict[str, Callable[[], Measured]] = {
        "thazin": lambda: in_own_process(thazin),
        "ReportLab, the same texts unshaped": lambda: in_own_process(unshaped),
    }
    runs = alternate(contenders, _ROUNDS)
    ours, peer = runs.values()
    name = list(runs)[1]
    emit("referral slips", median(ours, "slips"), "a second", name, 1 / ratio(ours, peer, "slips"))
    emit("referral slips: one, warm", median(ours, "one_ms"), "ms", name, ratio(ours, peer, "one_ms"))
    emit("referral slips: peak memory", median(ours, "peak_mib"), "MiB", name, ratio(ours, peer, "peak_mib"))
    lists = [in_own_process(long_list.draw) for _ in range(3)]
    emit(f"list of {long_list.ROWS} rows", median(lists, "seconds"), "s")
    emit(f"list of {long_list.ROWS} rows: peak memory", median(lists, "peak_mib"), "MiB")


def made_up() -> list[Slip]:
    """Slips as an office prints them: other numbers, codes, days and clinics on each."""
    chance = random.Random(5)
    return [_slip(chance, number) for number in range(_SLIPS)]


def _slip(chance: random.Random, number: int) -> Slip:
    name, name_my, place, place_my = chance.choice(_CLINICS)
    return Slip(
        number=new_slip_number(),
        issued_on=date(2026, 11, 1 + number % 28),
        member_code=new_member_code(),
        provider_code=f"P{number % 60:03}",
        provider_name=f"{name} {number % 60}",
        provider_name_my=f"{name_my} {person(chance, 1.0)}",
        provider_place=place,
        provider_place_my=place_my,
        provider_hours="တနင်္လာ–သောကြာ ၉–၃",
        service_number=1 + number % 10,
        priority=chance.choice(("24 hours", "72 hours", "two weeks", "routine")),
        follow_up_on=date(2026, 12, 1 + number % 28),
        consent_given=True,
        appointment_on=date(2026, 12, 1 + number % 28),
        appointment_time="09:30",
        accompanied=bool(number % 2),
        issuer_line="Community support",
        office_mark="KM",
        office_phone="09 123 456 789",
        staff_initials="NW",
    )


def _timed(draw: Callable[[Slip], bytes], draw_all: Callable[[list[Slip]], bytes], slips: list[Slip]) -> Measured:
    """All of them in one document, then one by one."""
    draw(slips[0])
    begun = time.perf_counter()
    draw_all(slips)
    together = time.perf_counter() - begun
    begun = time.perf_counter()
    for slip in slips[:50]:
        draw(slip)
    return {"slips": len(slips) / together, "one_ms": (time.perf_counter() - begun) * 20}


def thazin() -> Measured:
    """The documents as the program prints them."""
    from printing.referral_slip import referral_slip, referral_slips

    return _timed(referral_slip, referral_slips, made_up())


def unshaped() -> Measured:
    """The same texts at the same places by `drawString`: no shaping, no wrapping, no measuring, no codes, no checks.

    Where each text stands was worked out before the clock runs.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from printing import referral_slip, slip_pen
    from printing.fonts import Weight, font_path
    from printing.page import PageSize, Paper, Tone
    from printing.slip_pen import Marked, SlipPen
    from printing.text import Line

    left, right = referral_slip._LEFT, referral_slip._RIGHT

    class Listening(Paper):
        """Paper that keeps what is drawn on it: texts with their places, and the rest as it is."""

        def __init__(self) -> None:
            super().__init__(PageSize.A5)
            self.texts: list[tuple[str, str, float, float, float]] = []

        def line(self, text: Line, x: float, y: float, size: float, tone: Tone = Tone.INK) -> None:
            del tone
            self.texts.append((text.text, text.weight.value, x, y, size))

        @property
        def rest(self) -> str:
            return "\n".join(self._drawn)

    for weight in Weight:
        pdfmetrics.registerFont(TTFont(weight.value, str(font_path(weight))))
    heard: dict[str, Listening] = {}
    slips = made_up()
    for slip in slips:
        paper = heard[slip.number] = Listening()
        texts = slip_pen.ready(slip)
        referral_slip._draw(SlipPen(paper, slip, texts, "both", Marked.ORIGINAL, left, right), office_stub=True)

    def draw_all(some: list[Slip]) -> bytes:
        file = BytesIO()
        canvas = Canvas(file, pagesize=PageSize.A5.value, pageCompression=1)
        for slip in some:
            paper = heard[slip.number]
            canvas.addLiteral(paper.rest)
            for text, weight, x, y, size in paper.texts:
                canvas.setFont(weight, size)
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    return _timed(lambda slip: draw_all([slip]), draw_all, slips)
