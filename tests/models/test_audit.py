"""The audit is a chain: whoever changes, removes or slips in a line breaks it there."""

import pytest
from sqlalchemy import select, text

from models import audit
from models.ids import new_id
from models.offices import OpenOffice
from models.schema import Audit
from tests.offices import START, SettableClock


@pytest.fixture
def chain(office: OpenOffice) -> OpenOffice:
    """An office with five more lines."""
    with office.database.transaction() as session:
        for number in range(5):
            audit.note(session, office.actor.account_id, "look at member", f"TZ-{number}")
    return office


def break_of(office: OpenOffice) -> int | None:
    with office.database.reading() as session:
        return audit.first_break(session)


def test_a_line_says_who_did_what_to_which_code_and_when(office: OpenOffice, clock: SettableClock) -> None:
    clock.later(hours=1)
    actor = new_id()
    with office.database.transaction() as session:
        audit.note(session, actor, "register member", "TZ-1")
        line = session.scalars(select(Audit).order_by(Audit.id.desc()).limit(1)).one()
        assert (line.actor, line.action, line.record) == (actor, "register member", "TZ-1")
        assert line.at == int(START.timestamp() * 1000) + 3_600_000
        assert audit.head(session) == line.hash
        assert len(line.hash) == 32


def test_making_an_office_is_the_first_line_and_the_chain_is_whole(chain: OpenOffice) -> None:
    with chain.database.reading() as session:
        assert session.scalars(select(Audit.action).order_by(Audit.id)).first() == "make office"
    assert break_of(chain) is None


@pytest.mark.parametrize(
    "column, value", [("at", 1), ("actor", "x"), ("action", "x"), ("record", "x"), ("hash", b"\0" * 32)]
)
def test_a_changed_line_breaks_the_chain_there(chain: OpenOffice, column: str, value: object) -> None:
    with chain.database.transaction() as session:
        session.execute(text(f"UPDATE audit SET {column} = :value WHERE id = 3"), {"value": value})
    assert break_of(chain) == 3


def test_a_removed_line_and_two_that_were_swapped_break_it(chain: OpenOffice) -> None:
    with chain.database.transaction() as session:
        session.execute(text("UPDATE audit SET id = -3 WHERE id = 3"))
    assert break_of(chain) == -3
    with chain.database.transaction() as session:
        session.execute(text("DELETE FROM audit WHERE id = -3"))
    assert break_of(chain) == 4


def test_cutting_off_the_end_shows_in_the_head(chain: OpenOffice) -> None:
    with chain.database.reading() as session:
        head = audit.head(session)
    with chain.database.transaction() as session:
        session.execute(text("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"))
    with chain.database.reading() as session:
        assert audit.head(session) != head
    assert break_of(chain) is None  # the chain alone cannot tell: therefore its head goes into every bundle
