"""Whole histories of an organisation under a seed: writes, bundles that get lost, doubled or late, wrong clocks.

Stations are real encrypted registers; what travels are the real lines of bundles, without the envelope (its own
tests prove that). Beside them runs an independent model: each station's set of known writes, and for each write
the writes it had seen of its register. At the end the registers must show exactly what the model says.
"""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from models.exchange import partners
from models.exchange.apply import Ahead, Gap, apply, scopes_sent
from models.exchange.records import decode, sender_decoder
from models.exchange.undo import Undo, undo, undoable
from models.stamps import REFERENCE, here, write_as
from tests.models.exchange import deeds, reading
from tests.models.exchange.reading import Reading, Register, Told, Write
from tests.models.exchange.replicas import ACTOR, START, Parcel, Replica

Versions = dict[Register, dict[Write, Told]]

MOST_ROUNDS = 8
"""Rounds without faults after which everything must have been everywhere."""


class History:
    """One random history. `run` drives it; afterwards `check` compares registers and model."""

    def __init__(self, template: Path, folder: Path, seed: int, operations: int = 36) -> None:
        self.chance = random.Random(seed)
        self.template, self.folder = template, folder
        self.operations = operations
        self.trace: list[str] = []
        """What happened, a line each; the same for the same seed."""
        self.seen: dict[Register, dict[Write, set[Write]]] = {}
        """Each write of a register, and the writes of it that its author had seen."""
        self.about: dict[tuple[str, str], str] = {}
        """Table and row id of a consent, or of a case's link → member."""
        self.sent: list[Parcel] = []
        self.under_way: list[Parcel] = []
        self.quiet_head = self.chance.random() < 0.25
        """Head office only listens; then what it was sent must mean the same in any order."""
        self.apart = self.chance.random() < 0.3
        """Stations of one office meet only through head office, so what stays in an office stays in a station."""
        self.replicas = [self._replica(*one) for one in self._cast()]
        for one in self.replicas:
            one.settle_in(template, self.replicas)

    def _cast(self) -> list[tuple[str, bool, str]]:
        more = [("YGN", False, "ygn-2"), ("MDY", False, "mdy-1"), ("MDY", False, "mdy-2"), ("PYY", False, "pyy")]
        self.chance.shuffle(more)
        return [("HO", True, "ho"), ("YGN", False, "ygn-1"), *more[: self.chance.randint(0, 4)]]

    def _replica(self, code: str, head: bool, key: str, place: str = "") -> Replica:
        drift = timedelta(days=self.chance.choice([0, 0, -20 * 365, 73 * 365, 3, -3]))
        return Replica(code, head, key, self.folder / (place or key), START + drift, self.chance)

    def close(self) -> None:
        for one in self.replicas:
            one.database.close()

    # What happens

    def run(self) -> None:
        """The random part, then rounds without faults until everything has been everywhere."""
        happenings = [self._write] * 12 + [self._send] * 4 + [self._meet] * 3 + [self._deliver] * 5
        happenings += [self._save, self._restore, self._undo] * 2
        for _ in range(self.operations):
            self.chance.choice(happenings)()
            for one in self.replicas:
                one.now += timedelta(seconds=self.chance.randint(0, 300))
        for parcel in self.chance.sample(self.under_way, len(self.under_way) // 2):
            self._open(parcel)
        due: set[tuple[str, str]] = set()
        for number in range(MOST_ROUNDS):
            wanted, due = due, set()
            before = [(set(one.known), set(one.erased)) for one in self.replicas]
            for sender, receiver in self._roads():
                news = not number or (sender.key, receiver.key) in wanted or self._has_news(sender, receiver)
                if news and not self._open(self._pack(sender, receiver)):
                    # Its next bundle tells what it lacks, even if there is nothing else in it.
                    due.add((receiver.key, sender.key))
            if number and not due and before == [(one.known, one.erased) for one in self.replicas]:
                return
        raise AssertionError("the stations never come to rest")

    def _roads(self) -> Iterator[tuple[Replica, Replica]]:
        """Who sends to whom in a round, branches to head office first."""
        head, *branches = self.replicas
        yield from ((one, head) for one in branches)
        yield from ((head, one) for one in branches)
        if not self.apart:
            yield from ((a, b) for a in branches for b in branches if a is not b and a.code == b.code)

    def _has_news(self, sender: Replica, receiver: Replica) -> bool:
        scopes = {REFERENCE, *_scopes(sender, receiver)}
        return any(
            {one for one in mine if one[0] in scopes} - theirs
            for mine, theirs in ((sender.known, receiver.known), (sender.erased, receiver.erased))
        )

    def _say(self, what: str, *who: Replica) -> None:
        self.trace.append(" ".join([what, *(one.key for one in who)]))

    def _write(self) -> None:
        one = self.chance.choice(self.replicas[1:] if self.quiet_head else self.replicas)
        self._notice(one)
        one.now += timedelta(milliseconds=1)

        def act(session: Session) -> None:
            self._say(deeds.any_deed(self.chance, session, one), one)

        one.write(act, lambda register, write: self._note(one, register, write))
        with one.database.reading() as session:
            one.erased = reading.marks(session)
            self.about |= deeds.owners(session)

    def _undo(self) -> None:
        """A person takes the last import back, if nobody can have built on it."""
        # A withdrawal that stays is entered again: a head office that only listens would write then.
        listening = [self.replicas[0]] if self.quiet_head else []
        able = [one for one in self.replicas if one.before_take and not one.must_renew and one not in listening]
        if not able:
            return
        one = self.chance.choice(able)
        with one.database.transaction() as session:
            line = undoable(session)
            if line is None or line.closed is not None:
                one.before_take = None
                return
            self._say("undo", one)
            before, was = reading.vectors(session), reading.read(session).versions
            undo(session, ACTOR)
            assert one.before_take is not None
            known, after_take = one.before_take
            # What was written since, apart from what the bundle touched, stays.
            one.known, one.before_take = known | (one.known - after_take), None
            after = reading.read(session).versions
            one.note_own(session, before, lambda register, write: self._note_kept(one, register, write, was, after))

    def _note_kept(self, one: Replica, register: Register, write: Write, was: Versions, after: Versions) -> None:
        """A withdrawal that stays is a write of our own now: it has seen what the one that it stands for had seen."""
        entered = after[register][write]
        for other, told in was.get(register, {}).items():
            if other not in after[register] and told == entered:
                self.seen[register][write] = self.seen[register][other] & one.known
                one.known.add(write)
                return
        self._note(one, register, write)

    def _note(self, one: Replica, register: Register, write: Write) -> None:
        writes = self.seen.setdefault(register, {})
        writes[write] = {other for other in writes if other in one.known}
        one.known.add(write)

    def _send(self) -> None:
        sender, receiver = self.chance.choice(list(self._roads()))
        self._notice(sender)
        self._say("send", sender, receiver)
        self.under_way.append(self._pack(sender, receiver))

    def _meet(self) -> None:
        """A bundle that arrives at once."""
        self._send()
        self._open(self.under_way[-1])

    def _pack(self, sender: Replica, receiver: Replica) -> Parcel:
        sender.before_take = None
        parcel = sender.pack(receiver, _scopes(sender, receiver))
        if sender.code != receiver.code:
            with sender.database.reading() as session:
                text = b"\n".join(parcel.lines)
                told = [name for name in deeds.names_not_shared(session) if name.encode() in text]
                assert told == [], "a name travels without consent"
        self.sent.append(parcel)
        return parcel

    def _deliver(self) -> None:
        """Some parcel arrives, in any order; it may come again, or never."""
        if not self.under_way:
            return
        parcel = self.chance.choice(self.under_way)
        if self.chance.random() < 0.3:
            self._say("lose", parcel.sender, parcel.receiver)
            self.under_way.remove(parcel)
        else:
            self._open(parcel)

    def _open(self, parcel: Parcel) -> bool:
        """Whether a parcel was merged; then those that waited are tried."""
        one = parcel.receiver
        taken = self._take(one, parcel)
        while taken and any(self._take(one, waiting) for waiting in one.waiting.copy()):
            pass
        return taken

    def _take(self, one: Replica, parcel: Parcel) -> bool:
        """Whether a parcel was merged; one with a gap waits."""
        if one.must_renew and not self._tells(one, parcel):
            # Merging may write, and no station writes before it knows that it was put back.
            self._notice(one)
        size = self.chance.choice([1, 3, 1000])
        chunks = [parcel.lines[start : start + size] for start in range(0, len(parcel.lines), size)]
        with one.database.transaction() as session:
            write_as(session, ACTOR.role)
            before, known = reading.vectors(session), set(one.known)
            run = Undo.begin(session)
            try:
                try:
                    opening = apply(session, parcel.sender, chunks).opening
                except Ahead:
                    assert one.must_renew, "a partner knows writes of this station that it never made"
                    self._renew(one, session)
                    run.give_up()
                    before = reading.vectors(session)
                    opening = apply(session, parcel.sender, chunks).opening
                waits = False
            except Gap as gap:
                opening, waits = gap.opening, True
            partners.learn(session, parcel.sender.fingerprint, parcel.incarnation, opening)
            one.before_take = None
            if not waits:
                one.known |= parcel.writes
                one.erased |= parcel.erased
                one.note_own(session, before, lambda register, write: self._note(one, register, write))
                one.before_take = (known, set(one.known)) if one.keep_run(session, run, parcel) else None
        if waits:
            self._say("wait", parcel.sender, one)
            if parcel not in one.waiting:
                one.waiting.append(parcel)
            return False
        self._say("take", parcel.sender, one)
        if parcel in one.waiting:
            one.waiting.remove(parcel)
        return True

    def _save(self) -> None:
        one = self.chance.choice(self.replicas)
        if not one.must_renew:
            self._say("save", one)
            one.save()

    def _restore(self) -> None:
        one = self.chance.choice(self.replicas)
        if one.saved is None or (self.quiet_head and one.head):
            return
        self._say("restore", one)
        one.restore()
        # Mostly it is noticed at once; else when a bundle shows it, or before anything is written.
        if self.chance.random() < 0.7:
            self._notice(one)
        if self.chance.random() < 0.5:
            # A partner that has not heard of it goes on as before.
            sender, _ = self.chance.choice([road for road in self._roads() if road[1] is one])
            self._notice(sender)
            self._say("send", sender, one)
            self._open(self._pack(sender, one))

    @staticmethod
    def _tells(one: Replica, parcel: Parcel) -> bool:
        """Whether a parcel knows writes of this station that were lost when it was put back."""
        opening = decode(sender_decoder, parcel.lines[0])
        with one.database.reading() as session:
            own, seen = here(session).station, reading.vectors(session)
        return any(
            station == own and seq > seen.get((vectors.scope, own), 0)
            for vectors in opening.scopes
            for station, seq in zip(vectors.stations, vectors.context, strict=True)
        )

    def _notice(self, one: Replica) -> None:
        if one.must_renew:
            with one.database.transaction() as session:
                write_as(session, ACTOR.role)
                self._renew(one, session)

    def _renew(self, one: Replica, session: Session) -> None:
        self._say("renew", one)
        for register, (was, now) in one.renew(session).items():
            writes = self.seen[register]
            writes[now] = writes[was] & one.known
            one.known.add(now)

    # What must be so in the end

    def check(self) -> None:
        """All stations that hold a scope agree with each other and with the model."""
        alive = set().union(*(one.known for one in self.replicas))
        gone = {member for one in self.replicas for _, member in one.erased}
        named = set().union(*(deeds.named(one) for one in self.replicas))
        pictures: dict[str, dict[str, list[str]]] = {}
        for one in self.replicas:
            with one.database.reading() as session:
                found = reading.read(session)
                self._check_writes(one, found, alive, gone)
                _check_values(found)
                deeds.check_members(session, found, gone, named)
                for scope, picture in reading.pictures(session).items():
                    if self._common(one, scope):
                        pictures.setdefault(scope, {})[one.key] = picture
            self._check_index(one)
        for scope, by_station in pictures.items():
            (first, picture), *others = by_station.items()
            for other, text in others:
                assert text == picture, (scope, first, other, set(text) ^ set(picture))
        self._check_twice(pictures)
        if self.quiet_head:
            self._check_any_order()

    def _common(self, one: Replica, scope: str) -> bool:
        """Whether this station must hold the scope as all others of its office do."""
        return one.holds(scope) and not (self.apart and scope.endswith("/local"))

    def _check_writes(self, one: Replica, found: Reading, alive: set[Write], gone: set[str]) -> None:
        """No write is lost and none comes back: each register has just the writes that nobody replaced."""
        expected: dict[Register, set[Write]] = {}
        for register, writes in self.seen.items():
            row_id, table = register[0], register[1].partition(".")[0]
            living = [write for write in writes if write in alive]
            if not living or not self._common(one, living[0][0]):
                continue
            if (row_id if table in deeds.OF_MEMBER else self.about.get((table, row_id))) in gone:
                continue
            replaced = set().union(*(writes[write] for write in living))
            expected[register] = set(living) - replaced
        actual = found.writes()
        for register in expected.keys() | actual.keys():
            if self.apart and any(scope.endswith("/local") for scope, _, _ in actual.get(register, ())):
                continue
            assert actual.get(register) == expected.get(register), (one.key, register, self.seen.get(register))

    def _check_index(self, one: Replica) -> None:
        """Finding by name works as if the index had been made just now."""
        try:
            with one.database.transaction() as session:
                assert reading.index(session) == reading.rebuilt_index(session), one.key
                raise _TakenBack
        except _TakenBack:
            pass

    def _check_twice(self, pictures: dict[str, dict[str, list[str]]]) -> None:
        """A bundle that comes again changes nothing.

        One that builds on what restores lost everywhere waits instead, and changes nothing either.
        """
        restored = any(line.startswith("restore") for line in self.trace)
        came = [parcel for parcel in self.sent if parcel.writes <= parcel.receiver.known]
        for parcel in self.chance.sample(came, min(3, len(came))):
            one = parcel.receiver
            assert self._take(one, parcel) or restored
            with one.database.reading() as session:
                again = reading.pictures(session)
            assert {s: p for s, p in again.items() if self._common(one, s)} == {
                scope: by_station[one.key] for scope, by_station in pictures.items() if one.key in by_station
            }

    def _check_any_order(self) -> None:
        """Whatever the order in which head office gets its bundles, it knows the same in the end."""
        head = self.replicas[0]
        parcels = [parcel for parcel in self.sent if parcel.receiver is head and parcel.writes <= head.known]
        listener = self._replica(head.code, head=True, key=head.key, place="listener")
        listener.settle_in(self.template, self.replicas)
        self.replicas.append(listener)
        self.chance.shuffle(parcels)
        left = parcels
        while left:
            later = [parcel for parcel in left if not self._take(listener, parcel)]
            assert len(later) < len(left), "bundles wait for ever"
            left = later
        with head.database.reading() as first, listener.database.reading() as second:
            assert reading.pictures(first) == reading.pictures(second)


class _TakenBack(Exception):
    """Ends a look into a register of which nothing may stay."""


def _scopes(sender: Replica, receiver: Replica) -> tuple[str, ...]:
    return scopes_sent(sender.code, sender.head, receiver.code, receiver.head)


def _check_values(found: Reading) -> None:
    """A register shows its one value, or of several the greatest that can be shown."""
    for register, versions in found.versions.items():
        if register in found.shown and any(not told.held for told in versions.values()):
            best = max((told.hlc, write[1]) for write, told in versions.items() if not told.held)
            values = [t.value for w, t in versions.items() if (t.hlc, w[1]) == best and not t.held]
            assert found.shown[register] in values, register
