"""The power fails while a form is half typed. `make killed` does it two hundred times and counts the seconds strictly."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_what_was_typed_before_a_kill_is_there_again():
    ran = subprocess.run(
        # On a machine that is busy with other tests a second is not a second.
        [sys.executable, "-m", "tests.killed", "0-2", "--anew", "--within", "3"],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout
    assert "3 of 3 well" in ran.stdout
