"""Fields of head office's own, what records say in them, and what was kept long enough, by command."""

import pytest

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


@pytest.fixture
def asked(offices):
    """A branch that is asked of everything: a bus fare, a day, and of members a class."""
    for noun in ("member", "referral", "session", "provider", "case"):
        assert offices("field", "head", "--add", noun, "--kind", "number", "--label", "Bus fare").code == 0
    for noun in ("member", "referral"):
        assert offices("field", "head", "--add", noun, "--kind", "date", "--label", "Called on").code == 0
    offices("field", "head", "--add", "provider", "--kind", "text", "--label", "How to find it")
    offices(
        "field", "head", "--add", "member", "--kind", "choice", "--label", "Wants a class",
        "--label-my", "တက်လိုသော သင်တန်း", "--choice", "English=အင်္ဂလိပ်စာ", "--choice", "Computer=ကွန်ပျူတာ",
    )  # fmt: skip
    pass_on(offices, "head", "branch", "fields")
    return offices


def registered(run, *more):
    return run("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--json", *more)


def sent(run, tmp_path, *more):
    (tmp_path / "clinics.csv").write_text('code,name,services\nP001,Hninsi Dispensary,"1, 2"\n', encoding="utf-8")
    run("load", "branch", "providers", "clinics.csv")
    member = registered(run).json["code"]
    return run("refer", "branch", "P001", "2", "--member", member, "--json", *more)


def test_who_is_registered_says_it_at_once_in_either_language(asked):
    made = registered(asked, "--field", "bus fare=၁၂၀၀", "--field", "တက်လိုသော သင်တန်း=ကွန်ပျူတာ")
    assert (made.code, made.json["custom"]) == (0, {"Bus fare": 1200, "Wants a class": "Computer"})
    (row,) = asked("list", "branch", "members", "--json").json
    assert row["custom"] == made.json["custom"]


def test_what_a_referral_says_is_written_when_it_is_issued_and_corrected_later(asked, tmp_path):
    issued = sent(asked, tmp_path, "--field", "Bus fare=300").json
    assert issued["custom"] == {"Bus fare": 300}
    told = asked("fill", "branch", "referral", issued["number"], "Bus fare=", "Called on=2026-11-02", "--json")
    assert told.json == {"noun": "referral", "record": issued["number"], "custom": {"Called on": "2026-11-02"}}
    assert asked("fill", "branch", "referral", issued["number"]).out == "Called on: 2026-11-02\n"
    (row,) = asked("list", "branch", "referrals", "--json").json
    assert row["custom"] == {"Called on": "2026-11-02"}


def test_a_clinic_alone_takes_text(asked, tmp_path):
    sent(asked, tmp_path)
    told = asked("fill", "branch", "provider", "p001", "How to find it=Behind the market = blue door", "--json")
    assert told.json["custom"] == {"How to find it": "Behind the market = blue door"}
    refused = registered(asked, "--field", "How to find it=Behind the market")
    assert refused.code == 3
    assert "Bus fare, Called on, Wants a class" in refused.json["error"]["advice"]


@pytest.mark.parametrize(
    "said, why",
    [
        ("Bus fare=twelve", "Bus fare takes a number from 0 to 999999."),
        ("Called on=12.5.", "Called on takes a day."),
        ("Called on=1990-05-12", "A day so long ago could be a birth date, which is never kept."),
        ("Wants a class=Cooking", "Wants a class has no such choice."),
        ("Shoe size=38", "No field of this name is asked of a member."),
    ],
)
def test_what_a_field_does_not_take_is_refused_with_its_name_and_nobody_is_registered(asked, said, why):
    told = registered(asked, "--field", said)
    assert (told.code, told.json["error"]["title"]) == (3, why)
    assert asked("list", "branch", "members", "--json").json == []


def test_a_field_said_twice_is_refused_and_one_without_a_value_is_no_command(asked):
    assert "twice" in registered(asked, "--field", "Bus fare=1", "--field", "bus fare=2").json["error"]["title"]
    assert registered(asked, "--field", "Bus fare").code == 2


def test_a_legal_case_says_it_when_it_is_opened_and_is_corrected_by_its_code(asked):
    told = asked("case", "branch", "eviction", "--month", "2026-10", "--field", "Bus fare=9", "--json").json
    assert told["custom"] == {"Bus fare": 9}
    assert asked("fill", "branch", "case", told["code"], "Bus fare=12", "--json").json["custom"] == {"Bus fare": 12}
    assert asked("fill", "branch", "case", "CA-0000-0000-000", "Bus fare=9").code == 3
