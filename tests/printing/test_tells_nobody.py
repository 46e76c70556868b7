"""What leaves the office, made from a real register: no office code or name, no member's name, nothing in the file's own words."""

import io
import re
import zipfile
from collections.abc import Iterator

import pytest
from pypdf import PdfReader

from models import attendance, events, office_papers, offices, paper_packs, referrals, slips, trainings
from models.attendance import AttendanceMark
from models.certificates import papers
from models.events import EventDraft
from models.paper_packs import PackWish
from models.paper_words import forbidden_words
from models.referrals import ReferralDraft
from models.reports import writing
from models.reports.indicators import Indicator
from models.reports.making import report
from models.reports.periods import month_of
from models.schema import ConsentScope, Course, Office, ParticipationStatus, Provider, ProviderKind, Topic
from models.stamps import present_day
from models.trainings import TrainingDraft
from printing.attendance_sheet import attendance_sheet
from printing.cascade_poster import cascade_poster
from printing.certificate import certificates
from printing.member_card import member_cards
from printing.monthly_report import monthly_report
from printing.office_papers import OFFICE_PAPERS
from printing.paper_pack import paper_pack
from printing.referral_slip import referral_slip
from tests.models.people import add_clinic, add_course, add_member, answer
from tests.printing.reading import all_text

TELLS = ("YGN", "Orchid Lane", "Zawtika", "Daw Aye", "Thazin")
"""The office's code and name, a member, the colleague who prints, the program."""


@pytest.fixture
def made(office) -> dict[str, bytes]:
    with office.database.transaction() as session:
        return dict(_files(session, office.actor))


def _files(session, me) -> Iterator[tuple[str, bytes]]:
    session.query(Office).one().name = "Orchid Lane"
    offices.set_paper(session, me, paper_phone="09 000", issuer_line="Community desk", staff_print=True)
    codes = [add_member(session, me, "Ma Zawtika") for _ in range(7)]
    for code in codes:
        answer(session, me, code, ConsentScope.FOLLOW_UP)
    add_clinic(session, me)
    session.query(Provider).one().kind = ProviderKind.NAP
    add_course(session, me)
    events.record(session, me, EventDraft(present_day(session), members=9, nap=6))
    course = session.query(Course).one()
    course.topic, day = Topic.PREVENTION, present_day(session)
    issued = [referrals.issue(session, me, ReferralDraft(code, "P001", 2)).line for code in codes]
    held = trainings.plan(session, me, TrainingDraft("LEAD", day, trainer_codes=(codes[0],)))
    marks = [AttendanceMark(code, ParticipationStatus.ATTENDED) for code in codes[1:]]
    attendance.take_attendance(session, me, held.id, marks)
    attendance.certify(session, me, held.training_id, codes[1:])
    for name, paper in OFFICE_PAPERS.items():
        yield f"{name}.pdf", paper.make(session, me, "both", paper.sizes[0])
    yield "slip.pdf", referral_slip(slips.slip_paper(session, me, issued[0].id).slip)
    yield "sheet.pdf", attendance_sheet(trainings.sheet(session, me, held.id), "both")
    given = papers(session, me, held.training_id, {codes[1]: "Ma Padauk"})
    yield "certificate.pdf", certificates(given)
    yield "pack.pdf", paper_pack(paper_packs.make(session, me, PackWish()), "both", offices.details(session).mark)
    yield "card.pdf", member_cards(codes)
    poster = office_papers.cascade_poster(session, me)
    yield "poster.pdf", cascade_poster(poster.grown, poster.title, poster.title_my, office_mark=poster.office_mark)
    for public in (False, True):
        figures = report(session, me, month_of(day), Indicator, public=public)
        end = "public" if public else "own"
        yield f"report-{end}.pdf", monthly_report(figures)
        yield f"report-{end}.csv", writing.as_csv(figures)
        yield f"report-{end}.xlsx", writing.as_xlsx(figures)


def words_of(name: str, data: bytes) -> str:
    if name.endswith(".pdf"):
        return all_text(data)
    if name.endswith(".csv"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(each).decode() for each in archive.namelist())


def test_no_office_member_or_colleague_is_named(made):
    told = {
        (name, word)
        for name, data in made.items()
        for word in TELLS
        if word.casefold() in words_of(name, data).casefold()
    }
    assert {name for name, data in made.items() if len(words_of(name, data)) < 3} <= {"envelope.pdf"}
    assert told == set()


def test_no_line_holds_a_word_that_may_not_leave_the_office(made):
    for name, data in made.items():
        if not name.endswith(".xlsx"):
            assert [line for line in words_of(name, data).splitlines() if forbidden_words(line)] == [], name
    for name in ("report-own", "report-public"):
        assert not re.search(r"\bNAP\b", words_of(f"{name}.csv", made[f"{name}.csv"]), re.IGNORECASE)


def test_a_pdf_says_nothing_of_its_making(made):
    for name, data in made.items():
        if name.endswith(".pdf"):
            reader = PdfReader(io.BytesIO(data))
            told = {key: value for key, value in (reader.metadata or {}).items() if value and "Date" not in key}
            assert {key: value for key, value in told.items() if value.strip("() ") not in ("", "/False")} == {}, name
            assert reader.xmp_metadata is None, name
            assert b"ReportLab" not in data, name
