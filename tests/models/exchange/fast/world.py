"""Lives a plan: what people do, what is lost on the way, and the quiet end after it."""

from collections import Counter

from tests.models.exchange.fast.judge import picture
from tests.models.exchange.fast.memory import CARRIED, REFERENCE, Cut, scope_of
from tests.models.exchange.fast.organisation import Organisation
from tests.models.exchange.fast.plan import Op
from tests.models.exchange.fast.stations import Station

ALL = 2**53
MOST_STATIONS = 14
_JUMPS = (-56 * 365, 73 * 365, 3650, -3650, -0.05, 0.05, 0, 0)
"""Days that a clock is set wrong by."""
_TOWNSHIPS = ("Dala", "Hlaing", "Insein", "Kamaryut")


class World(Organisation):
    """One history. `live` runs it to its quiet end; `judge.check` says whether all is well then."""

    def live(self) -> None:
        """All operations, then rounds without faults until all agree."""
        for op in self.plan.operations:
            self._do(op)
        self.present += 1
        self._rest()

    def _do(self, op: Op) -> None:
        number, name, a, b, c = op
        self.present, self._ids = number + 1, 0
        getattr(self, f"_{name}")(a, b, c)

    def _write(self, a: int, b: int, c: int) -> None:
        one = self._any(a)
        self._notice(one)
        members = one.members()
        if not members or (b % 10 == 0 and len(members) < 4):
            if one.head and b % 3:
                self._say("provider", one)
                one.write(f"p{self.present}.{REFERENCE}", {"name": f"clinic {c}"})
            else:
                self._register(one, c)
            return
        kinds = (
            ["correct"] * 4
            + ["rename", "refer", "move", "choose"]
            + ["agree", "withdraw"] * 2
            + (["newer"] * 2 if one.memory.version > 1 else [])
        )
        kind = kinds[b // 10 % len(kinds)]
        self._say(kind, one)
        member = members[c % len(members)]
        # At head office a code that was closed leads to the successor.
        self._change(one, one.successor(member) if one.head else member, kind, c)

    def _register(self, one: Station, c: int) -> None:
        self._say("register", one)
        member = f"m{self.present}.{one.office}"
        one.write(member, {"township": _TOWNSHIPS[c % 4], "status": "active"})
        if not one.head:
            one.write(member, {"name": f"name {c}"}, f"{one.office}/local")

    def _change(self, one: Station, member: str, kind: str, c: int) -> None:
        scope = scope_of(member)
        if kind == "correct":
            one.write(member, {"township": _TOWNSHIPS[c // 7 % 4]} if c % 2 else {"status": f"status {c // 7 % 3}"})
        elif kind == "newer":
            one.write(member, {"pronoun": f"{c}"} if c % 2 else {"status": "a newer word"})
        elif kind == "rename" and one.shown((member, "name"), f"{scope}/local") is not None:
            one.write(member, {"name": f"name {c}"}, f"{scope}/local")
            if one.agrees(member):
                one.share(member)
        elif kind == "agree":
            self._answer(one, member, "yes")
        elif kind == "withdraw":
            self._answer(one, member, ("no", "withdrawn")[c % 2])
        elif kind in {"refer", "move"}:
            self._refer(one, member, kind, c)
        elif kind == "choose":
            self._choose(one, c)

    @staticmethod
    def _answer(one: Station, member: str, answer: str) -> None:
        one.write("c" + member, {"consent": answer})
        told = {version.value for version in one.versions((member, "twin")).values()} - {""}
        if told and not one.agrees(member):
            one.write(member, {"twin": ""})
        elif one.agrees(member):
            one.share(member)

    def _refer(self, one: Station, member: str, kind: str, c: int) -> None:
        scope = scope_of(member)
        if kind == "refer":
            providers = [row for some in one.memory.registers.values() for row, _ in some if row.startswith("p")]
            about = (member, providers[c % len(providers)] if providers else None)
            one.write(f"r{self.present}.{scope}", {"about": about, "status": "issued"})
        else:
            referrals = [row for some in one.memory.registers.values() for row, name in some if name == "about"]
            if referrals:
                one.write(referrals[c % len(referrals)], {"status": f"status {c % 5}"})

    @staticmethod
    def _choose(one: Station, c: int) -> None:
        """Somebody decides a conflict."""
        torn = [r for some in one.memory.registers.values() for r, versions in some.items() if len(versions) > 1]
        torn = [register for register in torn if register[1] in CARRIED]
        if torn:
            register = torn[c % len(torn)]
            values = sorted(str(version.value) for version in one.versions(register).values())
            one.write(register[0], {register[1]: values[c % len(values)]})

    def _erase(self, a: int, b: int, c: int) -> None:
        one = self._any(a)
        self._notice(one)
        members = one.members()
        if members:
            self._say("erase", one)
            one.erase(members[b % len(members)])
            if one.head:
                one.follow_marks()

    def _link(self, a: int, b: int, c: int) -> None:
        heads = self.of("HO")
        one = heads[a % len(heads)]
        members = sorted(one.members())
        if len(members) < 2 or one.key in self.out:
            return
        self._notice(one)
        first = members[b % len(members)]
        other = members[(b + 1 + c % (len(members) - 1)) % len(members)]
        row = "l{}~{}".format(*sorted([first, other]))
        self._say("link", one)
        one.write(row, {"active": one.shown((row, "active")) is not True})
        one.follow_marks()

    def _handover(self, a: int, b: int, c: int) -> None:
        heads = self.of("HO")
        one = heads[a % len(heads)]
        members = sorted(m for m in one.members() if one.shown((m, "to")) is None and not m.endswith(".HO"))
        offices = sorted({station.office for station in self.stations} - {"HO"})
        if not members or len(offices) < 2:
            return
        member = members[b % len(members)]
        there = [office for office in offices if office != scope_of(member)]
        self._notice(one)
        self._say("handover", one)
        row = f"m{self.present}.{there[c % len(there)]}"
        values = {name: value for name in CARRIED if (value := one.shown((member, name))) is not None}
        one.write(row, {"township": "", **values, "from": member}, by_program=True)
        one.write(member, {"to": row})

    def _send(self, a: int, b: int, c: int) -> None:
        roads = self._roads()
        sender, to = roads[a % len(roads)]
        self._say("send", sender)
        self.under_way.append(self._pack(sender, to))

    def _meet(self, a: int, b: int, c: int) -> None:
        self._send(a, b, c)
        self._open(self.under_way[-1], b)

    def _deliver(self, a: int, b: int, c: int) -> None:
        """Some bundle arrives in any order, damaged perhaps; it may be lost, or come again."""
        if not self.under_way:
            return
        bundle = self.under_way[a % len(self.under_way)]
        fate = c % 100
        if fate < 30:
            self.counts["lose"] += 1
            self.under_way.remove(bundle)
            return
        if fate < 37:
            self._damaged(bundle, b)
            return
        self._open(bundle, b)
        if c // 100 % 2:
            self.under_way.remove(bundle)

    def _receipt(self, a: int, b: int, c: int) -> None:
        """Somebody reads the receipt code of a bundle over the phone."""
        if not self.sent:
            return
        bundle = self.sent[-1 - a % min(8, len(self.sent))]
        owners = [one for one in self.stations if one.memory.id == bundle.incarnation]
        takers = [one for one in self.receivers(bundle) if bundle.number in one.memory.taken and not one.must_renew]
        if owners and takers and takers[0].key not in owners[0].memory.cuts:
            self._say("receipt", takers[0], owners[0])
            takers[0].run = None
            owners[0].memory.receipts.setdefault(takers[0].key, []).append(bundle)

    def _undo(self, a: int, b: int, c: int) -> None:
        one = self._any(a)
        if one.run is None or one.must_renew:
            return
        before, after = self.runs[one.name]
        came = after & ~before
        naive = self.naive
        self._say("undo", one)
        naive.forget(one.name, came)
        # What the station wrote by itself in that import counts as never made.
        for scope in naive.of_scope:
            naive.voided |= came & naive.of_station.get((scope, one.memory.id), 0)
        one.undo()

    # Losing

    def _save(self, a: int, b: int, c: int) -> None:
        one = self._any(a)
        if not one.must_renew:
            self._say("save", one)
            one.saved = (one.memory.copy(), self.naive.known[one.name])

    def _restore(self, a: int, b: int, c: int) -> None:
        one = self._any(a)
        if one.saved is None or one.key in self.out:
            return
        self._say("restore", one)
        memory, known = one.saved
        one.memory, one.run, one.must_renew = memory.copy(), None, True
        one.waiting.clear()
        self.naive.known[one.name] = known
        if b % 10 < 7:
            self._notice(one)

    def _clone(self, a: int, b: int, c: int) -> None:
        """A folder is copied to another PC; both go on under one key. The copy finds no anchor there."""
        one = self._any(a)
        # Copies of head office under one key would meet through branches alone, and not at all where there is none.
        if one.must_renew or len(self.stations) >= MOST_STATIONS or one.head:
            return
        self._say("clone", one)
        name = f"s{len(self.stations)}"
        self.naive.known[name] = self.naive.known[one.name]
        copy = self._put(name, one.key, one.office, one.memory.copy(), one.error)
        copy.must_renew = True
        self._notice(copy)

    def _clock(self, a: int, b: int, c: int) -> None:
        self._say("clock", self._any(a))
        self._any(a).error = _JUMPS[b % len(_JUMPS)] * 86400.0

    def _confirm(self, a: int, b: int, c: int) -> None:
        """A person sets the clock right."""
        self._any(a).error = 0.0

    def _upgrade(self, a: int, b: int, c: int) -> None:
        one = self._any(a)
        if one.memory.version < 2:
            self._say("upgrade", one)
            self._notice(one)
            one.memory.version = 2
            if one.head:
                one.carry()

    def _join(self, a: int, b: int, c: int) -> None:
        """A new PC in some office, with nothing on it yet."""
        if len(self.stations) < MOST_STATIONS:
            offices = self.offices()
            self._say("join", self._add(offices[a % len(offices)], 1 + b % 2, 0))

    def _revoke(self, a: int, b: int, c: int) -> None:
        """Head office revokes a branch's station: its writes count as far as head office has them."""
        heads = [one for one in self.of("HO") if not one.must_renew]
        branches = sorted({one.key for one in self.living() if not one.head})
        if not heads or self.out or len(branches) < 2:
            return
        head, key = heads[a % len(heads)], branches[b % len(branches)]
        if len({one.key for one in self.of(key.split("/")[0])}) < 2 and len({one.key for one in self.of("HO")}) > 1:
            # Two PCs of head office need someone between them who still speaks for the office.
            return
        self._say("revoke", head)
        self.out.add(key)
        cut: Cut = {
            (scope, one): seq
            for scope, vector in head.memory.vectors.items()
            for one, seq in vector.items()
            if head.memory.speakers.get(one) == key
        }
        # What only its own office keeps counts as it stands there.
        local = f"{key.split('/')[0]}/local"
        cut |= {(local, one): ALL for one, its in head.memory.speakers.items() if its == key}
        head.obey(key, cut)

    # The quiet end

    def _rest(self) -> None:
        for one in self.living():
            self._notice(one)
        if self.out:
            # The word of it must have come before anybody enters anything again.
            for _ in range(3):
                self._round()
            for one in self.living():
                if one.enter_again():
                    self._say("enter again", one)
        copies = Counter(one.key for one in self.living()).most_common(1)[0][1]
        # Of copies of copies of one PC that all go on, each generation needs one more to be known as alive; and one more
        # what a station then writes by itself, a twin.
        most = max(3, copies + 1) if self.counts["restore"] or self.counts["clone"] else 2
        for self.rounds in range(1, most + 1):
            self._round()
            if self.differences() is None:
                return
        raise AssertionError(f"after {most} rounds without faults: {self.differences()}")

    def _round(self) -> None:
        """Own PCs among each other, all branches to head office, then back."""
        living = self.living()
        among_each_other = [
            (one, one.office)
            for one in living
            if len({other.key for other in living if other.office == one.office}) > 1
        ]
        up = [(one, "HO") for one in living if not one.head]
        down = [(one, code) for one in living if one.head for code in self.offices() if code != "HO"]
        for sender, to in [*among_each_other, *up, *down, *among_each_other]:
            self._hand(sender, to)

    def _hand(self, sender: Station, to: str) -> None:
        bundle = self._pack(sender, to)
        for one in self.receivers(bundle):
            if one.key not in self.out:
                self._import(one, bundle)

    def holders(self, scope: str) -> list[Station]:
        """The stations that must agree on a scope."""
        holding = [one for one in self.living() if one.holds(scope)]
        if scope.endswith("/local") and len({one.key for one in holding}) < 2:
            # Copies of one PC meet only through others, and local things do not travel through head office.
            return holding[:1]
        return holding

    def scopes(self) -> list[str]:
        return sorted({scope for one in self.living() for scope in one.memory.vectors} | {REFERENCE})

    def differences(self) -> str | None:
        """Where two stations disagree, None if nowhere."""
        for scope in self.scopes():
            first, *others = self.holders(scope) or [None]
            for other in others:
                assert first is not None
                if picture(first, scope) != picture(other, scope):
                    return f"{first.name} and {other.name} disagree about {scope}"
        return None
