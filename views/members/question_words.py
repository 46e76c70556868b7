"""What head office's questions and the answers to them are called on the screen."""

from models.questions import QuestionLine
from models.schema import QuestionAnswer, QuestionKind
from views.kit.words import mark, tr

KINDS = {
    QuestionKind.SAME_PERSON: mark("Is it the same person as another record?"),
    QuestionKind.STILL_MEMBER: mark("Is this person still a member?"),
    QuestionKind.BIRTH_YEAR: mark("Please check the birth year."),
    QuestionKind.TOWNSHIP: mark("Please check the township."),
    QuestionKind.SHARE: mark("Please ask whether head office may know the name."),
}
ANSWERS = {
    QuestionAnswer.OPEN: mark("Waits"),
    QuestionAnswer.YES: mark("Yes"),
    QuestionAnswer.NO: mark("No"),
    QuestionAnswer.DONE: mark("Done"),
    QuestionAnswer.CANNOT_TELL: mark("Cannot tell"),
}
_ABOUT = {
    QuestionKind.SAME_PERSON: mark("Is {name} the same person as {other}?"),
    QuestionKind.STILL_MEMBER: mark("Is {name} still a member?"),
    QuestionKind.BIRTH_YEAR: mark("Please check the birth year of {name}."),
    QuestionKind.TOWNSHIP: mark("Please check the township of {name}."),
    QuestionKind.SHARE: mark("Please ask {name} whether head office may know the name."),
}


def asked(line: QuestionLine) -> str:
    """The question as the member's office reads it."""
    return tr(_ABOUT[line.kind], name=line.name or line.member, other=line.other_code)


def question(line: QuestionLine) -> str:
    """The question as head office put it."""
    if line.kind is QuestionKind.SAME_PERSON:
        return tr("Is it the same person as {other}?", other=line.other_code)
    return tr(KINDS[line.kind])
