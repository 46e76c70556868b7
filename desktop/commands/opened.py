"""An office opened for one command: its folder held, its passphrase asked, closed at the end."""

import getpass
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import paths
from desktop.instance import alone
from desktop.upgrade import upgrade
from models import vault
from models.durable import write_durably
from models.errors import Refused, VaultError
from models.exchange import held_things
from models.offices import OpenOffice, open_office


def add_office(parser: ArgumentParser) -> None:
    """The arguments of every command that opens an office."""
    parser.add_argument("office", metavar="OFFICE", type=Path, help="the office's folder")
    add_passphrase(parser)


def add_passphrase(parser: ArgumentParser) -> None:
    """Where the passphrase comes from when it is not typed."""
    parser.add_argument(
        "--passphrase-file", metavar="FILE", type=Path, help="read the passphrase from the first line of FILE"
    )


def office_folder(arguments: Namespace) -> Path:
    """The folder that was named. Raises `VaultError` when it holds no office."""
    folder: Path = arguments.office
    if not vault.is_office(folder):
        raise VaultError("There is no office in this folder.", "Compare the folder's name, or make an office by init.")
    return folder


@contextmanager
def opened(arguments: Namespace) -> Iterator[OpenOffice]:
    """The office of this command while the block runs. Raises `AppError`."""
    with opened_by(arguments) as (office, _):
        yield office


@contextmanager
def opened_by(arguments: Namespace) -> Iterator[tuple[OpenOffice, str]]:
    """The same, and the passphrase that opened it, for what needs the key once more."""
    folder = office_folder(arguments)
    with alone(folder):
        word = passphrase(arguments)
        office = open_office(folder, word, upgrade=upgrade, anchors=paths.anchors())
        try:
            held_things.catch_up(office.database, office.actor)
            yield office, word
        finally:
            office.close()


def passphrase(arguments: Namespace, *, new: bool = False) -> str:
    """The passphrase: from the file, typed, or the first line of standard input. A new one is typed twice.

    Raises `Refused` when there is none.
    """
    file: Path | None = arguments.passphrase_file
    if file is not None:
        found = first_line(file)
    elif sys.stdin.isatty():
        found = getpass.getpass("Passphrase: ")
        if new and found and getpass.getpass("The same again: ") != found:
            raise Refused("These are two different passphrases.", "Type the same one twice.")
    else:
        found = sys.stdin.readline().rstrip("\r\n")
    if not found:
        raise Refused("There is no passphrase.", "Type it, or name a file that holds it by --passphrase-file.")
    return found


def first_line(file: Path) -> str:
    """The passphrase that a file holds. Raises `Refused`."""
    try:
        # Notepad begins a file with a mark that is no part of the passphrase.
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError):
        raise Refused("The file with the passphrase cannot be read.", "Compare its name; it is a text file.") from None


def write_out(path: Path, data: bytes) -> None:
    """Put what a person asked for as a file where they said. Raises `Refused`."""
    try:
        write_durably(path, data)
    except OSError:
        raise Refused(
            "This file cannot be written.", "Look whether its folder is there and the disk or stick is not locked."
        ) from None


def read_in(path: Path, largest: int) -> bytes:
    """A small file that a person named. Raises `Refused`."""
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except OSError:
        raise Refused("This file cannot be read.", "Look whether it is still there.") from None
