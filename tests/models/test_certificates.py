"""What certificates print: chosen names, neutral titles; and numbers taken back."""

from datetime import date

import pytest

from models import attendance, certificates, courses, trainings
from models.attendance import AttendanceMark
from models.courses import CourseDraft
from models.errors import Refused
from models.trainings import TrainingDraft
from tests.models.people import add_course, add_member

TODAY = date(2026, 11, 25)


@pytest.fixture
def done(session, me):
    """A training and the codes of two who completed it, the first of whom has a certificate."""
    add_course(session, me)
    line = trainings.plan(session, me, TrainingDraft("LEAD", TODAY))
    codes = [add_member(session, me, "Aye"), add_member(session, me, "Su")]
    attendance.take_attendance(session, me, line.id, [AttendanceMark(code) for code in codes])
    attendance.certify(session, me, line.training_id, codes[:1])
    return line.training_id, codes


def test_the_name_on_paper_is_the_one_that_the_person_chose_and_is_kept_nowhere(session, me, done):
    training, codes = done
    (paper,) = certificates.papers(session, me, training, dict.fromkeys(codes, "  Daw Aye  Aye "))
    assert (paper.name, paper.title, paper.title_my) == ("Daw Aye Aye", "Leading together", "အတူဦးဆောင်ခြင်း")
    assert (paper.completed_on, paper.sessions) == (TODAY, 1)
    assert [line.member_name for line in attendance.completions(session, me, training)] == ["Aye", "Su"]
    assert certificates.papers(session, me, training, {codes[0]: " "}) == []


def test_a_title_that_tells_too_much_keeps_certificates_from_paper(session, me, done):
    training, codes = done
    courses.correct(session, me, "LEAD", CourseDraft("LEAD", "HIV and us"))
    with pytest.raises(Refused, match="no title for paper"):
        certificates.papers(session, me, training, {codes[0]: "Aye"})


def test_numbers_that_were_just_given_are_taken_back(session, me, done):
    training, codes = done
    (number,) = attendance.certify(session, me, training, codes[1:]).values()
    assert certificates.take_back(session, me, training, [number]) == 1
    assert [bool(line.certificate) for line in attendance.completions(session, me, training)] == [True, False]
    assert attendance.certify(session, me, training, codes[1:])[codes[1]] != number
