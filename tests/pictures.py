"""Pictures of every page and state of the program in both languages, on made-up offices: to be looked at.

`make pictures` leaves them in build/pictures, named page-language-theme-size. `make pictures ARGS=--readme` also writes
those that README and manuals show into docs/pictures.
"""

import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from pathlib import Path

# Before any Qt import: pictures are drawn into memory wherever this runs.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
# Nobody answers there: no picture depends on a printer of this machine, or reaches it.
os.environ["CUPS_SERVER"] = "localhost:9"

from PIL import Image

from desktop.app import Program
from desktop.startup import application
from models import referrals
from models.offices import OpenOffice
from printing.referral_slip import referral_slip
from tests.album import SMALL, Album, Camera, Look
from tests.desktop import gallery as around
from tests.full_office import FullOffice, full_office, new_office
from tests.offices import SettableClock
from tests.printing import gallery as papers
from tests.printing.pictures import picture
from tests.views.cases import gallery as cases
from tests.views.events import gallery as events
from tests.views.exchange import gallery as exchange
from tests.views.exchange import keys_gallery as keys
from tests.views.exchange import partners_gallery as partners
from tests.views.exchange import people_gallery as people
from tests.views.members import gallery as members
from tests.views.referrals import gallery as paper
from tests.views.reports import gallery as reports
from tests.views.settings import gallery as settings
from tests.views.trainings import cascade_gallery as cascade
from tests.views.trainings import gallery as trainings
from tests.views.trainings.taught import taught_office

ROOT = Path(__file__).resolve().parent.parent
LOOKS = (
    Look("en"),
    Look("my"),
    Look("my", "dark"),
    Look("en", "dark", SMALL),
    Look("my", "light", SMALL),
)
LARGEST = Look("my", "light", SMALL, "largest")
README = ("today-en-light-1366x768", "refer-my-light-1366x768", "trainings-attendance-en-light-1366x768")
SLIP_DPI = 110


def take(into: Path, home: Path) -> None:
    """All pictures; what they are taken of lives in `home`."""
    clock = SettableClock()
    full, empty, head, stick = _offices(home, clock)
    program = Program(application(), home / "office", succeed=lambda _folder: None)
    # A bug of ours is told here, not on the crash page.
    sys.excepthook = sys.__excepthook__
    camera = Camera(application(), program.computer, into)
    for look in LOOKS:
        camera.dress(look)
        around.shots(camera, program, home / "office")
    at = Album(camera, empty, clock)
    for look in LOOKS[:2]:
        camera.dress(look)
        around.empty_shots(at)
    at.close()
    at = Album(camera, head, clock)
    elsewhere = members.fill_head(head)
    for look in LOOKS:
        camera.dress(look)
        exchange.head_shots(at, stick)
        members.head_shots(at, elsewhere)
    at.close()
    at = Album(camera, full.office, clock)
    for look in LOOKS:
        camera.dress(look)
        _pages(at, full, stick)
    # Chosen while the window stands, as on the page of settings.
    camera.dress(LARGEST)
    for place in at.window.rail.buttons:
        at.go(place)
        at.shoot(place)
    with full.office.database.transaction() as session:
        slip = referral_slip(referrals.slip(session, full.office.actor, full.referrals.ids[1]))
    picture(slip, SLIP_DPI).save(into / "paper-slip.png", optimize=True)
    at.close()
    at = Album(camera, people.people_office(home, clock), clock)
    for look in LOOKS:
        camera.dress(look)
        people.shots(at)
    at.close()
    _counted(camera, home, clock)
    # From here on days pass.
    _taught(camera, home, clock)
    at = Album(camera, keys.keys_office(home, clock), clock)
    for look in LOOKS:
        camera.dress(look)
        keys.shots(at, home / "keys-stick")
    at.close()
    at = Album(camera, partners.partners_office(home, clock), clock)
    for look in LOOKS:
        camera.dress(look)
        partners.shots(at)
    for look in LOOKS:
        camera.dress(look)
        partners.last_shots(at)
    at.close()


def _counted(camera: Camera, home: Path, clock: SettableClock) -> None:
    at = Album(camera, reports.reports_office(home, clock), clock)
    for look in LOOKS:
        camera.dress(look)
        reports.shots(at)
        reports.pictures_shots(at)
    at.close()


def _taught(camera: Camera, home: Path, clock: SettableClock) -> None:
    at = Album(camera, taught_office(home, clock), clock)
    for look in LOOKS:
        camera.dress(look)
        cascade.shots(at)
        events.shots(at)
        cases.shots(at)
    at.close()


def _pages(at: Album, full: FullOffice, stick: exchange.Stick) -> None:
    paper.shots(at, full.referrals)
    members.shots(at)
    members.asked_shots(at)
    trainings.shots(at, full.trainings)
    exchange.shots(at, stick)
    settings.shots(at)
    around.told_shots(at)


def _offices(home: Path, clock: SettableClock) -> tuple[FullOffice, OpenOffice, OpenOffice, exchange.Stick]:
    head = new_office(home / "head", "HQ", "ရုံးချုပ်", clock, head=True)
    empty = new_office(home / "empty", "MDY", "Mandalay", clock)
    full = full_office(home / "office", clock)
    return full, empty, head, exchange.fill_stick(full.office, head, home / "stick", clock)


def main() -> int:
    """The command."""
    parser = ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--readme", action="store_true", help="also write those of the README into docs/pictures")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "pictures")
    asked = parser.parse_args()
    into: Path = asked.into
    into.mkdir(parents=True, exist_ok=True)
    for old in into.glob("*.png"):
        old.unlink()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        # No picture tells whose machine it was taken on.
        os.environ["THAZIN_HOME"] = os.environ["HOME"] = home
        take(into, Path(home))
        papers.take(into / "paper")
    if asked.readme:
        _write_readme(into, ROOT / "docs" / "pictures")
    taken = len(list(into.glob("*.png")))
    print(f"{taken} pictures in {into}, {time.monotonic() - begun:.0f} s")
    return 0


def _write_readme(taken: Path, into: Path) -> None:
    into.mkdir(parents=True, exist_ok=True)
    # Without theme and size: a page that shows them names what they show.
    names = {name.rsplit("-", 2)[0]: name for name in README} | {"slip": "paper-slip"}
    for short, name in names.items():
        # Flat colours: a palette halves the file and nobody sees it.
        Image.open(taken / f"{name}.png").convert("RGB").quantize(dither=Image.Dither.NONE).save(
            into / f"{short}.png", optimize=True
        )


if __name__ == "__main__":
    sys.exit(main())
