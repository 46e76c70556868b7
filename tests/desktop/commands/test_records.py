"""One member, one referral, and their paper, by commands alone."""

import pytest

from tests.printing.reading import all_text


@pytest.fixture
def clinic(offices, tmp_path):
    (tmp_path / "clinics.csv").write_text(
        'code,name,type,township,services\nP001,Hninsi Dispensary,CBO,MMR013008,"1, 2, 9"\n', encoding="utf-8"
    )
    assert offices("load", "branch", "providers", "clinics.csv").code == 0
    return offices


def register(run, *more: str):
    return run(
        "register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--name", "မသီတာ", "--json", *more
    )


def test_a_member_is_registered_referred_and_the_slip_printed(clinic, tmp_path):
    member = register(clinic, "--gender", "female", "--township", "MMR013001").json
    assert (member["name"], member["gender"], member["status"]) == ("မသီတာ", "female", "active")
    issued = clinic("refer", "branch", "P001", "2", "--member", member["code"], "--priority", "72 hours", "--json").json
    assert (issued["status"], issued["member"], issued["priority"]) == ("issued", member["code"], "72 hours")
    told = clinic("slip", "branch", issued["number"], "--out", "slip.pdf", "--json")
    assert (told.code, told.json) == (0, {"file": "slip.pdf", "number": issued["number"]})
    text = all_text((tmp_path / "slip.pdf").read_bytes())
    assert issued["number"] in text
    assert "သီတာ" not in text


def test_a_referral_moves_by_the_rules_only(clinic):
    member = register(clinic).json
    number = clinic("refer", "branch", "P001", "1", "--member", member["code"], "--json").json["number"]
    early = clinic("move", "branch", number, "loop closed", "--evidence", "provider call", "--json")
    assert early.code == 3
    assert early.json["error"]["advice"]
    done = clinic("move", "branch", number, "completed", "--evidence", "returned stub", "--json").json
    assert (done["status"], done["evidence"]) == ("completed", "returned stub")


def test_somebody_under_eighteen_gets_no_record_but_a_safeguarding_referral(clinic):
    young = clinic("register", "branch", "--birth-year", "2012", "--keep-record", "spoken")
    assert (young.code, "under 18" in young.err) == (3, True)
    safe = clinic("refer", "branch", "P001", "9", "--age-band", "15-17", "--json").json
    assert (safe["member"], safe["age_band"]) == ("", "15-17")


def test_a_township_nobody_knows_is_refused(clinic):
    assert register(clinic, "--township", "MMR999999").code == 3
    assert clinic("list", "branch", "members", "--json").json == []


def test_a_returned_stub_closes_the_loop_by_its_number_or_a_picture(clinic, tmp_path):
    from tests.printing.pictures import picture

    member = register(clinic).json["code"]
    numbers = [clinic("refer", "branch", "P001", "2", "--member", member, "--json").json["number"] for _ in range(2)]
    assert clinic("stub", "branch", numbers[0], "--json").json == {"stubs": [{"number": numbers[0], "state": "ready"}]}
    done = clinic("stub", "branch", numbers[0], "--attended", "yes", "--served", "yes", "--json")
    assert (done.code, done.json) == (0, {"stubs": [{"number": numbers[0], "state": "loop closed"}]})
    again = clinic("stub", "branch", numbers[0], "--attended", "yes", "--served", "yes", "--json")
    assert (again.code, "closed" in again.err) == (3, True)
    assert clinic("slip", "branch", numbers[1], "--out", "slip.pdf").code == 0
    picture((tmp_path / "slip.pdf").read_bytes(), 200).save(tmp_path / "photo.jpg")
    told = clinic("stub", "branch", "photo.jpg", "--attended", "yes", "--json").json
    assert told == {"stubs": [{"number": numbers[1], "state": "attended"}]}
    assert clinic("stub", "branch", "7KHM3-PRT2X", "--json").json["stubs"][0]["state"] == "misread"


def test_several_members_were_asked_and_who_did_not_agree_is_told(clinic):
    member = register(clinic).json["code"]
    numbers = [clinic("refer", "branch", "P001", "2", "--member", member, "--json").json["number"] for _ in range(2)]
    told = clinic("asked", "branch", *numbers, "NOSUCH", "--json")
    assert told.code == 3
    assert [each["number"] for each in told.json["refused"]] == [*numbers, "NOSUCH"]
    assert told.json["refused"][0]["reason"] == "This person did not agree to be asked."
