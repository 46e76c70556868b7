"""`choose`: which of several values stays; and how `list` tells of conflicts and of what is held."""

from argparse import Namespace
from datetime import datetime, timezone

from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Plain, Talk
from models import choices, conflicts
from models.clock import MYANMAR
from models.conflicts import ConflictEntry, ConflictValue
from models.database import UnitOfWork
from models.errors import NotFound, Refused, say
from models.offices import OpenOffice
from models.schema import Role

_PROGRAM = "program"
"""What the role of the program's own writes is called."""


def add(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add("choose", choose_value, "say which value stays where something was written twice (admins)")
    add_office(parser)
    parser.add_argument("record", metavar="RECORD", help="the record's code or number, or its row as `list` tells it")
    parser.add_argument("field", metavar="FIELD", help="the field, as `list OFFICE conflicts` tells it")
    parser.add_argument("--table", help="the kind of record, where one code names several")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--value", type=int, metavar="N", help="the Nth of its values, the one shown now is 1")
    what.add_argument("--write", metavar="TEXT", help="another value: text, a number, a day as 2026-11-25, yes or no")


def choose_value(arguments: Namespace, talk: Talk) -> int:
    """Lets one value count."""
    with opened(arguments) as office, office.database.transaction() as session:
        entry = _the_one(session, office, arguments)
        place = entry.table, entry.row_id, entry.field
        if arguments.write is not None:
            text: str = arguments.write
            choices.write_other(session, office.actor, *place, text)
        else:
            value = _nth(entry, arguments.value)
            text = value.text
            choices.choose(session, office.actor, *place, value.dot)
    talk.answer(
        {"record": entry.record, "row": entry.row_id, "table": entry.table, "field": entry.field, "value": text},
        say("{record}: chosen. It counts everywhere from the next bundles on.", record=entry.record),
    )
    return DONE


def _the_one(session: UnitOfWork, office: OpenOffice, arguments: Namespace) -> ConflictEntry:
    found = [
        entry
        for entry in conflicts.named(session, office.actor, arguments.record, arguments.field)
        if arguments.table in (None, entry.table)
    ]
    if not found:
        raise NotFound("Nothing was written twice there.", "Compare record and field with `list OFFICE conflicts`.")
    if len(found) > 1:
        raise Refused("Several conflicts are called that.", "Name the row, as `list OFFICE conflicts --json` tells it.")
    return found[0]


def _nth(entry: ConflictEntry, number: int) -> ConflictValue:
    if not 1 <= number <= len(entry.values):
        raise Refused("There is no value of this number.", "Count them in `list OFFICE conflicts`, from 1.")
    return entry.values[number - 1]


def values_of(entry: ConflictEntry) -> list[Plain]:
    """The values of a conflict as JSON tells them."""
    return [_told(value) for value in entry.values]


def _told(value: ConflictValue) -> dict[str, Plain]:
    return {
        "value": value.text,
        "office": value.office,
        "role": role_word(value.role),
        "at": in_myanmar(value.at),
        "shown": value.shown,
        "dot": f"{value.dot[0]}:{value.dot[1]}",
    }


def role_word(role: Role | None) -> str:
    """A role as JSON tells it."""
    return role.value if role is not None else _PROGRAM


def in_myanmar(moment: datetime) -> str:
    """A moment in ISO text, by the clocks of Myanmar."""
    return moment.astimezone(timezone(MYANMAR)).isoformat(timespec="seconds")
