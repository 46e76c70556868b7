"""Attendance registers: each sheet becomes a training with a session a day, and what stands on it of members."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from models import attendance, trainings
from models.accounts import Actor
from models.attendance import AttendanceMark
from models.courses import CourseDraft, CourseLine
from models.errors import AppError, Message, Refused, say
from models.loading.directory import KnownCourses
from models.loading.people import People
from models.loading.results import RefusedRow, RowNote, Tally
from models.office_rows import ParticipantRow, SessionSheet
from models.schema import (
    Course,
    Member,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Session,
    Topic,
    Training,
)
from models.trainings import TrainingDraft

_TEACHING = (ParticipationRole.TRAINER, ParticipationRole.CO_TRAINER)
_TWICE = say("This person stands in this register already, in a row above.")
_NO_TRAINER = say("A trainer of this register is not known as a member: the register was taken without that trainer.")
_NO_LEVEL = say("Nobody knows from whom these trainers learned: the level of the training is taken as 1.")
_NEW_COURSE = say("The course of this register was not in the list yet, and was added.")


def load_sessions(session: DatabaseSession, actor: Actor, sheets: Iterable[SessionSheet]) -> Tally:
    """Take the registers that can be read. Who did not sign stays registered; other rows came."""
    tally = Tally()
    loading = _Loading(session, actor, tally)
    for sheet in sheets:
        if sheet.problems:
            tally.refused.append(RefusedRow(1, sheet.problems[0], sheet.sheet, sheet.problems[1:]))
            continue
        try:
            with session.begin_nested():
                loading.take(sheet)
        except AppError as error:
            tally.refused.append(RefusedRow(1, error.title, sheet.sheet, (error.advice,)))
    return tally


@dataclass(frozen=True, slots=True)
class _Held:
    """A training as registers tell trainings apart, with its sessions by day."""

    trainers: frozenset[str]
    sessions: dict[date, str]


class _Loading:
    """What the sheets of one workbook share."""

    def __init__(self, session: DatabaseSession, actor: Actor, tally: Tally) -> None:
        self.session = session
        self.actor = actor
        self.tally = tally
        self.people = People.known(session)
        self.courses = KnownCourses(session, actor)
        self.cascade = _Cascade(session)

    def take(self, sheet: SessionSheet) -> None:
        """One register. Raises `AppError`, then nothing of it stays."""
        notes: list[Message] = []
        course = self._course(sheet, notes)
        trainers = self._trainers(sheet, notes)
        held = self.cascade.held(course.code, sheet.days, trainers)
        if held is None:
            level = self._level(course, sheet, trainers, notes)
            held = self._plan(course, sheet, trainers, level)
            self.tally.notes += [RowNote(1, note, sheet.sheet) for note in notes]
        marks = self._marks(sheet, trainers)
        first, last = sheet.days[0], sheet.days[-1]
        fresh: set[str] = set()
        for day in sheet.days:
            fresh |= self._attend(held.sessions[day], marks, trainers, first_day=day == first, last_day=day == last)
        for code, (row, _mark) in marks.items():
            if code in fresh:
                self.tally.take(row.origin)
            else:
                self.tally.already += 1

    def _course(self, sheet: SessionSheet, notes: list[Message]) -> CourseLine:
        course = self.courses.find(sheet.course)
        if course is None:
            draft = CourseDraft("", sheet.course, topic=Topic(sheet.topic or "other"))
            notes += [_NEW_COURSE, *self.courses.add(draft)]
            course = self.courses.find(sheet.course)
        assert course is not None
        return course

    def _trainers(self, sheet: SessionSheet, notes: list[Message]) -> tuple[str, ...]:
        found: list[str] = []
        for name in sheet.trainers:
            try:
                found.append(self.people.find(name).code)
            except Refused:
                # Twenty rows of learners are not lost for a trainer's name that two members share.
                notes.append(_NO_TRAINER)
        return tuple(dict.fromkeys(found))

    def _level(self, course: CourseLine, sheet: SessionSheet, trainers: tuple[str, ...], notes: list[Message]) -> int:
        if not sheet.trainers:
            return 0
        learned = self.cascade.level_learned(course.code, trainers, sheet.days[0])
        if learned is None:
            notes.append(_NO_LEVEL)
            return 1
        return learned + 1

    def _plan(self, course: CourseLine, sheet: SessionSheet, trainers: tuple[str, ...], level: int) -> _Held:
        first = trainings.plan(
            self.session, self.actor, TrainingDraft(course.id, sheet.days[0], level=level, trainer_codes=trainers)
        )
        sessions = {sheet.days[0]: first.id}
        for day in sheet.days[1:]:
            sessions[day] = trainings.add_session(self.session, self.actor, first.training_id, day).id
        held = _Held(frozenset(trainers), sessions)
        self.cascade.add(course.code, level, held)
        return held

    def _marks(
        self, sheet: SessionSheet, trainers: tuple[str, ...]
    ) -> dict[str, tuple[ParticipantRow, AttendanceMark]]:
        """What the good rows say, by member code."""
        marks: dict[str, tuple[ParticipantRow, AttendanceMark]] = {}
        for row in sheet.participants:
            if not self.tally.readable(row.origin):
                continue
            try:
                code = self.people.find(row.person).code
            except Refused as error:
                self.tally.refuse_for(row.origin, error)
                continue
            if code in marks or code in trainers:
                self.tally.refuse(row.origin, _TWICE)
                continue
            status = ParticipationStatus.ATTENDED if row.signed else ParticipationStatus.REGISTERED
            marks[code] = (row, AttendanceMark(code, status, pre=row.pre, post=row.post))
        return marks

    def _attend(
        self,
        session_id: str,
        marks: dict[str, tuple[ParticipantRow, AttendanceMark]],
        trainers: tuple[str, ...],
        *,
        first_day: bool,
        last_day: bool,
    ) -> set[str]:
        """Write the marks of those who are not on the roster yet; their codes. One signature stands for all days.

        Both scores stand at the last day, where a certificate stands too: a pair is read from one line.
        """
        present = {line.member: line.status for line in attendance.roster(self.session, self.actor, session_id)}
        fresh = [mark for code, (_row, mark) in marks.items() if code not in present]
        if not last_day:
            fresh = [AttendanceMark(mark.member_code, mark.status) for mark in fresh]
        taught = [
            AttendanceMark(code, part=ParticipationRole.TRAINER)
            for code in trainers
            if present.get(code) is ParticipationStatus.REGISTERED
        ]
        if fresh or taught:
            attendance.take_attendance(self.session, self.actor, session_id, [*fresh, *taught])
        came = {mark.member_code for mark in fresh if mark.status is ParticipationStatus.ATTENDED}
        self.cascade.attended(session_id, came)
        return {mark.member_code for mark in fresh} if first_day or last_day else set()


class _Cascade:
    """Which trainings were held of each course, at which level, and who learned in them."""

    def __init__(self, session: DatabaseSession) -> None:
        self._held: dict[tuple[str, tuple[date, ...]], list[_Held]] = defaultdict(list)
        self._place: dict[str, tuple[str, date, int]] = {}
        self._learned: dict[tuple[str, str], list[tuple[date, int]]] = defaultdict(list)
        by_training: dict[str, tuple[str, int, dict[date, str]]] = {}
        for training_id, course, level, day, session_id in session.execute(
            select(Training.id, Course.code, Training.level, Session.held_on, Session.id)
            .join(Course, Course.id == Training.course_id)
            .join(Session, Session.training_id == Training.id)
            .order_by(Session.held_on)
        ):
            by_training.setdefault(training_id, (course, level, {}))[2][day] = session_id
        taught: dict[str, set[str]] = defaultdict(set)
        came: dict[str, set[str]] = defaultdict(set)
        for session_id, code, part, status in session.execute(
            select(Participation.session_id, Member.code, Participation.part, Participation.status).join(
                Member, Member.id == Participation.member_id
            )
        ):
            if part in _TEACHING:
                taught[session_id].add(code)
            elif status is ParticipationStatus.ATTENDED:
                came[session_id].add(code)
        for course, level, sessions in by_training.values():
            trainers = frozenset[str]().union(*(taught[each] for each in sessions.values()))
            self.add(course, level, _Held(trainers, sessions))
            for session_id in sessions.values():
                self.attended(session_id, came[session_id])

    def add(self, course: str, level: int, held: _Held) -> None:
        """One more training."""
        self._held[course, tuple(sorted(held.sessions))].append(held)
        for day, session_id in held.sessions.items():
            self._place[session_id] = (course, day, level)

    def attended(self, session_id: str, codes: Iterable[str]) -> None:
        """These members learned in a session."""
        course, day, level = self._place[session_id]
        for code in codes:
            self._learned[course, code].append((day, level))

    def held(self, course: str, days: tuple[date, ...], trainers: tuple[str, ...]) -> _Held | None:
        """The training of this course that these trainers held on these days, if it is here."""
        alike = self._held.get((course, days), [])
        return next((held for held in alike if held.trainers == frozenset(trainers)), None)

    def level_learned(self, course: str, trainers: Iterable[str], before: date) -> int | None:
        """The lowest level at which one of these trainers learned the course before that day."""
        levels = [level for code in trainers for day, level in self._learned[course, code] if day < before]
        return min(levels, default=None)
