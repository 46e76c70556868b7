"""Links of two records between offices: they travel, come apart exactly, and make the same person in any order."""

import random
from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from models import erasures, handover, members, persons, same_person
from models.database import Database
from models.exchange import partners
from models.exchange.apply import Gap, apply, scopes_sent
from models.offices import OpenOffice
from models.schema import Link, Member, Sibling
from models.stamps import write_as
from tests.models.exchange import reading
from tests.models.exchange.post import change, member, pictures, register, send
from tests.models.exchange.replicas import ACTOR, START, Parcel, Replica, made_code, made_id, make_template
from tests.offices import SettableClock


def link(office: OpenOffice, one: str, other: str) -> None:
    with office.database.transaction() as session:
        same_person.link(session, office.actor, one, other)


def unlink(office: OpenOffice, one: str, other: str) -> None:
    with office.database.transaction() as session:
        same_person.unlink(session, office.actor, one, other)


def representatives(office: OpenOffice) -> dict[str, str]:
    with office.database.reading() as session:
        return persons.representatives(session)


def person(office: OpenOffice, code: str) -> same_person.Person:
    with office.database.reading() as session:
        return same_person.person(session, office.actor, code)


def tell_all(head: OpenOffice, *branches: OpenOffice) -> None:
    """One round: all branches to head office, then back."""
    for branch in branches:
        send(branch, head, f"{branch.folder.name} to head")
    with head.database.transaction() as session:
        erasures.spread(session, head.actor)
    for branch in branches:
        send(head, branch, f"head to {branch.folder.name}")


def unlinked(office: OpenOffice) -> dict[str, list[str]]:
    """All there is to say of a register, but for links and how far each station was heard."""
    return {
        scope: [line for line in lines if '"link.' not in line and not line.startswith("vector ")]
        for scope, lines in pictures(office).items()
    }


@pytest.fixture
def two(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> tuple[str, str]:
    """Two records of one woman, in Yangon and in Mandalay; all offices have heard of what they may."""
    codes = register(yangon, "Ma Thida", share_head_office=True), register(mandalay, "Thida")
    tell_all(head, yangon, mandalay)
    return codes


def test_head_office_links_members_of_two_offices_and_each_of_them_hears_of_it(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, two: tuple[str, str]
) -> None:
    link(head, *two)
    with head.database.reading() as session:
        assert len(session.scalars(select(Link)).all()) == 2
    tell_all(head, yangon, mandalay)
    assert person(head, two[0]).codes == (two[1],)
    for branch, code in ((yangon, two[0]), (mandalay, two[1])):
        assert representatives(branch) == representatives(head)
        assert (person(branch, code).codes, person(branch, code).elsewhere) == ((), 1)
        with branch.database.reading() as session:
            assert [row.code for row in session.scalars(select(Member))] == [code]


def test_taken_apart_all_offices_are_as_they_were(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, two: tuple[str, str]
) -> None:
    offices = (head, yangon, mandalay)
    before = [unlinked(one) for one in offices]
    link(head, *two)
    tell_all(head, yangon, mandalay)
    assert [unlinked(one) for one in offices] == before
    unlink(head, *two)
    tell_all(head, yangon, mandalay)
    assert [unlinked(one) for one in offices] == before
    assert [representatives(one) for one in offices] == [{}, {}, {}]


def test_linked_here_and_taken_apart_there_at_once_both_stand_until_somebody_chooses(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock
) -> None:
    one, other = register(yangon, "Ma Thida"), register(yangon, "Thida")
    link(yangon, one, other)
    tell_all(head, yangon)
    unlink(head, one, other)
    clock.later(hours=1)
    unlink(yangon, one, other)
    link(yangon, one, other)
    tell_all(head, yangon)
    for office in (yangon, head):
        with office.database.reading() as session:
            siblings = session.scalars(select(Sibling).where(Sibling.register == "link.active")).all()
            assert sorted(each.value for each in siblings) == ["0", "1"]
            assert len(persons.people(session)) == 1
            assert persons.people(session, certain=True) == []
    unlink(head, one, other)
    tell_all(head, yangon)
    assert representatives(yangon) == representatives(head) == {}
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_erasing_one_record_erases_the_other_in_the_other_office(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, two: tuple[str, str]
) -> None:
    link(head, *two)
    tell_all(head, yangon, mandalay)
    with yangon.database.transaction() as session:
        erasures.erase(session, yangon.actor, two[0])
    tell_all(head, yangon, mandalay)
    for office in (head, yangon, mandalay):
        with office.database.reading() as session:
            assert members.count(session, office.actor) == 0
        assert office.database.findings() == []


def test_taken_apart_in_time_the_other_one_stays(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, two: tuple[str, str]
) -> None:
    link(head, *two)
    tell_all(head, yangon, mandalay)
    with yangon.database.transaction() as session:
        erasures.erase(session, yangon.actor, two[0])
    unlink(head, *two)
    tell_all(head, yangon, mandalay)
    with mandalay.database.reading() as session:
        assert members.count(session, mandalay.actor) == 1


@pytest.mark.parametrize("which", [0, 1, 2])
def test_marks_follow_a_member_through_every_office(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, which: int
) -> None:
    codes = [register(yangon, "Ma Thida")]
    tell_all(head, yangon, mandalay)
    for place in ("MDY", "HQ"):
        with head.database.transaction() as session:
            codes.append(handover.hand_over(session, head.actor, codes[-1], place).code)
    assert set(person(head, codes[0]).codes) == set(codes[1:])
    tell_all(head, yangon, mandalay)
    office = (yangon, mandalay, head)[which]
    with office.database.transaction() as session:
        row_id = member(session, codes[which]).id
        others = erasures.reach(session, row_id)
        erasures.erase(session, office.actor, codes[which], others)
    tell_all(head, yangon, mandalay)
    for one in (yangon, mandalay, head):
        with one.database.reading() as session:
            assert members.count(session, one.actor) == 0


def test_a_branch_cannot_link_whom_it_does_not_hold(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, two: tuple[str, str]
) -> None:
    with pytest.raises(Exception, match="no member with this code"):
        link(yangon, *two)


def test_a_forged_row_of_one_office_ties_nothing(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, two: tuple[str, str]
) -> None:
    """Yangon's program was changed: it says that a member of Mandalay is one of its own, and erases that one."""
    with head.database.reading() as session:
        theirs = member(session, two[1]).id
    change(yangon, two[0], came_from=theirs, former_codes=two[1])
    with yangon.database.transaction() as session:
        write_as(session, yangon.actor.role)
        low, high = sorted((member(session, two[0]).id, theirs))
        row_id = same_person.link_id(persons.LinkKind.PERSON, low, high, "YGN")
        session.add(Link(id=row_id, kind=persons.LinkKind.PERSON, one_id=low, other_id=high))
    tell_all(head, yangon, mandalay)
    assert person(head, two[0]).codes == ()
    with yangon.database.transaction() as session:
        erasures.erase(session, yangon.actor, two[0])
    tell_all(head, yangon, mandalay)
    with mandalay.database.reading() as session:
        assert members.count(session, mandalay.actor) == 1


# --- any history --------------------------------------------------------------------------------------------------

MEMBERS = {"YGN": 3, "MDY": 2, "HQ": 1}
KEYS = {"head": "HQ", "yangon": "YGN", "second": "YGN", "mandalay": "MDY"}
ROADS = [
    (one, other) for one, other in permutations(KEYS, 2) if KEYS[one] == KEYS[other] or "HQ" in (KEYS[one], KEYS[other])
]


@pytest.fixture(scope="session")
def stations(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Four registers that know each other and hold the same members of three offices, closed."""
    folder = tmp_path_factory.mktemp("stations")
    template, chance = make_template(tmp_path_factory.mktemp("template")), random.Random(0)
    made = [Replica(code, code == "HQ", key, folder / key, START, chance) for key, code in KEYS.items()]
    for one in made:
        one.settle_in(template, made)
    for one in made:
        if one.key != "second":
            one.write(lambda session, at=one: _add_members(session, at), lambda _register, _write: None)
    for _round in range(2):
        for sender, receiver in ROADS:
            _pass(made[list(KEYS).index(sender)], made[list(KEYS).index(receiver)])
    for one in made:
        one.database.close()
    return {one.key: one.folder for one in made}


def _add_members(session: Session, at: Replica) -> None:
    for _each in range(MEMBERS[at.code]):
        session.add(Member(id=made_id(at.chance), code=made_code(at.chance), home_office=at.code, birth_year=1990))


def _pass(sender: Replica, receiver: Replica) -> Parcel:
    parcel = sender.pack(receiver, scopes_sent(sender.code, sender.head, receiver.code, receiver.head))
    _take(receiver, parcel)
    return parcel


def _take(receiver: Replica, parcel: Parcel) -> bool:
    with receiver.database.transaction() as session:
        write_as(session, ACTOR.role)
        try:
            opening = apply(session, parcel.sender, [parcel.lines]).opening
            taken = True
        except Gap as gap:
            opening, taken = gap.opening, False
        partners.learn(session, parcel.sender.fingerprint, parcel.incarnation, opening)
    return taken


def _open(folders: dict[str, Path], into: Path) -> dict[str, Replica]:
    found = {}
    for key, folder in folders.items():
        one = Replica(KEYS[key], KEYS[key] == "HQ", key, into / key, START, random.Random(key))
        one.folder.mkdir(parents=True)
        (one.folder / "register.db").write_bytes((folder / "register.db").read_bytes())
        one.open()
        found[key] = one
    return found


def _act(one: Replica, deed: str, first: int, second: int) -> None:
    """A person at this station says something about two of the members that it holds."""
    one.now += timedelta(minutes=first)
    with one.database.transaction() as session:
        codes = session.scalars(select(Member.code).order_by(Member.id)).all()
        pair = codes[first % len(codes)], codes[second % len(codes)]
        act = {"link": same_person.link, "unlink": same_person.unlink, "two": same_person.not_the_same}[deed]
        try:
            act(session, ACTOR, *pair)
        except same_person.Refused:
            # Linked already, not linked, or one and the same: nothing was written.
            assert not session.dirty


def naive(session: Session) -> dict[str, str]:
    """The same as `persons.representatives`, slowly, from the bare rows."""
    cursor = Database.raw(session)
    home = dict(cursor.execute("SELECT m.id, v.scope FROM member m JOIN vector v ON v.id = m.origin").fetchall())
    rows = cursor.execute(
        "SELECT one_id, other_id, v.scope FROM link JOIN vector v ON v.id = link.origin WHERE active AND kind = 'person'"
    ).fetchall()
    near: dict[str, set[str]] = {}
    for one, other, _scope in rows:
        said = {scope for a, b, scope in rows if (a, b) == (one, other)}
        if all(home[each] in said for each in (one, other) if each in home):
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    found = {}
    for start in near:
        seen, left = {start}, [start]
        while left:
            for each in near[left.pop()] - seen:
                seen.add(each)
                left.append(each)
        found[start] = min(seen)
    return found


NUMBER = st.integers(0, 11)
EVERYBODY, BRANCHES = list(KEYS), [key for key in KEYS if key != "head"]


def histories(keys: list[str]) -> st.SearchStrategy[list[tuple]]:
    """What people at these stations do, and bundles between all of them."""
    deeds = st.tuples(st.sampled_from(keys), st.sampled_from(["link", "link", "unlink", "two"]), NUMBER, NUMBER)
    return st.lists(st.one_of(deeds, st.sampled_from(ROADS)), max_size=14)


def _live(at: dict[str, Replica], steps: list[tuple], shuffled: random.Random) -> list[Parcel]:
    """A history, then rounds in any order until all have heard of all; the parcels that reached head office."""
    to_head: list[Parcel] = []
    roads = list(ROADS)
    for _round in range(3):
        shuffled.shuffle(roads)
        steps = [*steps, *roads]
    for step in steps:
        if len(step) == 4:
            _act(at[step[0]], *step[1:])
        else:
            parcel = _pass(at[step[0]], at[step[1]])
            to_head += [parcel] if step[1] == "head" else []
    return to_head


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=histories(EVERYBODY), shuffled=st.randoms(use_true_random=False))
def test_whatever_is_linked_and_taken_apart_where_all_see_the_same_people(
    stations: dict[str, Path], tmp_path_factory: pytest.TempPathFactory, steps: list[tuple], shuffled: random.Random
) -> None:
    at = _open(stations, tmp_path_factory.mktemp("history"))
    before = {key: _unlinked(one) for key, one in at.items()}
    _live(at, steps, shuffled)
    told = {}
    for key, one in at.items():
        with one.database.reading() as session:
            assert persons.representatives(session) == naive(session)
            told[key] = (persons.representatives(session), reading.pictures(session))
        assert _unlinked(one) == before[key]
        one.database.close()
    assert told["yangon"] == told["second"]
    for key in ("yangon", "mandalay"):
        assert told[key][1][KEYS[key]] == told["head"][1][KEYS[key]]


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=histories(BRANCHES), shuffled=st.randoms(use_true_random=False))
def test_in_whatever_order_head_office_hears_of_links_it_sees_the_same_people(
    stations: dict[str, Path], tmp_path_factory: pytest.TempPathFactory, steps: list[tuple], shuffled: random.Random
) -> None:
    at = _open(stations, tmp_path_factory.mktemp("history"))
    waiting = _live(at, steps, shuffled)
    listener = _open({"head": stations["head"]}, tmp_path_factory.mktemp("listener"))["head"]
    shuffled.shuffle(waiting)
    while waiting:
        left = [parcel for parcel in waiting if not _take(listener, parcel)]
        assert len(left) < len(waiting), "bundles wait for ever"
        waiting = left
    with at["head"].database.reading() as first, listener.database.reading() as second:
        assert reading.pictures(first) == reading.pictures(second)
        assert persons.representatives(first) == persons.representatives(second) == naive(second)
    for one in (listener, *at.values()):
        one.database.close()


def _unlinked(one: Replica) -> dict[str, list[str]]:
    with one.database.reading() as session:
        return {
            scope: [line for line in lines if '"link.' not in line and not line.startswith("vector ")]
            for scope, lines in reading.pictures(session).items()
        }
