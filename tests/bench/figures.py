"""One figure a line on standard output, everything else to standard error; and the runs that figures come from."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
"""What the bench builds and keeps."""

_SECONDS = {"seconds": "s"}

Measured = dict[str, float]
"""What one run gives: `seconds` or another figure by name, and `peak_mib`, the most memory its process held."""


def say(text: str) -> None:
    """Tell the person what is going on."""
    print(text, file=sys.stderr, flush=True)


def emit(figure: str, value: float, unit: str, peer: str = "", ratio: float | None = None) -> None:
    """One figure. `ratio` is how many times as good as the peer we are: above one is better."""
    line = {
        "figure": figure,
        "value": round(value, 3),
        "unit": unit,
        "peer": peer or None,
        "ratio": None if ratio is None else round(ratio, 3),
    }
    print(json.dumps(line), flush=True)


def compare(
    figure: str, contenders: Mapping[str, Callable[[], Measured]], rounds: int, units: Mapping[str, str] = _SECONDS
) -> None:
    """Print our values (the first contender's; less is better) beside each peer's, and the peak memory of all.

    `units` gives the unit of each value; a figure of several has the value's name behind its own.
    """
    compared(figure, alternate(contenders, rounds), units)


def compared(figure: str, runs: Mapping[str, Sequence[Measured]], units: Mapping[str, str] = _SECONDS) -> None:
    """The same of runs that were made."""
    ours, *peers = runs
    names = {value: figure if len(units) == 1 else f"{figure}: {value}" for value in units}
    for value, unit in [*units.items(), ("peak_mib", "MiB")]:
        name = names.get(value, f"{figure}: peak memory")
        for peer in peers:
            emit(name, median(runs[ours], value), unit, peer, ratio(runs[ours], runs[peer], value))


def median(runs: Sequence[Measured], value: str) -> float:
    """Of one value of all runs."""
    return statistics.median(run[value] for run in runs)


def ratio(ours: Sequence[Measured], theirs: Sequence[Measured], value: str) -> float:
    """The median of theirs by ours, round by round: what else the machine does in a round slows both."""
    return statistics.median(their[value] / our[value] for our, their in zip(ours, theirs, strict=True))


def alternate(contenders: Mapping[str, Callable[[], Measured]], rounds: int) -> dict[str, list[Measured]]:
    """Every contender's runs: in each round all take their turn."""
    runs: dict[str, list[Measured]] = {name: [] for name in contenders}
    for number in range(1, rounds + 1):
        for name, run in contenders.items():
            measured = run()
            runs[name].append(measured)
            say(f"  round {number}, {name}: {', '.join(f'{key} {value:.3f}' for key, value in measured.items())}")
    return runs


def in_own_process(function: Callable[..., Measured], *arguments: object) -> Measured:
    """Run a contender in a process of its own; its arguments go as text."""
    where = [function.__module__, function.__name__, *map(str, arguments)]
    # An installed program is compiled: nobody waits for that here either, but for the first time.
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.contender", *where],
        stdout=subprocess.PIPE,
        check=True,
        cwd=ROOT,
        env=surroundings,
    )
    measured: Measured = json.loads(done.stdout)
    return measured
