"""An office's own list becomes records: every good row, none twice, and each other one with its reason."""

import csv
from datetime import date
from pathlib import Path

import pytest

from models import audit, listing
from models.errors import BadFile
from models.load import ListKind, Loaded, load
from models.offices import OpenOffice
from models.zawgyi import from_zawgyi

DAY = date(2026, 11, 25)
HEAD = ["Name", "Sex", "Birth year", "Township", "Phone", "Joined", "Old number"]
GOOD = ["မသီတာ", "F", "1994", "MMR013008", "09000111222", "14/03/2025", "YGN-0007"]
IN_ZAWGYI = ["ေဒၚသႏၲာဝင္း", "မ", "၄၄", "တာေမြၿမိဳ႕နယ္", "09000111333", "၄/၁/၂၀၁၆", ""]


def write(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def take(office: OpenOffice, kind: ListKind, path: Path, **how: bool) -> Loaded:
    with office.database.transaction() as session:
        return load(session, office.actor, kind, path, today=DAY, **how)


def members(office: OpenOffice, tmp_path: Path, *rows: list[str], **how: bool) -> Loaded:
    return take(office, ListKind.MEMBERS, write(tmp_path / "list.csv", [HEAD, *rows]), **how)


def names(office: OpenOffice) -> list[str]:
    with office.database.reading() as session:
        return [entry.line.name for entry in listing.all_members(session, office.actor)]


def test_a_bad_row_is_told_with_its_number_and_the_good_ones_are_taken(office, tmp_path):
    young = ["Ma Su", "F", "2014", "Atlantis", "", "", ""]
    loaded = members(office, tmp_path, GOOD, young, ["Ma Nwe", "F", "1990", "", "09000111444", "", ""])
    assert (loaded.taken, loaded.already) == (2, 0)
    (refused,) = loaded.refused
    assert (refused.row, refused.sheet) == (3, "")
    assert [str(reason).split(":")[0] for reason in (refused.reason, *refused.more)] == [
        "Under 18",
        "The township is not known here.",
    ]
    assert names(office) == ["မသီတာ", "Ma Nwe"]


def test_loading_the_same_file_twice_adds_nobody_twice(office, tmp_path):
    rows = [GOOD, ["🙂", "F", "1980", "", "", "", ""], ["Ma Nwe", "F", "၄၇", "", "", "2/1/2020", ""]]
    assert members(office, tmp_path, *rows).taken == 3
    again = members(office, tmp_path, *rows)
    assert (again.taken, again.already, again.refused) == (0, 3, ())
    assert len(names(office)) == 3


def test_a_zawgyi_row_and_its_unicode_twin_are_one_person(office, tmp_path):
    first = members(office, tmp_path, IN_ZAWGYI)
    assert (first.taken, len(first.refused)) == (0, 1)
    assert "Zawgyi" in str(first.refused[0].reason)
    twin = [from_zawgyi(cell) if cell == IN_ZAWGYI[0] else cell for cell in IN_ZAWGYI]
    twin[3], twin[5] = "Tamwe", "4/1/2016"
    assert members(office, tmp_path, twin).taken == 1
    assert members(office, tmp_path, IN_ZAWGYI, convert_zawgyi=True).already == 1
    assert len(names(office)) == 1


def test_a_list_whose_letters_are_lost_is_refused_as_a_whole(office, tmp_path):
    lost = [["????????", "F", "1980", "", "", "", ""] for _ in range(20)]
    with pytest.raises(BadFile, match="question marks"):
        members(office, tmp_path, *lost)
    assert names(office) == []


def test_what_cannot_be_read_leaves_the_register_as_it_was(office, tmp_path):
    torn = tmp_path / "torn.xlsx"
    torn.write_bytes(b"PK\x03\x04 and no more")
    for kind in ListKind:
        with pytest.raises(BadFile):
            take(office, kind, torn)
    assert names(office) == []


def test_each_record_that_a_load_makes_is_in_the_audit(office, tmp_path):
    members(office, tmp_path, GOOD)
    with office.database.reading() as session:
        assert audit.first_break(session) is None
    with office.database.transaction() as session:
        cursor = office.database.raw(session)
        cursor.execute("SELECT count(*) FROM audit WHERE action = 'load member'")
        assert cursor.fetchall() == [(1,)]


def test_headings_with_nothing_below_are_no_list(office, tmp_path):
    with pytest.raises(BadFile, match="no rows below the headings"):
        members(office, tmp_path)
