"""A card with the ten words of a key, to be read aloud on the telephone; it does not say whose they are or what for."""

from collections.abc import Sequence

from models.passphrases import parse_words
from printing.fonts import Weight
from printing.forbidden import refuse_forbidden
from printing.page import PageSize, Tone, base_line
from printing.sheet import Sheet
from printing.text import checked, shape
from printing.words import Language, Words, figure

_KIND = Words("တိုက်ဆိုင်ရန် စကားလုံးများ", "Words to compare")
_NOTE = Words(
    "ဖုန်းဖြင့် အစဉ်လိုက် ဖတ်ပြပါ။ နှစ်ဖက်စလုံးတွင် စကားလုံးနှင့် အစဉ် တူရပါမည်။",
    "Read them aloud on the telephone, in this order. Both sides must have the same.",
)
_ROW = 25.0


def fingerprint_card(
    words: Sequence[str], office_mark: str = "", language: Language = "both", size: PageSize = PageSize.A6
) -> bytes:
    """One page with the words in two columns. Raises `Refused` unless they are ten of the list.

    They are chosen by chance from a public list: whatever they spell, they tell nothing.
    """
    shown = parse_words(" ".join(words))
    mark = checked(office_mark, 4)
    refuse_forbidden([mark])
    paper = Sheet(size, language, _KIND, (), mark)
    flow = paper.flow
    flow.gap(8)
    half = (len(shown) + 1) // 2
    for number, word in enumerate(shown):
        left = flow.left + number // half * flow.width / 2
        base = base_line(flow.y - number % half * _ROW, 13, _ROW)
        paper.paper.label(figure(number + 1, "my" if language == "my" else "en"), left, base, 9)
        paper.paper.line(shape(word, Weight.BOLD), left + 20, base, 13, Tone.INK)
    flow.y -= half * _ROW
    flow.gap(6)
    paper.note(_NOTE)
    return paper.finish()
