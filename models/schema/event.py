"""Events: how many of which groups came. No names."""

import enum
from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated
from models.schema.training import Topic


class Occasion(enum.StrEnum):
    """Why people came together."""

    DAY_AGAINST_VIOLENCE = "17 December"
    LAUNCH = "launch"
    ADVOCACY_MEETING = "advocacy meeting"
    OTHER = "other"


class Event(Replicated, Base):
    """One event, as headcounts by group."""

    __tablename__ = "event"

    held_on: Mapped[date] = mapped_column(index=True)
    occasion: Mapped[Occasion] = mapped_column(default=Occasion.OTHER)
    topic: Mapped[Topic] = mapped_column(default=Topic.OTHER)
    township: Mapped[str | None] = mapped_column(String(12))
    members: Mapped[int] = mapped_column(default=0, info={"range": (0, 100_000)})
    nap: Mapped[int] = mapped_column(default=0, info={"range": (0, 100_000)})
    ingo: Mapped[int] = mapped_column(default=0, info={"range": (0, 100_000)})
    ngo: Mapped[int] = mapped_column(default=0, info={"range": (0, 100_000)})
    officials: Mapped[int] = mapped_column(default=0, info={"range": (0, 100_000)})
    cancelled: Mapped[bool] = mapped_column(default=False)
    """Written by mistake, or did not take place: counted nowhere."""
