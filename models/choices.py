"""Choosing in a conflict: an ordinary write that has seen all values.

It travels like any other; two different choices made at once are a conflict again.
"""

import json
from collections.abc import Callable
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import consents, search
from models.accounts import Actor, allow, allow_cases, allow_service
from models.audit import note
from models.authors import names
from models.burmese import latin_digits, normalise
from models.conflicts import WRITABLE, Dot, chosen_here
from models.errors import NotFound, Refused, refuse_problems
from models.member_drafts import MemberDraft
from models.paper_words import forbidden_words
from models.reference import require_township
from models.schema import Base, Consent, Member, MemberLocal, Replicated, Role, Sibling
from models.schema.registers import ReplicatedTable, replicated_tables
from models.schema.values import NotOfThisKind, Plain, value_of_kind
from models.sight import sight
from models.stamps import present_day, rewrite, scope_of

_SHARED = frozenset({"consent.consent", "member.twin"})
"""Registers that decide what head office knows of name and contact."""
_SEARCHED = frozenset({"member.twin", "member.old_number"})


def choose(session: Session, actor: Actor, table: str, row_id: str, register: str, dot: Dot) -> None:
    """Let one of the values count, everywhere from the next bundles on; by an admin.

    Raises `NotFound`, `NotAllowed`; `Refused` when this office may not, or the value stands there no more.
    """
    row, described = _chosen_row(session, actor, table, row_id, register)
    sibling = session.get(Sibling, (row_id, f"{table}.{register}", *dot), populate_existing=True)
    if sibling is None or sibling.held is not None or register not in described.registers:
        raise Refused("This value stands there no more.", "Somebody chose already. Look at the list again.")
    value = json.loads(sibling.value)
    columns = described.registers[register]
    parts = value if isinstance(value, list) else [value]
    read = {column: value_of_kind(described.table.c[column], part) for column, part in zip(columns, parts, strict=True)}
    if table == "account" and read.get("account_role") is Role.HEAD_OFFICE and actor.role is not Role.HEAD_OFFICE:
        raise Refused("An account cannot be given more than your own.", "Ask head office.")
    _write(session, actor, row, f"{table}.{register}", read)


def write_other(session: Session, actor: Actor, table: str, row_id: str, register: str, value: Plain) -> None:
    """Let a value count that none of the offices wrote; by an admin. Text for numbers and days is read.

    Raises as `choose` does, and `Refused` for a value that the field may not hold.
    """
    row, described = _chosen_row(session, actor, table, row_id, register)
    name = f"{table}.{register}"
    if name not in WRITABLE:
        raise Refused("No other value can be typed here.", "Choose one of those that stand there.")
    stands = select(Sibling.seq).where(Sibling.row_id == row_id, Sibling.register == name).limit(1)
    if session.scalars(stands).first() is None:
        raise Refused("This value stands there no more.", "Somebody chose already. Look at the list again.")
    (column,) = described.registers[register]
    given = normalise(value) if isinstance(value, str) else value
    rule = _RULES.get(column)
    try:
        read = value_of_kind(described.table.c[column], rule(session, table, given) if rule is not None else given)
    except NotOfThisKind:
        raise Refused(
            "This value is not allowed here.", "Compare it, or choose one of those that stand there."
        ) from None
    if isinstance(row, Member | MemberLocal):
        _keep_member_rules(session, column, read)
    _write(session, actor, row, name, {column: read})


@cache
def _classes() -> dict[str, type[Replicated]]:
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return {str(one.__tablename__): one for one in mapped if issubclass(one, Replicated)}


def _chosen_row(
    session: Session, actor: Actor, table: str, row_id: str, register: str
) -> tuple[Replicated, ReplicatedTable]:
    """The row to write to, once it is sure that this account may."""
    allow(session, actor, Role.ADMIN)
    described = replicated_tables().get(table)
    row = session.get(_classes()[table], row_id, populate_existing=True) if described is not None else None
    if described is None or row is None:
        raise NotFound("This record is not here.", "Look at the list again.")
    if not sight(session, actor).sees(table, row_id):
        if table.startswith("legal_case"):
            allow_cases(session, actor)
        allow_service(session, actor, restricted=True)
    if not chosen_here(session, scope_of(session, row), f"{table}.{register}"):
        raise Refused("Head office chooses here.", "Ask it to; the choice comes with its next bundle.")
    return row, described


def _write(session: Session, actor: Actor, row: Replicated, register: str, values: dict[str, object]) -> None:
    for column, value in values.items():
        setattr(row, column, value)
    # Also when the value stays as it was: whoever chose has seen the others, and that must travel.
    rewrite(row, next(iter(values)))
    session.flush()
    _follow(session, row, register)
    table = str(row.__tablename__)
    note(session, actor.account_id, "choose value", names(session, table, [row.id]).get(row.id, row.id))


def _follow(session: Session, row: Replicated, register: str) -> None:
    """What hangs on name, contact and consent: the shared copy of them, and the index by which members are found."""
    shared = register in _SHARED or isinstance(row, MemberLocal)
    if not shared and register not in _SEARCHED:
        return
    member = session.get(Member, row.member_id if isinstance(row, Consent) else row.id)
    if member is None:
        return
    if isinstance(row, Consent):
        consents.forget_twins(session, [member.id])
    if shared and consents.keep_twin(session, member, session.get(MemberLocal, member.id)):
        session.flush()
    search.reindex(session, [member.id])


# --- what may be typed --------------------------------------------------------------------------------------------


def _keep_member_rules(session: Session, field: str, value: object) -> None:
    """The rules of registering a member, as far as they are about this field."""
    draft = MemberDraft(**{"birth_year": None, field: value})  # type: ignore[arg-type]  # one column's own value
    asked = {field, "birthday_passed"} if field == "birth_year" else {field}
    refuse_problems(problem for problem in draft.problems(present_day(session)) if problem.field in asked)


def _township(session: Session, table: str, value: Plain) -> Plain:
    if table == "township":
        return value
    pcode = str(value).upper() if value else None
    require_township(session, pcode)
    return pcode


def _phone(_session: Session, _table: str, value: Plain) -> Plain:
    return latin_digits(str(value or ""))


def _on_paper(_session: Session, _table: str, value: Plain) -> Plain:
    if forbidden_words(str(value or "")):
        raise Refused(
            "This stands on paper: leave out words that tell what it is about.", "Correct it, then try again."
        )
    return value


def _first_of_month(_session: Session, _table: str, value: Plain) -> Plain:
    text = str(value or "")
    return f"{text[:7]}-01"


_RULES: dict[str, Callable[[Session, str, Plain], Plain]] = {
    "township": _township,
    "phone": _phone,
    "issuer_line": _on_paper,
    "paper_phone": _on_paper,
    "month": _first_of_month,
}
"""What is to be looked at or made of a typed value before it is read, by column."""
