"""An organisation in memory: its stations, what travels between them, and what the naive model hears of it."""

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.models.exchange.fast.desk import Watcher
from tests.models.exchange.fast.memory import Bundle, Gap, Memory, Refused, Register, Version
from tests.models.exchange.fast.naive import Naive
from tests.models.exchange.fast.plan import Plan
from tests.models.exchange.fast.stations import Station

START = datetime(2026, 11, 25, tzinfo=UTC)
BETWEEN = 70
"""Seconds between two operations."""


class Organisation(Watcher):
    """Stations, and bundles under way. Also listens to what the stations do, for the naive model."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.chance = random.Random(plan.seed)
        self.naive = Naive()
        self.stations: list[Station] = []
        self.under_way: list[Bundle] = []
        self.carried: dict[int, dict[str, int]] = {}
        """By bundle, the writes that it stands for, by scope."""
        self.sent: list[Bundle] = []
        self.out: set[str] = set()
        """Keys that head office revoked."""
        self.trace: list[str] = []
        self.counts: Counter[str] = Counter()
        self.runs: dict[str, tuple[int, int]] = {}
        self.rounds = 0
        self.present = 0
        self._ids = 0
        for office, version, drift in plan.cast:
            self._add(office, version, drift)

    # What stations tell

    def wrote(self, who: Station, place: tuple[str, str, int], register: Register, version: Version) -> None:
        self.naive.wrote(who.name, place, register, version)

    def renamed(self, who: Station, was: tuple[str, str, int], register: Register, now: tuple[str, str, int]) -> None:
        self.naive.renamed(who.name, was, register, now)

    def entered(
        self, who: Station, was: tuple[str, str, int], register: Register, now: tuple[str, str, int], version: Version
    ) -> None:
        self.naive.entered(who.name, was, register, now, version)

    def lost(self, who: Station, scope: str, incarnation: str, seq: int) -> None:
        self.naive.forget(who.name, self.naive.beyond(scope, incarnation, seq))

    def fresh_id(self) -> str:
        self._ids += 1
        return f"i{self.present:03}.{self._ids}"

    # Cast

    def _add(self, office: str, version: int, drift: float) -> Station:
        number = len(self.stations)
        return self._put(f"s{number}", f"{office}/{number}", office, Memory(self.fresh_id(), version), drift * 86400)

    def _put(self, name: str, key: str, office: str, memory: Memory, error: float) -> Station:
        one = Station(name, key, office, memory, self)
        one.error = error
        one.now = lambda: START + timedelta(seconds=self.present * BETWEEN + one.error)
        self.stations.append(one)
        self.naive.known.setdefault(name, 0)
        return one

    def living(self) -> list[Station]:
        return [one for one in self.stations if one.key not in self.out]

    def _any(self, number: int) -> Station:
        return self.stations[number % len(self.stations)]

    def of(self, office: str) -> list[Station]:
        return [one for one in self.stations if one.office == office]

    def _notice(self, one: Station) -> None:
        """No station writes or exports before it knows that it was put back: its anchor disagrees."""
        if one.must_renew:
            self._say("renew", one)
            one.renew()

    def _say(self, what: str, *who: Station) -> None:
        self.counts[what] += 1
        self.trace.append(" ".join([what, *(one.name for one in who)]))

    # Bundles

    def _roads(self) -> list[tuple[Station, str]]:
        roads = []
        for one in self.stations:
            roads += [(one, "HO")] if not one.head else [(one, code) for code in self.offices() if code != "HO"]
            if len({other.key for other in self.of(one.office)}) > 1:
                roads.append((one, one.office))
        return roads

    def offices(self) -> list[str]:
        return list(dict.fromkeys(one.office for one in self.stations))

    def _pack(self, sender: Station, to: str) -> Bundle:
        self._notice(sender)
        keys = dict.fromkeys(one.key for one in self.of(to) if one.key != sender.key)
        bundle = sender.pack(len(self.sent), to, [key for key in keys if key not in sender.memory.cuts])
        known = self.naive.known[sender.name]
        self.carried[bundle.number] = {scope: known & self.naive.of_scope.get(scope, 0) for scope in bundle.scopes}
        self.sent.append(bundle)
        if to == "HO" and not sender.head:
            for sent in bundle.scopes.values():
                for (row, name), versions in sent.registers.items():
                    told = name == "twin" and any(version.value for version in versions.values())
                    assert not told or sender.agrees(row), "a name travels without consent"
        return bundle

    def receivers(self, bundle: Bundle) -> list[Station]:
        return [one for one in self.of(bundle.to) if one.key != bundle.key]

    def _damaged(self, bundle: Bundle, b: int) -> None:
        """It is refused whole and changes nothing."""
        receivers = self.receivers(bundle)
        if not receivers:
            return
        one = receivers[b % len(receivers)]
        before = one.memory.copy()
        try:
            one.take(spoilt(bundle, b // 7))
        except Refused:
            self._say("refuse", one)
            assert one.memory == before, "a refused bundle changed something"
        else:
            raise AssertionError("a damaged bundle was taken")

    def _open(self, bundle: Bundle, b: int) -> None:
        receivers = self.receivers(bundle)
        if receivers:
            self._import(receivers[b % len(receivers)], bundle)

    def _import(self, one: Station, bundle: Bundle) -> bool:
        """Whether it was taken; then those that waited are tried."""
        taken = self._take(one, bundle)
        while taken and any(self._take(one, waiting) for waiting in one.waiting.copy()):
            pass
        return taken

    def _take(self, one: Station, bundle: Bundle) -> bool:
        if one.must_renew and not self._tells(one, bundle):
            # Merging may write, and no station writes before it knows that it was put back.
            self._notice(one)
        naive, name = self.naive, one.name
        before = naive.known[name]
        # Writes that follow from a merge have seen what it brought, so the model learns that first.
        one.watcher = learning = _Learning(self, one, bundle)
        try:
            one.take(bundle)
        except Refused:
            self.counts["refuse"] += 1
            assert bundle.key in one.memory.cuts, "a sound bundle was refused"
            one.waiting = [other for other in one.waiting if other is not bundle]
            return False
        except Gap:
            self._say("wait", one)
            if bundle not in one.waiting:
                one.waiting.append(bundle)
            return False
        finally:
            one.watcher = self
        learning.learn()
        self.runs[name] = (before, naive.known[name])
        self._say("take", one)
        one.waiting = [other for other in one.waiting if other is not bundle]
        return True

    def brought(self, one: Station, bundle: Bundle) -> int:
        """The writes that a bundle stands for, without what this station refuses of revoked ones."""
        known = 0
        for scope, some in self.carried[bundle.number].items():
            known |= some
            for other, seq in one.cut_of(scope, bundle.speakers).items():
                known &= ~self.naive.beyond(scope, other, seq)
        return known

    @staticmethod
    def _tells(one: Station, bundle: Bundle) -> bool:
        own = one.memory.id
        return any(
            sent.context.get(own, 0) > one.memory.vectors.get(scope, {}).get(own, 0)
            for scope, sent in bundle.scopes.items()
        )


class _Learning(Watcher):
    """Tells the model what a bundle brings, at the moment when the station has it: before what it then writes."""

    def __init__(self, world: Organisation, one: Station, bundle: Bundle) -> None:
        self.world, self.one, self.bundle = world, one, bundle
        self.learnt = False

    def learn(self) -> None:
        if not self.learnt:
            self.learnt = True
            self.world.naive.known[self.one.name] |= self.world.brought(self.one, self.bundle)

    def wrote(self, who: Station, place: tuple[str, str, int], register: Register, version: Version) -> None:
        self.learn()
        self.world.wrote(who, place, register, version)

    def renamed(self, who: Station, was: tuple[str, str, int], register: Register, now: tuple[str, str, int]) -> None:
        self.world.renamed(who, was, register, now)

    def lost(self, who: Station, scope: str, incarnation: str, seq: int) -> None:
        self.world.lost(who, scope, incarnation, seq)

    def fresh_id(self) -> str:
        return self.world.fresh_id()


def spoilt(bundle: Bundle, how: int) -> Bundle:
    """The bundle with something wrong in it."""
    scopes = dict(bundle.scopes)
    scope = next((name for name, sent in scopes.items() if sent.registers), None)
    if scope is None or how % 4 == 0:
        return replace(bundle, whole=False)
    sent = scopes[scope]
    register, versions = next(iter(sent.registers.items()))
    (one, seq), version = next(iter(versions.items()))
    if how % 4 == 1:
        versions = {**versions, (one, sent.context.get(one, 0) + 1): version}
        if seq != sent.context.get(one, 0) + 1:
            versions.pop((one, seq), None)
    elif how % 4 == 2:
        versions = {**versions, (one, seq): version, (one, seq + 1): version}
    else:
        register = ("m0.XYZ", register[1])
    scopes[scope] = replace(sent, registers={register: versions})
    return replace(bundle, scopes=scopes)
