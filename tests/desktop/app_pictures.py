"""Pictures of the entrance and of the members' pages of a made-up office, in both languages: to be looked at.

`python -m tests.desktop.app_pictures [FOLDER]` writes them into build/pictures.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program
from desktop.lock import Cover
from desktop.startup import application
from desktop.upgrade import upgrade
from desktop.work import Work
from models.accounts import AccountDraft
from models.clock import system_clock, today
from models.errors import Refused
from models.members import MemberDraft
from models.offices import OfficeDraft, create_office
from tests.desktop.made_up import fill
from views.kit.words import tr
from views.members.correct import CorrectPage
from views.members.one import MemberPage
from views.members.page import MembersPage
from views.members.register import RegisterPage
from views.members.status import StatusPage
from views.start.new_office import NewOfficePage
from views.start.unlock import UnlockPage

SCREEN, SMALL = QSize(1366, 768), QSize(1024, 600)
PASSPHRASE = "seven quiet orchids"


def settle(app: QApplication, until: Callable[[], object] = lambda: True, seconds: float = 20.0) -> None:
    """Let the windows work until something is so, and a little longer."""
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)


def entrance_pictures(program: Program, app: QApplication) -> Iterator[tuple[str, QWidget]]:
    """First start, unlock, and what both say when something is wrong."""
    entrance = program.entrance
    entrance.resize(SCREEN)
    entrance.language.set_value(program.computer.setting("language"))
    page = entrance.show_new(Path("Documents") / "Office")
    settle(app)
    yield "first-start", entrance
    page.passphrase._offer()
    page.form.submit()
    settle(app)
    yield "first-start-wrong", entrance
    page.busy(lambda: "…")
    unlock = entrance.show_unlock(Path("Office"))
    settle(app)
    yield "unlock", entrance
    unlock.wrong(
        Refused(
            "This passphrase does not open the office.", "Type it again. Look at the keyboard's language and Caps Lock."
        )
    )
    settle(app)
    yield "unlock-wrong", entrance
    unlock.busy(lambda: tr("Opening the office"))
    settle(app)
    yield "unlock-busy", entrance


def members_pictures(work: Work, app: QApplication) -> Iterator[tuple[str, QWidget]]:
    """The members' pages."""
    window, desk = work.window, work.desk
    window.go("members")
    listing = window.page("members")
    assert isinstance(listing, MembersPage)
    settle(app, lambda: listing.facts.details)
    yield "members", window
    row = listing.table.rows.rows[3]
    one = MemberPage(desk, row.code)
    desk.open(one)
    settle(app, lambda: one.consents.lines)
    yield "member", window
    details = one.facts.details
    assert details is not None
    correct = CorrectPage(desk, details, one._towns)
    desk.open(correct)
    settle(app)
    yield "member-correct", window
    desk.back()
    desk.open(StatusPage(desk, details))
    settle(app)
    yield "member-status", window
    desk.back()
    desk.back()
    register = RegisterPage(desk)
    desk.open(register)
    settle(app)
    yield "register", window
    register.person.show(MemberDraft(row.birth_year, row.name, phone=row.phone))
    register._changed()
    settle(app, lambda: register.alike.people)
    yield "register-alike", window
    register.person.show(MemberDraft(desk.today().year - 16, "နှင်းနှင်း"))
    register._changed()
    register.form.submit()
    settle(app)
    yield "register-young", window
    desk.back()
    window.find_box.setText("khin")
    window.sought.emit("khin")
    settle(app, lambda: work._found and work._found.table.rows.rowCount())
    window.found_entered.emit()
    settle(app)
    yield "found", window
    window.find_box.clear()
    window.sought.emit("")


def main() -> int:
    """Take them all."""
    into = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pictures")
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["THAZIN_HOME"] = home
        folder = Path(home) / "Office"
        office = create_office(
            folder, OfficeDraft("YGN", "ရန်ကုန် ရုံးခွဲ"), AccountDraft("Daw Aye"), PASSPHRASE,
            upgrade=upgrade, anchors=Path(home) / "anchors",
        )  # fmt: skip
        fill(office, today(system_clock))
        office.close()
        app = application()
        program = Program(app, folder, succeed=lambda _folder: None)
        program.begin()
        for language in ("en", "my"):
            program.computer.set_setting("language", language)
            for name, window in entrance_pictures(program, app):
                window.grab().save(str(into / f"{name}-{language}.png"))
        unlock = program.entrance.show_unlock(folder)
        assert isinstance(unlock, UnlockPage)
        unlock.submitted.emit(PASSPHRASE, "123456")
        settle(app, lambda: program.work is not None)
        work = program.work
        assert isinstance(work, Work)
        for language, theme, size in (
            ("en", "light", SCREEN),
            ("my", "light", SCREEN),
            ("my", "dark", SCREEN),
            ("my", "light", SMALL),
        ):
            program.computer.set_setting("language", language)
            program.computer.set_setting("theme", theme)
            work.window.resize(size)
            for name, window in members_pictures(work, app):
                kind = "" if theme == "light" else "-dark"
                kind += "-small" if size is SMALL else ""
                window.grab().save(str(into / f"{name}-{language}{kind}.png"))
        work.cover()
        settle(app)
        assert isinstance(work._cover, Cover)
        work._cover.grab().save(str(into / "cover-my.png"))
        work.lock()
        QCoreApplication.processEvents()
    assert NewOfficePage
    return 0


if __name__ == "__main__":
    sys.exit(main())
