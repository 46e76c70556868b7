"""Reports as files: real numbers, texts that stay texts, tags that partners' tools know, no word that tells too much."""

import csv
import io
import json
import os
import random
import sys
import zipfile
from datetime import date, datetime, time

import pytest
from openpyxl import load_workbook

from models.errors import BadFile
from models.paper_words import forbidden_words
from models.reports import dhis2, writing
from models.reports.figures import Report
from models.reports.indicators import Axis, Indicator
from models.reports.making import NAMED, report
from models.reports.periods import Period
from models.schema import Township
from tests.models.reports.made import make, write

AUTUMN = Period(date(2026, 8, 1), date(2026, 10, 31))


@pytest.fixture
def made(head_office) -> Report:
    with head_office.database.transaction() as session:
        write(session, head_office.actor, make(random.Random(5)))
        town = session.query(Township).filter_by(pcode="MMR013001").one()
        town.name = "=HYPERLINK(1)"
    with head_office.database.reading() as session:
        return report(session, head_office.actor, AUTUMN, NAMED["all"])


def test_the_csv_has_heads_tags_and_a_line_for_each_figure(made):
    rows = list(csv.DictReader(io.StringIO(writing.as_csv(made).decode("utf-8-sig"))))
    tags, *lines = rows
    assert tags["value"] == "#indicator+value+num"
    assert all(tag.startswith("#") for tag in tags.values())
    assert len(lines) == len(writing.lines(made))
    first = next(line for line in lines if line["by"] == "service")
    assert (first["indicator"], first["from"], first["to"], first["unit"]) == (
        "referrals-made",
        "2026-08-01",
        "2026-08-31",
        "count",
    )
    assert float(first["value"]) >= 0


def test_a_name_that_looks_like_a_formula_stays_a_text(made):
    rows = list(csv.DictReader(io.StringIO(writing.as_csv(made).decode("utf-8-sig"))))
    assert {row["group_name"] for row in rows if row["township"] == "MMR013001"} == {"'=HYPERLINK(1)"}
    book = load_workbook(io.BytesIO(writing.as_xlsx(made)))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert [cell for cell in cells if cell.data_type == "f"] == []
    assert "=HYPERLINK(1)" in {cell.value for cell in cells}
    assert book.properties.creator in ("", None)


def test_numbers_are_numbers_in_a_workbook(made):
    sheet = load_workbook(io.BytesIO(writing.as_xlsx(made)))["Figures"]
    heads = [cell.value for cell in sheet[1]]
    column = heads.index("value") + 1
    values = [sheet.cell(row, column).value for row in range(3, sheet.max_row + 1)]
    assert all(value is None or isinstance(value, int | float) for value in values)


def test_no_word_that_tells_too_much_stands_in_a_file(made):
    text = writing.as_csv(made).decode()
    assert "prevention" in text.lower() or not any(
        figure.breakdown and figure.breakdown.key == "HIV prevention"
        for table in made.tables
        for row in table.rows
        for figure in row
    )
    assert forbidden_words(text) == []


def test_dhis2_takes_what_the_mapping_names_and_nothing_else(made):
    mapping = dhis2.read_mapping(
        json.dumps(
            {
                "orgUnits": {"": "ouALL", "MMR013015": "ouTAMWE"},
                "dataElements": {
                    "referrals-made": "deMADE",
                    "referrals-made/service/1": {"dataElement": "deMADE", "categoryOptionCombo": "cocONE"},
                },
            }
        ).encode()
    )
    values = json.loads(dhis2.data_value_set(made, mapping))["dataValues"]
    table = made.table(Indicator.REFERRALS_MADE, Axis.TOWNSHIP)
    assert table is not None
    august = table.rows[-1][0].value
    assert {"dataElement": "deMADE", "orgUnit": "ouALL", "period": "202608", "value": str(august)} in values
    assert {value["orgUnit"] for value in values} == {"ouALL", "ouTAMWE"}
    assert {value.get("categoryOptionCombo") for value in values} == {None, "cocONE"}
    assert all(value["dataElement"] == "deMADE" for value in values)


@pytest.mark.parametrize(
    "bad", [b"", b"[]", b'{"dataElements": {}}', b'{"dataElements": {"a": 1}, "orgUnits": {}}', b"\xff"]
)
def test_a_mapping_that_is_none_is_refused(bad):
    with pytest.raises(BadFile):
        dhis2.read_mapping(bad)


def test_a_workbook_is_made_in_memory_and_tells_nothing_of_its_making(made):
    opened = []
    watching = [True]

    def watch(event: str, given: tuple[object, ...]) -> None:
        if watching and event == "open" and not isinstance(given[0], int):
            writes = isinstance(given[1], str) and set("wxa+") & set(given[1])
            makes = isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            opened.extend([given[0]] if writes or makes else [])

    writing.as_xlsx(made)  # what is imported late is here now
    opened.clear()
    sys.addaudithook(watch)
    data = writing.as_xlsx(made)
    watching.clear()
    assert opened == []
    book = load_workbook(io.BytesIO(data))
    assert [sheet.max_row > 1 for sheet in book.worksheets] == [True] * 3
    told = book.properties
    assert (told.creator, told.lastModifiedBy, told.title, told.description) == (None,) * 4
    assert {told.created, told.modified} == {datetime.combine(made.made_on, time.min)}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time[3:] for entry in archive.infolist()} == {(0, 0, 0)}
        inside = b"".join(archive.read(name) for name in archive.namelist() if name.startswith("docProps/"))
    assert b"openpyxl" not in inside
    assert b"<Company>" not in inside
    assert data == writing.as_xlsx(made), "the same figures are the same bytes"
