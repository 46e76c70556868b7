import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from installer import lock, setup

ROOT = Path(__file__).resolve().parent.parent.parent
SETUP = ROOT / "installer" / "setup.py"


def copy_of_the_checkout(folder: Path) -> Path:
    """A checkout with its frame alone: enough for set-up to begin."""
    (folder / "installer").mkdir(parents=True)
    for name in ("installer/setup.py", "requirements.lock", "pyproject.toml"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    return folder / "installer" / "setup.py"


def ask(script: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(script), *arguments], env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_the_lock_pins_every_package_with_hashes_and_names_no_host() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())

    assert all(re.match(r"[a-z0-9.-]+==\S+", entry) and "--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|index-url|find-links|file:", text)


def test_the_lock_holds_every_dependency_of_the_project_and_the_build_itself() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    asked = [*project["dependencies"], *(line for lines in extras for line in lines)]
    locked = {
        line.split("==")[0]
        for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
        if line[0] != " "
    }

    assert {re.split(r"[<>=]", line)[0].lower() for line in asked} <= locked
    assert {"setuptools", "wheel"} <= locked


def test_a_condition_for_two_systems_falls_away_and_one_for_windows_stays() -> None:
    both = "six==1 ; (platform_machine == 'x86_64' and sys_platform == 'linux') or sys_platform == 'win32' \\"
    alone = "colorama==0.4 ; platform_machine == 'AMD64' and sys_platform == 'win32' \\"

    assert lock.PINNED.sub(lock.simplified, both) == "six==1 \\"
    assert lock.PINNED.sub(lock.simplified, alone) == "colorama==0.4 ; sys_platform == 'win32' \\"


def test_an_unknown_task_is_answered_with_the_known_ones() -> None:
    done = ask(SETUP, "dance")

    assert done.returncode == 2
    assert "setup|run|test|installer" in done.stderr
    assert done.stdout == ""


def test_what_may_not_be_installed_is_told_in_one_line(tmp_path: Path) -> None:
    """No program is on the path, so neither apt-get nor the test programs are there to be found."""
    script = copy_of_the_checkout(tmp_path / "checkout")
    done = ask(script, "test", PATH=str(tmp_path))

    assert done.returncode == 3
    line = done.stdout.splitlines()
    assert len(line) == 1
    assert line[0].startswith("sudo apt-get update && sudo apt-get install -y --no-install-recommends ")
    assert "age" in line[0].split()
    assert not (script.parent.parent / ".venv").exists()


def test_the_installed_checkout_is_whole() -> None:
    assert setup.pins().count("==") > 50
    done = subprocess.run(
        [sys.executable, "-I", "-c", setup.HEALTH],
        input=setup.pins(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("pin", ["reportlab==4.0.0", "no-such-package==1.0"])
def test_a_missing_or_other_package_makes_the_environment_broken(pin: str) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", setup.HEALTH], input=pin, capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 1


def test_the_stamp_speaks_of_this_lock_this_project_and_this_folder() -> None:
    stamp = setup.wanted_stamp()

    assert set(stamp) == {"requirements.lock", "pyproject.toml", "folder"}
    assert json.loads(json.dumps(stamp)) == stamp


def test_strays_in_the_environment_do_not_lead_pip_elsewhere() -> None:
    done = ask(
        ROOT / "tests" / "installer" / "show_environment.py",
        PIP_TARGET="elsewhere",
        PYTHONHOME="",
        PIP_USER="1",
        PIP_CERT="kept",
    )

    assert json.loads(done.stdout) == {"PIP_CERT": "kept", "PYTHONUTF8": "1"}
