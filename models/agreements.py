"""Who agrees to what today, asked for many members at once; one member's answers stand in `models.consents`.

Where stations answered differently at the same time, the most restrictive answer counts until somebody chooses
(DESIGN section 2, rule 6). Of a person with several records a no counts for all of them, until a record has a yes of a
later day; a yes counts for its own record alone (docs/decisions/0009).
"""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.answers import Said, deciding, said_of
from models.database import AT_ONCE
from models.persons import others_of
from models.schema import Consent, ConsentAnswer, ConsentScope


def agreeing(
    session: Session, scope: ConsentScope, member_ids: Collection[str], day: date, provider_id: str | None = None
) -> frozenset[str]:
    """Those of the members (row ids) whose consent for `scope` is in force on `day`, in few statements.

    For sharing with a provider, an answer about this provider goes before one about any.
    """
    others = others_of(session, member_ids)
    said = answering(
        session, scope, {*member_ids, *(one for some in others.values() for one in some)}, day, provider_id
    )
    return frozenset(
        one
        for one in set(member_ids)
        if one in said
        and said[one].counts(day) is ConsentAnswer.YES
        and not any(overrules(said[other], said[one]) for other in others.get(one, ()) if other in said)
    )


def answering(
    session: Session, scope: ConsentScope, member_ids: Iterable[str], day: date, provider_id: str | None = None
) -> dict[str, Said]:
    """What counts of the answers of each record by itself; who was never asked is not in it."""
    asked = sorted(set(member_ids))
    general: dict[str, Said] = {}
    for_this: dict[str, Said] = {}
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
                about[row.member_id] = answer
    return general | for_this


def overrules(other: Said, own: Said) -> bool:
    """Whether what a person answered for another record ends the yes of this one: a no that is not of an earlier day."""
    if other.answer not in (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN):
        return False
    return (other.answered_on or date.max) >= (own.answered_on or date.min)
