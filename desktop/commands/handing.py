"""`handover`, `ask`, `answer`: a member handed to another office, and what head office asks the offices."""

from argparse import Namespace

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Talk
from models import handover, questions
from models.errors import say
from models.questions import QuestionLine
from models.schema import QuestionAnswer, QuestionKind


def add(commands: Commands) -> None:
    """The commands of this group."""
    hand = commands.add("handover", hand_over, "hand a member over to another office; head office does it")
    add_office(hand)
    hand.add_argument("member", metavar="CODE", help="the member's code")
    hand.add_argument("--to", required=True, metavar="CODE", help="the code of the office that the member goes to")
    kinds = [each.value for each in QuestionKind]
    asking = commands.add("ask", ask_office, "ask the office that keeps a member; it goes with the next bundle there")
    add_office(asking)
    asking.add_argument("member", metavar="CODE", help="the member's code")
    asking.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
    asking.add_argument("--other", default="", metavar="CODE", help="of `same person`: the code to compare with")
    answers = [each.value for each in QuestionAnswer if each is not QuestionAnswer.OPEN]
    answering = commands.add("answer", answer_head, "answer a question of head office; it goes with the next bundle")
    add_office(answering)
    answering.add_argument("id", metavar="ID", help="the question's id, as `list questions` tells it")
    answering.add_argument("answer", choices=answers, metavar="ANSWER", help=", ".join(answers))


def hand_over(arguments: Namespace, talk: Talk) -> int:
    """Closes the record in the old office and begins one in the new."""
    code = str(arguments.to).strip().upper()
    with opened(arguments) as office, office.database.transaction() as session:
        made = handover.hand_over(session, office.actor, arguments.member, code)
    talk.answer(
        {"code": made.code, "came_from": list(made.former_codes), "office": code},
        say("Handed over to {office}, where the code is {code}.", office=code, code=made.code),
        say("The next bundles tell both offices."),
    )
    return DONE


def ask_office(arguments: Namespace, talk: Talk) -> int:
    """Asks the office of a member."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = questions.ask(session, office.actor, arguments.member, QuestionKind(arguments.kind), arguments.other)
    talk.answer(_as_json(line, talk), say("Asked {office}. It goes with the next bundle there.", office=line.office))
    return DONE


def answer_head(arguments: Namespace, talk: Talk) -> int:
    """Answers head office."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = questions.answer(session, office.actor, arguments.id, QuestionAnswer(arguments.answer))
    talk.answer(_as_json(line, talk), say("Answered. It goes with the next bundle to head office."))
    return DONE


def _as_json(line: QuestionLine, talk: Talk) -> nouns.Row:
    return nouns.row_of(nouns.QUESTION, line, talk.translate)
