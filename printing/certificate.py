"""The certificate of a course: A4 or A5 across, the name that the person chose and a neutral title (DOMAIN, "Training")."""

from collections.abc import Sequence

from models.errors import Refused
from models.papers import Certificate
from printing.flow import Flow
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Paper, Tone
from printing.text import Align, checked, fit, shape
from printing.words import Language, Words, day, either, figure

NAME_LIMIT = 120
"""Characters of the name."""

TITLE_LIMIT = 200
"""Characters of the title in one language."""

MOST = 1_000
"""Certificates of one batch."""

_HEADING = Words("သင်တန်းဆင်းလက်မှတ်", "Certificate")
_GIVEN = Words("ဤဆင်းလက်မှတ်ကို ပေးအပ်ပါသည်", "This certificate is given to")
_FOR = Words("အောက်ပါ သင်တန်းကို ပြီးမြောက်အောင် တက်ရောက်ခဲ့သဖြင့်", "for completing the course")
_DAY = Words("ရက်စွဲ", "Date")
_SESSIONS = Words("တက်ရောက်သည့် အကြိမ်", "Sessions attended")
_SIGNED = Words("လက်မှတ်", "Signature")
_STEPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.52, 0.45, 0.38, 0.32)
"""How words that are too long for their place get smaller."""


def certificates(
    given: Sequence[Certificate], language: Language = "both", size: PageSize = PageSize.A4_ACROSS
) -> bytes:
    """One page for each, as a PDF. `size`: A4_ACROSS or A5_ACROSS.

    Raises `Refused` for none or too many, a text that is too long, or a word that may not leave the office.
    """
    if not given:
        raise Refused("There is no certificate to print.", "Choose the people who completed the course.")
    if len(given) > MOST:
        raise Refused("These are too many certificates at once.", "Print {most} at most.", most=MOST)
    paper = Paper(size)
    for number, certificate in enumerate(given):
        texts = _ready(certificate)
        if number:
            paper.next_page()
        _draw(paper, certificate, texts, language)
    return paper.finish()


def _ready(certificate: Certificate) -> dict[str, str]:
    limits = {
        "number": 24,
        "name": NAME_LIMIT,
        "title": TITLE_LIMIT,
        "title_my": TITLE_LIMIT,
        "issuer_line": 120,
        "office_mark": 4,
    }
    texts = {field: checked(getattr(certificate, field), limit) for field, limit in limits.items()}
    refuse_forbidden(texts.values())
    if not texts["name"] or not (texts["title"] or texts["title_my"]):
        raise Refused("A certificate needs a name and a title.", "Ask the person which name it shall carry.")
    return texts


def _draw(paper: Paper, certificate: Certificate, texts: dict[str, str], language: Language) -> None:
    """Everything in the middle, from the heading down; the small facts on one line at the foot."""
    scale = paper.height / PageSize.A4_ACROSS.value[1]
    margin = paper.size.margin
    flow = Flow(paper, (margin, paper.width - margin, paper.height - 62 * scale, margin))

    def middle(words: str, points: float, weight: Weight = Weight.REGULAR, tone: Tone = Tone.INK) -> None:
        if words:
            room = max(points * 1.65, 58) * scale
            block = fit(words, weight, [points * scale * step for step in _STEPS], flow.width * 0.86, room, 1.65)
            rows = tuple((line,) for line in block.lines)
            box = (flow.left, flow.right, flow.y)
            flow.y = paper.rows(rows, box, block.size, block.leading, Align.CENTRE, tone)

    middle(texts["issuer_line"], 12, tone=Tone.SOFT)
    flow.y -= 14 * scale
    heading, *below = _HEADING if language == "both" else (_HEADING.told(language),)
    middle(heading, 34, Weight.BOLD)
    for words in below:
        middle(words, 16, tone=Tone.SOFT)
    flow.y -= 16 * scale
    half = 42 * scale
    paper.rule(paper.width / 2 - half, paper.width / 2 + half, flow.y, 0.9, Tone.SOFT)
    flow.y -= 22 * scale
    middle(_GIVEN.told(language), 12, tone=Tone.SOFT)
    flow.y -= 8 * scale
    middle(texts["name"], 27, Weight.BOLD)
    flow.y -= 10 * scale
    middle(_FOR.told(language), 12, tone=Tone.SOFT)
    flow.y -= 6 * scale
    title = either(texts["title_my"], texts["title"], language, "\n")
    for number, words in enumerate(title.split("\n")):
        middle(words, 15 if number else 19, Weight.REGULAR if number else Weight.BOLD)
    _foot(paper, certificate, texts, language, scale)


def _foot(paper: Paper, certificate: Certificate, texts: dict[str, str], language: Language, scale: float) -> None:
    """Day, sessions and number on the left, room to sign on the right."""
    margin = paper.size.margin
    base, size = margin + 4 * scale, max(8.0, 10 * scale)
    facts = [(_DAY, day(certificate.completed_on, language))]
    if certificate.sessions:
        facts.append((_SESSIONS, figure(certificate.sessions, language)))
    number = " · ".join(text for text in (texts["number"], texts["office_mark"]) if text)
    paper.label(number, margin, base, size)
    for place, (label, words) in enumerate(reversed(facts), start=1):
        line = base + place * size * 1.9
        end = paper.label(label.told(language), margin, line, size)
        paper.label(words, end + 8, line, size, Tone.INK)
    right, left = paper.width - margin, paper.width - margin - 200 * scale
    paper.fill_in(left, right, base + size * 1.9)
    signed = shape(_SIGNED.told(language), Weight.REGULAR)
    paper.line(signed, (left + right - signed.width * size) / 2, base, size, Tone.SOFT)
