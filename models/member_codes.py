"""Many members at once by the codes on paper; one alone is `models.search.by_code`."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.database import AT_ONCE
from models.errors import NotFound
from models.ids import typed_code
from models.schema import Member, MemberStatus
from models.search import had_code


def members_by_code(session: Session, codes: Collection[str]) -> dict[str, Member]:
    """The rows of members who are not erased, by their code as it is written, in few statements.

    Of two records with one code (which is a finding elsewhere) the older one counts; a code that a member had in
    another office leads to the record here. Raises `NotFound` for a code that is not here, `Refused` when a character
    of a code is wrong.
    """
    wanted = sorted({typed_code(code) for code in codes})
    found: dict[str, Member] = {}
    for start in range(0, len(wanted), AT_ONCE):
        chosen = select(Member).where(
            Member.code.in_(wanted[start : start + AT_ONCE]), Member.status != MemberStatus.ERASED
        )
        for row in session.scalars(chosen.order_by(Member.id.desc())):
            found[row.code] = row
    for code in wanted:
        member = found.get(code) or had_code(session, code)
        if member is None:
            raise NotFound("There is no member with the code {code}.", "Compare it with the paper.", code=code)
        found[code] = member
    return found
