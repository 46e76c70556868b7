"""`report`: the figures of a period, on the screen or as a file."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from desktop.commands.opened import add_office, opened, read_in, write_out
from desktop.commands.papers import add_language, language_of
from desktop.commands.parsers import Commands, day
from desktop.commands.tables import show_table
from desktop.commands.talk import DONE, PLAIN_FILE, Plain, Talk
from models.errors import Refused, say
from models.reports import dhis2, writing
from models.reports.figures import Report
from models.reports.making import NAMED, note_saved, report
from models.reports.periods import month_of, period
from models.stamps import present_day

_EYE = ("name", "group_name", "from", "to", "value", "unit", "numerator", "denominator", "hidden")

_LARGEST_MAPPING = 2**20
"""Bytes of a DHIS2 mapping."""


def add(commands: Commands) -> None:
    """The command of this group."""
    parser = commands.add("report", make_report, "the figures of a period")
    add_office(parser)
    parser.add_argument(
        "name",
        metavar="NAME",
        choices=sorted(NAMED),
        help="monthly, all, a field of work or one figure: " + ", ".join(NAMED),
    )
    parser.add_argument("--from", dest="first", type=day, metavar="DAY", help="the first of this month if left out")
    parser.add_argument("--to", dest="last", type=day, metavar="DAY", help="today if left out")
    parser.add_argument("--out", type=Path, metavar="FILE", help="an .xlsx, a .csv or a .pdf to write")
    add_language(parser)
    parser.add_argument(
        "--public",
        action="store_true",
        help="for partners: numbers from 1 to 4, and what would give them away, are held back",
    )
    parser.add_argument(
        "--dhis2",
        type=Path,
        metavar="MAPPING",
        help="write --out as DHIS2 dataValueSets, with the ids of this JSON file",
    )


def make_report(arguments: Namespace, talk: Talk) -> int:
    """Counts, then shows or writes."""
    write = _writer(arguments, talk)
    with opened(arguments) as office:
        with office.database.reading() as session:
            today = present_day(session)
            asked = period(arguments.first or month_of(arguments.last or today).first, arguments.last or today)
            made = report(
                session,
                office.actor,
                asked,
                NAMED[arguments.name],
                usual=arguments.name == "monthly",
                public=arguments.public or arguments.dhis2 is not None,
                progress=lambda done, total: talk.progress(say("{done} of {total}", done=done, total=total)),
            )
        if write is not None:
            with office.database.transaction() as session:
                note_saved(session, office.actor)
    if write is not None:
        write_out(arguments.out, write(made))
        talk.progress(PLAIN_FILE)
    _answer(arguments, talk, made)
    return DONE


def _writer(arguments: Namespace, talk: Talk) -> Callable[[Report], bytes] | None:
    """How the file is made, by its ending; asked first, so that nothing is counted in vain."""
    burmese = arguments.language == "my"
    if arguments.dhis2 is not None:
        return _dhis2_writer(arguments)
    if arguments.out is None:
        return None
    match arguments.out.suffix.lower():
        case ".csv":
            return lambda made: writing.as_csv(made, talk.translate, burmese=burmese)
        case ".xlsx":
            return lambda made: writing.as_xlsx(made, talk.translate, burmese=burmese)
        case ".pdf":
            return lambda made: _pdf(made, arguments)
    raise Refused("This kind of file is not known.", "Let its name end in .xlsx, .csv or .pdf.")


def _dhis2_writer(arguments: Namespace) -> Callable[[Report], bytes]:
    if arguments.out is None:
        raise Refused("Where is the file to stand?", "Name it by --out.")
    mapping = dhis2.read_mapping(read_in(arguments.dhis2, _LARGEST_MAPPING))
    return lambda made: dhis2.data_value_set(made, mapping)


def _pdf(made: Report, arguments: Namespace) -> bytes:
    from printing.monthly_report import monthly_report  # ReportLab takes half a second

    return monthly_report(made, language_of(arguments))


def _answer(arguments: Namespace, talk: Talk, made: Report) -> None:
    figures = writing.lines(made, talk.translate, burmese=arguments.language == "my")
    if arguments.out is None and not talk.as_json:
        show_table(_EYE, [{name: _plain(line[name]) for name in _EYE} for line in figures], sys.stdout)
        return
    result: dict[str, Plain] = {
        "from": made.period.first.isoformat(),
        "to": made.period.last.isoformat(),
        "made_on": made.made_on.isoformat(),
        "public": made.public,
        "hidden": made.hidden,
        "left_out": [{"indicator": indicator.value, "by": axis.value} for indicator, axis in made.left_out],
        "figures": [_as_json(line) for line in figures],
    }
    if arguments.out is not None:
        result["file"] = str(arguments.out)
    sentences = [say("{count} figures stand in {file}.", count=len(figures), file=str(arguments.out))]
    if made.public:
        sentences.append(say("{count} of them are held back.", count=made.hidden))
    talk.answer(result, *sentences)


def _as_json(line: dict[str, writing.Cell]) -> Plain:
    kept: dict[str, object] = {**line, "hidden": line["hidden"] == "yes"}
    return kept  # type: ignore[return-value]  # `Plain` knows no fractions; JSON does


def _plain(value: writing.Cell) -> Plain:
    return str(value) if isinstance(value, float) else value
