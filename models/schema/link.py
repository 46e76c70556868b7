"""What belongs together although it stands in two rows, and what head office asks of an office."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated


class LinkKind(enum.StrEnum):
    """What two linked rows are."""

    PERSON = "person"
    """Two records of one person."""
    PROVIDER = "provider"
    """A provider of head office's list, and the branch's own that it adopted."""
    COURSE = "course"
    """Likewise a course."""


class Link(Replicated, Base):
    """That two rows mean one thing (DESIGN section 2, rule 13). It moves nothing, so it can be taken away again.

    The id is derived from both ids and the scope. Two rows of two offices are linked by one row in each scope.
    """

    __tablename__ = "link"

    kind: Mapped[LinkKind]
    one_id: Mapped[str] = mapped_column(String(36), index=True)
    """The smaller id of the two; for providers and courses that of head office."""
    other_id: Mapped[str] = mapped_column(String(36), index=True)
    active: Mapped[bool] = mapped_column(default=True)


class QuestionKind(enum.StrEnum):
    """What head office can ask about a member. No free words: notes on a member are never stored."""

    SAME_PERSON = "same person"
    """Is it the same person as `other_code`?"""
    STILL_MEMBER = "still a member"
    BIRTH_YEAR = "birth year"
    TOWNSHIP = "township"
    SHARE = "share with head office"
    """Please ask whether head office may know the name."""


class QuestionAnswer(enum.StrEnum):
    """What the office answered."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    DONE = "done"
    CANNOT_TELL = "cannot tell"


class Question(Replicated, Base):
    """A question of head office to the office that keeps a member; it comes and goes with bundles."""

    __tablename__ = "question"

    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[QuestionKind]
    other_code: Mapped[str] = mapped_column(String(20), default="")
    asked_on: Mapped[date]
    answer: Mapped[QuestionAnswer] = mapped_column(default=QuestionAnswer.OPEN, info={"register": "answer"})
    answered_on: Mapped[date | None] = mapped_column(info={"register": "answer"})
