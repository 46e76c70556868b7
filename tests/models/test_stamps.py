"""No change of a replicating row goes without its dot, and no dot is lost or given twice."""

import random
from collections.abc import Callable

import pytest
from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.database import Database
from models.ids import new_id, new_member_code
from models.offices import OpenOffice
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentScope,
    Course,
    Gender,
    Here,
    Member,
    MemberLocal,
    MemberStatus,
    RegisterDot,
    Role,
    Sibling,
    Vector,
)
from models.schema.registers import replicated_tables
from models.stamps import UnstampedWrite, rewrite
from tests.offices import SettableClock


def new_member() -> Member:
    return Member(id=new_id(), code=new_member_code(), home_office="YGN", birth_year=1990)


def seqs(session: Session) -> dict[str, int]:
    return dict(session.execute(select(Vector.scope, Vector.seq).where(Vector.seq > 0)).all())


def write(office: OpenOffice, what: Callable[[Session], object]) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        what(session)


def dots_of(session: Session, row_id: str) -> dict[str, tuple[int, int]]:
    rows = session.execute(select(RegisterDot).where(RegisterDot.row_id == row_id)).scalars()
    return {row.register: (row.seq, row.hlc) for row in rows}


def all_dots(session: Session, scope: str) -> list[int]:
    """The seq of every dot that stands anywhere in a scope, creations and changes."""
    origins = select(Vector.id).where(Vector.scope == scope, Vector.seq > 0)
    tables: list[Table] = [table.table for table in replicated_tables().values()]
    found: set[int] = set()
    for columns in (*(table.c for table in tables), RegisterDot.__table__.c):
        found.update(session.scalars(select(columns.seq).where(columns.origin.in_(origins))))
    return sorted(found)


def test_a_new_row_carries_the_dot_of_its_creation_and_who_made_it(office: OpenOffice, staff: Actor) -> None:
    with office.database.transaction() as session:
        allow(session, staff)
        before = seqs(session)["YGN"]
        member = new_member()
        session.add(member)
        session.flush()
        assert (member.seq, member.role) == (before + 1, 1)
        assert session.get_one(Vector, member.origin).scope == "YGN"
        assert member.hlc == session.get_one(Here, 1).hlc
        assert dots_of(session, member.id) == {}


def test_a_write_without_an_actor_is_refused(office: OpenOffice) -> None:
    with pytest.raises(UnstampedWrite, match="without an actor"), office.database.transaction() as session:
        session.add(new_member())
    with office.database.reading() as session:
        assert session.scalars(select(Member)).all() == []


def test_an_actor_is_not_remembered_for_the_next_transaction(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
    with pytest.raises(UnstampedWrite), office.database.transaction() as session:
        session.add(new_member())


@pytest.mark.parametrize(
    "statement",
    [
        update(Member).values(birth_year=1950),
        delete(Member),
        insert(Course).values(id="x", code="x", title="x"),
        update(Consent).values(answer=ConsentAnswer.YES),
    ],
    ids=["update", "delete", "insert", "consent"],
)
def test_a_write_in_bulk_past_the_hook_is_refused(office: OpenOffice, statement) -> None:
    with pytest.raises(UnstampedWrite, match="past the flush"):
        write(office, lambda session: session.execute(statement))


def test_many_rows_given_to_the_orms_insert_are_refused_too(office: OpenOffice) -> None:
    rows = [{"id": new_id(), "code": "x", "home_office": "YGN"} for _ in range(3)]
    with pytest.raises(UnstampedWrite):
        write(office, lambda session: session.execute(insert(Member), rows))


def test_a_replicating_row_is_never_deleted(office: OpenOffice) -> None:
    member = new_member()
    write(office, lambda session: session.add(member))
    with pytest.raises(UnstampedWrite, match="never deleted"):
        write(office, lambda session: session.delete(session.get_one(Member, member.id)))


def test_two_registers_changed_in_one_write_share_its_dot(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        member = new_member()
        session.add(member)
        session.flush()
        before = seqs(session)["YGN"]
        member.birth_year, member.gender = 1991, Gender.FEMALE
        session.flush()
        dots = dots_of(session, member.id)
        assert set(dots) == {"member.birth_year", "member.gender"}
        assert {seq for seq, _hlc in dots.values()} == {before + 1}
        assert len(set(dots.values())) == 1


def test_columns_that_mean_something_only_together_are_one_register(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        member = new_member()
        session.add(member)
        session.flush()
        member.status = MemberStatus.MOVED
        member.shared_phone = "09 000 000 000"
        session.flush()
        assert set(dots_of(session, member.id)) == {"member.status", "member.twin"}


def test_a_value_that_stays_gets_no_dot_and_a_derived_one_neither(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        member = new_member()
        session.add(member)
        session.flush()
        before = seqs(session)
        member.birth_year = 1990
        member.sort_key = "elsewhere"
        session.flush()
        assert dots_of(session, member.id) == {}
        assert seqs(session) == before


def test_what_stays_in_the_office_counts_in_its_own_scope(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        before = seqs(session)
        member = new_member()
        session.add_all([member, MemberLocal(id=member.id, name="မခင်")])
        session.flush()
        assert seqs(session) == {"YGN": before["YGN"] + 1, "YGN/local": before["YGN/local"] + 1}


def test_reference_records_of_a_branch_are_its_own_and_those_of_head_office_are_everybodys(
    office: OpenOffice, head_office: OpenOffice
) -> None:
    for opened, scope in ((office, "YGN"), (head_office, "reference")):
        with opened.database.transaction() as session:
            allow(session, opened.actor)
            course = Course(id=new_id(), code="C1", title="Rights")
            session.add(course)
            session.flush()
            assert session.get_one(Vector, course.origin).scope == scope


def test_a_change_is_stamped_in_the_scope_where_the_row_was_made(head_office: OpenOffice) -> None:
    with head_office.database.transaction() as session:
        allow(session, head_office.actor)
        foreign = Vector(scope="YGN", station=new_id(), seq=1)
        session.add(foreign)
        member = new_member()
        session.add(member)
        session.flush()
        Database.raw(session).execute("UPDATE member SET origin = ?, seq = 1", (foreign.id,))
        session.expire(member)
        member.birth_year = 1991
        session.flush()
        dot = session.scalars(select(RegisterDot)).one()
        line = session.get_one(Vector, dot.origin)
        assert (line.scope, line.station) == ("YGN", session.get_one(Here, 1).station)


def test_a_new_value_replaces_all_that_stood_beside_each_other(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        member, other = new_member(), new_member()
        session.add_all([member, other])
        session.flush()
        for row in (member, other):
            for register in ("member.birth_year", "member.gender"):
                sibling = Sibling(row_id=row.id, register=register, origin=row.origin, seq=99, hlc=1, role=1, value="1")
                session.add(sibling)
        session.flush()
        member.birth_year = 1991
        rewrite(other, "gender")
        session.flush()
        left = session.execute(select(Sibling.row_id, Sibling.register)).all()
        assert {(row_id, register) for row_id, register in left} == {
            (member.id, "member.gender"),
            (other.id, "member.birth_year"),
        }
        assert set(dots_of(session, other.id)) == {"member.gender"}


def test_what_is_rolled_back_takes_no_seq(office: OpenOffice) -> None:
    with office.database.reading() as session:
        before = seqs(session)

    def fails(session: Session) -> None:
        session.add(new_member())
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write(office, fails)
    with office.database.reading() as session:
        assert seqs(session) == before


@pytest.mark.parametrize("seed", range(5))
def test_seq_counts_up_without_a_gap_whatever_is_written_in_whatever_order(office: OpenOffice, seed: int) -> None:
    chance = random.Random(seed)
    with office.database.transaction() as session:
        allow(session, office.actor)
        rows: list[Member] = []
        for _ in range(60):
            match chance.randrange(4):
                case 0:
                    rows.append(new_member())
                    session.add(rows[-1])
                case 1 if rows:
                    chance.choice(rows).birth_year = chance.randrange(1950, 2000)
                case 2 if rows:
                    row = chance.choice(rows)
                    row.township, row.languages = chance.choice([("MMR013001", "Mon"), (None, "Shan")])
                case _:
                    session.flush()
        session.flush()
        last = seqs(session)["YGN"]
        standing = all_dots(session, "YGN")
        assert standing[-1] == last
        # A dot that a later write replaced stands nowhere any more; nothing stands beyond the vector, nothing twice.
        assert set(standing) <= set(range(1, last + 1))
        created = session.scalars(select(Member.seq).order_by(Member.seq)).all()
        assert len(set(created)) == len(rows)


def test_each_single_write_takes_exactly_one_dot(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        start = seqs(session)["YGN"]
        rows = [new_member() for _ in range(10)]
        session.add_all(rows)
        session.flush()
        for year in range(5):
            for row in rows:
                row.birth_year = 1960 + year
            session.flush()
        assert seqs(session)["YGN"] == start + 60
        last = [dots_of(session, row.id)["member.birth_year"][0] for row in rows]
        assert sorted(last) == list(range(start + 51, start + 61))


def test_a_clock_that_cannot_be_right_marks_the_write(office: OpenOffice, clock: SettableClock) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        session.add(new_member())
        session.flush()
        assert not session.get_one(Here, 1).clock_doubted
        last = session.get_one(Here, 1).hlc
        clock.now = clock.now.replace(year=1970)
        session.add(new_member())
        session.flush()
        assert session.get_one(Here, 1).clock_doubted
        assert session.get_one(Here, 1).hlc == last + 1


def test_one_consent_is_one_register(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        member = new_member()
        session.add(member)
        session.flush()
        consent = Consent(id=new_id(), member_id=member.id, scope=ConsentScope.STATISTICS)
        session.add(consent)
        session.flush()
        consent.answer = ConsentAnswer.NO
        session.flush()
        assert set(dots_of(session, consent.id)) == {"consent.consent"}


def test_roles_are_written_as_numbers(office: OpenOffice) -> None:
    for role, number in ((Role.STAFF, 1), (Role.ADMIN, 2), (Role.HEAD_OFFICE, 3)):
        with office.database.transaction() as session:
            allow(session, Actor(new_id(), "X", role))
            member = new_member()
            session.add(member)
            session.flush()
            assert member.role == number
