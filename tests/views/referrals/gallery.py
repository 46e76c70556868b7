"""Pictures of Today, of referrals and of the directory, on a made-up office: to be looked at.

`python -m tests.views.referrals.gallery [FOLDER]` writes them into build/pictures.
"""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.language import catalogue
from desktop.upgrade import upgrade
from desktop.window import Place, Window
from models import offices, providers
from models.accounts import AccountDraft
from models.clock import today
from models.offices import OfficeDraft, OpenOffice, create_office
from models.schema import Priority, ReferralStatus
from tests.models.conftest import SettableClock
from tests.views.referrals.clinics import Filled, fill
from views.desk import Desk
from views.kit.jobs import Jobs
from views.kit.page import Page
from views.kit.words import speak, tr
from views.providers.form import ProviderPage
from views.providers.page import ProvidersPage
from views.referrals.form import ReferralForm
from views.referrals.page import ReferralsPage
from views.referrals.slip import SlipPage
from views.theme import look, own_fonts, wear
from views.today.page import TodayPage

SCREEN, SMALL = QSize(1366, 768), QSize(1024, 600)


class Album:
    """One window on one office, and the pictures taken of it."""

    def __init__(self, office: OpenOffice, folder: Path, clock: SettableClock) -> None:
        self.office, self.folder = office, folder
        self.jobs = Jobs(office.database)
        with office.database.reading() as session:
            known = offices.details(session)
        self.desk = Desk(
            jobs=self.jobs, actor=office.actor, office=known, folder=office.folder, today=lambda: today(clock),
            open=lambda page: self.window.open(page), back=lambda: self.window.go_back(),
            go=lambda name: self.window.go(name), say=lambda text, undo=None: self.window.say(text, undo),
            tell=lambda error: self.window.tell(error), setting=lambda name: "", set_setting=lambda name, value: None,
        )  # fmt: skip
        self.anew()

    def anew(self) -> None:
        """A fresh window, for another look."""
        self.window = Window("YGN", (
            Place("today", lambda: tr("Today"), lambda: TodayPage(self.desk, lambda session: 46)),
            Place("members", lambda: tr("Members"), lambda: TodayPage(self.desk)),
            Place("trainings", lambda: tr("Trainings"), lambda: TodayPage(self.desk)),
            Place("referrals", lambda: tr("Referrals"), lambda: ReferralsPage(self.desk)),
            Place("exchange", lambda: tr("Exchange"), lambda: TodayPage(self.desk)),
            Place("settings", lambda: tr("Settings"), lambda: TodayPage(self.desk)),
        ), self.jobs)  # fmt: skip
        self.window.resize(SCREEN)
        self.window.show()
        self.window.activateWindow()

    def rest(self) -> None:
        """Until nothing moves."""
        for _ in range(2):
            QTest.qWait(250)
            while self.jobs.busy:
                QTest.qWait(20)

    def shoot(self, name: str, size: QSize = SCREEN) -> None:
        self.window.resize(size)
        self.rest()
        self.window.grab().save(str(self.folder / f"{name}.png"))

    @property
    def page(self) -> Page:
        page = self.window.stack.currentWidget()
        assert isinstance(page, Page)
        return page


def take(album: Album, filled: Filled, tail: str, size: QSize = SCREEN) -> None:
    """All pages in the present language and look."""
    window, desk = album.window, album.desk
    window.resize(size)
    window.go("today")
    album.shoot(f"today-{tail}", size)
    page = album.page
    assert isinstance(page, TodayPage)
    page.ask(ReferralStatus.ATTENDED)
    album.shoot(f"today-asking-{tail}", size)
    page._leave_asking()
    window.go("referrals")
    album.shoot(f"referrals-{tail}", size)
    page = album.page
    assert isinstance(page, ReferralsPage)
    page.card.begin(ReferralStatus.DID_NOT_ATTEND)
    album.shoot(f"referrals-move-{tail}", size)
    page.number.set_value(filled.slips[1])
    page._find()
    album.shoot(f"referrals-stub-{tail}", size)
    window.go("referrals")
    desk.open(ReferralForm(desk, None))
    album.rest()
    album.shoot(f"refer-empty-{tail}", size)
    form = album.page.form
    form.member.input.setText("Thida")
    form.member._seek(take_first=True)
    album.rest()
    form.service.set_value(2)
    form.service.changed.emit()
    album.rest()
    QTest.keyClicks(form.provider.input, "tamwe" if tail.startswith("en") else "P0")
    form.provider.set_value(form._offers[0].id)
    form.provider.changed.emit()
    form.priority.set_value(Priority.HOURS_72)
    form.appointment.set_value(date(2027, 1, 12))
    form.time.set_value("10:00")
    form.accompanied.set_value(True)
    form.changed.emit()
    form.accompanied.setFocus()
    album.shoot(f"refer-{tail}", size)
    window.go_back()
    desk.open(ReferralForm(desk, None))
    album.rest()
    form = album.page.form
    form.whom.buttons[1].click()
    form.age.buttons[2].click()
    album.rest()
    form.provider.set_value(form._offers[0].id)
    form.provider.changed.emit()
    album.shoot(f"refer-minor-{tail}", size)
    window.go_back()
    desk.open(SlipPage(desk, filled.ids[1], print_now=True))
    album.shoot(f"slip-{tail}", size)
    window.go_back()
    desk.open(ProvidersPage(desk))
    album.shoot(f"clinics-{tail}", size)
    with album.office.database.reading() as session:
        line = providers.details(session, album.office.actor, "P001")
    desk.open(ProviderPage(desk, line))
    album.shoot(f"clinic-{tail}", size)
    window.go("today")


def main(folder: Path) -> None:
    """All pictures."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    wear(app, look("light"), own_fonts())
    clock = SettableClock()
    with tempfile.TemporaryDirectory() as place:
        office = create_office(
            Path(place) / "office", OfficeDraft("YGN", "Yangon"), AccountDraft("Daw Aye", "DA"), "seven quiet orchids",
            upgrade=upgrade, anchors=Path(place) / "anchors", clock=clock,
        )  # fmt: skip
        empty = Album(office, folder, clock)
        for language in ("en", "my"):
            speak(language, catalogue(language))
            empty.window.go("today")
            empty.shoot(f"today-nothing-{language}")
            empty.window.go("referrals")
            empty.shoot(f"referrals-nothing-{language}")
        filled = fill(office, clock)
        for language in ("en", "my"):
            speak(language, catalogue(language))
            empty.anew()
            take(empty, filled, language)
        wear(app, look("dark"))
        empty.anew()
        take(empty, filled, "my-dark")
        wear(app, look("light"))
        empty.anew()
        speak("my", catalogue("my"))
        take(empty, filled, "my-small", SMALL)
        empty.window.close()
        empty.jobs.stop()
        office.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/pictures"))
