"""The whole on made-up data, in processes of its own, as `make run` starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import made_up, paths
from desktop.demo import PASSPHRASE, _figures, has_screen
from tests.printing.reading import all_text, placed

ROOT = Path(__file__).parent.parent.parent
LONGEST = 60
"""Seconds that the whole demo may take."""


def run_demo(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    environment = os.environ | {
        paths.HOME_VARIABLE: str(folder / "home"),
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(temporary),
        **more,
    }
    line = [sys.executable, "-m", "desktop", "demo", "--into", "demo", *words]
    return subprocess.run(
        line, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=4 * LONGEST, check=False
    )


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    folder = tmp_path_factory.mktemp("demo")
    return folder, run_demo(folder, "--no-window", "--json")


def test_the_demo_ends_well_and_every_file_it_tells_is_there(told):
    folder, done = told
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    kinds = {file["kind"] for file in answer["files"]}
    assert kinds == {"slip", "sheet", "bundle", "picture", "certificate", "pack", "paper", "report"}
    assert all((folder / file["path"]).is_file() for file in answer["files"])
    assert answer["passphrase"] == PASSPHRASE
    assert "do not agree" not in done.stderr


def test_its_slips_and_sheets_are_whole_papers(told):
    folder, done = told
    for file in json.loads(done.stdout)["files"]:
        path = folder / file["path"]
        if file["kind"] == "slip":
            assert path.stem.removeprefix("slip-") in all_text(path.read_bytes())
        elif file["kind"] == "certificate":
            assert "Certificate" in all_text(path.read_bytes())
        elif file["kind"] == "pack":
            assert len(placed(path.read_bytes())) >= 3
        elif path.name == "report.csv":
            assert "referrals-made" in path.read_text(encoding="utf-8-sig")
        elif path.suffix == ".pdf":
            assert all_text(path.read_bytes()).strip()
        elif file["kind"] == "picture":
            assert path.read_bytes().startswith(b"\x89PNG")


def test_no_name_stands_in_plain_anywhere_after_it(told):
    folder, _done = told
    names = [draft.name for draft in made_up.people("YGN", 40, made_up_day())]
    planted = [text.encode(coding) for text in (*names, "Viber, evenings") for coding in ("utf-8", "utf-16-le")]
    looked = 0
    for path in folder.rglob("*"):
        # Pictures show what a person sees; they are asked for.
        if path.is_file() and path.suffix != ".png":
            data = path.read_bytes()
            looked += 1
            assert not [text for text in planted if text in data], path.name
    assert looked > 20


def made_up_day():
    from models.clock import system_clock, today

    return today(system_clock)


def test_a_second_run_finds_it_and_makes_nothing_anew(told):
    folder, done = told
    before = {path: path.stat().st_mtime_ns for path in (folder / "demo" / "exchange").iterdir()}
    again = run_demo(folder, "--no-window", "--json")
    assert again.returncode == 0
    assert json.loads(again.stdout) == json.loads(done.stdout)
    assert {path: path.stat().st_mtime_ns for path in (folder / "demo" / "exchange").iterdir()} == before


def test_a_folder_that_holds_other_things_is_left_alone(tmp_path):
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "letter.txt").write_text("keep me")
    done = run_demo(tmp_path, "--no-window", "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["advice"]
    assert [path.name for path in (tmp_path / "demo").iterdir()] == ["letter.txt"]


def test_a_display_that_cannot_be_reached_counts_as_none(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":77")
    assert not has_screen()
    monkeypatch.delenv("DISPLAY")
    assert not has_screen()


def test_the_figures_are_counted_from_the_lists():
    nothing = {noun: [] for noun in ("members", "sessions", "participations", "referrals", "cases")}
    assert set(_figures(nothing).values()) == {0}
    some = nothing | {"referrals": [{"status": "completed"}, {"status": "loop closed"}, {"status": "issued"}]}
    counted = _figures(some)
    assert (counted["referrals"], counted["completed"], counted["loop closed"]) == (3, 1, 1)
