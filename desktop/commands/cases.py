"""`case`: a legal or rights case opened, or how it stands written down; for accounts with the permission."""

from argparse import ArgumentTypeError, Namespace
from datetime import date

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.own_fields import add_said, write_said
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Talk
from models import cases
from models.cases import CaseDraft
from models.errors import say
from models.schema import CaseAction, CaseIssue, CaseOutcome, CustomNoun, Perpetrator


def month(text: str) -> date:
    """The type of an argument that is a month. Raises `ArgumentTypeError`."""
    try:
        return date.fromisoformat(f"{text[:7]}-01")
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no month; write it as 2026-11") from None


def add(commands: Commands) -> None:
    """The commands of this group."""
    parser = commands.add("case", open_case, "open a legal or rights case; no names, no story")
    add_office(parser)
    parser.add_argument("issue", choices=[each.value for each in CaseIssue], metavar="ISSUE", help=_words(CaseIssue))
    parser.add_argument("--month", type=month, required=True, metavar="MONTH", help="in which it happened: 2026-11")
    parser.add_argument("--township", metavar="PCODE", help="as in MMR013001")
    parser.add_argument("--by", choices=[each.value for each in Perpetrator], default=Perpetrator.UNKNOWN.value)
    parser.add_argument("--action", choices=[each.value for each in CaseAction], default=CaseAction.INFORMATION.value)
    parser.add_argument("--advocacy", action="store_true", help="it may be used for advocacy")
    parser.add_argument("--member", metavar="CODE", help="whose case it is, while they agree to that")
    add_said(parser)
    settle = commands.add("settle", settle_case, "write down how a case stands")
    add_office(settle)
    settle.add_argument("case", metavar="CODE", help="the case's code")
    settle.add_argument(
        "outcome", choices=[each.value for each in CaseOutcome], metavar="OUTCOME", help=_words(CaseOutcome)
    )


def _words(kind: type[CaseIssue] | type[CaseOutcome]) -> str:
    return ", ".join(each.value for each in kind)


def open_case(arguments: Namespace, talk: Talk) -> int:
    """A new case."""
    draft = CaseDraft(
        arguments.month,
        CaseIssue(arguments.issue),
        township=arguments.township,
        perpetrator=Perpetrator(arguments.by),
        action=CaseAction(arguments.action),
        advocacy_consent=arguments.advocacy,
        member_code=arguments.member,
    )
    with opened(arguments) as office, office.database.transaction() as session:
        line = cases.open_case(session, office.actor, draft)
        more = write_said(session, office.actor, CustomNoun.CASE, line.id, arguments)
    talk.answer(nouns.row_of(nouns.CASE, line) | more, say("Opened as {code}.", code=line.code))
    return DONE


def settle_case(arguments: Namespace, talk: Talk) -> int:
    """How a case stands."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = cases.settle(session, office.actor, arguments.case, CaseOutcome(arguments.outcome))
    talk.answer(nouns.row_of(nouns.CASE, line), say("{number}: written down.", number=line.code))
    return DONE
