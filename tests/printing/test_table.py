from collections.abc import Iterator

import pytest

from printing.flow import Flow
from printing.fonts import Weight
from printing.page import PageSize, Paper
from printing.table import Column, Empty, Group, Table
from tests.printing.reading import placed

COLUMNS = [Column("စဉ်", 1), Column("အမည်", 3, Weight.BOLD), Column("ရောက်ရှိ", 1, empty=Empty.TICK)]


def flow() -> Flow:
    return Flow(Paper(PageSize.A5, lambda _paper, _page, _pages: None), (34, 385, 560, 60))


def pages(made: Flow) -> list[list[str]]:
    return [[line.text for line in page] for page in placed(made.paper.finish())]


def rows(count: int) -> Iterator[tuple[str, str, str]]:
    return ((str(number), f"ခင်သန်း {number}", "") for number in range(count))


def test_every_page_has_the_head_and_every_row_comes_once() -> None:
    made = flow()

    assert Table(made, COLUMNS).draw(rows(100)) == 100
    shown = pages(made)

    assert len(shown) == 5
    assert all(page[:3] == ["စဉ်", "အမည်", "ရောက်ရှိ"] for page in shown)
    assert [text for page in shown for text in page if text.isascii()] == [str(number) for number in range(100)]


def test_a_cell_is_wrapped_inside_its_column_and_the_row_stays_whole() -> None:
    made = flow()
    long = "ပြည်သူ့ကျန်းမာရေးနှင့် နှစ်သိမ့်ဆွေးနွေးရေးစင်တာ " * 6
    Table(made, COLUMNS).draw([("1", long.strip(), "")] * 9)

    for page in placed(made.paper.finish()):
        names = [line for line in page[3:] if line.font == "N1"]
        assert len(names) % (len([line for line in page if line.text == "1"])) == 0
        assert max(line.right for line in names) <= min(line.x for line in names) + 3 / 5 * 331 + 0.2


def test_a_row_taller_than_a_page_goes_on_on_the_next() -> None:
    made = flow()
    name = "မြန်မာစာ" * 625
    Table(made, [Column("စဉ်", 5), Column("အမည်", 1)]).draw([("1", name), ("2", "ခင်")])
    shown = pages(made)

    assert len(shown) > 3
    text = "".join(line for page in shown for line in page if line not in {"စဉ်", "အမည်", "1", "2"})
    assert text == name + "ခင်"


def test_the_last_row_is_never_alone_on_its_page() -> None:
    for count in range(15, 60):
        made = flow()
        Table(made, COLUMNS).draw(rows(count))
        last = pages(made)[-1]

        assert len(last) - 3 != 2 or count == 1


def test_a_group_stands_above_its_first_row() -> None:
    for before in range(10, 30):
        made = flow()
        Table(made, COLUMNS).draw([*rows(before), Group("အင်းစိန်"), *rows(3)])
        shown = next(page for page in pages(made) if "အင်းစိန်" in page)

        assert shown.index("အင်းစိန်") + 1 < len(shown)


def test_a_table_without_rows_is_its_head() -> None:
    made = flow()

    assert Table(made, COLUMNS).draw([]) == 0
    assert pages(made) == [["စဉ်", "အမည်", "ရောက်ရှိ"]]


def test_two_languages_stand_under_each_other_where_a_title_is_too_wide() -> None:
    made = flow()
    Table(made, [Column("ဝန်ဆောင်မှု · Service", 1), Column("အမည်", 6)]).draw([])

    assert pages(made) == [["ဝန်ဆောင်မှု", "Service", "အမည်"]]


def test_the_pages_of_ten_thousand_rows_wait_in_little_memory() -> None:
    made = flow()
    Table(made, COLUMNS).draw(rows(10_000))

    assert sum(map(len, made.paper._waiting)) < 2_000_000
    assert made.paper.finish().count(b"/Type /Page\n") > 400


@pytest.mark.parametrize("text", ["<b>x</b>", "<img src='/etc/passwd'/>", "&amp;", "a<br/>b"])
def test_markup_in_a_cell_is_words(text: str) -> None:
    made = flow()
    Table(made, COLUMNS).draw([("1", text, "")])

    assert "".join(pages(made)[0][4:]).replace(" ", "") == text.replace(" ", "")
