"""A long run over seeds that can be stopped at any time and goes on where it stood."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent / "build"
_BETWEEN_LINES = 10.0
"""Seconds."""


def peak_megabytes() -> float | None:
    """The most memory that this process had, None where the system does not say."""
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def campaign(name: str, what: str, default: str, one: Callable[[int], str], arguments: list[str]) -> int:
    """Try `one` on each seed of the range; what it returns is counted. Exit code 1 at the first seed that raises.

    How far each range came stands in `build/NAME.txt`, and a run of the same range goes on behind it.
    """
    parser = argparse.ArgumentParser(prog=f"tests.{name}", description=what)
    parser.add_argument("seeds", nargs="?", default=default, help="from-to, both with (default: %(default)s)")
    parser.add_argument("--anew", action="store_true", help="begin at the first seed again")
    chosen = parser.parse_args(arguments)
    first, last = (int(number) for number in chosen.seeds.split("-"))
    BUILD.mkdir(exist_ok=True)
    kept = BUILD / f"{name} {first}-{last}.txt"
    reached = first - 1 if chosen.anew or not kept.exists() else int(kept.read_text(encoding="utf-8"))
    told: Counter[str] = Counter()
    began = said = time.monotonic()
    for seed in range(reached + 1, last + 1):
        try:
            told[one(seed)] += 1
        except BaseException:
            print(f"{name}: seed {seed} fails; again with: python -m tests.{name} {seed}-{seed}", flush=True)
            raise
        kept.write_text(str(seed), encoding="utf-8")
        if time.monotonic() - said > _BETWEEN_LINES:
            said = time.monotonic()
            print(f"{name}: {seed - first + 1} of {last - first + 1}", file=sys.stderr, flush=True)
    memory = peak_megabytes()
    print(
        f"{name}: {last - first + 1} reached (seeds {first}-{last}), {sum(told.values())} in this run in "
        f"{time.monotonic() - began:.0f} s: {', '.join(f'{count} {word}' for word, count in sorted(told.items()))}"
        + (f"; peak memory {memory:.0f} MB" if memory is not None else ""),
        flush=True,
    )
    return 0
