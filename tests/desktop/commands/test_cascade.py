"""The cascade, events and cases by commands alone."""

import pytest


@pytest.fixture
def taught(offices, tmp_path):
    """Thida taught Su and Wai; Su taught Moe."""
    (tmp_path / "members.csv").write_text(
        "name,birth_year,old_number\nThida,1990,A-1\nSu,1991,A-2\nWai,1992,A-3\nMoe,1993,A-4\n", encoding="utf-8"
    )
    (tmp_path / "courses.csv").write_text("code,title,topic\nLEAD,Leading together,leadership\n", encoding="utf-8")
    for noun in ("members", "courses"):
        assert offices("load", "branch", noun, f"{noun}.csv").code == 0
    return offices


def test_the_cascade_of_an_office_without_trainings_is_empty(taught):
    told = taught("cascade", "branch", "--json")
    assert (told.code, told.json["people"], told.json["figures"]["taught"]) == (0, [], 0)
    assert taught("cascade", "branch", "--course", "NONE").code == 3
    assert "ready to teach" in taught("cascade", "branch").out


def test_an_event_is_written_listed_and_cancelled(offices):
    written = offices(
        "event", "branch", "--date", "2025-12-17", "--occasion", "17 December", "--members", "120", "--officials", "3",
        "--township", "MMR013015", "--json",
    ).json  # fmt: skip
    assert (written["total"], written["occasion"], written["cancelled"]) == (123, "17 December", False)
    assert offices("list", "branch", "events", "--json").json == [written]
    assert offices("event", "branch", "--cancel", written["id"], "--json").json["cancelled"] is True
    assert offices("event", "branch", "--restore", written["id"], "--json").json == written
    assert offices("event", "branch", "--date", "2025-12-18").code == 3
    assert offices("event", "branch").code == 2


def test_a_case_is_opened_and_settled(offices):
    opened = offices("case", "branch", "eviction", "--month", "2026-05", "--by", "police", "--json").json
    assert (opened["issue"], opened["month"], opened["outcome"]) == ("eviction", "2026-05", "ongoing")
    settled = offices("settle", "branch", opened["code"], "settled", "--json").json
    assert settled["outcome"] == "settled"
    assert offices("list", "branch", "cases", "--json").json == [settled]
