"""Zawgyi: text in an old private encoding that looks like Unicode until it is read, sorted or printed.

Detection is myanmartools' Markov model, corrected by what cannot occur in either encoding. Conversion follows CLDR's
transform `Zawgyi-my` (Unicode licence), rule by rule, so that no 50 MB of ICU travel with the program.
Show what was found and ask: nothing here is to be applied silently.
"""

import re
import warnings
from functools import cache, lru_cache
from typing import Protocol

from models.burmese import BURMESE, normalise

_SURE = 0.98
"""Measured on the branch lists: short Unicode names reach 0.97, whole Zawgyi rows start at 0.99."""
_LIKELY = 0.5
_MODEL_LIMIT = 400
"""Characters of a row that the model reads: more adds time, not certainty."""

# What Unicode Burmese never has: signs of Zawgyi's private places; an asat-less virama; a vowel or medial sign that
# stands before its consonant; a sign after the asat (Zawgyi's medial ya).
_ONLY_ZAWGYI = re.compile(
    "[\u1033\u1034\u105a\u1060-\u1097]|္(?![က-အ])|(?<![က-အဿျြွှ၀])[ေျ](?=[က-အ])|်[ာါိီုူဲံျ-ှ](?!\u103a)|^[ေျ]"
)
# Stacks join consonants of one class (ka, ca, ṭa, ta, pa), or one letter with itself; Zawgyi's virama is an asat.
_ODD_STACK = re.compile("(?!(.)္\\1|[က-င]္[က-င]|[စ-ည]္[စ-ည]|[ဋ-ဏ]္[ဋ-ဏ]|[တ-န]္[တ-န]|[ပ-မ]္[ပ-မ])[က-အ]္[က-အ]")
_CONTRACTIONS = re.compile("(?:ယောက်ျား|ကျွန်ုပ်|လက်ျာ)")


class _Detector(Protocol):
    def get_zawgyi_probability(self, input_str: str) -> float: ...


@cache
def _detector() -> _Detector:
    # Loaded when the first Burmese text is looked at, not when the window starts.
    from myanmartools import ZawgyiDetector

    with warnings.catch_warnings():
        # It opens its model by a function that Python 3.11 calls deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        detector: _Detector = ZawgyiDetector()
    return detector


def looks_zawgyi(text: str) -> bool:
    """Whether this text is Zawgyi. Give it a whole row or file: one short name can be either.

    Text that reads the same in both encodings is none.
    """
    if BURMESE.search(text) is None:
        return False
    text = _CONTRACTIONS.sub("", text)
    if _ONLY_ZAWGYI.search(text):
        return True
    usual = normalise(text)
    enough = _LIKELY if _ODD_STACK.search(usual) else _SURE
    if _detector().get_zawgyi_probability(usual[:_MODEL_LIMIT]) < enough:
        return False
    return from_zawgyi(usual) != usual


# CLDR's rules, a line each `from > to`; one pass a block. At every place the first rule that fits is applied, and
# what it wrote is not read again in the same pass.
_RULES = """
([က-အ])်ၤ > င်္\\1ျ | ([က-အ])ၤ > င်္\\1 | ၤ > င်္ | ([က-အ])ႋ > င်္\\1ိ | ([က-အ])ႌ > င်္\\1ီ | ([က-အ])ႍ > င်္\\1ံ
([က-အ])်ဳႋ > င်္\\1ျို | ([က-အ])်ႋ > င်္\\1ျိ | ([က-အ])်ႌ > င်္\\1ျီ | ([က-အ])်ႍ > င်္\\1ျံ | ([က-အ])်ႎ > \\1ျိံ
ႋ > င်္ိ | ႌ > င်္ီ | ႍ > င်္ံ | ၪ > ဉ | ၫ > ည | ႏ > န | ႐ > ရ | ႆ > ဿ | [်ၽ] > ျ | [ျၾ-ႄ]+ > ြ | ြ*ႊ > ွှ | ြ > ွ | [ွႇ] > ှ
ႈ > ှု | ႉ > ှူ | ဳ > ု | ဴ > ူ | ဥ္ > ဉ် | ္ > ် | [႔႕] > ့ | ဥၡ > ဉ္ခ | ဥၢ > ဉ္ဂ | ဥၥ > ဉ္စ | ဥၨ > ဉ္ဇ | ဥၶ > ဉ္ဓ
ဥၸ > ဉ္ပ | ဥၺ > ဉ္ဗ | ဥၹ > ဉ္ဖ | ၚ > ါ် | ၠ > ္က | ၡ > ္ခ | ၢ > ္ဂ | ၣ > ္ဃ | ၥ > ္စ | [ၦၧ] > ္ဆ | ၨ > ္ဇ | ၩ > ္ဈ | ၬ > ္ဋ | ၭ > ္ဌ
ၰ > ္ဏ | [ၱၲ] > ္တ | ႖ > ္တွ | [ၳၴ] > ္ထ | ၵ > ္ဒ | ၶ > ္ဓ | ၷ > ္န | ၸ > ္ပ | ၹ > ္ဖ | ၺ > ္ဗ | [ၻ႓] > ္ဘ | ၼ > ္မ | ႅ > ္လ
ႎ > ိံ | ၮ > ဍ္ဍ | ၯ > ဍ္ဎ | ႑ > ဏ္ဍ | ႒ > ဋ္ဌ | ႗ > ဋ္ဋ | ၎ > ၎င်း

^၀([^၀-၉]) > ဝ\\1 | ^၄([^၀-၉]) > ၎\\1 | ([^၀-၉])၀$ > \\1ဝ | ([^၀-၉])၄$ > \\1၎
([ါ-ဿ])၀([^၀-၉]) > \\1ဝ\\2 | ([ါ-ဿ])၄([^၀-၉]) > \\1၎\\2

\\s+([ါ-ူဲ-ျွှ]) > \\1 | ့+ > ့ | ေ+င်္([က-အ]) > င်္\\1ေ | ေ+့+([က-အ]) > \\1ေ့ | ေ+ြ([က-အ]) > \\1ြေ
ေ+([က-အ])([ျွှ]+) > \\1\\2ေ | ေ+([က-ဪ]) > \\1ေ

ျ် > ်ျ | ဦ > ဦ | ဉီ > ဦ | ့် > ့် | ံ([ျ-ှ]*)([ါ-ူဲ]+) > \\1\\2ံ | ([ါာုူ])([ိီဲ]) > \\2\\1 | ြ([က-အ]) > \\1ြ

([ျ-ှ])္([က-အ]) > ္\\2\\1 | ြ်္([က-အ]) > ်္\\1ြ | ံ([ျ-ှ]+) > \\1ံ

([ြ-ှ]+)ျ > ျ\\1 | ([ွှ]+)ြ > ြ\\1 | ှွ > ွှ | ([ေ]+)([ါ-ူဲ]*)္([က-အ]) > ္\\3\\1\\2 | ([ါ-ူဲ]+)္([က-အ]) > ္\\2\\1
([ျ-ှ]*)([ေ]+)([ျ-ှ]*) > \\1\\3\\2 | ့([ိ-ူဲံျ-ှ]+) > \\1့ | ([ါ-ူဲ]+)([ျ-ှ]+) > \\2\\1 | ([က-အ])([ါ-ဲံျ-ှ])်([က-အ]) > \\1်\\2\\3

စျ > ဈ | ([ါ-ဲ])([ျ-ှ]) > \\2\\1 | ([ြ-ှ])ျ > ျ\\1 | ([ွှ])ြ > ြ\\1 | ှွ > ွှ | း([ါ-ူဲ့်-ဿ]) > \\1း | ံု > ုံ

([ိီုူဲံ့္်ျြွှ])\\1+ > \\1 | ု[ူ်] > ု | ိီ > ိ | \\s+([ါ-ဲံ-ှ]) > \\1
"""


class _Pass:
    """Rules that are tried together at every place of a text."""

    def __init__(self, block: str) -> None:
        patterns: list[str] = []
        self._results: dict[str, tuple[str, int]] = {}
        groups = 0
        for number, rule in enumerate(re.split(r"\n| \| ", block.strip())):
            source, result = rule.split(" > ")
            first = groups + 1
            own = re.compile(source).groups
            patterns.append(f"(?P<r{number}>{_moved(source, first)})")
            self._results[f"r{number}"] = (result, first)
            groups += own + 1
        self._pattern = re.compile("|".join(patterns))

    def apply(self, text: str) -> str:
        return self._pattern.sub(self._result, text)

    def _result(self, found: re.Match[str]) -> str:
        result, first = self._results[found.lastgroup or ""]
        return re.sub(r"\\(\d)", lambda number: found[first + int(number[1])], result)


def _moved(pattern: str, by: int) -> str:
    return re.sub(r"\\(\d)", lambda number: f"\\{int(number[1]) + by}", pattern)


@cache
def _passes() -> tuple[_Pass, ...]:
    return tuple(_Pass(block) for block in _RULES.split("\n\n"))


@lru_cache(maxsize=8192)
def from_zawgyi(text: str) -> str:
    """The same words in Unicode, normalised. Only for text that is Zawgyi: Unicode text would be spoilt."""
    for rules in _passes():
        text = rules.apply(text)
    return normalise(text)
