"""A station in memory at work: what it shows and what it writes (DESIGN section 2, rules 2, 5-7, 11)."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from tests.models.exchange.fast.memory import (
    REFERENCE,
    Bundle,
    Memory,
    Register,
    Run,
    Version,
    Versions,
    member_of,
    scope_of,
)
from tests.models.exchange.fast.rules import ConsentAnswer, Said, deciding, hlc_after

DAY = date(2026, 11, 25)
SAID = {word: Said(ConsentAnswer(word), DAY) for word in ("yes", "no", "withdrawn")}


class Watcher:
    """Is told what stations do by themselves; the world is one, and this one looks away."""

    def wrote(self, who: "Desk", place: tuple[str, str, int], register: Register, version: Version) -> None:
        """A write."""

    def renamed(self, who: "Desk", was: tuple[str, str, int], register: Register, now: tuple[str, str, int]) -> None:
        """A write goes on under another dot."""

    def entered(
        self, who: "Desk", was: tuple[str, str, int], register: Register, now: tuple[str, str, int], version: Version
    ) -> None:
        """Another's write was entered again as an own one, which says this."""

    def lost(self, who: "Desk", scope: str, incarnation: str, seq: int) -> None:
        """The writes of an incarnation after a seq are not here any more."""

    def fresh_id(self) -> str:
        """A name for a new incarnation."""
        return "listener"


class Desk:
    """One station. Everything it keeps stands in `memory`."""

    def __init__(self, name: str, key: str, office: str, memory: Memory, watcher: Watcher) -> None:
        self.name, self.key, self.office, self.memory, self.watcher = name, key, office, memory, watcher
        self.head = office == "HO"
        self.error = 0.0
        """Seconds that its clock is wrong."""
        self.must_renew = False
        self.listens = False
        """It never writes by itself: a bystander of a test."""
        self.waiting: list[Bundle] = []
        self.saved: tuple[Memory, int] | None = None
        self.run: Run | None = None
        self.now: Callable[[], datetime] = lambda: datetime(2026, 11, 25, tzinfo=UTC)
        self._running = False

    # Reading

    def holds(self, scope: str) -> bool:
        """Whether this station holds a scope."""
        return scope in {REFERENCE, self.office, f"{self.office}/local"} or (self.head and "/" not in scope)

    def versions(self, register: Register, scope: str = "") -> Versions:
        """The sibling set of a register."""
        return self.memory.registers.get(scope or scope_of(register[0]), {}).get(register, {})

    def showable(self, register: Register, value: object) -> bool:
        """Whether this version of the program can show it (rule 7)."""
        return self.memory.version > 1 or not (register[1] == "pronoun" or value == "a newer word")

    def shown(self, register: Register, scope: str = "") -> object:
        """The value that people see, None if there is none (rule 5)."""
        able = [
            (version.hlc, dot[0], version)
            for dot, version in self.versions(register, scope).items()
            if self.showable(register, version.value)
        ]
        return max(able, key=lambda one: one[:2])[2].value if able else None

    def is_erased(self, row: str) -> bool:
        """Whether an erased member takes this row along."""
        member = member_of(row)
        return member is not None and member in self.memory.erased.get(scope_of(member), ())

    def members(self) -> list[str]:
        """The members whose record is here and not erased."""
        return [
            row
            for registers in self.memory.registers.values()
            for row, name in registers
            if name == "township" and not self.is_erased(row)
        ]

    def agrees(self, member: str) -> bool:
        """Whether name and contact may travel, as far as is known here (rule 6)."""
        said = [SAID[str(version.value)] for version in self.versions(("c" + member, "consent")).values()]
        return bool(said) and deciding(said, DAY).counts(DAY) is ConsentAnswer.YES

    def held(self) -> dict[tuple[str, Register], str]:
        """What is kept and cannot be shown, and why (rule 7)."""
        found: dict[tuple[str, Register], str] = {}
        for scope, registers in self.memory.registers.items():
            for register, versions in registers.items():
                if any(not self.showable(register, version.value) for version in versions.values()):
                    found[scope, register] = "newer"
                elif register[1] == "about" and any(
                    parent is not None and not self._is_here(parent)
                    for version in versions.values()
                    for parent in version.value  # type: ignore[attr-defined]  # a pair of rows
                ):
                    found[scope, register] = "parent"
        return found

    def _is_here(self, row: str) -> bool:
        return self.is_erased(row) or bool(self.versions((row, "name" if row.startswith("p") else "township")))

    # Writing

    def write(self, row: str, values: Mapping[str, object], scope: str = "", *, by_program: bool = False) -> None:
        """One write: all fields that it changes get one dot (rule 2). It has seen all siblings."""
        scope = scope or scope_of(row)
        memory = self.memory
        vector = memory.vectors.setdefault(scope, {})
        seq = vector[memory.id] = vector.get(memory.id, 0) + 1
        memory.hlc, _ = hlc_after(memory.hlc, self.now())
        registers = memory.registers.setdefault(scope, {})
        for name, value in values.items():
            register = (row, name)
            self._keep(scope, register)
            version = Version(memory.hlc, value, by_program)
            registers[register] = {(memory.id, seq): version}
            self.watcher.wrote(self, (scope, memory.id, seq), register, version)

    def _keep(self, scope: str, register: Register) -> None:
        """While an import runs: what it changes. Afterwards a write to any of that ends the undo."""
        if self.run is None:
            return
        place = (scope, register)
        if self._running:
            self.run.registers.setdefault(place, self.memory.registers.get(scope, {}).get(register))
        elif any(scope == other and register[0] == touched[0] for other, touched in self.run.registers):
            self.run = None

    def erase(self, member: str) -> None:
        """Set the mark and empty all that tells of the member (rule 11)."""
        scope = scope_of(member)
        self.memory.erased.setdefault(scope, set()).add(member)
        for place in (scope, f"{scope}/local"):
            registers = self.memory.registers.get(place, {})
            for register in [one for one in registers if one[0] in {member, "c" + member}]:
                del registers[register]
        if self.run is not None:
            # Pre-images of what is erased are purged.
            self.run.registers = {
                place: was for place, was in self.run.registers.items() if member_of(place[1][0]) != member
            }

    def settle(self, member: str) -> None:
        """After a merge: fill a missing twin, empty one that must not be (rule 6).

        One that is there stays, although another name may be here: it may be newer, its own name still on the way.
        """
        scope = scope_of(member)
        if self.office != scope or self.is_erased(member):
            return
        told = {version.value for version in self.versions((member, "twin")).values()} - {""}
        if not self.agrees(member):
            if told:
                self.write(member, {"twin": ""})
        elif not self.shown((member, "twin")):
            self.share(member)

    def share(self, member: str) -> None:
        """Make the twin what is known here."""
        original = self.shown((member, "name"), f"{scope_of(member)}/local")
        if original is not None:
            self.write(member, {"twin": original})
