"""`python -m tests.killed [FROM-TO]`: a form is half typed when the power fails; what was typed must be there again.

For each seed a process of its own opens an office and a form, types into it key by key, and tells after each key what
stands in the form. It is ended by kill -9 at a random moment. What is then kept in the vault must be what stood in the
form at some moment of the last second; and a third process takes it back into the form.
"""

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.campaign import Campaign, SeedFailed, parser_for, run, seeds_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.work import Work
    from models.offices import OpenOffice
    from tests.offices import Closed
    from views.drafting import Drafting
    from views.kit.page import Page

LOST_SECONDS = 1.0
"""So much of what was typed may be lost."""
_TYPING_SECONDS = 4.0
_MOVE_ON = 0.8
"""After a word; otherwise the next one is typed in the same field."""
_WORDS = ("မခင်သန်း", "ဒေါ်အေး", "Thida", "Ma Hla", "09", "1990", "ab", "12", "မြို့", "Insein", "7")

Typed = dict[str, str]


def register_form(work: "Work") -> "Page":
    """A new member."""
    from views.members.register import RegisterPage

    return RegisterPage(work.desk)


def referral_form(work: "Work") -> "Page":
    """A new referral."""
    from views.referrals.form import ReferralForm

    return ReferralForm(work.desk, None)


FORMS: dict[str, Callable[["Work"], "Page"]] = {"register": register_form, "refer": referral_form}


@cache
def _office() -> "Closed":
    from desktop import made_up
    from models import members
    from models.clock import today
    from tests.offices import make_closed

    def fill(office: "OpenOffice") -> None:
        with office.database.transaction() as session:
            for draft in made_up.people("YGN", 20, today(office.database.info["clock"])):
                members.register(session, office.actor, draft)

    return make_closed(Path(tempfile.mkdtemp()), fill)


def killed(seed: int, within: float = LOST_SECONDS) -> str:
    """One death; the form it came to. Raises `SeedFailed`."""
    chance = random.Random(seed)
    form = chance.choice(sorted(FORMS))
    place = Path(tempfile.mkdtemp())
    try:
        folder = _office().copy(place / "Office", place / "home" / "anchors")
        os.environ["THAZIN_HOME"] = str(place / "home")
        told, died = _typing(folder, form, seed, chance.uniform(0.2, _TYPING_SECONDS))
        kept, shown = _again(folder, form)
    finally:
        shutil.rmtree(place)
    before = [typed for at, typed in told if at <= died - within]
    allowed = [typed for at, typed in told if at > died - within] + before[-1:]
    if not before:
        allowed.append({})
    if kept not in allowed:
        raise SeedFailed(f"seed {seed}, {form}: kept {kept}\nnot among the last of {len(told)}: {allowed[:1]} …")
    if shown != kept:
        raise SeedFailed(f"seed {seed}, {form}: kept {kept}\nbut the form shows {shown}")
    return form


def _typing(folder: Path, form: str, seed: int, seconds: float) -> tuple[list[tuple[float, Typed]], float]:
    """What stood in the form after each key, with its moment; and the moment of the death."""
    hear, say = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        _type_on(folder, form, seed, say)
    os.close(say)
    with os.fdopen(hear, encoding="utf-8") as heard:
        first = heard.readline()
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        died = time.monotonic()
        os.waitpid(child, 0)
        lines = [first, *heard.read().split("\n")]
    told = []
    for line in lines:
        if line.rstrip().endswith("]"):
            at, typed = json.loads(line)
            told.append((at, typed))
    return told, died


def _again(folder: Path, form: str) -> tuple[Typed, Typed]:
    """What the vault kept, and what the form shows when it was taken back."""
    hear, say = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        _take_back(folder, form, say)
    os.close(say)
    with os.fdopen(hear, encoding="utf-8") as heard:
        answer = heard.read()
    os.waitpid(child, 0)
    kept, shown = json.loads(answer)
    return kept, shown


def _sit(folder: Path, form: str) -> tuple["Work", "Drafting"]:
    from desktop.startup import Computer, application
    from desktop.unlock import open_existing
    from desktop.work import Work
    from tests.offices import PASSPHRASE
    from views.drafting import Drafting

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    computer = Computer(application())
    sys.excepthook = sys.__excepthook__  # what goes wrong here is told, not logged
    work = Work(computer, open_existing(folder, PASSPHRASE, Path(os.environ["THAZIN_HOME"]) / "anchors"))
    work.watch.stop()
    work.window.resize(1366, 768)
    work.window.show()
    work.window.activateWindow()
    work.window.go("today")
    page = FORMS[form](work)
    work.window.open(page)
    _settle(work)
    drafting = page.findChild(Drafting)
    assert isinstance(drafting, Drafting)
    return work, drafting


def _settle(work: "Work") -> None:
    from PySide6.QtWidgets import QApplication

    quiet = 0
    while quiet < 5:
        QApplication.processEvents()
        quiet = 0 if work.jobs.busy else quiet + 1
        time.sleep(0.002)


def _type_on(folder: Path, form: str, seed: int, say: int) -> None:
    """Type for ever. This process is not to return."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPushButton

    chance = random.Random(seed + 1)
    work, drafting = _sit(folder, form)
    page = work.window.stack.currentWidget()

    def hand() -> "QWidget":
        there = QApplication.focusWidget()
        # A blank typed on a button would press it.
        if there is None or isinstance(there, QPushButton) or not page.isAncestorOf(there):
            page.arrive()
            there = QApplication.focusWidget()
        return there or work.window

    def tell() -> None:
        os.write(say, (json.dumps([time.monotonic(), drafting._read()]) + "\n").encode())
        end = time.monotonic() + chance.uniform(0.005, 0.06)
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.001)

    while True:
        for letter in chance.choice(_WORDS):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(hand(), event)
            tell()
        if chance.random() < _MOVE_ON:
            QTest.keyClick(hand(), chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down)))
            tell()


def _take_back(folder: Path, form: str, say: int) -> None:
    """Open the office and the form again. This process is not to return."""
    from models import drafts

    work, drafting = _sit(folder, form)
    with work.jobs._register.reading() as session:
        found = drafts.load(session, drafting.name) or {}
    if drafting.isVisible():
        drafting.take_back.click()
        _settle(work)
    os.write(say, json.dumps([found, drafting._read() if found else {}]).encode())
    os._exit(0)


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = parser_for("killed", "Kill -9 while a form is half typed.", "0-199")
    parser.add_argument("--within", type=float, default=LOST_SECONDS, help="seconds that may be lost")
    chosen = parser.parse_args(arguments)
    campaign = Campaign("killed", *seeds_of(chosen.seeds))
    if not chosen.anew:
        campaign.resume()
    return run(campaign, lambda seed: killed(seed, chosen.within))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
