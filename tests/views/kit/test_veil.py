"""Names that are dots until somebody asks for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from views.kit import veil as veils
from views.kit.field import PhoneField, TextField
from views.kit.label import Label
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.veil import DOTS, veil, veiled


def test_nothing_is_covered_unless_this_computer_wants_it(dressed):
    assert veiled("Ma Khin") == "Ma Khin"
    veil().want(wanted=True)
    assert veiled("Ma Khin") == DOTS == veiled("Thida Win Maung")
    assert veiled("") == ""


def test_a_label_and_a_sentence_are_said_again_when_the_veil_moves(qtbot):
    whole, part = Label("Ma Khin", personal=True), Label(lambda: f"About {veiled('Ma Khin')}")
    for label in (whole, part):
        qtbot.addWidget(label)
    veil().want(wanted=True)
    assert (whole.text(), part.text()) == (DOTS, f"About {DOTS}")
    veil().turn()
    assert (whole.text(), part.text()) == ("Ma Khin", "About Ma Khin")
    veil().turn()
    assert (whole.text(), part.text()) == (DOTS, f"About {DOTS}")


def test_what_was_asked_for_goes_again_by_itself(qtbot, dressed):
    veil().want(wanted=True)
    veil().lift()
    shown = veil()._shown
    assert shown.interval() == veils.SHOWN_MS == 20_000
    shown.setInterval(10)
    with qtbot.waitSignal(veil().changed):
        veil().lift()
        shown.start(10)
    qtbot.waitUntil(lambda: veiled("x") == DOTS)
    shown.setInterval(veils.SHOWN_MS)


def test_a_column_is_covered_for_the_eye_for_tips_and_for_screen_readers(qtbot):
    table = Table((Column[str]("Name", lambda row: row, personal=True), Column[str]("Code", lambda _row: "TZ")))
    qtbot.addWidget(table)
    table.show_rows(("Ma Khin",))
    veil().want(wanted=True)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    assert {table.rows.data(table.rows.index(0, 0), role) for role in roles} == {DOTS}
    assert table.rows.data(table.rows.index(0, 1)) == "TZ"
    changed = []
    table.rows.dataChanged.connect(lambda *_: changed.append(1))
    veil().lift()
    assert changed


def test_a_field_is_covered_while_the_hand_is_elsewhere(qtbot):
    whole, name, phone = QWidget(), TextField("Name", personal=True), PhoneField("Phone", personal=True)
    column = QVBoxLayout(whole)
    column.addWidget(name)
    column.addWidget(phone)
    qtbot.addWidget(whole)
    name.set_value("Ma Khin")
    phone.set_value("09123456")
    veil().want(wanted=True)
    whole.show()
    whole.activateWindow()
    name.setFocus()
    qtbot.waitUntil(name.input.hasFocus)
    assert name.input.echoMode() is QLineEdit.EchoMode.Normal
    assert phone.input.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(name.input, Qt.Key.Key_Tab)
    assert name.input.echoMode() is QLineEdit.EchoMode.Password
    assert name.value() == "Ma Khin"
    veil().lift()
    assert name.input.echoMode() is QLineEdit.EchoMode.Normal
