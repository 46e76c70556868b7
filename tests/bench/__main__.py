"""`python -m tests.bench [FIGURE…]`: all figures but the long ones, or those named; one JSON line each on standard output."""

import sys
import time
from collections.abc import Callable

from tests.bench import desk, exports, imports, indexing, million, scale, searching, slips, starting
from tests.bench.figures import say

FIGURES: dict[str, Callable[[], None]] = {
    "import": imports.run,
    "export": exports.run,
    "index": indexing.run,
    "search": searching.run,
    "slips": slips.run,
    "start": starting.run,
    "desk": desk.run,
}
LONG: dict[str, Callable[[], None]] = {
    "million": million.run,
    "scale": scale.run,
    "find-million": searching.run_million,
}
"""Take minutes and gigabytes: only when they are named."""


def main(wanted: list[str]) -> int:
    """Print them; 2 for a figure that is not known."""
    figures = FIGURES | LONG
    if not set(wanted) <= figures.keys():
        say(f"There are these figures: {', '.join(figures)}.")
        return 2
    from tests.bench import organisation, peers

    begun = time.monotonic()
    organisation.build()
    peers.build()
    for name in wanted or FIGURES:
        say(f"{name}:")
        figures[name]()
    say(f"All in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
