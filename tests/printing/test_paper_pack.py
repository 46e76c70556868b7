"""Blank registers for days without power, read back from the PDF."""

from datetime import date

import pytest

from models.errors import Refused
from models.ids import new_member_code, new_slip_number
from models.paper_packs import PaperLine
from models.paper_words import forbidden_words
from models.schema import PaperNoun
from printing.paper_pack import PEOPLE_ON_A_SHEET, paper_pack
from tests.printing.reading import all_text, placed

DAY = date(2026, 11, 26)


def lines(noun, count, record=str):
    return [PaperLine(f"{noun}{n}", "7KF2M", noun, n, DAY, record(), None, False) for n in range(1, count + 1)]


MEMBERS = lines(PaperNoun.MEMBER, 25, new_member_code)
SLIPS = lines(PaperNoun.REFERRAL, 25, new_slip_number)
SHEETS = lines(PaperNoun.ATTENDANCE, 2)


@pytest.mark.parametrize("language", ["my", "en", "both"])
def test_every_line_stands_there_with_its_number_and_code_in_order(language):
    said = all_text(paper_pack([*MEMBERS, *SLIPS, *SHEETS], language)).split("\n")
    codes = [line.record for line in (*MEMBERS, *SLIPS)]
    assert [text for text in said if text in codes] == codes
    numbers = [int(text) for text in said if text.isdigit() and text.isascii() is (language != "my")]
    assert numbers == [*range(1, 26), *range(1, 26), *[*range(1, PEOPLE_ON_A_SHEET + 1)] * 2]


def test_every_page_carries_the_letters_of_the_pack_and_the_office_mark():
    pages = placed(paper_pack([*MEMBERS, *SLIPS, *SHEETS], "en", "KH"))
    assert len(pages) > 4
    for page in pages:
        words = [line.text for line in page]
        assert "Pack 7KF2M" in words
        assert "KH" in words


def test_an_attendance_sheet_is_one_page():
    assert len(placed(paper_pack(SHEETS))) == 2


def test_no_word_tells_what_the_office_does():
    for language in ("my", "en", "both"):
        for text in all_text(paper_pack([*MEMBERS, *SLIPS, *SHEETS], language)).split("\n"):
            # Random codes may spell anything.
            assert text in {line.record for line in (*MEMBERS, *SLIPS)} or not forbidden_words(text), text


def test_lines_of_none_or_two_packs_are_refused():
    with pytest.raises(Refused):
        paper_pack([])
    with pytest.raises(Refused):
        paper_pack([MEMBERS[0], PaperLine("x", "OTHER", PaperNoun.MEMBER, 1, DAY, "", None, False)])
