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


@dataclass(frozen=True)
class _Template:
    folder: Path
    data_key: DataKey
    vault_id: str
    actor: Actor

    def copy(self, into: Path, clock: Callable[[], datetime]) -> OpenOffice:
        shutil.copytree(self.folder, into)
        database = Database.open(into, self.data_key)
        database.info["clock"] = clock
        return OpenOffice(into, database, self.actor, self.vault_id, into.parent / "anchors")


def _template(folder: Path, draft: OfficeDraft) -> _Template:
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
    return _Template(folder, vault.unlock(folder, PASSPHRASE).data_key, office.vault_id, office.actor)


@pytest.fixture(scope="session")
def branch_template(tmp_path_factory: pytest.TempPathFactory) -> _Template:
    return _template(tmp_path_factory.mktemp("branch") / "office", OfficeDraft("YGN", "Yangon"))


@pytest.fixture(scope="session")
def head_template(tmp_path_factory: pytest.TempPathFactory) -> _Template:
    return _template(tmp_path_factory.mktemp("head") / "office", OfficeDraft("HQ", "Head office", head=True))


@pytest.fixture
def clock() -> SettableClock:
    """The clock of `office` and `head_office`."""
    return SettableClock()


@pytest.fixture
def office(branch_template: _Template, tmp_path: Path, clock: SettableClock) -> Iterator[OpenOffice]:
    """A fresh branch office, YGN, opened by its admin."""
    opened = branch_template.copy(tmp_path / "office", clock)
    yield opened
    opened.database.close()


@pytest.fixture
def head_office(head_template: _Template, tmp_path: Path, clock: SettableClock) -> Iterator[OpenOffice]:
    """A fresh head office, HQ, opened by its admin."""
    opened = head_template.copy(tmp_path / "head", clock)
    yield opened
    opened.database.close()


@pytest.fixture
def staff() -> Actor:
    """Someone of the staff without any permission besides."""
    return Actor("01930000-0000-7000-8000-00000000000a", "MM", Role.STAFF)
