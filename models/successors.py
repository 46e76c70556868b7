"""Records of members who were handed over to another office: closed, with a successor there (DESIGN section 2, rule 13).

An office has only its own records, so the successor of a closed one stands at head office and in the other office.
Of it the office before knows where it is, no more.
"""

from sqlalchemy.orm import Session

from models.errors import Refused
from models.schema import Member, MemberStatus
from models.search import by_code, had_code


def last(session: Session, member: Member) -> Member:
    """The record that goes on for this member, as far as it is here; the record itself while it is open."""
    passed = {member.id}
    while member.handed_to is not None:
        heir = session.get(Member, member.handed_to) or had_code(session, member.code)
        if heir is None or heir.status is MemberStatus.ERASED or heir.id in passed:
            break
        passed.add(heir.id)
        member = heir
    return member


def require_open(session: Session, member: Member) -> None:
    """Raise `Refused` for a closed record: it is written no more, its successor is."""
    if member.handed_to is None:
        return
    heir = last(session, member)
    if heir.handed_to is None:
        raise Refused(
            "This member was handed over to {office}.",
            "Their record goes on under the code {code}.",
            office=member.gone_to,
            code=heir.code,
        )
    raise Refused(
        "This member was handed over to {office}.",
        "That office goes on with them. Call head office if this is not right.",
        office=member.gone_to,
    )


def open_by_code(session: Session, code: str) -> Member:
    """The member with this code, to be written to. Raises what `by_code` and `require_open` raise."""
    member = by_code(session, code)
    require_open(session, member)
    return member
