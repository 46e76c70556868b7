"""Work that is ended by kill -9 just before the N-th thing it does, for every N: `python -m tests.dying`.

One process forks a child for each N, on a fresh copy of an office. The child gets Python's audit events, which come
before each file is renamed or removed, or hears of each SQL statement, and kills itself at its turn. What it leaves is
looked at by the tests.
"""

import itertools
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, event

from desktop.upgrade import upgrade
from models import backups, vault
from models.clock import system_clock
from models.database import Database
from models.offices import open_unlocked
from models.renewing import renew
from models.restoring import restore
from models.vault import Cost, Renewal

EVENTS = frozenset({"os.remove", "os.rename", "shutil.rmtree"})
"""What changes names on a disk (https://docs.python.org/3/library/audit_events.html)."""


def die_at(number: int) -> None:
    """From here on this process kills itself before the so-manieth such event."""
    turns = itertools.count(1)

    def look(event: str, _arguments: tuple[object, ...]) -> None:
        if event in EVENTS and next(turns) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)


def every_death(work: Callable[[Path, int], object], office: Path, into: Path) -> int:
    """Copies of `office` in `into`, named by number, in each of which `work` died one turn later; how many."""
    into.mkdir(exist_ok=True)
    for number in itertools.count(1):
        folder = into / f"{number:03d}"
        shutil.copytree(office, folder)
        child = os.fork()
        if not child:
            work(folder, number)
            os._exit(0)
        if os.waitpid(child, 0)[1] == 0:
            return number
    raise AssertionError


def die_at_statement(engine: Engine, number: int) -> None:
    """As `die_at`, before the so-manieth statement that this engine is given."""
    turns = itertools.count(1)

    def look(*_statement: object) -> None:
        if next(turns) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "before_cursor_execute", look)


def main(what: str, office: Path, into: Path, passphrase: str, file: Path) -> None:
    """The works that must survive."""
    unlocked = vault.unlock(office, passphrase)
    key = unlocked.data_key

    def keep(folder: Path, number: int) -> None:
        die_at(number)
        backups.set_aside(Database.open(folder, key))

    def put_back(folder: Path, number: int) -> None:
        die_at(number)
        restore(file, folder, passphrase, upgrade=upgrade, anchors=folder.parent / "anchors")

    def change(folder: Path, number: int) -> None:
        anchors = folder.parent / "anchors"
        office = open_unlocked(
            folder, unlocked, unlocked.account_id, upgrade=upgrade, anchors=anchors, clock=system_clock
        )
        die_at(number)
        renew(office, unlocked, Renewal({office.actor.account_id: file.name}), cost=Cost.floor())

    def migrate(folder: Path, number: int) -> None:
        database = Database.open(folder, key)
        die_at_statement(database.engine, number)
        upgrade(database, folder)

    print(every_death({"keep": keep, "restore": put_back, "migrate": migrate, "renew": change}[what], office, into))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], Path(sys.argv[5]))
