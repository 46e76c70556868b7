"""The one table of all lists."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.language import catalogue
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.press import Button
from views.kit.rows import TONE_ROLE, Column
from views.kit.table import Table
from views.kit.words import speak, tr
from views.tokens import Tone


@dataclass(frozen=True, slots=True)
class Person:
    code: str
    name: str
    visits: int = 0


ONE, TWO, THREE = Person("4K7Q", "မခင်သန်း", 1200), Person("9D2W", "<b>Thida</b>"), Person("J8R5", "Aye")


def _table(qtbot, empty: QWidget | None = None) -> Table[Person]:
    columns = (
        Column[Person]("Code", lambda row: row.code, code=True),
        Column[Person](lambda: tr("Name"), lambda row: row.name),
        Column[Person]("Visits", lambda row: shown_number(row.visits), number=True),
        Column[Person]("State", lambda _row: tr("Today"), tone=lambda _row: Tone.WARN),
    )
    table: Table[Person] = Table(columns, key=lambda row: row.code, empty=empty)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    return table


def test_enter_opens_the_chosen_row(qtbot):
    table = _table(qtbot)
    table.show_rows((ONE, TWO))
    table.choose_first()
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened.args == [TWO]


def test_the_choice_stays_with_its_row_when_rows_are_read_anew(qtbot):
    table = _table(qtbot)
    table.show_rows((ONE, TWO))
    table.choose("9D2W")
    table.show_rows((THREE, Person("9D2W", "Thida Win"), ONE))
    assert table.current() == Person("9D2W", "Thida Win")


def test_a_chosen_row_that_is_gone_is_told(qtbot):
    table = _table(qtbot)
    table.show_rows((ONE, TWO))
    table.choose("9D2W")
    with qtbot.waitSignal(table.chosen, check_params_cb=lambda row: row is None):
        table.show_rows((ONE,))
    assert table.current() is None


def test_more_rows_are_asked_for_with_the_last_one_and_only_once_until_they_come(qtbot):
    table = _table(qtbot)
    asked = []
    table.rows.wanted.connect(asked.append)
    table.show_rows([Person(str(n), "x") for n in range(50)], more=True)
    table.view.scrollToBottom()
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert not table.rows.canFetchMore(QModelIndex())
    assert asked == [Person("49", "x")]
    table.rows.add((ONE,))
    assert table.rows.rowCount() == 51
    assert not table.rows.canFetchMore(table.rows.index(-1, -1))


def test_headings_and_cells_follow_the_language(qtbot):
    table = _table(qtbot)
    table.show_rows((ONE,))
    speak("my", catalogue("my"))
    heading = table.rows.headerData(1, Qt.Orientation.Horizontal)
    assert heading == "အမည်"
    assert table.rows.index(0, 2).data() == "၁,၂၀၀"
    assert table.rows.index(0, 3).data() == "ယနေ့"
    assert table.rows.index(0, 3).data(TONE_ROLE) == Tone.WARN


def test_user_text_is_never_markup_in_a_tip(qtbot):
    table = _table(qtbot)
    table.show_rows((TWO,))
    assert "<" not in table.rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert table.rows.index(0, 1).data() == "<b>Thida</b>"


def test_where_no_row_is_stands_what_to_do_first(qtbot):
    empty = Empty("No members yet", "Register the first one.", "Register", lambda: None)
    table = _table(qtbot, empty)
    assert empty.isVisible()
    table.show_rows((ONE,))
    assert not empty.isVisible()
    assert table.view.isVisible()


def test_codes_are_never_cut_and_all_columns_fill_the_width(qtbot):
    table = _table(qtbot)
    table.show_rows((Person("4K7Q-92MX-TPW", "n" * 300),))
    table.grab()
    widths = [table.view.columnWidth(place) for place in range(4)]
    assert sum(widths) == table.view.viewport().width()
    assert widths[0] > table.view.fontMetrics().horizontalAdvance("4K7Q-92MX-TPW")


def test_short_words_and_titles_are_whole_before_long_ones_share_what_is_left(qtbot):
    long = "A very long name that no column of this table has room for " * 3
    columns = (
        Column[Person]("Name", lambda _row: long, share=5),
        Column[Person]("As what", lambda _row: "Co-trainer"),
        Column[Person]("A title that is long", lambda _row: ""),
        Column[Person]("Code", lambda row: row.code, code=True),
    )
    table: Table[Person] = Table(columns, key=lambda row: row.code)
    qtbot.addWidget(table)
    table.show()
    for width in (520, 700, 1400):
        table.resize(width, 300)
        table.show_rows([ONE])
        widths = [table.view.columnWidth(place) for place in range(4)]
        assert sum(widths) == table.view.viewport().width()
        assert all(widths[place] >= table._need(columns[place]) for place in (1, 2, 3))
    table.resize(1400, 300)
    assert table.view.columnWidth(0) > 3 * table.view.columnWidth(1)


def _inked(image, box):
    ground = image.pixelColor(box.topLeft())
    return any(
        image.pixelColor(x, y) != ground
        for x in range(box.left(), box.right(), 2)
        for y in range(box.top(), box.bottom() + 1)
    )


def _clinics(qtbot, name, width):
    columns = (Column[Person]("Clinic", lambda _row: name), Column[Person]("Code", lambda row: row.code, code=True))
    table: Table[Person] = Table(columns, key=lambda row: row.code)
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    table.show_rows([Person("TZ-4K7Q-92MX-TPW", "")])
    table.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return table


@pytest.mark.parametrize("name, width", [("Thiri maternal health centre", 290), ("သီရိ မိခင်နှင့်ကလေး ကျန်းမာရေးဌာန", 340)])
def test_what_is_too_long_for_one_line_stands_whole_on_two(qtbot, name, width):
    table = _clinics(qtbot, name, width)
    wide = table.view.columnWidth(0)
    assert table._need(table.rows.columns[0]) > wide >= table._need_in_two(table.rows.columns[0])
    box = table.view.visualRect(table.rows.index(0, 0))
    image = table.view.viewport().grab().toImage()
    middle = box.center().y()
    assert _inked(image, QRect(box.left(), box.top() + 1, wide, middle - box.top() - 4))
    assert _inked(image, QRect(box.left(), middle + 4, wide, box.bottom() - middle - 5))


def test_what_is_cut_all_the_same_is_whole_in_its_tip_and_for_a_screen_reader(qtbot):
    long = "A clinic with a name that no list of this program has room for, not even on two lines of it"
    table = _clinics(qtbot, long, 340)
    cell = table.rows.index(0, 0)
    assert table.rows.data(cell, Qt.ItemDataRole.ToolTipRole) == long
    assert table.rows.data(cell, Qt.ItemDataRole.AccessibleTextRole) == long


def test_the_hand_stays_in_a_list_that_becomes_empty_and_in_its_rows_when_they_are_back(qtbot):
    around = QWidget()
    before, table = Button("Somewhere else"), _table(qtbot, Empty("Nobody here"))
    column = QVBoxLayout(around)
    column.addWidget(before)
    column.addWidget(table)
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    table.show_rows((ONE,))
    table.setFocus()
    qtbot.waitUntil(table.view.hasFocus)
    table.show_rows(())
    assert QApplication.focusWidget() is table
    table.show_rows((ONE, TWO))
    assert table.view.hasFocus()


def test_tab_leaves_the_table(qtbot):
    table = _table(qtbot)
    table.show_rows((ONE, TWO))
    assert not table.view.tabKeyNavigation()
