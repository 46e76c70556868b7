from pathlib import Path

import pytest

from installer import smoke


@pytest.mark.parametrize(
    "answer",
    ["exit 1", "echo no JSON", "echo '{}'", "echo '[]'"],
    ids=["fails", "talks", "says nothing", "wrong shape"],
)
def test_a_program_that_does_not_do_its_work_fails_the_trial(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], answer: str
) -> None:
    program = tmp_path / "thazin"
    program.write_text(f"#!/bin/sh\n{answer}\n", encoding="utf-8")
    program.chmod(0o755)

    assert smoke.main([str(tmp_path)]) == 1
    assert "The frozen program failed" in capfd.readouterr().err


def test_the_trial_hands_the_program_no_path_and_no_python(tmp_path: Path) -> None:
    environment = smoke.Trial(tmp_path, tmp_path).environment()

    assert environment["PATH"] == ""
    assert not [key for key in environment if key.startswith(("PYTHON", "VIRTUAL_ENV", "LD_"))]
