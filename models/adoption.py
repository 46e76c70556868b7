"""Head office takes a branch's own clinic or course into its list, for everybody (DESIGN section 2, rules 13 and 16).

The branch's row stays, and what points at it. A link in the branch's scope says that both mean one thing; lists to
choose from show head office's, and it can be taken back.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.burmese import normalise
from models.errors import NotFound, Refused
from models.ids import derived_id, is_row_id
from models.reference import LINKED, Listed, adopted, own_origins, row_of
from models.same_person import link_id
from models.schema import Link, Provider, ProviderService, Role, Sibling, Vector
from models.schema.registers import replicated_tables
from models.stamps import here, place, rewrite, scope_of


@dataclass(frozen=True, slots=True)
class Adopted:
    """A branch's own row and head office's that stands for it. `office` is the branch's code."""

    code: str
    office: str
    own_id: str
    id: str


def adopt(
    session: Session, actor: Actor, kind: type[Listed], code: str, *, of: str = "", known_as: str = ""
) -> Adopted:
    """Take a branch's own provider or course into head office's list, as it stands there now.

    `code`: its code or row id; `of`: the branch's code where several have one like that; `known_as`: the code or row id
    in head office's list, where the same thing stands there already. Raises `NotAllowed`, `NotFound`; `Refused` for
    what is adopted already.
    """
    _require_head(session, actor)
    row = _own_row(session, kind, code, of)
    if row.id in adopted(session, kind):
        raise Refused("Head office has taken this over already.", "It stands in the list for everybody.")
    listed = _listed(session, kind, known_as) if known_as else _copy(session, kind, row)
    _say(session, kind, listed.id, row, active=True)
    note(session, actor.account_id, f"adopt {kind.__tablename__}", row.code)
    return Adopted(row.code, scope_of(session, row), row.id, listed.id)


def take_back(session: Session, actor: Actor, kind: type[Listed], code: str, *, of: str = "") -> Adopted:
    """Leave the branch its own again. A row of head office's list that was made for it is closed. Raises as `adopt`."""
    _require_head(session, actor)
    row = _own_row(session, kind, code, of)
    listed_id = adopted(session, kind).get(row.id)
    if listed_id is None:
        raise Refused("Head office has not taken this over.", "Look at it in the list.")
    _say(session, kind, listed_id, row, active=False)
    listed = session.get(kind, listed_id)
    if listed is not None and listed_id == _copy_id(row) and listed_id not in adopted(session, kind).values():
        listed.active = False
        session.flush()
    note(session, actor.account_id, f"give back {kind.__tablename__}", row.code)
    return Adopted(row.code, scope_of(session, row), row.id, listed_id)


def _require_head(session: Session, actor: Actor) -> None:
    allow(session, actor, Role.HEAD_OFFICE)
    if not here(session).head:
        raise Refused("Only head office keeps the list for everybody.", "Ask head office to take it over.")


def _own_row(session: Session, kind: type[Listed], code: str, of: str) -> Listed:
    """The row of a branch. Raises `NotFound`; `Refused` where several branches have this code."""
    office = of.strip().upper()
    named = kind.id == code if is_row_id(code) else kind.code == normalise(code).upper()
    chosen = select(kind).join(Vector, Vector.id == kind.origin).where(named, kind.origin.not_in(own_origins(session)))
    if office:
        chosen = chosen.where(Vector.scope == office)
    rows = session.scalars(chosen.order_by(kind.id).limit(2)).all()
    if not rows:
        raise NotFound("No branch has this in its own list.", "Compare the code, and whose it is.")
    if len(rows) > 1:
        raise Refused("Several branches have this code.", "Say of which branch it is.")
    return rows[0]


def _listed(session: Session, kind: type[Listed], code: str) -> Listed:
    row = row_of(session, kind, code)
    if row is None or row.origin not in own_origins(session):
        raise NotFound("This is not in head office's list.", "Compare the code, or leave it out to add a new one.")
    return row


def _copy_id(row: Listed) -> str:
    """The id of head office's row for a branch's: the same on each of its PCs."""
    return derived_id(row.id, "adopted")


def _copy(session: Session, kind: type[Listed], row: Listed) -> Listed:
    copy = session.get(kind, _copy_id(row))
    if copy is None:
        copy = kind(id=_copy_id(row))
        session.add(copy)
    for column in replicated_tables()[kind.__tablename__].columns:
        setattr(copy, column, getattr(row, column))
    session.flush()
    if isinstance(row, Provider):
        _copy_services(session, row.id, copy.id)
    return copy


def _copy_services(session: Session, own_id: str, copy_id: str) -> None:
    of = ProviderService.provider_id
    offers = {line.service_number: line for line in session.scalars(select(ProviderService).where(of == own_id))}
    copies = {line.service_number: line for line in session.scalars(select(ProviderService).where(of == copy_id))}
    for number in sorted(offers.keys() | copies.keys()):
        line = copies.get(number)
        if line is None:
            line = ProviderService(
                id=derived_id(copy_id, f"service {number}"), provider_id=copy_id, service_number=number
            )
            session.add(line)
        offer = offers.get(number)
        line.offered, line.last_day = (offer.offered, offer.last_day) if offer is not None else (False, None)
    session.flush()


def _say(session: Session, kind: type[Listed], listed_id: str, row: Listed, *, active: bool) -> None:
    """Write into the branch's scope that both mean one thing, or do so no more."""
    scope = scope_of(session, row)
    row_id = link_id(LINKED[kind], listed_id, row.id, scope)
    known = session.get(Link, row_id)
    if known is None:
        known = Link(id=row_id, kind=LINKED[kind], one_id=listed_id, other_id=row.id, active=active)
        place(session, known, scope)
        session.add(known)
    elif known.active != active:
        known.active = active
    elif session.scalar(select(Sibling.seq).where(Sibling.row_id == row_id).limit(1)) is not None:
        rewrite(known, "active")
    session.flush()
