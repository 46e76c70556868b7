"""The command line as a whole: help, wrong usage, passphrases, and what it never says."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from tests.offices import PASSPHRASE

ROOT = Path(__file__).parent.parent.parent
COMMANDS = (
    "demo", "init", "card", "trust", "load", "list", "export", "import", "verify", "slip", "check", "escrow",
    "register", "refer", "move", "sheet", "open", "undo", "receipt", "acknowledge", "partners", "choose", "handover",
    "ask", "answer", "merge", "unmerge", "apart", "adopt", "stations", "revoke", "new-key", "reenter", "backup", "restore",
    "recovery", "recover",
    "accounts", "add-account", "passphrase", "close-account",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_and_knows_json(command, thazin):
    told = thazin(command, "--help", secret=False)
    assert told.code == 0
    assert "--json" in told.out
    assert "--language" in told.out


def test_wrong_usage_is_two(thazin):
    assert thazin("dance", secret=False).code == 2
    assert thazin("list", "branch", "dreams", secret=False).code == 2


def test_commands_never_import_qt():
    code = (
        "import sys; from desktop.cli import _parser; _parser();"
        "sys.exit(any(name.split('.')[0] == 'PySide6' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_passphrase_may_come_through_a_pipe(offices, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    assert offices("check", "branch", secret=False).code == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    told = offices("check", "branch", secret=False)
    assert (told.code, "passphrase" in told.err) == (3, True)


def test_a_wrong_passphrase_and_a_folder_without_office_are_told(offices, tmp_path):
    (tmp_path / "secret").write_text("quite another passphrase")
    told = offices("list", "branch", "members", "--json")
    assert (told.code, "passphrase" in told.json["error"]["title"]) == (3, True)
    assert offices("list", "nowhere", "members").code == 3
    assert not (tmp_path / "nowhere").exists()


def test_what_nobody_foresaw_tells_neither_text_nor_path(offices, tmp_path):
    # No folder can be named so, and no code of ours expects it.
    told = offices("init", "secret\0folder", "--code", "YGN", "--name", "secret name", "--json")
    assert (told.code, "went wrong" in told.json["error"]["title"]) == (1, True)
    log = (tmp_path / "home" / "failures.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "secret" not in log + told.err + told.out
