"""The ten things of a day, done from Today by keyboard alone; `docs/keystrokes.md` says how many keys each takes.

Letters and digits of what is written are counted apart from the keys that work the program.
"""

import re
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pictures import settle
from desktop.startup import Computer
from desktop.unlock import Opened
from desktop.work import Work
from models import attendance, follow_ups, members, referrals, trainings
from models.clock import today
from models.exchange import trust
from models.schema import ConsentAnswer, ParticipationStatus, ReferralStatus
from tests.full_office import full_office, new_office
from tests.offices import SettableClock
from views.exchange.send import SendPage
from views.members.consents import ConsentRow
from views.members.one import MemberPage
from views.referrals.slip import SlipPage
from views.trainings.certificates import CertificatesPage
from views.trainings.session import SessionPage

TABLE = Path(__file__).parents[2] / "docs" / "keystrokes.md"
KEY, CTRL, NONE = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A full office that knows a head office."""
    home, clock = tmp_path_factory.mktemp("keys"), SettableClock()
    full = full_office(home / "office", clock)
    head = new_office(home / "head", "HQ", "Head office", clock, head=True)
    with head.database.reading() as session:
        card = trust.own_card(session).text()
    with full.office.database.transaction() as session:
        trust.trust_card(session, full.office.actor, card, " ".join(trust.fingerprint(card)))
    head.close()
    return full


class Hand:
    """Somebody at the keyboard: what was pressed, and what was written."""

    def __init__(self, work: Work, app: QApplication) -> None:
        self.work, self.app = work, app
        self.pressed = self.written = 0

    @property
    def page(self):
        return self.work.window.stack.currentWidget()

    @property
    def desk(self):
        return self.work.desk

    def read(self, look):
        with self.work._opened.office.database.reading() as session:
            return look(session)

    def rest(self) -> None:
        settle(self.app, self.work.jobs, 0.05)

    def press(self, *keys: Qt.Key, ctrl: bool = False) -> None:
        """Keys that work the program."""
        for key in keys:
            self.pressed += 1
            QTest.keyClick(QApplication.focusWidget() or self.work.window, key, CTRL if ctrl else NONE)
            self.rest()

    def write(self, text: str) -> None:
        """What is said of the person, letter by letter."""
        for letter in text:
            self.written += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                there = QApplication.focusWidget()
                assert there is not None
                self.app.sendEvent(there, QKeyEvent(kind, ord(letter.upper()), NONE, letter))
        self.rest()


@pytest.fixture(scope="module")
def hand(qapp, dressed, office, tmp_path_factory):
    with pytest.MonkeyPatch.context() as computer:
        computer.setenv("THAZIN_HOME", str(tmp_path_factory.mktemp("home")))
        desk_computer = Computer(qapp)
        desk_computer.set_setting("language", "en")
        work = Work(desk_computer, Opened(office.office, ExitStack(), "123456"), office.clock)
        work.watch.stop()
        work.window.resize(1366, 768)
        work.window.show()
        work.window.activateWindow()
        yield Hand(work, qapp)
        work.leave()
        work.window.deleteLater()


@pytest.fixture
def at_today(hand):
    """Every task begins on Today, with a hand that has pressed nothing."""
    hand.work.window.go("today")
    hand.rest()
    hand.pressed = hand.written = 0
    return hand


def told(task: str) -> tuple[int, int]:
    """The keys and the letters that the table states for a task."""
    row = re.search(rf"^\| {re.escape(task)} \| (\d+) \| (\d+) \|", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert row is not None, f"{task}: not in {TABLE.name}"
    return int(row[1]), int(row[2])


def newest(hand):
    (line, *_) = hand.read(lambda session: referrals.listed(session, hand.desk.actor))
    return line


def test_registering_a_member(at_today):
    hand = at_today
    hand.press(KEY.Key_2, ctrl=True)
    hand.press(KEY.Key_N, ctrl=True)
    hand.write("Ma Sein Nu")
    hand.press(KEY.Key_Return)
    hand.write("1994")
    hand.press(KEY.Key_Return, KEY.Key_1)
    hand.press(KEY.Key_Return, ctrl=True)
    assert isinstance(hand.page, MemberPage)
    (found, *_) = hand.read(lambda session: members.find(session, hand.desk.actor, "Sein Nu", 5))
    assert found.birth_year == 1994
    assert (hand.pressed, hand.written) == told("Register a member")


def test_referring_and_printing_the_slip(at_today):
    hand = at_today
    hand.press(KEY.Key_4, ctrl=True)
    hand.press(KEY.Key_N, ctrl=True)
    hand.write("thida")
    hand.press(KEY.Key_Return)
    hand.write("2")
    hand.press(KEY.Key_Return, KEY.Key_1)
    hand.press(KEY.Key_Return, ctrl=True)
    assert isinstance(hand.page, SlipPage)
    assert hand.page.preview.pages == 1
    assert newest(hand).service == 2
    assert (hand.pressed, hand.written) == told("Refer, and print the slip")


def test_closing_the_loop_of_a_slip_that_came_back(at_today, office):
    hand = at_today
    number = office.referrals.slips[1]
    hand.press(KEY.Key_F5)
    before = hand.pressed, hand.written
    hand.write(number)
    hand.press(KEY.Key_Return)
    # That was the scanner.
    hand.pressed, hand.written = before
    hand.press(KEY.Key_1, KEY.Key_1)
    line = hand.read(lambda session: referrals.details(session, hand.desk.actor, number)).line
    assert line.status is ReferralStatus.LOOP_CLOSED
    assert (hand.pressed, hand.written) == told("Close a loop: a scanned stub")


def test_attendance_of_thirty(at_today, office):
    hand, actor = at_today, office.office.actor
    day = today(office.clock)
    with office.office.database.transaction() as session:
        codes = [line.code for line in members.listed(session, actor, limit=30)]
        draft = trainings.TrainingDraft("LEAD", day, "Room 3", "MMR013015", 1, ())
        planned = trainings.plan(session, actor, draft)
        marks = [attendance.AttendanceMark(code, ParticipationStatus.REGISTERED) for code in codes]
        attendance.take_attendance(session, actor, planned.id, marks)
    hand.work.window.go("today")
    hand.rest()
    soon = hand.page.soon
    hand.press(KEY.Key_Tab)
    while not soon.isAncestorOf(QApplication.focusWidget()):
        hand.press(KEY.Key_Tab)
    soon.choose(next(key for key in map(soon.rows.key, soon.rows.rows) if planned.id in str(key)))
    hand.press(KEY.Key_Return)
    assert isinstance(hand.page, SessionPage)
    hand.press(KEY.Key_A, ctrl=True)
    for steps in (2, 5, 8):
        hand.press(*[KEY.Key_Down] * steps, KEY.Key_N, KEY.Key_1)
    hand.press(KEY.Key_Return, ctrl=True)
    came = [line.status for line in hand.read(lambda session: attendance.roster(session, actor, planned.id))]
    assert (came.count(ParticipationStatus.ATTENDED), came.count(ParticipationStatus.NO_SHOW)) == (27, 3)
    assert hand.pressed <= 35
    assert (hand.pressed, hand.written) == told("Attendance of thirty, three of them absent")


def test_finding_a_person(at_today):
    hand = at_today
    hand.press(KEY.Key_K, ctrl=True)
    hand.write("thida")
    hand.press(KEY.Key_Return, KEY.Key_Return)
    assert isinstance(hand.page, MemberPage)
    assert (hand.pressed, hand.written) == told("Find a person")


def test_writing_down_a_consent(at_today):
    hand = at_today
    hand.press(KEY.Key_K, ctrl=True)
    hand.write("sein nu")
    (found, *_) = hand.read(lambda session: members.find(session, hand.desk.actor, "sein nu", 5))
    hand.press(KEY.Key_Return)
    while not isinstance(QApplication.focusWidget().parentWidget(), ConsentRow):
        hand.press(KEY.Key_Tab)
    # The first is the record itself; the next is sharing with head office.
    hand.press(KEY.Key_Tab, KEY.Key_1)
    code = found.code
    answers = hand.read(lambda session: members.details(session, hand.desk.actor, code)).consents
    assert [line.answer for line in answers].count(ConsentAnswer.YES) == 2
    assert (hand.pressed, hand.written) == told("Write down a consent")


def test_following_up(at_today):
    hand = at_today
    day = today(hand.work._clock)
    before = hand.read(lambda session: follow_ups.due_counts(session, hand.desk.actor, day))
    hand.press(KEY.Key_F2)
    after = hand.read(lambda session: follow_ups.due_counts(session, hand.desk.actor, day))
    assert after[0] == before[0] - 1
    assert (hand.pressed, hand.written) == told("Follow up: the person was asked")


def test_planning_a_session(at_today):
    hand = at_today
    hand.press(KEY.Key_3, ctrl=True)
    hand.press(KEY.Key_N, ctrl=True)
    hand.write("Leading")
    hand.press(KEY.Key_Return, KEY.Key_Return, KEY.Key_Return, KEY.Key_Down)
    hand.press(KEY.Key_Return, ctrl=True)
    assert isinstance(hand.page, SessionPage)
    assert (hand.pressed, hand.written) == told("Plan a session of today")


def test_certificates_for_all_who_completed(at_today, office):
    hand, actor = at_today, office.office.actor
    hand.press(KEY.Key_3, ctrl=True)
    # The session is chosen in the list; here it is the one that was held and has no certificates yet.
    held = hand.read(
        lambda session: [
            line
            for line in trainings.listed(session, actor)
            if any(
                done.trained and not done.certificate
                for done in attendance.completions(session, actor, line.training_id)
            )
        ]
    )
    hand.page.table.choose(held[0].id)
    hand.press(KEY.Key_Return)
    hand.press(KEY.Key_T, KEY.Key_G, KEY.Key_Return, KEY.Key_Return, ctrl=True)
    done = hand.read(lambda session: attendance.completions(session, actor, held[0].training_id))
    assert all(line.certificate for line in done if line.trained)
    assert not isinstance(hand.page, CertificatesPage)
    assert (hand.pressed, hand.written) == told("Certificates for all who completed, seen for printing")


def test_sending_changes_to_head_office(at_today, tmp_path):
    hand = at_today
    hand.press(KEY.Key_7, ctrl=True)
    hand.press(KEY.Key_E, ctrl=True)
    # The stick that is plugged in stands chosen.
    hand.page.folder.set_value(tmp_path)
    hand.press(KEY.Key_Return, ctrl=True)
    assert isinstance(hand.page, SendPage)
    assert hand.page.result.heading_made.text().startswith("Bundle 1 for HQ")
    assert (hand.pressed, hand.written) == told("Send what is new to head office")


def test_the_table_names_exactly_these_ten():
    rows = re.findall(r"^\| ([A-Z].*?) \| (\d+) \| (\d+) \|", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) == 10
