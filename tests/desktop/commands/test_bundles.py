"""Bundles out, looked at, and in; from the branch's own lists to what head office knows."""

import pytest

from tests.desktop.commands.test_lists import MEMBERS

CLINICS = 'code,name,type,township,services\nP001,Hninsi Dispensary,CBO,MMR013008,"1, 2"\n'
SLIPS = (
    "Slip no,Date,Member,Provider,Service,Priority,Outcome,Outcome date,Evidence\n"
    "S-1,2026-07-01,OLD-1,P001,2,routine,completed,2026-07-03,client said\n"
)


@pytest.fixture
def branch(offices, tmp_path):
    for noun, text in (("members", MEMBERS), ("providers", CLINICS), ("referrals", SLIPS)):
        (tmp_path / f"{noun}.csv").write_text(text, encoding="utf-8")
        assert offices("load", "branch", noun, f"{noun}.csv", "--json").json["taken"] == 1
    return offices


def test_what_may_leave_stands_at_head_office_field_by_field(branch):
    made = branch("export", "branch", "--to", "HQ", "--out", "1.thz", "--json").json
    assert (made["file"], made["number"], made["records"] > 0) == ("1.thz", 1, True)
    told = branch("import", "head", "1.thz", "--json")
    (bundle,) = told.json["bundles"]
    assert (told.code, bundle["file"], bundle["state"], bundle["new"]) == (0, "1.thz", "taken", made["records"])
    assert (bundle["changed"], bundle["conflicts"], bundle["number"]) == (0, 0, 1)
    for noun in ("members", "providers", "referrals", "consents"):
        here, there = (branch("list", office, noun, "--json").json for office in ("branch", "head"))
        for row in here:
            row.pop("own", None)
            if noun == "members":
                row |= {"name": "", "phone": "", "safe_contact": ""}
        for row in there:
            row.pop("own", None)
        assert here == there, noun
        assert here


def test_the_plan_changes_nothing(branch):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    told = branch("import", "head", "1.thz", "--dry-run", "--json")
    assert (told.code, told.json["bundles"][0]["state"]) == (0, "taken")
    assert branch("list", "head", "members", "--json").json == []
    assert branch("import", "head", "1.thz", "--json").json["bundles"][0]["state"] == "taken"
    assert branch("import", "head", "1.thz", "--json").json["bundles"][0]["state"] == "already"


def test_a_bundle_that_is_refused_does_not_keep_a_good_one_out(branch, tmp_path):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    data = bytearray((tmp_path / "1.thz").read_bytes())
    data[-5] ^= 1
    (tmp_path / "torn.thz").write_bytes(data)
    (tmp_path / "note.txt").write_text("no bundle")
    told = branch("import", "head", "torn.thz", "note.txt", "1.thz", "--json")
    states = {bundle["file"]: (bundle["state"], bool(bundle["reason"])) for bundle in told.json["bundles"]}
    assert told.code == 3
    assert states == {"torn.thz": ("refused", True), "note.txt": ("refused", True), "1.thz": ("taken", False)}
    assert len(branch("list", "head", "members", "--json").json) == 1


def test_a_damaged_copy_of_a_bundle_taken_before_is_refused(branch, tmp_path):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    branch("import", "head", "1.thz")
    data = bytearray((tmp_path / "1.thz").read_bytes())
    data[-5] ^= 1
    (tmp_path / "1.thz").write_bytes(data)
    for how in ([], ["--dry-run"]):
        told = branch("import", "head", "1.thz", *how, "--json")
        assert (told.code, told.json["bundles"][0]["state"]) == (3, "refused")


def test_verify_needs_a_card_and_no_office(branch, tmp_path):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    good = branch("verify", "1.thz", "--card", "branch.card", "--json", secret=False)
    assert (good.code, good.json["bundles"][0]["state"]) == (0, "good")
    bad = branch("verify", "1.thz", "secret", "--card", "head.card", "--json", secret=False)
    assert (bad.code, {bundle["state"] for bundle in bad.json["bundles"]}) == (3, {"refused"})
    assert all(bundle["reason"] for bundle in bad.json["bundles"])


def test_a_refused_bundle_comes_with_what_to_do(branch):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    for command in (("import", "branch", "1.thz"), ("verify", "1.thz", "--card", "head.card")):
        told = branch(*command, "--json", secret=command[0] == "import").json["bundles"][0]["reason"]
        assert told.count(".") >= 2
        assert told in branch(*command, secret=command[0] == "import").out


def test_an_office_without_a_trusted_card_gets_no_bundle(branch, tmp_path):
    told = branch("export", "branch", "--to", "MDY", "--out", "1.thz", "--json")
    assert (told.code, "error" in told.json) == (3, True)
    assert not (tmp_path / "1.thz").exists()


def test_other_words_trust_nobody(offices):
    told = offices("trust", "branch", "head.card", "--fingerprint", " ".join(["abandon"] * 10))
    assert (told.code, told.out) == (3, "")
    assert "not the words" in told.err


def test_the_last_import_is_undone_by_the_bundle_s_file_or_number(branch):
    branch("export", "branch", "--to", "HQ", "--out", "1.thz")
    branch("import", "head", "1.thz")
    told = branch("undo", "head", "1.thz", "--json")
    assert (told.code, told.json) == (0, {"bundles": [{"from": "YGN", "number": 1}]})
    assert branch("list", "head", "members", "--json").json == []
    assert branch("import", "head", "1.thz", "--json").json["bundles"][0]["state"] == "taken"
    assert branch("undo", "head", "7").code == 3
    assert branch("undo", "head", "1").code == 0
    again = branch("undo", "head", "1", "--json")
    assert (again.code, "error" in again.json) == (3, True)


def test_a_whole_folder_of_bundles_is_taken_in_any_order(branch, tmp_path):
    (tmp_path / "stick").mkdir()
    branch("export", "branch", "--to", "HQ", "--out", "stick/b.thz")
    branch("load", "branch", "members", "members.csv")
    branch("export", "branch", "--to", "HQ", "--out", "stick/a.thz")
    (tmp_path / "stick" / "notes.txt").write_text("nothing of ours")
    told = branch("import", "head", "stick", "--json")
    assert [(one["number"], one["state"]) for one in told.json["bundles"]] == [(1, "taken"), (2, "taken")]
