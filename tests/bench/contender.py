"""One contender in a process of its own: `python -m tests.bench.contender MODULE FUNCTION ARGUMENT…`."""

import importlib
import json
import os
import re
import sys
from pathlib import Path


def peak_mib() -> float:
    """The most memory this process held so far, of this program alone, as Linux tells it.

    `resource.getrusage` would count what the parent held while it started us, too.
    """
    told = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii", errors="replace"))
    if told is None:
        raise RuntimeError("this system does not tell what memory a process held")
    return int(told[1]) / 1024


if __name__ == "__main__":
    module, function, *arguments = sys.argv[1:]
    measured = getattr(importlib.import_module(module), function)(*arguments)
    print(json.dumps({"peak_mib": peak_mib(), **measured}), flush=True)
    # The program's threads need not end well here: the measuring is over.
    os._exit(0)
