"""`field`: the fields of head office's own, listed, added, called something else, retired."""

from argparse import Namespace

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Plain, Talk
from models import custom_fields
from models.custom_fields import FieldDraft, FieldLine
from models.database import UnitOfWork
from models.errors import Message, say
from models.offices import OpenOffice
from models.schema import CustomKind, CustomNoun


def add(commands: Commands) -> None:
    """The command of this group."""
    parser = commands.add("field", field, "the fields of head office's own; without more, lists them")
    add_office(parser)
    nouns_of = [noun.value for noun in CustomNoun]
    kinds = [kind.value for kind in CustomKind]
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--add", choices=nouns_of, metavar="NOUN", help=f"add a field to each {', '.join(nouns_of)} (head office)"
    )
    what.add_argument("--correct", metavar="ID", help="give a field the names of --label and --label-my")
    what.add_argument("--retire", metavar="ID", help="ask a field no more; what was said in it stays")
    what.add_argument("--use-again", metavar="ID", help="ask a retired field again")
    parser.add_argument("--kind", choices=kinds, metavar="KIND", default=CustomKind.CHOICE.value, help=", ".join(kinds))
    parser.add_argument("--label", default="", help="what it is called in English")
    parser.add_argument("--label-my", default="", help="what it is called in Burmese")
    parser.add_argument(
        "--choice", action="append", default=[], metavar="ENGLISH=BURMESE", help="one of the choices, in their order"
    )


def field(arguments: Namespace, talk: Talk) -> int:
    """Does what was asked for, and tells of the field or of all fields."""
    with opened(arguments) as office:
        asked = (arguments.add, arguments.correct, arguments.retire, arguments.use_again)
        if not any(asked):
            rows = nouns.NOUNS["fields"].rows(office, talk.translate)
            talk.answer([*rows], *(_told(row) for row in rows))
            return DONE
        with office.database.transaction() as session:
            line = _change(session, office, arguments)
    talk.answer(nouns.row_of(nouns.FIELD, line), _said(arguments, line), say("The next bundles tell all offices."))
    return DONE


def _change(session: UnitOfWork, office: OpenOffice, arguments: Namespace) -> FieldLine:
    actor = office.actor
    if arguments.add:
        choices = tuple(_pair(text) for text in arguments.choice)
        draft = FieldDraft(
            CustomNoun(arguments.add), CustomKind(arguments.kind), arguments.label, arguments.label_my, choices
        )
        return custom_fields.add(session, actor, draft)
    if arguments.correct:
        return custom_fields.correct(session, actor, arguments.correct, arguments.label, arguments.label_my)
    active = bool(arguments.use_again)
    return custom_fields.set_active(session, actor, arguments.use_again or arguments.retire, active=active)


def _pair(text: str) -> tuple[str, str]:
    english, _, burmese = text.partition("=")
    return english, burmese


def _told(row: dict[str, Plain]) -> Message:
    return say("{label}, asked of each {noun}: {id}", label=str(row["label"]), noun=str(row["noun"]), id=str(row["id"]))


def _said(arguments: Namespace, line: FieldLine) -> Message:
    name = line.label or line.label_my
    if arguments.add:
        return say("{name} is asked of each {noun} from now on: {id}", name=name, noun=line.noun.value, id=line.id)
    if arguments.retire:
        return say("{name} is asked no more. What was said in it stays.", name=name)
    return say("{name} is asked.", name=name)
