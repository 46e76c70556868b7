"""What must be, told by a model that shares no code with merging: it has no vectors, no siblings, no dots to compare.

It numbers the writes, and knows of each which writes of its register its author had seen, and of each station which
writes it has. A set of writes is an integer with a bit for each.
"""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

Register = tuple[str, str]
Place = tuple[str, str, int]
"""Scope, station and seq: how a station names a write of its own."""


class Said(Protocol):
    """What a station wrote."""

    @property
    def hlc(self) -> int: ...

    @property
    def value(self) -> object: ...

    @property
    def by_program(self) -> bool: ...


class Written(NamedTuple):
    """One write."""

    scope: str
    register: Register
    value: object
    hlc: int
    station: str
    seq: int
    seen: int
    by_program: bool


class Naive:
    """All writes of a history, and who has which. Stations are named by what the world calls them."""

    def __init__(self) -> None:
        self.writes: list[Written] = []
        self.named: dict[tuple[Place, Register], int] = {}
        self.of_register: dict[tuple[str, Register], int] = {}
        self.of_scope: dict[str, int] = {}
        self.of_station: dict[tuple[str, str], int] = {}
        self.known: dict[str, int] = {}
        self.voided = 0
        """Own writes of an import that was undone: they count as never made."""
        self._clocks: dict[str, int] = {}

    def wrote(self, who: str, place: Place, register: Register, said: Said) -> None:
        """A station wrote over all that it knows of a register."""
        seen = self.known[who] & self.of_register.get((place[0], register), 0)
        assert said.hlc >= self._clocks.get(place[1], 0), "a station's clock runs backwards"
        self._clocks[place[1]] = said.hlc
        self._add(who, place, register, said, seen)

    def _add(self, who: str, place: Place, register: Register, said: Said, seen: int) -> None:
        assert (place, register) not in self.named, f"two writes have the name {place}"
        bit = 1 << len(self.writes)
        self.writes.append(Written(place[0], register, said.value, said.hlc, place[1], place[2], seen, said.by_program))
        self.named[place, register] = bit
        for found, key in (
            (self.of_register, (place[0], register)),
            (self.of_station, place[:2]),
            (self.of_scope, place[0]),
        ):
            found[key] = found.get(key, 0) | bit  # type: ignore[index]
        self.known[who] |= bit

    def renamed(self, who: str, was: Place, register: Register, now: Place) -> None:
        """A write goes on under another name: it replaces what its author had seen, as far as that is known here."""
        old = self.writes[self.named[was, register].bit_length() - 1]
        self._add(who, now, register, old, old.seen & self.known[who])

    def entered(self, who: str, was: Place, register: Register, now: Place, said: Said) -> None:
        """A station entered another's write again: it replaces what that one did, and what the station wrote itself."""
        old = self.writes[self.named[was, register].bit_length() - 1]
        own = self.of_register[now[0], register] & self.of_station.get(now[:2], 0)
        self._add(who, now, register, said, (old.seen | own) & self.known[who])

    def beyond(self, scope: str, station: str, seq: int) -> int:
        """The writes of a station after its so-many-th."""
        return sum(
            1 << number for number in bits(self.of_station.get((scope, station), 0)) if self.writes[number].seq > seq
        )

    def forget(self, who: str, lost: int) -> None:
        """A station has these writes no more."""
        self.known[who] &= ~lost

    def current(self, scope: str, known: int) -> dict[Register, int]:
        """For each register of a scope the writes among the known that none of them had seen."""
        found: dict[Register, int] = {}
        for number in bits(known & self.of_scope.get(scope, 0)):
            one = self.writes[number]
            found[one.register] = found.get(one.register, 0) | 1 << number
        for register, all_of_it in found.items():
            if all_of_it & (all_of_it - 1):
                replaced = 0
                for number in bits(all_of_it):
                    replaced |= self.writes[number].seen
                found[register] = all_of_it & ~replaced
        return found

    def shown(self, some: int, version: int) -> object:
        """Of these writes the value that people see: the latest that this version of the program can show."""
        able = [one for one in map(self.writes.__getitem__, bits(some)) if not too_new(one, version)]
        return max(able, key=lambda one: (one.hlc, one.station)).value if able else None


def too_new(one: Written, version: int) -> bool:
    """Whether only the newer program can show what was written."""
    return version < 2 and (one.register[1] == "pronoun" or one.value == "a newer word")


def bits(some: int) -> Iterator[int]:
    """The numbers of the writes in a set."""
    while some:
        low = some & -some
        yield low.bit_length() - 1
        some ^= low
