"""Fields that head office adds to what is recorded. Text is only for sessions and providers: nothing is written about people."""

import enum
from datetime import date

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated, ScopeKind


class CustomNoun(enum.StrEnum):
    """What a field is added to."""

    MEMBER = "member"
    REFERRAL = "referral"
    CASE = "case"
    SESSION = "session"
    PROVIDER = "provider"


class CustomKind(enum.StrEnum):
    """What is written in a field."""

    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    TEXT = "text"


class CustomField(Replicated, Base):
    """A field of head office's own, for all offices."""

    __tablename__ = "custom_field"
    scope_kind = ScopeKind.REFERENCE

    noun: Mapped[CustomNoun]
    kind: Mapped[CustomKind]
    label: Mapped[str] = mapped_column(String(80))
    label_my: Mapped[str] = mapped_column(String(80), default="")
    choices: Mapped[str] = mapped_column(Text, default="")
    """JSON: a list of [key, English, Burmese, whether it can be chosen]; a key is never given to another choice."""
    place: Mapped[int] = mapped_column(default=0, info={"range": (0, 1000)})
    """Where it stands among the fields of its noun."""
    active: Mapped[bool] = mapped_column(default=True)


class CustomValue(Replicated, Base):
    """What one record says in one such field, in the record's own scope. The id is derived from both."""

    __tablename__ = "custom_value"
    scope_kind = ScopeKind.REFERENCE  # what a provider of head office's list says lies in its scope; all are placed

    record_id: Mapped[str] = mapped_column(String(36), index=True)
    """The row of the member, referral, case, session or provider."""
    field_id: Mapped[str] = mapped_column(ForeignKey("custom_field.id"), index=True)
    value: Mapped[str] = mapped_column(String(400), default="")
    """A whole number, a date in ISO form, the key of a choice, or text."""


class PaperNoun(enum.StrEnum):
    """What a line of a blank register is for."""

    MEMBER = "member"
    REFERRAL = "referral"
    ATTENDANCE = "attendance"


class PaperRow(Replicated, Base):
    """One numbered line of a blank register that was printed for days without power."""

    __tablename__ = "paper_row"
    scope_kind = ScopeKind.LOCAL

    pack: Mapped[str] = mapped_column(String(12), index=True)
    """The letters on each sheet of what was printed together."""
    noun: Mapped[PaperNoun]
    number: Mapped[int] = mapped_column(info={"range": (1, 100_000)})
    printed_on: Mapped[date]
    record: Mapped[str] = mapped_column(String(40), default="", info={"register": "keyed"})
    """The code that stands on the line already, or that the record got when it was keyed in."""
    keyed_on: Mapped[date | None] = mapped_column(info={"register": "keyed"})
    spoilt: Mapped[bool] = mapped_column(default=False, info={"register": "keyed"})
    """The line was left empty or crossed out; there is nothing to key in."""
