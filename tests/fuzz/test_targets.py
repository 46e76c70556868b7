"""What the fuzz begins with, and what it once found, passes through each target. Needs no fuzzer."""

from pathlib import Path

import pytest

from tests.fuzz import seeds
from tests.fuzz.targets import TARGETS, Wrong, _strictly


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds_are_taken_or_refused_in_our_own_words(tmp_path: Path, name: str) -> None:
    assert seeds.write(name, tmp_path) > 100
    target = TARGETS[name]()
    for path in sorted(tmp_path.iterdir())[:: 3 if name == "plan" else 1]:
        target(path.read_bytes())


@pytest.mark.parametrize("line", [b'{"a":1,"a":1}', b"[NaN]", b"[1e5]", b"[1.0]"])
def test_lines_that_mean_two_things_would_be_noticed(line: bytes) -> None:
    with pytest.raises(Wrong):
        _strictly(line)
