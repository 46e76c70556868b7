"""Which columns of which table change together: the registers, read off the schema."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import Column, Table

from models.schema.base import Base, Replicated, ScopeKind

STAMP_COLUMNS = ("id", "origin", "seq", "hlc", "role")


@dataclass(frozen=True)
class ReplicatedTable:
    """A replicating table: its columns that travel, in table order, and the registers they form."""

    name: str
    table: Table
    scope_kind: ScopeKind
    columns: tuple[str, ...]
    registers: dict[str, tuple[str, ...]]
    parents: dict[str, str]
    """Column that names another replicating row → that row's table."""

    def register_of(self, column: str) -> str:
        """The register a column belongs to."""
        return _register(self.table.columns[column])


def _register(column: "Column[object]") -> str:
    return str(column.info.get("register", column.name))


def _describe(mapped: type[Replicated]) -> ReplicatedTable:
    table = mapped.__table__  # type: ignore[attr-defined]  # a mixin: its mapped classes have one
    assert isinstance(table, Table)
    registers: dict[str, tuple[str, ...]] = {}
    travelling = [c for c in table.columns if c.name not in STAMP_COLUMNS and not c.info.get("derived")]
    for column in travelling:
        name = _register(column)
        registers[name] = (*registers.get(name, ()), column.name)
    parents = {column.name: key.column.table.name for column in travelling for key in column.foreign_keys}
    return ReplicatedTable(
        str(table.name), table, mapped.scope_kind, tuple(str(c.name) for c in travelling), registers, parents
    )


@cache
def replicated_tables() -> dict[str, ReplicatedTable]:
    """All replicating tables by name, parents before children."""
    classes = {
        str(mapper.class_.__tablename__): mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Replicated)
    }
    return {
        str(table.name): _describe(classes[table.name])
        for table in Base.metadata.sorted_tables
        if table.name in classes
    }
