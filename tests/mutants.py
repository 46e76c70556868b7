"""`python -m tests.mutants`: plants one bug after the other in copies of the program; the tests must catch them all.

The checkout is never touched. Before anything is planted the tests must be green, or being red would mean nothing.
A bug whose place is gone from the program is an error: it says that this list is older than the program.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.planted_bugs import BUGS, Bug

ROOT = Path(__file__).resolve().parent.parent
_NEEDED = ("desktop", "models", "views", "printing", "migrations", "installer", "tests", "docs")
_LONGEST = 180.0
"""Seconds; tests that hang have noticed the bug too."""
_RED, _GREEN = 1, 0
"""What pytest returns."""


class Copies:
    """Some copies of the program; a bug borrows one and gives it back whole."""

    def __init__(self, place: Path, count: int) -> None:
        self._free: SimpleQueue[Path] = SimpleQueue()
        self._stamp = int(time.time())
        for number in range(count):
            copy = place / f"{number}"
            copy.mkdir()
            for name in _NEEDED:
                shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            shutil.copy(ROOT / "pyproject.toml", copy)
            self._free.put(copy)

    def run(self, bug: Bug | None, tests: Sequence[str]) -> int:
        """The exit code of these tests with a bug planted."""
        copy = self._free.get()
        try:
            if bug is None:
                return _tested(copy, tests, planted=False)
            file = copy / bug.file
            sound = file.read_text(encoding="utf-8")
            try:
                self._write(file, sound.replace(bug.old, bug.new))
                return _tested(copy, tests)
            finally:
                self._write(file, sound)
        finally:
            self._free.put(copy)

    def _write(self, file: Path, text: str) -> None:
        file.write_text(text, encoding="utf-8")
        # Python recompiles what has another time, in whole seconds.
        self._stamp += 2
        os.utime(file, (self._stamp, self._stamp))


def _tested(copy: Path, tests: Sequence[str], *, planted: bool = True) -> int:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=line", *tests]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HYPOTHESIS_STORAGE_DIRECTORY": str(copy / "hypothesis"),
    }
    try:
        done = subprocess.run(
            command,
            cwd=copy,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_LONGEST if planted else None,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _RED
    if done.returncode != _GREEN and not (planted and done.returncode == _RED):
        print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
    return done.returncode


def missing(bugs: Sequence[Bug]) -> list[Bug]:
    """Those whose text does not stand in the program exactly once."""
    return [bug for bug in bugs if (ROOT / bug.file).read_text(encoding="utf-8").count(bug.old) != 1]


def _halves(bugs: Sequence[Bug], count: int) -> list[list[str]]:
    """All tests that the bugs need, each once, in so many parts."""
    named = {test for bug in bugs for test in bug.tests.split()}
    needed = sorted(test for test in named if "::" not in test or test.partition("::")[0] not in named)
    return [part for start in range(count) if (part := needed[start::count])]


def told(bug: Bug) -> str:
    """A bug in one line."""
    return f"{bug.file}: {bug.old.strip()!r} -> {bug.new.strip()!r}"[:200]


def main(arguments: list[str]) -> int:
    """The command line; exit code 1 unless every bug was caught."""
    parser = argparse.ArgumentParser(prog="tests.mutants", description=__doc__.splitlines()[0])
    parser.add_argument("only", nargs="?", default="", help="only files whose name has this")
    parser.add_argument("--jobs", type=int, default=2)
    chosen = parser.parse_args(arguments)
    bugs = [bug for bug in BUGS if chosen.only in bug.file]
    gone = missing(bugs)
    for bug in gone:
        print(f"mutants: the place of this bug is gone, or not the only one: {told(bug)}")
    if gone or not bugs:
        return 1
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(chosen.jobs) as pool:
        copies = Copies(Path(place), chosen.jobs)
        green = pool.map(lambda tests: copies.run(None, tests), _halves(bugs, chosen.jobs))
        if any(code != _GREEN for code in green):
            print("mutants: the tests are not green before anything is planted")
            return 1
        codes = []
        for bug, code in zip(bugs, pool.map(lambda bug: copies.run(bug, bug.tests.split()), bugs), strict=True):
            codes.append(code)
            print(
                f"mutants: {len(codes)} of {len(bugs)}: {'caught' if code == _RED else 'ESCAPED'}: {told(bug)}",
                file=sys.stderr,
            )
    escaped = [(bug, code) for bug, code in zip(bugs, codes, strict=True) if code != _RED]
    for bug, code in escaped:
        print(
            f"mutants: escaped{'' if code == _GREEN else f' (pytest ended with {code})'}: {told(bug)}; tests: {bug.tests}"
        )
    print(f"mutants: {len(bugs) - len(escaped)} of {len(bugs)} caught in {time.monotonic() - began:.0f} s")
    return 1 if escaped else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
