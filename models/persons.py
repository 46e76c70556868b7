"""Which records are of one person: read off the links that people made and off handovers (DESIGN section 2, rule 13).

Nothing is written here and nothing hangs on it: what a link brought together falls apart again when it is taken away.
A link between records of two offices stands in a row in each office's scope, and holds while all of them say so:
no office can tie another one's member to its own by itself.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from models.schema import Link, LinkKind, Member, MemberStatus, Sibling, Vector

Pair = tuple[str, str]
"""Two row ids of members, the smaller one first."""


class Standing(NamedTuple):
    """Where a record that is here belongs, and whether it was erased."""

    scope: str
    erased: bool


def pair_of(one: str, other: str) -> Pair:
    """Both ids, the smaller first: what a link between them is made of."""
    return (one, other) if one < other else (other, one)


def representatives(session: Session) -> dict[str, str]:
    """The smallest id of each person's records, by the id of every record that is not alone.

    A record that is not in it is its own representative. Ids that are not here count too: all offices see the same
    smallest one among the records they know of.
    """
    return {one: min(whole) for whole in people(session) for one in whole}


def representative(session: Session, ids: Collection[str]) -> dict[str, str]:
    """The representative of each of these records."""
    known = representatives(session)
    return {one: known.get(one, one) for one in ids}


def people(session: Session, *, certain: bool = False) -> list[frozenset[str]]:
    """The records of each person who has more than one.

    `certain`: without links of which two stations said different things at once, until somebody has chosen.
    """
    return _joined((*linked_pairs(session, certain=certain), *_handovers(session)))


def records_of(session: Session, member_id: str) -> frozenset[str]:
    """All records of the person of this record, itself too; also those that are not here."""
    return next((whole for whole in people(session) if member_id in whole), frozenset((member_id,)))


def others_of(session: Session, ids: Collection[str]) -> dict[str, frozenset[str]]:
    """For those of the records that are not alone, the others of the same person."""
    wanted = set(ids)
    return {one: whole - {one} for whole in people(session) for one in whole & wanted}


def linked_pairs(session: Session, *, certain: bool = False) -> list[Pair]:
    """The pairs that somebody linked and nobody took apart."""
    chosen = select(Link.one_id, Link.other_id, Vector.scope).join(Vector, Vector.id == Link.origin)
    chosen = chosen.where(Link.kind == LinkKind.PERSON, Link.active)
    if certain:
        chosen = chosen.where(~exists().where(Sibling.row_id == Link.id, Sibling.register == "link.active"))
    said: dict[Pair, set[str]] = defaultdict(set)
    for one, other, scope in session.execute(chosen):
        said[pair_of(one, other)].add(scope)
    known = standing(session, {one for pair in said for one in pair})
    return sorted(pair for pair, scopes in said.items() if _scopes(pair, known) <= scopes)


def judged_pairs(session: Session) -> set[Pair]:
    """The pairs on which somebody has decided: one person, or not."""
    rows = session.execute(select(Link.one_id, Link.other_id).where(Link.kind == LinkKind.PERSON))
    return {pair_of(one, other) for one, other in rows}


def standing(session: Session, ids: Iterable[str]) -> dict[str, Standing]:
    """Those of the records that are here, erased ones too."""
    wanted = func.json_each(json.dumps(sorted(set(ids)))).table_valued("value")
    rows = session.execute(
        select(Member.id, Vector.scope, Member.status)
        .join(wanted, Member.id == wanted.c.value)
        .join(Vector, Vector.id == Member.origin)
    )
    return {row_id: Standing(scope, status is MemberStatus.ERASED) for row_id, scope, status in rows}


def _scopes(pair: Pair, known: Mapping[str, Standing]) -> set[str]:
    return {known[one].scope for one in pair if one in known}


def _handovers(session: Session) -> Iterator[Pair]:
    """A closed record and the one that goes on. Where both are here, both must say so, for either office could write
    the name of the other's record into its own; what an erased one said is gone.
    """
    old, new = aliased(Member), aliased(Member)
    gone = session.execute(
        select(old.id, old.handed_to, new.came_from, new.status)
        .outerjoin(new, new.id == old.handed_to)
        .where(old.handed_to.is_not(None))
    )
    came = session.execute(
        select(new.id, new.came_from, old.handed_to, old.status)
        .outerjoin(old, old.id == new.came_from)
        # Written together with `came_from`, and indexed.
        .where(new.former_codes != "", new.came_from.is_not(None))
    )
    for one, other, back, status in (*gone, *came):
        if other is not None and (status in (None, MemberStatus.ERASED) or back == one):
            yield pair_of(one, other)


def _joined(pairs: Iterable[Pair]) -> list[frozenset[str]]:
    """The connected components of a graph of at least two nodes each, by their smallest id."""
    wholes: dict[str, set[str]] = {}
    for one, other in pairs:
        small, large = sorted((wholes.get(one, {one}), wholes.get(other, {other})), key=len)
        if small is not large:
            large |= small
            wholes.update(dict.fromkeys(small, large))
        wholes.setdefault(one, large)
        wholes.setdefault(other, large)
    return [frozenset(whole) for first, whole in sorted(wholes.items()) if first == min(whole)]
