"""One process per office."""

import subprocess
import sys

import pytest

from desktop.instance import alone
from models.errors import Refused
from tests.strings import ROOT

HOLD = "import sys; from pathlib import Path; from desktop.instance import alone\nwith alone(Path(sys.argv[1])):\n print('held', flush=True); sys.stdin.read()"


@pytest.fixture
def other(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline().strip() == b"held"
    yield process
    process.kill()
    process.communicate()


def test_a_second_process_is_told(other, tmp_path):
    with pytest.raises(Refused) as refused, alone(tmp_path):
        pass
    assert str(refused.value.title) == "This office is open already on this computer."


def test_a_killed_process_leaves_nothing_locked(other, tmp_path):
    other.kill()
    other.wait()
    with alone(tmp_path):
        pass


def test_the_office_is_free_after_the_block(tmp_path):
    with alone(tmp_path):
        pass
    with alone(tmp_path):
        pass


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Refused) as refused, alone(tmp_path / "gone"):
        pass
    assert "cannot be opened" in str(refused.value.title)
