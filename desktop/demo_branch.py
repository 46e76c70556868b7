"""What a branch of the demo does in its days: members, a training, referrals with their slips."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from desktop import made_up
from models import (
    attendance,
    certificates,
    consents,
    follow_ups,
    members,
    offices,
    paper_packs,
    providers,
    referrals,
    trainings,
)
from models.attendance import AttendanceMark
from models.load import ListKind, load
from models.offices import OpenOffice, set_paper
from models.paper_packs import PackWish
from models.referrals import ReferralDraft
from models.schema import (
    CaseAction,
    CaseIssue,
    ConsentMethod,
    ConsentScope,
    Evidence,
    ParticipationRole,
    ParticipationStatus,
    Priority,
    ReferralStatus,
)
from models.trainings import TrainingDraft
from printing.attendance_sheet import attendance_sheet
from printing.certificate import certificates as certificate_pages
from printing.office_papers import OFFICE_PAPERS
from printing.paper_pack import paper_pack
from printing.referral_slip import referral_slip

Keep = Callable[[str, str, bytes], Path]
"""Puts a file of a kind, with a name, into the demo's folder."""

_LEARNERS = 12
_ISSUED = 8
_SLIPS = 3


@dataclass(slots=True)
class Branch:
    """One branch while it works, and what it must find again at head office."""

    office: OpenOffice
    code: str
    day: date
    keep: Keep
    members: list[str] = field(default_factory=list)
    slips: list[str] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)
    """What was done here, counted while it was done."""

    def _count(self, figure: str, by: int = 1) -> None:
        self.figures[figure] = self.figures.get(figure, 0) + by

    def register(self, count: int) -> None:
        """Members with their consents; the numbers that slips show of the office."""
        with self.office.database.transaction() as session:
            actor = self.office.actor
            set_paper(session, actor, paper_phone="09 000 111 222", issuer_line="Community office", staff_print=True)
            for place, draft in enumerate(made_up.people(self.code, count, self.day)):
                code = members.register(session, actor, draft).code
                self.members.append(code)
                self._count("members")
                self._count("names shared", bool(draft.share_head_office and draft.name))
                for scope in (ConsentScope.FOLLOW_UP, ConsentScope.SHARE_PROVIDER)[: 2 - place % 3]:
                    consents.give(session, actor, code, scope, method=ConsentMethod.SPOKEN, on=self.day)

    def add_own_clinic(self) -> None:
        """A place that only this branch knows."""
        draft, services = made_up.OWN_CLINIC
        with self.office.database.transaction() as session:
            providers.add(session, self.office.actor, draft)
            providers.offer(session, self.office.actor, draft.code, made_up.offers(services))

    def train(self, course: str) -> None:
        """A training held two days ago with its attendance, scores and certificates, and one to come."""
        actor = self.office.actor
        with self.office.database.transaction() as session:
            trainer, learners = self.members[0], self.members[1 : 1 + _LEARNERS]
            draft = TrainingDraft(course, self.day - timedelta(days=2), "Community hall", trainer_codes=(trainer,))
            held = trainings.plan(session, actor, draft)
            marks = [
                AttendanceMark(
                    code,
                    ParticipationStatus.NO_SHOW if place == 5 else ParticipationStatus.ATTENDED,
                    pre=None if place == 5 else 30 + 3 * place,
                    post=None if place == 5 else 55 + 3 * place,
                )
                for place, code in enumerate(learners)
            ]
            attendance.take_attendance(
                session, actor, held.id, [AttendanceMark(trainer, part=ParticipationRole.TRAINER), *marks], others=3
            )
            came = [mark.member_code for mark in marks if mark.status is ParticipationStatus.ATTENDED]
            attendance.certify(session, actor, held.training_id, came)
            # Nobody chose another name: each stands on paper as she is known here.
            names = {line.member: line.member_name for line in attendance.completions(session, actor, held.training_id)}
            given = certificate_pages(certificates.papers(session, actor, held.training_id, names))
            coming = trainings.plan(
                session, actor, TrainingDraft("LAW", self.day + timedelta(days=1), "Community hall")
            )
            attendance.take_attendance(
                session,
                actor,
                coming.id,
                [AttendanceMark(code, ParticipationStatus.REGISTERED) for code in self.members[4:16]],
            )
            sheet = attendance_sheet(trainings.sheet(session, actor, coming.id))
        self.keep("sheet", f"sheet-{self.office.actor.initials}.pdf", sheet)
        self.keep("certificate", f"certificates-{self.office.actor.initials}.pdf", given)
        self._count("sessions", 2)
        self._count("attended", len(came) + 1)
        self._count("certificates", len(came))

    def load_old_slips(self, folder: Path) -> None:
        """The slips of the time on paper, from the office's own list."""
        path = folder / f"old-slips-{self.office.actor.initials}.csv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made_up.old_list(self.members, self.day, self.office.actor.initials), encoding="utf-8")
        with self.office.database.transaction() as session:
            loaded = load(session, self.office.actor, ListKind.REFERRALS, path, today=self.day)
        assert not loaded.refused, [str(row.reason) for row in loaded.refused]
        self._count("referrals", loaded.taken)
        self._count("completed", sum(outcome == "completed" for _days, outcome, _evidence in made_up.OLD_SLIPS))

    def refer(self) -> None:
        """Referrals of today, each with its slip's number; some slips are printed."""
        actor = self.office.actor
        services = (2, 1, 3, 4, 2, 1, 7, 5)
        with self.office.database.transaction() as session:
            for place in range(_ISSUED):
                provider = {7: "P003"}.get(services[place], "P004" if services[place] in (3, 4) else "P002")
                draft = ReferralDraft(
                    self.members[place + 2],
                    provider,
                    services[place],
                    priority=Priority.HOURS_72 if place % 3 == 0 else Priority.ROUTINE,
                    appointment_on=self.day + timedelta(days=1 + place),
                    appointment_time="10:00",
                    accompanied=place % 2 == 0,
                )
                self.slips.append(referrals.issue(session, actor, draft).line.number)
            referrals.issue(session, actor, ReferralDraft(None, "P003", 9, age_band="15-17"))
            printed = [
                (number, referral_slip(referrals.slip(session, actor, number))) for number in self.slips[:_SLIPS]
            ]
        self._count("referrals", _ISSUED + 1)
        for number, pdf in printed:
            self.keep("slip", f"slip-{number}.pdf", pdf)

    def follow_up(self) -> None:
        """What became of the referrals, in every way that the lifecycle knows; one member is asked."""
        actor, day, (first, second, third, fourth, fifth) = self.office.actor, self.day, self.slips[:5]
        with self.office.database.transaction() as session:
            referrals.move(session, actor, first, ReferralStatus.ATTENDED, on=day, evidence=Evidence.CLIENT_SAID)
            referrals.move(session, actor, first, ReferralStatus.COMPLETED, on=day, evidence=Evidence.RETURNED_STUB)
            referrals.move(session, actor, second, ReferralStatus.DID_NOT_ATTEND, on=day, reason="too far")
            onward = ReferralDraft(self.members[4], "P004", 3)
            referrals.refer_on(session, actor, third, onward)
            referrals.move(session, actor, fourth, ReferralStatus.COMPLETED, on=day, evidence=Evidence.PROVIDER_CALL)
            referrals.move(session, actor, fourth, ReferralStatus.LOOP_CLOSED, on=day, evidence=Evidence.PROVIDER_CALL)
            referrals.cancel(session, actor, fifth, "entered by mistake")
            asked = next(line for line in follow_ups.due(session, actor, day) if line.may_contact)
            follow_ups.record(session, actor, asked.number, day, reached=True)
        self._count("completed")
        self._count("loop closed")
        self._count("referrals")

    def print_papers(self) -> None:
        """What lies ready in the office: a pack for days without power, the directory, and whom to ask today."""
        actor = self.office.actor
        with self.office.database.transaction() as session:
            lines = paper_packs.make(session, actor, PackWish(members=10, referrals=10, sheets=1))
            made = {"pack": paper_pack(lines, "both", offices.details(session).mark)}
            for name in ("directory", "follow-ups"):
                paper = OFFICE_PAPERS[name]
                made[name] = paper.make(session, actor, "both", paper.sizes[0])
        for name, pdf in made.items():
            self.keep("pack" if name == "pack" else "paper", f"{name}-{actor.initials}.pdf", pdf)

    def open_case(self) -> None:
        """A legal case of a member who agreed to its being linked."""
        from models import cases

        actor = self.office.actor
        with self.office.database.transaction() as session:
            who = self.members[6]
            consents.give(session, actor, who, ConsentScope.LEGAL_CASE, method=ConsentMethod.SPOKEN, on=self.day)
            draft = cases.CaseDraft(self.day, CaseIssue.EXTORTION, made_up.TOWNSHIPS[self.code][0],
                                    action=CaseAction.LAWYER, member_code=who)  # fmt: skip
            cases.open_case(session, actor, draft)
        self._count("cases")

    def go_on(self) -> None:
        """Some days later: news of a referral, one more member, a phone number that changed."""
        actor, sixth = self.office.actor, self.slips[5]
        with self.office.database.transaction() as session:
            referrals.move(session, actor, sixth, ReferralStatus.COMPLETED, on=self.day, evidence=Evidence.CLIENT_SAID)
            late = members.MemberDraft(self.day.year - 30, "Ma Thazin Oo", keep_record=ConsentMethod.WRITTEN)
            self.members.append(members.register(session, actor, late).code)
            members.correct(session, actor, self.members[1], members.MemberChanges(phone="09 000 777 888"))
        self._count("members")
        self._count("completed")
