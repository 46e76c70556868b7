"""`load`, `list`: an office's own lists in, and everything out again."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened, write_out
from desktop.commands.parsers import Commands
from desktop.commands.tables import csv_text, show_table
from desktop.commands.talk import DONE, PLAIN_FILE, REFUSED, Plain, Talk
from models.errors import Message, say
from models.load import ListKind, Loaded, load
from models.stamps import present_day

_BOM = "\ufeff"
"""Tells a spreadsheet that a file is UTF-8."""


def add(commands: Commands) -> None:
    """The commands of this group."""
    take = commands.add("load", load_list, "take an office's own list in, from CSV or XLSX")
    add_office(take)
    take.add_argument("kind", choices=[kind.value for kind in ListKind], help="what the list is of")
    take.add_argument("file", metavar="FILE", type=Path, help="the list")
    take.add_argument("--convert-zawgyi", action="store_true", help="convert rows in Zawgyi; else they are not taken")
    show = commands.add("list", show_list, "write a list out again")
    add_office(show)
    show.add_argument("noun", choices=list(nouns.NOUNS), metavar="NOUN", help=", ".join(nouns.NOUNS))
    add_forms(show)


def load_list(arguments: Namespace, talk: Talk) -> int:
    """Takes the good rows, and tells of each other one why not."""
    with opened(arguments) as office, office.database.transaction() as session:
        talk.progress(say("Reading the list …"))
        result = load(
            session,
            office.actor,
            ListKind(arguments.kind),
            arguments.file,
            convert_zawgyi=arguments.convert_zawgyi,
            today=present_day(session),
        )
    talk.answer(_as_json(result, talk), *_told(result, talk))
    return DONE if result.taken or result.already else REFUSED


def _as_json(result: Loaded, talk: Talk) -> dict[str, Plain]:
    refused: list[Plain] = [
        _placed({"row": row.row, "reason": talk.said(row.reason, *row.more)}, row.sheet) for row in result.refused
    ]
    notes: list[Plain] = [_placed({"row": row.row, "note": talk.said(row.note)}, row.sheet) for row in result.notes]
    return {"taken": result.taken, "already": result.already, "refused": refused, "notes": notes}


def _placed(told: dict[str, Plain], sheet: str) -> dict[str, Plain]:
    return told | {"sheet": sheet} if sheet else told


def _told(result: Loaded, talk: Talk) -> list[Message]:
    sentences = [
        say(
            "{taken} taken, {already} were here already, {refused} not taken.",
            taken=result.taken,
            already=result.already,
            refused=len(result.refused),
        )
    ]
    lines = [
        *((row.row, row.sheet, talk.said(row.reason, *row.more)) for row in result.refused),
        *((row.row, row.sheet, talk.said(row.note)) for row in result.notes),
    ]
    for number, sheet, text in lines:
        if sheet:
            sentences.append(say("{sheet}, row {row}: {text}", sheet=sheet, row=number, text=text))
        else:
            sentences.append(say("Row {row}: {text}", row=number, text=text))
    return sentences


def show_list(arguments: Namespace, talk: Talk) -> int:
    """Writes everything of one kind."""
    noun = nouns.NOUNS[arguments.noun]
    with opened(arguments) as office:
        rows = noun.rows(office, talk.translate)
    tell_rows(noun.heads, rows, arguments, talk)
    return DONE


def add_forms(parser: ArgumentParser) -> None:
    """The arguments of a command that writes a list, for `tell_rows`."""
    parser.add_argument("--csv", action="store_true", dest="as_csv", help="as CSV")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write a CSV that a spreadsheet opens")


def tell_rows(heads: Sequence[str], rows: Sequence[nouns.Row], arguments: Namespace, talk: Talk) -> None:
    """Write a list in the form that was asked for. Raises `Refused` for a file that cannot be written."""
    if arguments.out is not None:
        write_out(arguments.out, (_BOM + csv_text(heads, rows)).encode())
        talk.progress(PLAIN_FILE)
        talk.answer(
            {"file": str(arguments.out), "rows": len(rows)},
            say("{count} rows stand in {file}.", count=len(rows), file=str(arguments.out)),
        )
    elif arguments.as_csv:
        print(csv_text(heads, rows), end="")
    elif talk.as_json:
        talk.answer([*rows])
    else:
        show_table(heads, rows, sys.stdout)
