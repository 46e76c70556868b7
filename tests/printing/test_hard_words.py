"""Burmese on paper, proven: the shaper's glyphs, breaks at syllables only, and the typed text back when it is copied."""

import re
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate, groupby
from pathlib import Path

import pytest
import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFontFace

from models.burmese import break_points
from printing.flow import Flow, Style
from printing.fonts import Weight, font_path
from printing.page import PageSize, Paper
from printing.table import Column, Table
from printing.text import Align, wrap
from tests.printing.reading import Placed, glyphs, placed

_FILE = Path(__file__).with_name("hard_words.txt")
WORDS = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
_MYANMAR = re.compile("[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]")
_NEVER_FIRST = re.compile(
    "[\u102b-\u103e\u1056-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f၊။)\\]”,.%]"
)
_CLOSED = re.compile("^.\u103e?[\u1037\u1039\u103a]")


def paragraphs(weight: Weight) -> bytes:
    paper = Paper(PageSize.A4)
    flow = Flow(paper, (40, 555, 800, 40))
    for word in WORDS:
        flow.paragraph(word, Style(weight=weight))
    return paper.finish()


def table(weight: Weight) -> bytes:
    paper = Paper(PageSize.A4)
    flow = Flow(paper, (40, 555, 800, 40))
    Table(flow, [Column("No.", 1), Column("အမည်", 12, weight)]).draw((str(n), word) for n, word in enumerate(WORDS))
    return paper.finish()


def justified_list(weight: Weight) -> bytes:
    paper = Paper(PageSize.A4)
    flow = Flow(paper, (40, 255, 800, 40))
    style = Style(weight=weight, align=Align.JUSTIFIED)
    flow.items([" ".join(WORDS[start : start + 10]) for start in range(0, len(WORDS), 10)], style)
    return paper.finish()


LAYOUTS = (paragraphs, table, justified_list)
Layout = Callable[[Weight], bytes]


def test_there_are_at_least_300_hard_words_of_every_kind() -> None:
    kinds = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if line.startswith("# ")]

    assert len(set(WORDS)) == len(WORDS) >= 300
    for kind in ("kinzi", "stacked", "medial", "pre-base", "anusvara", "Mon", "Shan", "digits", "mixed with Latin"):
        assert any(kind in line for line in kinds), kind


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("weight", Weight)
def test_paper_shows_the_glyphs_that_harfbuzz_chooses(layout: Layout, weight: Weight) -> None:
    shown = list(_lines(layout(weight)))

    assert len(shown) >= len(WORDS) / 10
    assert [line.text for line in shown if glyphs(line) != _harfbuzz(line.text, _weight(line))] == []


def test_without_a_shaper_the_glyphs_would_be_others() -> None:
    characters = TTFontFace(str(font_path(Weight.REGULAR))).charToGlyph

    wrong = [word for word in WORDS if [characters.get(ord(c)) for c in word] != _harfbuzz(word, Weight.REGULAR)]

    assert len(wrong) > 0.7 * len(WORDS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_copied_is_what_was_typed(layout: Layout, tmp_path: Path) -> None:
    raw = _pdftotext(layout(Weight.REGULAR), tmp_path, "-raw")

    if layout is paragraphs:
        assert [line for line in raw.replace("\f", "\n").split("\n") if line] == WORDS
    elif layout is table:
        rows = re.sub(r"\n(?!\d+ )", "", raw.replace("\f", "\n").replace("No. အမည်\n", ""))
        assert rows.split("\n") == [f"{number} {word}" for number, word in enumerate(WORDS)]
    else:
        assert _bare(raw).replace("•", "") == _bare("".join(WORDS))


@pytest.mark.parametrize("width", [40, 55, 70])
def test_lines_break_at_syllable_starts_only(width: float) -> None:
    for word in WORDS:
        lines = [line.text for line in wrap(word, Weight.REGULAR, 8, width)]

        assert _bare("".join(lines)) == _bare(word)
        for line in lines[1:]:
            assert _NEVER_FIRST.match(line) is None, (word, lines)
            assert _CLOSED.match(line) is None, (word, lines)
        assert not any(line.endswith("\u1039") for line in lines)


def test_the_places_to_break_are_those_of_the_register() -> None:
    for word in WORDS:
        if all("\u1000" <= char <= "\u104f" for char in word) and not word.startswith("၀၁"):
            lines = [line.text for line in wrap(word, Weight.REGULAR, 8, 40)]
            assert set(accumulate(map(len, lines[:-1]))) <= set(break_points(word)), (word, lines)


def _lines(pdf: bytes) -> Iterator[Placed]:
    return (line for page in placed(pdf) for line in page)


def _weight(line: Placed) -> Weight:
    return Weight.REGULAR if line.font == "N0" else Weight.BOLD


def _bare(text: str) -> str:
    return "".join(text.split())


@cache
def _font(weight: Weight) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(font_path(weight).read_bytes()))


def _harfbuzz(text: str, weight: Weight) -> list[int]:
    """HarfBuzz's own glyphs, each script by itself; signs that belong to every script go with what they follow."""
    scripts: list[bool | None] = []
    for char in text:
        own = True if _MYANMAR.match(char) else False if char.isalpha() else None
        scripts.append(own if own is not None else scripts[-1] if scripts else None)
    first = next((script for script in scripts if script is not None), False)
    shown: list[int] = []
    for script, run in groupby(
        zip((first if s is None else s for s in scripts), text, strict=True), lambda pair: pair[0]
    ):
        buffer = uharfbuzz.Buffer()
        buffer.add_str("".join(char for _, char in run))
        buffer.script, buffer.direction = ("Mymr" if script else "Latn"), "ltr"
        uharfbuzz.shape(_font(weight), buffer)
        shown += [info.codepoint for info in buffer.glyph_infos]
    return shown


def _pdftotext(pdf: bytes, folder: Path, *options: str) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", *options, "-enc", "UTF-8", str(file), "-"], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode("utf-8").rstrip()
