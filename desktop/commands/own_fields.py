"""`field`, `fill`: the fields of head office's own, and what single records say in them."""

from argparse import ArgumentParser, Namespace

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands, pair
from desktop.commands.talk import DONE, Plain, Talk, plain
from models import cases, custom_fields, custom_values, members, providers, referrals, trainings
from models.accounts import Actor
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

    fill = commands.add("fill", fill_fields, "what a record says in head office's own fields; without more, tells it")
    add_office(fill)
    fill.add_argument("noun", choices=nouns_of, metavar="NOUN", help=", ".join(nouns_of))
    fill.add_argument("record", metavar="RECORD", help="its code; a referral's slip number, a session's id")
    fill.add_argument(
        "said", type=pair, nargs="*", metavar="LABEL=VALUE", help="what it says; nothing after the = takes it back"
    )


def add_said(parser: ArgumentParser) -> None:
    """The argument of a command that makes a record, for `write_said`."""
    parser.add_argument(
        "--field",
        dest="said",
        type=pair,
        action="append",
        default=[],
        metavar="LABEL=VALUE",
        help="what it says in a field of head office's own; once for each",
    )


def write_said(
    session: UnitOfWork, actor: Actor, noun: CustomNoun, record_id: str, arguments: Namespace
) -> dict[str, Plain]:
    """Write what was said of a record in head office's own fields; all that it says then, for its JSON.

    Raises `NotFound`, `NotAllowed`, `Refused`.
    """
    if arguments.said:
        named = custom_values.by_names(session, noun, arguments.said)
        custom_values.set_values(session, actor, noun, record_id, named)
    return {"custom": plain(custom_values.said_by(session, actor, noun, record_id))}


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


def fill_fields(arguments: Namespace, talk: Talk) -> int:
    """Writes what was said, and tells all that the record says."""
    noun = CustomNoun(arguments.noun)
    with opened(arguments) as office, office.database.transaction() as session:
        row_id, code = _record(session, office.actor, noun, arguments.record)
        told = write_said(session, office.actor, noun, row_id, arguments)
        said = custom_values.said_by(session, office.actor, noun, row_id)
    sentences = [say("{label}: {value}", label=label, value=value) for label, value in said.items()]
    if not sentences:
        sentences = [say("{number}: nothing is said there.", number=code)]
    talk.answer({"noun": noun.value, "record": code, **told}, *sentences)
    return DONE


def _record(session: UnitOfWork, actor: Actor, noun: CustomNoun, named: str) -> tuple[str, str]:
    """The row id of a record, and what it is called by. Raises `NotFound`, `NotAllowed`."""
    match noun:
        case CustomNoun.MEMBER:
            member = members.details(session, actor, named)
            return member.line.id, member.code
        case CustomNoun.REFERRAL:
            referral = referrals.details(session, actor, named).line
            return referral.id, referral.number
        case CustomNoun.CASE:
            case = cases.details(session, actor, named)
            return case.id, case.code
        case CustomNoun.SESSION:
            return trainings.details(session, actor, named).id, named
        case CustomNoun.PROVIDER:
            provider = providers.details(session, actor, named)
            return provider.id, provider.code


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
