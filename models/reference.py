"""Reference rows: services, townships, and what providers and courses have in common.

The ten services and the townships known on the first day are built in. They have fixed ids and the dot
`(origin, 0)`, the same in every register, so that nobody has to send them. The list of townships grows by reference
data from head office.
"""

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import TypeVar

from sqlalchemy import insert, select
from sqlalchemy.orm import Session, aliased

from models.burmese import normalise
from models.errors import Refused
from models.ids import derived_id, is_row_id
from models.schema import Course, Link, LinkKind, Provider, ScopeKind, Service, Township, Vector
from models.stamps import REFERENCE, here, scope_for

ORIGIN = "origin"
"""The station that wrote the built-in rows; every vector covers it."""

Listed = TypeVar("Listed", Provider, Course)
"""What head office lists for everybody, and a branch for itself."""

LINKED = {Provider: LinkKind.PROVIDER, Course: LinkKind.COURSE}
"""What the links of adopted rows are called."""

_ROOT = "00000000-0000-7000-8000-000000000000"

_SERVICES = (
    (1, "Blood test and counselling", "သွေးစစ်ခြင်းနှင့် ဆွေးနွေးခြင်း"),
    (2, "Health check", "ကျန်းမာရေး စစ်ဆေးခြင်း"),
    (3, "Reproductive health", "မျိုးဆက်ပွားကျန်းမာရေး"),
    (4, "Chest check", "ရင်ဘတ် စစ်ဆေးခြင်း"),
    (5, "Follow-up care", "ဆက်လက်စောင့်ရှောက်မှု"),
    (6, "Prevention supplies", "ကာကွယ်ရေး ပစ္စည်းများ"),
    (7, "Legal", "ဥပဒေအကြံပေးခြင်း"),
    (8, "Psychosocial", "စိတ်ပိုင်းဆိုင်ရာ ကူညီမှု"),
    (9, "Safety and shelter", "ဘေးကင်းလုံခြုံရေးနှင့် နေရာ"),
    (10, "Other", "အခြား"),
)
_RESTRICTED = 5


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service as forms offer it."""

    number: int
    name: str
    name_my: str
    restricted: bool


@dataclass(frozen=True, slots=True)
class TownshipLine:
    """A township (or with empty `region` a state or region) by its P-code."""

    pcode: str
    name: str
    name_my: str
    region: str


def seed(session: Session) -> None:
    """Write the built-in rows into a new register."""
    connection = session.connection()
    origin = connection.execute(
        insert(Vector).values(scope=REFERENCE, station=ORIGIN, seq=0).returning(Vector.id)
    ).scalar_one()
    stamp = {"origin": origin, "seq": 0, "hlc": 0, "role": 0}
    connection.execute(
        insert(Service),
        [
            {
                "id": derived_id(_ROOT, f"service {number}"),
                "number": number,
                "name": name,
                "name_my": name_my,
                "restricted": number == _RESTRICTED,
                **stamp,
            }
            for number, name, name_my in _SERVICES
        ],
    )
    with files("models").joinpath("townships.csv").open(encoding="utf-8") as file:
        rows = [{"id": derived_id(_ROOT, f"township {row['pcode']}"), **row, **stamp} for row in csv.DictReader(file)]
    connection.execute(insert(Township), rows)


def services(session: Session) -> list[ServiceLine]:
    """All services by number."""
    return [
        ServiceLine(row.number, row.name, row.name_my, row.restricted)
        for row in session.scalars(select(Service).order_by(Service.number))
    ]


def townships(session: Session) -> list[TownshipLine]:
    """All townships by English name, without states and regions."""
    rows = session.scalars(select(Township).where(Township.region != "").order_by(Township.name, Township.pcode))
    return [TownshipLine(row.pcode, row.name, row.name_my, row.region) for row in rows]


def township_row(session: Session, pcode: str | None) -> Township | None:
    """The row of a township by its P-code, for the use cases of `models`; of two with one P-code the older."""
    if pcode is None:
        return None
    return session.scalars(select(Township).where(Township.pcode == pcode).order_by(Township.id).limit(1)).first()


def require_township(session: Session, pcode: str | None) -> None:
    """Raise `Refused` for a P-code that is not on the list; None is nothing to look for."""
    if pcode is not None and township_row(session, pcode) is None:
        raise Refused("This township is not known.", "Choose it from the list.")


def row_of(session: Session, kind: type[Listed], code: str) -> Listed | None:
    """The row of a provider or course by its code or row id, or None.

    Of several with one code, one that head office adopted comes last, for head office's stands for it; then an active
    one goes before others, then the oldest.
    """
    if is_row_id(code):
        return session.get(kind, code)
    rows = session.scalars(select(kind).where(kind.code == normalise(code).upper())).all()
    behind = adopted(session, kind) if len(rows) > 1 else {}
    return min(rows, key=lambda row: (row.id in behind, not row.active, row.id), default=None)


def codes_twice(session: Session, kind: type[Listed], codes: Iterable[str]) -> frozenset[str]:
    """Those of the codes that more than one provider or course has.

    A branch's own and what head office took over from it are one, also after it was given back and closed.
    """
    behind = set(adopted(session, kind))
    once = select(Link.one_id).where(Link.kind == LINKED[kind], Link.active.is_(False))
    behind |= set(session.scalars(select(kind.id).where(kind.id.in_(once), kind.active.is_(False))))
    rows = session.execute(select(kind.id, kind.code).where(kind.code.in_(set(codes))))
    counted = Counter(code for row_id, code in rows if row_id not in behind)
    return frozenset(code for code, count in counted.items() if count > 1)


def adopted(session: Session, kind: type[Listed]) -> dict[str, str]:
    """Head office's row by the row of a branch's own that it stands for, where both are here (rule 16).

    Figures count them together; lists to choose from leave the branch's own out.
    """
    own, listed = aliased(kind), aliased(kind)
    own_scope, said_in, listed_in = aliased(Vector), aliased(Vector), aliased(Vector)
    rows = session.execute(
        select(Link.other_id, Link.one_id)
        .join(own, own.id == Link.other_id)
        .join(listed, listed.id == Link.one_id)
        .join(own_scope, own_scope.id == own.origin)
        .join(said_in, said_in.id == Link.origin)
        .join(listed_in, listed_in.id == listed.origin)
        .where(Link.kind == LINKED[kind], Link.active, listed_in.scope == REFERENCE)
        # An office speaks of its own only.
        .where(own_scope.scope == said_in.scope, own_scope.scope != REFERENCE)
        .order_by(Link.other_id, Link.one_id.desc())
    )
    return {own_id: listed_id for own_id, listed_id in rows}  # noqa: C416 - SQLAlchemy's rows are no pairs to `dict`


def meaning(session: Session, kind: type[Listed], row_id: str) -> frozenset[str]:
    """The ids of all rows here that mean the same provider or course as this one."""
    standing_for: dict[str, str] = adopted(session, kind)
    listed: str = standing_for.get(row_id, row_id)
    return frozenset({row_id, listed}.union(own for own, one in standing_for.items() if one == listed))


def offices_of(session: Session) -> dict[int, str]:
    """The code of the office that rows of an origin belong to; rows of head office's list have none."""
    rows = session.execute(select(Vector.id, Vector.scope).where(Vector.scope != REFERENCE))
    return {origin: scope.partition("/")[0] for origin, scope in rows}


def own_origins(session: Session) -> frozenset[int]:
    """The origins by which providers and courses of this office are known: it alone may correct them."""
    scope = scope_for(here(session), ScopeKind.REFERENCE)
    return frozenset(session.scalars(select(Vector.id).where(Vector.scope == scope)))
