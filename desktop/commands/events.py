"""`event`: an event written down as headcounts, or cancelled."""

from argparse import ArgumentParser, Namespace

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands, day
from desktop.commands.talk import DONE, Talk
from models import events
from models.accounts import Actor
from models.database import UnitOfWork
from models.errors import Message, say
from models.events import GROUPS, EventDraft, EventLine
from models.schema import Occasion, Topic

_HEADS = {
    "members": "how many members came",
    "nap": "how many of the National AIDS Programme",
    "ingo": "how many of international organisations",
    "ngo": "how many of other organisations",
    "officials": "how many officials",
}


def add(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add("event", write_event, "write down how many people came to an event")
    add_office(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--date", type=day, metavar="DAY", help="of a new event, as in 2026-12-17")
    what.add_argument("--cancel", metavar="ID", help="count an event nowhere; its id as `list events` tells it")
    what.add_argument("--restore", metavar="ID", help="count a cancelled event again")
    _add_new(parser)


def _add_new(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--occasion", choices=[each.value for each in Occasion], default=Occasion.OTHER.value, help="why it was held"
    )
    parser.add_argument("--topic", choices=[each.value for each in Topic], default=Topic.OTHER.value)
    parser.add_argument("--township", metavar="PCODE", help="as in MMR013001")
    for group in GROUPS:
        parser.add_argument(f"--{group}", type=int, default=0, metavar="N", help=_HEADS[group])


def write_event(arguments: Namespace, talk: Talk) -> int:
    """One event."""
    with opened(arguments) as office, office.database.transaction() as session:
        line, sentence = _written(session, office.actor, arguments)
    talk.answer(nouns.row_of(nouns.EVENT, line), sentence)
    return DONE


def _written(session: UnitOfWork, actor: Actor, arguments: Namespace) -> tuple[EventLine, Message]:
    if arguments.cancel:
        return events.cancel(session, actor, arguments.cancel), say("It is counted nowhere now.")
    if arguments.restore:
        return events.restore(session, actor, arguments.restore), say("It is counted again.")
    draft = EventDraft(
        arguments.date,
        Occasion(arguments.occasion),
        Topic(arguments.topic),
        arguments.township,
        **{group: getattr(arguments, group) for group in GROUPS},
    )
    line = events.record(session, actor, draft)
    return line, say("Written down: {count} people.", count=line.total)
