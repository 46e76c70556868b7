"""`python -m tests.bench [FIGURE…]`: all figures, or those named; one JSON line each on standard output."""

import sys
import time
from collections.abc import Callable

from tests.bench import exports, imports, indexing, searching, slips, starting
from tests.bench.figures import say

FIGURES: dict[str, Callable[[], None]] = {
    "import": imports.run,
    "export": exports.run,
    "index": indexing.run,
    "search": searching.run,
    "slips": slips.run,
    "start": starting.run,
}


def main(wanted: list[str]) -> int:
    """Print them; 2 for a figure that is not known."""
    if not set(wanted) <= FIGURES.keys():
        say(f"There are these figures: {', '.join(FIGURES)}.")
        return 2
    from tests.bench import organisation, peers

    begun = time.monotonic()
    organisation.build()
    peers.build()
    for name in wanted or FIGURES:
        say(f"{name}:")
        FIGURES[name]()
    say(f"All in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
