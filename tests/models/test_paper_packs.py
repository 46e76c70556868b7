"""Blank registers for days without power, and keying in what was written on them."""

import re

import pytest
from sqlalchemy import select

from models import audit, offices, paper_packs
from models.errors import NotAllowed, NotFound, Refused
from models.ids import typed_code
from models.paper_packs import PackWish
from models.schema import Audit, PaperNoun, PaperRow
from models.stamps import scope_of


@pytest.fixture
def made(office):
    with office.database.transaction() as session:
        return paper_packs.make(session, office.actor, PackWish(3, 2, 1))


def packs(office):
    with office.database.reading() as session:
        return paper_packs.packs(session, office.actor)


def key(office, line, record=None):
    with office.database.transaction() as session:
        return paper_packs.keyed(session, office.actor, line.id, line.record if record is None else record)


def test_every_line_has_its_number_and_its_code(made):
    assert [(line.noun, line.number) for line in made] == [
        (PaperNoun.MEMBER, 1), (PaperNoun.MEMBER, 2), (PaperNoun.MEMBER, 3),
        (PaperNoun.REFERRAL, 1), (PaperNoun.REFERRAL, 2), (PaperNoun.ATTENDANCE, 1),
    ]  # fmt: skip
    assert {line.pack for line in made} == {made[0].pack}
    assert all(typed_code(line.record) == line.record for line in made[:5])
    assert re.fullmatch("TZ-.{13}", made[0].record)
    assert made[5].record == ""
    assert len({line.record for line in made}) == 6


def test_a_pack_is_listed_in_the_order_of_its_paper(office, made):
    with office.database.reading() as session:
        assert paper_packs.lines(session, office.actor, f" {made[0].pack.lower()} ") == list(made)
        with pytest.raises(NotFound):
            paper_packs.lines(session, office.actor, "XXXXX")


def test_lines_are_marked_as_they_are_keyed_in_or_left_out(office, made):
    (before,) = packs(office)
    assert (before.open, before.keyed, before.spoilt, before.begun) == (6, 0, 0, False)
    line = key(office, made[0])
    assert not line.open
    assert line.keyed_on == line.printed_on
    with office.database.transaction() as session:
        paper_packs.leave_out(session, office.actor, made[1].id)
    (after,) = packs(office)
    assert (after.open, after.keyed, after.spoilt, after.begun) == (4, 1, 1, True)
    with office.database.transaction() as session:
        paper_packs.leave_out(session, office.actor, made[1].id, out=False)
    assert packs(office)[0].spoilt == 0


def test_a_line_that_was_left_out_by_mistake_can_be_keyed_in(office, made):
    with office.database.transaction() as session:
        paper_packs.leave_out(session, office.actor, made[0].id)
    key(office, made[0])
    (pack,) = packs(office)
    assert (pack.keyed, pack.spoilt) == (1, 0)


def test_no_line_is_keyed_in_twice_or_under_another_code(office, made):
    with pytest.raises(Refused, match="Another code"):
        key(office, made[0], made[1].record)
    key(office, made[0])
    with pytest.raises(Refused, match="before"):
        key(office, made[0])
    with office.database.transaction() as session, pytest.raises(Refused, match="before"):
        paper_packs.leave_out(session, office.actor, made[0].id)


def test_an_attendance_sheet_takes_the_session_it_was_keyed_into(office, made):
    assert key(office, made[5], "a session").record == "a session"


@pytest.mark.parametrize("wish", [PackWish(-1), PackWish(201), PackWish(0, 0, 0), PackWish(1, 1, 21)])
def test_a_pack_has_a_sensible_size(office, wish):
    assert wish.problems()
    with office.database.transaction() as session, pytest.raises(Refused):
        paper_packs.make(session, office.actor, wish)


def test_staff_print_where_the_office_lets_them_and_always_key_in(office, made, staff):
    with office.database.transaction() as session, pytest.raises(NotAllowed):
        paper_packs.make(session, staff, PackWish())
    with office.database.transaction() as session:
        paper_packs.keyed(session, staff, made[0].id, made[0].record)
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=True)
        paper_packs.make(session, staff, PackWish())
    assert len(packs(office)) == 2


def test_packs_stay_in_the_office_and_are_audited_by_their_letters(office, made):
    key(office, made[0])
    with office.database.reading() as session:
        assert scope_of(session, session.scalars(select(PaperRow)).first()) == "YGN/local"
        noted = [(line.action, line.record) for line in session.scalars(select(Audit).order_by(Audit.id))][-2:]
        assert noted == [("make blank registers", made[0].pack), ("key in", f"{made[0].pack} 1")]
        assert audit.first_break(session) is None
