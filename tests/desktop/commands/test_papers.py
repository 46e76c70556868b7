"""`paper` and `pack`: what an office prints besides slips and sheets."""

import pytest

from printing.office_papers import OFFICE_PAPERS
from tests.printing.reading import all_text


@pytest.fixture
def ready(offices):
    assert offices("load", "branch", "providers", _list(offices)).code == 0
    return offices


def _list(_offices):
    from pathlib import Path

    Path("clinics.csv").write_text(
        "code,name,type,township,services\nP001,Padauk Dispensary,NGO,MMR013001,1;2\n", encoding="utf-8"
    )
    return "clinics.csv"


@pytest.mark.parametrize("name", sorted(OFFICE_PAPERS))
def test_every_paper_of_the_office_becomes_a_file(ready, tmp_path, name):
    told = ready("paper", "branch", name, "--out", "paper.pdf", "--json")
    assert told.code == 0, told.err
    assert told.json == {"file": "paper.pdf", "paper": name}
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert "not encrypted" in told.err


def test_the_directory_names_the_clinics_in_the_language_that_is_asked_for(ready, tmp_path):
    assert (
        ready("paper", "branch", "directory", "--out", "paper.pdf", "--paper-language", "en", "--size", "A5").code == 0
    )
    said = all_text((tmp_path / "paper.pdf").read_bytes())
    assert "Padauk Dispensary" in said
    assert "Insein" in said
    assert not any("\u1000" <= letter <= "\u109f" for letter in said)


def test_a_directory_of_nobody_is_refused_and_leaves_no_file(offices, tmp_path):
    told = offices("paper", "branch", "directory", "--out", "paper.pdf")
    assert told.code == 3
    assert not (tmp_path / "paper.pdf").exists()


def test_a_pack_is_made_once_and_printed_again_by_its_letters(offices, tmp_path):
    made = offices("pack", "branch", "--members", "2", "--referrals", "1", "--sheets", "1", "--out", "a.pdf", "--json")
    assert made.code == 0, made.err
    assert [line["noun"] for line in made.json["lines"]] == ["member", "member", "referral", "attendance"]
    again = offices("pack", "branch", "--again", made.json["pack"].lower(), "--out", "b.pdf", "--json")
    assert again.json["lines"] == made.json["lines"]
    assert made.json["lines"][0]["record"] in all_text((tmp_path / "b.pdf").read_bytes())
    assert offices("pack", "branch", "--again", "XXXXX", "--out", "c.pdf").code == 3
