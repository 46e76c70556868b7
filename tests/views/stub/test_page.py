"""A slip that came back: scanned, typed or photographed, and closed in two keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from models import referrals
from models.errors import BadFile
from models.schema import Evidence, ReferralStatus
from printing.referral_slip import referral_slip
from tests.printing.pictures import picture
from views.referrals.one import ReferralPage
from views.stub.page import StubPage
from views.stub.photo import is_picture, numbers_in
from views.stub.pictures import PicturesPage

KEY = Qt.Key
S = ReferralStatus


@pytest.fixture
def at(sit, filled):
    return sit(StubPage)


def line_of(at, row_id):
    return at.read(lambda session: referrals.details(session, at.desk.actor, row_id)).line


def scan(at, number):
    """As a keyboard scanner does it: fast, with Enter at the end."""
    at.keys(number, KEY.Key_Return)
    at.idle()


def photograph(at, row_id, path):
    with at.office.database.transaction() as session:
        pdf = referral_slip(referrals.slip(session, at.desk.actor, row_id))
    picture(pdf, 200).save(path)
    return path


def test_two_keys_after_the_scan_close_the_loop_and_the_next_slip_can_come(at, filled):
    scan(at, filled.slips[1])
    assert at.page.slip.text() == filled.slips[1]
    assert at.page.answer.question.text() == "What the stub says: attended?"
    at.keys("1")
    assert at.page.answer.question.text() == "Attended. Service given?"
    at.keys("1")
    at.idle()
    line = line_of(at, filled.ids[1])
    assert (line.status, line.evidence, line.status_date) == (S.LOOP_CLOSED, Evidence.RETURNED_STUB, at.desk.today())
    assert at.page.state.text() == "Recorded: loop closed"
    assert at.hand() is at.page.number.input
    assert [done.after.id for done in at.page.table.rows.rows] == [filled.ids[1]]
    scan(at, filled.slips[2])
    assert at.page.slip.text() == filled.slips[2]


def test_enter_is_yes_while_the_hand_is_on_it(at, filled):
    scan(at, filled.slips[1])
    at.keys(KEY.Key_Return, KEY.Key_Return)
    at.idle()
    assert line_of(at, filled.ids[1]).status is S.LOOP_CLOSED


def test_undo_opens_the_loop_again(at, filled):
    scan(at, filled.slips[1])
    at.keys("11")
    at.idle()
    at.window.quiet.undo_last()
    at.idle()
    assert line_of(at, filled.ids[1]).status is S.ISSUED
    assert at.page.table.rows.rows == ()


def test_not_attended_is_one_key_and_attended_without_service_stays_open(at, filled):
    scan(at, filled.slips[1])
    at.keys("0")
    at.idle()
    assert line_of(at, filled.ids[1]).status is S.DID_NOT_ATTEND
    scan(at, filled.slips[2])
    at.keys("10")
    at.idle()
    assert line_of(at, filled.ids[2]).status is S.ATTENDED
    assert at.page.advice.text().startswith("It stays open.")


def test_down_sets_the_day_that_stands_on_the_stub_but_not_before_the_issue(at, filled):
    scan(at, filled.slips[3])
    at.keys(*[KEY.Key_Down] * 5, "11")
    at.idle()
    line = line_of(at, filled.ids[3])
    assert (line.status_date, line.issued) == (line.issued, line.issued)


def test_a_scan_while_a_question_stands_is_the_next_slip_and_records_nothing(at, filled):
    scan(at, filled.slips[1])
    scan(at, filled.slips[2])
    assert at.page.slip.text() == filled.slips[2]
    assert at.page.answer.isVisible()
    assert line_of(at, filled.ids[1]).status is S.ISSUED


@pytest.mark.parametrize(
    "number, told",
    [("7KHM3-PRT2X", "A letter is wrong"), ("old 17", "Not one of ours"), ("ပဖ၂၃၄", "The keyboard writes Burmese")],
)
def test_a_number_that_cannot_be_used_is_told_and_the_hand_stays(at, number, told):
    scan(at, number)
    assert at.page.state.text() == told
    assert at.page.answer.isHidden()
    assert at.hand() is at.page.number.input
    assert at.page.number.text() == ""


def test_an_expired_one_is_told_and_still_counts(at, filled):
    scan(at, filled.slips[5])
    assert at.page.state.text() == "Expired on 26 December 2026"
    at.keys("11")
    at.idle()
    assert line_of(at, filled.ids[5]).status is S.LOOP_CLOSED


def test_a_closed_and_a_cancelled_one_are_told_and_nothing_is_asked(at, filled):
    with at.office.database.transaction() as session:
        referrals.cancel(session, at.desk.actor, filled.ids[1])
    scan(at, filled.slips[1])
    assert at.page.state.text() == "Cancelled on 10 January 2027"
    scan(at, filled.slips[2])
    at.keys("11")
    at.idle()
    scan(at, filled.slips[2])
    assert at.page.state.text() == "Closed already on 10 January 2027"
    assert at.page.answer.isHidden()


def test_escape_leaves_the_question_and_then_the_page(at, filled):
    scan(at, filled.slips[1])
    at.keys(KEY.Key_Escape)
    assert at.page.answer.isHidden()
    assert at.hand() is at.page.number.input
    assert line_of(at, filled.ids[1]).status is S.ISSUED


def test_the_referral_itself_is_one_step_away(at, filled):
    scan(at, filled.slips[1])
    at.page.open.click()
    at.idle()
    assert isinstance(at.page, ReferralPage)
    assert at.page.card.shown.line.id == filled.ids[1]


def test_photos_are_read_and_shown_one_after_the_other(at, filled, tmp_path):
    photos = [photograph(at, filled.ids[place], tmp_path / f"{place}.png") for place in (1, 2)]
    at.page.read_photos(photos)
    at.idle()
    assert at.page.slip.text() == filled.slips[1]
    at.keys("11")
    at.idle()
    assert at.page.slip.text() == filled.slips[2]
    assert at.page.answer.isVisible()
    assert line_of(at, filled.ids[1]).status is S.LOOP_CLOSED


def test_photos_are_chosen_by_keyboard_and_the_next_ones_from_the_same_folder(at, filled, tmp_path):
    (tmp_path / "camera").mkdir()
    for place in (1, 2):
        photograph(at, filled.ids[place], tmp_path / "camera" / f"{place}.png")
    stub = at.page
    at.control(KEY.Key_O)
    assert isinstance(at.page, PicturesPage)
    at.page.walk.go(tmp_path)
    at.idle()
    at.page.walk.table.choose(tmp_path / "camera")
    at.keys(KEY.Key_Return)
    at.idle()
    at.keys(KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    at.control(KEY.Key_Return)
    assert at.page is stub
    assert not stub.answer.isHidden()
    assert len(stub._waiting) == 1
    at.control(KEY.Key_O)
    assert at.page.walk.folder == tmp_path / "camera"
    at.keys(KEY.Key_Escape)
    assert at.page is stub


def test_a_photo_without_a_code_or_that_is_none_is_told(at, tmp_path):
    blank = QImage(400, 300, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    blank.save(str(tmp_path / "blank.jpg"))
    at.page.read_photos([tmp_path / "blank.jpg"])
    at.idle()
    assert at.page.number.below.text() == "No square code was found in this picture."
    (tmp_path / "words.png").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    at.page.read_photos([tmp_path / "words.png"])
    at.idle()
    assert at.window.trouble.title.text() == "This is no picture that can be read."


def test_only_pictures_are_opened_at_all(tmp_path):
    assert is_picture(tmp_path / "Slip.JPG")
    assert not is_picture(tmp_path / "slip.pdf")
    with pytest.raises(BadFile, match="cannot be read"):
        numbers_in(tmp_path / "gone.png")
    torn = tmp_path / "torn.png"
    torn.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    with pytest.raises(BadFile):
        numbers_in(torn)
