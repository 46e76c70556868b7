"""`recovery`, `recover`: three shares for the day when the passphrase is forgotten, and that day."""

from argparse import Namespace
from pathlib import Path

from desktop import paths, recovering
from desktop.commands.opened import add_office, office_folder, opened_by
from desktop.commands.parsers import Commands
from desktop.commands.passphrases import new_passphrase
from desktop.commands.talk import DONE, Talk
from models import recovery, vault
from models.errors import Message, NotFound, Refused, say
from models.recovery import AccountChoice
from models.renewing import renew
from models.vault import RECOVERY, Renewal

_LARGEST = 16 * 1024
"""Bytes of a file with shares: twenty words of eight letters take a hundredth of it."""


def add(commands: Commands) -> None:
    """The commands of this group."""
    make = commands.add(
        "recovery", make_shares, "three shares, any two of which give an account a new passphrase (admins)"
    )
    add_office(make)
    make.add_argument("--void", action="store_true", help="make the shares that there are void; the office gets a key")
    back = commands.add("recover", recover, "a new passphrase for an account, by two of the three recovery shares")
    back.add_argument("office", metavar="OFFICE", type=Path, help="the office's folder")
    back.add_argument(
        "--shares-file", required=True, metavar="FILE", type=Path, help="read two shares from FILE, one a line"
    )
    back.add_argument("--account", required=True, metavar="NAME", help="whose passphrase is forgotten")
    back.add_argument(
        "--new-passphrase-file", metavar="FILE", type=Path, help="read the new passphrase from the first line of FILE"
    )


def make_shares(arguments: Namespace, talk: Talk) -> int:
    """Shows the shares this once, or makes those that there are void."""
    with opened_by(arguments) as (office, word):
        unlocked = vault.unlock(office.folder, word, office.actor.account_id)
        if arguments.void:
            if not recovery.has_shares(office.folder):
                raise Refused("There are no recovery shares.", "`recovery` without --void makes some.")
            renewed = renew(office, unlocked, Renewal(closed=frozenset({RECOVERY})), talk.tenths())
            if renewed.trouble is not None:
                talk.trouble(renewed.trouble)
            talk.progress(say("Backups on sticks still open by these papers: make a new one, and destroy those."))
            talk.answer({"void": True}, say("The recovery shares open nothing any more. Destroy the papers."))
            return DONE
        shares = recovery.make_shares(office.database, office.actor, office.folder, unlocked)
    talk.progress(
        say(
            "Any two of these three open the office. Give them to three people in three places, each on paper: "
            "never photographed, never two in one place. They are not shown again."
        )
    )
    talk.answer({"shares": shares}, *[Message("{share}", {"share": share}) for share in shares])
    return DONE


def recover(arguments: Namespace, talk: Talk) -> int:
    """Gives an account a new passphrase; the others keep theirs."""
    folder, shares, new = office_folder(arguments), _shares(arguments.shares_file), new_passphrase(arguments)
    choice = _named(recovering.choices(folder, shares), arguments.account)
    done = recovering.recover(folder, shares, choice.id, new, paths.anchors(), report=talk.tenths())
    if done.left_behind:
        names = ", ".join(done.left_behind)
        talk.progress(say("These accounts need a new passphrase from an admin: {names}.", names=names))
    talk.progress(say("Backups on sticks still open by the old passphrases: make a new one, and destroy those."))
    if done.trouble is not None:
        talk.progress(say("Older backups in the office's folder still open by the old passphrases."))
        talk.trouble(done.trouble)
    talk.answer(
        {"account": done.name, "old_backups": done.trouble is not None},
        say("The new passphrase of {name} opens the office. The shares stay valid.", name=done.name),
    )
    return DONE


def _shares(file: Path) -> list[str]:
    """The lines of a file that are not empty. Raises `Refused`."""
    try:
        with file.open(encoding="utf-8-sig") as opened:
            text = opened.read(_LARGEST)
    except (OSError, UnicodeDecodeError):
        raise Refused("The file with the shares cannot be read.", "Compare its name; it is a text file.") from None
    return [line for line in text.splitlines() if line.strip()]


def _named(choices: tuple[AccountChoice, ...], name: str) -> AccountChoice:
    found = [choice for choice in choices if choice.name.casefold() == name.casefold().strip()]
    if len(found) != 1:
        raise NotFound("No account of this name, or more than one.", "Compare the name, or use the window.")
    return found[0]
