"""Handing a member over to another office, and carrying after them what still reaches the closed record.

DESIGN section 2, rule 13; docs/decisions/0010. Head office alone does it: a new record in the other office's scope
knows the old one, which is closed. What hangs on the old record stays where it is, and what is local stays behind.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import TableValuedAlias, func, or_, select
from sqlalchemy.orm import Session, aliased

from models import custom_values, questions, search
from models.accounts import Actor, allow
from models.answers import REGISTER, Said, deciding, said_of
from models.audit import note
from models.consents import consent_id, keep_twin
from models.errors import Refused
from models.ids import new_id, new_member_code
from models.members import MemberDetails, details
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentScope,
    CustomValue,
    Member,
    MemberLocal,
    MemberStatus,
    Office,
    RegisterDot,
    Role,
    Sibling,
    Station,
)
from models.stamps import PROGRAM, by_itself, here, place, present_day, rewrite, scope_of
from models.successors import require_open

CARRIED = ("birth_year", "gender", "township", "joined_on", "roles", "languages", "old_number")
"""The columns of a member's record that go along; each is a register of its own."""

CARRIED_CONSENTS = (
    ConsentScope.KEEP_RECORD,
    ConsentScope.FOLLOW_UP,
    ConsentScope.LEGAL_CASE,
    ConsentScope.STATISTICS,
)
"""The answers that go along. Whether head office or a clinic may know the person is asked anew in the new office: what
the member agreed to spoke of the office that asked, and of its clinics.
"""

_MOST_CODES = 200
"""Characters that `former_codes` has room for."""

_MOST_OFFICES = 16
"""How far what reaches a closed record is carried in one go."""

_ENDED = (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN)


def hand_over(session: Session, actor: Actor, code: str, to_office_code: str) -> MemberDetails:
    """Close a member's record in its office and begin a new one in the office `to_office_code`; by head office.

    Returns the new record. Name, phone and safe contact stay where they are, so the new office asks for them. Raises
    `NotFound`, `NotAllowed`; `Refused` when it is not head office's to do, when the member was handed over already,
    took back the consent to keep a record, or belongs to that office, and for an office that is not known.
    """
    allow(session, actor, Role.HEAD_OFFICE)
    office = to_office_code.strip().upper()
    old = search.by_code(session, code)
    _check(session, old, office)
    answers = _answers(session, old)
    _check_consent(answers.get(ConsentScope.KEEP_RECORD))
    new = Member(id=new_id(), code=new_member_code(), home_office=office, came_from=old.id)
    new.former_codes = ",".join(filter(None, (old.code, old.former_codes)))[:_MOST_CODES]
    for column in CARRIED:
        setattr(new, column, getattr(old, column))
    if old.status is MemberStatus.INACTIVE:
        new.status, new.status_on = old.status, old.status_on
    with by_itself(session):
        session.add(new)
        place(session, new, office)
        session.flush()
        for scope, said in answers.items():
            _write_answer(session, new.id, scope, said)
    old.status, old.status_on = MemberStatus.MOVED, present_day(session)
    old.handed_to, old.gone_to = new.id, office
    session.flush()
    _carry_values(session, [old.id])
    questions.ask_again(session, old, new)
    search.reindex(session, [new.id])
    note(session, actor.account_id, "hand over member", old.code)
    note(session, actor.account_id, "begin record by handover", new.code)
    return details(session, actor, new.code)


@dataclass(frozen=True, slots=True)
class Destination:
    """An office that members can be handed over to. `name` is its own, or its code where that is not known here."""

    code: str
    name: str


def destinations(session: Session, actor: Actor) -> list[Destination]:
    """The offices that members can be handed over to: head office itself and those that it trusts."""
    allow(session, actor, Role.HEAD_OFFICE)
    trusted = select(Station.office_code).where(Station.revoked_at.is_(None)).distinct()
    codes = sorted({here(session).office_code, *session.scalars(trusted)})
    named = select(Office.code, Office.name).where(Office.code.in_(codes)).order_by(Office.id.desc())
    names = {row.code: row.name for row in session.execute(named)}
    return [Destination(code, names.get(code) or code) for code in codes]


def _check(session: Session, old: Member, office: str) -> None:
    installation = here(session)
    if not installation.head:
        raise Refused("Only head office hands members over.", "Call head office and ask for it.")
    require_open(session, old)
    if scope_of(session, old) == office:
        raise Refused("This member is in that office already.", "Choose the office that the member goes to.")
    known = select(Station.key).where(Station.office_code == office, Station.revoked_at.is_(None)).limit(1)
    if office != installation.office_code and session.scalar(known) is None:
        raise Refused("Head office does not know this office.", "Trust its card first, then hand the member over.")


def _check_consent(kept: Said | None) -> None:
    if kept is not None and kept.answer in _ENDED:
        raise Refused("This member does not want a record to be kept.", "Erase the record instead of handing it over.")


def _answers(session: Session, member: Member) -> dict[ConsentScope, Said]:
    """What counts of each question whose answer goes along, and was answered."""
    rows = session.execute(
        select(Consent.id, Consent.scope)
        .where(Consent.member_id == member.id, Consent.scope.in_(CARRIED_CONSENTS), Consent.provider_id.is_(None))
        .order_by(Consent.id)
    ).all()
    said = said_of(session, [row.id for row in rows])
    counting = {row.scope: deciding(said[row.id], present_day(session)) for row in rows}
    return {scope: one for scope, one in counting.items() if one.answer is not ConsentAnswer.NOT_ASKED}


def _write_answer(session: Session, member_id: str, scope: ConsentScope, said: Said) -> None:
    row_id = consent_id(member_id, scope)
    row = session.get(Consent, row_id)
    if row is None:
        row = Consent(id=row_id, member_id=member_id, scope=scope)
        session.add(row)
    elif len(said_of(session, [row_id])[row_id]) > 1:
        rewrite(row, "answer")
    row.answer, row.answered_on, row.method, row.expires_on = (
        said.answer,
        said.answered_on,
        said.method,
        said.expires_on,
    )


# --- what still reaches a closed record ---------------------------------------------------------------------------


def carry(session: Session, actor: Actor) -> int:
    """Write to successors what reached closed records since; at head office, after each import. Returns how much.

    A register of the successor follows the closed record until a person writes it there: from then on it is theirs,
    and what stands in the closed record stays to be seen there. It asks no clock; that nobody wrote it is what the
    role of its dots tells. A member's no follows even an answer given in the new office, unless that one is of a
    later day.
    """
    allow(session, actor, Role.ADMIN)
    if not here(session).head:
        return 0
    session.flush()
    # Sorted here: asked for the order, SQLite would look through all members by their id.
    closed = sorted(session.scalars(select(Member.id).where(Member.handed_to.is_not(None))))
    if not closed:
        return 0
    total = 0
    # Each round reaches one office further for members who were handed over more than once.
    for _office in range(_MOST_OFFICES):
        written = _carry_columns(session, closed) + _carry_answers(session, closed) + _carry_values(session, closed)
        if not written:
            break
        heirs = session.scalars(select(Member).where(Member.id.in_(set(written))).order_by(Member.id)).all()
        search.reindex(session, [heir.id for heir in heirs])
        for heir in heirs:
            note(session, actor.account_id, "carry edits after handover", heir.code)
        total += len(written)
    return total


_Old = aliased(Member)
_New = aliased(Member)
_ALIVE = (
    # Head office wrote both: a branch can name a successor in its own records only.
    _New.came_from == _Old.id,
    _Old.status != MemberStatus.ERASED,
    _New.status != MemberStatus.ERASED,
)


def _listed(ids: Iterable[str]) -> TableValuedAlias:
    """Ids as a table of one column: SQLite begins with it, however large the others are."""
    return func.json_each(json.dumps(sorted(set(ids)))).table_valued("value")


def _carry_columns(session: Session, closed: Iterable[str]) -> list[str]:
    """The id of a successor for each register that was written to it."""
    differ = or_(*(getattr(_Old, column).is_distinct_from(getattr(_New, column)) for column in CARRIED))
    wanted = _listed(closed)
    pairs = session.execute(
        select(_Old, _New)
        .select_from(wanted)
        .join(_Old, _Old.id == wanted.c.value)
        .join(_New, _New.id == _Old.handed_to)
        .where(*_ALIVE, differ)
        .order_by(_New.id)
        .execution_options(populate_existing=True)  # a merge writes past what the session remembers
    ).all()
    written = _written(session, [row.id for pair in pairs for row in pair])
    carried: list[str] = []
    with by_itself(session):
        for old, new in pairs:
            for column in CARRIED:
                value, register = getattr(old, column), f"member.{column}"
                # What this program cannot show it leaves to head office's PC that can: two versions would write over
                # each other for ever.
                if written.is_held(old, register) or written.is_held(new, register):
                    continue
                if getattr(new, column) != value and not written.by_person(new, register):
                    setattr(new, column, value)
                    carried.append(new.id)
    return carried


class _Written(NamedTuple):
    """The roles that wrote each register of some rows after their creation, and which registers hold something back."""

    roles: dict[tuple[str, str], set[int]]
    held: set[tuple[str, str]]

    def by_person(self, row: Member | Consent | CustomValue, register: str) -> bool:
        """Whether a person wrote what stands in the register, or one of the values that stand beside each other."""
        return self.roles.get((row.id, register), {row.role}) != {PROGRAM}

    def is_held(self, row: Member, register: str) -> bool:
        """Whether some of what was written to the register cannot be shown by this program."""
        return (row.id, register) in self.held


def _written(session: Session, row_ids: Iterable[str]) -> _Written:
    wanted = _listed(row_ids)
    roles: dict[tuple[str, str], set[int]] = {}
    for side in (RegisterDot, Sibling):
        chosen = select(side.row_id, side.register, side.role).join(wanted, side.row_id == wanted.c.value)
        for row_id, register, role in session.execute(chosen):
            roles.setdefault((row_id, register), set()).add(role)
    kept = select(Sibling.row_id, Sibling.register).join(wanted, Sibling.row_id == wanted.c.value)
    held = {(row_id, register) for row_id, register in session.execute(kept.where(Sibling.held.is_not(None)))}
    return _Written(roles, held)


def _carry_answers(session: Session, closed: Iterable[str]) -> list[str]:
    """The id of a successor for each consent that was written to it."""
    day = present_day(session)
    found = _differing_answers(session, closed)
    heirs = {(member_id, scope): consent_id(member_id, scope) for _old, member_id, scope in found}
    rows = _consents(session, heirs.values())
    said = said_of(session, [*(old for old, _member, _scope in found), *rows])
    written = _written(session, rows)
    carried: list[str] = []
    with by_itself(session):
        for old_id, member_id, scope in found:
            old, row = deciding(said[old_id], day), rows.get(heirs[member_id, scope])
            if row is None:
                goes_on = old.answer is not ConsentAnswer.NOT_ASKED
            elif written.by_person(row, REGISTER):
                goes_on = _ends(old, deciding(said[row.id], day))
            else:
                goes_on = old != deciding(said[row.id], day)
            if goes_on:
                _write_answer(session, member_id, scope, old)
                carried.append(member_id)
        session.flush()
        for member_id in sorted(set(carried)):
            heir = session.get_one(Member, member_id, populate_existing=True)
            keep_twin(session, heir, session.get(MemberLocal, member_id))
    return carried


def _carry_values(session: Session, closed: Iterable[str]) -> list[str]:
    """The id of a successor for each field of head office's own that was written to it."""
    old, new = aliased(CustomValue), aliased(CustomValue)
    wanted = _listed(closed)
    found = session.execute(
        select(_New, old.field_id, old.value, new.id)
        .select_from(wanted)
        .join(_Old, _Old.id == wanted.c.value)
        .join(_New, _New.id == _Old.handed_to)
        .join(old, old.record_id == _Old.id)
        .outerjoin(new, (new.record_id == _New.id) & (new.field_id == old.field_id))
        .where(*_ALIVE, old.value != func.coalesce(new.value, ""))
        .order_by(old.id)
        .execution_options(populate_existing=True)
    ).all()
    written = _written(session, [row_id for *_said, row_id in found if row_id])
    carried: list[str] = []
    with by_itself(session):
        for heir, field_id, value, row_id in found:
            row = session.get(CustomValue, row_id, populate_existing=True) if row_id else None
            if row is None or not written.by_person(row, custom_values.REGISTER):
                custom_values.write(session, heir, field_id, value)
                carried.append(heir.id)
    return carried


def _ends(old: Said, new: Said) -> bool:
    """Whether a no of the closed record counts against what a person answered in the new office."""
    later = (new.answered_on or date.min) > (old.answered_on or date.min)
    return old.answer in _ENDED and new.answer not in _ENDED and not later


def _differing_answers(session: Session, closed: Iterable[str]) -> list[tuple[str, str, ConsentScope]]:
    """Answers in closed records that are not the same in the successor: row id, the successor's id, the question."""
    old, new = aliased(Consent), aliased(Consent)
    concurrent = select(Sibling.row_id).where(Sibling.register == REGISTER)
    parts = ("answer", "answered_on", "method", "expires_on")
    differ = or_(
        *(getattr(old, part).is_distinct_from(getattr(new, part)) for part in parts),
        old.id.in_(concurrent),
        new.id.in_(concurrent),
    )
    same_question = (new.member_id == _New.id) & (new.scope == old.scope) & new.provider_id.is_(None)
    wanted = _listed(closed)
    chosen = (
        select(old.id, _New.id, old.scope)
        .select_from(wanted)
        .join(_Old, _Old.id == wanted.c.value)
        .join(_New, _New.id == _Old.handed_to)
        .join(old, old.member_id == _Old.id)
        .outerjoin(new, same_question)
        .where(*_ALIVE, old.scope.in_(CARRIED_CONSENTS), old.provider_id.is_(None), differ)
        .order_by(old.id)
    )
    return [(old_id, member_id, scope) for old_id, member_id, scope in session.execute(chosen)]


def _consents(session: Session, ids: Iterable[str]) -> dict[str, Consent]:
    wanted = _listed(ids)
    chosen = select(Consent).join(wanted, Consent.id == wanted.c.value).execution_options(populate_existing=True)
    return {row.id: row for row in session.scalars(chosen)}
