"""A name is found by one syllable in either script, and known again however it was written."""

import sqlite3
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.burmese import normalise
from models.names import fold_romanised, same_person_name, search_query, search_text, sound_key

NAMES = ["မခင်သန်း", "Ma Khin Than", "ဒေါ်သန္တာဝင်း", "Thandar Win", "ကိုကျော်ဇော", "Soe Lwin", "ဥမ္မာ 🌸", "YGN-0123"]
Find = Callable[[str], set[str]]


@pytest.fixture
def find() -> Find:
    database = sqlite3.connect(":memory:")
    tokens = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
    database.execute(f'CREATE VIRTUAL TABLE names USING fts5(text, tokenize="{tokens}")')
    database.executemany("INSERT INTO names VALUES (?)", [(search_text(name),) for name in NAMES])

    def found(typed: str) -> set[str]:
        rows = database.execute("SELECT rowid FROM names WHERE names MATCH ?", (search_query(typed),))
        return {NAMES[row - 1] for (row,) in rows}

    return found


@pytest.mark.parametrize(
    "typed,expected",
    [
        ("ခင်", {"မခင်သန်း", "Ma Khin Than"}),
        ("ခင်သန်း", {"မခင်သန်း", "Ma Khin Than"}),
        ("khin th", {"မခင်သန်း", "Ma Khin Than"}),
        ("Kya", {"ကိုကျော်ဇော"}),
        ("thanda", {"ဒေါ်သန္တာဝင်း", "Thandar Win"}),
        ("ygn-01", {"YGN-0123"}),
        ("၀၁၂၃", {"YGN-0123"}),
        ("Lwin", {"Soe Lwin"}),
        ("lw", {"Soe Lwin"}),
    ],
)
def test_one_syllable_or_two_letters_find_a_name_in_either_script(find: Find, typed: str, expected: set[str]) -> None:
    assert find(typed) == expected


@pytest.mark.parametrize("typed", ["", " ", "a", "\0", '"', "🌸", "*"])
def test_too_little_gives_no_query(typed: str) -> None:
    assert search_query(typed) == ""


@given(st.text(st.one_of(st.sampled_from('က္ခ"\0*^:()-+{}AND '), st.characters()), max_size=30))
@example('က္"')
@example('က္"\0" OR a*')
def test_whatever_is_typed_is_no_query_syntax(typed: str) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE names USING fts5(text)")
    query = search_query(typed)
    if query:
        database.execute("SELECT rowid FROM names WHERE names MATCH ?", (query,)).fetchall()


@pytest.mark.parametrize(
    "one,other",
    [
        ("မခင်သန်း", "Ma Khin Than"),
        ("ဒေါ် ခင် သန်း", "ခင်သန်း"),
        ("Khin Than", "Khin Thann"),
        ("Zaw Zar Thida", "Zaw Zar Thidar"),
        ("Ma Le Nanda Thin", "Le Nandar Thinn"),
        ("Cho Khaing Wawa", "Cho Khaing Wahwah"),
        ("Poe Lwin Pan", "Poh Lwinn Pann"),
        ("AyeMarNyunt", "Aye Mar Nyunt"),
        ("U Kyaw Oo", "Kyaw Oo"),
        ("သီတာ ထွန်း", "Thidar Tun"),
    ],
)
def test_one_person_written_in_two_ways_is_known_again(one: str, other: str) -> None:
    assert same_person_name(normalise(one), normalise(other))


@pytest.mark.parametrize(
    "one,other",
    [
        ("Soe Lwin", "Soe Win"),
        ("Zaw Min", "Saw Min"),
        ("Khin Than", "Khin Thant"),
        ("ခင်သန်း", "ခင်သန့်"),
        ("Tin Win", "Thin Win"),
        ("Shwe Oo", "Swe Oo"),
        ("Ei Moe", "အေးမိုး"),
        ("🙂", "🌸"),
    ],
)
def test_two_names_that_only_look_alike_stay_two(one: str, other: str) -> None:
    assert not same_person_name(one, other)


@pytest.mark.parametrize(
    "pair",
    [
        "လှိုင် Hlaing",
        "နိုင် Naing",
        "ခိုင် Khine",
        "ကျော် Kyaw",
        "အောင် Aung",
        "ဖြိုး Phyo",
        "ကြည် Kyi",
        "ချို Cho",
        "ရွှေ Shwe",
        "နွယ် Nwe",
        "ဝေ Wai",
        "ကေ Kay",
        "အေး Aye",
        "မွန် Mon",
        "ထွန်း Htun",
        "ညွန့် Nyunt",
        "ငြိမ်း Nyein",
        "ပွင့် Pwint",
        "သန့် Thant",
        "ပုလဲ Pulay",
        "ကလျာ Kalya",
        "ဥမ္မာ Ohnmar",
        "ထက် Htet",
        "မြတ် Myat",
        "ဟိန်း Hein",
        "ချစ် Chit",
        "ဦး Oo",
        "ယဉ် Yin",
    ],
)
def test_a_syllable_sounds_as_it_is_usually_romanised(pair: str) -> None:
    burmese, roman = pair.split()
    assert sound_key(burmese) == tuple(fold_romanised(roman).split())
