import pytest
import uharfbuzz
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from printing.fonts import Weight, font_path
from printing.page import PageSize, Paper
from printing.text import checked, clean, fit, pieces, script_runs, wrap
from tests.printing.reading import Placed, embedded, fonts, glyphs, placed

HARD_WORDS = [
    "အင်္ဂါ",
    "တနင်္လာ",
    "သင်္ဘော",
    "ကုမ္ပဏီ",
    "ဥက္ကဋ္ဌ",
    "သတ္တမ",
    "ဗုဒ္ဓ",
    "သဒ္ဒါ",
    "မန္တလေး",
    "သ္မီး",
    "ကျွန်ုပ်",
    "ကြွေ",
    "ပြု",
    "ကြူ",
    "မြို့နယ်",
    "လွှာ",
    "ညွှန်းပို့",
    "ရွှေ",
    "နှုတ်",
    "ယောက်ျား",
    "လက်ျာ",
    "ဩဂုတ်",
    "ဤ၌",
    "အုံ့",
    "ချို့ယွင်း",
    "ဉာဏ်",
    "ပါဝါ",
    "ခေါင်း",
    "ငါ့",
    "ဒေါ်",
    "၂၀၂၆",
    "ၵၢၼ်ႁႃ",
    "Insein",
]
ANY_TEXT = st.text(max_size=200) | st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x109F), max_size=200)


@pytest.mark.parametrize("word", HARD_WORDS)
@pytest.mark.parametrize("weight", Weight)
def test_paper_shows_the_glyphs_that_harfbuzz_chooses(word: str, weight: Weight) -> None:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(uharfbuzz.Font(uharfbuzz.Face(font_path(weight).read_bytes())), buffer)

    (line,) = _printed(word, weight)[0]

    assert line.text == word
    assert glyphs(line) == [info.codepoint for info in buffer.glyph_infos]


def test_every_glyph_in_the_file_has_the_outline_of_the_font() -> None:
    weight = Weight.REGULAR
    paper = Paper(PageSize.A5)
    paper.label(" ".join(HARD_WORDS), 10, 100, 5)
    pdf = paper.finish()
    file, table = embedded(fonts(pdf)["N0"])
    whole = uharfbuzz.Font(uharfbuzz.Face(font_path(weight).read_bytes()))
    cut_out = uharfbuzz.Font(uharfbuzz.Face(file))

    for glyph in set(glyphs(placed(pdf)[0][0])):
        place = int.from_bytes(table[2 * glyph : 2 * glyph + 2], "big")
        assert _outline(cut_out, place) == _outline(whole, glyph)


def test_burmese_breaks_between_syllables_only() -> None:
    assert pieces("ညွှန်းပို့လွှာ") == ["ညွှန်း", "ပို့", "လွှာ"]
    assert pieces("ဥက္ကဋ္ဌ") == ["ဥက္ကဋ္ဌ"]
    assert pieces("တနင်္လာ–သောကြာ ၉–၃။") == ["တ", "နင်္လာ–", "သော", "ကြာ ", "၉–၃။"]
    assert pieces("(မြို့နယ်) Insein Clinic") == ["(မြို့", "နယ်) ", "Insein ", "Clinic"]


def test_text_is_split_by_script_and_punctuation_stays_with_what_it_follows() -> None:
    assert script_runs("Insein ဆေးခန်း ၁ (new)") == [("Insein ", False), ("ဆေးခန်း ၁ (", True), ("new)", False)]


def test_what_cannot_be_seen_is_not_printed() -> None:
    assert clean("မ\u200bအေး\x00\t\n\u202eမြ\ud800 ") == "မအေး မြ"


def test_a_text_that_is_too_long_is_refused_with_its_limit() -> None:
    with pytest.raises(Refused) as refused:
        checked("က" * 5000, 200)

    assert refused.value.render() == "This text is too long for paper. Shorten it to 200 characters."


@given(ANY_TEXT, st.sampled_from(list(Weight)), st.floats(180, 300), st.floats(5, 12))
def test_any_text_is_wrapped_inside_its_width_and_nothing_is_lost(
    text: str, weight: Weight, width: float, size: float
) -> None:
    cleaned = clean(text)

    lines = wrap(cleaned, weight, size, width)

    assert "".join("".join(line.text for line in lines).split()) == "".join(cleaned.split())
    assert all(line.width * size <= width + 0.2 for line in lines)


@given(ANY_TEXT)
def test_any_text_fits_its_box_or_is_refused_in_plain_words(text: str) -> None:
    try:
        block = fit(clean(text), Weight.BOLD, (12, 9, 6), 200, 60, 1.7)
    except Refused as refused:
        told = refused.render()
        assert "paper" in told
    else:
        assert block.width <= 200.2
        assert block.height <= 60


def _printed(text: str, weight: Weight) -> list[list[Placed]]:
    paper = Paper(PageSize.A5)
    paper.label(text, 10, 100, 12, bold=weight is Weight.BOLD)
    return placed(paper.finish())


def _outline(font: uharfbuzz.Font, glyph: int) -> list[object]:
    steps: list[object] = []
    pen = uharfbuzz.DrawFuncs()
    pen.set_move_to_func(lambda x, y, data: steps.append(("move", x, y)))
    pen.set_line_to_func(lambda x, y, data: steps.append(("line", x, y)))
    pen.set_quadratic_to_func(lambda a, b, x, y, data: steps.append(("curve", a, b, x, y)))
    pen.set_cubic_to_func(lambda a, b, c, d, x, y, data: steps.append(("curve", a, b, c, d, x, y)))
    font.draw_glyph(glyph, pen, None)
    return steps
