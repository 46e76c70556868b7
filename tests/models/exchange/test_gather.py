"""What a bundle carries: the present state of what changed, and nothing that is gone."""

import json

from sqlalchemy.orm import Session

from models import erasures
from models.exchange import gather
from models.exchange.incoming import IncomingScope
from models.offices import OpenOffice
from models.schema import Here
from tests.models.exchange.post import change, member, register, send
from tests.offices import SettableClock


def rows(office: OpenOffice, base: dict[str, int] | None = None, scope: str = "YGN") -> list[list]:
    with office.database.reading() as session:
        return [json.loads(line) for line in gather.row_lines(session, scope, base or {})][1:]


def now(office: OpenOffice, scope: str = "YGN") -> dict[str, int]:
    """The office's vector."""
    with office.database.reading() as session:
        (vectors,) = gather.opening(session, {scope: {}}).scopes
        return dict(zip(vectors.stations, vectors.context, strict=True))


def test_a_new_row_is_told_whole_and_short(office: OpenOffice) -> None:
    base = now(office)
    code = register(office, old_number="0123/14")
    member_row, consent = rows(office, base)
    assert member_row[0] == "member"
    assert member_row[3] == {
        "birth_year": 1990,
        "code": code,
        "gender": "no answer",
        "home_office": "YGN",
        "old_number": "0123/14",
        "roles": "member",
        "status": "active",
    }
    assert (member_row[4], consent[0]) == ({}, "consent")


def test_of_a_row_known_there_only_what_changed_is_told(office: OpenOffice) -> None:
    code = register(office)
    base = now(office)
    assert rows(office, base) == []
    change(office, code, township="MMR013001")
    ((table, _, made, values, changes),) = rows(office, base)
    assert (table, made, values) == ("member", None, {})
    assert [version[4] for version in changes["township"]] == ["MMR013001"]
    change(office, code, township=None)
    ((*_, changes),) = rows(office, base)
    assert [version[4] for version in changes["township"]] == [None], "old values are kept nowhere"


def test_all_concurrent_values_are_told(yangon: OpenOffice, head: OpenOffice, clock: SettableClock) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    base = now(head)
    change(head, code, township="MMR013015")
    change(yangon, code, township="MMR013001")
    send(yangon, head, "2")
    ((*_, changes),) = rows(head, base)
    assert sorted(version[4] for version in changes["township"]) == ["MMR013001", "MMR013015"]


def test_an_erased_member_is_a_mark_and_no_more(office: OpenOffice) -> None:
    code = register(office, "Ma Gone", share_head_office=True)
    with office.database.transaction() as session:
        row_id = member(session, code).id
        erasures.erase(session, office.actor, code)
    with office.database.reading() as session:
        (vectors,) = gather.opening(session, {"YGN": {}}).scopes
        assert vectors.erased == [row_id]
        text = b"".join(line for scope in ("YGN", "YGN/local") for line in gather.row_lines(session, scope, {}))
    assert row_id.encode() not in text
    assert b"Ma Gone" not in text


def test_built_in_rows_are_never_sent(head_office: OpenOffice) -> None:
    assert rows(head_office, scope="reference") == []


def test_parents_stand_before_their_children_and_every_line_is_one_that_is_taken(office: OpenOffice) -> None:
    for _ in range(3):
        register(office)
    tables = [row[0] for row in rows(office)]
    assert tables.index("member") < tables.index("consent")
    with office.database.reading() as session:
        (vectors,) = gather.opening(session, {"YGN": {}}).scopes
        scope = IncomingScope(session, vectors, set())
        for line in list(gather.row_lines(session, "YGN", {}))[1:]:
            scope.decoded([line])


def test_the_first_line_says_who_speaks_and_what_it_descends_from(office: OpenOffice) -> None:
    def forebears(session: Session) -> None:
        session.get_one(Here, 1).ancestors = "01930000-0000-7000-8000-00000000000a"

    with office.database.transaction() as session:
        forebears(session)
    with office.database.reading() as session:
        said = gather.opening(session, {"YGN": {}}, [3])
    assert (said.office, said.ancestors, said.void) == ("YGN", ["01930000-0000-7000-8000-00000000000a"], [3])
    assert len(said.audit) == 64
