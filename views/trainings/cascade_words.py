"""The words for where the cascade stands with a person, and a person of it in one sentence."""

from models.cascade import Cascade, CascadePerson, Standing
from views.kit.figures import listed, shown_date
from views.kit.veil import veiled
from views.kit.words import mark, tr
from views.tokens import Tone

STANDINGS = {
    Standing.GOES_ON: (mark("goes on"), Tone.GOOD),
    Standing.OPEN: (mark("taught lately"), Tone.PLAIN),
    Standing.STOPPED: (mark("stopped here"), Tone.WARN),
    Standing.READY: (mark("ready to teach"), Tone.ACCENT),
    Standing.LEARNING: (mark("learning"), Tone.PLAIN),
}


def called(person: CascadePerson) -> str:
    """A person as the picture calls them: dots while names are covered, the code where no name is known."""
    return veiled(person.name) or person.code


def standing_words(person: CascadePerson) -> str:
    """Where it stands."""
    return tr(STANDINGS[person.standing][0])


def standing_tone(person: CascadePerson) -> Tone:
    """Its tone."""
    return STANDINGS[person.standing][1]


def level_of(person: CascadePerson) -> str:
    """The level at which somebody learned; nothing for who only taught."""
    return tr("level {level}", level=person.level) if person.level is not None else ""


def sentence(cascade: Cascade, person: CascadePerson) -> str:
    """All that the picture shows of somebody, in words: for who cannot see it, and for who wants to know more."""
    said = [called(person), person.code] if person.name else [person.code]
    said.append(level_of(person))
    if person.teacher is not None:
        said.append(tr("first taught by {name}", name=called(cascade.people[person.teacher])))
    if person.others:
        said.append(tr("also by {names}", names=listed(called(cascade.people[other]) for other in person.others)))
    if person.taught and person.taught_on is not None:
        said.append(
            tr(
                "taught {taught}, reached {reached}, the last time on {day}",
                taught=person.taught,
                reached=person.reached,
                day=shown_date(person.taught_on),
            )
        )
    said.append(standing_words(person))
    return "   ·   ".join(filter(None, said))
