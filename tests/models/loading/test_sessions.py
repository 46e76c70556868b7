"""Attendance registers become trainings with who came, what they scored, and who had taught whom."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from models import attendance, courses, trainings
from models.load import ListKind, Loaded
from models.offices import OpenOffice
from models.schema import ParticipationRole, ParticipationStatus, SessionStatus
from tests.models.test_load import GOOD, take
from tests.models.test_load import members as load_members

PEOPLE = ("Ma Su", "Ma Mya", "Ma Hnin", "Daw Khin")
Lines = list[list[object]]


@pytest.fixture
def ready(office, tmp_path):
    rows = [[name, "F", str(1980 + place), "", "", f"{place + 1}/1/2020", ""] for place, name in enumerate(PEOPLE)]
    load_members(office, tmp_path, GOOD, *rows)
    return office


def register(days: str, trainers: str, lines: Lines, course: str = "Know the law") -> list[list[object]]:
    return [
        ["Course", None, course],
        ["Date(s)", None, days],
        ["Trainer(s)", None, trainers],
        ["Topic", None, "legal literacy"],
        [],
        ["No", "Name or number", "Signature", "Pre (100)", "Post (100)"],
        *([place + 1, *line] for place, line in enumerate(lines)),
    ]


def take_registers(office: OpenOffice, tmp_path: Path, **sheets: list[list[object]]) -> Loaded:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "registers.xlsx"
    book.save(path)
    return take(office, ListKind.SESSIONS, path)


def held(office: OpenOffice) -> list[trainings.SessionLine]:
    with office.database.reading() as session:
        return trainings.listed(session, office.actor)[::-1]


FIRST: Lines = [["YGN-0007", "x", 40, 70], ["Ma Su", None, None, None], ["Ma Mya", "✓", 50, "၆၀"]]


def test_a_register_becomes_a_training_with_its_course(ready, tmp_path):
    loaded = take_registers(ready, tmp_path, a=register("03/02/2026", "external", FIRST))
    assert (loaded.taken, loaded.refused) == (3, ())
    (line,) = held(ready)
    assert (line.course, line.level, line.registered, line.attended) == ("KNOW-THE-LAW", 0, 3, 2)
    assert line.status is SessionStatus.HELD
    with ready.database.reading() as session:
        roster = {row.member_name: row for row in attendance.roster(session, ready.actor, line.id)}
        (course,) = courses.listed(session, ready.actor)
    assert (course.title, course.topic.value) == ("Know the law", "legal literacy")
    assert roster["Ma Su"].status is ParticipationStatus.REGISTERED
    assert (roster["Ma Mya"].status, roster["Ma Mya"].pre, roster["Ma Mya"].post) == (
        ParticipationStatus.ATTENDED,
        50,
        60,
    )


def test_loading_registers_twice_changes_nothing(ready, tmp_path):
    sheets = {"a": register("03/02/2026", "external", FIRST), "b": register("05/03/2026", "Ma Mya", [["Ma Hnin", "x"]])}
    assert take_registers(ready, tmp_path, **sheets).taken == 4
    before = held(ready)
    again = take_registers(ready, tmp_path, **sheets)
    assert (again.taken, again.already, again.refused) == (0, 4, ())
    assert held(ready) == before


def test_a_line_added_to_a_register_later_is_taken_alone(ready, tmp_path):
    take_registers(ready, tmp_path, a=register("03/02/2026", "external", FIRST))
    more = [*FIRST, ["Ma Hnin", "x", None, None]]
    again = take_registers(ready, tmp_path, a=register("03/02/2026", "external", more))
    assert (again.taken, again.already) == (1, 3)
    assert held(ready)[0].attended == 3


def test_who_learned_teaches_one_level_on(ready, tmp_path):
    take_registers(
        ready,
        tmp_path,
        a=register("03/02/2026", "external", [["Ma Su", "x"]]),
        b=register("03/03/2026", "Ma Su, Daw Khin", [["Ma Mya", "x"]]),
        c=register("03/04/2026", "Ma Mya", [["Ma Hnin", "x"]]),
    )
    assert [(line.level, len(line.trainers)) for line in held(ready)] == [(0, 0), (1, 2), (2, 1)]
    with ready.database.reading() as session:
        roster = attendance.roster(session, ready.actor, held(ready)[1].id)
    assert {row.status for row in roster if row.part is ParticipationRole.TRAINER} == {ParticipationStatus.ATTENDED}


def test_a_register_of_two_days_is_two_sessions_with_the_scores_at_the_last(ready, tmp_path):
    loaded = take_registers(ready, tmp_path, a=register("03/02/2026, 04/02/2026", "external", FIRST))
    assert loaded.taken == 3
    first, last = held(ready)
    assert (first.training_id, first.attended) == (last.training_id, 2)
    with ready.database.reading() as session:
        pairs = [
            [(row.pre, row.post) for row in attendance.roster(session, ready.actor, line.id) if row.pre]
            for line in (first, last)
        ]
    assert [sorted(pair) for pair in pairs] == [[], [(40, 70), (50, 60)]]


def test_each_line_that_cannot_be_taken_is_told_with_its_sheet(ready, tmp_path):
    lines: Lines = [["Ma Su", "x"], ["Ma Su", "x"], ["Ma Thiri", "x"], ["Ma Mya", "x", 40, 140], ["Daw Khin", "x"]]
    loaded = take_registers(ready, tmp_path, law=register("03/02/2026", "Daw Khin", lines))
    assert loaded.taken == 1
    assert sorted((row.sheet, row.row) for row in loaded.refused) == [("law", row) for row in (8, 9, 10, 11)]


def test_an_unknown_trainer_and_level_are_noted_and_the_register_is_taken(ready, tmp_path):
    loaded = take_registers(ready, tmp_path, a=register("03/02/2026", "Ma Thiri", [["Ma Su", "x"]]))
    assert loaded.taken == 1
    told = " ".join(str(note.note) for note in loaded.notes)
    assert "not known as a member" in told
    assert "taken as 1" in told


def test_a_register_with_a_bad_head_is_refused_and_the_others_are_taken(ready, tmp_path):
    loaded = take_registers(
        ready,
        tmp_path,
        bad=register("31/02/2026", "external", FIRST),
        good=register("03/02/2026", "external", FIRST),
    )
    assert (loaded.taken, [(row.sheet, row.row) for row in loaded.refused]) == (3, [("bad", 1)])
