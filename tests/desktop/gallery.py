"""Pictures of what stands around the pages: first start, unlock, cover, crash page, and what the window tells."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.app import Program
from desktop.crash import CrashPage
from desktop.leaving import Leaving
from desktop.lock import Cover
from desktop.renewing import Renewing
from desktop.unlock import Entrance
from models.accounts import Actor
from models.database import Database, Stopped
from models.errors import Refused
from models.offices import OpenOffice
from models.recovery import AccountChoice, Recovered
from models.renewing import Renewed
from models.schema import Role
from models.vault import DataKey, OtherPassphrase, Renewal, Unlocked
from models.vault_shares import shares_of
from tests.album import Album, Camera
from views.find.page import FoundPage
from views.kit.access import SHOWN_AFTER_MS
from views.kit.words import tr
from views.settings.page import SettingsPage
from views.start.folder import FolderPage
from views.start.recover import recovered_words
from views.start.unlock import UnlockPage
from views.today.page import TodayPage

WRONG = Refused(
    "This passphrase does not open the office.", "Type it again. Look at the keyboard's language and Caps Lock."
)


def shots(camera: Camera, program: Program, folder: Path) -> None:
    """First start and unlock, and what both say when something is wrong; the cover; the crash page."""
    entrance = program.entrance
    entrance.resize(camera.look.size)
    entrance.show()
    entrance.language.set_value(camera.look.language)

    def shoot(name: str, widget: QWidget = entrance) -> None:
        camera.wait()
        camera.shoot(name, widget)

    new = entrance.show_new(Path("Documents") / "Office")
    shoot("first-start")
    new.passphrase._offer()
    new.form.submit()
    shoot("first-start-wrong")
    new.busy(lambda: tr("Making the office"))
    shoot("first-start-busy")
    unlock = entrance.show_unlock(folder)
    shoot("unlock")
    unlock.wrong(WRONG)
    shoot("unlock-wrong")
    unlock.tell(Refused("This office is open already on this computer.", "Go to its window, or close it first."))
    shoot("unlock-refused")
    unlock.busy(lambda: tr("Opening the office"))
    shoot("unlock-busy")
    assert isinstance(entrance.page, UnlockPage)
    restore = entrance.show_restore()
    restore.source.set_value(folder / "backups")
    restore._list()
    shoot("restore")
    restore.wrong(OtherPassphrase(WRONG.title.template, WRONG.advice.template))
    shoot("restore-wrong")
    restore.left.emit()
    recover_shots(shoot, entrance, folder)
    entrance._other()
    assert isinstance(entrance.page, FolderPage)
    # A made-up computer: the real one's folders are no part of a picture.
    entrance.page.walk.go(folder.parent)
    entrance.page.walk.place.typed.set_value("/home/office/Documents")
    shoot("find-office")
    entrance.hide()
    leaving = Leaving(Database(folder, DataKey(bytes(32)), 0))
    leaving.bar.setValue(40)
    leaving.show()
    shoot("leaving", leaving)
    leaving.refused(Refused("The disk is full: no backup was made.", "Free some space, or use another stick."))
    shoot("leaving-full", leaving)
    for shown in (leaving, *_renewing_shots(shoot, folder)):
        shown.hide()
        shown.deleteLater()
    cover = Cover("123456")
    cover.resize(camera.look.size)
    cover.show()
    shoot("cover", cover)
    cover.page.wrong(2)
    shoot("cover-wrong", cover)
    crash = CrashPage(ValueError("never shown"), lambda: None)
    crash.resize(camera.look.size)
    crash.show()
    shoot("crash", crash)
    for shown in (cover, crash):
        shown.hide()
        shown.deleteLater()


def _renewing_shots(shoot: Callable[[str, QWidget], None], folder: Path) -> list[Renewing]:
    """The office gets another key: on its way, at its end, and why not."""
    actor = Actor("one", "DA", Role.ADMIN)
    office = OpenOffice(folder, Database(folder, DataKey(bytes(32)), 0), actor, "", folder)
    full = Refused("The disk is full: no backup was made.", "Free some space, or use another stick.")
    made = []
    for name, show in (
        ("", lambda window: window.bar.setValue(40)),
        ("-done", lambda window: window.done(Renewed(None))),
        ("-older", lambda window: window.done(Renewed(full))),
        ("-stopped", lambda window: window.refused(Stopped("Stopped.", "Nothing was changed."))),
    ):
        window = Renewing(office, Unlocked(DataKey(bytes(32)), "one", "", ""), Renewal({"one": ""}))
        show(window)
        window.show()
        shoot(f"renewing{name}", window)
        made.append(window)
    return made


def recover_shots(shoot: Callable[[str], None], entrance: Entrance, folder: Path) -> None:
    """The way in by two shares, and what is said at its end."""
    shares = shares_of(bytes(range(16)))
    recover = entrance.show_recover(folder)
    recover.first.set_value(shares[0])
    recover.second.set_value(shares[1].replace(" ", " orchid ", 1))
    recover.form.submit()
    shoot("recover")
    choices = (AccountChoice("1", "ဒေါ်အေး", Role.ADMIN), AccountChoice("2", "Ma Moe", Role.STAFF))
    new = entrance._choose_account(folder, (shares[0], shares[1]), choices)
    new.new.offer.click()
    shoot("recover-new")
    new.busy(lambda: tr("The office gets another key"))
    new.move_on(40, 100)
    shoot("recover-busy")
    done = Recovered("ဒေါ်အေး", None, ())
    entrance.show_unlock(folder, lambda: recovered_words(done))
    shoot("recovered")
    entrance.show_unlock(folder)


def told_shots(at: Album) -> None:
    """Everything that the window itself tells, at once."""
    at.go("members")
    window = at.window
    window.trouble.tell(
        Refused("This office is open already on this computer.", "Go to its window, or close it first.")
    )
    window.busy.doing.say(lambda: tr("Making the file"))
    window.busy.bar.setRange(0, 100)
    window.busy.bar.setValue(40)
    window.busy.show()
    at.rest()
    window.say(lambda: tr("Thank you. The date is taken as it is."), lambda: None)
    window.trouble.show()
    at.shoot("window-tells")
    window.trouble.hide()
    window.busy.hide()
    frame_shots(at)


def frame_shots(at: Album) -> None:
    """What was found, help, access keys, and covered names."""
    window, computer = at.window, at.camera.computer
    for name, typed in (("person", "thi"), ("session", "rights"), ("nothing", "ကခဂ")):
        at.go("members")
        window.find_box.setText(typed)
        window.find_box.textEdited.emit(typed)
        at.camera.wait(lambda: isinstance(window.stack.currentWidget(), FoundPage) and not at.work.jobs.busy)
        at.shoot(f"found-{name}")
    for place in ("members", "settings"):
        at.go(place)
        window.help()
        at.shoot(f"help-{place}")
    at.go("referrals")
    window.access.hold()
    at.camera.wait(rest=2 * SHOWN_AFTER_MS / 1000)
    at.shoot("access-keys")
    window.access.let_go()
    computer.set_setting("names", "hidden")
    for place in ("today", "members"):
        at.go(place)
        at.shoot(f"{place}-names-hidden")
    computer.set_setting("names", "shown")


def empty_shots(at: Album) -> None:
    """Each place of an office in which nothing was written yet, and the first steps that lead on."""
    at.camera.computer.set_setting("guide", "shown")
    at.go("today")
    at.desk.open(TodayPage(at.desk))
    at.shoot("first-steps")
    at.camera.computer.set_setting("guide", "away")
    for place in at.window.rail.buttons:
        page = at.go(place)
        if isinstance(page, SettingsPage):
            # Elsewhere than here a person changes them on this very page.
            page.computer.language.set_value(at.camera.look.language)
            page.computer.theme.set_value(at.camera.look.theme)
        at.shoot(f"empty-{place}")
