"""The Burmese catalogue keeps to its own word list: one word for one thing, its own digits, one tone of voice."""

import re

import pytest

from desktop.language import catalogue
from models.burmese import normalise

_PLACES = re.compile(r"\{[^}]*\}")
_BURMESE = re.compile("[\u1000-\u109f]")
_TYPED_AS_IT_STANDS = {
    # Opening hours are written in Latin letters and digits, and last days in a list as spreadsheets hold them.
    "Such as Mon-Fri 9-4, Sat 9-12. It stands on slips.",
    "Not understood, so nobody can search by it. Write it like this: Mon-Fri 9-4, Sat 9-12",
    "Write last days as number and day, as in 5: 31/12/2026.",
    "Write it as in 2026-11-25.",
}

TERMS = {
    r"\badmins?\b": "ရုံးတာဝန်ခံ",
    r"\bhead office\b": "ရုံးချုပ်",
    r"\bsticks?\b": "USB",
    r"\bbackups?\b": "အရန်မိတ္တူ",
    r"\bbundles?\b": "ဖိုင်ထုပ်",
    r"\bpassphrases?\b": "စကားဝှက်",
    r"\bcertificates?\b": "ဆင်းလက်မှတ်",
    r"\battendance\b": "တက်ရောက်မှု",
    r"\bscores?\b": "ရမှတ်",
    r"\bconsents?\b": "သဘောတူညီချက်",
    r"\btownships?\b": "မြို့နယ်",
    r"\bprinters?\b": "ပုံနှိပ်စက်",
    r"\b(?:clinic|provider)s?\b": "ဆေးခန်း",
    r"\b(?:slip number|number of (?:a|the) slip)\b": "လွှာအမှတ်",
    r"\blegal cases?\b": "ဥပဒေကိစ္စ",
    r"\bhalf-typed\b": "ရိုက်လက်စ",
}
"""English words, and the Burmese one that docs/glossary.md gives each."""

NEVER = {
    "ပရင်တာ": "ပုံနှိပ်စက်",
    "စတစ်ပေါ်": "USB",
    "မှတ်ဉာဏ်ချောင်း": "USB",
    "ဆက်တင်": "ပြင်ဆင်ရန်",
    "စီမံသူ": "ရုံးတာဝန်ခံ",
    "လွှာနံပါတ်": "လွှာအမှတ်",
    "အမှု": "ဥပဒေကိစ္စ",
    "ရလဒ်": "ဘာဖြစ်ခဲ့သည်",
    "ဧည့်သည်": "ဖိတ်ထားသူ",
    "မည်သူမျှ": "ဘယ်သူမှ",
    "ဘာမျှ": "ဘာမှ",
    "ကာလသားရောဂါ": "nothing: the word shames",
}
"""What was written once for the same thing, and what is written instead."""


def _translations() -> list[tuple[str, str]]:
    return sorted(catalogue("my").items())


@pytest.mark.parametrize("term", TERMS)
def test_one_thing_has_one_word(term):
    said = [(english, _PLACES.sub(" ", english), burmese) for english, burmese in _translations()]
    wrong = [
        (english, burmese)
        for english, plain, burmese in said
        if re.search(term, plain, re.IGNORECASE) and TERMS[term] not in burmese
    ]
    assert wrong == []
    assert any(re.search(term, plain, re.IGNORECASE) for _, plain, _ in said)


@pytest.mark.parametrize("word", NEVER)
def test_a_word_that_was_given_up_is_gone(word):
    assert [(english, burmese) for english, burmese in _translations() if word in burmese] == []


def test_digits_are_burmese_but_in_keys_and_codes():
    wrong = [
        (english, burmese)
        for english, burmese in _translations()
        if english not in _TYPED_AS_IT_STANDS
        and re.search(r"[0-9]", re.sub(r"[A-Za-z][A-Za-z0-9-]*", "", _PLACES.sub("", burmese)))
    ]
    assert wrong == []


def test_sentences_are_polite():
    """A sentence ends in ပါသည်, ပါမည် and their like; a bare သည် or မည် sounds like a notice on a wall."""
    curt = re.compile("(?<!ပါ)(?<!ပါသေး)(?<!ပါလိမ့်)(?:သည်|မည်)။")
    bookish = re.compile("နည်း။")
    assert [
        (english, burmese) for english, burmese in _translations() if curt.search(burmese) or bookish.search(burmese)
    ] == []


def test_a_sentence_ends_where_the_english_one_does():
    wrong = [
        (english, burmese)
        for english, burmese in _translations()
        if _BURMESE.search(burmese) and english.endswith("?") and not burmese.endswith(("။", "လား", "နည်း"))
    ]
    assert wrong == []
    assert [burmese for _, burmese in _translations() if burmese.endswith(("?", "!"))] == []


def test_the_catalogue_is_written_in_the_one_way():
    assert [english for english, burmese in _translations() if normalise(burmese) != " ".join(burmese.split())] == []
