"""Lists in, and out again in every form."""

import csv
import io
import json
import re

import pytest

MEMBERS = (
    "Name,Gender,Birth year,Township,Phone,Joined,Old number\n"
    "ဒေါ်မ၀ေ\u200b,F,၁၉၉၄,Insein,9000255194,14/03/2025,OLD-1\n"
    "Ma Su,F,2014,,,,\n"
    "Nwe,TG,1990,,,,@2\n"
)
HOURS = "=1+1"


@pytest.fixture
def loaded(offices, tmp_path):
    (tmp_path / "members.csv").write_text(MEMBERS, encoding="utf-8")
    told = offices("load", "branch", "members", "members.csv", "--json")
    assert told.code == 0
    return told


def test_load_tells_what_was_taken_and_each_row_that_was_not(loaded):
    answer = loaded.json
    assert (answer["taken"], answer["already"]) == (1, 0)
    assert [row["row"] for row in answer["refused"]] == [3, 4]
    assert all(row["reason"] for row in answer["refused"])
    assert "Reading" in loaded.err


def test_loading_again_is_done_and_a_list_without_a_good_row_is_refused(loaded, offices, tmp_path):
    again = offices("load", "branch", "members", "members.csv", "--json")
    assert (again.code, again.json["taken"], again.json["already"]) == (0, 0, 1)
    (tmp_path / "bad.csv").write_text("Name,Birth year\nMa Su,2014\n", encoding="utf-8")
    bad = offices("load", "branch", "members", "bad.csv", "--json")
    assert (bad.code, len(bad.json["refused"])) == (3, 1)


def test_reasons_come_in_burmese_too(loaded, offices):
    told = offices("load", "branch", "members", "members.csv", "--language", "my")
    assert re.search("[က-အ]", told.out)
    assert "not taken" not in told.out


def test_list_gives_the_fields_of_the_domain_as_they_are_kept(loaded, offices):
    (row,) = offices("list", "branch", "members", "--json").json
    assert re.fullmatch(r"TZ-\w{4}-\w{4}-\w{3}", row["code"])
    assert {key: row[key] for key in ("name", "birth_year", "gender", "township", "phone", "joined", "old_number")} == {
        "name": "ဒေါ်မဝေ",
        "birth_year": 1994,
        "gender": "female",
        "township": "MMR013001",
        "phone": "09000255194",
        "joined": "2025-03-14",
        "old_number": "OLD-1",
    }
    assert (row["status"], row["roles"], row["home_office"]) == ("active", ["member"], "YGN")


def test_every_noun_is_listed_in_every_form(loaded, offices):
    from desktop.commands.nouns import NOUNS

    for noun, described in NOUNS.items():
        rows = offices("list", "branch", noun, "--json").json
        assert isinstance(rows, list)
        assert all(tuple(row) == tuple(described.heads) for row in rows)
    table = list(csv.reader(io.StringIO(offices("list", "branch", "members", "--csv").out)))
    assert [row[:3] for row in table] == [["code", "name", "birth_year"], [table[1][0], "ဒေါ်မဝေ", "1994"]]
    assert "ဒေါ်မဝေ" in offices("list", "branch", "members").out


def test_a_cell_that_a_spreadsheet_would_run_is_quoted(offices):
    from desktop.commands.tables import csv_text

    cells = ["=1+1", "+95", "-1", "@x", "\tx", "\rx", "x=1", ""]
    rows = list(csv.reader(io.StringIO(csv_text(["a"], [{"a": cell} for cell in cells]), newline="")))
    assert [row[0] if row else "" for row in rows[1:]] == ["'=1+1", "'+95", "'-1", "'@x", "'\tx", "'\nx", "x=1", ""]
    made = offices("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--name", HOURS)
    assert made.code == 0
    assert "'=1+1" in offices("list", "branch", "members", "--csv").out


def test_a_list_is_written_for_a_spreadsheet_and_warned_about(loaded, offices, tmp_path):
    told = offices("list", "branch", "members", "--out", "out.csv", "--json")
    assert told.json == {"file": "out.csv", "rows": 1}
    assert "not encrypted" in told.err
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfcode,")


def test_a_file_that_is_not_there_is_told(offices):
    told = offices("load", "branch", "members", "nowhere.csv", "--json")
    assert told.code == 3
    assert json.loads(told.out)["error"]["title"]


@pytest.mark.parametrize("noun", ["providers", "courses"])
def test_what_one_office_writes_out_another_takes_in_whole(offices, tmp_path, noun):
    lists = {
        "providers": "code,name,services,last days,rating,name on paper,last verified,active\n"
        'P001,Saga HIV,"1, 5",5: 31/12/2030,4,Saga,2026-01-05,yes\nP002,Hnin,2,,,,,no\n',
        "courses": "code,title,topic,sessions,name on paper,active\nLAW-1,HIV and the law,legal,3,Course one,no\n",
    }
    (tmp_path / "in.csv").write_text(lists[noun], encoding="utf-8")
    assert offices("load", "branch", noun, "in.csv", "--json").json["refused"] == []
    offices("list", "branch", noun, "--out", "out.csv")
    assert offices("load", "head", noun, "out.csv", "--json").json["refused"] == []
    here, there = (
        [{name: row[name] for name in row.keys() - {"own", "office", "adopted"}} for row in rows]
        for rows in (offices("list", office, noun, "--json").json for office in ("branch", "head"))
    )
    assert here == there
