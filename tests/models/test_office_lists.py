"""Rows of an office's lists become typed rows: the good ones whole, the bad ones with every reason."""

import csv
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.errors import BadFile
from models.fields import Birth, township_index
from models.headings import COURSES, MEMBERS, PROVIDERS
from models.office_lists import (
    IN_ZAWGYI,
    Reading,
    read_courses,
    read_members,
    read_providers,
    read_referrals,
    read_sessions,
)
from models.sheets import heading

TODAY = date(2026, 11, 25)
TOWNS = township_index([("MMR013015", "Tamwe", "တာမွေ"), ("MMR008001", "Pyay", "ပြည်")])
AS_IS = Reading(TODAY, TOWNS)
CONVERTING = Reading(TODAY, TOWNS, convert_zawgyi=True)


def a_csv(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def reasons(row: object) -> list[str]:
    return [str(problem) for problem in row.origin.problems]


MEMBER_HEAD = ["Full name", "Sex", "DOB year", "Tsp", "Tel", "Joined", "old number", "NRC", "Remark"]


def test_a_good_row_is_taken_whole(tmp_path: Path) -> None:
    row = ["ဒေါ်မ၀ေ\u200b", "F", "၄၇ နှစ်", "Tamwe", "9000255194", "10-01-25", "MDY-4075", "99/x(N)1", "moved?"]
    (member,) = read_members(a_csv(tmp_path, [MEMBER_HEAD, row]), AS_IS)
    assert (member.name, member.birth, member.gender) == ("ဒေါ်မဝေ", Birth(1979, counted=True), "female")
    assert (member.township, member.phone, member.joined) == ("MMR013015", "09000255194", date(2025, 1, 10))
    assert (member.old_number, member.role, member.origin.row) == ("MDY-4075", "", 2)
    assert member.origin.problems == member.origin.notes == ()


def test_columns_that_must_not_be_kept_end_in_the_reader(tmp_path: Path) -> None:
    row = ["Ma Mya", "F", "17/02/1972", "Tamwe", "", "", "", "99/kakaka(N)624", "see book 2"]
    (member,) = read_members(a_csv(tmp_path, [MEMBER_HEAD, row]), AS_IS)
    assert not any(secret in repr(member) for secret in ("kakaka", "book", "17", "02"))


def test_a_row_tells_every_reason_at_once(tmp_path: Path) -> None:
    (member,) = read_members(a_csv(tmp_path, [MEMBER_HEAD, ["", "F", "2013", "Nowhere", "", "31/02/2024", ""]]), AS_IS)
    assert len(member.origin.problems) == 4
    assert "There is no name." in reasons(member)


def test_a_lost_phone_number_is_noted_and_the_person_taken(tmp_path: Path) -> None:
    (member,) = read_members(a_csv(tmp_path, [MEMBER_HEAD, ["Ma Mya", "F", "1985", "", "9.00013E+09", "", ""]]), AS_IS)
    assert member.origin.problems == ()
    assert member.phone == ""
    assert "rounded" in str(member.origin.notes[0])


def test_marks_that_turn_the_writing_are_taken_out_and_told(tmp_path: Path) -> None:
    (member,) = read_members(a_csv(tmp_path, [MEMBER_HEAD, ["Thet\u202e Mon", "F", "1985"]]), AS_IS)
    assert (member.name, len(member.origin.notes)) == ("Thet Mon", 1)


def test_a_zawgyi_row_waits_for_the_word_to_convert(tmp_path: Path) -> None:
    path = a_csv(tmp_path, [MEMBER_HEAD, ["ေဒၚသႏၲာဝင္း", "မ", "၄၄", "တာေမြၿမိဳ႕နယ္", "", "၄/၁/၂၀၁၆", ""]])
    (member,) = read_members(path, AS_IS)
    assert reasons(member) == [IN_ZAWGYI]
    (member,) = read_members(path, CONVERTING)
    assert member.origin.problems == ()
    assert (member.name, member.township, member.joined) == ("ဒေါ်သန္တာဝင်း", "MMR013015", date(2016, 1, 4))


def a_members_workbook(folder: Path) -> Path:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    heads = ["စဉ်", "အမည်", "မွေးသက္ကရာဇ်/အသက်", "ကျား/မ", "မြို့နယ်", None, "တာဝန်", "နေရပ်လိပ်စာ"]
    sheet.append(["ရုံးခွဲ အဖွဲ့ဝင်စာရင်း"])
    sheet.append(["စာရင်းပြုစုသည့်ရက်စွဲ - ၁/၁၁/၂၀၂၅"])
    sheet.merge_cells("A1:H1")
    sheet.merge_cells("A2:H2")
    sheet.append(heads)
    sheet.append([1, "မခင်သန်း", 40, "မ", "ပြည်မြို့နယ်", None, "ဝန်ထမ်း", "အမှတ် ၅"])
    sheet.append([])
    sheet.append(heads)
    sheet.append([2, "ကိုဇော်", datetime(1990, 5, 6), "လိင်ပြောင်း", "Pyay", None, "အဖွဲ့ဝင်"])  # noqa: DTZ001
    sheet.append([3, "Ma Su", 1986])
    sheet.append([4, None, 1987])
    sheet.merge_cells("B8:B9")
    sheet.append(["စုစုပေါင်း", "၄"])
    sheet.append(["စာရင်းပြုစုသူ ........................"])
    workbook.create_sheet("Sheet2")
    path = folder / "members.xlsx"
    workbook.save(path)
    return path


def test_titles_page_breaks_totals_and_signatures_are_nobody(tmp_path: Path) -> None:
    members = read_members(a_members_workbook(tmp_path), AS_IS)
    assert [(member.origin.row, member.name) for member in members] == [
        (4, "မခင်သန်း"),
        (7, "ကိုဇော်"),
        (8, "Ma Su"),
        (9, ""),
    ]
    assert [member.role for member in members[:2]] == ["staff", ""]


def test_ages_are_counted_as_of_the_day_in_the_title(tmp_path: Path) -> None:
    assert read_members(a_members_workbook(tmp_path), AS_IS)[0].birth == Birth(1985, counted=True)


def test_merged_rows_are_not_taken(tmp_path: Path) -> None:
    members = read_members(a_members_workbook(tmp_path), AS_IS)
    assert [member.origin.row for member in members if any("merged" in reason for reason in reasons(member))] == [8, 9]


def test_a_file_without_headings_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="headings"):
        read_members(a_csv(tmp_path, [["a", "b"], ["c", "d"]]), AS_IS)


def test_providers_come_with_services_and_township(tmp_path: Path) -> None:
    head = ["code", "name", "name (my)", "type", "township", "services", "hours", "cost", "phone", "last verified"]
    row = [
        "P001",
        "Saga Clinic",
        "စံကားဆေးခန်း",
        "ngo",
        "mmr008001",
        "၁;၁၀",
        "Daily 8-12",
        "free",
        "09000596569",
        "၀၃/၀၃/၂၀၂၅",
    ]
    good, bad = read_providers(a_csv(tmp_path, [head, row, ["P002", "X", "", "shop", "", "12"]]), AS_IS)
    assert (good.code, good.kind, good.township, good.services) == ("P001", "NGO", "MMR008001", (1, 10))
    assert (good.phone, good.verified_on, good.origin.problems) == ("09000596569", date(2025, 3, 3), ())
    assert len(bad.origin.problems) == 2


def test_courses_know_their_topic(tmp_path: Path) -> None:
    (course,) = read_courses(a_csv(tmp_path, [["Course", "Topic"], ["Know the law", "Legal literacy"]]), AS_IS)
    assert (course.title, course.topic, course.origin.problems) == ("Know the law", "legal literacy", ())
    assert (course.code, course.required_sessions, course.active) == ("", 1, True)


def test_a_course_says_its_code_how_often_one_comes_and_its_title_on_paper_in_both_languages(tmp_path: Path) -> None:
    head = ["ကုဒ်", "သင်တန်း", "မြန်မာအမည်", "အကြောင်းအရာ", "အကြိမ်", "စာရွက်ပေါ်ရှိ အမည်", "စာရွက်ပေါ်ရှိ မြန်မာအမည်", "သုံးနေဆဲ"]
    row = ["LAW-1", "", "ဥပဒေ", "legal", "၃", "Course one", "သင်တန်း တစ်", "မဟုတ်"]
    (course,) = read_courses(a_csv(tmp_path, [head, row]), AS_IS)
    assert (course.code, course.title, course.title_my, course.required_sessions) == ("LAW-1", "", "ဥပဒေ", 3)
    assert (course.paper_title, course.paper_title_my, course.active) == ("Course one", "သင်တန်း တစ်", False)
    assert course.origin.problems == ()


@pytest.mark.parametrize(
    "heading, cell, why",
    [
        ("Last day", "31/12/2026", "Write last days as number and day, as in 5: 31/12/2026."),
        ("Last day", "1: 31/02/2026", "There is no such day in the calendar."),
        ("Last day", "7: 31/12/2026", "A last day is of a service that this row does not name."),
        ("Friendly", "6", "This is no number from 1 to 5."),
        ("Friendly", "very", "This is no number from 1 to 5."),
        ("Open now", "perhaps", "This word is not known here."),
        ("Name on paper", "<b>", "The text holds markup (< or >). Write it without these signs."),
    ],
)
def test_what_a_clinic_cannot_be_is_said(tmp_path: Path, heading: str, cell: str, why: str) -> None:
    rows = [["code", "name", "services", heading], ["P001", "Saga Clinic", "1, 5", cell]]
    (clinic,) = read_providers(a_csv(tmp_path, rows), AS_IS)
    assert reasons(clinic) == [why]


def test_a_clinic_comes_with_its_last_days_its_rating_and_its_names_on_paper(tmp_path: Path) -> None:
    head = [
        "code",
        "name",
        "services",
        "last days",
        "Friendliness rating",
        "name on paper",
        "Name on paper (my)",
        "active",
    ]
    rows = [
        head,
        ["P001", "Saga ART", "1, 5", "5: 31/12/2026, ၁ = 2027-01-31", "၄", "Saga", "စံကား", "yes"],
        ["P002", "Hnin", "1", "", "", "", "", "closed"],
    ]
    saga, hnin = read_providers(a_csv(tmp_path, rows), AS_IS)
    assert saga.last_days == {5: date(2026, 12, 31), 1: date(2027, 1, 31)}
    assert (saga.rating, saga.paper_name, saga.paper_name_my, saga.active) == (4, "Saga", "စံကား", True)
    assert (hnin.last_days, hnin.rating, hnin.active) == ({}, None, False)
    assert saga.origin.problems == hnin.origin.problems == ()


REFERRAL_HEAD = ["Slip no", "Date", "Member", "Provider", "Service", "Priority", "Outcome", "Outcome date", "Evidence"]


def test_a_referral_comes_with_its_outcome(tmp_path: Path) -> None:
    row = ["S-1", "2025-07-01", "YGN-0123", "P009", "၇", "24 hours", "attended", "၁၁/၀၇/၂၀၂၅", "provider call"]
    (referral,) = read_referrals(a_csv(tmp_path, [REFERRAL_HEAD, row]), AS_IS)
    assert (referral.number, referral.issued_on, referral.person) == ("S-1", date(2025, 7, 1), "YGN-0123")
    assert (referral.service, referral.priority, referral.outcome) == (7, "24 hours", "attended")
    assert (referral.outcome_on, referral.evidence, referral.origin.problems) == (
        date(2025, 7, 11),
        "provider call",
        (),
    )


@pytest.mark.parametrize(
    "row, why",
    [
        (["S-1", "02/07/2025", "Ma Su", "P1", "1", "routine", "attended", "01/07/2025"], "before the referral"),
        (["S-1", "02/07/2025", "Ma Su", "P1", "1, 2", "routine"], "one service"),
        (["", "02/07/2025", "Ma Su", "P1", "1", "routine"], "no slip number"),
        (["S-1", "", "Ma Su", "P1", "1", "routine"], "no date of issue"),
        (["S-1", "02/07/2025", "Ma Su", "P1", "1", "routine", "completed", ""], "outcome has no date"),
        (["S-1", "02/07/2025", "", "P1", "1", "routine"], "no name"),
    ],
)
def test_a_referral_that_cannot_be_is_refused(tmp_path: Path, row: list[str], why: str) -> None:
    (referral,) = read_referrals(a_csv(tmp_path, [REFERRAL_HEAD, row]), AS_IS)
    assert any(why in reason for reason in reasons(referral))


def a_register(folder: Path) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    sheet = workbook.create_sheet("01 law")
    sheet.append(["သင်တန်းတက်ရောက်မှုစာရင်း"])
    sheet.append(["သင်တန်း / Course", None, "Know the law"])
    sheet.append(["ရက်စွဲ / Date(s)", None, "03/02/2025, 04/02/2025"])
    sheet.append(["သင်တန်းဆရာ / Trainer(s)", None, "ကိုဖူး, Naing Nanda"])
    sheet.append(["အကြောင်းအရာ / Topic", None, "legal literacy"])
    sheet.append([])
    sheet.append(["စဉ်", "အမည် သို့မဟုတ် အမှတ်", "လက်မှတ်", "Pre (100)", "Post (100)"])
    sheet.append([1, "YGN-0123", "x", 40, "၅၉"])
    sheet.append([2, "ဝါဝါခိုင္", "လက်မှတ်", 23, 45])
    sheet.append([3, "Ma Su", None, None, None])
    sheet.append([4, "Ma Mya", "✓", 52, 130])
    sheet.append(["စုစုပေါင်း", "၄"])
    workbook.create_sheet("notes").append(["call the hall"])
    path = folder / "sessions.xlsx"
    workbook.save(path)
    return path


def test_a_register_is_read_with_its_head(tmp_path: Path) -> None:
    law, notes = read_sessions(a_register(tmp_path), CONVERTING)
    assert (law.sheet, law.course, law.topic) == ("01 law", "Know the law", "legal literacy")
    assert law.days == (date(2025, 2, 3), date(2025, 2, 4))
    assert (law.trainers, law.external, law.problems) == (("ကိုဖူး", "Naing Nanda"), False, ())
    assert [(line.origin.row, line.person, line.signed, line.pre, line.post) for line in law.participants] == [
        (8, "YGN-0123", True, 40, 59),
        (9, "ဝါဝါခိုင်", True, 23, 45),
        (10, "Ma Su", False, None, None),
        (11, "Ma Mya", True, 52, None),
    ]
    assert reasons(law.participants[3]) == ["A score is at most 100."]
    assert [str(problem) for problem in notes.problems] == ["The headings of this sheet were not found."]


def test_only_the_name_on_a_register_says_whether_it_is_zawgyi(tmp_path: Path) -> None:
    law, _ = read_sessions(a_register(tmp_path), AS_IS)
    assert [line.origin.zawgyi for line in law.participants] == [False, True, False, False]
    assert reasons(law.participants[1]) == [IN_ZAWGYI]


DOCUMENTED = {"Members": MEMBERS, "Clinics and other providers": PROVIDERS, "Courses": COURSES}


@pytest.mark.parametrize("kind", DOCUMENTED)
def test_every_column_that_the_page_about_lists_names_is_known(kind: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "lists.md").read_text(encoding="utf-8")
    part = page.split(f"## {kind}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", part, re.MULTILINE)[2:]
    words = {word.strip(" *") for row in rows for cell in row for word in cell.split(",")} - {"as above"}
    assert [word for word in sorted(words) if not heading(word, DOCUMENTED[kind])] == []
    fields = {heading(column.strip(" *"), DOCUMENTED[kind]) for column, _also in rows}
    assert fields == set(DOCUMENTED[kind].values()) - {"number"}
