"""Pictures of the pages of trainings, settings and exchange on a made-up office, to be looked at.

`python -m tests.views.trainings.gallery FOLDER`
"""

import datetime as dt
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize

from desktop.language import catalogue
from desktop.upgrade import upgrade
from desktop.window import Place, Window
from models import attendance, courses, members, trainings
from models.accounts import AccountDraft, add_account
from models.attendance import AttendanceMark
from models.clock import today
from models.courses import CourseDraft
from models.members import MemberDraft
from models.offices import OfficeDraft, OpenOffice, create_office, details
from models.schema import ConsentMethod, ParticipationRole, ParticipationStatus, Topic
from models.trainings import TrainingDraft
from tests.models.conftest import PASSPHRASE, SettableClock
from tests.windows import QApplication, own_fonts
from views.desk import Desk
from views.kit.jobs import Jobs
from views.kit.page import Page
from views.kit.words import speak, tr
from views.theme import look, wear
from views.trainings.certificates import CertificatesPage
from views.trainings.page import TrainingsPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.sheet import SheetPage

DAY = dt.date(2026, 11, 25)
NAMES = (
    "မခင်သန်း", "Thida Win", "ဒေါ်အေးအေးမော်", "စန္ဒာလွင်", "ကြည်ပြာဦး", "Ma Hnin Wai", "သူဇာမြင့်", "နှင်းဝတီ", "May Zin Oo",
    "ရွှေရည်အောင်", "Su Su Hlaing", "ခိုင်ဇင်ဝင်း", "Aye Chan", "မြတ်နိုး", "Phyu Phyu", "ဆုမြတ်", "Nilar", "အိဖြူ", "Zar Chi",
)  # fmt: skip
WIDE, SMALL = QSize(1366, 768), QSize(1024, 600)
PLACES = ("Today", "Members", "Trainings", "Referrals", "Exchange", "Settings")


@dataclass
class Studio:
    """One window on one office, and how to take its picture."""

    office: OpenOffice
    window: Window
    jobs: Jobs
    desk: Desk
    settings: dict[str, str]

    def settle(self) -> None:
        """Until every job is over and shown."""
        for _ in range(3):
            while self.jobs.busy:
                QApplication.processEvents()
                time.sleep(0.005)
            QApplication.processEvents()
        # The preview draws its pages beside the window's own thread.
        for _ in range(20):
            time.sleep(0.01)
            QApplication.processEvents()

    def dress(self, language: str, theme: str) -> None:
        """Another language and theme, while the window stands."""
        speak(language, catalogue(language))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        wear(app, look(theme))
        self.settings.update(language=language, theme=theme)

    def shoot(self, page: Page, file: Path, size: QSize = WIDE, before: Callable[[], object] | None = None) -> None:
        """One picture of a page."""
        self.window.resize(size)
        self.window.open(page)
        self.settle()
        if before is not None:
            before()
            self.settle()
        self.window.quiet.hide()
        self.window.grab().save(str(file))
        self.window.go_back()
        self.settle()


def studio(office: OpenOffice, place: str) -> Studio:
    """A window with the rail of the program, standing at `place`."""
    jobs = Jobs(office.database)
    settings = {
        "language": "en", "theme": "light", "text_size": "normal", "printer": "",
        "cover_minutes": "3", "lock_minutes": "15",
    }  # fmt: skip
    with office.database.reading() as session:
        known = details(session)
    places = [Place(name.lower(), lambda name=name: tr(name), lambda: Page("")) for name in PLACES]
    window = Window(known.code, places, jobs)
    desk = Desk(
        jobs=jobs, actor=office.actor, office=known, folder=office.folder, today=lambda: DAY, open=window.open,
        back=window.go_back, go=window.go, say=window.say, tell=window.tell, setting=settings.__getitem__,
        set_setting=settings.__setitem__,
    )  # fmt: skip
    window.show()
    window.go(place)
    return Studio(office, window, jobs, desk, settings)


def make_office(folder: Path, *, head: bool = False) -> OpenOffice:
    """A made-up office."""
    draft = OfficeDraft("HQ", "Head office", head=True) if head else OfficeDraft("YGN", "Yangon office")
    return create_office(
        folder, draft, AccountDraft("Daw Aye", "DA"), PASSPHRASE, upgrade=upgrade, anchors=folder.parent / "anchors",
        clock=SettableClock(),
    )  # fmt: skip


def fill(office: OpenOffice) -> dict[str, str]:
    """Members, courses and sessions; the ids of the sessions by name."""
    actor = office.actor
    with office.database.transaction() as session:
        assert today(office.database.info["clock"]) == DAY  # type: ignore[arg-type]
        add_account(session, actor, AccountDraft("Ma Moe", "MM"))
        codes = [
            members.register(session, actor, MemberDraft(1980 + place, name, keep_record=ConsentMethod.SPOKEN)).code
            for place, name in enumerate(NAMES)
        ]
        for draft in (
            CourseDraft("LEAD", "Leading together", "အတူဦးဆောင်ခြင်း", Topic.LEADERSHIP, 1),
            CourseDraft("LAW", "Know your rights", "သင့်အခွင့်အရေးကို သိပါ", Topic.LEGAL_LITERACY, 2),
            CourseDraft("COMP", "Computer basics", "ကွန်ပျူတာ အခြေခံ", Topic.COMPUTER, 4),
        ):
            courses.add(session, actor, draft)
        now = trainings.plan(session, actor, TrainingDraft("LEAD", DAY, "Room 3", "MMR013015", 1, (codes[0],)))
        marks = [AttendanceMark(code, ParticipationStatus.REGISTERED) for code in codes[1:]]
        attendance.take_attendance(session, actor, now.id, marks)
        done = trainings.plan(session, actor, TrainingDraft("LEAD", dt.date(2026, 11, 23), "", "MMR013001", 0, ()))
        attendance.take_attendance(
            session, actor, done.id,
            [AttendanceMark(code, pre=40 + 3 * place, post=70 + 2 * place) for place, code in enumerate(codes[:9])]
            + [AttendanceMark(codes[10], ParticipationStatus.NO_SHOW)]
            + [AttendanceMark(codes[11], part=ParticipationRole.OBSERVER)], others=4,
        )  # fmt: skip
        attendance.certify(session, actor, done.training_id, codes[:3])
        trainings.plan(session, actor, TrainingDraft("LAW", dt.date(2026, 11, 27), "", "MMR013008", 2, (codes[3],)))
        trainings.plan(session, actor, TrainingDraft("COMP", dt.date(2026, 12, 5), "Learning centre", None, 0))
        trainings.plan(session, actor, TrainingDraft("COMP", dt.date(2026, 11, 18), "Learning centre", None, 0))
        off = trainings.plan(session, actor, TrainingDraft("LAW", dt.date(2026, 11, 12), "", "MMR013008", 1))
        trainings.call_off(session, actor, off.id)
    return {"now": now.id, "done": done.id}


def _trainings(at: Studio, folder: Path, tail: str, size: QSize, ids: dict[str, str]) -> None:
    desk = at.desk
    at.shoot(TrainingsPage(desk), folder / f"trainings-list-{tail}.png", size)
    page = SessionPage(desk, ids["now"])

    def mark() -> None:
        rows = page.roster.marks.rows
        for place, row in enumerate(rows[:6]):
            states = ParticipationStatus
            page.roster.marks.change(
                type(row)(row.code, row.name, row.part, states.NO_SHOW if place == 3 else states.ATTENDED, 40, 70)
            )
        page.roster.change(lambda: None)
        page.roster._move(6)
        page.roster._edit(3, "5")

    at.shoot(page, folder / f"trainings-session-{tail}.png", size, mark)
    found = SessionPage(desk, ids["done"])

    def find() -> None:
        found.finder.input.setText("m")
        found.finder.input.setText("ma")
        found.finder._seek()

    at.shoot(found, folder / f"trainings-walkin-{tail}.png", size, find)
    plan = PlanPage(desk, lambda _line: None)

    def choose() -> None:
        plan.course.set_value(plan.course._options[2][0])
        plan._look_at_course()

    at.shoot(plan, folder / f"trainings-plan-{tail}.png", size, choose)
    new = PlanPage(desk, lambda _line: None)
    at.shoot(new, folder / f"trainings-new-course-{tail}.png", size, lambda: new._show_new_course(shown=True))
    at.shoot(SheetPage(desk, ids["done"]), folder / f"trainings-sheet-{tail}.png", size)
    with at.office.database.reading() as session:
        line = trainings.details(session, desk.actor, ids["done"])
    at.shoot(CertificatesPage(desk, line), folder / f"trainings-certificates-{tail}.png", size)


def main(folder: Path, only: str = "") -> None:
    """All pictures."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    wear(app, look("light"), own_fonts())
    speak("en", catalogue("en"))
    with TemporaryDirectory() as place:
        office = make_office(Path(place) / "office")
        ids = fill(office)
        at = studio(office, "trainings")
        for language, theme, size in (
            ("en", "light", WIDE), ("my", "light", WIDE), ("my", "dark", WIDE), ("my", "light", SMALL),
            ("en", "light", SMALL),
        ):  # fmt: skip
            at.dress(language, theme)
            tail = f"{language}-{theme}-{size.width()}"
            if only in {"", tail}:
                _trainings(at, folder, tail, size, ids)
        at.jobs.stop()
        office.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/pictures"), *sys.argv[2:3])
