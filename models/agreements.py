"""Who agrees to what today, asked for many members at once; one member's answers stand in `models.consents`.

An answer counts while it is "yes" and has not expired. Where stations answered differently at the same time, the
most restrictive answer counts until somebody chooses (DESIGN section 2, rule 6).
"""

import json
from collections import defaultdict
from collections.abc import Collection
from datetime import date

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from models.schema import Consent, ConsentAnswer, ConsentScope, Sibling

_REGISTER = "consent.consent"
_AT_ONCE = 500
"""Members asked for in one statement: SQLite takes a limited number of parameters."""


def agreeing(
    session: Session, scope: ConsentScope, member_ids: Collection[str], day: date, provider_id: str | None = None
) -> frozenset[str]:
    """Those of the members (row ids) whose consent for `scope` is in force on `day`.

    For sharing with a provider, an answer about this provider goes before one about any.
    """
    asked = sorted(set(member_ids))
    answers: dict[str, dict[bool, bool]] = defaultdict(dict)
    for start in range(0, len(asked), _AT_ONCE):
        for row, concurrent in _asked(session, scope, asked[start : start + _AT_ONCE]):
            said = [(row.answer, row.expires_on), *map(_decoded, concurrent)]
            if row.provider_id in (None, provider_id) and any(each is not ConsentAnswer.NOT_ASKED for each, _ in said):
                answers[row.member_id][row.provider_id is not None] = all(_is_yes(*each, day) for each in said)
    return frozenset(member for member, by in answers.items() if by.get(True, by.get(False, False)))


def _asked(session: Session, scope: ConsentScope, members: list[str]) -> list[tuple[Consent, list[str]]]:
    """The members' consents for a scope, each with its concurrent values."""
    chosen = (
        select(Consent, Sibling.value)
        .outerjoin(Sibling, and_(Sibling.row_id == Consent.id, Sibling.register == _REGISTER))
        .where(Consent.member_id.in_(members), Consent.scope == scope)
    )
    found: dict[str, tuple[Consent, list[str]]] = {}
    for row, value in session.execute(chosen):
        _consent, values = found.setdefault(row.id, (row, []))
        if value is not None:
            values.append(value)
    return list(found.values())


def _decoded(value: str) -> tuple[ConsentAnswer, date | None]:
    try:
        answer, _answered_on, _method, expires_on = json.loads(value)
        return ConsentAnswer(answer), date.fromisoformat(expires_on) if expires_on else None
    except (ValueError, TypeError):
        # A newer program's answer that this one cannot read: the careful reading is a no.
        return ConsentAnswer.NO, None


def _is_yes(answer: ConsentAnswer, expires_on: date | None, day: date) -> bool:
    return answer is ConsentAnswer.YES and (expires_on is None or day <= expires_on)
