"""What is held is listed with its reason, and shown once the program was updated."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from models import members
from models.exchange import gather, held_things
from models.exchange.rows import BROKEN_RULE, INCOMPLETE, NO_PARENT, UNKNOWN_FIELD, UNKNOWN_TABLE
from models.ids import new_id
from models.offices import OpenOffice
from models.schema import Audit, ConsentMethod, Gender, Member, MemberLocal, Sibling
from tests.models.exchange.post import code_of, member, register
from tests.models.exchange.test_held import merge, only, told
from tests.models.twice import write_twice


def listed(office: OpenOffice, **more: object) -> list[tuple[str, str, str, str, str]]:
    with office.database.reading() as session:
        entries = held_things.listed(session, replace(office.actor, **more))
    return [(e.table, e.record, e.field, e.reason.template, e.advice.render()) for e in entries]


def test_a_field_of_a_newer_program_waits_for_the_update(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    first, rows = told(yangon)
    row = only(rows, "member")
    row[3] = dict(sorted((row[3] | {"pronoun": "she", "gender": "a newer word"}).items()))
    merge(head, yangon, first, rows)
    assert listed(head) == [
        (
            "member",
            code,
            "gender",
            BROKEN_RULE,
            "Update this program. If it stays, write the right value in the record.",
        ),
        ("member", code, "pronoun", UNKNOWN_FIELD, "Update this program: it is shown then."),
    ]
    with head.database.reading() as session:
        assert held_things.counts(session, head.actor) == {BROKEN_RULE: 1, UNKNOWN_FIELD: 1}
        assert held_things.count(session, head.actor) == 1


def test_a_whole_record_is_one_line(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    first, rows = told(yangon)
    rows.append(["outreach", new_id(), rows[0][2], {"code": "O-7", "topic": "tea", "visits": 3}, {}])
    consent = only(rows, "consent")
    rows.remove(consent)
    early = [consent[0], consent[1], consent[2], consent[3] | {"member_id": new_id()}, {}]
    merge(head, yangon, first, [*rows, early])
    assert sorted(listed(head)) == [
        ("consent", consent[1], "", NO_PARENT, "It comes with the next bundle of Yangon."),
        ("outreach", "O-7", "", UNKNOWN_TABLE, "Update this program: it is shown then."),
    ]
    assert code
    with head.database.reading() as session:
        (one, other) = held_things.listed(session, head.actor)
        assert {one.office, other.office} <= {"", "YGN"}
        assert len(held_things.listed(session, head.actor, limit=1)) == 1
        assert held_things.count(session, head.actor) == 2


def test_parts_that_come_alone_name_the_office_that_has_the_rest(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    row = only(rows, "member")
    merge(head, yangon, first, [["member", row[1], None, {}, {"township": [[*row[2], "MMR013001"]]}]])
    assert listed(head) == [("member", row[1], "", INCOMPLETE, "It comes with the next bundle of YGN.")]


def test_what_an_account_may_not_see_is_not_told_of(yangon: OpenOffice) -> None:
    with yangon.database.transaction() as session:
        write_twice(session, new_id(), "legal_case.outcome", ["newer"], held=BROKEN_RULE)
        write_twice(session, new_id(), "referral.service_number", [5], held=INCOMPLETE)
    assert len(listed(yangon)) == 2
    assert [entry[0] for entry in listed(yangon, sees_cases=False)] == ["referral"]
    blind = replace(yangon.actor, sees_cases=False, sees_follow_up_care=False)
    with yangon.database.reading() as session:
        assert held_things.listed(session, blind) == []
        assert held_things.counts(session, blind) == {}
        assert held_things.count(session, blind) == 0


def test_at_a_branch_the_missing_part_comes_from_head_office_or_the_other_pc(yangon: OpenOffice) -> None:
    with yangon.database.transaction() as session:
        write_twice(session, new_id(), "referral.age_band", ["under 10"], held=INCOMPLETE)
        write_twice(session, new_id(), "member_local.name", ["Ma Nilar"], scope="YGN/local", held=INCOMPLETE)
    assert sorted(entry[4] for entry in listed(yangon)) == [
        "It comes with the next bundle of head office.",
        "It comes with the next bundle of your other PC.",
    ]


# --- after an update ----------------------------------------------------------------------------------------------


def leave_behind(office: OpenOffice, code: str, register_name: str, value: object, reason: str) -> None:
    """What a program that did not know this register yet kept of a newer one's write."""
    with office.database.transaction() as session:
        row = member(session, code)
        (dot,) = write_twice(session, row.id, register_name, [value], held=reason)
        assert dot


def test_what_a_newer_version_wrote_is_shown_after_the_update(yangon: OpenOffice) -> None:
    code = register(yangon)
    leave_behind(yangon, code, "member.languages", "Shan", UNKNOWN_FIELD)
    leave_behind(yangon, code, "member.gender", "other", BROKEN_RULE)
    with yangon.database.transaction() as session:
        row_id = new_id()
        values = {"code": "TZ-9", "home_office": "YGN", "birth_year": 1991, "gender": "other", "roles": "member"}
        more = {"shared_x": 1, "twin": ["", "", ""], "status": ["active", None], "came_from": [None, ""]}
        for name, value in (values | more).items():
            write_twice(session, row_id, f"member.{name}", [value], held=UNKNOWN_TABLE)
    announced: list[frozenset[str]] = []
    yangon.database.on_commit.append(announced.append)
    assert held_things.catch_up(yangon.database, yangon.actor) == 1
    with yangon.database.reading() as session:
        row = member(session, code)
        assert (row.languages, row.gender) == ("Shan", Gender.OTHER)
        assert (member(session, "TZ-9").birth_year, member(session, "TZ-9").id) == (1991, row_id)
        left = session.scalars(select(Sibling)).all()
        assert [(one.register, one.held) for one in left] == [("member.shared_x", UNKNOWN_FIELD)]
        assert session.scalars(select(Audit.action).order_by(Audit.id.desc())).first() == "show after update"
    assert "member" in announced[-1]
    announced.clear()
    assert held_things.catch_up(yangon.database, yangon.actor) == 0
    assert announced == []


def test_a_name_shown_after_the_update_is_found(yangon: OpenOffice) -> None:
    code = register(yangon, name="")
    with yangon.database.transaction() as session:
        row = member(session, code)
        assert session.get(MemberLocal, row.id) is not None
        write_twice(session, row.id, "member_local.name", ["Ma Nilar"], scope="YGN/local", held=UNKNOWN_FIELD)
    held_things.catch_up(yangon.database, yangon.actor)
    with yangon.database.reading() as session:
        assert [line.code for line in members.find(session, yangon.actor, "Nilar")] == [code]


def test_what_only_waits_for_a_bundle_is_no_work_for_an_update(yangon: OpenOffice) -> None:
    with yangon.database.transaction() as session:
        write_twice(session, new_id(), "member.township", ["MMR013001"], held=INCOMPLETE)
        write_twice(session, new_id(), "member.gender", ["a newer word"], held=BROKEN_RULE)
        write_twice(session, new_id(), "outreach.topic", ["tea"], held=UNKNOWN_TABLE)
    announced: list[frozenset[str]] = []
    yangon.database.on_commit.append(announced.append)
    assert held_things.catch_up(yangon.database, yangon.actor) == 0
    assert announced == []


@pytest.mark.parametrize("reason", [UNKNOWN_TABLE, UNKNOWN_FIELD])
def test_what_is_shown_after_the_update_travels_with_its_own_dot(
    yangon: OpenOffice, head: OpenOffice, reason: str
) -> None:
    code = register(yangon)
    leave_behind(yangon, code, "member.languages", "Shan", reason)
    held_things.catch_up(yangon.database, yangon.actor)
    with yangon.database.reading() as session:
        lines = [json.loads(line) for line in gather.row_lines(session, "YGN", {})][1:]
    (version,) = only(lines, "member")[4]["languages"]
    assert version[4] == "Shan"
    assert (code_of(head), ConsentMethod.SPOKEN.value, Member.__tablename__) == ("HQ", "spoken", "member")
