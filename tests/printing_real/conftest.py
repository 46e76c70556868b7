"""One server for all tests here, with its printers fresh for each."""

import os
from collections.abc import Callable, Iterator

import pytest

from tests.printing_real.server import Server
from tests.views.referrals.clinics import filled  # noqa: F401 - a fixture
from tests.views.working import Working, work
from tests.windows import burmese, dressed, english, home  # noqa: F401 - fixtures


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    here = Server()
    # Before anything of the program asks: CUPS's library remembers the answer.
    os.environ["CUPS_SERVER"] = str(here.socket)
    yield here
    here.close()


@pytest.fixture(autouse=True)
def cups(server) -> Iterator[Server]:
    server.tray("")
    server.add("PDF", "cups-pdf")
    server.add("Tray", "tray")
    server.add("A4", "cups-pdf", only="A4")
    server.add("A5", "cups-pdf", only="A5")
    for path in server.papers():
        path.unlink()
    yield server
    server.tray("")
    server.ask("cancel", "-a", "-x")
    for name in ("PDF", "Tray", "A4", "A5"):
        server.ask("cupsenable", name)
        server.ask("cupsaccept", name)
        server.ask("lpadmin", "-x", name)


@pytest.fixture
def sit(qtbot, office) -> Iterator[Callable[..., Working]]:
    at: list[Working] = []

    def sit_down(make, actor=None, at_office=office):
        at.append(work(qtbot, at_office, make, actor))
        return at[-1]

    yield sit_down
    for working in at:
        working.jobs.stop()
