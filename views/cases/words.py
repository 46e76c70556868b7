"""A case in words: its fixed choices, its month, and how it stands."""

import datetime as dt
import enum
from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from models.cases import CaseLine
from models.schema import CaseAction, CaseIssue, CaseOutcome, Perpetrator
from views.exchange.case_words import CASE_WORDS
from views.kit.choices import Option
from views.kit.words import tr
from views.tokens import Tone

ChoiceT = TypeVar("ChoiceT", bound=enum.StrEnum)

_COLUMNS = {
    CaseIssue: "legal_case.issue",
    Perpetrator: "legal_case.perpetrator",
    CaseAction: "legal_case.action",
    CaseOutcome: "legal_case.outcome",
}

_TONES = {
    CaseOutcome.ONGOING: Tone.ACCENT,
    CaseOutcome.RELEASED: Tone.GOOD,
    CaseOutcome.SETTLED: Tone.GOOD,
    CaseOutcome.LOST: Tone.BAD,
}


def choice(value: CaseIssue | Perpetrator | CaseAction | CaseOutcome) -> str:
    """One of the fixed choices as the screen says it."""
    return tr(CASE_WORDS[_COLUMNS[type(value)]][value.value])


def options(kind: type[ChoiceT]) -> Sequence[Option[ChoiceT]]:
    """All choices of a kind, for a field."""
    said = CASE_WORDS[_COLUMNS[kind]]
    return [(each, partial(tr, said[each.value])) for each in kind]


def state(line: CaseLine, today: dt.date) -> str:
    """How a case stands, on its chip."""
    return tr("to look at") if line.waits(today) else choice(line.outcome)


def tone(line: CaseLine, today: dt.date) -> Tone:
    """The tone of `state`."""
    return Tone.WARN if line.waits(today) else _TONES.get(line.outcome, Tone.PLAIN)
