"""What genders, states, roles and answers are called on the screen."""

from models.consents import ConsentLine
from models.members import MemberLine
from models.schema import ConsentAnswer, Gender, MemberRole, MemberStatus
from views.kit.veil import veiled
from views.kit.words import mark, tr
from views.tokens import Tone

GENDERS = {
    Gender.FEMALE: mark("Female"),
    Gender.MALE: mark("Male"),
    Gender.TRANSGENDER_WOMAN: mark("Transgender woman"),
    Gender.TRANSGENDER_MAN: mark("Transgender man"),
    Gender.OTHER: mark("Other"),
    Gender.NO_ANSWER: mark("No answer"),
}
STATES = {
    MemberStatus.ACTIVE: mark("Active"),
    MemberStatus.INACTIVE: mark("Inactive"),
    MemberStatus.MOVED: mark("Moved"),
    MemberStatus.LEFT: mark("Left"),
    MemberStatus.ERASED: mark("Erased"),
}
ROLES = {
    MemberRole.MEMBER: mark("Member"),
    MemberRole.PEER_VOLUNTEER: mark("Peer volunteer"),
    MemberRole.STAFF: mark("Staff"),
    MemberRole.LEADER: mark("Leader"),
    MemberRole.BOARD: mark("Board member"),
}
_ANSWERS = {
    ConsentAnswer.NOT_ASKED: (mark("Not asked"), Tone.PLAIN),
    ConsentAnswer.YES: (mark("Agreed"), Tone.GOOD),
    ConsentAnswer.NO: (mark("Declined"), Tone.WARN),
    ConsentAnswer.WITHDRAWN: (mark("Taken back"), Tone.WARN),
}


def state_tone(status: MemberStatus) -> Tone:
    """How a state is coloured."""
    return Tone.GOOD if status is MemberStatus.ACTIVE else Tone.PLAIN


def answer(line: ConsentLine) -> tuple[str, Tone]:
    """What was answered, in a word or two, and its tone."""
    if line.conflicting:
        return tr("Ask again"), Tone.WARN
    if line.expired:
        return tr("Ran out"), Tone.WARN
    template, tone = _ANSWERS[line.answer]
    return tr(template), tone


def note(line: ConsentLine) -> tuple[str, Tone]:
    """What is to be known of an answer beside the answer itself, "" as a rule; and its tone."""
    if line.conflicting or line.expired or line.answer is ConsentAnswer.WITHDRAWN:
        return answer(line)
    return "", Tone.PLAIN


def state(line: MemberLine) -> str:
    """Where a membership stands; of a closed record that it goes on elsewhere."""
    return tr("Handed over") if line.gone_to else tr(STATES[line.status])


def called(line: MemberLine) -> str:
    """The name that is known here, else who keeps it, or that there is none."""
    if line.kept_at:
        return tr("Name kept at {office}", office=line.kept_at)
    return veiled(line.name) or tr("No name")
