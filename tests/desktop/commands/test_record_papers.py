"""Slips, sheets, certificates and cards by commands alone."""

import pytest

from tests.desktop.commands.test_records import clinic, register  # noqa: F401 - a fixture
from tests.desktop.commands.test_trainings import held  # noqa: F401 - a fixture
from tests.printing.reading import all_text, placed


@pytest.fixture
def issued(clinic):  # noqa: F811 - the fixture
    member = register(clinic).json["code"]
    return [clinic("refer", "branch", "P001", "2", "--member", member, "--json").json["number"] for _ in range(2)]


def text(tmp_path, name="out.pdf"):
    return all_text((tmp_path / name).read_bytes())


def test_a_slip_printed_for_the_second_time_is_a_copy(clinic, issued, tmp_path):  # noqa: F811
    assert clinic("slip", "branch", issued[0], "--out", "first.pdf").code == 0
    assert clinic("slip", "branch", issued[0], "--out", "second.pdf").code == 0
    assert "Copy" not in text(tmp_path, "first.pdf")
    assert "Copy" in text(tmp_path, "second.pdf")


def test_the_slip_of_a_cancelled_referral_is_void(clinic, issued, tmp_path):  # noqa: F811
    assert clinic("move", "branch", issued[0], "cancelled").code == 0
    assert clinic("slip", "branch", issued[0], "--out", "out.pdf").code == 0
    assert "Void" in text(tmp_path)


def test_several_slips_stand_in_one_file_in_the_wished_size_and_language(clinic, issued, tmp_path):  # noqa: F811
    told = clinic(
        "slip", "branch", *issued, "--size", "two-on-A4", "--paper-language", "en", "--out", "out.pdf", "--json"
    )
    assert told.json == {"file": "out.pdf", "numbers": issued}
    pages = placed((tmp_path / "out.pdf").read_bytes())
    assert len(pages) == 1
    assert all(number in text(tmp_path) for number in issued)
    assert not any("\u1000" <= letter <= "\u109f" for line in pages[0] for letter in line.text)
    assert clinic("slip", "branch", issued[0], "--back", "--without-stub", "--out", "back.pdf").code == 0
    assert len(placed((tmp_path / "back.pdf").read_bytes())) == 2


def test_a_sheet_has_its_size(clinic, tmp_path):  # noqa: F811
    assert clinic("sheet", "branch", "no such session", "--size", "A5", "--out", "out.pdf").code == 3
    assert not (tmp_path / "out.pdf").exists()


def test_certificates_carry_the_chosen_names(held, offices, tmp_path):  # noqa: F811
    session, (aye, _su, _zin) = held
    training = offices("list", "branch", "sessions", "--json").json[0]["training"]
    nobody = offices("certificates", "branch", training, "--out", "out.pdf")
    assert (nobody.code, "no certificate to print" in nobody.err) == (3, True)
    told = offices(
        "certificates", "branch", training, "--give", "--name", f"{aye}=Daw Aye Aye", "--out", "out.pdf", "--json"
    )
    assert (told.code, len(told.json["numbers"]), told.json["nameless"]) == (0, 1, 0)
    assert "Daw Aye Aye" in text(tmp_path)
    wrong = offices("certificates", "branch", training, "--name", "Daw Aye", "--out", "two.pdf")
    assert (wrong.code, "CODE=NAME" in wrong.err) == (3, True)
    sheet = offices("sheet", "branch", session, "--size", "A5", "--paper-language", "en", "--out", "sheet.pdf")
    assert sheet.code == 0
    assert aye in text(tmp_path, "sheet.pdf").replace("\n", "")


def test_a_member_card_is_refused_while_the_office_prints_none(clinic, tmp_path):  # noqa: F811
    member = register(clinic).json["code"]
    refused = clinic("member-card", "branch", member, "--out", "out.pdf")
    assert (refused.code, "prints no member cards" in refused.err) == (3, True)
    assert not (tmp_path / "out.pdf").exists()


def test_the_ten_words_of_the_card_are_written_on_paper(offices, tmp_path):
    told = offices("card", "branch", "--out", "own.card", "--paper", "words.pdf", "--json")
    assert told.code == 0
    text = all_text((tmp_path / "words.pdf").read_bytes())
    assert all(word in text for word in told.json["fingerprint"].split())
