"""`cascade`: who taught whom, to be read, worked on, or hung on a wall."""

from argparse import Namespace
from pathlib import Path

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened, write_out
from desktop.commands.papers import add_language, language_of, stands_in
from desktop.commands.parsers import Commands, day
from desktop.commands.talk import DONE, PLAIN_FILE, Plain, Talk
from models import cascade, office_papers
from models.cascade import Cascade, CascadeFigures, CascadePerson, Standing
from models.errors import Message, say
from models.schema import Topic

_FARTHEST = 99


def add(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add("cascade", show_cascade, "who taught whom, how far it went and where it stopped")
    add_office(parser)
    parser.add_argument("--course", default="", metavar="CODE", help="only what was taught in this course")
    parser.add_argument("--topic", choices=[topic.value for topic in Topic], help="only what was taught about this")
    parser.add_argument("--from", dest="first", type=day, metavar="DAY", help="only sessions from this day on")
    parser.add_argument("--to", dest="last", type=day, metavar="DAY", help="only sessions up to this day")
    parser.add_argument(
        "--generations", type=int, default=_FARTHEST, metavar="N", help="people up to this generation; roots are 0"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="a poster of it as a PDF: codes, no names")
    add_language(parser)


def show_cascade(arguments: Namespace, talk: Talk) -> int:
    """The tree as an indented list, or as a poster; with `--json` every person and the figures."""
    if arguments.out is not None:
        return _draw_poster(arguments, talk)
    with opened(arguments) as office, office.database.reading() as session:
        found = cascade.cascade(
            session,
            office.actor,
            course=arguments.course,
            topic=Topic(arguments.topic) if arguments.topic else None,
            first_day=arguments.first,
            last_day=arguments.last,
        )
    most: int = arguments.generations
    people = [one for one in found.people.values() if one.generation <= most]
    talk.answer(
        {"figures": figures_of(found.figures), "people": [nouns.row_of(_fields(found), one) for one in people]},
        *(_line(one) for one in people),
        _summary(found.figures),
    )
    return DONE


def _draw_poster(arguments: Namespace, talk: Talk) -> int:
    from printing.cascade_poster import cascade_poster  # ReportLab takes half a second

    with opened(arguments) as office, office.database.transaction() as session:
        made = office_papers.cascade_poster(
            session,
            office.actor,
            course=arguments.course,
            topic=Topic(arguments.topic) if arguments.topic else None,
            first_day=arguments.first,
            last_day=arguments.last,
        )
        pdf = cascade_poster(made.grown, made.title, made.title_my, made.office_mark, language=language_of(arguments))
        write_out(arguments.out, pdf)
    talk.progress(PLAIN_FILE)
    talk.answer(
        {"file": str(arguments.out), "figures": figures_of(made.grown.figures)},
        stands_in(arguments.out),
    )
    return DONE


def figures_of(figures: CascadeFigures) -> dict[str, Plain]:
    """The figures as JSON says them."""
    return {
        "learners": figures.learners,
        "taught": figures.taught,
        "trainers": figures.trainers,
        "per_trainer": f"{figures.per_trainer:.2f}",
        "generations": list(figures.generations),
        "ready": figures.ready,
        "stopped": figures.stopped,
        "soon": figures.soon,
    }


def _fields(found: Cascade) -> nouns.Fields[CascadePerson]:
    def code(person: str | None) -> str:
        return found.people[person].code if person is not None else ""

    return {
        "code": lambda one: one.code,
        "name": lambda one: one.name,
        "teacher": lambda one: code(one.teacher),
        "other_teachers": lambda one: [code(other) for other in one.others],
        "generation": lambda one: one.generation,
        "level": lambda one: one.level,
        "taught": lambda one: one.taught,
        "reached": lambda one: one.reached,
        "learned_on": lambda one: one.learned_on,
        "taught_on": lambda one: one.taught_on,
        "completed": lambda one: one.completed,
        "soon": lambda one: one.soon,
        "standing": lambda one: one.standing,
    }


def _line(one: CascadePerson) -> Message:
    code = "  " * one.generation + one.code
    if one.taught:
        return say("{code}: taught {taught}, reached {reached}", code=code, taught=one.taught, reached=one.reached)
    if one.standing is Standing.READY:
        return say("{code}: ready to teach, never has", code=code)
    return say("{code}: learning", code=code)


def _summary(figures: CascadeFigures) -> Message:
    return say(
        "{taught} people were taught by {trainers} members. {ready} are ready to teach and never have.",
        taught=figures.taught,
        trainers=figures.trainers,
        ready=figures.ready,
    )
