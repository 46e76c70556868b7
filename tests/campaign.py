"""A long run over seeds that can be stopped at any time and goes on where it stood."""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from models.durable import write_durably

BUILD = Path(__file__).resolve().parent.parent / "build"
_BETWEEN_LINES = 10.0
"""Seconds."""

Trial = Callable[[int], str]
"""What is tried on a seed; its word is counted. What it raises is a failure of that seed."""


class SeedFailed(Exception):
    """A seed failed: what to print, ready to be read."""


def peak_megabytes() -> float | None:
    """The most memory that this process had, None where the system does not say."""
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@dataclass
class Campaign:
    """A range of seeds, and how far it came in all its sessions: kept in `build/NAME FROM-TO.txt`."""

    name: str
    first: int
    last: int
    reached: int = field(init=False)
    told: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    sessions: int = 1

    def __post_init__(self) -> None:
        self.reached = self.first - 1

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return BUILD / f"{self.name} {self.first}-{self.last}.txt"

    def resume(self) -> None:
        """Go on behind what was reached before, if that was kept."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = json.loads(self.file.read_text(encoding="utf-8"))
            self.reached, self.seconds, self.sessions = kept["reached"], kept["seconds"], kept["sessions"] + 1
            self.told = Counter(kept["told"])

    def keep(self, seconds: float) -> None:
        """Write down how far it came; `seconds` are those of this session."""
        BUILD.mkdir(exist_ok=True)
        kept = {
            "reached": self.reached,
            "told": self.told,
            "seconds": round(self.seconds + seconds, 1),
            "sessions": self.sessions,
        }
        write_durably(self.file, json.dumps(kept).encode())

    def report(self, seconds: float) -> str:
        """What was reached, in one line."""
        told = ", ".join(f"{count} {word}" for word, count in sorted(self.told.items()))
        memory = peak_megabytes()
        return (
            f"{self.name}: {self.reached - self.first + 1:,} of {self.last - self.first + 1:,} well (seeds "
            f"{self.first}-{self.reached}) in {self.seconds + seconds:,.0f} s over {self.sessions} "
            f"session{'s' if self.sessions > 1 else ''}: {told}"
            + (f"; peak memory {memory:.0f} MB" if memory is not None else "")
        )


def seeds_of(text: str) -> tuple[int, int]:
    """`from-to`, both with; or one seed."""
    first, _, last = text.partition("-")
    return int(first), int(last or first)


def tried(trial: Trial, seeds: Sequence[int]) -> Counter[str]:
    """The words of these seeds. Raises `SeedFailed`."""
    told: Counter[str] = Counter()
    for seed in seeds:
        try:
            told[trial(seed)] += 1
        except SeedFailed:
            raise
        except Exception as error:
            raise SeedFailed(f"seed {seed} fails: {error!r}") from error
    return told


def run(campaign: Campaign, trial: Trial, jobs: int = 1, at_once: int = 1) -> int:
    """Try the seeds of a campaign that are left, `at_once` between two notes; exit code 1 at the first that fails.

    With several jobs `trial` must be one that another process can find by its name.
    """
    began = said = time.monotonic()
    pieces = (
        range(start, min(start + at_once, campaign.last + 1))
        for start in range(campaign.reached + 1, campaign.last + 1, at_once)
    )
    try:
        for told, last in _results(trial, pieces, jobs):
            campaign.told += told
            campaign.reached = last
            campaign.keep(time.monotonic() - began)
            if time.monotonic() - said > _BETWEEN_LINES:
                said = time.monotonic()
                done = campaign.reached - campaign.first + 1
                print(f"{campaign.name}: {done} of {campaign.last - campaign.first + 1}", file=sys.stderr, flush=True)
    except SeedFailed as failed:
        print(f"{campaign.name}: {failed}", flush=True)
        return 1
    finally:
        print(campaign.report(time.monotonic() - began), flush=True)
    return 0


def _results(trial: Trial, pieces: Iterator[range], jobs: int) -> Iterator[tuple[Counter[str], int]]:
    """What became of each piece, in order."""
    if jobs == 1:
        for piece in pieces:
            yield tried(trial, piece), piece[-1]
        return
    with ProcessPoolExecutor(jobs) as pool:
        under_way: list[tuple[range, Future[Counter[str]]]] = []
        try:
            for piece in pieces:
                under_way.append((piece, pool.submit(tried, trial, piece)))
                while len(under_way) > 2 * jobs or (under_way and under_way[0][1].done()):
                    if not under_way[0][1].done():
                        wait([under_way[0][1]], return_when=FIRST_COMPLETED)
                    done, future = under_way.pop(0)
                    yield future.result(), done[-1]
            for done, future in under_way:
                yield future.result(), done[-1]
        finally:
            pool.shutdown(cancel_futures=True)


def parser_for(name: str, what: str, default: str) -> argparse.ArgumentParser:
    """The command line that campaigns share."""
    parser = argparse.ArgumentParser(prog=f"tests.{name}", description=what)
    parser.add_argument("seeds", nargs="?", default=default, help="from-to, both with (default: %(default)s)")
    parser.add_argument("--anew", action="store_true", help="begin at the first seed again")
    parser.add_argument("--jobs", type=int, default=1, help="processes at once (default: %(default)s)")
    return parser
