"""`retention`: what was kept long enough: members to look at again, closed referrals to unlink."""

from argparse import Namespace

from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Plain, Talk, plain
from models import retention
from models.errors import say
from models.retention import QuietMember


def add(commands: Commands) -> None:
    """The command of this group."""
    parser = commands.add(
        "retention", show_retention, "members nobody heard of for two years, and closed referrals to unlink (admins)"
    )
    add_office(parser)
    parser.add_argument(
        "--unlink", action="store_true", help="take the member out of each of these referrals; there is no way back"
    )


def show_retention(arguments: Namespace, talk: Talk) -> int:
    """Lists the members and counts the referrals; unlinks these where that is asked for."""
    unlinked = 0
    with opened(arguments) as office:
        if arguments.unlink:
            unlinked = retention.unlink(office.database, office.actor, _Reporter(talk).report)
        with office.database.reading() as session:
            quiet = list(retention.all_quiet(session, office.actor))
            due = retention.referrals_due(session, office.actor)
    talk.answer(
        {"members": [_row(each) for each in quiet], "referrals": due, "unlinked": unlinked},
        *(say("{code}: last heard of on {day}", code=each.line.code, day=_day(each)) for each in quiet),
        say("Members nobody heard of for two years: {count}", count=len(quiet)),
        say("Closed referrals to unlink: {count}", count=due),
        *([say("{count} referrals are unlinked.", count=unlinked)] if arguments.unlink else []),
    )
    return DONE


class _Reporter:
    """Tells each tenth of the way."""

    def __init__(self, talk: Talk) -> None:
        self._talk, self._told = talk, 0

    def report(self, done: int, total: int) -> None:
        tenth = 10 * done // total if total else 10
        if tenth > self._told:
            self._told = tenth
            self._talk.progress(say("{done} of {total}", done=done, total=total))


def _row(each: QuietMember) -> dict[str, Plain]:
    line = each.line
    return {
        "code": line.code,
        "name": line.name,
        "birth_year": line.birth_year,
        "status": plain(line.status),
        "last": plain(each.last),
    }


def _day(each: QuietMember) -> str:
    return each.last.isoformat() if each.last is not None else "–"
