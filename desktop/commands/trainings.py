"""`roster`, `attend`: who is on the list of a session, and the attendance of a whole session from a file."""

from argparse import Namespace
from pathlib import Path

from desktop.commands import nouns
from desktop.commands.lists import add_forms, tell_rows
from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, REFUSED, Plain, Talk
from models import attendance
from models.attendance import RosterLine
from models.errors import say
from models.loading.marks import Attended, attend

ROSTER: nouns.Fields[RosterLine] = {
    "code": lambda line: line.member,
    "name": lambda line: line.member_name,
    "role": lambda line: line.part,
    "status": lambda line: line.status,
    "absence": lambda line: line.absence or "",
    "pre": lambda line: line.pre,
    "post": lambda line: line.post,
    "certificate": lambda line: line.certificate,
}
"""`attend` reads the same fields again, all but the name and the certificate."""


def add(commands: Commands) -> None:
    """The commands of this group."""
    roster = commands.add("roster", show_roster, "write the list of one session")
    add_office(roster)
    roster.add_argument("session", metavar="SESSION", help="the session's id, as `list sessions` tells it")
    add_forms(roster)
    take = commands.add("attend", take_attendance, "take the attendance of one session from CSV or XLSX")
    add_office(take)
    take.add_argument("session", metavar="SESSION", help="the session's id, as `list sessions` tells it")
    take.add_argument("file", metavar="FILE", type=Path, help="a code and a mark a line, as `roster` writes it")
    take.add_argument("--others", type=int, metavar="NUMBER", help="how many people came who are no members")


def show_roster(arguments: Namespace, talk: Talk) -> int:
    """Writes who is on the list."""
    with opened(arguments) as office, office.database.reading() as session:
        lines = attendance.roster(session, office.actor, arguments.session)
    tell_rows(tuple(ROSTER), [nouns.row_of(ROSTER, line, talk.translate) for line in lines], arguments, talk)
    return DONE


def take_attendance(arguments: Namespace, talk: Talk) -> int:
    """Writes the marks of the good rows, and tells of each other one why not."""
    with opened(arguments) as office, office.database.transaction() as session:
        done = attend(session, office.actor, arguments.session, arguments.file, others=arguments.others)
    sentences = [
        say(
            "{added} added, {changed} changed, {unchanged} as they were, {refused} not taken.",
            added=done.added,
            changed=done.changed,
            unchanged=done.unchanged,
            refused=len(done.refused),
        )
    ]
    sentences += [say("Row {row}: {text}", row=row.row, text=talk.said(row.reason, *row.more)) for row in done.refused]
    talk.answer(_as_json(done, talk), *sentences)
    return DONE if done.taken or arguments.others is not None else REFUSED


def _as_json(done: Attended, talk: Talk) -> dict[str, Plain]:
    refused: list[Plain] = [{"row": row.row, "reason": talk.said(row.reason, *row.more)} for row in done.refused]
    return {"added": done.added, "changed": done.changed, "unchanged": done.unchanged, "refused": refused}
