"""Members: registered with the least that is needed, corrected, found and listed.

Only the birth year and the consent to keep a record are required; nobody under 18 has a record (DOMAIN). Name, phone
and safe contact stay in the office; a copy of them travels while the member agrees (`models.consents`).
"""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select, text, tuple_
from sqlalchemy.orm import Session

from models import consents, search
from models.accounts import Actor, allow
from models.audit import note
from models.consents import ConsentLine
from models.errors import Problem, Refused, refuse_problems, say
from models.ids import new_id, new_member_code, typed_code
from models.member_drafts import KEEP, MemberChanges, MemberDraft, written_roles
from models.reference import township_row
from models.schema import (
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Gender,
    Member,
    MemberLocal,
    MemberRole,
    MemberSearch,
    MemberStatus,
    Office,
)
from models.stamps import here, present_day
from models.successors import last, open_by_code

__all__ = [
    "KEEP",
    "MemberChanges",
    "MemberDetails",
    "MemberDraft",
    "MemberLine",
    "correct",
    "count",
    "details",
    "find",
    "lines_matching",
    "lines_of",
    "listed",
    "problems",
    "read_lines",
    "register",
    "select_lines",
    "set_status",
]

_MOST = 500
"""Lines that one call gives at most."""

_CONTACT = ("name", "phone", "safe_contact")
"""What is kept in the member's own office only."""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member as lists show one. `name` and `phone` are the office's own, elsewhere what the member shares."""

    id: str
    code: str
    name: str
    birth_year: int | None
    gender: Gender
    township: str | None
    status: MemberStatus
    joined_on: date | None
    phone: str
    old_number: str
    home_office: str
    sort_key: str = ""
    gone_to: str = ""
    """The code of the office that the member was handed over to: this record is closed."""
    kept_at: str = ""
    """The office that keeps the name, by its own name, where another one does and it is not known here."""

    @property
    def place(self) -> tuple[str, str]:
        """Where the line stands in the whole list: what `listed` goes on after."""
        return self.sort_key, self.id


@dataclass(frozen=True, slots=True)
class MemberDetails:
    """All that is known of a member here, and what was asked and answered."""

    line: MemberLine
    status_on: date | None
    safe_contact: str
    roles: tuple[MemberRole, ...]
    languages: str
    consents: tuple[ConsentLine, ...]
    contact_here: bool
    """Whether name and contact can be corrected here: they are kept in the member's own office."""
    former_codes: tuple[str, ...] = ()
    """The codes that the member had in other offices, the last first."""
    goes_on_as: str = ""
    """Of a closed record: the code of the one that goes on, where it is known here."""

    @property
    def closed(self) -> bool:
        """Whether the member was handed over to another office."""
        return bool(self.line.gone_to)

    @property
    def code(self) -> str:
        """The member's code."""
        return self.line.code

    @property
    def name(self) -> str:
        """The name known here, or ""."""
        return self.line.name

    def draft(self) -> MemberDraft:
        """What a form for correcting starts from."""
        line = self.line
        return MemberDraft(
            line.birth_year,
            line.name,
            line.gender,
            line.township,
            line.joined_on,
            line.phone,
            self.safe_contact,
            self.roles,
            self.languages,
            line.old_number,
            ConsentMethod.SPOKEN,
        )


# --- writing ------------------------------------------------------------------------------------------------------


def problems(session: Session, draft: MemberDraft) -> tuple[Problem, ...]:
    """All that keeps `draft` from being registered today, the township looked up too."""
    found = draft.problems(present_day(session))
    township = draft.tidy().township
    if township is None or township_row(session, township) is not None:
        return found
    return (*found, Problem("township", say("This township is not known here."), say("Choose one from the list.")))


def register(session: Session, actor: Actor, draft: MemberDraft, code: str = "") -> MemberDetails:
    """A new member of this office under a fresh code, with the answers to the consents that were asked.

    `code` is one that a line of paper carries already. Raises `Refused` with the first of the draft's problems.
    """
    allow(session, actor)
    refuse_problems(problems(session, draft))
    draft = draft.tidy()
    member = Member(
        id=new_id(), code=typed_code(code) if code else new_member_code(), home_office=here(session).office_code
    )
    for field in ("birth_year", "gender", "township", "joined_on", "languages", "old_number"):
        setattr(member, field, getattr(draft, field))
    member.roles = written_roles(draft.roles)
    local = MemberLocal(id=member.id, name=draft.name, phone=draft.phone, safe_contact=draft.safe_contact)
    if draft.share_head_office:
        member.shared_name, member.shared_phone, member.shared_safe_contact = (
            local.name,
            local.phone,
            local.safe_contact,
        )
    session.add_all([member, local])
    session.flush()
    assert draft.keep_record is not None
    consents.record(session, member, ConsentScope.KEEP_RECORD, ConsentAnswer.YES, draft.keep_record)
    if draft.share_head_office is not None:
        answer = ConsentAnswer.YES if draft.share_head_office else ConsentAnswer.NO
        consents.record(session, member, ConsentScope.SHARE_HEAD_OFFICE, answer, draft.keep_record)
    session.flush()
    search.reindex(session, [member.id])
    note(session, actor.account_id, "register member", member.code)
    return _details(session, member)


def correct(session: Session, actor: Actor, code: str, changes: MemberChanges) -> MemberDetails:
    """Write what differs, and only that; the shared copy follows while the member agrees.

    Only what is changed must keep the rules. Raises `NotFound`; `Refused` with the first problem, when name and
    contact are kept in another office, or when the member was handed over.
    """
    allow(session, actor)
    member = open_by_code(session, code)
    known = _details(session, member)
    typed, differing = changes.applied_to(known.draft())
    if not differing:
        return known
    looked_at = differing | ({"birthday_passed"} if "birth_year" in differing else set())
    refuse_problems(problem for problem in problems(session, typed) if problem.field in looked_at)
    after = typed.tidy()
    local = session.get(MemberLocal, member.id)
    contact = [field for field in _CONTACT if field in differing]
    if contact:
        local = local or _own_contact(session, member)
    for field in sorted(differing):
        value = getattr(after, field)
        if field in _CONTACT:
            setattr(local, field, value)
        else:
            setattr(member, field, written_roles(value) if field == "roles" else value)
    session.flush()
    if contact and consents.keep_twin(session, member, local):
        session.flush()
    if differing & {"name", "phone", "old_number"}:
        search.reindex(session, [member.id])
    note(session, actor.account_id, "correct member", member.code)
    return _details(session, member)


def set_status(session: Session, actor: Actor, code: str, status: MemberStatus, on: date | None) -> MemberDetails:
    """Say where a membership stands since the day `on`; None where nobody knows, as before the first word about it.

    Raises `NotFound`; `Refused` for a day to come, or for a member who was handed over.
    """
    allow(session, actor)
    member = open_by_code(session, code)
    if status is MemberStatus.ERASED:
        raise Refused("Erasing a member is a step of its own.", "An admin can do it on the member's page.")
    if on is not None and on > present_day(session):
        raise Refused("This day lies in the future.", "Choose today or an earlier day.")
    if (member.status, member.status_on) != (status, on):
        member.status, member.status_on = status, on
        session.flush()
        note(session, actor.account_id, "set member status", member.code)
    return _details(session, member)


def _own_contact(session: Session, member: Member) -> MemberLocal:
    if member.home_office != here(session).office_code:
        raise Refused(
            "Name and contact are kept in this member's own office.", "Ask that office to correct them there."
        )
    local = MemberLocal(id=member.id)
    session.add(local)
    return local


def _roles(written: str) -> tuple[MemberRole, ...]:
    """What stands in the row; a newer program's role is left out rather than stopped at."""
    return tuple(role for role in MemberRole if role.value in written.split(","))


# --- reading ------------------------------------------------------------------------------------------------------

_HERE = MemberLocal.id.is_not(None)
_LINE = (
    Member.id,
    Member.code,
    case((_HERE, MemberLocal.name), else_=Member.shared_name),
    Member.birth_year,
    Member.gender,
    Member.township,
    Member.status,
    Member.joined_on,
    case((_HERE, MemberLocal.phone), else_=Member.shared_phone),
    Member.old_number,
    Member.home_office,
    Member.sort_key,
    Member.gone_to,
)


def select_lines() -> Select[Any]:
    """Members who are not erased, as the columns of `MemberLine`; for use cases that asked `allow` already."""
    return (
        select(*_LINE)
        .select_from(Member)
        .outerjoin(MemberLocal, MemberLocal.id == Member.id)
        .where(Member.status != MemberStatus.ERASED)
    )


def find(session: Session, actor: Actor, typed: str, limit: int = 50) -> list[MemberLine]:
    """Members by code (also unfinished), old number, phone or name; one syllable or two letters are enough.

    A code goes before everything else, also one that the member had in another office. At most `limit` lines, in the order of the list.
    """
    allow(session, actor)
    most = min(limit, _MOST)
    codes = search.code_range(typed)
    if codes is not None:
        first, after = codes
        begun = select_lines().where(Member.code >= first, Member.code <= after).order_by(Member.code, Member.id)
        before = select_lines().where(search.formerly(first)).order_by(Member.code, Member.id)
        found = read_lines(session, begun.limit(most)) + read_lines(session, before.limit(most))
        if found:
            return found[:most]
    words = search.words_query(typed)
    if not words:
        return []
    return lines_matching(session, words, most)


def lines_matching(session: Session, words: str, most: int, *conditions: ColumnElement[bool]) -> list[MemberLine]:
    """Members whose words in the index match the full-text query, for use cases that asked `allow` already.

    The index gives its first `most` hits in its own order (ranking them would read them all); those that meet the
    conditions come in the order of the list.
    """
    hits = (
        text("SELECT rowid AS number FROM member_fts WHERE member_fts MATCH :words ORDER BY rowid LIMIT :most")
        .bindparams(words=words, most=most)
        .columns(MemberSearch.number)
        .subquery("hits")
    )
    chosen = select(MemberSearch.member_id).join(hits, hits.c.number == MemberSearch.number)
    return read_lines(
        session, select_lines().where(Member.id.in_(chosen), *conditions).order_by(Member.sort_key, Member.id)
    )


def listed(session: Session, actor: Actor, after: tuple[str, str] | None = None, limit: int = 200) -> list[MemberLine]:
    """A page of all members in Burmese dictionary order; `after` is the `place` of the last line of the page before."""
    allow(session, actor)
    page = select_lines().order_by(Member.sort_key, Member.id).limit(min(limit, _MOST))
    if after is not None:
        page = page.where(tuple_(Member.sort_key, Member.id) > after)
    return read_lines(session, page)


def lines_of(session: Session, ids: Collection[str]) -> list[MemberLine]:
    """The lines of these row ids that are here and not erased, for use cases that asked `allow` already."""
    wanted = func.json_each(json.dumps(sorted(ids))).table_valued("value")
    return read_lines(
        session, select_lines().join(wanted, Member.id == wanted.c.value).order_by(Member.sort_key, Member.id)
    )


def count(session: Session, actor: Actor) -> int:
    """How many members are known here, without the erased ones."""
    allow(session, actor)
    erased = func.count().filter(Member.status == MemberStatus.ERASED)
    # Two counts from indexes: asked for the difference at once, SQLite would read every row.
    gone = session.scalars(select(erased).where(text("member.status != 'active'"))).one()
    return session.scalars(select(func.count()).select_from(Member)).one() - gone


def details(session: Session, actor: Actor, code: str) -> MemberDetails:
    """All that is known of one member here; raises `NotFound`, also for an erased one."""
    allow(session, actor)
    return _details(session, search.by_code(session, code))


def _details(session: Session, member: Member) -> MemberDetails:
    (line,) = read_lines(session, select_lines().where(Member.id == member.id))
    local = session.get(MemberLocal, member.id)
    heir = last(session, member)
    return MemberDetails(
        line,
        member.status_on,
        local.safe_contact if local else member.shared_safe_contact,
        _roles(member.roles),
        member.languages,
        tuple(consents.lines_of(session, member.id)),
        local is not None or member.home_office == here(session).office_code,
        tuple(filter(None, member.former_codes.split(","))),
        heir.code if heir is not member else "",
    )


def read_lines(session: Session, chosen: Select[Any]) -> list[MemberLine]:
    """What `select_lines` chose, with the office that keeps a name where it is not known here."""
    lines = [MemberLine(*row) for row in session.execute(chosen)]
    own = here(session).office_code
    elsewhere = {line.home_office for line in lines if not line.name and line.home_office != own}
    if not elsewhere:
        return lines
    named = select(Office.code, Office.name).where(Office.code.in_(elsewhere)).order_by(Office.id.desc())
    offices = {row.code: row.name for row in session.execute(named)}
    return [
        replace(line, kept_at=offices.get(line.home_office) or line.home_office)
        if not line.name and line.home_office != own
        else line
        for line in lines
    ]
