"""When this register was last copied for safety, and where to. Does not replicate."""

import enum

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base


class BackupPlace(enum.StrEnum):
    """Where a backup lies."""

    OFFICE = "office"
    """In the office's own folder: made by the program itself."""
    ELSEWHERE = "elsewhere"
    """Where a person put it: on a stick."""


class Backup(Base):
    """The last verified backup of each place, one row each."""

    __tablename__ = "backup"

    place: Mapped[BackupPlace] = mapped_column(primary_key=True)
    at: Mapped[int]
    """Milliseconds since 1970."""
    path: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(64))
    """What the register held then, as one hash: equal while there is nothing new to be copied."""
