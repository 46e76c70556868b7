"""Burmese text: one way to write it, its syllables, its order, its digits.

Zawgyi lives in `models.zawgyi`, names of people in `models.names`.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import count

BURMESE = re.compile("[\u1000-\u109f]")
"""One character of the Myanmar block."""

_BURMESE_DIGITS = "၀၁၂၃၄၅၆၇၈၉"
_TO_BURMESE = str.maketrans("0123456789", _BURMESE_DIGITS)
_TO_LATIN = str.maketrans(_BURMESE_DIGITS, "0123456789")

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_MARKS = re.compile("[\u102b-\u1037\u1038\u103b-\u103e]{2,}")
_LONE_ZERO = re.compile("(?<![၀-၉])၀(?![၀-၉])")
_MARK_RANKS = ("ျ", "ြ", "ွ", "ှ", "ေ", "ိီဲ", "ုူ", "ာါ", "ံ", "့", "း")
_MARK_ORDER = {mark: rank for rank, marks in enumerate(_MARK_RANKS) for mark in marks}


def burmese_digits(number: int | str) -> str:
    """The same number in Burmese digits."""
    return str(number).translate(_TO_BURMESE)


def latin_digits(text: str) -> str:
    """The text with every Burmese digit as the Latin one."""
    return text.translate(_TO_LATIN)


def normalise(text: str) -> str:
    """The one way in which this text is stored and compared.

    NFC; without zero-width, direction and control characters; blanks of all kinds collapsed to one and trimmed;
    Burmese marks in the order of Unicode Technical Note 11 (NFC cannot mend most of them); the digit ၀ typed for
    the letter ဝ made the letter. Honorifics stay. For Unicode text: convert Zawgyi first.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    # Blanks are collapsed before and after: a zero-width character may stand between two of them.
    text = " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())
    if BURMESE.search(text) is None:
        return text
    text = _MARKS.sub(_in_order, text)
    text = text.replace("ဉီ", "ဦ").replace("ဥ်", "ဉ်").replace("စျ", "ဈ")
    if "၀" in text:
        text = _LONE_ZERO.sub(_wa, text)
    return unicodedata.normalize("NFC", text)


def _in_order(run: re.Match[str]) -> str:
    ordered = sorted(run[0], key=lambda mark: _MARK_ORDER.get(mark, 0))
    return "".join(mark for place, mark in enumerate(ordered) if place == 0 or ordered[place - 1] != mark)


def _wa(zero: re.Match[str]) -> str:
    """The letter when a neighbour is a Burmese letter or mark, else the digit."""
    before, after = zero.string[: zero.start()][-1:], zero.string[zero.end() :][:1]
    inside = any("\u1000" <= neighbour <= "\u103f" for neighbour in (before, after))
    return "ဝ" if inside else "၀"


# --- syllables --------------------------------------------------------------------------------------------------

# A syllable starts at a consonant that is neither stacked under another nor closes the one before.
_START = re.compile("(?<!\u1039)([က-အ](?!ှ?[့္်])|[ဣ-ဪဿ]|[၀-၉]+|[၌-၏]|[၊။]|[^\\W\u1000-\u109f]+|[^\\w\\s\u1000-\u109f]+)")
_NEVER_FIRST = frozenset("၏၍၌၊။),.;:!?%]}»’”…·")
_NEVER_LAST = frozenset("([\N{NO-BREAK SPACE}")


def syllables(text: str) -> list[str]:
    """The text cut into syllables; a Latin word, a number and a sign are one each. Blanks fall away."""
    return list(_cut(text))


@lru_cache(maxsize=1024)
def _cut(text: str) -> tuple[str, ...]:
    # One name is cut several times in a row, for its index and its order. A function puts the breaks in, because
    # Python 3.11 fills a template in by Python code, six times as slowly.
    return tuple(_START.sub(_on_a_new_line, text).split())


def _on_a_new_line(start: re.Match[str]) -> str:
    return "\n" + start[0]


_BLANKS = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")


def break_points(text: str) -> list[int]:
    """The places (indexes) where a line of this text may end, so that the next one starts there.

    At syllable starts and after blanks; never before a closing sign such as ၊ ။ ), never inside a Latin word.
    """
    places = {found.start() for found in _START.finditer(text)} | {found.end() for found in _BLANKS.finditer(text)}
    return sorted(
        place
        for place in places
        if 0 < place < len(text) and text[place] not in _NEVER_FIRST and text[place - 1] not in _NEVER_LAST
    )


# --- order ------------------------------------------------------------------------------------------------------

_CONSONANTS = "ကခဂဃငစဆဇဈဉညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ"
_OPEN_VOWELS = ["ာ", "ိ", "ီ", "ု", "ူ", "ေ", "ဲ", "ော", "ော်", "ံ", "ို"]
_CLOSED_VOWELS = ["", "ာ", "ိ", "ု", "ေ", "ော", "ို"]
_NASAL_VOWELS = ("ိ", "ု")
_MEDIALS = ["ျ", "ြ", "ွ", "ှ", "ျွ", "ြွ", "ျှ", "ြှ", "ွှ", "ျွှ", "ြွှ"]
_TONES = ["့", "း", "့း"]
_INDEPENDENT = {
    "ဣ": "အိ",
    "ဤ": "အီ",
    "ဥ": "အု",
    "ဦ": "အူ",
    "ဧ": "အေ",
    "ဩ": "အော",
    "ဪ": "အော်",
    "ဿ": "သ္သ",
    "ါ": "ာ",
}
_UNSTACK = str.maketrans(_INDEPENDENT)


def _ordered_elements() -> dict[str, str]:
    """The collation elements of Burmese in the order of CLDR's `my`, each with one character that sorts so."""
    elements = list(_CONSONANTS) + _OPEN_VOWELS
    for final in _CONSONANTS:
        for vowel in _CLOSED_VOWELS:
            closed = f"{vowel}{final}်"
            if final == "မ" and vowel in _NASAL_VOWELS:
                # The sign ံ over these two vowels is a written final မ, and follows it tone by tone.
                for tone in ("", "့", "း"):
                    elements += [f"{vowel}မ{tone}်" if tone == "့" else f"{closed}{tone}", f"{vowel}ံ{tone}"]
            else:
                elements.append(closed)
    weights = count(0x1000)
    return {element: chr(next(weights)) for element in elements + _MEDIALS + _TONES}


_WEIGHT = _ordered_elements()
_ELEMENT = re.compile(
    "([ျြွှ]+)"  # medials
    "|((?:ော|ို|[ာိုေ])?)([က-အ])(့?)(?:်္|်|္)(း?)"  # a vowel closed by a final
    "|(ော်|ော|ို|[ို]ံ[့း]?|့း|.)",
    re.DOTALL,
)
_LATIN_FIRST = 0x2000


def sort_key(text: str) -> str:
    """A text whose code points sort as CLDR's Burmese collation sorts `text` (primary strength).

    Blanks and signs, digits of both kinds alike, Burmese, then other letters without regard to case and accent.
    """
    return "".join(map(_word_key, re.split("([^\u1000-\u109f]+)", latin_digits(text))))


@lru_cache(maxsize=65536)
def _word_key(word: str) -> str:
    if not word or not BURMESE.match(word):
        plain = unicodedata.normalize("NFD", word.casefold())
        return "".join(_plain_key(sign) for sign in plain if not unicodedata.combining(sign))
    return "".join(_element_key(found) for found in _ELEMENT.finditer(word.translate(_UNSTACK)))


def _plain_key(sign: str) -> str:
    if sign.isalpha():
        return chr(_LATIN_FIRST + ord(sign))
    return sign if sign.isascii() else "~"


def _element_key(found: re.Match[str]) -> str:
    medials, vowel, final, dot, visarga, other = found.groups()
    if final is None:
        element = medials or other
        if element in _WEIGHT:
            return _WEIGHT[element]
        return "".join(_WEIGHT.get(sign, sign if sign in "၊။" else chr(_LATIN_FIRST + ord(sign))) for sign in element)
    tones = _WEIGHT.get(dot, "") + _WEIGHT.get(visarga, "")
    if final == "မ" and vowel in _NASAL_VOWELS and bool(dot) != bool(visarga):
        return _WEIGHT[f"{vowel}မ့်" if dot else f"{vowel}မ်း"]
    return _WEIGHT[f"{vowel}{final}်"] + tones
