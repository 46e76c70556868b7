"""The one table of all lists."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.language import catalogue
from views.kit.empty import Empty
from views.kit.figures import shown_number
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


def test_tab_leaves_the_table(qtbot):
    table = _table(qtbot)
    table.show_rows((ONE, TWO))
    assert not table.view.tabKeyNavigation()
