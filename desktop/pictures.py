"""Pictures of the program's pages on a real office, in both languages: where no window can be shown, and to be looked at."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from desktop.language import LANGUAGES, catalogue
from desktop.startup import Computer, application
from desktop.unlock import Opened
from desktop.work import Work
from models import referrals, trainings
from models.offices import OpenOffice
from views.kit.jobs import Jobs
from views.kit.page import Page
from views.kit.words import speak

SIZE = QSize(1366, 768)
"""The screen of an office's PC."""

_REST = 0.25
"""Seconds without news after which a page is taken for complete."""
_LONGEST = 20.0
"""Seconds after which its picture is taken anyway."""


def take(office: OpenOffice, hold: ExitStack, into: Path) -> list[Path]:
    """Open the window on an office, go through its pages in every language, and give the pictures' paths.

    The office needs a member's referral and a session to be shown.
    Qt's platform is chosen by the caller. `hold` is the hold on the office's folder; both are closed at the end.
    """
    into.mkdir(parents=True, exist_ok=True)
    app = application()
    computer = Computer(app)
    work = Work(computer, Opened(office, hold))
    taken: list[Path] = []
    try:
        work.window.resize(SIZE)
        work.window.show()
        for language in LANGUAGES:
            speak(language, catalogue(language))
            for name, show in _pages(office, work):
                show()
                settle(app, work.jobs)
                path = into / f"{name}-{language}.png"
                work.window.grab().save(str(path))
                taken.append(path)
    finally:
        work.leave()
        speak(computer.settings.language, catalogue(computer.settings.language))
    return taken


def _pages(office: OpenOffice, work: Work) -> list[tuple[str, Callable[[], object]]]:
    """Each page by its name: the places of the rail, and pages that are opened from them."""

    def place(name: str) -> Callable[[], object]:
        return lambda: work.window.go(name)

    def page(under: str, make: Callable[[], Page]) -> Callable[[], object]:
        def show() -> None:
            work.window.go(under)
            work.window.open(make())

        return show

    from views.members.one import MemberPage
    from views.members.register import RegisterPage
    from views.referrals.form import ReferralForm
    from views.referrals.one import ReferralPage
    from views.trainings.session import SessionPage

    member, number, session = _examples(office)
    places: list[tuple[str, Callable[[], object]]] = [
        (entry.name, place(entry.name)) for entry in work.window.rail.places
    ]
    return [
        *places,
        ("member", page("members", lambda: MemberPage(work.desk, member))),
        ("new-member", page("members", lambda: RegisterPage(work.desk))),
        ("new-referral", page("referrals", lambda: ReferralForm(work.desk, member))),
        ("referral", page("referrals", lambda: ReferralPage(work.desk, number))),
        ("session", page("trainings", lambda: SessionPage(work.desk, session))),
    ]


def _examples(office: OpenOffice) -> tuple[str, str, str]:
    """A member with a referral, that referral, and the session to come."""
    with office.database.reading() as session:
        issued = referrals.listed(session, office.actor, limit=20)
        held = trainings.listed(session, office.actor, limit=1)
    line = next(line for line in issued if line.member)
    return line.member, line.id, held[0].id


def settle(app: QApplication, jobs: Jobs, rest: float = _REST) -> None:
    """Let the page read what it shows, and paint it: until nothing moved for `rest` seconds."""
    news = 0

    def noticed(_job: object) -> None:
        nonlocal news
        news += 1

    jobs.began.connect(noticed)
    jobs.ended.connect(noticed)
    until, seen, quiet_since = time.monotonic() + _LONGEST, -1, time.monotonic()
    while time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if news != seen or jobs.busy:
            seen, quiet_since = news, time.monotonic()
        elif time.monotonic() - quiet_since > rest:
            break
        time.sleep(0.005)
    jobs.began.disconnect(noticed)
    jobs.ended.disconnect(noticed)
