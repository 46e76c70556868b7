"""Courses, trainings held of them, their sessions, and who took part."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated, ScopeKind


class Topic(enum.StrEnum):
    """What a course is about."""

    LEADERSHIP = "leadership"
    HUMAN_RIGHTS = "human rights"
    ADVOCACY = "advocacy"
    PREVENTION = "HIV prevention"
    LEGAL_LITERACY = "legal literacy"
    ENGLISH = "English"
    COMPUTER = "computer"
    OTHER = "other"


class Course(Replicated, Base):
    """A course that can be held: head office's list, or a branch's own."""

    __tablename__ = "course"
    scope_kind = ScopeKind.REFERENCE

    code: Mapped[str] = mapped_column(String(20), index=True)
    title: Mapped[str]
    title_my: Mapped[str] = mapped_column(default="")
    topic: Mapped[Topic] = mapped_column(default=Topic.OTHER)
    required_sessions: Mapped[int] = mapped_column(default=1, info={"range": (1, 1000)})
    """How many attended sessions make a learner trained."""
    paper_title: Mapped[str] = mapped_column(default="", info={"register": "paper"})
    paper_title_my: Mapped[str] = mapped_column(default="", info={"register": "paper"})
    active: Mapped[bool] = mapped_column(default=True)


class Training(Replicated, Base):
    """One holding of a course: DOMAIN's "event" between course and session. Knows its level of the cascade."""

    __tablename__ = "training"

    course_id: Mapped[str] = mapped_column(ForeignKey("course.id"), index=True)
    level: Mapped[int] = mapped_column(default=0, info={"range": (0, 99)})
    """0 master, 1, 2 …: how many hands the knowledge went through."""
    township: Mapped[str | None] = mapped_column(String(12))
    place: Mapped[str] = mapped_column(String(120), default="")


class SessionStatus(enum.StrEnum):
    """Whether a session happened."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "did not take place"


class Session(Replicated, Base):
    """One day (or part of it) of a training."""

    __tablename__ = "session"

    training_id: Mapped[str] = mapped_column(ForeignKey("training.id"), index=True)
    held_on: Mapped[date] = mapped_column(index=True)
    status: Mapped[SessionStatus] = mapped_column(default=SessionStatus.PLANNED)
    others: Mapped[int] = mapped_column(default=0, info={"range": (0, 100_000)})
    """People present who are no members: a headcount, no names."""


class ParticipationRole(enum.StrEnum):
    """As what someone took part."""

    LEARNER = "learner"
    TRAINER = "trainer"
    CO_TRAINER = "co-trainer"
    OBSERVER = "observer"


class ParticipationStatus(enum.StrEnum):
    """Whether someone came."""

    REGISTERED = "registered"
    ATTENDED = "attended"
    NO_SHOW = "no-show"
    CANCELLED = "cancelled"


class Absence(enum.StrEnum):
    """Why someone did not come, as far as they told."""

    UNWELL = "unwell"
    WORK = "work"
    FAMILY = "family"
    TRAVEL = "travel"
    NOT_SAFE = "not safe to come"
    OTHER = "other"


class Participation(Replicated, Base):
    """A member in a session. The id is derived from both, so that nobody stands in a register twice."""

    __tablename__ = "participation"

    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    part: Mapped[ParticipationRole] = mapped_column(default=ParticipationRole.LEARNER)
    status: Mapped[ParticipationStatus] = mapped_column(default=ParticipationStatus.REGISTERED)
    absence: Mapped[Absence | None]
    """Only with `NO_SHOW`."""
    pre_score: Mapped[int | None] = mapped_column(info={"range": (0, 100)})
    """Per cent, 0 to 100."""
    post_score: Mapped[int | None] = mapped_column(info={"range": (0, 100)})
    certificate_number: Mapped[str] = mapped_column(String(20), default="", info={"register": "certificate"})
    certified_on: Mapped[date | None] = mapped_column(info={"register": "certificate"})
