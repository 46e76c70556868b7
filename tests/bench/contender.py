"""One contender in a process of its own: `python -m tests.bench.contender MODULE FUNCTION ARGUMENT…`."""

import importlib
import json
import re
import resource
import sys
from pathlib import Path


def peak_mib() -> float:
    """The most memory this process held. Where the kernel tells, of this program alone: `ru_maxrss` counts what the
    parent held while it started us, too.
    """
    status = Path("/proc/self/status")
    if status.exists():
        told = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        if told:
            return int(told[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    module, function, *arguments = sys.argv[1:]
    measured = getattr(importlib.import_module(module), function)(*arguments)
    print(json.dumps({**measured, "peak_mib": peak_mib()}))
