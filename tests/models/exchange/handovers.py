"""Head office hands members over, and what follows travels."""

from models import erasures, handover
from models.database import Database
from models.offices import OpenOffice
from models.schema import Base
from tests.models.exchange.post import send


def hand_over(head: OpenOffice, code: str, to: str = "MDY") -> str:
    with head.database.transaction() as session:
        return handover.hand_over(session, head.actor, code, to).code


def carry(head: OpenOffice) -> None:
    """What head office does at the end of each import."""
    with head.database.transaction() as session:
        erasures.spread(session, head.actor)
        handover.carry(session, head.actor)


def round_trip(head: OpenOffice, *branches: OpenOffice) -> None:
    """All branches to head office, then back."""
    for branch in branches:
        send(branch, head, "to head")
    carry(head)
    for branch in branches:
        send(head, branch, "from head")


def everything_of(office: OpenOffice) -> str:
    """All rows of all tables as text."""
    with office.database.reading() as session:
        cursor = Database.raw(session)
        return "\n".join(
            repr(row) for name in Base.metadata.tables for row in cursor.execute(f"SELECT * FROM {name}").fetchall()
        )
