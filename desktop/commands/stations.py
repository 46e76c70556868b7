"""`stations`, `revoke`, `new-key`, `reenter`: the keys of the organisation's PCs over the years."""

import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from desktop.commands.opened import add_office, opened, write_out
from desktop.commands.parsers import Commands
from desktop.commands.tables import show_table
from desktop.commands.talk import DONE, REFUSED, Plain, Talk, plain
from models.clock import MYANMAR
from models.errors import Message, NotFound, say
from models.exchange import key_change, reentry, revocations, station_lines
from models.exchange.reentry import ReentryLine
from models.exchange.station_lines import StationLine

_HEADS = ("office", "state", "trusted", "heard", "revoked", "key")
"""For the eye; JSON tells more."""


def add(commands: Commands) -> None:
    """The commands of this group."""
    add_office(commands.add("stations", list_stations, "the PCs whose cards are known, and how they stand"))
    revoke = commands.add("revoke", revoke_station, "at head office: let a PC's key count no more, anywhere")
    add_office(revoke)
    revoke.add_argument("station", metavar="KEY|CODE", help="the key as `stations` tells it, or an office with one PC")
    revoke.add_argument(
        "--until",
        type=int,
        metavar="N",
        help="of its writes only those count that its bundle N had; else all known here",
    )
    renew = commands.add("new-key", renew_keys, "new keys for this PC, and the file by which partners take them")
    add_office(renew)
    renew.add_argument("--out", required=True, type=Path, metavar="FILE", help="the change file to write")
    renew.add_argument("--again", action="store_true", help="only write the newest change file once more")
    again = commands.add(
        "reenter", enter_again, "enter again what a revoked PC had written, as `list reentry` shows it"
    )
    add_office(again)
    again.add_argument("records", nargs="*", metavar="RECORD", help="codes or numbers; all that is listed if left out")


def list_stations(arguments: Namespace, talk: Talk) -> int:
    """Tells of each station whether it is in use, and what is strange about it."""
    with opened(arguments) as office, office.database.reading() as session:
        lines = station_lines.listed(session)
    rows = [_row(line, talk) for line in lines]
    if talk.as_json:
        talk.answer(rows)
        return DONE
    show_table(_HEADS, rows, sys.stdout)
    talk.answer(None, *(_told(line, talk) for line in lines if line.finding))
    return DONE


def _row(line: StationLine, talk: Talk) -> dict[str, Plain]:
    return {
        "key": line.key,
        "office": line.office_code,
        "name": line.office_name,
        "head_office": line.head,
        "state": plain(line.state),
        "trusted": _day(line.trusted_at),
        "heard": _day(line.heard_at),
        "revoked": _day(line.revoked_at),
        "replaced_by": line.replaced_by,
        "finding": talk.said(line.finding),
        "advice": talk.said(line.advice),
    }


def _day(at: int | None) -> str | None:
    return None if at is None else (datetime.fromtimestamp(at / 1000, UTC) + MYANMAR).date().isoformat()


def _told(line: StationLine, talk: Talk) -> Message:
    return say("{office}: {text}", office=line.office_code, text=talk.said(line.finding, line.advice))


def revoke_station(arguments: Namespace, talk: Talk) -> int:
    """Revokes a station."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = station_lines.named(session, arguments.station)
        revocations.revoke(session, office.actor, line.key, arguments.until)
        left = reentry.count(session, office.actor)
    talk.answer(
        {"key": line.key, "office": line.office_code, "to_reenter": left},
        say("{code}: this key counts no more. The next bundle to each office tells it.", code=line.office_code),
        *([say("{count} of its writes are to be looked at here: see `list reentry`.", count=left)] if left else []),
    )
    return DONE


def renew_keys(arguments: Namespace, talk: Talk) -> int:
    """Makes new keys, or writes their change file again, and tells its words."""
    with opened(arguments) as office:
        if not arguments.again:
            # An unwritable place must not cost the keys; the file itself is kept and can be written again.
            write_out(arguments.out, b"")
            with office.database.transaction() as session:
                key_change.renew_keys(session, office.actor)
        with office.database.reading() as session:
            made = key_change.change_files(session)
    if not made:
        raise NotFound("This PC never changed its keys.", "Leave out --again to make new ones.")
    newest = made[0]
    write_out(arguments.out, newest.data)
    words = " ".join(newest.words)
    talk.answer(
        {"fingerprint": words, "file": str(arguments.out)},
        say(
            "The change file stands in {file}. Give it to every office that this PC sends bundles to.",
            file=str(arguments.out),
        ),
        say("Read these words aloud to each of them: {words}", words=words),
    )
    return DONE


def enter_again(arguments: Namespace, talk: Talk) -> int:
    """Enters what is listed, or only these records."""
    with opened(arguments) as office, office.database.transaction() as session:
        lines = reentry.listed(session, office.actor)
        chosen = _chosen(lines, arguments.records)
        writes = reentry.enter_again(session, office.actor, chosen)
        left = reentry.count(session, office.actor)
    talk.answer(
        {"entered": writes, "left": left},
        say("{count} entered again. The next bundle takes them along.", count=writes),
        *([say("{count} are left.", count=left)] if left else []),
    )
    return DONE if writes or not arguments.records else REFUSED


def _chosen(lines: list[ReentryLine], records: list[str]) -> list[ReentryLine] | None:
    if not records:
        return None
    wanted = {"".join(record.split()).upper() for record in records}
    return [line for line in lines if line.record.upper() in wanted or line.row_id.upper() in wanted]
