"""One figure a line on standard output, everything else to standard error; and the runs that figures come from."""

import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
"""What the bench builds and keeps."""

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


def emit_times(figure: str, medians: Mapping[str, Measured], ours: str, value: str = "seconds", unit: str = "s") -> None:
    """Our time beside each peer's, and the peak memory of all."""
    for name, measured in medians.items():
        say(f"  {name}: {measured[value]:.3f} {unit}, peak {measured['peak_mib']:.0f} MiB")
        if name != ours:
            emit(figure, medians[ours][value], unit, name, measured[value] / medians[ours][value])
    for name, measured in medians.items():
        if name != ours:
            peak = medians[ours]["peak_mib"]
            emit(f"{figure}, peak memory", peak, "MiB", name, measured["peak_mib"] / peak)


def alternate(contenders: Mapping[str, Callable[[], Measured]], rounds: int) -> dict[str, Measured]:
    """Each contender's medians over rounds in which all take their turn, so that a busy moment hits all alike."""
    runs: dict[str, list[Measured]] = {name: [] for name in contenders}
    for number in range(1, rounds + 1):
        for name, run in contenders.items():
            measured = run()
            runs[name].append(measured)
            say(f"  round {number}, {name}: {', '.join(f'{key} {value:.3f}' for key, value in measured.items())}")
    return {
        name: {key: statistics.median(one[key] for one in measured) for key in measured[0]}
        for name, measured in runs.items()
    }


def in_own_process(function: Callable[..., Measured], *arguments: object) -> Measured:
    """Run a contender in a process of its own; its arguments go as text."""
    where = [function.__module__, function.__name__, *map(str, arguments)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.contender", *where], stdout=subprocess.PIPE, check=True, cwd=ROOT
    )
    measured: Measured = json.loads(done.stdout)
    return measured
