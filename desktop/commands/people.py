"""`merge`, `unmerge`, `apart`, `adopt`: what stands in two rows and is one thing, and what is not."""

from argparse import Namespace

from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Plain, Talk
from models import adoption, same_person
from models.accounts import Actor
from models.adoption import Adopted
from models.database import UnitOfWork
from models.errors import say
from models.reference import Listed
from models.schema import Course, Provider


def add(commands: Commands) -> None:
    """The commands of this group."""
    for name, run, what in (
        ("merge", merge, "link two records of one person; nothing moves, and `unmerge` takes it back (admins)"),
        ("unmerge", unmerge, "take two linked records apart again, exactly as they were (admins)"),
        ("apart", keep_apart, "remember that two records are of two people, so that nobody is asked again (admins)"),
    ):
        parser = commands.add(name, run, what)
        add_office(parser)
        parser.add_argument("member", metavar="CODE", help="the code of one record")
        parser.add_argument("other", metavar="CODE", help="the code of the other")
    take = commands.add("adopt", adopt, "take a branch's own clinic or course into head office's list")
    add_office(take)
    take.add_argument("code", metavar="CODE", help="the clinic's or course's code, as the branch has it")
    take.add_argument("--course", action="store_true", help="it is a course, not a clinic")
    take.add_argument("--of", default="", metavar="CODE", help="the branch's code, where several have one like that")
    take.add_argument(
        "--as", dest="known_as", default="", metavar="CODE", help="its code in head office's list already"
    )
    take.add_argument("--give-back", action="store_true", help="leave the branch its own again")


def merge(arguments: Namespace, talk: Talk) -> int:
    """Links two records."""
    with opened(arguments) as office, office.database.transaction() as session:
        same_person.link(session, office.actor, arguments.member, arguments.other)
        told = _told(session, office.actor, arguments)
    talk.answer(
        told,
        say("One person from now on: {codes}.", codes=", ".join(_codes(told))),
        say("Both records stay as they are. Erasing one erases the other too, so take a wrong link away at once."),
    )
    return DONE


def unmerge(arguments: Namespace, talk: Talk) -> int:
    """Takes the link away."""
    with opened(arguments) as office, office.database.transaction() as session:
        same_person.unlink(session, office.actor, arguments.member, arguments.other)
        told = _told(session, office.actor, arguments)
    talk.answer(told, say("Taken apart. Both records are as they were."))
    return DONE


def keep_apart(arguments: Namespace, talk: Talk) -> int:
    """Remembers that they are two."""
    with opened(arguments) as office, office.database.transaction() as session:
        same_person.not_the_same(session, office.actor, arguments.member, arguments.other)
        told = _told(session, office.actor, arguments)
    talk.answer(told, say("Two people. Nobody is asked about them again."))
    return DONE


def _told(session: UnitOfWork, actor: Actor, arguments: Namespace) -> dict[str, Plain]:
    """The records that the person of the first one has now."""
    lines = same_person.linked(session, actor, arguments.member)
    return {"code": lines[0].code, "same_person": [line.code for line in lines]}


def _codes(told: dict[str, Plain]) -> list[str]:
    codes = told["same_person"]
    assert isinstance(codes, list)
    return [str(code) for code in codes]


def adopt(arguments: Namespace, talk: Talk) -> int:
    """Takes a branch's own over, or gives it back."""
    with opened(arguments) as office, office.database.transaction() as session:
        if arguments.course:
            made = _adopt(session, office.actor, Course, arguments)
        else:
            made = _adopt(session, office.actor, Provider, arguments)
    said = (
        say("{code} is {office}'s own again.", code=made.code, office=made.office)
        if arguments.give_back
        else say("{code} of {office} is in head office's list now.", code=made.code, office=made.office)
    )
    talk.answer(
        {"code": made.code, "office": made.office, "id": made.id, "own_id": made.own_id},
        said,
        say("The next bundles tell all offices."),
    )
    return DONE


def _adopt(session: UnitOfWork, actor: Actor, kind: type[Listed], arguments: Namespace) -> Adopted:
    if arguments.give_back:
        return adoption.take_back(session, actor, kind, arguments.code, of=arguments.of)
    return adoption.adopt(session, actor, kind, arguments.code, of=arguments.of, known_as=arguments.known_as)
