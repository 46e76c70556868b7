"""The words for what a training is about, and how a session stands."""

import datetime as dt
from dataclasses import dataclass

from models.courses import CourseLine
from models.reference import TownshipLine
from models.schema import Absence, ParticipationRole, ParticipationStatus, SessionStatus, Topic
from models.scores import Gain
from models.trainings import SessionLine
from views.kit.figures import in_digits, short_date
from views.kit.words import in_language, mark, tr
from views.tokens import Tone

TOPICS = {
    Topic.LEADERSHIP: mark("Leadership"),
    Topic.HUMAN_RIGHTS: mark("Human rights"),
    Topic.ADVOCACY: mark("Advocacy"),
    Topic.PREVENTION: mark("Prevention"),
    Topic.LEGAL_LITERACY: mark("Legal literacy"),
    Topic.ENGLISH: mark("English"),
    Topic.COMPUTER: mark("Computer"),
    Topic.OTHER: mark("Other"),
}

PARTS = {
    ParticipationRole.LEARNER: mark("Learner"),
    ParticipationRole.TRAINER: mark("Trainer"),
    ParticipationRole.CO_TRAINER: mark("Co-trainer"),
    ParticipationRole.OBSERVER: mark("Observer"),
}

ABSENCES = {
    Absence.UNWELL: mark("unwell"),
    Absence.WORK: mark("work"),
    Absence.FAMILY: mark("family"),
    Absence.TRAVEL: mark("travel"),
    Absence.NOT_SAFE: mark("not safe to come"),
    Absence.OTHER: mark("other reason"),
}
"""Why somebody did not come, in the order of the digits that say so."""

_MARKS = {
    ParticipationStatus.ATTENDED: (mark("came"), Tone.GOOD),
    ParticipationStatus.NO_SHOW: (mark("did not come"), Tone.WARN),
    ParticipationStatus.CANCELLED: (mark("off the list"), Tone.PLAIN),
}


def course_words(course: CourseLine) -> str:
    """A course as it is picked: its code and title."""
    return f"{course.code} · {in_language(course.title, course.title_my)}"


def level_words(level: int) -> str:
    """A level of the cascade as it is chosen."""
    if level == 0:
        return in_digits(tr("0 · master: taught from outside"))
    return tr("{level} · taught by people of level {before}", level=level, before=level - 1)


def mark_words(status: ParticipationStatus) -> str:
    """What the roster says of a person; nothing while nobody said."""
    return tr(_MARKS[status][0]) if status in _MARKS else ""


def mark_tone(status: ParticipationStatus) -> Tone:
    """The tone of `mark_words`."""
    return _MARKS[status][1] if status in _MARKS else Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Standing:
    """How a session stands on a day, for its chip."""

    words: str
    tone: Tone


def standing(line: SessionLine, today: dt.date) -> Standing:
    """What is to be known of a session at a glance."""
    if line.status is SessionStatus.NOT_HELD:
        return Standing(tr("did not take place"), Tone.PLAIN)
    if line.status is SessionStatus.HELD:
        return Standing(tr("{count} came", count=line.attended + line.others), Tone.GOOD)
    if line.held_on < today:
        return Standing(tr("attendance missing"), Tone.WARN)
    if line.held_on == today:
        return Standing(tr("today"), Tone.ACCENT)
    return Standing(tr("planned"), Tone.PLAIN)


def place_of(line: SessionLine, townships: dict[str, TownshipLine]) -> str:
    """Where a session is held: the place as typed, or its township."""
    township = townships.get(line.township or "")
    return line.place or (in_language(township.name, township.name_my) if township else "")


def title_of(line: SessionLine) -> str:
    """The course's title in the language of the screen."""
    return in_language(line.title, line.title_my)


def facts_of(line: SessionLine, townships: dict[str, TownshipLine]) -> str:
    """Day, place and level of a session on one line."""
    level = tr("level {level}", level=line.level)
    return "   ·   ".join(filter(None, (short_date(line.held_on), place_of(line, townships), level)))


def gain_words(points: int | None) -> str:
    """Points gained with their sign, in the language's digits."""
    return "" if points is None else in_digits(f"{points:+}".replace("-", "\N{MINUS SIGN}"))


def mean_words(gain: Gain) -> str:
    """The gain of a group in a sentence; who has one score of two is said, not counted in."""
    sentences: list[str] = []
    if gain.mean is not None:
        sentences.append(
            tr("{gain} points on average of {pairs} pairs.", gain=gain_words(round(gain.mean)), pairs=gain.pairs)
        )
    if gain.unpaired:
        sentences.append(tr("One score of two: {count}.", count=gain.unpaired))
    return " ".join(sentences)


def score_words(score: int | None) -> str:
    """A score in the language's digits."""
    return "" if score is None else in_digits(str(score))
