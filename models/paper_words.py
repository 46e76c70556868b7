"""Words that may stand on nothing that leaves an office (DOMAIN, "Referral").

A slip found in a pocket must not tell what it was for. The words are looked for the way people hide or vary them:
full-width letters, zero-width characters, look-alike letters of other scripts, dots between the letters, capital
letters run together ("ARTClinic"), Burmese spelt by ear. Short Latin words count only as words of their own, so
that "Martin", "start", "Amara" and "Tbilisi" stay usable.
"""

import re
import unicodedata

_SHORT_WORDS = {
    "HIV": ("hiv", "plhiv", "plwhiv", "hivst"),
    "AIDS": ("aids",),
    "ART": ("art", "arv", "arvs", "haart"),
    "STI": ("sti", "stis"),
    "STD": ("std", "stds"),
    "TB": ("tb",),
    "PMTCT": ("pmtct", "emtct"),
    "PrEP": ("prep",),
    "Aye Myanmar": ("ama", "amwn"),
}
_LONG_WORDS = {
    "HIV": r"immuno\W*deficiency",
    "ART": r"anti\W*retro\W*viral",
    "STI": r"sexually\W*transmitted|venereal",
    "TB": r"tuberculosis",
    "PMTCT": r"mother\W*to\W*child",
    "PrEP": r"pre\W*exposure",
    "sex work": r"(?<![a-z])sex(?:ual)?\W*work|prostitut",
    "Aye Myanmar": r"aye\W*myanmar",
}
_BURMESE_WORDS = {
    "HIV": ("အိတ်ချ်အိုင်ဗီ", "အိပ်ချ်အိုင်ဗီ", "အိချ်အိုင်ဗီ", "အိတ်ရှ်အိုင်ဗီ", "အိတ်ချ်ဗီ"),
    "AIDS": ("အေအိုင်ဒီအက်စ်", "အေအိုင်ဒီအက်", "အေဒ်စ်", "အိဒ်စ်", "ခုခံအားကျ"),
    "ART": ("အေအာရ်တီ", "အေအာတီ", "အေအာရ်ဗီ", "အေအာဗီ"),
    "STI": ("ကာလသား", "အက်စ်တီအိုင်", "အက်တီအိုင်", "လိင်မှတစ်ဆင့်", "လိင်မှတဆင့်", "လိင်မှကူးစက်", "လိင်ကူးစက်"),
    "STD": ("အက်စ်တီဒီ", "အက်တီဒီ"),
    "TB": ("တီဘီ",),
    "PMTCT": ("ပီအမ်တီစီတီ", "မိခင်မှကလေးသို့"),
    "PrEP": ("ပရက်ပ်", "ပရပ်ပ်", "ပရဲပ်"),
    "sex work": ("လိင်လုပ်", "လိင်အလုပ်", "ပြည့်တန်ဆာ"),
    "Aye Myanmar": ("အေးမြန်မာ", "အေအမ်အေ"),
}
# "ပါတီ" (party) and "ကော်မတီ" (committee) end like the first syllable of TB, "ဘီး" (wheel) begins like its second.
_NOT_AFTER = "(?<!ပါ)(?<!ကောမ)"
_NOT_BEFORE = "(?!း)"
_LOOK_ALIKES = str.maketrans(
    "аАвВеЕіІӀкКМНнорРсСтТѕЅхХуУԝΑΒΕΗΙΚΜΝΟΡΤΧΥΖαικορτυνєｌı",
    "aABBeEiIIkKMHHopPcCtTsSxXyYwABEHIKMNOPTXYZaikoptuvelI",
)
_APART = r"[\W_]*"


def _short_pattern(words: tuple[str, ...]) -> str:
    """One regular expression for lower-case words whose letters may stand apart."""
    digits = {"i": "[i1|!]", "a": "[a4@]"}
    spelt = []
    for word in words:
        hides_behind_digits = word in ("hiv", "aids")
        spelt.append(_APART.join(digits.get(letter, letter) if hides_behind_digits else letter for letter in word))
    return "|".join(spelt)


_ANY_SHORT = "|".join(_short_pattern(words) for words in _SHORT_WORDS.values())
_SHORT = re.compile(f"(?<![a-z])(?:(?:{_ANY_SHORT}){_APART})+(?![a-z])")
_EACH_SHORT = {name: re.compile(_short_pattern(words)) for name, words in _SHORT_WORDS.items()}
_CAPITALS = {
    name: re.compile(rf"(?<![A-Z])(?:{'|'.join(words).upper()})(?=[^A-Z]|[A-Z][a-z]|$)")
    for name, words in _SHORT_WORDS.items()
}
_LONG = {name: re.compile(pattern) for name, pattern in _LONG_WORDS.items()}
_NAMES = tuple(dict.fromkeys([*_SHORT_WORDS, *_LONG_WORDS]))
_SILENT = frozenset("်ျှ့္")


def forbidden_words(text: str) -> list[str]:
    """The forbidden words that `text` holds, each by its usual English name ("HIV", "sex work"), none twice.

    An empty list means that the text may stand on paper. Text of any length and script is taken.
    """
    plain = unmasked(text)
    lower = plain.casefold()
    found = {name for name, pattern in _LONG.items() if pattern.search(lower)}
    found.update(name for name, pattern in _CAPITALS.items() if pattern.search(plain))
    for match in _SHORT.finditer(lower):
        found.update(name for name, pattern in _EACH_SHORT.items() if _whole_word(pattern, match.group()))
    skeleton = burmese_skeleton(plain)
    found.update(name for name, pattern in _BURMESE.items() if pattern.search(skeleton))
    return [name for name in _NAMES if name in found]


def _whole_word(pattern: re.Pattern[str], group: str) -> bool:
    """Whether a group of forbidden words run together ("hiv/tb") holds this one."""
    return pattern.search(group) is not None


def unmasked(text: str) -> str:
    """The text as it is read: `text` with wide and styled letters made plain, invisible characters and Latin accents taken away."""
    decomposed = unicodedata.normalize("NFKD", text)
    visible = "".join(char for char in decomposed if not _invisible(char) and not _accent(char))
    return unicodedata.normalize("NFKC", visible.translate(_LOOK_ALIKES))


def _invisible(char: str) -> bool:
    return unicodedata.category(char) in ("Cf", "Cc", "Cs", "Co") and char not in "\n\t\r"


def _accent(char: str) -> bool:
    return "̀" <= char <= "ͯ" or "︀" <= char <= "️"


def burmese_skeleton(text: str) -> str:
    """Burmese reduced to what the ear keeps, so that spellings of one foreign word come out equal.

    Blanks, punctuation, asat, medial ya and ha and the dot below are taken away; ဗွီ is ဗီ.
    """
    kept = (char for char in text if unicodedata.category(char)[0] in "LMN" and char not in _SILENT)
    return "".join(kept).replace("ဗွ", "ဗ")


def _burmese_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    spelt = "|".join(burmese_skeleton(word) for word in words)
    return re.compile(f"{_NOT_AFTER}(?:{spelt}){_NOT_BEFORE}")


_BURMESE = {name: _burmese_pattern(words) for name, words in _BURMESE_WORDS.items()}
