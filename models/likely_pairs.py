"""Pairs of records that may be one person's, the likeliest first: for a person, who decides.

What two records have in common is weighed by how seldom it is had in common by chance, in bits: a rare name weighs more
than a common one, a township with few members more than a large one (I. Fellegi, A. Sunter, "A Theory for Record
Linkage", 1969). Of all pairs those are shown that are at least one in five times the same person, if one record in
fifty is the second one of somebody. Where no name is known, a pair that alone has year, township and gender in common
comes last.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from math import log2
from typing import NamedTuple

from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.database import Database
from models.duplicates import likely
from models.errors import Message, Refused, say
from models.members import MemberLine, details, lines_of
from models.names import same_person_name, sound_key
from models.persons import judged_pairs, pair_of, representatives
from models.search import phone_key

_ONE_IN = 50
"""So many records for each that is the second one of somebody: what registers of aid organisations find."""
_WORTH_A_LOOK = 2
"""Bits below even odds: one in five is worth a look."""
_NAMES_OF = 2_000
"""A name that two of few people have is as rare as if there were so many of them."""
_AT_MOST = 12
"""A phone or number of more records than that is an office's."""
_READ_AT_ONCE = 5_000

_PHONE, _NUMBER, _OTHER_OFFICE = 20.0, 18.0, 4.0
_YEAR, _NEXT_YEAR, _OTHER_YEAR = 5.0, 3.5, -6.0
_MOST_TOWNSHIP, _MOST_GENDER, _OTHER_NAME, _OTHER_GENDER = 8.0, 6.0, -5.0, -5.0

_ROWS = """
    SELECT m.id, m.birth_year, m.gender, coalesce(m.township, ''), m.home_office, m.old_number,
           CASE WHEN l.id IS NULL THEN m.shared_name ELSE l.name END,
           CASE WHEN l.id IS NULL THEN m.shared_phone ELSE l.phone END
    FROM member AS m LEFT JOIN member_local AS l ON l.id = m.id
    WHERE m.status <> 'erased' AND m.handed_to IS NULL
    ORDER BY m.id
"""
_NO_ANSWER = "no answer"

SAME_PHONE = say("The same phone number.")
SAME_NUMBER = say("The same old number.")
SAME_NAME = say("The same name.")
SAME_YEAR = say("The same birth year.")
ABOUT_THE_AGE = say("About the same age.")
SAME_TOWNSHIP = say("The same township.")
NO_NAMES = say("Year, township and gender are the same; no name is known.")


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two records that may be one person's, and by what; the older record first."""

    one: MemberLine
    other: MemberLine
    why: tuple[Message, ...]

    @property
    def key(self) -> tuple[str, str]:
        """What the pair is the same by."""
        return self.one.id, self.other.id


@dataclass(frozen=True, slots=True)
class LikelyPairs:
    """A page of the pairs, and how many there are in all."""

    total: int
    pairs: tuple[LikelyPair, ...]


class _Row(NamedTuple):
    """A record as it is compared."""

    id: str
    year: int | None
    gender: str
    township: str
    office: str
    number: str
    name: str
    phone: str
    sound: tuple[str, ...]


class _Likely(NamedTuple):
    """How likely a pair is, and why."""

    bits: float
    why: tuple[Message, ...]


def likely_pairs(session: Session, actor: Actor, *, skip: int = 0, limit: int = 50) -> LikelyPairs:
    """The pairs on which nobody has decided yet, the likeliest first: `limit` of them after the first `skip`.

    Closed and erased records, and those that are one person's already, are left out.
    """
    allow(session, actor)
    ranked = _ranked(session)
    chosen = ranked[skip : skip + limit]
    lines = {line.id: line for line in lines_of(session, {one for pair, _why in chosen for one in pair})}
    shown = (LikelyPair(lines[one], lines[other], why) for (one, other), why in chosen)
    return LikelyPairs(len(ranked), tuple(shown))


def likely_for(session: Session, actor: Actor, code: str) -> LikelyPairs:
    """The pairs of this one record, with whoever `models.duplicates` finds alike. Raises `NotFound`."""
    known = details(session, actor, code)
    judged, person_of = judged_pairs(session), representatives(session)
    pairs = []
    for each in likely(session, actor, known.draft()):
        same = person_of.get(each.line.id, each.line.id) == person_of.get(known.line.id, known.line.id)
        if not same and not each.line.gone_to and pair_of(each.line.id, known.line.id) not in judged:
            pairs.append(LikelyPair(known.line, each.line, (each.why,)))
    return LikelyPairs(len(pairs), tuple(pairs))


def side_by_side(session: Session, actor: Actor, code: str, other_code: str) -> LikelyPair:
    """Two records that somebody wants to compare. Raises `NotFound`; `Refused` for one named twice."""
    one, other = details(session, actor, code), details(session, actor, other_code)
    if one.line.id == other.line.id:
        raise Refused("These are not two records.", "Type the code of the other one.")
    return LikelyPair(one.line, other.line, ())


def _ranked(session: Session) -> list[tuple[tuple[str, str], tuple[Message, ...]]]:
    rows = list(_rows(session))
    weights = _Weights(rows)
    judged, person_of = judged_pairs(session), representatives(session)
    found: dict[tuple[str, str], _Likely] = {}
    for one, other in _candidates(rows, weights):
        pair = pair_of(one.id, other.id)
        if pair in found or pair in judged or person_of.get(one.id, one.id) == person_of.get(other.id, other.id):
            continue
        compared = weights.compare(one, other)
        if compared.why and (compared.bits >= weights.least or compared.why == (NO_NAMES,)):
            found[pair] = compared
    ordered = sorted(found.items(), key=lambda item: (item[1].why == (NO_NAMES,), -item[1].bits, item[0]))
    return [(pair, compared.why) for pair, compared in ordered]


def _rows(session: Session) -> Iterator[_Row]:
    cursor = Database.raw(session)
    try:
        cursor.execute(_ROWS)
        while lines := cursor.fetchmany(_READ_AT_ONCE):
            for row_id, year, gender, township, office, number, name, phone in lines:
                yield _Row(
                    row_id, year, gender, township, office, number.casefold(), name, phone_key(phone), sound_key(name)
                )
    finally:
        cursor.close()


class _Weights:
    """How much it tells that two records have something in common, in this register."""

    def __init__(self, rows: Sequence[_Row]) -> None:
        self.least = log2(max(2, _ONE_IN * len(rows) / 2)) - _WORTH_A_LOOK
        self._names = Counter(row.sound for row in rows if row.sound)
        self._of_names = max(len(rows), _NAMES_OF)
        self._townships = _shares(row.township for row in rows if row.township)
        self._genders = _shares(row.gender for row in rows if row.gender != _NO_ANSWER)

    def name(self, sound: tuple[str, ...]) -> float:
        """Of a name."""
        return log2(self._of_names / self._names[sound])

    def tells(self, sound: tuple[str, ...]) -> bool:
        """Whether a name is rare enough that a pair of it can ever be worth a look."""
        most = self.name(sound) + _YEAR + _MOST_TOWNSHIP + _MOST_GENDER
        return most >= self.least

    def compare(self, one: _Row, other: _Row) -> _Likely:
        """Everything that two records have in common, or have not."""
        bits = 0.0
        why: list[Message] = []
        if one.phone and one.phone == other.phone:
            bits, why = bits + _PHONE, [*why, SAME_PHONE]
        if one.number and one.number == other.number:
            bits, why = bits + (_NUMBER if one.office == other.office else _OTHER_OFFICE), [*why, SAME_NUMBER]
        if one.sound and other.sound:
            same = same_person_name(one.name, other.name)
            bits, why = bits + (self.name(one.sound) if same else _OTHER_NAME), [*why, *[SAME_NAME][: int(same)]]
        named = bool(why)
        if one.year is not None and other.year is not None:
            apart = abs(one.year - other.year)
            bits += (_YEAR, _NEXT_YEAR)[apart] if apart <= 1 else _OTHER_YEAR
            why += [(SAME_YEAR, ABOUT_THE_AGE)[apart]] if apart <= 1 else []
        if one.township and one.township == other.township:
            bits, why = bits + min(self._townships[one.township], _MOST_TOWNSHIP), [*why, SAME_TOWNSHIP]
        if _NO_ANSWER not in (one.gender, other.gender):
            bits += min(self._genders[one.gender], _MOST_GENDER) if one.gender == other.gender else _OTHER_GENDER
        if not named:
            return _Likely(bits, () if one.name and other.name else (NO_NAMES,))
        return _Likely(bits, tuple(why))


def _shares(values: Iterable[str]) -> Mapping[str, float]:
    """The bits of each value: the rarer, the more."""
    counted = Counter(values)
    total = max(sum(counted.values()), 1)
    return {value: log2(total / count) for value, count in counted.items()}


def _candidates(rows: Sequence[_Row], weights: _Weights) -> Iterator[tuple[_Row, _Row]]:
    """Pairs that have something in common by which they are worth comparing; some of them twice."""
    for by in ("phone", "number"):
        for block in _blocks(rows, by):
            if len(block) <= _AT_MOST:
                yield from combinations(block, 2)
    yield from _namesakes(rows, weights)
    yield from _nameless(rows)


def _blocks(rows: Sequence[_Row], by: str) -> Iterator[list[_Row]]:
    found: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        if value := getattr(row, by):
            found[value].append(row)
    return (block for block in found.values() if len(block) > 1)


def _namesakes(rows: Sequence[_Row], weights: _Weights) -> Iterator[tuple[_Row, _Row]]:
    """People of one name, a year apart at most."""
    found: dict[tuple[tuple[str, ...], int], list[_Row]] = defaultdict(list)
    for row in rows:
        if row.sound and row.year is not None:
            found[row.sound, row.year].append(row)
    for (sound, year), block in found.items():
        if weights.tells(sound):
            yield from combinations(block, 2)
            yield from product(block, found.get((sound, year + 1), ()))


def _nameless(rows: Sequence[_Row]) -> Iterator[tuple[_Row, _Row]]:
    """Two of different offices who alone are of one year, township and gender, one of them without a name here."""
    found: dict[tuple[int | None, str, str], list[_Row]] = defaultdict(list)
    for row in rows:
        if row.year is not None and row.township and row.gender != _NO_ANSWER:
            found[row.year, row.township, row.gender].append(row)
    for block in found.values():
        if len(block) == 2 and block[0].office != block[1].office and not (block[0].name and block[1].name):
            yield block[0], block[1]
