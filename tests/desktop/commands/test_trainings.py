"""A session's list out, its attendance in, by command."""

import csv
import io

import pytest

REGISTER = "Course,Leading\nDate,24/11/2026\nTrainer,\nNo,Name or number,Signature,Pre,Post\n1,Aye,x,40,70\n2,Su,,,\n"


@pytest.fixture
def held(offices, tmp_path):
    """The id of a session with Aye, who came, and Su, who did not sign; and their codes."""
    codes = [
        offices("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--name", name, "--json").json[
            "code"
        ]
        for name in ("Aye", "Su", "Zin")
    ]
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8")
    assert offices("load", "branch", "sessions", "register.csv").code == 0
    (row,) = offices("list", "branch", "sessions", "--json").json
    return row["id"], codes


def test_the_list_of_a_session_is_written_as_json_and_csv(offices, held):
    session, (aye, su, _zin) = held
    rows = offices("roster", "branch", session, "--json").json
    assert [(row["code"], row["name"], row["status"], row["pre"], row["post"]) for row in rows] == [
        (aye, "Aye", "attended", 40, 70),
        (su, "Su", "registered", None, None),
    ]
    table = list(csv.DictReader(io.StringIO(offices("roster", "branch", session, "--csv").out)))
    assert [row["code"] for row in table] == [aye, su]
    assert offices("roster", "branch", aye, "--json").code == 3


def test_what_was_written_is_read_again_and_changes_nothing(offices, held, tmp_path):
    session, _codes = held
    assert offices("roster", "branch", session, "--out", "roster.csv").code == 0
    told = offices("attend", "branch", session, "roster.csv", "--json")
    assert (told.code, told.json) == (0, {"added": 0, "changed": 0, "unchanged": 2, "refused": []})


def test_the_good_rows_are_taken_and_each_other_one_is_told(offices, held, tmp_path):
    session, (aye, su, zin) = held
    (tmp_path / "marks.csv").write_text(
        "Code,Attendance,Reason,Pre,Post,Role\n"
        f"{aye},came,,40,75,\n{su},absent,sick,,,\n{zin},,,,,observer\n"
        f"{zin},came,,,,\nTZ-2222-2222-222,came,,,,\n{su.lower()},came,work,,,\n",
        encoding="utf-8",
    )
    told = offices("attend", "branch", session, "marks.csv", "--others", "4", "--json")
    assert told.code == 0
    assert [told.json[name] for name in ("added", "changed", "unchanged")] == [1, 2, 0]
    assert [row["row"] for row in told.json["refused"]] == [5, 6, 7]
    rows = {row["name"]: row for row in offices("roster", "branch", session, "--json").json}
    assert (rows["Aye"]["post"], rows["Su"]["status"], rows["Su"]["absence"]) == (75, "no-show", "unwell")
    assert (rows["Zin"]["role"], rows["Zin"]["status"]) == ("observer", "attended")
    (line,) = offices("list", "branch", "sessions", "--json").json
    assert (line["status"], line["others"]) == ("held", 4)


def test_a_list_without_a_good_row_is_refused(offices, held, tmp_path):
    session, _codes = held
    (tmp_path / "bad.csv").write_text("Code,Attendance\nTZ-2222-2222-222,came\n", encoding="utf-8")
    told = offices("attend", "branch", session, "bad.csv")
    assert told.code == 3
    assert "1 not taken" in told.out
    (tmp_path / "none.csv").write_text("Name,Age\nAye,30\n", encoding="utf-8")
    assert offices("attend", "branch", session, "none.csv").code == 3
