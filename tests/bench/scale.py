"""One bundle into two offices, one with 40,000 records and one with 4,000,000: `make bench ARGS=scale`."""

import random
import shutil
from pathlib import Path

from models.ids import new_id
from tests.bench.figures import FOLDER, Measured, alternate, emit, in_own_process, median, ratio, say
from tests.bench.organisation import HEAD, copy_of, exchange, office, opened, trust_each_other
from tests.bench.rows import Writer, fill

SMALL, LARGE = 40_000, 4_000_000
BUNDLE_RECORDS = 20_000
"""Half new ones, half changed ones."""
_AT_ONCE = 100_000
_ROUNDS = 3
_FOLDER = FOLDER / "scale"
_WORK = FOLDER / "work"


def run() -> None:
    """Print what a record costs in each."""
    if not (_FOLDER / "ready").exists():
        _build()

    def taken(name: str) -> Measured:
        copy_of(_FOLDER / name, _WORK / name)
        measured = in_own_process(imported, _WORK / name)
        shutil.rmtree(_WORK / name)
        return measured

    small, large = alternate({name: lambda name=name: taken(name) for name in ("small", "large")}, _ROUNDS).values()  # type: ignore[misc]
    cost = median(large, "seconds") / BUNDLE_RECORDS * 1e6
    emit(f"import: a record into {LARGE:,}", cost, "µs", f"into {SMALL:,}", ratio(large, small, "seconds"))
    emit(f"import: peak memory with {LARGE:,} records", median(large, "peak_mib"), "MiB")


def imported(folder: str) -> Measured:
    """The bundle taken in."""
    from tests.bench.imports import timed

    return timed(Path(folder), _FOLDER / "bundle.thz", BUNDLE_RECORDS)


def _build() -> None:
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir()
    chance = random.Random(4)
    head, branch = office(HEAD, _FOLDER / "small", head=True), office("SML", _FOLDER / "branch")
    trust_each_other(head, branch)
    with branch.database.transaction() as session:
        known = fill(session, "SML", SMALL, chance)
    exchange(branch, HEAD, head)
    exchange(head, "SML", branch)
    head.close()
    with branch.database.transaction() as session:
        fill(session, "SML", BUNDLE_RECORDS // 2, chance)
        writer = Writer(session, "SML")
        values = {"status": "completed", "status_on": "2026-02-02", "evidence": "provider call"}
        writer.change("referral", "status", chance.sample(known["referral"], BUNDLE_RECORDS // 2), values, 10**6)
        writer.close()
    exchange(branch, HEAD, None, _FOLDER / "bundle.thz")
    branch.close()
    say(f"Making an office with {LARGE:,} records")
    copy_of(_FOLDER / "small", _FOLDER / "large")
    large, elsewhere = opened(_FOLDER / "large"), new_id()
    for start in range(SMALL, LARGE, _AT_ONCE):
        with large.database.transaction() as session:
            fill(session, "OTH", min(_AT_ONCE, LARGE - start), chance, elsewhere)
    large.close()
    (_FOLDER / "ready").touch()
