"""One station in memory: DESIGN section 2 with dictionaries in place of tables."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tests.models.exchange.fast.desk import DAY, SAID
from tests.models.exchange.fast.head import HeadDesk
from tests.models.exchange.fast.memory import (
    REFERENCE,
    Bundle,
    Cut,
    Dot,
    Gap,
    Refused,
    Register,
    Run,
    ScopeSent,
    Vector,
    Version,
    Versions,
    member_of,
    scope_of,
    scopes_sent,
)
from tests.models.exchange.fast.rules import capped, covers, deciding, least, merged, raised

_PATIENCE = 3
"""How often one that descends from it must speak alone until an incarnation counts as gone again."""


def _within(vector: Vector, cut: Vector) -> Vector:
    return capped(vector, cut) if cut else vector


def _refuses(told: Versions, cut: Vector) -> bool:
    """Whether some of what is told of a register lies beyond a cut."""
    return any(seq > cut.get(one, seq) for one, seq in told)


def _restricts(one: Version, other: Version) -> bool:
    """Whether the first of two answers counts."""
    said = SAID[str(one.value)]
    return deciding([SAID[str(other.value)], said], DAY) == said


class Station(HeadDesk):
    """One station. Everything it keeps stands in `memory`."""

    # Sending

    def base_for(self, keys: Iterable[str], scope: str) -> Vector:
        """What all stations of an office are known to have (rule 8)."""
        vectors: list[Vector] = []
        for key in keys:
            known = [scopes.get(scope, {}) for scopes in self.memory.partners.get(key, {}).values()] or [{}]
            if len(known) == 1:
                for bundle in self.memory.receipts.get(key, ()):
                    if scope in bundle.scopes:
                        known = [raised(known[0], bundle.scopes[scope].context)]
            vectors += known
        return least(vectors)

    def pack(self, number: int, to: str, keys: Iterable[str]) -> Bundle:
        """A bundle for the stations of an office that speak with these keys (rule 4)."""
        self.run = None
        memory, keys = self.memory, list(keys)
        scopes: dict[str, ScopeSent] = {}
        wanted = list(scopes_sent(self.office, to))
        if self.head and to == "HO":
            wanted += sorted({scope for scope in memory.vectors if "/" not in scope} - {REFERENCE})
        for scope in wanted:
            base, context = self.base_for(keys, scope), dict(memory.vectors.get(scope, {}))
            beyond = {
                register: versions
                for register, versions in memory.registers.get(scope, {}).items()
                if any(seq > base.get(one, 0) for one, seq in versions)
            }
            scopes[scope] = ScopeSent(base, context, beyond, frozenset(memory.erased.get(scope, ())))
        speakers = {**memory.speakers, memory.id: self.key}
        return Bundle(
            number, self.key, memory.id, memory.ancestors, self.office, to, scopes, speakers, dict(memory.cuts)
        )

    # Taking

    def check(self, bundle: Bundle) -> None:
        """Raise `Refused` for what may not be taken at all (rules 7 and 9)."""
        if not bundle.whole or bundle.key in self.memory.cuts:
            raise Refused
        allowed = set(scopes_sent(bundle.office, self.office))
        if self.head and bundle.office == "HO":
            allowed |= {scope for scope in bundle.scopes if "/" not in scope}
        if not self.listens and (bundle.to != self.office or not set(bundle.scopes) <= allowed):
            raise Refused
        for scope, sent in bundle.scopes.items():
            home = scope.partition("/")[0]
            for (row, _), versions in sent.registers.items():
                if scope_of(row) != home or (len(versions) > 1 and len({one for one, _ in versions}) < len(versions)):
                    raise Refused
                for one, seq in versions:
                    if seq > sent.context.get(one, 0):
                        raise Refused

    def take(self, bundle: Bundle) -> None:
        """Merge a bundle. Raises `Refused` (nothing changed) or `Gap` (its sender's vectors and revocations count)."""
        self.check(bundle)
        memory = self.memory
        self._hear(bundle)
        cuts = {scope: self.cut_of(scope, bundle.speakers) for scope in bundle.scopes}
        contexts = {scope: _within(sent.context, cuts[scope]) for scope, sent in bundle.scopes.items()}
        if any(
            context.get(memory.id, 0) > memory.vectors.get(scope, {}).get(memory.id, 0)
            for scope, context in contexts.items()
        ):
            # Rule 10: a partner knows more of my writes than I do.
            self.renew()
        if not all(
            covers(memory.vectors.get(scope, {}), _within(sent.base, cuts[scope]))
            for scope, sent in bundle.scopes.items()
        ):
            self._learn(bundle)
            raise Gap
        for scope, sent in bundle.scopes.items():
            # What a refused value had replaced was perhaps never here: it must not count as seen.
            builds_on_refused = any(_refuses(told, cuts[scope]) for told in sent.registers.values())
            if builds_on_refused and not covers(memory.vectors.get(scope, {}), contexts[scope]):
                self._learn(bundle)
                raise Gap
        if self.run is None or not self._running:
            self.run = Run(vectors={s: dict(v) for s, v in memory.vectors.items()})
        self._running = True
        touched: list[tuple[str, Register]] = []
        for scope, sent in bundle.scopes.items():
            for member in sorted(sent.erased - memory.erased.get(scope, set())):
                self.erase(member)
            touched += [(scope, one) for one in self._merge(scope, sent.registers, sent.context, cuts[scope])]
        for scope, context in contexts.items():
            memory.vectors[scope] = raised(memory.vectors.get(scope, {}), context)
        self._learn(bundle)
        memory.taken.add(bundle.number)
        self.run.taken.add(bundle.number)
        if not self.listens:
            self._follow_up(touched)
        self._running = False

    def _merge(
        self, scope: str, theirs: Mapping[Register, Versions], context: Vector, cut: Vector
    ) -> Iterator[Register]:
        registers, seen = self.memory.registers.setdefault(scope, {}), self.memory.vectors.get(scope, {})
        for register, told in theirs.items():
            if self.is_erased(register[0]):
                continue
            if _refuses(told, cut):
                # All the bundle has is here already; what went for the refused value alone stays.
                continue
            mine = registers.get(register, {})
            after = merged(mine, told, seen, context)
            if after.keys() != mine.keys():
                self._keep(scope, register)
                registers[register] = after
                if not after:
                    del registers[register]
                yield register

    def _follow_up(self, touched: list[tuple[str, Register]]) -> None:
        """What a merge asks of this station: twins, edits of members handed over, marks."""
        rows = {row for _, (row, name) in touched if name in {"consent", "twin", "name"}}
        for member in sorted({member_of(row) or "" for row in rows} - {""}):
            self.settle(member)
        if self.head:
            self.carry()
            self.follow_marks()

    def _hear(self, bundle: Bundle) -> None:
        self.memory.speakers = {**bundle.speakers, **self.memory.speakers}
        # A station that is told of its own end goes on alone: nothing of it is taken by anybody.
        for key in sorted(bundle.cuts.keys() - self.memory.cuts.keys() - {self.key}):
            self.obey(key, bundle.cuts[key])

    def obey(self, key: str, cut: Cut) -> None:
        """A key was revoked: from now on its writes beyond the cut are taken from nobody."""
        self.memory.cuts[key] = cut
        self.run = None

    def listed(self) -> list[tuple[str, str, int, Register]]:
        """What was taken in beyond a cut before it was known: scope, incarnation, seq and register."""
        found = []
        for scope, registers in self.memory.registers.items():
            cut = self.cut_of(scope, {})
            found += [
                (scope, one, seq, register)
                for register, versions in registers.items()
                for one, seq in versions
                if seq > cut.get(one, seq)
            ]
        return sorted(found)

    def cut_of(self, scope: str, speakers: Mapping[str, str]) -> Vector:
        memory = self.memory
        if not memory.cuts:
            return {}
        found = {one: 0 for one, key in {**speakers, **memory.speakers}.items() if key in memory.cuts}
        for cut in memory.cuts.values():
            for (of, one), seq in cut.items():
                found[one] = seq if of == scope else found.get(one, 0)
        return found

    def _learn(self, bundle: Bundle) -> None:
        """Remember what the sender has; those it descends from count no more (rule 8).

        They are retired when the descendant is heard of for the first time. One that speaks again after that may be a
        copy that lives on, and each must get what it lacks; or its bundle was late, so it is retired again once the
        descendant spoke some times alone.
        """
        partners, silent = self.memory.partners.setdefault(bundle.key, {}), self.memory.silent
        news = bundle.number not in self.memory.heard
        self.memory.heard.add(bundle.number)
        if news:
            silent.pop(bundle.incarnation, None)
        for ancestor in bundle.ancestors:
            words = silent.setdefault(ancestor, Counter())
            words[bundle.incarnation] += news
            if bundle.incarnation not in partners or words[bundle.incarnation] >= _PATIENCE:
                partners.pop(ancestor, None)
        known = partners.setdefault(bundle.incarnation, {})
        for scope, sent in bundle.scopes.items():
            known[scope] = raised(known.get(scope, {}), sent.context)
        # A bundle speaks truer than a code: what codes of its office told ends.
        for key in {bundle.key, *(key for key in self.memory.receipts if key.split("/")[0] == bundle.office)}:
            self.memory.receipts.pop(key, None)

    # Restores

    def renew(self) -> None:
        """Go on as a new incarnation; what nobody else can have goes on under its dots (rule 10)."""
        memory, old = self.memory, self.memory.id
        self.run, self.must_renew = None, False
        memory.id = self.watcher.fresh_id()
        memory.ancestors = (*memory.ancestors, old)
        memory.speakers[old] = self.key
        for scope, vector in memory.vectors.items():
            if old not in vector:
                continue
            known = max(
                (scopes.get(scope, {}).get(old, 0) for some in memory.partners.values() for scopes in some.values()),
                default=0,
            )
            moved: list[tuple[int, Register]] = sorted(
                (seq, register)
                for register, versions in memory.registers.get(scope, {}).items()
                for one, seq in versions
                if one == old and seq > known
            )
            if vector[old] > known:
                vector[old] = known
                self.watcher.lost(self, scope, old, known)
            seqs = {seq: new for new, seq in enumerate(sorted({seq for seq, _ in moved}), start=1)}
            for seq, register in moved:
                self._move(scope, register, (old, seq), (memory.id, seqs[seq]))
            if seqs:
                vector[memory.id] = len(seqs)

    def undo(self) -> bool:
        """Take back the last import, if nothing was built on it (rule 12)."""
        run = self.run
        if run is None:
            return False
        memory = self.memory
        ended = [place for place in run.registers if place[1][1] == "consent" and not self.agrees(place[1][0][1:])]
        for (scope, register), was in run.registers.items():
            if was is None:
                memory.registers[scope].pop(register, None)
            else:
                memory.registers[scope][register] = was
        for scope, vector in memory.vectors.items():
            before = run.vectors.get(scope, {})
            memory.vectors[scope] = before | {memory.id: vector[memory.id]} if memory.id in vector else dict(before)
        memory.taken -= run.taken
        self.run = None
        for _, register in ended:
            # A withdrawal is never undone: it is said again, here.
            member = register[0][1:]
            if self.versions(register) and self.agrees(member):
                self.write(register[0], {"consent": "withdrawn"})
            self.settle(member)
        if self.head:
            self.carry()
        return True

    def enter_again(self) -> int:
        """A person enters what lies beyond a cut as this station's own writes; times stay.

        A register never has two dots of one station (rule 9): what was entered takes the place of an own value there;
        of two answers of a member the more restrictive one is entered.
        """
        memory, listed = self.memory, self.listed()
        seqs: dict[tuple[str, str, int], int] = {}
        for scope, one, seq, register in listed:
            if (scope, one, seq) not in seqs:
                vector = memory.vectors[scope]
                seqs[scope, one, seq] = vector[memory.id] = vector.get(memory.id, 0) + 1
            registers, now = memory.registers[scope], (memory.id, seqs[scope, one, seq])
            left = dict(registers[register])
            entered = left.pop((one, seq))
            own = [dot for dot in left if dot[0] == memory.id]
            if own and register[1] == "consent" and _restricts(left[own[0]], entered):
                entered = left[own[0]]
            # A person who enters another's write again says it too.
            entered = entered._replace(by_program=False)
            self.watcher.entered(self, (scope, one, seq), register, (scope, *now), entered)
            registers[register] = {dot: version for dot, version in left.items() if dot not in own} | {now: entered}
        for scope in memory.vectors:
            for one, seq in self.cut_of(scope, {}).items():
                self.watcher.lost(self, scope, one, seq)
        return len(listed)

    def _move(self, scope: str, register: Register, was: Dot, now: Dot) -> None:
        versions = dict(self.memory.registers[scope][register])
        versions[now] = versions.pop(was)
        self.memory.registers[scope][register] = versions
        self.watcher.renamed(self, (scope, *was), register, (scope, *now))
