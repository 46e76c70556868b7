"""Many lines decoded together: what is plain comes out as it was written, what is not is left to a closer look."""

from typing import Any

import pytest

from models.exchange import plain_lines
from models.exchange.records import codecs, encode

ID = "01930000-0000-7000-8000-0000000000aa"
OTHER = "01930000-0000-7000-8000-0000000000ab"
DOT = [0, 7, "019ab69995eb0000", 1]
VALUES: dict[str, Any] = {
    "issued_on": "2026-02-28",
    "number": "9YACJ-M8WT3",
    "priority": "routine",
    "provider_id": OTHER,
    "service_number": 7,
    "staff_initials": "AB",
    "status": "attended",
    "status_on": "2026-03-01",
    "evidence": "provider call",
    "appointment_time": "မနက် ၉",
}
REFERRAL = codecs()["referral"]


def line(row_id: str = ID, dot: object = DOT, table: str = "referral", **values: object) -> bytes:
    told = {name: value for name, value in (VALUES | values).items() if value is not None}
    return encode([table, row_id, dot, dict(sorted(told.items())), {}])


def changed(row_id: str = ID, clock: str = "019ab69995eb0000", **changes: object) -> bytes:
    told = changes or {"priority": [[0, 7, clock, 1, "24 hours"]]}
    return encode(["referral", row_id, None, {}, told])


def test_new_rows_come_out_with_their_columns_in_order() -> None:
    found = plain_lines.new_rows(REFERRAL, [line(), line(OTHER, evidence="client said", member_id=ID)])
    assert found is not None
    assert [(row.id, list(row.made)) for row, _ in found] == [(ID, DOT), (OTHER, DOT)]
    first = dict(zip(REFERRAL.columns, found[0][1], strict=True))
    assert first == REFERRAL.blank | VALUES | {"parent_id": None}
    assert next(encode(row.values) for row, _ in found) == encode(dict(sorted(VALUES.items())))


@pytest.mark.parametrize(
    "wrong",
    [
        line(ID.upper()),
        line(ID[:-1]),
        line(ID[:-1] + "é"),
        line("01930000-0000-4000-8000-0000000000aa"),
        line(dot=[0, 7, "819ab69995eb0000", 1]),
        line(dot=[0, 7, "019AB69995EB0000", 1]),
        line(dot=[0, 0, *DOT[2:]]),
        line(dot=None),
        line(table="member"),
        line(issued_on="2026-02-30"),
        line(issued_on="2026-W09-1"),
        line(issued_on="20260228"),
        line(status_on="2026-03-1x"),
        line(appointment_time="nine\u200b"),
        line(appointment_time="nine\x7f"),
        line(appointment_time="nine\n"),
        line(appointment_time="၉\u200b"),
        line(reason='"no"'),
        line(reason=""),
        line(status="gone"),
        line(evidence=None),
        line(status="loop closed", evidence="client said"),
        line(service_number="7"),
        line(number=None),
        line(pronoun="they"),
        line().replace(b",{}]", b',{"priority":[[0,7,"019ab69995eb0000",1,"24 hours"]]}]'),
        line().replace(b'"AB"', b'"AB" '),
    ],
)
def test_a_line_that_is_not_plain_sends_its_batch_to_be_looked_at_closely(wrong: bytes) -> None:
    assert plain_lines.new_rows(REFERRAL, [line(OTHER), wrong]) is None


def test_changes_come_out_as_they_were_told() -> None:
    several = {"priority": [[0, 7, *DOT[2:], "routine"], [1, 9, *DOT[2:], "24 hours"]], "status": [[*DOT, ["a", 1]]]}
    found = plain_lines.changes(REFERRAL, [changed(), changed(OTHER, **several)])
    assert found is not None
    assert [row.id for row in found] == [ID, OTHER]
    assert found[0].changes == {"priority": [(0, 7, "019ab69995eb0000", 1, "24 hours")]}
    assert found[1].changes["status"] == [(*DOT, ("a", 1))]


@pytest.mark.parametrize(
    "wrong",
    [
        changed(ID.upper()),
        changed(clock="819ab69995eb0000"),
        changed(clock="019ab69995eb000"),
        changed(pronoun=[[*DOT, "they"]]),
        changed(priority=[]),
        changed(priority=[[*DOT, 1.5]]),
        changed(priority=[[-1, *DOT[1:], "routine"]]),
        line(),
    ],
)
def test_a_change_that_is_not_plain_does_so_too(wrong: bytes) -> None:
    assert plain_lines.changes(REFERRAL, [changed(OTHER), wrong]) is None
