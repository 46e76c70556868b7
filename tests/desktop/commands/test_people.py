"""Two records of one person linked, taken apart and erased, and a branch's clinic adopted, by command."""

import pytest

from tests.desktop.commands.test_handing import pass_on


def register(offices, name: str, *more: str, office: str = "branch") -> str:
    words = ("register", office, "--birth-year", "1990", "--keep-record", "spoken", "--name", name, *more, "--json")
    return offices(*words).json["code"]


@pytest.fixture
def pair(offices) -> tuple[str, str]:
    """Two records that look like one person's."""
    return register(offices, "Ma Thida", "--phone", "09000111"), register(offices, "သီတာ", "--phone", "09000111")


def duplicates(offices) -> list[dict]:
    return offices("list", "branch", "duplicates", "--json").json


def test_who_may_stand_twice_is_listed_and_linked(offices, pair):
    (row,) = duplicates(offices)
    assert (row["one"], row["other"], row["one_name"]) == (*pair, "Ma Thida")
    assert row["why"] == ["The same phone number.", "The same name.", "The same birth year."]
    told = offices("merge", "branch", *pair, "--json")
    assert (told.code, told.json) == (0, {"code": pair[0], "same_person": list(pair)})
    assert duplicates(offices) == []
    assert offices("merge", "branch", *pair).code == 3


def test_they_come_apart_again_and_are_not_asked_about(offices, pair):
    offices("merge", "branch", *pair)
    told = offices("unmerge", "branch", *reversed(pair), "--json")
    assert told.json == {"code": pair[1], "same_person": [pair[1]]}
    assert duplicates(offices) == []
    assert offices("unmerge", "branch", *pair).code == 3


def test_two_people_are_said_to_be_two(offices, pair):
    assert offices("apart", "branch", *pair).out == "Two people. Nobody is asked about them again.\n"
    assert duplicates(offices) == []


def test_erasing_asks_for_every_code_of_the_person(offices, pair):
    offices("merge", "branch", *pair)
    refused = offices("erase", "branch", pair[0], "--yes", "--json")
    assert refused.code == 3
    assert pair[1] in refused.json["error"]["title"]
    told = offices("erase", "branch", pair[0], "--linked", pair[1], "--yes", "--json")
    assert (told.code, told.json["linked"]) == (0, [pair[1]])
    assert offices("list", "branch", "members", "--json").json == []


def test_a_branch_s_clinic_is_adopted_and_given_back(offices, tmp_path):
    (tmp_path / "clinics.csv").write_text("Code,Name,Services\nP001,Hninsi Dispensary,1;2\n", encoding="utf-8")
    assert offices("load", "branch", "providers", "clinics.csv").code == 0
    pass_on(offices, "branch", "head", "a")
    assert offices("adopt", "branch", "P001").code == 3
    made = offices("adopt", "head", "P001", "--json")
    assert (made.code, made.json["code"], made.json["office"]) == (0, "P001", "YGN")
    pass_on(offices, "head", "branch", "b")
    own = {(row["code"], row["own"]) for row in offices("list", "branch", "providers", "--json").json}
    assert own == {("P001", True), ("P001", False)}
    assert offices("adopt", "head", "P001", "--give-back").out.startswith("P001 is YGN's own again.")
    assert offices("adopt", "head", "P001", "--course").code == 3
