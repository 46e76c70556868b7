"""A bundle of a million records and more into the encrypted head office: what memory it takes. `make bench ARGS=million`."""

import random
import shutil
import time
from pathlib import Path

from tests.bench.figures import FOLDER, Measured, emit, in_own_process, say
from tests.bench.organisation import BRANCH_FOLDER, BRANCHES, HEAD, HEAD_FOLDER, copy_of
from tests.bench.rows import fill

BUNDLE = FOLDER / "million.thz"
NEW = 1_000_000
"""Records that are made besides those of the bundle under test."""
_RECORDS = NEW + 100_000
_AT_ONCE = 100_000
_WORK = FOLDER / "work"


def run() -> None:
    """Print what export and import of it take."""
    if not BUNDLE.exists():
        _prepare()
    copy_of(FOLDER / "million-sender", _WORK / "branch")
    made = in_own_process(exported, _WORK / "branch")
    shutil.rmtree(_WORK / "branch")
    copy_of(HEAD_FOLDER, _WORK / "head")
    taken = in_own_process(imported, _WORK / "head")
    shutil.rmtree(_WORK)
    for name, measured in (("export", made), ("import", taken)):
        figure = f"{name} of a {_RECORDS:,}-record bundle"
        emit(figure, _RECORDS / measured["seconds"], "records a second")
        emit(f"{figure}: peak memory", measured["peak_mib"], "MiB")
    emit("an opened office: memory", taken["floor_mib"], "MiB")


def _prepare() -> None:
    say(f"Writing {NEW:,} records more at a branch")
    copy_of(BRANCH_FOLDER, FOLDER / "million-sender")
    in_own_process(filled, FOLDER / "million-sender")


def filled(folder: str) -> Measured:
    """The records written."""
    from tests.bench.organisation import opened

    chance = random.Random(3)
    office = opened(Path(folder))
    with office.database.transaction() as session:
        for _ in range(NEW // _AT_ONCE):
            fill(session, BRANCHES[0], _AT_ONCE, chance)
    office.close()
    return {}


def exported(folder: str) -> Measured:
    """The bundle made."""
    from models.exchange.exporting import export_bundle
    from tests.bench.organisation import opened

    office = opened(Path(folder))
    begun = time.perf_counter()
    made = export_bundle(office.database, office.actor, HEAD, BUNDLE)
    took = time.perf_counter() - begun
    office.close()
    if made.records != _RECORDS:
        raise RuntimeError(f"{made.records} records were exported")
    return {"seconds": took}


def imported(folder: str) -> Measured:
    """The bundle taken in."""
    from tests.bench.imports import timed

    return timed(Path(folder), BUNDLE, _RECORDS)
