"""The window before an office is open."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from desktop.language import LANGUAGES
from desktop.unlock import Entrance, open_existing
from models.errors import Refused
from models.schema import Role
from tests.offices import PASSPHRASE
from views.start.new_office import NewOfficePage, free_folder
from views.start.unlock import UnlockPage


@pytest.fixture
def office(tmp_path, closed_template):
    return closed_template.copy(tmp_path / "Office", tmp_path / "anchors")


@pytest.fixture
def enter(qtbot, tmp_path):
    def entered(folder):
        made = Entrance(folder, anchors=tmp_path / "anchors", languages=LANGUAGES, language="en")
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        made.got = []
        made.opened.connect(made.got.append)
        return made

    return entered


def _close(opened):
    opened.office.close()
    opened.hold.close()


def test_the_passphrase_and_enter_open_the_office(qtbot, enter, office):
    entrance = enter(office)
    assert isinstance(entrance.page, UnlockPage)
    qtbot.waitUntil(entrance.page.passphrase.input.hasFocus)
    qtbot.keyClicks(entrance.page.passphrase.input, PASSPHRASE)
    qtbot.keyClick(entrance.page.passphrase.input, Qt.Key.Key_Return)
    assert entrance.page.bar.isVisible()
    assert not entrance.page.form.isEnabled()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    assert entrance.got[0].office.actor.role is Role.ADMIN
    assert entrance.got[0].pin == ""
    _close(entrance.got[0])


def test_six_digits_for_short_breaks_are_handed_on_in_latin_digits(qtbot, enter, office):
    entrance = enter(office)
    entrance.page.passphrase.set_value(PASSPHRASE)
    entrance.page.pin.set_value("၁၂၃")
    entrance.page.form.submit()
    assert entrance.page.pin.below.text() == "Please choose 6 digits."
    entrance.page.pin.set_value("၁၂၃၄၅၆")
    entrance.page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    assert entrance.got[0].pin == "123456"
    _close(entrance.got[0])


def test_a_wrong_passphrase_is_told_kindly_below_it(qtbot, enter, office):
    entrance = enter(office)
    entrance.page.passphrase.set_value("not the one at all")
    entrance.page.form.submit()
    below = entrance.page.passphrase.below
    qtbot.waitUntil(lambda: below.text().startswith("This passphrase does not open the office."), timeout=20_000)
    assert "keyboard's language" in below.text()
    assert entrance.page.form.isEnabled()
    qtbot.waitUntil(entrance.page.passphrase.input.hasFocus)
    assert entrance.got == []


def test_an_office_that_is_open_elsewhere_is_not_opened_twice(qtbot, enter, office, tmp_path):
    first = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    entrance = enter(office)
    entrance.page.passphrase.set_value(PASSPHRASE)
    entrance.page.form.submit()
    qtbot.waitUntil(entrance.page.trouble.isVisible, timeout=20_000)
    assert entrance.page.trouble.title.text() == "This office is open already on this computer."
    _close(first)
    again = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    _close(again)


def test_the_first_start_makes_an_office_with_its_first_account(qtbot, enter, tmp_path):
    entrance = enter(tmp_path / "New")
    page = entrance.page
    assert isinstance(page, NewOfficePage)
    qtbot.waitUntil(page.name.input.hasFocus)
    qtbot.keyClicks(page.name.input, "Yangon branch")
    qtbot.keyClicks(page.code.input, "ygn")
    qtbot.keyClicks(page.person.input, "Daw Aye")
    page.passphrase.offer.click()
    words = page.passphrase.value()
    assert len(words.split("-")) == 5
    page.form.submit()
    qtbot.waitUntil(lambda: len(entrance.got) == 1, timeout=20_000)
    _close(entrance.got[0])
    again = open_existing(tmp_path / "New", words, tmp_path / "anchors")
    assert again.office.actor.role is Role.ADMIN
    _close(again)


def test_what_is_missing_or_too_short_is_said_in_place(qtbot, enter, tmp_path):
    page = enter(tmp_path / "New").page
    page.code.input.setText("ရန်ကုန်")
    page.passphrase.input.setText("short")
    page.form.submit()
    assert page.name.below.text() == "This is needed."
    assert page.code.below.text() == "Use two to twelve Latin letters or digits, as in YGN."
    assert page.passphrase.below.text() == "Use 12 characters or more, for example five words."
    assert not (tmp_path / "New").exists()


def test_a_folder_that_holds_other_things_is_left_alone(qtbot, enter, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo.txt").write_text("x")
    entrance = enter(tmp_path / "mine")
    page = entrance.page
    page.name.set_value("Yangon")
    page.code.set_value("YGN")
    page.person.set_value("Aye")
    page.passphrase.set_value("a long enough one")
    page.form.submit()
    qtbot.waitUntil(page.trouble.isVisible, timeout=20_000)
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["photo.txt"]


def test_another_folder_that_is_no_office_is_told_and_nothing_is_written_into_it(enter, office, tmp_path):
    (tmp_path / "empty").mkdir()
    entrance = enter(office)
    entrance.choose(tmp_path / "empty")
    assert entrance.page.trouble.title.text() == "This folder is no office of this program."
    with pytest.raises(Exception, match="no office"):
        open_existing(tmp_path / "empty", PASSPHRASE, tmp_path / "anchors")
    assert list((tmp_path / "empty").iterdir()) == []


def test_the_offered_folder_has_a_neutral_name_and_is_free(tmp_path):
    assert free_folder(tmp_path).name == "Office"
    (tmp_path / "Office").mkdir()
    (tmp_path / "Office" / "x").touch()
    assert free_folder(tmp_path).name == "Office 2"


def test_the_entrance_stands_before_the_register_is_imported():
    program = (
        "import sys, desktop.app, desktop.startup;"
        "print([name for name in ('sqlalchemy', 'desktop.window', 'views.kit.jobs', 'alembic') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_same_office_refuses_a_second_opening(office, tmp_path):
    first = open_existing(office, PASSPHRASE, tmp_path / "anchors")
    with pytest.raises(Refused):
        open_existing(office, PASSPHRASE, tmp_path / "anchors")
    _close(first)
