"""What must be so after a history: no write lost, none back, none made up, all agree, and what follows from it."""

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from tests.models.exchange.fast.desk import Watcher
from tests.models.exchange.fast.memory import CARRIED, Bundle, Gap, Memory, Refused, Register, member_of, scope_of
from tests.models.exchange.fast.naive import bits, too_new
from tests.models.exchange.fast.stations import Station

if TYPE_CHECKING:
    from tests.models.exchange.fast.world import World


class Judge:
    """Judges one world."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.naive = world.naive

    def check(self) -> None:
        """All that must be so in the end."""
        currents: dict[tuple[str, int], dict[Register, int]] = {}
        for one in self.world.living():
            self._check_vectors(one)
            for scope in one.memory.vectors:
                known = self.naive.known[one.name] & self.naive.of_scope.get(scope, 0)
                if (scope, known) not in currents:
                    currents[scope, known] = self.naive.current(scope, known)
                self._check_scope(one, scope, currents[scope, known])
            self._check_held(one)
            self._check_members(one)
        self._check_carried()
        self._check_links()
        self._check_twice()
        self._check_any_order()

    def _check_vectors(self, one: Station) -> None:
        """What the vector covers is what the station has, and nothing else."""
        naive = self.naive
        for (scope, station), some in naive.of_station.items():
            seq = one.memory.vectors.get(scope, {}).get(station, 0)
            seq = min(seq, one.cut_of(scope, {}).get(station, seq))
            for number in bits(some & ~naive.voided):
                covered = naive.writes[number].seq <= seq
                assert covered == bool(naive.known[one.name] >> number & 1), (one.name, naive.writes[number], seq)

    def _check_scope(self, one: Station, scope: str, current: dict[Register, int]) -> None:
        """No write is lost, none comes back, none is made up."""
        naive = self.naive
        registers = {r: v for r, v in one.memory.registers.get(scope, {}).items() if v}
        for register, some in current.items():
            if one.is_erased(register[0]):
                continue
            found = registers.pop(register, {})
            wanted = {
                (write.station, write.seq): (write.hlc, write.value, write.by_program)
                for write in map(naive.writes.__getitem__, bits(some))
            }
            assert found == wanted, (one.name, register, found, wanted)
            assert one.shown(register, scope) == naive.shown(some, one.memory.version), (one.name, register)
        assert not registers, f"{one.name} has what nobody wrote: {registers}"

    def _check_held(self, one: Station) -> None:
        """What cannot be shown is listed with its reason, and nothing else is; references lead somewhere."""
        held = one.held()
        newer = {
            (scope, register)
            for scope, registers in one.memory.registers.items()
            for register, versions in registers.items()
            for dot in versions
            if too_new(
                self.naive.writes[self.naive.named[(scope, *dot), register].bit_length() - 1], one.memory.version
            )
        }
        assert {place for place, reason in held.items() if reason == "newer"} == newer
        for (_, register), reason in held.items():
            if reason == "parent":
                for parent in (p for v in one.versions(register).values() for p in v.value if p):
                    if not one.versions((parent, "name" if parent[0] == "p" else "township")):
                        known = self.naive.of_register.get((scope_of(parent), (parent, "name")), 0)
                        known |= self.naive.of_register.get((scope_of(parent), (parent, "township")), 0)
                        assert one.is_erased(parent) or not known & self.naive.known[one.name], "a reference is broken"

    def _check_members(self, one: Station) -> None:
        gone = {mark for other in self.world.living() for marks in other.memory.erased.values() for mark in marks}
        for scope, registers in one.memory.registers.items():
            for (row, name), versions in registers.items():
                member = member_of(row)
                assert member is None or member not in gone, "an erased member is back"
                if name == "twin" and not one.agrees(row):
                    assert not any(version.value for version in versions.values()), "a twin outlives its consent"
                elif name == "township" and one.agrees(row) and one.shown((row, "name"), f"{scope}/local"):
                    assert one.shown((row, "twin")), "a grant left the twin empty"
        totals = Counter(str(one.shown((member, "township"))) for member in one.members())
        wanted: Counter[str] = Counter()
        for scope in one.memory.vectors:
            for (row, name), some in self.naive.current(scope, self.naive.known[one.name]).items():
                if name == "township" and row not in gone:
                    wanted[str(self.naive.shown(some, one.memory.version))] += 1
        assert totals == wanted, (one.name, totals, wanted)

    def _check_carried(self) -> None:
        """A successor's fields are those of the closed row, or a person wrote them there; marks are on both."""
        for head in self.world.of("HO"):
            for row, to in head.handed_over():
                assert not head.is_erased(row), "an erasure did not follow a handover"
                current = self.naive.current(scope_of(to), self.naive.known[head.name])
                for one in CARRIED:
                    value = head.shown((row, one))
                    by_person = any(not self.naive.writes[n].by_program for n in bits(current.get((to, one), 0)))
                    same = value is None or value == head.shown((to, one)) or head.too_new(row, to, one)
                    assert same or by_person, ("an edit was not carried", row, one, value)

    def _check_links(self) -> None:
        """One representative for all who are linked, found by walking; taken away, everybody is alone again."""
        for one in self.world.living():
            pairs = list(one.links())
            near: dict[str, set[str]] = {}
            for a, b in pairs:
                near.setdefault(a, set()).add(b)
                near.setdefault(b, set()).add(a)
                if one.head:
                    assert one.is_erased(a) == one.is_erased(b), "an erasure did not follow a link"
            walked = {}
            for start in near:
                reached, edge = {start}, [start]
                while edge:
                    more = near[edge.pop()] - reached
                    reached |= more
                    edge += more
                walked[start] = min(reached)
            assert one.representatives() == walked, one.name
        head = self.world.of("HO")[0]
        before = {r: v for some in head.memory.registers.values() for r, v in some.items() if r[0][0] != "l"}
        bystander = Station("bystander", "", "HO", head.memory.copy(), Watcher())
        bystander.now = head.now
        for a, b in list(bystander.links()):
            bystander.write(f"l{a}~{b}", {"active": False})
        assert not bystander.representatives()
        after = {r: v for some in bystander.memory.registers.values() for r, v in some.items() if r[0][0] != "l"}
        assert after == before, "taking links away moved something"

    def _check_twice(self) -> None:
        """A bundle that comes again changes nothing."""
        came = [
            (one, bundle)
            for bundle in self.world.sent
            for one in self.world.receivers(bundle)
            if bundle.number in one.memory.taken and one.key not in self.world.out and bundle.key not in one.memory.cuts
        ]
        for one, bundle in self.world.chance.sample(came, min(3, len(came))):
            before = canonical(one)
            try:
                one.take(bundle)
            except Gap:
                assert self.world.counts["restore"] or self.world.counts["clone"] or self.world.out
            assert canonical(one) == before, "a bundle that came twice changed something"

    def _check_any_order(self) -> None:
        """The same bundles in any order leave the same behind."""
        bundles = [bundle for bundle in self.world.sent if (bundle.office == "HO") != (bundle.to == "HO")]
        if len(bundles) > 80:
            return
        hashes = set()
        # What is refused depends on whether the revocation was heard before: here it always was, even if all forgot it.
        cuts = {key: cut for bundle in bundles for key, cut in bundle.cuts.items()}
        cuts |= self.world.of("HO")[0].memory.cuts
        for _ in range(2):
            listener = Station("listener", "listener", "HO", Memory("listener", 2), Watcher())
            listener.listens = True
            for key, cut in cuts.items():
                listener.obey(key, cut)
            left = self.world.chance.sample(bundles, len(bundles))
            while left:
                later = [bundle for bundle in left if not _listened(listener, bundle)]
                if len(later) == len(left):
                    break
                left = later
            hashes.add(canonical(listener))
        assert len(hashes) == 1, "the order of bundles counts"


def _listened(listener: Station, bundle: Bundle) -> bool:
    try:
        listener.take(bundle)
    except Refused:
        return True
    except Gap:
        return False
    return True


def picture(one: Station, scope: str) -> tuple[object, ...]:
    """All there is to say of a scope."""
    memory, cut = one.memory, one.cut_of(scope, {})
    return (
        # Of a revoked station only what counts is the same everywhere.
        {
            station: least
            for station, seq in memory.vectors.get(scope, {}).items()
            if (least := min(seq, cut.get(station, seq)))
        },
        {register: versions for register, versions in memory.registers.get(scope, {}).items() if versions},
        memory.erased.get(scope) or set(),
    )


def canonical(one: Station) -> str:
    """A hash of all that is replicated, the same wherever it is the same."""
    told: list[object] = []
    for scope in sorted({*one.memory.vectors, *one.memory.registers, *one.memory.erased}):
        vector, registers, erased = picture(one, scope)
        told.append(
            (
                scope,
                sorted(vector.items()),  # type: ignore[attr-defined]
                sorted((r, sorted(v.items())) for r, v in registers.items()),  # type: ignore[attr-defined]
                sorted(erased),  # type: ignore[call-overload]
            )
        )
    return hashlib.sha256(repr(told).encode()).hexdigest()
