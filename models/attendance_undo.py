"""An attendance that was saved is taken back: the roster stands again as it did before."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from models.accounts import Actor, allow
from models.audit import note
from models.errors import Refused
from models.schema import Absence, Participation, ParticipationRole, ParticipationStatus, Session, SessionStatus
from models.trainings import session_row

_Marked = tuple[ParticipationRole, ParticipationStatus, Absence | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class RosterBefore:
    """How a session and its roster stood at a moment; by row id of the participation."""

    session_id: str
    status: SessionStatus
    others: int
    marks: dict[str, _Marked]


def roster_before(session: DatabaseSession, actor: Actor, session_id: str) -> RosterBefore:
    """How a session stands now, to be kept until its attendance may be taken back. Raises `NotFound`."""
    allow(session, actor)
    row = session_row(session, session_id)
    return RosterBefore(row.id, row.status, row.others, {each.id: _marked(each) for each in _roster(session, row)})


def put_back(session: DatabaseSession, actor: Actor, before: RosterBefore) -> None:
    """Write a roster as it stood before; who came onto it since is taken off the list.

    Raises `Refused` when somebody has got a certificate for what would be taken back, `NotFound`.
    """
    allow(session, actor)
    held = session_row(session, before.session_id)
    for row in _roster(session, held):
        part, _status, _absence, pre, post = _marked(row)
        after = before.marks.get(row.id, (part, ParticipationStatus.CANCELLED, None, pre, post))
        if _marked(row) == after:
            continue
        if row.certificate_number and after[1] is not ParticipationStatus.ATTENDED:
            raise Refused(
                "Somebody has a certificate for this session already.", "Correct single people on the list instead."
            )
        row.part, row.status, row.absence, row.pre_score, row.post_score = after
    held.status, held.others = before.status, before.others
    session.flush()
    note(session, actor.account_id, "take attendance back", held.id)


def _roster(session: DatabaseSession, held: Session) -> list[Participation]:
    return list(session.scalars(select(Participation).where(Participation.session_id == held.id)))


def _marked(row: Participation) -> _Marked:
    return row.part, row.status, row.absence, row.pre_score, row.post_score
