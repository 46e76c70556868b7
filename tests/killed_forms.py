"""The forms that are killed half typed (`tests.killed`), and the offices in which they stand."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.work import Work
    from models.offices import OpenOffice
    from tests.offices import Closed
    from views.desk import Desk
    from views.kit.page import Page


@dataclass(frozen=True, slots=True)
class Form:
    """A form and where it stands: at a branch, or at head office with members whom a branch keeps."""

    make: Callable[["Work"], "Page"]
    head: bool = False


def _register(work: "Work") -> "Page":
    from views.members.register import RegisterPage

    return RegisterPage(work.desk)


def _correct(work: "Work") -> "Page":
    from models import members, reference
    from views.members.correct import CorrectPage

    with work.jobs._register.reading() as session:
        (line,) = members.listed(session, work.desk.actor, None, 1)
        known = members.details(session, work.desk.actor, line.code)
        return CorrectPage(work.desk, known, reference.townships(session))


def _status(work: "Work") -> "Page":
    from models import members
    from views.members.status import StatusPage

    with work.jobs._register.reading() as session:
        (line,) = members.listed(session, work.desk.actor, None, 1)
        return StatusPage(work.desk, members.details(session, work.desk.actor, line.code))


def _elsewhere(work: "Work", form: str) -> "Page":
    from models import members
    from views.members.ask import AskPage
    from views.members.handover import HandoverPage

    with work.jobs._register.reading() as session:
        lines = members.listed(session, work.desk.actor, None, 50)
        kept = next(line for line in lines if line.kept_at or line.home_office != "HQ")
        details = members.details(session, work.desk.actor, kept.code)
    return AskPage(work.desk, details) if form == "ask" else HandoverPage(work.desk, details)


def _refer(work: "Work") -> "Page":
    from views.referrals.form import ReferralForm

    return ReferralForm(work.desk, None)


def _refer_on(work: "Work") -> "Page":
    from models import referrals
    from views.referrals.form import ReferralForm

    with work.jobs._register.reading() as session:
        (line, *_more) = referrals.listed(session, work.desk.actor)
        parent = referrals.details(session, work.desk.actor, line.number)
    return ReferralForm(work.desk, parent.line.member, parent=parent)


def _correct_referral(work: "Work") -> "Page":
    from models import referrals
    from views.referrals.correct import CorrectReferralPage

    with work.jobs._register.reading() as session:
        (line, *_more) = referrals.listed(session, work.desk.actor)
    return CorrectReferralPage(work.desk, line)


def _clinic(work: "Work") -> "Page":
    from views.providers.form import ProviderPage

    return ProviderPage(work.desk, None)


def _known_clinic(work: "Work") -> "Page":
    from models import providers
    from views.providers.form import ProviderPage

    with work.jobs._register.reading() as session:
        return ProviderPage(work.desk, providers.details(session, work.desk.actor, "P001"))


def _plan(work: "Work") -> "Page":
    from views.trainings.plan import PlanPage

    return PlanPage(work.desk, lambda _line: None)


def _course(work: "Work") -> "Page":
    from views.trainings.course import CoursePage

    return CoursePage(work.desk, None)


def _of_session(work: "Work", form: str) -> "Page":
    from models import trainings
    from views.trainings.change import ChangeSessionPage
    from views.trainings.next_session import NextSessionPage
    from views.trainings.session import SessionPage

    with work.jobs._register.reading() as session:
        lines = trainings.listed(session, work.desk.actor)
    line = next(line for line in lines if bool(line.registered) is (form != "walk-in"))
    if form in {"attendance", "walk-in"}:
        # Where nobody is on the list yet, the hand begins at who came besides.
        return SessionPage(work.desk, line.id)
    if form == "score":
        return _scoring(work.desk, line.id)
    return ChangeSessionPage(work.desk, line) if form == "change" else NextSessionPage(work.desk, line, lambda _l: None)


def _scoring(desk: "Desk", session_id: str) -> "Page":
    """A session in which the hand begins in the first person's score."""
    from views.trainings.roster import _BEFORE
    from views.trainings.session import SessionPage

    class Scoring(SessionPage):
        def arrive(self) -> None:
            super().arrive()
            if self.roster.editor.isHidden():
                self.roster._edit(_BEFORE)

    return Scoring(desk, session_id)


def _event(work: "Work") -> "Page":
    from views.events.form import EventPage

    return EventPage(work.desk)


def _case(work: "Work") -> "Page":
    from views.cases.form import CaseForm

    return CaseForm(work.desk)


def _field(work: "Work") -> "Page":
    from views.settings.custom_form import FieldForm

    return FieldForm(work.desk)


def _account(work: "Work") -> "Page":
    from views.settings.account import AccountPage

    return AccountPage(work.desk)


FORMS: Mapping[str, Form] = {
    "register": Form(_register),
    "correct": Form(_correct),
    "status": Form(_status),
    "ask": Form(lambda work: _elsewhere(work, "ask"), head=True),
    "hand over": Form(lambda work: _elsewhere(work, "hand over"), head=True),
    "refer": Form(_refer),
    "refer on": Form(_refer_on),
    "correct referral": Form(_correct_referral),
    "clinic": Form(_clinic),
    "known clinic": Form(_known_clinic),
    "plan": Form(_plan),
    "course": Form(_course),
    "attendance": Form(lambda work: _of_session(work, "attendance")),
    "walk-in": Form(lambda work: _of_session(work, "walk-in")),
    "score": Form(lambda work: _of_session(work, "score")),
    "change": Form(lambda work: _of_session(work, "change")),
    "next session": Form(lambda work: _of_session(work, "next session")),
    "event": Form(_event),
    "case": Form(_case),
    "field": Form(_field, head=True),
    "account": Form(_account),
}


@cache
def office(*, head: bool) -> "Closed":
    """One with some of everything, closed."""
    from desktop.upgrade import upgrade
    from models.accounts import AccountDraft
    from models.offices import OfficeDraft, create_office
    from tests.offices import PASSPHRASE, Closed

    folder = Path(tempfile.mkdtemp())
    made = Closed(folder / "Office", folder / "anchors")
    draft = OfficeDraft("HQ", "Head office", head=True) if head else OfficeDraft("YGN", "Yangon")
    opened = create_office(
        made.folder, draft, AccountDraft("Daw Aye", sees_cases=True), PASSPHRASE, upgrade=upgrade, anchors=made.anchors
    )
    (_fill_head if head else _fill)(opened)
    opened.close()
    return made


def _fill(opened: "OpenOffice") -> None:
    from desktop import made_up
    from models import attendance, courses, custom_fields, members, providers, referrals, trainings
    from models.attendance import AttendanceMark
    from models.clock import today
    from models.courses import CourseDraft
    from models.providers import ProviderDraft, ServiceOffer
    from models.referrals import ReferralDraft
    from models.schema import CustomKind, CustomNoun, ParticipationStatus
    from models.trainings import TrainingDraft
    from tests.models.test_custom_values import define

    actor, day = opened.actor, today(opened.database.info["clock"])
    with opened.database.transaction() as session:
        codes = [members.register(session, actor, draft).code for draft in made_up.people("YGN", 20, day)]
        providers.add(session, actor, ProviderDraft("P001", "Insein clinic", "အင်းစိန် ဆေးခန်း"))
        providers.offer(session, actor, "P001", [ServiceOffer(1), ServiceOffer(2)])
        referrals.issue(session, actor, ReferralDraft(codes[0], "P001", 1))
        courses.add(session, actor, CourseDraft("LEAD", "Leading together"))
        held = trainings.plan(session, actor, TrainingDraft("LEAD", day))
        coming = [AttendanceMark(code, ParticipationStatus.REGISTERED) for code in codes[:12]]
        attendance.take_attendance(session, actor, held.id, coming)
        trainings.plan(session, actor, TrainingDraft("LEAD", day))
        for noun in CustomNoun:
            kinds = [CustomKind.NUMBER, CustomKind.DATE]
            kinds += [CustomKind.TEXT] if noun in custom_fields.WITH_TEXT else []
            for kind in kinds:
                define(session, actor, noun, kind, f"Asked besides, {kind.value}")


def _fill_head(opened: "OpenOffice") -> None:
    from tests.views.members.handing import keep_elsewhere, know_offices

    know_offices(opened)
    for place in range(3):
        keep_elsewhere(opened, birth_year=1980 + place)
