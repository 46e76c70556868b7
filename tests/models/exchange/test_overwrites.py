"""Changes of records that the receiver has, told alone: taken set by set where they are plain, and rightly all the same."""

import json

import pytest
from sqlalchemy import select

from models import erasures
from models.errors import BadFile
from models.exchange import gather
from models.exchange.apply import Outcome
from models.exchange.records import encode
from models.offices import OpenOffice
from models.schema import Sibling, Vector
from tests.models.exchange.post import change, everything, pictures, register, shown
from tests.models.exchange.test_held import Rows, merge, pass_on
from tests.offices import SettableClock


def told(one: OpenOffice, other: OpenOffice) -> tuple[list, Rows]:
    """What one office has beyond what the other has seen, as the first line and rows that tell of changes alone."""
    with other.database.reading() as session:
        known = {line.station: line.seq for line in session.scalars(select(Vector).where(Vector.scope == "YGN"))}
    with one.database.reading() as session:
        first = json.loads(encode(gather.opening(session, {"YGN": known})))
        rows = [json.loads(line) for line in gather.row_lines(session, "YGN", known)][1:]
    assert all(row[2] is None for row in rows)
    return first, rows


def update(one: OpenOffice, other: OpenOffice) -> Outcome:
    return merge(other, one, *told(one, other))


def townships(office: OpenOffice) -> set[str]:
    """The concurrent values of the one township that has several."""
    with office.database.reading() as session:
        found = session.scalars(select(Sibling).where(Sibling.register == "member.township")).all()
        return {json.loads(one.value) for one in found}


def test_a_value_that_was_seen_gives_way(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    for township in ("MMR013001", "MMR013015"):
        change(yangon, code, township=township, birth_year=1991)
        tally = update(yangon, head).tables["member"]
        assert (tally.new, tally.changed, tally.conflicts) == (0, 1, 0)
        assert (shown(head, code), shown(head, code, "birth_year")) == (township, 1991)
    assert townships(head) == set()
    assert pictures(head)["YGN"] == pictures(yangon)["YGN"]


@pytest.mark.parametrize("later", ["here", "there"])
@pytest.mark.parametrize("before", [None, "MMR013008"])
def test_a_value_that_was_not_seen_stays_beside_it(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock, later: str, before: str | None
) -> None:
    code = register(yangon)
    if before is not None:
        change(yangon, code, township=before)
    pass_on(yangon, head)
    writes = [(yangon, "MMR013001"), (head, "MMR013015")]
    for office, township in writes if later == "here" else reversed(writes):
        clock.later(hours=1)
        change(office, code, township=township)
    tally = update(yangon, head).tables["member"]
    assert (tally.new, tally.changed, tally.conflicts) == (0, 1, 1)
    assert townships(head) == {"MMR013001", "MMR013015"}
    assert shown(head, code) == ("MMR013015" if later == "here" else "MMR013001")
    update(head, yangon)
    assert pictures(head)["YGN"] == pictures(yangon)["YGN"]


def test_equal_values_written_at_once_are_no_conflict(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    for office in (yangon, head):
        change(office, code, township="MMR013001")
    assert update(yangon, head).tables["member"].conflicts == 0
    assert (townships(head), shown(head, code)) == ({"MMR013001"}, "MMR013001")


def test_a_third_value_replaces_only_what_its_writer_had_seen(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    for office, township in ((yangon, "MMR013001"), (head, "MMR013015")):
        change(office, code, township=township)
    update(yangon, head)
    change(yangon, code, township="MMR013008")
    update(yangon, head)
    assert townships(head) == {"MMR013008", "MMR013015"}


def test_of_several_fields_changed_one_may_be_a_conflict(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    change(head, code, township="MMR013015")
    change(yangon, code, township="MMR013001", birth_year=1991)
    assert update(yangon, head).tables["member"].conflicts == 1
    assert shown(head, code, "birth_year") == 1991
    assert townships(head) == {"MMR013001", "MMR013015"}


def test_a_change_that_comes_again_brings_nothing_back(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    change(yangon, code, township="MMR013001")
    lines = told(yangon, head)
    merge(head, yangon, *lines)
    change(head, code, township="MMR013015")
    assert merge(head, yangon, *lines).tables["member"].changed == 0
    assert (townships(head), shown(head, code)) == (set(), "MMR013015")


def test_a_change_beyond_what_its_sender_has_seen_refuses_the_bundle(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    change(yangon, code, township="MMR013001")
    first, rows = told(yangon, head)
    rows[0][4]["township"][0][1] += 1000
    before = everything(head)
    with pytest.raises(BadFile, match="cannot be read"):
        merge(head, yangon, first, rows)
    assert everything(head) == before


def test_so_does_one_of_a_member_who_was_erased(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    pass_on(yangon, head)
    change(yangon, code, township="MMR013001")
    first, rows = told(yangon, head)
    with head.database.transaction() as session:
        erasures.erase(session, head.actor, code)
    assert merge(head, yangon, first, rows).tables["member"].changed == 0
    rows[0][4]["township"][0][1] += 1000
    with pytest.raises(BadFile, match="cannot be read"):
        merge(head, yangon, first, rows)
