"""What all tables share: names of constraints, the type map, and what makes a row replicate."""

import enum
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Date, ForeignKey, Index, Integer, MetaData, String, text
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column


class Base(DeclarativeBase):
    """The declarative base. Constraint names are fixed from the first migration on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: BigInteger().with_variant(Integer(), "sqlite"),
        date: Date(),
        str: String(200),
        enum.StrEnum: SqlEnum(
            enum.StrEnum,
            native_enum=False,
            length=40,
            create_constraint=False,
            validate_strings=True,
            values_callable=lambda words: [word.value for word in words],
        ),
    }


class ScopeKind(enum.StrEnum):
    """Which unit of replication a new row of a table belongs to (DESIGN section 2, "Words")."""

    SHARED = "shared"
    """The office's shared rows: scope `CODE`."""
    LOCAL = "local"
    """What never leaves the office: scope `CODE/local`."""
    REFERENCE = "reference"
    """Scope `reference` when head office writes it, `CODE` for a branch's own."""


class Replicated:
    """A row that merges between stations.

    Its columns form *registers*, the units of change: one column each, or all columns whose `info["register"]`
    is the same word. `info["range"]` gives the least and the greatest number that a bundle may bring. A column with `info["derived"]` is computed here and never travels. `origin` and `seq` are
    the dot of the row's creation (`origin` names scope and station by their line in `vector`), `hlc` and `role`
    say when and by which role it was made. Registers changed later have their dot in `register_dot`; those with
    concurrent or held values in `sibling`.
    """

    __tablename__: str
    scope_kind: ClassVar[ScopeKind] = ScopeKind.SHARED

    id: Mapped[str] = mapped_column(String(36), primary_key=True, sort_order=-5)
    origin: Mapped[int] = mapped_column(ForeignKey("vector.id"), sort_order=-4)
    seq: Mapped[int] = mapped_column(sort_order=-3)
    hlc: Mapped[int] = mapped_column(sort_order=-2)
    role: Mapped[int] = mapped_column(sort_order=-1)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Index, ...]:  # noqa: N805  (SQLAlchemy hands the class)
        name = cls.__tablename__
        # Built-in rows share the dot (origin, 0), so only dots of real writes are unique.
        return (Index(f"uq_{name}_dot", "origin", "seq", unique=True, sqlite_where=text("seq > 0")),)
