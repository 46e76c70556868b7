"""What was said to one question, at one station or at several at once, and which of it counts."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import AT_ONCE
from models.schema import Consent, ConsentAnswer, ConsentMethod, Sibling

REGISTER = "consent.consent"
"""The register that an answer is: one, so that its parts never mix."""


@dataclass(frozen=True, slots=True)
class Said:
    """One station's value of a consent."""

    answer: ConsentAnswer
    answered_on: date | None = None
    method: ConsentMethod | None = None
    expires_on: date | None = None

    def counts(self, day: date) -> ConsentAnswer:
        """The answer as it counts on `day`: a yes that ran out is as never asked."""
        over = self.answer is ConsentAnswer.YES and self.expires_on is not None and self.expires_on < day
        return ConsentAnswer.NOT_ASKED if over else self.answer

    def restriction(self, day: date) -> tuple[int, date]:
        """Greater is more restrictive; a yes that ran out restricts more than one that holds."""
        rank = list(ConsentAnswer).index(self.answer) * 2
        if self.counts(day) is not self.answer:
            rank += 1
        return rank, self.answered_on or date.min


def deciding(said: list[Said], day: date) -> Said:
    """The value that counts while several stand beside each other: the most restrictive, then the latest."""
    return max(said, key=lambda one: one.restriction(day))


def said_of(session: Session, consent_ids: list[str]) -> dict[str, list[Said]]:
    """The values of each consent that is here, by its row id: its siblings where it has any, else the row's own.

    Read as columns, not as objects: a merge writes past what the session remembers.
    """
    found: dict[str, list[Said]] = {}
    for start in range(0, len(consent_ids), AT_ONCE):
        some = consent_ids[start : start + AT_ONCE]
        own = select(Consent.id, Consent.answer, Consent.answered_on, Consent.method, Consent.expires_on)
        for row in session.execute(own.where(Consent.id.in_(some))):
            found[row.id] = [Said(row.answer, row.answered_on, row.method, row.expires_on)]
        concurrent: dict[str, list[Said]] = defaultdict(list)
        siblings = select(Sibling.row_id, Sibling.value).where(Sibling.row_id.in_(some), Sibling.register == REGISTER)
        for row_id, value in session.execute(siblings.order_by(Sibling.row_id, Sibling.origin, Sibling.seq)):
            concurrent[row_id].append(_read(value))
        found |= concurrent
    return found


def _read(value: str) -> Said:
    try:
        return read_value(json.loads(value))
    except ValueError:
        return Said(ConsentAnswer.NO)


def read_value(parts: Sequence[object]) -> Said:
    """A register's value; what this program does not know how to read (a newer one's answer) counts as a no."""
    try:
        answer, answered_on, method, expires_on = parts
        return Said(
            ConsentAnswer(str(answer)),
            date.fromisoformat(str(answered_on)) if answered_on else None,
            ConsentMethod(str(method)) if method else None,
            date.fromisoformat(str(expires_on)) if expires_on else None,
        )
    except (ValueError, TypeError):
        return Said(ConsentAnswer.NO)
