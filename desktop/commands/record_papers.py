"""`slip`, `sheet`, `certificates`, `member-card`: the paper of single records as a PDF."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from desktop.commands.opened import add_office, opened, write_out
from desktop.commands.papers import add_out, language_of, stands_in
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, PLAIN_FILE, Talk, plain
from models import attendance, member_cards, slips, trainings
from models import certificates as certificate_papers
from models.errors import Refused, say
from models.slips import SlipPaper

if TYPE_CHECKING:
    from printing.slip_pen import Marked

_FORMS = {"A5": "A5", "two-on-A4": "A4_TWO", "A6": "A6", "roll": "ROLL"}
"""Those of `printing.referral_slip`, which takes half a second to import."""


def add(commands: Commands) -> None:
    """The commands of this group."""
    slip = commands.add("slip", print_slips, "the slips of referrals as a PDF")
    add_office(slip)
    slip.add_argument("numbers", metavar="NUMBER", nargs="+", help="the slip's number")
    add_out(slip)
    slip.add_argument("--size", choices=tuple(_FORMS), default="A5", help="A5 if left out")
    slip.add_argument("--without-stub", action="store_true", help="leave out the office's own part")
    slip.add_argument("--back", action="store_true", help="behind each sheet its envelope side")
    marked = slip.add_mutually_exclusive_group()
    marked.add_argument("--copy", action="store_true", help="mark it as a copy, though it was never printed before")
    marked.add_argument("--void", action="store_true", help="mark it as void, though the referral was not cancelled")
    sheet = commands.add("sheet", print_sheet, "the attendance sheet of a session as a PDF")
    add_office(sheet)
    sheet.add_argument("session", metavar="SESSION", help="the session's id, as `list sessions` tells it")
    _add_size(sheet, ("A4", "A5"))
    add_out(sheet)
    given = commands.add("certificates", print_certificates, "the certificates of a training as a PDF")
    add_office(given)
    given.add_argument("training", metavar="TRAINING", help="the training's id, as `list sessions` tells it")
    given.add_argument("--give", action="store_true", help="first give all who completed it their numbers")
    given.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="CODE=NAME",
        help="the name that a person chose; the one in the register if left out",
    )
    _add_size(given, ("A4", "A5"))
    add_out(given)
    card = commands.add("member-card", print_member_card, "a card with a member's code, where the member asks for it")
    add_office(card)
    card.add_argument("code", metavar="CODE", help="the member's code")
    _add_size(card, ("A4", "A5", "A6"))
    add_out(card, spoken=False)


def _add_size(parser: ArgumentParser, sizes: tuple[str, ...]) -> None:
    parser.add_argument("--size", choices=sizes, default=sizes[0], help=f"{sizes[0]} if left out")


def print_slips(arguments: Namespace, talk: Talk) -> int:
    """Slips; what was printed before is marked as a copy, the slip of a cancelled referral as void."""
    from printing.referral_slip import SlipForm, referral_slips  # ReportLab takes half a second

    with opened(arguments) as office, office.database.transaction() as session:
        papers = [slips.slip_paper(session, office.actor, number) for number in arguments.numbers]
        pdf = referral_slips(
            (paper.slip for paper in papers),
            office_stub=not arguments.without_stub,
            language=language_of(arguments),
            form=SlipForm[_FORMS[arguments.size]],
            marks={paper.slip.number: _marked(paper, arguments) for paper in papers},
            back=arguments.back,
        )
        numbers = [paper.slip.number for paper in papers]
        slips.note_printed(session, office.actor, numbers)
        write_out(arguments.out, pdf)
    talk.progress(PLAIN_FILE)
    which = {"number": numbers[0]} if len(numbers) == 1 else {"numbers": plain(numbers)}
    talk.answer({"file": str(arguments.out), **which}, stands_in(arguments.out))
    return DONE


def _marked(paper: SlipPaper, arguments: Namespace) -> "Marked":
    from printing.slip_pen import Marked

    if paper.void or arguments.void:
        return Marked.VOID
    return Marked.COPY if paper.printed_before or arguments.copy else Marked.ORIGINAL


def print_sheet(arguments: Namespace, talk: Talk) -> int:
    """A session's attendance sheet."""
    from printing.attendance_sheet import attendance_sheet  # as above
    from printing.page import PageSize

    with opened(arguments) as office, office.database.transaction() as session:
        sheet = trainings.sheet(session, office.actor, arguments.session)
        write_out(arguments.out, attendance_sheet(sheet, language_of(arguments), PageSize[arguments.size]))
    talk.progress(PLAIN_FILE)
    talk.answer({"file": str(arguments.out), "session": arguments.session}, stands_in(arguments.out))
    return DONE


def print_certificates(arguments: Namespace, talk: Talk) -> int:
    """The certificates of those who have a number and a name to stand on it."""
    from printing.certificate import certificates  # as above
    from printing.page import PageSize

    chosen = dict(_named(text) for text in arguments.name)
    with opened(arguments) as office, office.database.transaction() as session:
        lines = attendance.completions(session, office.actor, arguments.training)
        waiting = [line.member for line in lines if line.trained and not line.certificate]
        if arguments.give and waiting:
            attendance.certify(session, office.actor, arguments.training, waiting)
            lines = attendance.completions(session, office.actor, arguments.training)
        names = {line.member: line.member_name for line in lines} | chosen
        papers = certificate_papers.papers(session, office.actor, arguments.training, names)
        pdf = certificates(papers, language_of(arguments), PageSize[f"{arguments.size}_ACROSS"])
        write_out(arguments.out, pdf)
    talk.progress(PLAIN_FILE)
    nameless = sum(bool(line.certificate) and not names[line.member].strip() for line in lines)
    answer = {"file": str(arguments.out), "numbers": plain([paper.number for paper in papers]), "nameless": nameless}
    left_out = [say("Not printed, because no name is chosen yet: {count}.", count=nameless)] if nameless else []
    talk.answer(answer, stands_in(arguments.out), *left_out)
    return DONE


def _named(text: str) -> tuple[str, str]:
    code, equals, name = text.partition("=")
    if not (equals and code and name):
        raise Refused("A name is written as CODE=NAME.", "Write the member's code, an equals sign and the name.")
    return code.strip().upper(), name


def print_member_card(arguments: Namespace, talk: Talk) -> int:
    """A member's card; only where an admin allowed cards in Settings."""
    from printing.member_card import member_cards as cards  # as above
    from printing.page import PageSize

    with opened(arguments) as office, office.database.transaction() as session:
        code = member_cards.card_code(session, office.actor, arguments.code)
        write_out(arguments.out, cards([code], PageSize[arguments.size]))
        member_cards.note_printed(session, office.actor, code)
    talk.progress(PLAIN_FILE)
    talk.answer({"file": str(arguments.out), "code": code}, stands_in(arguments.out))
    return DONE
