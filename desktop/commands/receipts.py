"""`receipt`, `acknowledge`, `partners`: whether what was sent arrived, and how it stands with each office."""

import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.tables import show_table
from desktop.commands.talk import DONE, REFUSED, Plain, Talk
from models.clock import MYANMAR
from models.errors import Message, NotFound, Refused, say
from models.exchange import envelope, partner_lines, receipts
from models.exchange.partner_lines import PartnerLine
from models.exchange.receipts import AcknowledgedLine

_WRONG = say("This is the code of none of the bundles that wait for one. Wrong codes that are left: {count}.")
_LAST_WRONG = say("This is the code of none of them. From now on only a bundle of that office counts.")


def add(commands: Commands) -> None:
    """The commands of this group."""
    receipt = commands.add(
        "receipt", show_receipt, "the receipt code of a bundle that was taken in, to be read aloud; ends its undo"
    )
    add_office(receipt)
    receipt.add_argument("bundle", metavar="BUNDLE-OR-FILE", help="its number, or the bundle itself")
    receipt.add_argument("--from", dest="sender", default="", metavar="CODE", help="the office that sent it")
    typed = commands.add("acknowledge", acknowledge, "take down the receipt code that another office read aloud")
    add_office(typed)
    typed.add_argument("--from", dest="sender", required=True, metavar="CODE", help="the office that read it aloud")
    typed.add_argument("typed", metavar="TYPED", help="the code, as in ABCD-EFGH-J")
    partners = commands.add("partners", show_partners, "how the exchange stands with each office")
    add_office(partners)


def show_receipt(arguments: Namespace, talk: Talk) -> int:
    """Tells the receipt code of a bundle."""
    bundle: str = arguments.bundle
    # Nine digits could be a file's name, but a file that is there is meant.
    path = Path(bundle)
    name = envelope.read_head(path).manifest_sha256 if path.is_file() else ""
    if not name and not bundle.isdecimal():
        raise NotFound("This is neither a bundle's number nor a file.", "Compare the name, or type the number.")
    with opened(arguments) as office, office.database.transaction() as session:
        found = receipts.taken(session, sender=_code(arguments.sender), number=0 if name else int(bundle), name=name)
        if len(found) > 1:
            raise Refused("Several bundles have this number.", "Name the office that sent it by --from, or the file.")
        line = receipts.code_of(session, office.actor, found[0])
    talk.answer(
        {"office": line.office_code, "number": line.number, "code": line.code},
        say("Read this aloud to {office}, for bundle {number}: {code}", office=line.office_name, number=line.number,
            code=line.code),
    )  # fmt: skip
    return DONE


def acknowledge(arguments: Namespace, talk: Talk) -> int:
    """Takes a code down; a wrong one is counted and exits with 3."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = receipts.acknowledge(session, office.actor, _code(arguments.sender), arguments.typed)
    talk.answer(
        {
            "office": line.office_code,
            "number": line.number or None,
            "already": line.already,
            "others": line.others,
            "tries_left": line.tries_left,
        },
        _sentence(line),
    )
    return DONE if line.number else REFUSED


def _sentence(line: AcknowledgedLine) -> Message:
    if not line.number:
        return say(_WRONG.template, count=line.tries_left) if line.tries_left else _LAST_WRONG
    if line.already:
        return say("Bundle {number} was acknowledged before.", number=line.number)
    if line.others:
        return say("Bundle {number} arrived, and {count} before it.", number=line.number, count=line.others)
    return say("Bundle {number} arrived.", number=line.number)


def _code(typed: str) -> str:
    return str(typed).strip().upper()


def show_partners(arguments: Namespace, talk: Talk) -> int:
    """Tells of each office what was sent, received, acknowledged, what waits and what is missing."""
    with opened(arguments) as office, office.database.reading() as session:
        lines = partner_lines.partner_lines(session)
    rows = [_row(line, talk) for line in lines]
    if talk.as_json:
        talk.answer(rows)
        return DONE
    show_table(list(rows[0]) if rows else [], rows, sys.stdout)
    talk.answer(rows, *(sentence for line in lines for sentence in _advice(line)))
    return DONE


def _row(line: PartnerLine, talk: Talk) -> dict[str, Plain]:
    return {
        "office": line.office_code,
        "name": line.office_name,
        "head_office": line.head,
        "stations": line.stations,
        "sent": line.sent_number,
        "sent_on": _day(line.last_at),
        "acknowledged": line.acknowledged_number,
        "acknowledged_on": _day(line.acknowledged_at),
        "received": line.received_number,
        "received_on": _day(line.heard_at),
        "unsent": line.unsent,
        "unacknowledged": line.unacknowledged,
        "waiting": line.waiting,
        "silent_days": line.silent_days,
        "silent": line.silent,
        "missing": [
            {"first": gap.number, "last": gap.last, "needed": gap.needed, "means": talk.said(gap.sentence, gap.advice)}
            for gap in line.missing
        ],
    }


def _advice(line: PartnerLine) -> list[Message]:
    """What a person should know or do about it."""
    told = [message for gap in line.missing for message in (gap.sentence, gap.advice)]
    if line.silent:
        told.append(
            say("Nothing came from {office} for {count} days. Call them.", office=line.office_name,
                count=line.silent_days)
        )  # fmt: skip
    return told


def _day(milliseconds: int | None) -> str | None:
    if milliseconds is None:
        return None
    return (datetime.fromtimestamp(milliseconds / 1000, UTC) + MYANMAR).date().isoformat()
