"""What this program cannot show is kept, says why, travels on, and is tried again."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import members
from models.exchange import gather
from models.exchange.apply import Outcome, apply
from models.exchange.held import retry_held
from models.exchange.records import encode
from models.exchange.rows import BROKEN_RULE, INCOMPLETE, NO_PARENT, UNKNOWN_FIELD, UNKNOWN_TABLE
from models.ids import new_id
from models.offices import OpenOffice
from models.schema import Gender, Member, Referral, ReferralStatus, Role, Sibling
from models.stamps import write_as
from tests.models.exchange import reading
from tests.models.exchange.attacks import spelled
from tests.models.exchange.post import code_of, member, register

Rows = list[list]


class Sender:
    """Who speaks, for `apply`."""

    def __init__(self, office: OpenOffice) -> None:
        self.office_code = code_of(office)
        self.head = self.office_code == "HQ"


def told(office: OpenOffice, scope: str = "YGN") -> tuple[list, Rows]:
    """The first line and the rows of a bundle that carries all of a scope, to be changed."""
    with office.database.reading() as session:
        first = json.loads(gather_line(session, scope))
        return first, [json.loads(line) for line in gather.row_lines(session, scope, {})][1:]


def gather_line(session: Session, scope: str) -> bytes:
    return encode(gather.opening(session, {scope: {}}))


def merge(office: OpenOffice, sender: OpenOffice, first: list, rows: Rows, scope: str = "YGN") -> Outcome:
    with office.database.transaction() as session:
        write_as(session, Role.ADMIN)
        lines = [spelled(first), spelled(["rows", scope]), *(spelled(row) for row in rows)]
        return apply(session, Sender(sender), [lines])


def pass_on(one: OpenOffice, other: OpenOffice) -> Outcome:
    return merge(other, one, *told(one))


def held(office: OpenOffice) -> dict[str, tuple[str, str]]:
    """What is held: register → value and reason."""
    with office.database.reading() as session:
        rows = session.scalars(select(Sibling).where(Sibling.held.is_not(None)))
        return {row.register: (json.loads(row.value), row.held) for row in rows}


def dots(office: OpenOffice) -> dict[reading.Register, set[reading.Write]]:
    with office.database.reading() as session:
        return {key: writes for key, writes in reading.read(session).writes().items() if next(iter(writes))[0] == "YGN"}


def only(rows: Rows, table: str) -> list:
    (row,) = [row for row in rows if row[0] == table]
    return row


def test_a_field_of_a_newer_program_travels_on_unseen(yangon: OpenOffice, head: OpenOffice, second: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    only(rows, "member")[3] |= {"pronoun": "she"}
    only(rows, "member")[3] = dict(sorted(only(rows, "member")[3].items()))
    outcome = merge(head, yangon, first, rows)
    assert outcome.tables["member"].held == 1
    assert held(head) == {"member.pronoun": ("she", UNKNOWN_FIELD)}
    with head.database.reading() as session:
        assert members.listed(session, head.actor)
    pass_on(head, second)
    assert held(second) == {"member.pronoun": ("she", UNKNOWN_FIELD)}
    assert dots(head).items() <= dots(second).items()


def test_a_table_of_a_newer_program_travels_on_unseen(yangon: OpenOffice, head: OpenOffice, second: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    rows.append(["outreach", new_id(), rows[0][2], {"topic": "tea", "visits": 3}, {}])
    merge(head, yangon, first, rows)
    expected = {"outreach.topic": ("tea", UNKNOWN_TABLE), "outreach.visits": (3, UNKNOWN_TABLE)}
    assert held(head) == expected
    pass_on(head, second)
    assert held(second) == expected
    assert dots(head).items() <= dots(second).items()


def test_a_word_that_is_unknown_here_is_held_and_the_rest_of_the_row_shown(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon)
    first, rows = told(yangon)
    only(rows, "member")[3]["gender"] = "a newer word"
    merge(head, yangon, first, rows)
    assert held(head) == {"member.gender": ("a newer word", BROKEN_RULE)}
    with head.database.reading() as session:
        assert (member(session, code).gender, member(session, code).birth_year) == (Gender.NO_ANSWER, 1990)


def test_a_birth_year_that_cannot_be_is_held_and_the_rest_of_the_row_shown(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon)
    first, rows = told(yangon)
    only(rows, "member")[3]["birth_year"] = 1873
    merge(head, yangon, first, rows)
    assert held(head) == {"member.birth_year": (1873, BROKEN_RULE)}
    with head.database.reading() as session:
        assert (member(session, code).birth_year, member(session, code).home_office) == (None, "YGN")


def test_an_outcome_without_grounds_is_held_and_the_referral_stays_a_draft(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    register(yangon)
    first, rows = told(yangon)
    stamp = only(rows, "member")[2]
    clinic, referral = new_id(), new_id()
    rows.append(["provider", clinic, [*stamp[:1], 1, *stamp[2:]], {"code": "P1", "kind": "NGO", "name": "Clinic"}, {}])
    values = {"number": "N-1", "priority": "routine", "provider_id": clinic, "service_number": 2}
    rows.append(["referral", referral, [*stamp[:1], 1, *stamp[2:]], values | {"status": "loop closed"}, {}])
    merge(head, yangon, first, rows)
    assert held(head) == {"referral.status": (["loop closed", None, None, ""], BROKEN_RULE)}
    with head.database.reading() as session:
        assert session.get_one(Referral, referral).status is ReferralStatus.DRAFT


def test_control_characters_are_never_shown_in_a_new_row_or_an_old_one(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    for text in ("a\nb", "a\u0000b", "\u202e", "\u200b"):
        first, rows = told(yangon)
        row = only(rows, "member")
        row[1] = new_id()
        row[3]["languages"] = text
        row[3] = dict(sorted(row[3].items()))
        with head.database.transaction() as session:
            write_as(session, Role.ADMIN)
            lines = [spelled(first), spelled(["rows", "YGN"]), spelled(row)]
            apply(session, Sender(yangon), [lines])
            assert session.get_one(Member, row[1]).languages == ""
            assert [one.held for one in session.scalars(select(Sibling))] == [BROKEN_RULE]
            session.rollback()
    assert code


def test_a_record_waits_for_the_one_it_belongs_to(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    consent = only(rows, "consent")
    first[6][0][3] = [consent[2][1] - 1]
    with_consent = [row for row in rows if row[0] != "consent"]
    early = [consent[0], consent[1], [0, 1, *consent[2][2:]], consent[3], {}]
    outcome = merge(head, yangon, first, [early])
    assert outcome.tables["consent"].held == 1
    assert {reason for _, reason in held(head).values()} == {NO_PARENT}
    first[6][0][3] = [99]
    assert with_consent
    with head.database.transaction() as session:
        assert retry_held(session) == 1
        write_as(session, Role.ADMIN)
        session.add(Member(id=consent[3]["member_id"], code="TZ-1", home_office="HQ", birth_year=1990))
        session.flush()
        assert retry_held(session) == 0
    assert held(head) == {}


def test_parts_that_come_alone_wait_for_the_rest(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    row = only(rows, "member")
    part = ["member", row[1], None, {}, {"township": [[*row[2], "MMR013001"]]}]
    merge(head, yangon, first, [part])
    assert held(head) == {"member.township": ("MMR013001", INCOMPLETE)}


def test_every_reason_is_a_sentence() -> None:
    reasons = (UNKNOWN_TABLE, UNKNOWN_FIELD, BROKEN_RULE, NO_PARENT, INCOMPLETE)
    assert all(reason[0].isupper() and reason.endswith(".") and len(reason) <= 200 for reason in reasons)
