"""Names of people: found by either script, compared without honorific, spacing and romanisation.

A Burmese syllable has one rough romanised form here and many in life (Thin, Thinn; Lay, Le; Thida, Thidar). Both
are folded to the same short key, so that မခင်သန်း and Ma Khin Than find each other. Folding loses tone: what it
calls alike is a likeness for a person to judge, never an identity.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from models.burmese import BURMESE, latin_digits, normalise, syllables

SOUND = "\ue000"
"""Stands before a romanised key that was derived from Burmese (private use: an FTS5 token character of category Co)."""

_HONORIFICS = frozenset(("ဦး", "ဒေါ်", "ကို", "မောင်", "မ"))
_ROMAN_HONORIFICS = frozenset(("u", "daw", "ko", "maung", "mg", "ma"))

# --- romanised ---------------------------------------------------------------------------------------------------

# å is the vowel of Kyaw and Aung, ä that of Naing, ë the name Ei, þ the th of Thin (not the ht
# of Htin): one letter a sound.
_FOLDS = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        ("[^a-z]", ""),
        ("x", "s"),
        ("khy|ch", "c"),
        ("sh", "x"),
        ("ht|dh", "t"),
        ("th", "þ"),
        ("kh|gh|q", "k"),
        ("ph|bh|f", "p"),
        ("h([lmnsw])|wh", r"\1"),
        ("v", "w"),
        ("j", "z"),
        ("h(?![aeiou])", ""),
        ("um(?=m)", "on"),
        ("o[ue]?un|oun", "on"),
        ("oung", "ån"),
        ("aing|(?<=[^aeiou])ine$", "än"),
        ("ai[kt]e?$|(?<=[^aeiou])i[kt]e$", "ät"),
        ("eain|ain|ein|(?<=[^aeiou])ane$", "en"),
        ("ei[kt]|(?<=[^aeiou])a[kt]e$", "et"),
        ("ou[tk]$", "ot"),
        ("au|aw(?![aeiou])|or(?![aeiouy])", "å"),
        ("ei(?![aeiou])", "ë"),
        ("aye|ay(?![aeiou])|ae|ai|ey(?![aeiou])", "e"),
        ("ee|ie", "i"),
        ("oo|ou|ue", "u"),
        ("oe", "o"),
        ("r(?![aeiouåäë])", ""),
        ("r", "y"),
        ("ng(?![aeiouåäë])", "n"),
        ("g", "k"),
        ("d", "t"),
        ("b", "p"),
        ("(?<=[aeiouåäë])m(?![aeiouåäëyw])", "n"),
        ("(?<=[aeiouåäë])[kp](?![aeiouåäëyw])", "t"),
        (r"(.)\1+", r"\1"),
    )
)
_ROMAN_SYLLABLE = re.compile("[^aeiouåäë]*[aeiouåäë](?:(?:nt|n|t)(?![aeiouåäëyw]))?|[^aeiouåäë]+$")


@lru_cache(maxsize=65536)
def fold_romanised(word: str) -> str:
    """The key of one romanised word: its syllables, folded, joined by blanks (`Thandar` and `Thanda` → `þan ta`)."""
    folded = "".join(sign for sign in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(sign))
    for pattern, result in _FOLDS:
        folded = pattern.sub(result, folded)
    return " ".join(_ROMAN_SYLLABLE.findall(folded)) or word.casefold()


# --- Burmese to a romanised key ------------------------------------------------------------------------------------

_SOUNDS = {
    consonant: sound
    for sound, consonants in {
        "k": "ကခဂဃ", "n": "ငဏန", "s": "စဆ", "z": "ဇဈ", "ny": "ဉည", "t": "ဋဌဍဎတထဒဓ", "p": "ပဖဗဘ",
        "m": "မ", "y": "ယရ", "l": "လဠ", "w": "ဝ", "þ": "သ", "h": "ဟ", "": "အ",
    }.items()
    for consonant in consonants
}  # fmt: skip
_SPELT_OUT = str.maketrans(
    {"ဣ": "အိ", "ဤ": "အီ", "ဥ": "အု", "ဦ": "အူ", "ဧ": "အေ", "ဩ": "အော", "ဪ": "အော်", "ဿ": "သ်သ", "ါ": "ာ", "္": "်"}
)
_SPOKEN = re.compile("([က-အ])([ျြွှ]*)([ာိီုူေဲံ]*)(?:([က-အ])?(့?)်)?([့း]*)(?!်)")
_VOWELS = {
    "": "a", "ာ": "a", "ိ": "i", "ီ": "i", "ု": "u", "ူ": "u", "ေ": "e", "ဲ": "e", "ော": "å", "ို": "o",
    "ံ": "an", "ိံ": "en", "ုံ": "on", "ာံ": "an",
}  # fmt: skip
_CLOSED = {
    ("", "င"): "in", ("", "ဉ"): "in", ("", "ည"): "i", ("", "က"): "et", ("", "စ"): "it", ("", "ယ"): "e",
    ("ော", "င"): "ån", ("ော", "က"): "åt", ("ို", "င"): "än", ("ို", "က"): "ät",
}  # fmt: skip
_ROUNDED = {"a": "a", "i": "e", "u": "o", "e": "e", "o": "o", "å": "å"}


def _sound(found: re.Match[str]) -> str:
    consonant, medials, vowel, final, dot, tone = found.groups()
    glide = "y" if "ျ" in medials or "ြ" in medials else ""
    round_ = "w" if "ွ" in medials else ""
    start = _SOUNDS[consonant] + glide
    if consonant in "ခဆ" and glide:
        start = "c"
    elif "ှ" in medials and (consonant == "ရ" or (glide and consonant == "လ")):
        start = "x"
    elif consonant == "င" and glide:
        start = "ny"
    if final is None:
        if consonant == "အ" and vowel == "ိ":
            return start + "ë"  # written Ei, and unlike Aye
        return start + round_ + _VOWELS.get(vowel, "a")
    rime = _CLOSED.get((vowel, final))
    if rime is None:
        open_vowel = _ROUNDED[_VOWELS.get(vowel, "a")[0]]
        rime = open_vowel + ("n" if final in "ငဉဏနမ" else "" if final in "ရယလဝအ" else "t")
        if round_ and not vowel and rime in ("an", "at"):
            # ွန် is spoken and written un (Tun, Nyunt), but after the labial မ on (Mon).
            round_, rime = "", ("o" if consonant == "မ" else "u") + rime[1:]
    if rime.endswith("n") and (dot or "့" in tone):
        rime += "t"
    return start + round_ + rime


@lru_cache(maxsize=65536)
def sound_of(syllable: str) -> str:
    """The folded romanised key of one written Burmese syllable (a stack is two: `သန္တာ` → `þan ta`); "" for none."""
    return " ".join(map(_sound, _SPOKEN.finditer(syllable.translate(_SPELT_OUT))))


# --- search --------------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W_]+")


def search_text(*parts: str) -> str:
    """What the full-text column of a record holds, from its normalised texts (names, codes, old numbers).

    Burmese syllables, then romanised keys, then marked romanised keys of the Burmese ones; one blank between.
    """
    tokens = [_tokens(piece) for part in parts for piece in _pieces(part)]
    return " ".join([written for written, _ in tokens] + [spoken for _, spoken in tokens if spoken])


@lru_cache(maxsize=65536)
def _tokens(piece: str) -> tuple[str, str]:
    """How a syllable or word is indexed: as written, and, if Burmese, by its marked sound."""
    sound = sound_of(piece) if BURMESE.match(piece) else ""
    return _token(piece), " ".join(SOUND + key for key in sound.split())


def _pieces(text: str) -> list[str]:
    """Syllables of Burmese, words of the rest; of a code the parts between its hyphens."""
    if BURMESE.search(text) is None:
        return _WORD.findall(text)
    return [piece for piece in syllables(text) if _is_word(piece)]


@lru_cache(maxsize=65536)
def _is_word(piece: str) -> bool:
    return bool(_WORD.match(piece) or BURMESE.match(piece))


def _token(piece: str) -> str:
    if BURMESE.match(piece):
        return latin_digits(piece)
    return fold_romanised(piece) if piece.isalpha() else piece.casefold()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the search text that stand one after the other; of one that is `begun` the last may go on."""

    words: str
    begun: bool

    def within(self, text: str) -> bool:
        """Whether it stands in a search text: what the index answers, for lists too short to have one."""
        return f" {self.words}{'' if self.begun else ' '}" in f" {text} "


def search_phrases(typed: str) -> list[Phrase]:
    """The phrases of which one must stand in a record's search text; none when there is too little to find.

    One Burmese syllable or two letters or digits are enough.
    """
    pieces = _pieces(normalise(typed))
    if not pieces or (len(pieces) == 1 and len(pieces[0]) < 2 and not BURMESE.match(pieces[0])):
        return []
    last = pieces[-1]
    plain = Phrase(" ".join(map(_token, pieces)), begun=not BURMESE.match(last) or last.isdigit())
    if all(BURMESE.match(piece) for piece in pieces):
        # Somebody entered in Latin letters is found by the sound.
        sounds = " ".join(filter(None, map(sound_of, pieces)))
        return [plain, Phrase(sounds, begun=False)] if sounds else [plain]
    choices = [plain]
    if last.isalpha() and not BURMESE.match(last):
        tokens = [_token(piece) for piece in pieces[:-1]]
        latin = not any(BURMESE.match(piece) for piece in pieces)
        for ending in _endings(last):
            phrase = " ".join([*tokens, ending])
            choices.append(Phrase(phrase, begun=True))
            if latin:
                choices.append(Phrase(" ".join(SOUND + key for key in phrase.split()), begun=True))
        if latin:
            choices.append(Phrase(" ".join(piece.casefold() for piece in pieces), begun=True))
    return list(dict.fromkeys(choices))


def search_query(typed: str) -> str:
    """The same as an FTS5 query; "" when there is too little to find. Nothing that was typed is read as query syntax."""
    return " OR ".join(map(_quoted, search_phrases(typed)))


def _endings(word: str) -> list[str]:
    """The keys that a word still being typed may grow into: `Kya` becomes Kyaw, Kyai(ng), Kyay as well as Kyar."""
    key = fold_romanised(word)
    if word.casefold().endswith("a"):
        return [key] + [key[:-1] + vowel for vowel in "åäe"]
    if word.casefold().endswith("ai"):
        return [key, key[:-1] + "ä"]
    return [key]


def _quoted(phrase: Phrase) -> str:
    # A quotation mark right after a virama is not cut off as a sign of its own.
    text = phrase.words.replace('"', " ").replace("\0", " ")
    return f'"{text}"*' if phrase.begun else f'"{text}"'


# --- likeness ------------------------------------------------------------------------------------------------------


def strip_honorific(name: str) -> str:
    """A normalised name without its first honorific (ဦး ဒေါ် ကို မောင် မ, U Daw Ko Maung Ma), unless nothing is left."""
    first, _, rest = name.partition(" ")
    if first.casefold().rstrip(".") in _ROMAN_HONORIFICS and rest:
        return rest
    parts = syllables(name)
    if len(parts) > 1 and parts[0] in _HONORIFICS:
        return name.removeprefix(parts[0]).lstrip()
    return name


@lru_cache(maxsize=65536)
def name_key(name: str) -> tuple[str, ...]:
    """The written syllables of a normalised name without honorific: equal for two spellings in the same script."""
    key: list[str] = []
    for piece in _pieces(strip_honorific(name)):
        key += _token(piece).split()
    return tuple(key)


@lru_cache(maxsize=65536)
def sound_key(name: str) -> tuple[str, ...]:
    """The folded romanised syllables of a normalised name without honorific: equal across scripts."""
    key: list[str] = []
    for piece in _pieces(strip_honorific(name)):
        key += (sound_of(piece) if BURMESE.match(piece) else _token(piece)).split()
    return tuple(key)


def same_person_name(left: str, right: str) -> bool:
    """Whether two normalised names can be one name written twice: honorific, spaces, romanisation or script differ.

    Within Burmese script every sign counts; with Latin letters on a side only the sound does.
    """
    if BURMESE.search(left) and BURMESE.search(right):
        return name_key(left) == name_key(right) != ()
    return sound_key(left) == sound_key(right) != ()
