"""`python -m tests.killed [FROM-TO]`: a form is half typed when the power fails; what was typed must be there again.

For each seed a process of its own opens an office and one of all the forms that keep drafts, types into it key by key,
and tells after each key what stands on the screen. It is ended by kill -9 at a random moment. A third process opens the
form again and takes back what was kept: on the screen must stand then what stood there at some moment of the last second.
"""

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from tests.campaign import Campaign, SeedFailed, parser_for, run, seeds_of
from tests.killed_forms import FORMS, office

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from desktop.work import Work
    from views.drafting import Drafting

LOST_SECONDS = 1.0
"""So much of what was typed may be lost."""
_TYPING_SECONDS = 4.0
_MOVE_ON = 0.8
"""After a word; otherwise the next one is typed in the same field."""
_WORDS = ("မခင်သန်း", "ဒေါ်အေး", "Thida", "Ma Hla", "09", "1990", "ab", "12", "မြို့", "Insein", "7", " ", "24/11/", "2", "n")

Typed = dict[str, str]


def killed(seed: int, within: float = LOST_SECONDS) -> str:
    """One death; the form it came to. Raises `SeedFailed`."""
    chance = random.Random(seed)
    form = sorted(FORMS)[seed % len(FORMS)]
    place = Path(tempfile.mkdtemp())
    try:
        folder = office(head=FORMS[form].head).copy(place / "Office", place / "home" / "anchors")
        os.environ["THAZIN_HOME"] = str(place / "home")
        told, died = _typing(folder, form, seed, chance.uniform(0.2, _TYPING_SECONDS))
        shown = _again(folder, form)
    finally:
        shutil.rmtree(place)
    before = [typed for at, typed in told if at <= died - within]
    allowed = [typed for at, typed in told if at > died - within] + (before[-1:] or [told[0][1]])
    if shown not in allowed:
        raise SeedFailed(f"seed {seed}, {form}: the form shows {shown}\nnot among the last of {len(told)}: {allowed} …")
    return form


def _typing(folder: Path, form: str, seed: int, seconds: float) -> tuple[list[tuple[float, Typed]], float]:
    """What stood in the form after each key, with its moment; and the moment of the death."""
    hear, say = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        _alone(lambda: _type_on(folder, form, seed, say))
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


def _alone(work: Callable[[], None]) -> NoReturn:
    """What a child process does; it never goes on as its parent."""
    try:
        work()
    except BaseException:  # noqa: BLE001 - told, and the parent finds nothing in the pipe
        traceback.print_exc()
    os._exit(1)


def _again(folder: Path, form: str) -> Typed:
    """What the form shows when it was taken back."""
    hear, say = os.pipe()
    child = os.fork()
    if not child:
        os.close(hear)
        _alone(lambda: _take_back(folder, form, say))
    os.close(say)
    with os.fdopen(hear, encoding="utf-8") as heard:
        answer = heard.read()
    os.waitpid(child, 0)
    shown: Typed = json.loads(answer)
    return shown


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
    page = FORMS[form].make(work)
    work.window.open(page)
    _settle(work)
    drafting = page.findChild(Drafting)
    assert isinstance(drafting, Drafting)
    return work, drafting


def on_the_screen(drafting: "Drafting") -> Typed:
    """What stands in the form before a person's eyes: values as such, letter by letter what is none yet."""
    from views.kit.secret import SecretField

    if drafting._form is None:
        return drafting._read() | _between_marks(drafting.parent())
    # A passphrase is nowhere kept but as a key.
    fields = {name: field for name, field in drafting._form.fields.items() if not isinstance(field, SecretField)}
    return {name: text for name, field in fields.items() if (text := field.half_typed() or _said(field.value()))}


def _between_marks(page: "QObject | None") -> Typed:
    """Of a session: what stands in the field for those who came besides, and in a score that is none yet."""
    from views.trainings.session import SessionPage

    if not isinstance(page, SessionPage):
        return {}
    editor, mark = page.roster.editor, page.roster.table.current()
    saved = {"", *(str(score) for score in (mark.pre, mark.post) if score is not None)} if mark else {""}
    score = "" if editor.isHidden() or editor.text().strip() in saved else editor.text().strip()
    return {"came besides": page.card.finder.text().strip(), "being typed": score}


def _said(value: object) -> str:
    if value in (None, "", False, ()):
        return ""
    if isinstance(value, tuple):
        return " ".join(map(_said, value))
    # A member, by the code.
    return str(getattr(value, "code", value))


def _settle(work: "Work") -> None:
    from PySide6.QtWidgets import QApplication

    quiet = 0
    while quiet < 5:
        QApplication.processEvents()
        quiet = 0 if work.jobs.busy else quiet + 1
        time.sleep(0.002)


def _type_on(folder: Path, form: str, seed: int, say: int) -> None:
    """Type for ever, and tell after each key what stands on the screen."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    chance = random.Random(seed + 1)
    work, drafting = _sit(folder, form)

    def tell() -> None:
        os.write(say, (json.dumps([time.monotonic(), on_the_screen(drafting)]) + "\n").encode())
        end = time.monotonic() + chance.uniform(0.005, 0.06)
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.001)

    tell()
    while True:
        for letter in chance.choice(_WORDS):
            if letter == " " and _on_a_button(work):
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(_hand(work), event)
            tell()
        if chance.random() < _MOVE_ON:
            QTest.keyClick(_hand(work), chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down)))
            tell()


def _hand(work: "Work") -> "QWidget":
    """What has the focus; a hand that left the page goes back to where it began."""
    from PySide6.QtWidgets import QApplication

    page, there = work.window.stack.currentWidget(), QApplication.focusWidget()
    if there is None or not page.isAncestorOf(there):
        page.arrive()
        there = QApplication.focusWidget()
    return there or work.window


def _on_a_button(work: "Work") -> bool:
    """A blank would press it then, and lead away from the form."""
    from PySide6.QtWidgets import QPushButton

    hand = _hand(work)
    return isinstance(hand, QPushButton) and hand.property("part") != "segment"


def _take_back(folder: Path, form: str, say: int) -> None:
    """Open the office and the form again, and tell what it shows."""
    work, drafting = _sit(folder, form)
    if drafting.isVisible():
        drafting.take_back.click()
        _settle(work)
    os.write(say, json.dumps(on_the_screen(drafting)).encode())


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
