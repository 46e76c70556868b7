import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from printing.flow import Flow, Style
from printing.fonts import Weight, face
from printing.page import PageSize, Paper
from printing.text import Align, Span, row_width, wrap_spans
from tests.printing.reading import Placed, placed

SENTENCE = "ကျွန်ုပ်တို့၏ အစည်းအဝေးကို သောကြာနေ့ ၉ နာရီတွင် အင်းစိန်ရုံးခွဲ၌ ကျင်းပပါမည်။ "
LEFT, RIGHT = 40.0, 255.0


def flow(top: float = 400) -> Flow:
    return Flow(Paper(PageSize.A5), (LEFT, RIGHT, top, 60))


def lines(made: Flow) -> Iterator[Placed]:
    return (line for page in placed(made.paper.finish()) for line in page)


def test_a_paragraph_is_written_down_whole_line_below_line() -> None:
    made = flow()
    made.paragraph(SENTENCE.strip())

    shown = list(lines(made))

    assert "".join(line.text for line in shown).replace(" ", "") == SENTENCE.replace(" ", "")
    assert [a.y - b.y for a, b in pairwise(shown)] == pytest.approx([17.0] * (len(shown) - 1))


def test_bold_words_stand_within_a_paragraph_without_markup() -> None:
    made = flow()
    made.paragraph([Span("အဖွဲ့ဝင် "), Span("<b>ခင်သန်း</b>", Weight.BOLD), Span(" ရောက်ရှိပါပြီ။")])

    shown = list(lines(made))

    assert [(line.text, line.font) for line in shown] == [
        ("အဖွဲ့ဝင် ", "N0"),
        ("<b>ခင်သန်း</b>", "N1"),
        (" ရောက်ရှိပါပြီ။", "N0"),
    ]
    assert shown[1].x == pytest.approx(shown[0].right, abs=0.02)
    assert len({line.y for line in shown}) == 1


@pytest.mark.parametrize("align", Align)
def test_lines_stand_where_they_are_wanted(align: Align) -> None:
    made = flow()
    made.paragraph((SENTENCE * 3).strip(), Style(align=align))

    shown = list(lines(made))[:-1]

    if align in {Align.LEFT, Align.JUSTIFIED}:
        assert {line.x for line in shown} == {LEFT}
    if align is Align.RIGHT:
        assert [line.right for line in shown] == pytest.approx([RIGHT] * len(shown), abs=0.1)
    if align is Align.CENTRE:
        assert [line.x + line.right for line in shown] == pytest.approx([LEFT + RIGHT] * len(shown), abs=0.1)
    if align is Align.JUSTIFIED:
        ends = [line.x + _drawn_width(line) for line in shown]
        assert ends == pytest.approx([RIGHT] * len(shown), abs=0.2)


def test_a_paragraph_is_never_broken_with_one_line_alone() -> None:
    for top in range(130, 400, 7):
        made = flow(top)
        made.paragraph("အစ")
        made.paragraph((SENTENCE * 3).strip())
        pages = placed(made.paper.finish())

        assert sum(map(len, pages)) > 5
        assert all(len(page) - (page is pages[0]) != 1 for page in pages)


def test_a_heading_stays_with_what_follows_it() -> None:
    made = flow(100)
    made.paragraph("အစ")
    made.paragraph("ခေါင်းစဉ်", with_next=17)
    made.paragraph("စာ")

    assert [[line.text for line in page] for page in placed(made.paper.finish())] == [["အစ"], ["ခေါင်းစဉ်", "စာ"]]


def test_what_must_stay_together_goes_on_together() -> None:
    made = flow(200)
    made.paragraph("အစ")
    made.need(150)

    assert made.fresh
    made.need(10_000)
    assert made.fresh


@pytest.mark.parametrize("numbered, signs", [(None, "••"), ("my", "၁၂"), ("en", "12")])
def test_a_list_has_a_sign_before_every_text(numbered: object, signs: str) -> None:
    made = flow()
    made.items(["ပထမ", SENTENCE.strip()], numbered=numbered)  # type: ignore[arg-type]

    shown = list(lines(made))

    assert "".join(line.text for line in shown if line.x == LEFT) == signs
    assert {line.x for line in shown} == {LEFT, LEFT + 18}


def test_a_last_line_of_one_syllable_is_avoided_where_it_can_be() -> None:
    text = "တစ်ဆယ့်နှစ်ရာသီ ပန်းမာလာ စာအုပ်များကို ရုံးခန်း၌ ထားရှိပါသည် ခင်ဗျာ"
    widths = [width for width in range(100, 300) if _last(text, width, calm=False) < 0.12]

    assert widths
    assert all(_last(text, width, calm=True) >= 0.12 for width in widths)


def _last(text: str, width: float, *, calm: bool) -> float:
    """The last line's share of the width."""
    rows = wrap_spans([Span(text)], 10, width, calm=calm)
    return row_width(rows[-1]) * 10 / width if len(rows) > 1 else 1


def _drawn_width(line: Placed) -> float:
    """What the operators move by, the gaps of justified lines among it."""
    widths = face(Weight.REGULAR if line.font == "N0" else Weight.BOLD).widths
    moved = 0.0
    for codes, back in re.findall(
        r"<([0-9A-F]+)>|(?<=[\[ ])(-?[\d.]+)(?=[ \]])", re.sub(r"[\d.-]+ Ts", "", line.operators)
    ):
        moved += sum(widths[int(codes[at : at + 4], 16)] for at in range(0, len(codes), 4))
        moved -= float(back or 0)
    return moved / 1000 * line.size
