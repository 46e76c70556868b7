"""Fields of head office's own, and what was kept long enough, by command."""

from tests.desktop.commands.test_handing import pass_on
from tests.desktop.commands.test_people import register


def test_a_field_is_added_at_head_office_listed_and_retired(offices):
    made = offices(
        "field", "head", "--add", "member", "--kind", "choice", "--label", "Wants a class",
        "--label-my", "တက်လိုသော သင်တန်း", "--choice", "English=အင်္ဂလိပ်စာ", "--choice", "Computer", "--json",
    )  # fmt: skip
    assert made.code == 0
    assert (made.json["noun"], made.json["label"], made.json["choices"]) == (
        "member",
        "Wants a class",
        ["English", "Computer"],
    )
    assert offices("field", "head", "--json").json == [made.json]
    assert offices("list", "head", "fields", "--json").json == [made.json]
    retired = offices("field", "head", "--retire", made.json["id"], "--json")
    assert retired.json["active"] is False
    assert offices("field", "head", "--use-again", made.json["id"], "--json").json["active"] is True
    again = offices("field", "head", "--correct", made.json["id"], "--label", "Would like a class", "--json")
    assert again.json["label"] == "Would like a class"


def test_what_is_never_stored_is_refused_with_its_reason(offices):
    told = offices("field", "head", "--add", "member", "--kind", "number", "--label", "NRC", "--json")
    assert told.code == 3
    assert told.json["error"]["title"] == "A registration number would name the person to anybody who finds it."
    told = offices("field", "head", "--add", "member", "--kind", "text", "--label", "Hobbies", "--json")
    assert told.code == 3
    assert "free words" in told.json["error"]["title"]


def test_a_branch_defines_none(offices):
    assert offices("field", "branch", "--add", "member", "--kind", "number", "--label", "Bus fare").code == 3


def test_a_member_is_listed_with_what_is_said(offices):
    code = register(offices, "Ma Thida")
    (row,) = offices("list", "branch", "members", "--json").json
    assert (row["code"], row["custom"]) == (code, {})


def test_retention_tells_of_nobody_in_a_young_office_and_unlinks_nothing(offices):
    register(offices, "Ma Thida")
    told = offices("retention", "branch", "--unlink", "--json")
    assert (told.code, told.json) == (0, {"members": [], "referrals": 0, "unlinked": 0})
    assert "Closed referrals to unlink: 0" in offices("retention", "branch").out


def test_a_field_reaches_a_branch_with_a_bundle(offices):
    made = offices("field", "head", "--add", "member", "--kind", "number", "--label", "Bus fare", "--json").json
    pass_on(offices, "head", "branch", "fields")
    assert [row["id"] for row in offices("list", "branch", "fields", "--json").json] == [made["id"]]
