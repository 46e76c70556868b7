"""Courses: whose they are, and what paper may call them."""

from dataclasses import replace

import pytest
from sqlalchemy import select, text

from models import courses
from models.courses import CourseDraft
from models.errors import NotFound, Refused
from models.schema import Topic, Vector

LEADING = CourseDraft("LEAD", "Leading together", topic=Topic.LEADERSHIP, required_sessions=3)


def test_a_branch_adds_a_course_of_its_own_and_corrects_it(office):
    with office.database.transaction() as session:
        assert courses.add(session, office.actor, LEADING).own
        assert (
            courses.correct(session, office.actor, "lead", replace(LEADING, required_sessions=2)).required_sessions == 2
        )
        courses.add(session, office.actor, replace(LEADING, code="OLD", active=False))
        assert [line.code for line in courses.listed(session, office.actor)] == ["LEAD"]
        assert [line.code for line in courses.listed(session, office.actor, inactive_too=True)] == ["LEAD", "OLD"]
        assert courses.add(session, office.actor, LEADING).code_twice
        with pytest.raises(NotFound):
            courses.details(session, office.actor, "NONE")


def test_head_offices_course_is_not_a_branchs_to_correct(office):
    with office.database.transaction() as session:
        courses.add(session, office.actor, LEADING)
        reference = session.scalars(select(Vector.id).where(Vector.scope == "reference")).first()
        session.execute(text("UPDATE course SET origin = :origin"), {"origin": reference})
        session.expire_all()
        with pytest.raises(Refused, match="not of your office"):
            courses.correct(session, office.actor, "LEAD", LEADING)


@pytest.mark.parametrize(
    "field, value",
    [("code", "ဦး"), ("title", ""), ("title", "x" * 201), ("required_sessions", 0), ("paper_title", "HIV basics")],
)
def test_a_draft_names_the_field_that_is_wrong(field, value):
    assert [problem.field for problem in replace(LEADING, **{field: value}).problems()] == [field]
