"""A member handed over, asked about and answered for, by command and by bundles."""

import pytest

from tests.desktop.typed import Told


def pass_on(run, one: str, other: str, name: str) -> None:
    code = {"head": "HQ", "branch": "YGN"}[other]
    assert run("export", one, "--to", code, "--out", f"{name}.thz").code == 0
    assert run("import", other, f"{name}.thz").code == 0


@pytest.fixture
def member(offices) -> str:
    """A member of Yangon whom head office knows by code."""
    told = offices("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--name", "Ma Su", "--json")
    pass_on(offices, "branch", "head", "a")
    return told.json["code"]


def test_a_member_is_handed_over_and_each_office_tells_where_they_are(offices, member):
    told: Told = offices("handover", "head", member, "--to", "hq", "--json")
    assert (told.code, told.json["came_from"], told.json["office"]) == (0, [member], "HQ")
    new = told.json["code"]
    pass_on(offices, "head", "branch", "b")
    (row,) = offices("list", "branch", "members", "--json").json
    assert (row["code"], row["name"], row["status"], row["handed_to"]) == (member, "Ma Su", "moved", "HQ")
    rows = {row["code"]: row for row in offices("list", "head", "members", "--json").json}
    assert (rows[new]["name"], rows[new]["birth_year"], rows[new]["home_office"]) == ("", 1990, "HQ")
    refused = offices("handover", "head", member, "--to", "YGN", "--json")
    assert refused.code == 3
    assert new in refused.json["error"]["advice"]


def test_only_head_office_hands_over_and_asks(offices, member):
    for words in (("handover", "branch", member, "--to", "HQ"), ("ask", "branch", member, "township")):
        assert offices(*words).code == 3


def test_a_question_travels_and_its_answer_comes_back(offices, member):
    asked = offices("ask", "head", member, "still a member", "--json")
    assert (asked.code, asked.json["answer"], asked.json["office"]) == (0, "open", "YGN")
    pass_on(offices, "head", "branch", "b")
    (row,) = offices("list", "branch", "questions", "--json").json
    assert (row["member"], row["name"], row["kind"]) == (member, "Ma Su", "still a member")
    assert offices("answer", "branch", row["id"], "done").code == 3
    answered = offices("answer", "branch", row["id"], "yes")
    assert answered.out == "Answered. It goes with the next bundle to head office.\n"
    pass_on(offices, "branch", "head", "c")
    (row,) = offices("list", "head", "questions", "--json").json
    assert (row["name"], row["answer"]) == ("", "yes")
