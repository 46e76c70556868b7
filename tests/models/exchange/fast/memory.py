"""What a station in memory keeps, and what travels between them."""

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import NamedTuple

Register = tuple[str, str]
"""Row and field. A row is named by its kind, a number and the scope it lives in: `m12.YGN`."""
Dot = tuple[str, int]
Vector = dict[str, int]
Cut = dict[tuple[str, str], int]
"""By scope and incarnation, how far the writes of a revoked key count."""

REFERENCE = "reference"
CARRIED = ("township", "status", "pronoun")
"""Fields that follow a member who was handed to another office."""


class Version(NamedTuple):
    """One value of a register."""

    hlc: int
    value: object
    by_program: bool = False
    """Carried along from a closed record: nobody's own words."""


Versions = dict[Dot, Version]


class Refused(Exception):
    """A bundle that is not taken, whole."""


class Gap(Exception):
    """A bundle that must wait."""


@dataclass(frozen=True, slots=True)
class ScopeSent:
    """One scope in a bundle."""

    base: Vector
    context: Vector
    registers: dict[Register, Versions]
    erased: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bundle:
    """What travels."""

    number: int
    key: str
    incarnation: str
    ancestors: tuple[str, ...]
    office: str
    to: str
    scopes: dict[str, ScopeSent]
    speakers: dict[str, str]
    cuts: dict[str, Cut]
    whole: bool = True
    """Whether its bytes are those that were signed."""


@dataclass(slots=True)
class Memory:
    """What stands in a station's file; a backup is a copy of it."""

    id: str
    version: int
    ancestors: tuple[str, ...] = ()
    hlc: int = 0
    vectors: dict[str, Vector] = field(default_factory=dict)
    registers: dict[str, dict[Register, Versions]] = field(default_factory=dict)
    erased: dict[str, set[str]] = field(default_factory=dict)
    partners: dict[str, dict[str, dict[str, Vector]]] = field(default_factory=dict)
    """By key and incarnation, what it is known to have of each scope."""
    receipts: dict[str, list[Bundle]] = field(default_factory=dict)
    """By key, the bundles whose receipt codes were typed in since its office last spoke."""
    speakers: dict[str, str] = field(default_factory=dict)
    """Which key an incarnation speaks with."""
    cuts: dict[str, Cut] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    silent: dict[str, Counter[str]] = field(default_factory=dict)
    """By incarnation, how often each that descends from it spoke since it was last heard itself."""
    heard: set[int] = field(default_factory=set)
    """Bundles that came, those that wait too."""

    def copy(self) -> "Memory":
        """As it is now. Version sets are never changed in place, so they are shared."""
        return replace(
            self,
            vectors={scope: dict(vector) for scope, vector in self.vectors.items()},
            registers={scope: dict(registers) for scope, registers in self.registers.items()},
            erased={scope: set(marks) for scope, marks in self.erased.items()},
            partners={
                key: {one: {s: dict(v) for s, v in scopes.items()} for one, scopes in known.items()}
                for key, known in self.partners.items()
            },
            receipts={key: list(some) for key, some in self.receipts.items()},
            speakers=dict(self.speakers),
            cuts=dict(self.cuts),
            taken=set(self.taken),
            heard=set(self.heard),
            silent={one: Counter(words) for one, words in self.silent.items()},
        )


@dataclass(slots=True)
class Run:
    """What is kept of the last import, so that it can be undone."""

    registers: dict[tuple[str, Register], Versions | None] = field(default_factory=dict)
    vectors: dict[str, Vector] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)


def scope_of(row: str) -> str:
    """Where a row lives; a link lives where its first member does."""
    return row.partition("~")[0].rpartition(".")[2]


def member_of(row: str) -> str | None:
    """The member that an erasure takes this row along with."""
    if row.startswith("m"):
        return row
    return row[1:] if row.startswith("c") else None


def scopes_sent(sender: str, receiver: str) -> tuple[str, ...]:
    """The scopes that go from one office to another. Branches return what head office wrote for all (rule 16)."""
    if sender == receiver:
        return (REFERENCE,) if sender == "HO" else (REFERENCE, sender, f"{sender}/local")
    if sender == "HO":
        return (REFERENCE, receiver)
    return (REFERENCE, sender) if receiver == "HO" else ()
