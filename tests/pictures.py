"""Pictures of every page and state of the program in both languages, on made-up offices: to be looked at.

`make pictures` leaves them in build/pictures, named page-language-theme-size. `make pictures ARGS=--readme` also writes
those that README and manuals show into docs/pictures. On scaled screens the places and a page of each kind are taken,
each scale by a process of its own, since Qt asks for it once.
"""

import os
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
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
from tests.album import HUGE, LARGE, SCREEN, SMALL, Album, Camera, Look, scaled
from tests.desktop import gallery as around
from tests.full_office import BEGUN, FullOffice, full_office, new_office
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
from tests.views.paper import gallery as office_papers
from tests.views.referrals import gallery as paper
from tests.views.reports import gallery as reports
from tests.views.settings import gallery as settings
from tests.views.trainings import cascade_gallery as cascade
from tests.views.trainings import gallery as trainings

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("today", "members", "trainings", "referrals", "clinics", "cases", "exchange", "reports", "settings")
OFTEN = frozenset(
    {*PLACES, "member", "register", "refer", "referral-move", "slip", "trainings-attendance", "cascade", "first-start"}
)
LOOKS = (
    # Any two of language, theme and size meet in one of them.
    Look("en", "light", SMALL),
    Look("en", "dark", LARGE),
    Look("my", "light", LARGE),
    Look("my", "dark", SMALL),
    # The screen of most offices.
    Look("en", "light", SCREEN, only=OFTEN),
    Look("my", "light", SCREEN, only=OFTEN),
    Look("en", "light", HUGE, only=OFTEN),
)
# Screens of old PCs, enlarged until little room is left, and of new ones.
SCALED = (
    scaled("en", SCREEN, 125, OFTEN),
    scaled("my", SCREEN, 150, OFTEN),
    scaled("en", LARGE, 150, OFTEN),
    scaled("en", LARGE, 200, OFTEN),
    scaled("my", HUGE, 200, OFTEN),
)
LARGEST = Look("my", "light", SMALL, "largest")
README = (
    "today-en-light-1366x768",
    "referrals-en-light-1366x768",
    "refer-my-light-1366x768",
    "trainings-attendance-en-light-1366x768",
    "cascade-my-light-1366x768",
    "reports-en-light-1366x768",
)
SLIP_DPI = 110


def take(into: Path, home: Path, looks: Sequence[Look]) -> None:
    """All pictures in these looks; what they are taken of lives in `home`."""
    clock = SettableClock()
    full = full_office(home / "office", clock)
    program = Program(application(), home / "office", succeed=lambda _folder: None)
    # A bug of ours is told here, not on the crash page.
    sys.excepthook = sys.__excepthook__
    camera = Camera(application(), program.computer, into)

    def album(office: OpenOffice, *galleries: Callable[[Album], object], at_clock: SettableClock) -> None:
        at = Album(camera, office, at_clock)
        for each in galleries:
            for look in looks:
                camera.dress(look)
                each(at)
        at.close()

    for look in looks:
        camera.dress(look)
        around.shots(camera, program, home / "office")
    head = new_office(home / "head", "HQ", "ရုံးချုပ်", clock, head=True)
    empty = new_office(home / "empty", "MDY", "Mandalay", clock)
    stick = exchange.fill_stick(full.office, head, home / "stick", clock)
    elsewhere = members.fill_head(head)
    album(empty, around.empty_shots, at_clock=clock)
    album(
        head,
        lambda at: exchange.head_shots(at, stick),
        lambda at: members.head_shots(at, elsewhere),
        at_clock=clock,
    )
    _full(camera, full, stick, into, looks)
    for make, galleries in (
        (people.people_office, (people.shots,)),
        (reports.reports_office, (reports.shots, reports.pictures_shots)),
        (keys.keys_office, (lambda at: keys.shots(at, home / "keys-stick"),)),
        (partners.partners_office, (partners.shots, partners.last_shots)),
        (settings.kept_office, (settings.kept_shots,)),
    ):
        own = SettableClock(BEGUN)
        office = make(home, own)
        album(office, *galleries, at_clock=own)


def take_scaled(into: Path, home: Path, looks: Sequence[Look]) -> None:
    """The places and a page of each kind in these looks, whose scale this process has."""
    clock = SettableClock()
    full = full_office(home / "office", clock)
    program = Program(application(), home / "office", succeed=lambda _folder: None)
    sys.excepthook = sys.__excepthook__
    camera = Camera(application(), program.computer, into)
    for look in looks:
        camera.dress(look)
        around.shots(camera, program, home / "office")
    at = Album(camera, full.office, full.clock)
    for look in looks:
        camera.dress(look)
        for place in at.window.rail.buttons:
            at.go(place)
            at.shoot(place)
        paper.shots(at, full.referrals)
        members.shots(at)
        trainings.shots(at, full.trainings)
        cascade.shots(at)
    at.close()


def _full(camera: Camera, full: FullOffice, stick: exchange.Stick, into: Path, looks: Sequence[Look]) -> None:
    """The branch with a year behind it."""
    at = Album(camera, full.office, full.clock)
    for look in looks:
        camera.dress(look)
        paper.shots(at, full.referrals)
        members.shots(at)
        members.asked_shots(at)
        trainings.shots(at, full.trainings)
        cascade.shots(at)
        events.shots(at)
        cases.shots(at)
        exchange.shots(at, stick)
        reports.branch_shots(at)
        settings.shots(at)
        office_papers.shots(at)
        around.told_shots(at)
    # Chosen while the window stands, as on the page of settings.
    camera.dress(LARGEST)
    for place in at.window.rail.buttons:
        at.go(place)
        at.shoot(place)
    with full.office.database.transaction() as session:
        slip = referral_slip(referrals.slip(session, full.office.actor, full.referrals.ids[1]))
    picture(slip, SLIP_DPI).save(into / "paper-slip.png", optimize=True)
    at.close()


def main() -> int:
    """The command."""
    parser = ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--readme", action="store_true", help="also write those of the README into docs/pictures")
    parser.add_argument("--look", default="", help="only looks with this in their name, as in my-dark or 1024x600")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument(
        "--scale", type=int, default=100, help="only those of screens that are scaled by so many per cent"
    )
    asked = parser.parse_args()
    into: Path = asked.into
    into.mkdir(parents=True, exist_ok=True)
    wanted = [look for look in (*LOOKS, *SCALED) if asked.look in look.name]
    if asked.scale != 100:
        _take_at_home(take_scaled, into, [look for look in wanted if look.scale == asked.scale])
        return 0
    for old in into.glob("*.png"):
        old.unlink()
    begun = time.monotonic()
    _take_at_home(take, into, [look for look in wanted if look.scale == 100])
    papers.take(into / "paper")
    for scale in sorted({look.scale for look in wanted} - {100}):
        again = ["-m", "tests.pictures", "--scale", str(scale), "--look", asked.look, "--into", str(into)]
        environment = os.environ | {"QT_SCALE_FACTOR": str(scale / 100)}
        subprocess.run([sys.executable, *again], env=environment, check=True)
    if asked.readme:
        _write_readme(into, ROOT / "docs" / "pictures")
    taken = len(list(into.glob("*.png")))
    print(f"{taken} pictures in {into}, {time.monotonic() - begun:.0f} s")
    return 0


def _take_at_home(taking: Callable[[Path, Path, Sequence[Look]], None], into: Path, looks: Sequence[Look]) -> None:
    with tempfile.TemporaryDirectory() as home:
        # No picture tells whose machine it was taken on.
        os.environ["THAZIN_HOME"] = os.environ["HOME"] = home
        taking(into, Path(home), looks)


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
