"""The texts of the help: which page has which, and how a file is read.

A file is plain text in UTF-8. `= ` begins its title, `== ` a heading, `- ` a step (numbered where it is shown),
`[Ctrl+N] ` what a key does; every other line is a sentence or more. Blank lines only part them.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "my")

TOPICS = {
    "views.today": "today",
    "views.members": "members",
    "views.members.register": "register",
    "views.members.correct": "register",
    "views.custom": "settings",
    "views.trainings": "trainings",
    "views.trainings.session": "attendance",
    "views.trainings.sheet": "attendance",
    "views.trainings.roster": "attendance",
    "views.trainings.certificates": "certificates",
    "views.trainings.cascade": "cascade",
    "views.events": "events",
    "views.referrals": "referrals",
    "views.referrals.form": "referral",
    "views.referrals.slip": "referral",
    "views.stub": "stub",
    "views.providers": "clinics",
    "views.cases": "cases",
    "views.exchange": "exchange",
    "views.exchange.cards": "cards",
    "views.exchange.duplicates": "members",
    "views.packs": "packs",
    "views.paper": "paper",
    "views.reports": "reports",
    "views.settings": "settings",
    "views.settings.account": "accounts",
    "views.settings.backup": "backup",
    "views.settings.custom": "fields",
    "views.settings.custom_form": "fields",
    "views.settings.one_account": "accounts",
    "views.settings.passphrase": "passphrase",
    "views.settings.recovery": "recovery",
    "views.settings.renewal": "passphrase",
    "views.settings.retention": "retention",
    "views.find": "find",
    "views.help": "help",
    "views.start": "first-start",
    "views.start.unlock": "unlock",
    "views.start.recover": "recovery",
    "views.start.restore": "backup",
}
"""Topics by the room or file in which a page is written; the longest name that fits counts."""

_KEY = re.compile(r"\[([^\]]+)\]\s+(.+)")


class Kind(Enum):
    """What a line of a text is."""

    HEADING = auto()
    SENTENCE = auto()
    STEP = auto()
    KEY = auto()


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line. `key` is only of what a key does."""

    kind: Kind
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class HelpText:
    """A topic in one language."""

    title: str
    lines: tuple[HelpLine, ...]


def topic_of(page: type) -> str:
    """The topic of a kind of page. Raises `LookupError` when its room has none."""
    room = page.__module__
    while room:
        if room in TOPICS:
            return TOPICS[room]
        room = room.rpartition(".")[0]
    raise LookupError(page.__module__)


@cache
def help_text(topic: str, language: str) -> HelpText:
    """The text of a topic; a language that is not there reads English."""
    folder = language if language in LANGUAGES else LANGUAGES[0]
    return read(files("views.help").joinpath(folder, f"{topic}.txt").read_text(encoding="utf-8"))


def read(text: str) -> HelpText:
    """A file's text, line by line. Raises `ValueError` when it has no title."""
    title, lines = "", []
    for line in map(str.strip, text.splitlines()):
        if line.startswith("= "):
            title = line[2:]
        elif line:
            lines.append(_line(line))
    if not title:
        raise ValueError("a text of the help needs a title")
    return HelpText(title, tuple(lines))


def _line(line: str) -> HelpLine:
    if line.startswith("== "):
        return HelpLine(Kind.HEADING, line[3:])
    if line.startswith("- "):
        return HelpLine(Kind.STEP, line[2:])
    key = _KEY.fullmatch(line)
    return HelpLine(Kind.KEY, key[2], key[1]) if key else HelpLine(Kind.SENTENCE, line)
