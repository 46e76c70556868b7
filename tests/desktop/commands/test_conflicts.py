"""Conflicts and held things by command: listed, chosen, gone everywhere."""

import re

import pytest

from desktop.upgrade import upgrade
from models.exchange.rows import UNKNOWN_FIELD
from models.offices import open_office
from tests.models.twice import write_twice
from tests.offices import PASSPHRASE


def pass_on(run, one: str, other: str, name: str) -> None:
    code = {"head": "HQ", "branch": "YGN"}[other]
    assert run("export", one, "--to", code, "--out", f"{name}.thz").code == 0
    assert run("import", other, f"{name}.thz").code == 0


def write_in(office_folder, what) -> None:
    """Write into an office between two commands, on the same computer."""
    office = open_office(office_folder, PASSPHRASE, upgrade=upgrade, anchors=office_folder.parent / "home" / "anchors")
    try:
        with office.database.transaction() as session:
            what(session)
    finally:
        office.close()


@pytest.fixture
def member(offices) -> str:
    """A member's code; Yangon and head office answered one question differently at once."""
    told = offices("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--name", "Ma Su", "--json")
    code = told.json["code"]
    pass_on(offices, "branch", "head", "a")
    offices("consent", "branch", code, "statistics", "yes")
    offices("consent", "head", code, "statistics", "no")
    pass_on(offices, "branch", "head", "b")
    pass_on(offices, "head", "branch", "c")
    return code


def test_each_value_tells_office_role_and_time(offices, member):
    (row,) = offices("list", "branch", "conflicts", "--json").json
    assert (row["table"], row["record"], row["field"]) == ("consent", member, "consent")
    first, second = row["values"]
    assert (first["value"].split(" ")[0], first["office"], first["role"]) == ("no", "HQ", "head office")
    assert (second["value"].split(" ")[0], second["office"], second["role"]) == ("yes", "YGN", "admin")
    assert (first["shown"], second["shown"]) == (True, False)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+06:30", first["at"])
    assert member in offices("list", "branch", "conflicts").out


def test_a_chosen_value_is_gone_from_both_offices(offices, member):
    told = offices("choose", "branch", member, "consent", "--value", "2", "--json")
    assert (told.code, told.json["record"], told.json["value"].split(" ")[0]) == (0, member, "yes")
    assert offices("list", "branch", "conflicts", "--json").json == []
    pass_on(offices, "branch", "head", "d")
    assert offices("list", "head", "conflicts", "--json").json == []
    answers = {row["scope"]: row["answer"] for row in offices("list", "head", "consents", "--json").json}
    assert answers["statistics"] == "yes"


def test_another_value_is_typed_and_a_wrong_one_refused(offices, member, tmp_path):
    def twice(session) -> None:
        row_id = session.connection().exec_driver_sql("SELECT id FROM member").scalar_one()
        write_twice(session, row_id, "member.birth_year", [1990, 1991])

    write_in(tmp_path / "branch", twice)
    bad = offices("choose", "branch", member, "birth_year", "--write", "soon", "--json")
    assert (bad.code, bad.json["error"]["title"]) == (3, "This value is not allowed here.")
    assert offices("choose", "branch", member, "birth_year", "--write", "1985", "--json").json["value"] == "1985"
    assert offices("list", "branch", "members", "--json").json[0]["birth_year"] == 1985


def test_what_is_not_there_is_told(offices, member):
    assert offices("choose", "branch", member, "gender", "--value", "1").code == 3
    assert offices("choose", "branch", member, "consent", "--value", "9").code == 3
    assert offices("choose", "branch", member, "consent").code == 2
    told = offices("choose", "branch", member, "consent", "--write", "yes")
    assert (told.code, "No other value" in told.err) == (3, True)


def test_what_is_held_is_listed_with_its_reason_and_shown_after_an_update(offices, member, tmp_path):
    def hold(session, name: str, value: str) -> None:
        row_id = session.connection().exec_driver_sql("SELECT id FROM member").scalar_one()
        write_twice(session, row_id, f"member.{name}", [value], held=UNKNOWN_FIELD)

    write_in(tmp_path / "branch", lambda session: hold(session, "pronoun", "she"))
    (row,) = offices("list", "branch", "held", "--json").json
    assert (row["table"], row["record"], row["field"], row["reason"]) == ("member", member, "pronoun", UNKNOWN_FIELD)
    assert re.search("[က-အ]", offices("list", "branch", "held", "--json", "--language", "my").json[0]["reason"])
    write_in(tmp_path / "branch", lambda session: hold(session, "languages", "Shan"))
    # The next command opens the office with a program that knows the field.
    assert offices("list", "branch", "members", "--json").json[0]["languages"] == "Shan"
    assert [row["field"] for row in offices("list", "branch", "held", "--json").json] == ["pronoun"]
