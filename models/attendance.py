"""Attendance: who came to a session, what they scored, and who completed the training and was certified."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session as DatabaseSession

from models.accounts import Actor, allow
from models.audit import note
from models.errors import NotFound, Refused
from models.ids import new_certificate_number, typed_code
from models.member_codes import members_by_code
from models.schema import (
    Absence,
    Course,
    Member,
    MemberLocal,
    MemberStatus,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    SessionStatus,
    Training,
)
from models.search import by_code
from models.stamps import present_day
from models.successors import require_open
from models.trainings import participation_id, session_row


@dataclass(frozen=True, slots=True)
class AttendanceMark:
    """What the roster says of one member in one session. Scores are per cent, 0 to 100, or None."""

    member_code: str
    status: ParticipationStatus = ParticipationStatus.ATTENDED
    part: ParticipationRole = ParticipationRole.LEARNER
    pre: int | None = None
    post: int | None = None
    absence: Absence | None = None
    """Why somebody did not come; only with `NO_SHOW`."""


@dataclass(frozen=True, slots=True)
class AttendanceTaken:
    """How many people an attendance added to the roster, changed there, and left as they were."""

    added: int
    changed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One person on the roster of a session."""

    member: str
    """The member's code."""
    member_name: str
    """As known in this office; may be empty."""
    part: ParticipationRole
    status: ParticipationStatus
    pre: int | None
    post: int | None
    certificate: str
    absence: Absence | None = None
    earlier_pre: int | None = None
    """The score before that was written down on an earlier day of the same training."""


@dataclass(frozen=True, slots=True)
class CompletionLine:
    """How far one learner of a training came."""

    member: str
    member_name: str
    attended: int
    required: int
    trained: bool
    """Attended as many sessions as the course requires."""
    certificate: str
    """The number of the certificate; empty when there is none yet."""


@dataclass(frozen=True, slots=True)
class ParticipationLine:
    """A member in a session as a member's page and `thazin list participations` show it."""

    id: str
    member: str
    session_id: str
    course: str
    title: str
    title_my: str
    held_on: date
    part: ParticipationRole
    status: ParticipationStatus
    pre: int | None
    post: int | None
    certificate: str
    certified_on: date | None
    absence: Absence | None = None
    """Why somebody did not come."""


def roster(session: DatabaseSession, actor: Actor, session_id: str) -> list[RosterLine]:
    """Everybody on the roster of a session, in the order of names; those taken off it last. Raises `NotFound`."""
    allow(session, actor)
    held = session_row(session, session_id)
    earlier = _earlier_scores(session, held)
    cancelled = Participation.status == ParticipationStatus.CANCELLED
    rows = session.execute(
        select(Participation, Member.code, MemberLocal.name)
        .join(Member, Member.id == Participation.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Participation.member_id)
        .where(Participation.session_id == session_id, Member.status != MemberStatus.ERASED)
        .order_by(cancelled, Member.sort_key, Member.id)
    )
    return [
        RosterLine(
            code,
            name or "",
            row.part,
            row.status,
            row.pre_score,
            row.post_score,
            row.certificate_number,
            _absence(row),
            earlier.get(row.member_id),
        )
        for row, code, name in rows
    ]


def take_attendance(
    session: DatabaseSession,
    actor: Actor,
    session_id: str,
    marks: Sequence[AttendanceMark],
    *,
    others: int | None = None,
) -> AttendanceTaken:
    """Write the attendance of a session for any number of people at once; only what changed is written.

    People who were not registered are added. `others` is the headcount of people who are no members, None leaves
    it as it is; where there are any, the session was held. Raises `NotFound`, `Refused` for a score outside 0–100, a
    reason of absence for one who came, a person named twice, a session that is still to come or did not take place.
    """
    allow(session, actor)
    held = session_row(session, session_id)
    _require_takeable(held, marks, others, present_day(session))
    members = members_by_code(session, [mark.member_code for mark in marks])
    by_member: dict[str, AttendanceMark] = {}
    for mark in marks:
        member = members[typed_code(mark.member_code)]
        if member.id in by_member:
            raise Refused("{code} is named twice.", "Keep one line for each person.", code=member.code)
        by_member[member.id] = mark
    present = {
        row.member_id: row for row in session.scalars(select(Participation).where(Participation.session_id == held.id))
    }
    added = [member_id for member_id in by_member if member_id not in present]
    for member in members.values():
        if member.id not in present:
            require_open(session, member)
    session.add_all(_participation(held.id, member_id, by_member[member_id]) for member_id in added)
    changed = [member_id for member_id, row in present.items() if _apply(row, by_member.get(member_id))]
    if others is not None:
        held.others = others
    if others or any(mark.status is ParticipationStatus.ATTENDED for mark in marks):
        held.status = SessionStatus.HELD
    session.flush()
    note(session, actor.account_id, "take attendance", held.id)
    return AttendanceTaken(len(added), len(changed), len(marks) - len(added) - len(changed))


def completions(session: DatabaseSession, actor: Actor, training_id: str) -> list[CompletionLine]:
    """The learners of a training and how far each came, in the order of names. Raises `NotFound`."""
    allow(session, actor)
    required = _required(session, training_id)
    attended = func.count().filter(Participation.status == ParticipationStatus.ATTENDED)
    rows = session.execute(
        select(Member.code, MemberLocal.name, attended, func.max(Participation.certificate_number))
        .join(Session, Session.id == Participation.session_id)
        .join(Member, Member.id == Participation.member_id)
        .outerjoin(MemberLocal, MemberLocal.id == Participation.member_id)
        .where(
            Session.training_id == training_id,
            Participation.part == ParticipationRole.LEARNER,
            Participation.status != ParticipationStatus.CANCELLED,
            Member.status != MemberStatus.ERASED,
        )
        .group_by(Member.id)
        .order_by(Member.sort_key, Member.id)
    )
    return [
        CompletionLine(code, name or "", count, required, count >= required, certificate)
        for code, name, count, certificate in rows
    ]


def certify(session: DatabaseSession, actor: Actor, training_id: str, member_codes: Collection[str]) -> dict[str, str]:
    """Give learners who completed a training their certificate numbers; who has one keeps it.

    The number stands at the last session that the learner attended. Returns the numbers by member code. Raises
    `Refused` when one of them is not trained yet (nothing is written then), `NotFound`.
    """
    allow(session, actor)
    required = _required(session, training_id)
    members = members_by_code(session, member_codes)
    codes = {member.id: code for code, member in members.items()}
    attended: dict[str, list[Participation]] = {member_id: [] for member_id in codes}
    for row in session.scalars(
        select(Participation)
        .join(Session, Session.id == Participation.session_id)
        .where(
            Session.training_id == training_id,
            Participation.part == ParticipationRole.LEARNER,
            Participation.status == ParticipationStatus.ATTENDED,
        )
        .order_by(Session.held_on, Session.id)
    ):
        if row.member_id in attended:
            attended[row.member_id].append(row)
    for member_id, rows in attended.items():
        if len(rows) < required:
            raise Refused(
                "{code} attended {attended} of {required} sessions.",
                "A certificate is for those who completed the training.",
                code=codes[member_id],
                attended=len(rows),
                required=required,
            )
    numbers: dict[str, str] = {}
    for member_id, rows in attended.items():
        number = next((row.certificate_number for row in rows if row.certificate_number), "")
        if not number:
            number = new_certificate_number()
            rows[-1].certificate_number, rows[-1].certified_on = number, present_day(session)
        numbers[codes[member_id]] = number
    session.flush()
    for number in numbers.values():
        note(session, actor.account_id, "certify", number)
    return numbers


def participations(
    session: DatabaseSession,
    actor: Actor,
    *,
    member: str = "",
    session_id: str = "",
    after: ParticipationLine | None = None,
    limit: int = 200,
) -> list[ParticipationLine]:
    """Participations, those of the newest sessions first: `limit` of them after the line `after`.

    `member` is a code, `session_id` a row id; without both it is everything, for writing it out. Raises `NotFound`.
    """
    allow(session, actor)
    chosen = (
        select(Participation, Member.code, Session.held_on, Course.code, Course.title, Course.title_my)
        .join(Member, Member.id == Participation.member_id)
        .join(Session, Session.id == Participation.session_id)
        .join(Training, Training.id == Session.training_id)
        .join(Course, Course.id == Training.course_id)
    )
    if member:
        chosen = chosen.where(Participation.member_id == by_code(session, member).id)
    if session_id:
        chosen = chosen.where(Participation.session_id == session_id)
    if after is not None:
        chosen = chosen.where(Participation.id < after.id)
    # A participation's id begins with the time of its session's making: this order is nearly that of the days.
    return [
        ParticipationLine(
            row.id,
            code,
            row.session_id,
            course,
            title,
            title_my,
            held_on,
            row.part,
            row.status,
            row.pre_score,
            row.post_score,
            row.certificate_number,
            row.certified_on,
            _absence(row),
        )
        for row, code, held_on, course, title, title_my in session.execute(
            chosen.order_by(Participation.id.desc()).limit(limit)
        )
    ]


def _absence(row: Participation) -> Absence | None:
    """Merged from two offices, a reason may stand beside a mark that it does not belong to."""
    return row.absence if row.status is ParticipationStatus.NO_SHOW else None


def _require_takeable(held: Session, marks: Sequence[AttendanceMark], others: int | None, day: date) -> None:
    if held.status is SessionStatus.NOT_HELD:
        raise Refused("This session did not take place.", "Plan it again for the day on which it was held.")
    came = any(mark.status in (ParticipationStatus.ATTENDED, ParticipationStatus.NO_SHOW) for mark in marks)
    if held.held_on > day and (came or others):
        raise Refused("This session is still to come.", "Take the attendance on its day.")
    if others is not None and not 0 <= others <= 10_000:
        raise Refused("This number of other people cannot be.", "Count those who were there and are no members.")
    for mark in marks:
        require_mark(mark)


def require_mark(mark: AttendanceMark) -> None:
    """Raise `Refused` for a mark that cannot be."""
    if any(score is not None and not 0 <= score <= 100 for score in (mark.pre, mark.post)):
        raise Refused("A score goes from 0 to 100.", "Correct the score of {code}.", code=mark.member_code)
    if mark.absence is not None and mark.status is not ParticipationStatus.NO_SHOW:
        raise Refused("{code} is not marked as absent.", "A reason belongs to who did not come.", code=mark.member_code)


def _earlier_scores(session: DatabaseSession, held: Session) -> dict[str, int]:
    """The first score before of each member, by row id, from the earlier sessions of the same training."""
    rows = session.execute(
        select(Participation.member_id, Participation.pre_score)
        .join(Session, Session.id == Participation.session_id)
        .where(
            Session.training_id == held.training_id,
            tuple_(Session.held_on, Session.id) < (held.held_on, held.id),
            Participation.pre_score.is_not(None),
        )
        .order_by(Session.held_on.desc(), Session.id.desc())
    )
    return {member_id: score for member_id, score in rows if score is not None}


def _participation(session_id: str, member_id: str, mark: AttendanceMark) -> Participation:
    return Participation(
        id=participation_id(session_id, member_id),
        session_id=session_id,
        member_id=member_id,
        part=mark.part,
        status=mark.status,
        pre_score=mark.pre,
        post_score=mark.post,
        absence=mark.absence,
    )


def _apply(row: Participation, mark: AttendanceMark | None) -> bool:
    """Bring a row to what the mark says; whether that changed anything."""
    if mark is None:
        return False
    before = (row.part, row.status, row.pre_score, row.post_score, row.absence)
    after = (mark.part, mark.status, mark.pre, mark.post, mark.absence)
    if before == after:
        return False
    row.part, row.status, row.pre_score, row.post_score, row.absence = after
    return True


def _required(session: DatabaseSession, training_id: str) -> int:
    required = session.scalar(
        select(Course.required_sessions)
        .join(Training, Training.course_id == Course.id)
        .where(Training.id == training_id)
    )
    if required is None:
        raise NotFound("This training is not in the register.", "Choose it from the list.")
    return required
