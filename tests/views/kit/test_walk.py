"""Walking through folders by keyboard, to a folder or to files, without a file dialog."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from views.kit.walk import Inside, Sought, Walk, What, lies_in

KEY = Qt.Key


@pytest.fixture
def stick(tmp_path):
    """Two folders, one of them hidden, and pictures of two days."""
    for folder in ("DCIM/Camera", ".hidden", "papers"):
        (tmp_path / folder).mkdir(parents=True)
    for day, name in enumerate(("old.jpg", "new.JPG", "note.txt")):
        (tmp_path / "DCIM" / "Camera" / name).write_bytes(b"x" * 10)
        os.utime(tmp_path / "DCIM" / "Camera" / name, (day * 86_400, day * 86_400))
    return tmp_path


@pytest.fixture
def walk(qtbot, dressed, stick):
    def make(sought, start=stick):
        made = Walk("Look on", sought, start)
        qtbot.addWidget(made)
        made.resize(600, 500)
        made.show()
        made.activateWindow()
        made.begin()
        made.got = []
        made.taken.connect(made.got.append)
        return made

    return make


def names(walk):
    return [line.path.name for line in walk.table.rows.rows if line.what is not What.UP]


def press(walk, *keys):
    for key in keys:
        QTest.keyClick(walk.table.view, key)


def test_enter_goes_in_and_backspace_comes_out_to_where_one_was(walk, stick):
    here = walk(Sought(endings=(".jpg",)))
    assert names(here) == ["DCIM", "papers"]
    assert here.table.current().path == stick / "DCIM"
    press(here, KEY.Key_Return, KEY.Key_Return)
    assert here.folder == stick / "DCIM" / "Camera"
    assert here.place.typed.text() == str(stick / "DCIM" / "Camera")
    press(here, KEY.Key_Backspace)
    assert here.folder == stick / "DCIM"
    assert here.table.current().path == stick / "DCIM" / "Camera"
    press(here, KEY.Key_Home, KEY.Key_Return)
    assert here.folder == stick


def test_pictures_stand_newest_first_and_enter_takes_one_or_all_that_are_ticked(walk, stick):
    camera = stick / "DCIM" / "Camera"
    here = walk(Sought(endings=(".jpg",)), camera)
    assert names(here) == ["new.JPG", "old.jpg"]
    press(here, KEY.Key_Return)
    press(here, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space, KEY.Key_Return)
    assert here.got == [[camera / "new.JPG"], [camera / "new.JPG", camera / "old.jpg"]]


def test_a_folder_of_the_kind_that_is_looked_for_is_taken_not_entered(walk, stick):
    here = walk(Sought(wanted=lambda folder: folder.name == "papers", called="papers"))
    press(here, KEY.Key_Down, KEY.Key_Return)
    assert here.got == [[stick / "papers"]]
    assert here.folder == stick


def test_a_way_that_is_typed_is_gone_and_one_that_leads_nowhere_is_told(walk, stick):
    here = walk(Sought())
    here.place.typed.input.setText(str(stick / "DCIM"))
    here.place.typed.input.textEdited.emit(str(stick / "DCIM"))
    assert names(here) == ["Camera"]
    here.place.typed.input.setText(str(stick / "nowhere"))
    here.place.typed.input.textEdited.emit(str(stick / "nowhere"))
    assert here.folder is None
    assert here.table.empty.isVisible()
    for nowhere in ("~nobody/x", "x" * 900, "a\x00b"):
        here.place.typed.input.setText(nowhere)
        here.place.typed.input.textEdited.emit(nowhere)
        assert here.folder is None
        assert here.place.problem() is not None


def test_a_folder_that_cannot_be_read_shows_only_the_way_out(tmp_path):
    assert lies_in(tmp_path / "gone", Sought()) == [Inside(tmp_path, What.UP)]


def test_no_page_uses_a_dialog_of_the_system_or_of_qt_for_files():
    root = Path(__file__).parents[3]
    sources = [file for room in ("views", "desktop") for file in (root / room).rglob("*.py")]
    assert [file.name for file in sources if "QFileDialog" in file.read_text(encoding="utf-8")] == []
