"""`init`, `check`, `escrow`: an office made, looked over, and its identity for a safe."""

from argparse import Namespace
from pathlib import Path

from desktop import paths
from desktop.commands.opened import add_office, office_folder, opened, passphrase, write_out
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, REFUSED, Talk
from desktop.instance import alone
from desktop.upgrade import upgrade
from models import audit, swap, vault
from models.accounts import AccountDraft
from models.errors import Message, Refused, VaultError, say
from models.exchange.escrow import identity_file
from models.offices import OfficeDraft, create_office, details, open_office

_DAMAGED_AUDIT = say("The record of who did what was changed at line {line}.")


def add(commands: Commands) -> None:
    """The commands of this group."""
    init = commands.add("init", make, "a new office")
    add_office(init)
    init.add_argument("--code", required=True, help="the office's short code, as in YGN")
    init.add_argument("--name", required=True, help="the name that staff use for the office")
    init.add_argument("--head-office", action="store_true", help="this is the head office")
    init.add_argument(
        "--account", default="Admin", metavar="NAME", help="what colleagues call the first account's person"
    )
    look = commands.add("check", check, "whether the office's file is whole")
    add_office(look)
    escrow = commands.add("escrow", write_identity, "the office's age identity as a file for a safe (admins)")
    add_office(escrow)
    escrow.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")


def make(arguments: Namespace, talk: Talk) -> int:
    """A new office with its first account, an admin's."""
    folder: Path = arguments.office
    if vault.is_office(folder):
        raise Refused("There is an office in this folder already.", "Open it, or choose an empty folder.")
    draft = OfficeDraft(arguments.code, arguments.name, head=arguments.head_office)
    word = passphrase(arguments, new=True)
    office = create_office(
        folder, draft, AccountDraft(arguments.account), word, upgrade=upgrade, anchors=paths.anchors()
    )
    with office.database.reading() as session:
        made = details(session)
    office.close()
    talk.answer(
        {"office": str(folder), "code": made.code, "name": made.name, "head_office": made.head},
        say("The office {code} stands in {folder}.", code=made.code, folder=str(folder)),
    )
    return DONE


def check(arguments: Namespace, talk: Talk) -> int:
    """Reads all of the office's file, and the chain of its audit."""
    folder = office_folder(arguments)
    word = passphrase(arguments)
    with alone(folder):
        swap.finish(folder)
        # A wrong passphrase is no damage.
        vault.unlock(folder, word)
        findings = _findings(folder, word)
    state = "damaged" if findings else "well"
    talk.answer({"state": state, "findings": [talk.said(finding) for finding in findings]}, *(findings or [_WELL]))
    return REFUSED if findings else DONE


_WELL = say("The office's file is whole.")


def _findings(folder: Path, word: str) -> list[Message]:
    try:
        office = open_office(folder, word, upgrade=upgrade, anchors=paths.anchors())
    except VaultError as error:
        return [error.title]
    try:
        findings = office.database.findings()
        if not findings:
            with office.database.reading() as session:
                line = audit.first_break(session)
            findings = [] if line is None else [Message(_DAMAGED_AUDIT.template, {"line": line})]
    finally:
        office.close()
    return findings


def write_identity(arguments: Namespace, talk: Talk) -> int:
    """The identity that opens bundles to this office, in the standard form of age."""
    with opened(arguments) as office, office.database.transaction() as session:
        # Written before the commit: no file, no line in the audit.
        write_out(arguments.out, identity_file(session, office.actor))
    talk.progress(say("Whoever has this file can read every bundle to this office. Put it into a safe."))
    talk.answer({"file": str(arguments.out)}, say("The identity stands in {file}.", file=str(arguments.out)))
    return DONE
