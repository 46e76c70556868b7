"""One's own passphrase is changed in Settings, by everybody: nothing is handed on before all of it can be taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from models.accounts import AccountDraft
from models.schema import Draft
from models.vault import Renewal
from tests.offices import PASSPHRASE
from tests.seats import HERS, leave_behind, seat
from views.help.page import HelpPage
from views.kit.label import Label
from views.settings.page import SettingsPage
from views.settings.passphrase import PassphrasePage

KEY = Qt.Key
NEW = "eleven calm lotuses"


def fill(at, own=PASSPHRASE, new=NEW, again=NEW):
    at.keys(own, KEY.Key_Return, new, KEY.Key_Return, again, KEY.Key_Return)
    at.idle()


def test_by_keyboard_alone_from_settings_to_the_new_key(sit, office):
    at = sit(SettingsPage)
    at.page.passphrase.change.click()
    assert isinstance(at.page, PassphrasePage)
    fill(at)
    ((unlocked, renewal),) = at.renewals
    assert unlocked.account_id == office.actor.account_id
    assert renewal == Renewal({office.actor.account_id: NEW})
    assert not at.page.form.main.isEnabled()


def test_staff_change_theirs_too(sit, office):
    moe = seat(office, AccountDraft("Ma Moe", "MM"))
    at = sit(SettingsPage, actor=moe)
    at.page.passphrase.change.click()
    fill(at, own=HERS)
    assert [renewal for _unlocked, renewal in at.renewals] == [Renewal({moe.account_id: NEW})]


@pytest.mark.parametrize("own", ["not the right one", HERS])
def test_a_wrong_own_passphrase_is_told_beside_it_and_nothing_else_happens(sit, office, own):
    # A colleague's opens the office, but says nothing about who sits here.
    seat(office, AccountDraft("Ma Moe", "MM"))
    at = sit(PassphrasePage)
    fill(at, own=own)
    assert at.page.own.below.text() == "This passphrase does not open the office."
    assert at.page.own.input.hasFocus()
    assert at.page.form.main.isEnabled()
    assert at.renewals == []


@pytest.mark.parametrize(
    "new, again, field, said",
    [
        (NEW, NEW + "s", "again", "These are two different passphrases."),
        ("short", "short", "new", "Use 12 characters or more, for example five words."),
        (PASSPHRASE, PASSPHRASE, "new", "This is the same as above. Choose another one."),
        (NEW, "", "again", "This is needed."),
    ],
)
def test_what_cannot_be_the_new_one_is_told_beside_its_field(sit, new, again, field, said):
    at = sit(PassphrasePage)
    fill(at, new=new, again=again)
    assert at.page.form.fields[field].below.text() == said
    assert at.renewals == []


def test_a_letter_written_in_two_ways_is_the_same_letter(sit):
    at = sit(PassphrasePage)
    fill(at, new="un café très calme", again="un cafe\u0301 tre\u0300s calme")
    assert len(at.renewals) == 1


def test_five_words_are_offered_in_sight_and_still_typed_once_more(sit):
    at = sit(PassphrasePage)
    at.keys(PASSPHRASE)
    at.page.new.offer.click()
    words = at.page.new.value()
    assert len(words.split("-")) == 5
    assert at.page.new.first.input.echoMode() is QLineEdit.EchoMode.Normal
    at.page.form.submit()
    assert at.page.form.fields["again"].below.text() == "This is needed."
    at.keys(words, KEY.Key_Return)
    at.idle()
    assert [list(renewal.passphrases.values()) for _unlocked, renewal in at.renewals] == [[words]]


def test_no_secret_is_kept_when_the_page_is_left(sit, office):
    at = sit(SettingsPage)
    at.page.passphrase.change.click()
    at.keys(PASSPHRASE, KEY.Key_Return, NEW, KEY.Key_Escape)
    at.idle()
    assert isinstance(at.page, SettingsPage)
    assert at.read(lambda session: session.query(Draft).count()) == 0
    at.page.passphrase.change.click()
    assert (at.page.own.text(), at.page.new.value()) == ("", "")


def test_whom_the_new_key_leaves_behind_is_said_before(sit, office):
    moe = seat(office, AccountDraft("Ma Moe", "MM"))
    zaw = seat(office, AccountDraft("Ko Zaw", "KZ"), "three slow bullocks")
    at = sit(PassphrasePage)
    assert not at.page.behind.isVisible()
    leave_behind(office, moe)
    at = sit(PassphrasePage)
    assert at.page.behind.isVisible()
    assert at.page.behind.text() == "Afterwards these accounts need a new passphrase from an admin: Ma Moe."
    at = sit(PassphrasePage, actor=zaw)
    assert at.page.behind.text() == "Colleagues who need a new passphrase from an admin afterwards: 1."


def test_f1_explains_it(sit):
    at = sit(PassphrasePage)
    at.keys(KEY.Key_F1)
    assert isinstance(at.page, HelpPage)
    assert at.page.title.text() == "Help: Change your passphrase"
    at.keys(KEY.Key_F1)
    said = " ".join(label.text() for label in at.page.findChildren(Label))
    assert "Backups on sticks still open by the old passphrases" in said
