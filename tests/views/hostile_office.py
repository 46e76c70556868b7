"""A head office in which every text of every record is a hostile one, written through the use cases; and a seat in it."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.startup import Computer
from desktop.unlock import Opened
from desktop.work import Work
from models import (
    attendance,
    cases,
    courses,
    custom_fields,
    custom_values,
    events,
    members,
    offices,
    providers,
    referrals,
    trainings,
)
from models.accounts import AccountDraft, add_account
from models.attendance import AttendanceMark
from models.burmese import normalise
from models.cases import CaseDraft
from models.clock import today
from models.courses import CourseDraft
from models.custom_fields import FieldDraft, FieldLine
from models.database import UnitOfWork
from models.events import EventDraft
from models.members import MemberDraft
from models.offices import OpenOffice
from models.paper_packs import PackWish, make
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import CaseIssue, ConsentMethod, CustomKind, CustomNoun, Occasion, Topic
from models.trainings import TrainingDraft
from tests.full_office import new_office
from tests.offices import SettableClock
from tests.views.members.handing import keep_elsewhere, know_offices
from views.desk import Desk
from views.kit.page import Page

SPOKEN = ConsentMethod.SPOKEN
NO_PRINTER = "localhost:9"
"""Nobody answers there: whatever is pressed, no paper comes out of a printer of this machine."""


@dataclass
class Hostile:
    """The office, and what stands in it."""

    office: OpenOffice
    texts: Sequence[str]
    people: list[str] = field(default_factory=list)
    """Codes of members."""
    elsewhere: str = ""
    """The code of one whom another office keeps."""
    slips: list[str] = field(default_factory=list)
    clinics: list[str] = field(default_factory=list)
    """Row ids, as those of courses and sessions."""
    courses: list[str] = field(default_factory=list)
    sessions: list[str] = field(default_factory=list)
    fields: list[FieldLine] = field(default_factory=list)
    pack: str = ""

    def text(self, number: int, most: int = 100) -> str:
        """One of the texts, as long as the register lets it be."""
        found = normalise(self.texts[number % len(self.texts)])[:most].strip()
        return found or f"empty {number}"


def fill(folder: Path, texts: Sequence[str]) -> Hostile:
    """Make it of these texts."""
    clock = SettableClock()
    made = Hostile(new_office(folder / "office", "HQ", "<b>HQ</b> & Co %s", clock, head=True), texts)
    know_offices(made.office)
    made.elsewhere = keep_elsewhere(made.office, birth_year=1985)
    day = today(clock)
    actor = made.office.actor
    with made.office.database.transaction() as session:
        for each in range(len(texts)):
            _member(made, session, each)
            _clinic(made, session, each)
            _course(made, session, each, day)
        _fields(made, session)
        add_account(session, actor, AccountDraft(made.text(0, 80), "<&>"))
        offices.set_paper(session, actor, paper_phone="09 000 111 222", issuer_line=made.text(1, 60),
                          staff_print=True, member_cards=True)  # fmt: skip
        made.slips = [
            referrals.issue(session, actor, ReferralDraft(code, "C1", 1)).line.id for code in made.people[:12]
        ]
        events.record(session, actor, EventDraft(day, Occasion.LAUNCH, Topic.ADVOCACY, members=9))
        cases.open_case(session, actor, CaseDraft(day, CaseIssue.EVICTION))
        made.pack = make(session, actor, PackWish(2, 2, 1))[0].pack
        marks = [AttendanceMark(code, pre=10, post=20) for code in made.people[:12]]
        attendance.take_attendance(session, actor, made.sessions[0], marks)
        training = trainings.details(session, actor, made.sessions[0]).training_id
        attendance.certify(session, actor, training, made.people[:3])
    return made


def _member(made: Hostile, session: UnitOfWork, each: int) -> None:
    name, contact, tongue, old = (
        made.text(each + step, most) for step, most in ((0, 110), (1, 110), (2, 110), (3, 38))
    )
    draft = MemberDraft(1990, name, safe_contact=contact, languages=tongue, old_number=old, keep_record=SPOKEN,
                        reads_well=True)  # fmt: skip
    made.people.append(members.register(session, made.office.actor, draft).code)


def _clinic(made: Hostile, session: UnitOfWork, each: int) -> None:
    name, burmese, hours, cost = (
        made.text(each + step, most) for step, most in ((0, 190), (4, 190), (5, 110), (6, 55))
    )
    draft = ProviderDraft(f"C{each}", name, burmese, hours=hours, cost=cost, paper_name="Clinic", paper_name_my="ခ")
    made.clinics.append(providers.add(session, made.office.actor, draft).id)
    providers.offer(session, made.office.actor, draft.code, [ServiceOffer(1), ServiceOffer(3)])


def _course(made: Hostile, session: UnitOfWork, each: int, day: date) -> None:
    title, burmese, place = (made.text(each + step, most) for step, most in ((0, 190), (7, 190), (8, 110)))
    draft = CourseDraft(f"K{each}", title, burmese, paper_title="Course", paper_title_my="ခ")
    made.courses.append(courses.add(session, made.office.actor, draft).id)
    made.sessions.append(trainings.plan(session, made.office.actor, TrainingDraft(draft.code, day, place)).id)


def _fields(made: Hostile, session: UnitOfWork) -> None:
    """Fields of head office's own under hostile names, with hostile choices and words."""
    actor = made.office.actor
    for noun in CustomNoun:
        kinds = [CustomKind.NUMBER, CustomKind.DATE, CustomKind.CHOICE]
        for kind in [*kinds, CustomKind.TEXT] if noun in custom_fields.WITH_TEXT else kinds:
            label = f"{noun.value} {kind.value} <b> & %s {{x}}"
            pairs = (("<i>one</i> & {0}", ""), ("two %d", "")) if kind is CustomKind.CHOICE else ()
            made.fields.append(custom_fields.add(session, actor, FieldDraft(noun, kind, label, "", pairs)))
    said = next(line for line in made.fields if line.noun is CustomNoun.SESSION and line.kind is CustomKind.TEXT)
    for place, row_id in enumerate(made.sessions[:8]):
        custom_values.set_values(session, actor, CustomNoun.SESSION, row_id, {said.id: made.text(place + 9, 100)})


class Seat:
    """The whole program at that office. What it could not cope with is in `bugs`."""

    def __init__(self, hostile: Hostile, home: Path) -> None:
        self.hostile, self.home = hostile, home
        self.bugs: list[BaseException] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        opened = Opened(hostile.office, ExitStack(), "123456")
        self.work = Work(Computer(app), opened, hostile.office.database.info["clock"])
        self.work.watch.stop()
        # On the crash page nothing could be tried any more.
        self.work.jobs.crashed.disconnect()
        self.work.jobs.crashed.connect(self.bugs.append)
        self.window = self.work.window
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.window.go("today")
        self.rest()

    @property
    def desk(self) -> Desk:
        """What pages are made with."""
        return replace(self.work.desk, actor=replace(self.work.desk.actor, sees_cases=True, sees_follow_up_care=True))

    def show(self, widget: QWidget) -> QWidget:
        """A page on top of the present one; anything else as a window of its own."""
        if isinstance(widget, Page):
            self.window.open(widget)
        else:
            widget.resize(1024, 700)
            widget.show()
        self.rest()
        return widget

    def rest(self) -> None:
        """Until no job runs and none begins."""
        quiet, end = 0, time.monotonic() + 30
        while quiet < 3 and time.monotonic() < end:
            self.app.processEvents()
            quiet = 0 if self.work.jobs.busy else quiet + 1
            time.sleep(0.001)

    def leave(self) -> None:
        """Close window and office."""
        self.work.leave()
        self.window.deleteLater()
        self.app.processEvents()


@contextmanager
def seat(home: Path, texts: Sequence[str]) -> Iterator[Seat]:
    """Sit down in an office of these texts. What raises anywhere is collected in `bugs`."""
    before, printer, where = sys.excepthook, os.environ.get("CUPS_SERVER"), os.environ.get("THAZIN_HOME")
    os.environ["CUPS_SERVER"], os.environ["THAZIN_HOME"] = NO_PRINTER, str(home / "home")
    at = Seat(fill(home, texts), home)
    sys.excepthook = lambda _kind, error, _trace: at.bugs.append(error)
    try:
        yield at
    finally:
        sys.excepthook = before
        at.leave()
        for name, value in (("CUPS_SERVER", printer), ("THAZIN_HOME", where)):
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value
