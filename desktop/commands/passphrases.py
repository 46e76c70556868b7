"""`accounts`, `add-account`, `passphrase`, `close-account`: who opens an office, and by which passphrase."""

import getpass
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from desktop.commands.opened import add_office, first_line, opened_by
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Plain, Talk
from models import accounts, vault
from models.accounts import AccountDraft, AccountLine
from models.database import UnitOfWork
from models.errors import NotFound, Refused, say
from models.offices import OpenOffice
from models.renewing import Renewed, renew
from models.schema import Role
from models.vault import Renewal

_ROLES = {"staff": Role.STAFF, "admin": Role.ADMIN, "head office": Role.HEAD_OFFICE}


def add(commands: Commands) -> None:
    """The commands of this group."""
    look = commands.add("accounts", show, "who can open this office (admins)")
    add_office(look)
    new = commands.add("add-account", add_account, "let somebody else open this office by a passphrase (admins)")
    add_office(new)
    new.add_argument("name", metavar="NAME", help="what colleagues call the person")
    new.add_argument("--role", choices=list(_ROLES), default="staff", help="what the account may do (staff)")
    new.add_argument("--sees-cases", action="store_true", help="may see legal cases")
    new.add_argument("--sees-service-5", action="store_true", help="may use service 5")
    _add_new_passphrase(new)
    change = commands.add("passphrase", change_passphrase, "another passphrase; the office gets another key")
    add_office(change)
    change.add_argument("--account", metavar="NAME", help="give this account the new passphrase (admins), not your own")
    _add_new_passphrase(change)
    close = commands.add(
        "close-account", close_account, "this person opens the office no more; it gets another key (admins)"
    )
    add_office(close)
    close.add_argument("name", metavar="NAME", help="the account, as `accounts` lists it")


def _add_new_passphrase(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-file", metavar="FILE", type=Path, help="read the new passphrase from the first line of FILE"
    )


def show(arguments: Namespace, talk: Talk) -> int:
    """Lists them."""
    with opened_by(arguments) as (office, _), office.database.reading() as session:
        lines = accounts.accounts(session, office.actor)
    open_it = set(vault.accounts(arguments.office))
    talk.answer(
        [_told(line, opens=line.id in open_it) for line in lines],
        *[
            say("{name} ({initials}): {role}", name=line.name, initials=line.initials, role=_words(line))
            for line in lines
        ],
    )
    return DONE


def _words(line: AccountLine) -> str:
    return line.role.value if line.active else "closed"


def _told(line: AccountLine, *, opens: bool) -> dict[str, Plain]:
    return {
        "name": line.name,
        "initials": line.initials,
        "role": line.role.value,
        "sees_cases": line.sees_cases,
        "sees_service_5": line.sees_follow_up_care,
        "active": line.active,
        "opens": opens,
    }


def add_account(arguments: Namespace, talk: Talk) -> int:
    """A new account that can open the office at once."""
    new = new_passphrase(arguments)
    draft = AccountDraft(
        arguments.name,
        role=_ROLES[arguments.role],
        sees_cases=arguments.sees_cases,
        sees_follow_up_care=arguments.sees_service_5,
    )
    with opened_by(arguments) as (office, word), office.database.transaction() as session:
        unlocked = vault.unlock(office.folder, word, office.actor.account_id)
        added = accounts.add_account(session, office.actor, draft)
        # Before the commit: an account that nothing opens would be worse than a slot that opens nothing.
        vault.add_slot(office.folder, unlocked, added.account_id, new)
    talk.answer({"name": draft.name.strip()}, say("{name} can open this office now.", name=draft.name.strip()))
    return DONE


def change_passphrase(arguments: Namespace, talk: Talk) -> int:
    """The person's own, or by an admin somebody else's."""
    new = new_passphrase(arguments)
    with opened_by(arguments) as (office, word):
        account_id = office.actor.account_id
        if arguments.account is not None:
            with office.database.reading() as session:
                account_id = _named(session, office, arguments.account).id
        renewed = _renew(office, word, Renewal({account_id: new}), talk)
    talk.answer({"changed": True, **_trouble(renewed, talk)}, say("The new passphrase opens the office now."))
    return DONE


def close_account(arguments: Namespace, talk: Talk) -> int:
    """What the person wrote stays."""
    with opened_by(arguments) as (office, word):
        with office.database.reading() as session:
            line = _named(session, office, arguments.name)
        renewed = _renew(office, word, Renewal(closed=frozenset({line.id})), talk)
    talk.answer(
        {"closed": line.name, **_trouble(renewed, talk)}, say("{name} opens this office no more.", name=line.name)
    )
    return DONE


def _named(session: UnitOfWork, office: OpenOffice, name: str) -> AccountLine:
    found = [
        line
        for line in accounts.accounts(session, office.actor)
        if line.active and name.casefold().strip() in (line.name.casefold(), line.initials.casefold())
    ]
    if len(found) != 1:
        raise NotFound(
            "No account of this name, or more than one.", "`accounts` lists them; name and initials are known."
        )
    return found[0]


def _renew(office: OpenOffice, word: str, renewal: Renewal, talk: Talk) -> Renewed:
    """Another data key; whom it leaves behind is told."""
    behind = set(vault.left_behind(office.folder)) - renewal.closed - renewal.passphrases.keys()
    renewed = renew(office, vault.unlock(office.folder, word, office.actor.account_id), renewal, talk.tenths())
    if behind:
        talk.progress(say("Accounts that need a new passphrase from an admin: {count}.", count=len(behind)))
    talk.progress(say("Backups on sticks still open by the old passphrases: make a new one, and destroy those."))
    return renewed


def _trouble(renewed: Renewed, talk: Talk) -> dict[str, Plain]:
    if renewed.trouble is not None:
        talk.progress(say("Older backups in the office's folder still open by the old passphrases."))
        talk.trouble(renewed.trouble)
    return {"old_backups": renewed.trouble is not None}


def new_passphrase(arguments: Namespace) -> str:
    """From the file, or typed twice. Raises `Refused` when there is none."""
    if arguments.new_passphrase_file is not None:
        found = first_line(arguments.new_passphrase_file)
    elif sys.stdin.isatty():
        found = getpass.getpass("New passphrase: ")
        if found and getpass.getpass("The same again: ") != found:
            raise Refused("These are two different passphrases.", "Type the same one twice.")
    else:
        found = ""
    if not found:
        raise Refused("There is no new passphrase.", "Type it, or name a file that holds it by --new-passphrase-file.")
    return found
