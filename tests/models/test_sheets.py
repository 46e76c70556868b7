"""Files of every shape that an office's PC makes are opened, or refused as a whole with what to do."""

import csv
import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.errors import BadFile
from models.headings import MEMBERS
from models.sheets import Table, find_table, read_sheets

HEAD = ["Full name", "Sex", "DOB year"]
ROWS = [["မခင်သန်း", "မ", "၁၉၉၀"], ["Ma Mya", "F", "1985"]]


def a_csv(folder: Path, rows: list[list[str]], encoding: str = "utf-8-sig", separator: str = ";") -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    path = folder / "list.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def only_table(path: Path) -> Table:
    tables = [table for sheet in read_sheets(path) if (table := find_table(sheet, MEMBERS, ("name", "birth")))]
    assert len(tables) == 1
    return tables[0]


def cells(table: Table, *fields: str) -> list[tuple[object, ...]]:
    return [(record.number, *(table.cell(record, field) for field in fields)) for record in table.records]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16"])
def test_a_csv_is_read_however_it_was_saved(tmp_path: Path, separator: str, encoding: str) -> None:
    table = only_table(a_csv(tmp_path, [HEAD, *ROWS], encoding, separator))
    assert cells(table, "name", "birth") == [(2, "မခင်သန်း", "၁၉၉၀"), (3, "Ma Mya", "1985")]


def test_an_old_code_page_without_burmese_is_read(tmp_path: Path) -> None:
    table = only_table(a_csv(tmp_path, [HEAD, ["Zoë", "F", "1985"]], "cp1252"))
    assert cells(table, "name") == [(2, "Zoë")]


def test_rows_are_numbered_as_excel_numbers_them(tmp_path: Path) -> None:
    rows = [["စာရင်း"], HEAD, ["Ma Mya\nbook 2", "F", "1985"], [], HEAD, ["Ma Su", "F", "1986"]]
    assert cells(only_table(a_csv(tmp_path, rows)), "name") == [(3, "Ma Mya\nbook 2"), (6, "Ma Su")]


def test_burmese_that_excel_turned_into_question_marks_is_refused_as_a_whole(tmp_path: Path) -> None:
    lost = [["?????????", "F", "????"], ["????", "M", "1985"], ["Ma Su", "F", "1986"]]
    with pytest.raises(BadFile, match="question marks"):
        read_sheets(a_csv(tmp_path, [HEAD, *lost], "cp1252"))


def test_one_question_mark_is_no_reason_to_refuse(tmp_path: Path) -> None:
    assert cells(only_table(a_csv(tmp_path, [HEAD, ["moved?", "F", "1985"]])), "name") == [(2, "moved?")]


def a_workbook(folder: Path) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "စာရင်း"
    sheet.append(["ရုံးခွဲ အဖွဲ့ဝင်စာရင်း"])
    sheet.merge_cells("A1:E1")
    sheet.append(["စဥ္", "အမည္", "ေမြးသကၠရာဇ္/အသက္", None, "မှတ်ပုံတင်အမှတ်"])
    sheet.append([1, "မခင်သန်း", 1990, None, "၉၉/ကကက(နိုင်)၁"])
    sheet.append([2, "=1+1", 1985])
    sheet.append([3, "Ma Su", 1986])
    sheet.append([4, None, 1987])
    sheet.merge_cells("B5:B6")
    workbook.create_sheet("empty")
    path = folder / "list.xlsx"
    workbook.save(path)
    return path


def test_a_workbook_gives_its_table_without_the_columns_that_must_not_be_kept(tmp_path: Path) -> None:
    table = only_table(a_workbook(tmp_path))
    assert table.sheet == "စာရင်း"
    assert set(table.columns) == {"number", "name", "birth"}
    assert cells(table, "name", "birth")[:2] == [(3, "မခင်သန်း", 1990), (4, "=1+1", 1985)]


def test_merged_cells_among_the_rows_are_marked(tmp_path: Path) -> None:
    assert [record.number for record in only_table(a_workbook(tmp_path)).records if record.merged] == [5, 6]


def zipped(folder: Path, name: str, data: bytes) -> Path:
    path = folder / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return path


def file_of(folder: Path, data: bytes) -> Path:
    path = folder / "list.bin"
    path.write_bytes(data)
    return path


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.mark.parametrize(
    "data, why",
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (OLE, "old Excel format"),
        (b"PK\x03\x04 torn", "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(2000), "no table"),
        (b"", "nothing in this file"),
        (b";;;\r\n;;;\r\n", "nothing in this file"),
        (b"a" * (20 * 2**20 + 1), "over 20 MB"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    with pytest.raises(BadFile, match=why):
        read_sheets(file_of(tmp_path, data))


def test_a_workbook_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="too large"):
        read_sheets(zipped(tmp_path, "xl/workbook.xml", bytes(161 * 2**20)))


def test_another_kind_of_zip_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="no Excel workbook"):
        read_sheets(zipped(tmp_path, "photo.jpg", b"x"))


def test_a_workbook_with_torn_insides_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="damaged"):
        read_sheets(zipped(tmp_path, "xl/workbook.xml", b"<workbook"))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="cannot be read"):
        read_sheets(tmp_path / "gone.csv")


def test_a_list_without_known_headings_has_no_table(tmp_path: Path) -> None:
    (sheet,) = read_sheets(a_csv(tmp_path, [["x", "y"], ["1", "2"]]))
    assert find_table(sheet, MEMBERS, ("name", "birth")) is None
