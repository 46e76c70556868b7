"""Words that a person keeps on paper: twenty on a page, in order; it does not say whose they are or what for."""

from collections.abc import Sequence

from models.errors import Refused
from models.vault_shares import SHARES, words_of
from printing.flow import Flow, Style
from printing.fonts import Weight
from printing.page import PageSize, Paper, Tone, base_line
from printing.text import shape
from printing.words import Language, Words, figure

_TITLE = Words("သိမ်းထားရန် စကားလုံးများ", "Words to keep")
_NOTES = (
    Words(
        "စာရွက်ပေါ်တွင်သာ သိမ်းပါ။ ဓာတ်ပုံ မရိုက်ပါနှင့်။ မိတ္တူ မကူးပါနှင့်။ ကွန်ပျူတာတွင် မရေးပါနှင့်။",
        "Keep them on this paper alone: no photo, no copy, not in a computer.",
    ),
    Words(
        "မည်သူ တောင်းနိုင်သည်ကို လူချင်းတွေ့၍ သဘောတူပါ။ အခြားသူကို မပြပါနှင့်။",
        "Agree in person who may ask for them. Show them to nobody else.",
    ),
)
_COLUMNS = 2
_ROW, _SMALL_ROW = 28.0, 18.0


def kept_words(shares: Sequence[tuple[int, str]], language: Language = "both", size: PageSize = PageSize.A5) -> bytes:
    """A page for each share: its number, 1 to 3, and its words in two columns.

    They are chosen by chance from a public list: whatever they spell, they tell nothing. Raises `Refused` for
    anything else.
    """
    shown = [(number, words_of(words, number)) for number, words in shares]
    if not shown or not all(1 <= number <= SHARES for number, _words in shown):
        raise Refused("There are no words to print.", "Make them first.")
    paper = Paper(size)
    for place, (number, words) in enumerate(shown):
        if place:
            paper.next_page()
        _page(paper, number, words, language)
    return paper.finish()


def _page(paper: Paper, number: int, words: Sequence[str], language: Language) -> None:
    margin, small = paper.size.margin, paper.size is PageSize.A6
    flow = Flow(paper, (margin, paper.width - margin, paper.height - margin, margin))
    figures: Language = "my" if language == "my" else "en"
    large = Style(size=13 if small else 15, weight=Weight.BOLD)
    mark = base_line(flow.y, large.size, large.leading)
    paper.label_right(figure(number, figures), flow.right, mark, large.size + 3, Tone.INK, bold=True)
    for place, title in enumerate(_TITLE if language == "both" else (_TITLE.told(language),)):
        flow.paragraph(title, Style(size=large.size - 4) if place else large)
    flow.gap(10)
    flow.rule()
    flow.gap(8)
    rows, row = -(-len(words) // _COLUMNS), _SMALL_ROW if small else _ROW
    for place, word in enumerate(words):
        left = flow.left + place // rows * flow.width / _COLUMNS
        base = base_line(flow.y - place % rows * row, 13, row)
        paper.label(figure(place + 1, figures), left, base, 9)
        paper.line(shape(word, Weight.BOLD), left + 24, base, 11 if small else 13, Tone.INK)
    flow.y -= rows * row
    flow.gap(12)
    for note in _NOTES:
        for place, text in enumerate(note if language == "both" else (note.told(language),)):
            flow.paragraph(text, Style(size=8 if small else 9, tone=Tone.SOFT, before=0 if place else 3))
