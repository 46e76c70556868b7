"""`backup`, `restore`: a copy of an office for a bad day, and an office made of it again."""

from argparse import Namespace
from pathlib import Path

from desktop import paths
from desktop.commands.opened import add_office, add_passphrase, first_line, opened, passphrase
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Talk
from desktop.restore import put_back
from models import backups
from models.errors import say


def add(commands: Commands) -> None:
    """The commands of this group."""
    copy = commands.add(
        "backup", write_backup, "a verified copy of the office in one file, encrypted as it is (admins)"
    )
    add_office(copy)
    copy.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write; ends in .thbak")
    back = commands.add(
        "restore", restore_backup, "a backup put back; an office that lies in the folder is kept beside first (admins)"
    )
    back.add_argument("file", metavar="FILE", type=Path, help="the backup")
    back.add_argument("office", metavar="OFFICE", type=Path, help="the office's folder, or a new one")
    add_passphrase(back)
    back.add_argument(
        "--present-passphrase-file",
        metavar="FILE",
        type=Path,
        help="the passphrase of the office that is replaced, if it has another one now",
    )


def write_backup(arguments: Namespace, talk: Talk) -> int:
    """Copies an office that may be in use for long into one file."""
    with opened(arguments) as office:
        size = backups.make_backup(office.database, office.actor, arguments.out, talk.tenths())
    talk.answer(
        {"file": str(arguments.out), "bytes": size},
        say("The backup stands in {file} and was read back. The office's passphrases of today open it.",
            file=str(arguments.out)),
    )  # fmt: skip
    return DONE


def restore_backup(arguments: Namespace, talk: Talk) -> int:
    """Puts a backup in the place of an office, or into a new folder."""
    file: Path | None = arguments.present_passphrase_file
    made = put_back(
        arguments.file,
        arguments.office,
        passphrase(arguments),
        paths.anchors(),
        present_passphrase=first_line(file) if file is not None else "",
    )
    told = [say("The office stands in {folder} again. Members: {count}.", folder=str(made.folder), count=made.members)]
    if made.kept is not None:
        told.append(say("What lay there before is kept in {file}.", file=str(made.kept)))
    told.append(say("Send a bundle, then take in the answer: what was sent before comes back."))
    talk.answer(
        {
            "office": str(made.folder),
            "incarnation": made.incarnation,
            "members": made.members,
            "erased": made.erased,
            "kept": None if made.kept is None else str(made.kept),
        },
        *told,
    )
    return DONE
