"""Who agrees to what today, asked for many members at once; one member's answers stand in `models.consents`.

Where stations answered differently at the same time, the most restrictive answer counts until somebody chooses
(DESIGN section 2, rule 6).
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.answers import deciding, said_of
from models.database import AT_ONCE
from models.schema import Consent, ConsentAnswer, ConsentScope


def agreeing(
    session: Session, scope: ConsentScope, member_ids: Collection[str], day: date, provider_id: str | None = None
) -> frozenset[str]:
    """Those of the members (row ids) whose consent for `scope` is in force on `day`, in few statements.

    For sharing with a provider, an answer about this provider goes before one about any.
    """
    asked = sorted(set(member_ids))
    general: dict[str, bool] = defaultdict(bool)
    for_this: dict[str, bool] = {}
    for start in range(0, len(asked), AT_ONCE):
        chosen = select(Consent.id, Consent.member_id, Consent.provider_id).where(
            Consent.member_id.in_(asked[start : start + AT_ONCE]), Consent.scope == scope
        )
        rows = [row for row in session.execute(chosen) if row.provider_id in (None, provider_id)]
        said = said_of(session, [row.id for row in rows])
        for row in rows:
            answer = deciding(said[row.id], day)
            if answer.answer is not ConsentAnswer.NOT_ASKED:
                about = general if row.provider_id is None else for_this
                about[row.member_id] = answer.counts(day) is ConsentAnswer.YES
    return frozenset(member for member in asked if for_this.get(member, general[member]))
