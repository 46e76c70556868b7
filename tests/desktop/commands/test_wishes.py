"""What a member decides about the own record reaches head office with the next bundle."""

import pytest

NAME = "မပန်းနု"


@pytest.fixture
def member(offices) -> str:
    """The code of a member of the branch who was not asked anything but whether a record may be kept."""
    told = offices("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--name", NAME, "--json")
    return told.json["code"]


def passed_on(run, number: int) -> list[dict[str, object]]:
    """The members as head office lists them after one more bundle."""
    run("export", "branch", "--to", "HQ", "--out", f"{number}.thz")
    assert run("import", "head", f"{number}.thz").code == 0
    return run("list", "head", "members", "--json").json


def test_a_name_goes_to_head_office_with_a_yes_and_leaves_it_when_that_is_taken_back(offices, member):
    assert passed_on(offices, 1)[0]["name"] == ""
    told = offices("consent", "branch", member.lower(), "share with head office", "yes", "--json")
    assert (told.json["member"], told.json["answer"], told.json["method"]) == (member, "yes", "spoken")
    assert passed_on(offices, 2)[0]["name"] == NAME
    offices("consent", "branch", member, "share with head office", "withdrawn")
    assert passed_on(offices, 3)[0]["name"] == ""
    assert offices("list", "branch", "members", "--json").json[0]["name"] == NAME


def test_an_erased_member_is_gone_from_both_offices(offices, member):
    assert len(passed_on(offices, 1)) == 1
    assert offices("erase", "branch", member, "--yes", "--json").json == {
        "code": member,
        "status": "erased",
        "linked": [],
    }
    assert offices("list", "branch", "members", "--json").json == []
    assert passed_on(offices, 2) == []
    assert offices("erase", "branch", member, "--yes").code == 3


def test_erasing_is_said_twice(offices, member):
    told = offices("erase", "branch", member)
    assert (told.code, "--yes" in told.err) == (3, True)
    assert len(offices("list", "branch", "members", "--json").json) == 1
