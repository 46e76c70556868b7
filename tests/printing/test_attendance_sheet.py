from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import AppError, Refused
from printing.attendance_sheet import MOST_ROWS, attendance_sheet, blank_sheet
from tests.printing.documents import SHEET
from tests.printing.pictures import copied
from tests.printing.reading import Placed, all_text, placed

CODES = SHEET.member_codes
HEAD = "စဉ် · No."
PAGE = (210 * 72 / 25.4, 297 * 72 / 25.4)


def test_a_sheet_lists_the_codes_in_order_and_room_to_sign() -> None:
    lines = all_text(attendance_sheet(SHEET)).split("\n")

    assert [line for line in lines if line.startswith("OLD-")] == list(CODES)
    assert {"ခေါင်းဆောင်မှု အဆင့် ၁", "၂၀၂၆ ဒီဇင်ဘာ ၁၇", "ပြည် · Pyay", "TZ-4K7Q-92MA-XCR", "လက်မှတ် · Signature"} <= set(lines)
    assert "၃၅ · 35" in lines


def test_every_page_repeats_the_head_and_says_which_page_it_is() -> None:
    pages = placed(attendance_sheet(replace(SHEET, blank_rows=60)))

    assert len(pages) == 4
    for number, page in enumerate(pages, start=1):
        words = [line.text for line in page]
        assert HEAD in words
        assert words[-2].endswith(f"page {number} of 4")
        _tidy(page)


def test_a_sheet_without_anybody_still_has_its_head() -> None:
    pages = placed(
        attendance_sheet(replace(SHEET, member_codes=(), blank_rows=0, trainer_codes=(), place="", place_my=""))
    )

    assert len(pages) == 1
    assert HEAD in [line.text for line in pages[0]]


def test_burmese_can_be_copied_from_a_sheet() -> None:
    assert "တက်ရောက်မှု မှတ်တမ်း" in copied(attendance_sheet(SHEET))


def test_a_blank_sheet_has_lines_for_everything() -> None:
    lines = all_text(blank_sheet(20, "KM", "en")).split("\n")

    assert lines[:2] == ["KM", "Attendance"]
    assert {"Training", "Date", "Place", "Trainer", "Code", "Arrived", "Signature", "20"} <= set(lines)
    with pytest.raises(Refused, match="1 to 500 rows"):
        blank_sheet(0)


def test_a_title_that_tells_too_much_stops_the_sheet() -> None:
    with pytest.raises(Refused, match="would tell"):
        attendance_sheet(replace(SHEET, title_my="အိတ်ချ်အိုင်ဗီ ကာကွယ်ရေး"))


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(Refused, match="too much"):
        attendance_sheet(replace(SHEET, blank_rows=MOST_ROWS))


def test_the_same_sheet_is_the_same_file() -> None:
    assert attendance_sheet(SHEET) == attendance_sheet(SHEET)


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=200),
    st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x109F), max_size=200),
    st.text(max_size=24),
)
def test_any_text_makes_a_tidy_sheet_or_one_clear_sentence(title: str, title_my: str, code: str) -> None:
    sheet = replace(
        SHEET, title=title, title_my=title_my, place=title_my, trainer_codes=(code,) * 12, member_codes=(code,) * 30
    )

    try:
        pages = placed(attendance_sheet(sheet))
    except AppError as refused:
        told = refused.render()
        assert told.endswith(".")
    else:
        for page in pages:
            _tidy(page)


def _tidy(page: list[Placed]) -> None:
    assert all(line.x >= 40 and line.right <= PAGE[0] - 40 for line in page)
    assert all(20 <= line.y <= PAGE[1] - 30 for line in page)
    assert [(a.text, b.text) for a, b in combinations(page, 2) if a.overlaps(b)] == []
