"""Receipts by command: read aloud at head office, typed in at the branch; and how the exchange stands."""

import pytest

from tests.desktop.commands.test_lists import MEMBERS


@pytest.fixture
def sent(offices, tmp_path):
    """The branch's bundles 1 and 2, made and not taken in yet."""
    (tmp_path / "members.csv").write_text(MEMBERS, encoding="utf-8")
    offices("load", "branch", "members", "members.csv")
    for number in (1, 2):
        assert offices("export", "branch", "--to", "HQ", "--out", f"{number}.thz", "--json").json["number"] == number
    return offices


def test_a_code_is_read_aloud_and_typed_in(sent):
    sent("import", "head", "1.thz", "2.thz")
    code = sent("receipt", "head", "1", "--json").json["code"]
    assert sent("receipt", "head", "1.thz", "--json").json == {"office": "YGN", "number": 1, "code": code}
    assert sent("receipt", "head", "2.thz", "--from", "ygn", "--json").json["number"] == 2
    told = sent("acknowledge", "branch", "--from", "hq", code.lower(), "--json")
    assert (told.code, told.json["number"], told.json["already"]) == (0, 1, False)
    assert sent("acknowledge", "branch", "--from", "HQ", code, "--json").json["already"]
    assert "was acknowledged before" in sent("acknowledge", "branch", "--from", "HQ", code).out


def test_a_bundle_that_is_not_here_has_no_code(sent, tmp_path):
    (tmp_path / "note.txt").write_text("no bundle")
    for words in (["1"], ["1.thz"], ["note.txt"], ["nowhere.thz"]):
        told = sent("receipt", "head", *words, "--json")
        assert (told.code, bool(told.json["error"]["title"])) == (3, True)


def test_wrong_codes_are_counted_and_a_slip_of_the_hand_is_not(sent):
    sent("import", "head", "1.thz")
    code = sent("receipt", "head", "1", "--json").json["code"]
    slip = sent("acknowledge", "branch", "--from", "HQ", code[:-1], "--json")
    assert (slip.code, "9 characters" in slip.json["error"]["title"]) == (3, True)
    for left in (4, 3, 2, 1, 0):
        told = sent("acknowledge", "branch", "--from", "HQ", "0000-0000-0", "--json")
        assert (told.code, told.json["number"], told.json["tries_left"]) == (3, None, left)
    refused = sent("acknowledge", "branch", "--from", "HQ", code, "--json")
    assert (refused.code, refused.json["error"]["title"]) == (3, "Five codes were wrong.")


def test_partners_tell_what_went_and_what_is_missing(sent):
    sent("import", "head", "2.thz")
    (branch,) = sent("partners", "head", "--json").json
    assert (branch["office"], branch["received"], branch["sent"], branch["silent"]) == ("YGN", 2, 0, False)
    assert [(gap["first"], gap["last"], gap["needed"]) for gap in branch["missing"]] == [(1, 1, False)]
    (gap,) = sent("list", "head", "missing", "--json").json
    assert (gap["office"], gap["first"], gap["needed"]) == ("YGN", 1, False)
    assert "never arrived" in gap["what"]
    told = sent("partners", "head")
    assert "YGN" in told.out
    assert "never arrived" in told.out
    (head,) = sent("partners", "branch", "--json").json
    assert (head["office"], head["sent"], head["unacknowledged"], head["unsent"]) == ("HQ", 2, 2, 0)


def test_without_a_partner_there_is_nothing_to_tell(thazin, tmp_path):
    thazin("init", "lonely", "--code", "PYY", "--name", "Pyay")
    assert thazin("partners", "lonely", "--json").json == []
    assert thazin("partners", "lonely").code == 0
