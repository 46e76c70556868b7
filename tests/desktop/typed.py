"""Commands as a person types them, against real offices in a folder of their own."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop import paths
from desktop.cli import main
from desktop.logs import LOGGER
from tests.offices import PASSPHRASE


@dataclass(frozen=True)
class Told:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def thazin(tmp_path: Path, capsys, monkeypatch) -> Iterator[Callable[..., Told]]:
    """Run a command in the test's folder; with `secret=False` without the passphrase's file."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret").write_text(f"{PASSPHRASE}\r\n", encoding="utf-8-sig")

    def run(*words: str | Path, secret: bool = True) -> Told:
        capsys.readouterr()
        tail = ["--passphrase-file", "secret"] if secret else []
        try:
            code = main([*map(str, words), *tail])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Told(code, told.out, told.err)

    yield run
    for handler in list(LOGGER.root.handlers):
        if getattr(handler, "baseFilename", "").startswith(str(tmp_path)):
            LOGGER.root.removeHandler(handler)
            handler.close()


def type_in(folder: Path, *words: str) -> str:
    """Run a command in a folder, from where there is no test yet; what it answered."""
    with pytest.MonkeyPatch.context() as computer, redirect_stdout(io.StringIO()) as out:
        computer.setenv(paths.HOME_VARIABLE, str(folder / "home"))
        computer.chdir(folder)
        assert main(words) == 0
    return out.getvalue()


@pytest.fixture(scope="session")
def organisation(tmp_path_factory) -> Path:
    """A folder with a branch YGN and a head office HQ that trust each other, and the computer's own folder."""
    folder = tmp_path_factory.mktemp("organisation")
    (folder / "secret").write_text(PASSPHRASE, encoding="utf-8")
    secret = ("--passphrase-file", "secret")
    type_in(folder, "init", "branch", "--code", "ygn", "--name", "Yangon", *secret)
    type_in(folder, "init", "head", "--code", "HQ", "--name", "Head office", "--head-office", *secret)
    for office, other in (("head", "branch"), ("branch", "head")):
        card = json.loads(type_in(folder, "card", other, "--out", f"{other}.card", "--json", *secret))
        type_in(folder, "trust", office, f"{other}.card", "--fingerprint", card["fingerprint"], *secret)
    return folder


@pytest.fixture
def offices(thazin, organisation, tmp_path) -> Callable[..., Told]:
    """`thazin` in a copy of the organisation."""
    for name in ("home", "branch", "head"):
        shutil.copytree(organisation / name, tmp_path / name, dirs_exist_ok=True)
    for name in ("branch.card", "head.card"):
        shutil.copy(organisation / name, tmp_path / name)
    return thazin
