"""Dots, vectors, siblings and erasure marks: what merging stands on (DESIGN section 2)."""

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base


class Vector(Base):
    """How far this register has seen the writes of one station in one scope: all dots up to `seq`.

    The lines of a scope are its version vector. Rows name scope and station together by `id`.
    """

    __tablename__ = "vector"
    __table_args__ = (UniqueConstraint("scope", "station"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(String(40))
    station: Mapped[str] = mapped_column(String(36))
    seq: Mapped[int]


class RegisterDot(Base):
    """The dot of a register that changed after its row was made, and has one value.

    `register` is `table.register`, as in `member.status`.
    """

    __tablename__ = "register_dot"
    __table_args__ = (
        Index("ix_register_dot_dot", "origin", "seq"),
        {"sqlite_with_rowid": False},
    )

    row_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    register: Mapped[str] = mapped_column(String(60), primary_key=True)
    origin: Mapped[int] = mapped_column(ForeignKey("vector.id"))
    seq: Mapped[int]
    hlc: Mapped[int]
    role: Mapped[int]


class Sibling(Base):
    """One of several concurrent values of a register, or a value that cannot be shown yet (`held` says why).

    A register with siblings has all of its values here, the shown one too. `value` is JSON: what the column
    holds, or a list for a register of several columns.
    """

    __tablename__ = "sibling"
    __table_args__ = (
        Index("ix_sibling_dot", "origin", "seq"),
        Index("ix_sibling_held", "held", sqlite_where=text("held IS NOT NULL")),
        {"sqlite_with_rowid": False},
    )

    row_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    register: Mapped[str] = mapped_column(String(60), primary_key=True)
    origin: Mapped[int] = mapped_column(ForeignKey("vector.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hlc: Mapped[int]
    role: Mapped[int]
    value: Mapped[str] = mapped_column(Text)
    held: Mapped[str | None] = mapped_column(String(200))


class Erasure(Base):
    """The absorbing mark of an erased member: everything that arrives for this row is dropped, for ever."""

    __tablename__ = "erasure"

    row_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    scope: Mapped[str] = mapped_column(String(40))
