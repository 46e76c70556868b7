"""Real offices, made quickly: one template a run, its folder copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.upgrade import upgrade
from models import vault
from models.accounts import AccountDraft, Actor
from models.database import Database
from models.offices import OfficeDraft, OpenOffice, create_office
from models.schema import Role
from models.vault import DataKey

PASSPHRASE = "seven quiet orchids"
START = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
"""The moment at which every test begins: 25 November 2026, half past nine in Yangon."""


class SettableClock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def later(self, **delta: float) -> None:
        """Move on, as in `later(days=31)`."""
        self.now += timedelta(**delta)


@dataclass(frozen=True, slots=True)
class Template:
    """A closed office; deriving its key again for each test would take a quarter of a second."""

    folder: Path
    data_key: DataKey
    vault_id: str
    actor: Actor

    def copy(self, into: Path, clock: Callable[[], datetime]) -> OpenOffice:
        shutil.copytree(self.folder, into)
        database = Database.open(into, self.data_key)
        database.info["clock"] = clock
        return OpenOffice(into, database, self.actor, self.vault_id, into.parent / "anchors")


def make_template(folder: Path, draft: OfficeDraft) -> Template:
    """An office with nothing in it, closed, to be copied."""
    office = create_office(
        folder,
        draft,
        AccountDraft("Daw Aye", "DA"),
        PASSPHRASE,
        upgrade=upgrade,
        anchors=folder.parent / "anchors",
        clock=lambda: START,
    )
    office.close()
    return Template(folder, vault.unlock(folder, PASSPHRASE).data_key, office.vault_id, office.actor)


@pytest.fixture(scope="session")
def branch_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("branch") / "office", OfficeDraft("YGN", "Yangon"))


@pytest.fixture(scope="session")
def head_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("head") / "office", OfficeDraft("HQ", "Head office", head=True))


@pytest.fixture
def clock() -> SettableClock:
    """The clock of `office` and `head_office`."""
    return SettableClock()


@pytest.fixture
def office(branch_template: Template, tmp_path: Path, clock: SettableClock) -> Iterator[OpenOffice]:
    """A fresh branch office, YGN, opened by its admin."""
    opened = branch_template.copy(tmp_path / "office", clock)
    yield opened
    opened.database.close()


@pytest.fixture
def head_office(head_template: Template, tmp_path: Path, clock: SettableClock) -> Iterator[OpenOffice]:
    """A fresh head office, HQ, opened by its admin."""
    opened = head_template.copy(tmp_path / "head", clock)
    yield opened
    opened.database.close()


@pytest.fixture
def staff() -> Actor:
    """Someone of the staff without any permission besides."""
    return Actor("01930000-0000-7000-8000-00000000000a", "MM", Role.STAFF)


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed office as it lies on this computer today: for tests that open it by its passphrase."""

    folder: Path
    anchors: Path

    def copy(self, into: Path, anchors: Path) -> Path:
        """The same office in another place of a computer that knows it."""
        shutil.copytree(self.folder, into)
        shutil.copytree(self.anchors, anchors)
        return into


def make_closed(folder: Path, fill: Callable[[OpenOffice], object] = lambda _office: None) -> Closed:
    """Make it, with what `fill` writes."""
    made = Closed(folder / "Office", folder / "anchors")
    office = create_office(
        made.folder,
        OfficeDraft("YGN", "Yangon"),
        AccountDraft("Daw Aye"),
        PASSPHRASE,
        upgrade=upgrade,
        anchors=made.anchors,
    )
    fill(office)
    office.close()
    return made


@pytest.fixture(scope="session")
def closed_template(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    return make_closed(tmp_path_factory.mktemp("closed"))
