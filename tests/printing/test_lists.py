"""The papers that are lists: directory, follow-ups, key to the services, cards, drill, words to compare."""

from dataclasses import replace

import pytest

from models.errors import Refused
from models.papers import FollowUpRow
from printing.drill_sheet import drill_sheet
from printing.fingerprint_card import fingerprint_card
from printing.follow_up_list import follow_up_list
from printing.kept_words import kept_words
from printing.member_card import member_cards
from printing.page import PageSize
from printing.provider_directory import provider_directory
from printing.service_key import service_key
from tests.printing.documents import DAY, ENTRIES, FOLLOW_UPS, KEY, SHARE, WORDS
from tests.printing.reading import all_text, placed, texts


def test_the_directory_lists_every_provider_by_township_then_under_each_of_its_services() -> None:
    lines = all_text(provider_directory(ENTRIES, DAY, "KM", "en")).split("\n")
    by_township, by_service = lines[: lines.index("By service")], lines[lines.index("By service") :]

    assert [line for line in by_township if line in {"Insein", "Pyay", "Meiktila"}] == ["Insein", "Meiktila", "Pyay"]
    assert sorted(line for line in by_township if line.startswith("P00")) == [entry.code for entry in ENTRIES]
    for entry in ENTRIES:
        assert by_service.count(entry.code) == len(entry.services)


def test_the_directory_names_a_service_by_its_number_alone() -> None:
    text = all_text(provider_directory(ENTRIES, DAY))

    assert [line.number for line in KEY if line.name in text or line.name_my in text] == []


def test_an_empty_directory_is_told() -> None:
    with pytest.raises(Refused, match="no provider"):
        provider_directory([], DAY)


def test_who_did_not_agree_to_be_asked_has_no_contact_on_the_list() -> None:
    silent = replace(FOLLOW_UPS[1], may_contact=False, contact="09 999")

    text = all_text(follow_up_list([silent, FOLLOW_UPS[2]], DAY, language="en"))

    assert "09 999" not in text
    assert "Ask the provider" in text
    assert FOLLOW_UPS[2].contact in text


def test_a_day_on_which_nobody_is_to_be_asked_says_so() -> None:
    assert "Nobody is to be asked today." in texts(follow_up_list([], DAY, language="en"))


def test_ten_thousand_follow_ups_are_a_document() -> None:
    rows = (
        FollowUpRow(f"OLD-{number}", "", "P001", 1, DAY, DAY, 3, 0, may_contact=True, contact="09")
        for number in range(10_000)
    )

    assert follow_up_list(rows, DAY, language="en").count(b"/Type /Page\n") > 200


def test_the_key_says_what_each_number_means_and_five_is_follow_up_care() -> None:
    lines = texts(service_key(KEY, language="en"))

    assert [lines[lines.index(str(line.number)) + 1] for line in KEY] == [line.name for line in KEY]
    assert lines[lines.index("5") + 1] == "Follow-up care"
    with pytest.raises(Refused, match="no list"):
        service_key([])


@pytest.mark.parametrize("size, cards", [(PageSize.A4, 10), (PageSize.A5, 3), (PageSize.A6, 2)])
def test_a_card_holds_a_code_and_nothing_else(size: PageSize, cards: int) -> None:
    codes = [f"OLD-{number:04}" for number in range(11)]

    pages = placed(member_cards(codes, size))

    assert [line.text for page in pages for line in page] == codes
    assert len(pages[0]) == cards


def test_cards_need_codes_and_paper_that_is_large_enough() -> None:
    for codes, size in (([], PageSize.A4), ([""], PageSize.A4), (["OLD-1"], PageSize.ROLL)):
        with pytest.raises(Refused):
            member_cards(codes, size)


def test_the_drill_is_one_page_of_steps_with_room_for_two_numbers() -> None:
    for language in ("my", "en", "both"):
        assert len(placed(drill_sheet(language=language))) == 1  # type: ignore[arg-type]
    lines = texts(drill_sheet("09 111", language="en"))

    assert lines[0] == "When people come to look through the office"
    assert {"13", "09 111", "Lawyer", "Practised on"} <= set(lines)


def test_the_ten_words_stand_in_order_and_other_words_are_refused() -> None:
    lines = texts(fingerprint_card(WORDS, language="en"))

    assert [line for line in lines if line in WORDS] == list(WORDS)
    with pytest.raises(Refused):
        fingerprint_card(("clinic of the north",) * 3)


@pytest.mark.parametrize("size", [PageSize.A5, PageSize.A6])
def test_words_to_keep_stand_in_order_behind_their_numbers_one_share_a_page(size: PageSize) -> None:
    pages = placed(kept_words([(1, SHARE), (3, SHARE)], "en", size))

    assert [page[0].text for page in pages] == ["1", "3"]
    lines = [line.text for line in pages[0]]
    assert [line for line in lines if line in SHARE.split()] == SHARE.split()
    assert [line for line in lines[1:] if line.isdigit()] == [str(number) for number in range(1, 21)]


@pytest.mark.parametrize("shares", [[], [(4, SHARE)], [(1, "clinic of the north")], [(1, SHARE + " priority")]])
def test_other_words_are_never_printed_as_words_to_keep(shares: list[tuple[int, str]]) -> None:
    with pytest.raises(Refused):
        kept_words(shares)
