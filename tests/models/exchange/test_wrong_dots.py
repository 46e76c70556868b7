"""Openings and dots that no honest sender writes refuse the whole bundle (DESIGN section 2, rules 5 and 9)."""

import pytest

from models.errors import BadFile
from models.offices import OpenOffice
from tests.models.exchange.post import everything, register
from tests.models.exchange.test_held import merge, only, told


@pytest.mark.parametrize("field", [None, "pronoun"])
def test_a_record_made_beyond_what_its_sender_has_seen_is_refused(
    yangon: OpenOffice, head: OpenOffice, field: str | None
) -> None:
    """The receiver would never hear of that write again: its vector would not tell that it has it."""
    register(yangon)
    first, rows = told(yangon)
    row = only(rows, "member")
    row[2][1] += 1000
    if field is not None:
        # A field of a newer program: such a row is merged by itself.
        row[3][field] = "they"
    before = everything(head)
    with pytest.raises(BadFile, match="cannot be read"):
        merge(head, yangon, first, rows)
    assert everything(head) == before


def test_a_field_written_beyond_what_its_sender_has_seen_is_refused(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    row = only(rows, "member")
    row[4]["township"] = [[row[2][0], row[2][1] + 1000, *row[2][2:], "MMR013001"]]
    row[3].pop("township", None)
    with pytest.raises(BadFile, match="cannot be read"):
        merge(head, yangon, first, rows)


def test_two_dots_of_one_station_in_a_field_are_refused(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    register(yangon, "Ma Hla")
    first, rows = told(yangon)
    row = next(row for row in rows if row[0] == "member")
    place, _, hlc, role = row[2]
    row[4]["township"] = [[place, 1, hlc, role, "MMR013001"], [place, 2, hlc, role, "MMR013015"]]
    row[3].pop("township", None)
    with pytest.raises(BadFile, match="contradicts itself"):
        merge(head, yangon, first, rows)


@pytest.mark.parametrize("changed", [False, True])
def test_a_record_that_is_told_twice_is_refused(yangon: OpenOffice, head: OpenOffice, changed: bool) -> None:
    register(yangon)
    first, rows = told(yangon)
    row = only(rows, "member")
    again = [*row[:3], dict(row[3]), {}]
    if changed:
        again[2:] = [None, {}, {"township": [[*row[2], "MMR013001"]]}]
    with pytest.raises(BadFile, match="contradicts itself"):
        merge(head, yangon, first, [*rows[: rows.index(row) + 1], again])


def test_who_speaks_for_another_office_than_its_card_says_is_refused(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    first[1] = "MDY"
    with pytest.raises(BadFile, match="another office"):
        merge(head, yangon, first, rows)


def test_nobody_is_erased_from_the_reference_records(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, rows = told(yangon)
    first[6].append(["reference", [], [], [], [only(rows, "member")[1]]])
    with pytest.raises(BadFile, match="may not write"):
        merge(head, yangon, first, rows)
