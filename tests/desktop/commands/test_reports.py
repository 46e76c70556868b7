"""`thazin report`: on the screen, for machines, and as a file by its ending."""

import json
import zipfile

import pytest

from tests.printing.reading import all_text


@pytest.fixture
def busy(offices, tmp_path):
    (tmp_path / "clinics.csv").write_text(
        'code,name,type,township,services\nP001,Hninsi Dispensary,CBO,MMR013008,"1, 2, 9"\n', encoding="utf-8"
    )
    assert offices("load", "branch", "providers", "clinics.csv").code == 0
    people = "".join(f"Ma Thida {number},1990,OLD-{number}\n" for number in range(7))
    (tmp_path / "members.csv").write_text(f"name,birth year,old number\n{people}", encoding="utf-8")
    assert offices("load", "branch", "members", "members.csv").code == 0
    slips = "".join(f"S-{number},2026-11-20,OLD-{number},P001,{1 if number else 2}\n" for number in range(7))
    (tmp_path / "slips.csv").write_text(f"slip no,issued on,member,provider,service\n{slips}", encoding="utf-8")
    assert offices("load", "branch", "referrals", "slips.csv").code == 0
    return offices


def values(told, **which: str) -> list[object]:
    return [
        figure["value"]
        for figure in told.json["figures"]
        if all(figure[name] == value for name, value in which.items())
    ]


def test_figures_for_machines(busy):
    told = busy("report", "branch", "referrals", "--json")
    assert told.code == 0
    assert values(told, indicator="referrals-made", by="") == [7]
    assert values(told, indicator="referrals-made", by="service", group="1") == [6]
    assert told.json["hidden"] == 0


def test_for_partners_small_numbers_are_held_back(busy):
    told = busy("report", "branch", "referrals-made", "--public", "--json")
    assert values(told, by="service", group="2") == [None]
    assert values(told, by="service", group="1") == [None], "or the one could be reckoned from the other"
    assert values(told, by="") == [7]
    assert told.json["hidden"] == 2


@pytest.mark.parametrize("ending", ["xlsx", "csv", "pdf"])
def test_a_file_by_its_ending(busy, tmp_path, ending):
    told = busy("report", "branch", "monthly", "--out", f"figures.{ending}", "--json")
    assert (told.code, told.json["file"]) == (0, f"figures.{ending}")
    assert "not encrypted" in told.err
    data = (tmp_path / f"figures.{ending}").read_bytes()
    if ending == "pdf":
        assert "Referrals made" in all_text(data)
    elif ending == "csv":
        assert b"#indicator+code" in data
    else:
        assert zipfile.is_zipfile(tmp_path / "figures.xlsx")


def test_another_ending_is_refused_before_anything_is_counted(busy):
    told = busy("report", "branch", "all", "--out", "figures.doc")
    assert told.code == 3
    assert ".xlsx" in told.err


def test_days_the_wrong_way_round_are_refused(busy):
    assert busy("report", "branch", "all", "--from", "2026-11-20", "--to", "2026-11-01").code == 3


def test_for_the_eye_and_in_burmese(busy):
    told = busy("report", "branch", "referrals-made", "--language", "my")
    assert told.code == 0
    assert "ညွှန်းပို့မှု" in told.out


def test_dhis2(busy, tmp_path):
    mapping = {"orgUnits": {"": "ou"}, "dataElements": {"referrals-made": "de"}}
    (tmp_path / "mapping.json").write_text(json.dumps(mapping), encoding="utf-8")
    told = busy("report", "branch", "all", "--dhis2", "mapping.json", "--out", "set.json", "--to", "2026-11-30")
    assert told.code == 0
    assert json.loads((tmp_path / "set.json").read_text()) == {"dataValues": []}, "a month is sent once it is over"
