"""The cascade, events and cases by commands alone."""

from datetime import timedelta

import pytest

from desktop import paths
from desktop.upgrade import upgrade
from models import attendance, trainings
from models.attendance import AttendanceMark
from models.offices import open_office
from models.stamps import present_day
from models.trainings import TrainingDraft
from tests.offices import PASSPHRASE
from tests.printing.reading import all_text


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


def test_a_poster_is_written_where_somebody_taught_and_refused_where_nobody_did(taught, tmp_path):
    told = taught("cascade", "branch", "--out", "poster.pdf", "--json")
    assert (told.code, told.json["error"]["title"]) == (3, "Nobody has taught here yet.")
    codes = {row["old_number"]: row["code"] for row in taught("list", "branch", "members", "--json").json}
    (course,) = (row["code"] for row in taught("list", "branch", "courses", "--json").json)
    office = open_office(tmp_path / "branch", PASSPHRASE, upgrade=upgrade, anchors=paths.anchors())
    with office.database.transaction() as session:
        day = present_day(session)
        for ago, learner, trainers in ((9, "A-1", ()), (5, "A-2", ("A-1",))):
            draft = TrainingDraft(
                course, day - timedelta(days=ago), trainer_codes=tuple(codes[one] for one in trainers)
            )
            held = trainings.plan(session, office.actor, draft)
            attendance.take_attendance(session, office.actor, held.id, [AttendanceMark(codes[learner])])
    office.close()
    told = taught("cascade", "branch", "--out", "poster.pdf", "--paper-language", "my", "--json")
    assert (told.code, told.json["figures"]["taught"]) == (0, 1)
    text = all_text((tmp_path / "poster.pdf").read_bytes())
    assert codes["A-1"] in text
    assert codes["A-2"] in text


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
    assert offices("list", "branch", "cases", "--json").json == [settled | {"custom": {}}]
