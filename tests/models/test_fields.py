"""What stands in a cell of an office's list is understood, or refused with the reason."""

from datetime import date, datetime

import pytest

from models.errors import Message
from models.fields import (
    EVIDENCE,
    NO_DATE,
    OUTCOMES,
    PRIORITIES,
    ROLES,
    TOO_YOUNG,
    Birth,
    Cell,
    date_inside,
    read_birth,
    read_date,
    read_gender,
    read_name,
    read_phone,
    read_score,
    read_services,
    read_signature,
    read_township,
    read_word,
    text_of,
    township_index,
    unicode_of,
)

TODAY = date(2026, 11, 25)
TITLE_DAY = date(2026, 11, 1)
TOWNS = township_index([("MMR013015", "Tamwe", "တာမွေ"), ("MMR008001", "Pyay", "ပြည်")])


def reason(result: object) -> str:
    assert isinstance(result, Message)
    return str(result)


@pytest.mark.parametrize(
    "cell",
    [
        "12/08/2024",
        "12-08-24",
        "2024-08-12",
        "၁၂/၈/၂၀၂၄",
        "12.8.2024",
        " 12/08/2024\u200b",
        "2024-08-12 00:00:00",
        datetime(2024, 8, 12),  # noqa: DTZ001 - as openpyxl gives it
    ],
)
def test_a_date_may_be_written_with_the_day_or_the_year_first(cell: Cell) -> None:
    assert read_date(cell, TODAY) == date(2024, 8, 12)


@pytest.mark.parametrize(
    "cell, why",
    [
        ("31/02/2024", "There is no such day in the calendar."),
        ("12/13/2024", "There is no such day in the calendar."),
        ("26/11/2026", "The date lies in the future."),
        (datetime(2084, 4, 9), "The date lies in the future."),  # noqa: DTZ001 - as openpyxl gives it
        ("soon", NO_DATE),
        ("45000", NO_DATE),
    ],
)
def test_a_wrong_date_is_refused_and_never_moved(cell: Cell, why: str) -> None:
    assert reason(read_date(cell, TODAY)) == why


def test_an_empty_date_is_none() -> None:
    assert read_date(None, TODAY) is None
    assert read_date(" \u200b", TODAY) is None


def test_the_day_of_the_list_is_read_from_its_title() -> None:
    assert date_inside("စာရင်းပြုစုသည့်ရက်စွဲ - ၁/၁၁/၂၀၂၆", TODAY) == TITLE_DAY
    assert date_inside("ရုံးခွဲ (ရန်ကုန်)", TODAY) is None


@pytest.mark.parametrize(
    "cell, birth",
    [
        (1990, Birth(1990)),
        (1990.0, Birth(1990)),
        ("၁၉၆၄", Birth(1964)),
        ("03/04/1967", Birth(1967)),
        ("03/04/67", Birth(1967)),
        (datetime(1972, 2, 17), Birth(1972)),  # noqa: DTZ001 - as openpyxl gives it
        ("၄၇ နှစ်", Birth(1979, counted=True)),
        ("၂၅", Birth(2001, counted=True)),
        (37, Birth(1989, counted=True)),
        ("18", Birth(2008, counted=True)),
        ("25/11/2008", Birth(2008)),
    ],
)
def test_a_year_of_birth_comes_from_a_date_a_year_or_an_age(cell: Cell, birth: Birth) -> None:
    assert read_birth(cell, TODAY, TITLE_DAY) == birth


@pytest.mark.parametrize(
    "cell, why",
    [
        (2009, TOO_YOUNG),
        ("26/11/2008", TOO_YOUNG),
        ("၁၂ နှစ်", TOO_YOUNG),
        (2008, "By the year just 18: write the full date of birth, so that the birthday decides."),
        (1873, "Nobody is that old: the year of birth cannot be right."),
        (2027, "The birth lies in the future."),
        ("31/02/1980", "There is no such day in the calendar."),
        ("old", "The birth is no date, year or age."),
        (None, "There is no year of birth or age."),
    ],
)
def test_a_birth_that_makes_no_adult_is_refused(cell: Cell, why: str) -> None:
    assert reason(read_birth(cell, TODAY, TITLE_DAY)) == why


@pytest.mark.parametrize(
    "cell", ["09000376922", 9000376922, 9000376922.0, "+95 9 000 376922", "09-000376922", "၀၉၀၀၀၃၇၆၉၂၂", "959000376922"]
)
def test_a_phone_number_gets_its_first_zero_back(cell: Cell) -> None:
    assert read_phone(cell) == "09000376922"


@pytest.mark.parametrize("cell", ["9.00013E+09", "9,00013E+09"])
def test_a_rounded_phone_number_is_lost_for_good(cell: Cell) -> None:
    assert "rounded" in reason(read_phone(cell))


@pytest.mark.parametrize("cell", ["12", "ask her", "0900000000000"])
def test_what_is_no_phone_number_is_told(cell: Cell) -> None:
    assert "phone number" in reason(read_phone(cell))


@pytest.mark.parametrize(
    "cell",
    [
        '=HYPERLINK("http://example.invalid/a")',
        "+Khin",
        "-Mya",
        "@Thida",
        "<b>Su</b>",
        "Zin\x07 Mar",
        "A" * 5000,
        "????",
        "",
    ],
)
def test_a_name_that_is_none_is_refused(cell: Cell) -> None:
    assert reason(read_name(cell))


@pytest.mark.parametrize("name", ["Hnin Wai 🌸", "Aye & Nyo", "ဒေါ်မြင့်မြင့်", "O'Brien (Ma)"])
def test_a_pseudonym_may_be_anything_else(name: str) -> None:
    assert read_name(f"  {name}\u200b") == name


@pytest.mark.parametrize("cell", ["1, 4; ၅", "၁ ၄ ၅", "5;4;1", "၁၊၄၊၅"])
def test_services_are_numbers_however_separated(cell: Cell) -> None:
    assert read_services(cell) == (1, 4, 5)


@pytest.mark.parametrize("cell", ["", "11", "0", "testing", "1 and 2"])
def test_other_services_are_refused(cell: Cell) -> None:
    assert reason(read_services(cell)) == "The services are numbers from 1 to 10."


def test_scores_end_at_a_hundred() -> None:
    assert read_score("၅၉") == 59
    assert read_score(None) is None
    assert reason(read_score(130)) == "A score is at most 100."
    assert reason(read_score("good")) == "A score is a number from 0 to 100."


@pytest.mark.parametrize(
    "cell, word",
    [
        ("F", "female"),
        ("မ", "female"),
        ("ကျား", "male"),
        ("TGW", "transgender woman"),
        ("tgm", "transgender man"),
        ("အခြား", "other"),
        ("မဖြေလိုပါ", "no answer"),
        (None, ""),
    ],
)
def test_gender_is_known_in_both_languages(cell: Cell, word: str) -> None:
    assert read_gender(cell) == (word, False)


def test_transgender_alone_leaves_open_which() -> None:
    assert read_gender("လိင်ပြောင်း") == ("transgender woman", True)
    assert reason(read_gender("?x"))


def test_words_of_the_field_are_known() -> None:
    assert read_word("24 Hours", PRIORITIES) == "24 hours"
    assert read_word("did not attend", OUTCOMES) == "did not attend"
    assert read_word("Returned stub", EVIDENCE) == "returned stub"
    assert read_word("စေတနာ့ဝန်ထမ်း", ROLES) == "peer volunteer"
    assert read_word("", ROLES) == ""
    assert reason(read_word("king", ROLES)) == "This word is not known here."


@pytest.mark.parametrize("cell", ["တာမွေ", "တာမွေမြို့နယ်", "TAMWE", "tamwe township", "mmr013015", " Tamwe "])
def test_a_township_is_known_by_name_or_code(cell: Cell) -> None:
    assert read_township(cell, TOWNS) == "MMR013015"


def test_a_township_that_nobody_knows_is_refused() -> None:
    assert reason(read_township("ထောက်ရှာ", TOWNS)) == "The township is not known here."
    assert read_township(None, TOWNS) == ""


@pytest.mark.parametrize("cell, signed", [("လက်မှတ်", True), ("✓", True), ("x", True), (None, False), (" ", False)])
def test_any_mark_is_a_signature(cell: Cell, signed: bool) -> None:
    assert read_signature(cell) is signed


def test_numbers_of_a_zawgyi_row_are_not_spoilt() -> None:
    assert unicode_of("၄/၁/၂၀၁၆") == "၄/၁/၂၀၁၆"
    assert unicode_of("တာေမြ") == "တာမွေ"
    assert unicode_of(41) == 41
    assert text_of(41.0) == "41"
