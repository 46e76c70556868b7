"""`paper`, `pack`: papers of the office that are no single record's, and blank registers for days without power."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.opened import add_office, opened, write_out
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, PLAIN_FILE, Talk, plain
from models import offices, paper_packs
from models.errors import Message, say
from models.paper_packs import PackWish, PaperLine

if TYPE_CHECKING:
    from printing.words import Language

_NAMES = ("directory", "key", "follow-ups", "attendance", "envelope", "drill")
"""Those of `printing.office_papers`, which takes half a second to import."""
_SIZES = ("A4", "A5")


def add(commands: Commands) -> None:
    """The commands of this group."""
    paper = commands.add("paper", print_paper, "a paper of the office as a PDF")
    add_office(paper)
    paper.add_argument("name", choices=_NAMES, metavar="NAME", help=", ".join(_NAMES))
    paper.add_argument("--size", choices=_SIZES, help="the usual one if left out")
    add_out(paper)
    pack = commands.add("pack", print_pack, "blank registers for days without power as a PDF")
    add_office(pack)
    usual = PackWish()
    pack.add_argument("--members", type=int, default=usual.members, metavar="LINES")
    pack.add_argument("--referrals", type=int, default=usual.referrals, metavar="LINES")
    pack.add_argument("--sheets", type=int, default=usual.sheets, metavar="SHEETS", help="of attendance")
    pack.add_argument("--again", metavar="PACK", help="the letters of a pack to be printed once more")
    add_out(pack)


def add_out(parser: ArgumentParser, *, spoken: bool = True) -> None:
    """Where a PDF goes, and in which language it is, unless no word stands on it."""
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="the PDF to write")
    if spoken:
        add_language(parser)


def add_language(parser: ArgumentParser) -> None:
    """In which language a paper is."""
    parser.add_argument("--paper-language", choices=("my", "en", "both"), default="both", help="both if left out")


def print_paper(arguments: Namespace, talk: Talk) -> int:
    """One of the office's papers."""
    from printing.office_papers import OFFICE_PAPERS  # ReportLab takes half a second
    from printing.page import PageSize

    paper, language = OFFICE_PAPERS[arguments.name], language_of(arguments)
    size = PageSize[arguments.size] if arguments.size else paper.sizes[0]
    with opened(arguments) as office, office.database.transaction() as session:
        write_out(arguments.out, paper.make(session, office.actor, language, size))
    talk.progress(PLAIN_FILE)
    talk.answer({"file": str(arguments.out), "paper": arguments.name}, stands_in(arguments.out))
    return DONE


def print_pack(arguments: Namespace, talk: Talk) -> int:
    """A new pack of blank registers, or one that was made before."""
    from printing.paper_pack import paper_pack  # as above

    wish = PackWish(arguments.members, arguments.referrals, arguments.sheets)
    with opened(arguments) as office, office.database.transaction() as session:
        if arguments.again:
            lines = paper_packs.printable(session, office.actor, arguments.again)
        else:
            lines = paper_packs.make(session, office.actor, wish)
        write_out(arguments.out, paper_pack(lines, language_of(arguments), offices.details(session).mark))
        paper_packs.note_printed(session, office.actor, lines[0].pack)
    talk.progress(PLAIN_FILE)
    answer = {"file": str(arguments.out), "pack": lines[0].pack, "lines": plain([_entry(line) for line in lines])}
    talk.answer(answer, say("Pack {letters} stands in {file}.", letters=lines[0].pack, file=str(arguments.out)))
    return DONE


def _entry(line: PaperLine) -> dict[str, object]:
    return {
        "noun": line.noun.value,
        "number": line.number,
        "record": line.record,
        "keyed_on": line.keyed_on.isoformat() if line.keyed_on else None,
        "spoilt": line.spoilt,
    }


def language_of(arguments: Namespace) -> "Language":
    """The language that a paper is wished in."""
    chosen: Language = arguments.paper_language
    return chosen


def stands_in(file: Path) -> Message:
    """That a file was written."""
    return say("It stands in {file}.", file=str(file))
