"""Members from an office's list: each person once, with the consent that stands on the list and nothing more."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy.orm import Session

from models import consents, search
from models.accounts import Actor
from models.audit import note
from models.ids import new_id, new_member_code
from models.loading.people import People, person_of
from models.loading.results import Tally
from models.member_drafts import ADULT, MemberDraft, written_roles
from models.office_rows import MemberRow
from models.schema import (
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Gender,
    Member,
    MemberLocal,
    MemberRole,
)
from models.stamps import here, present_day


def load_members(session: Session, actor: Actor, rows: Iterable[MemberRow]) -> Tally:
    """Take those rows that name somebody new; a person known already, in whatever spelling, is counted only."""
    tally = Tally()
    people = People.known(session)
    day = present_day(session)
    fresh: list[tuple[str, MemberDraft]] = []
    for row in rows:
        if not tally.readable(row.origin):
            continue
        if people.same_as(row) is not None:
            tally.already += 1
            continue
        draft = _draft(row, day)
        problems = draft.problems(day)
        if problems:
            tally.refuse(row.origin, problems[0].message, *(problem.message for problem in problems[1:]))
            continue
        code = new_member_code()
        people.add(person_of(code, row))
        fresh.append((code, draft.tidy()))
        tally.take(row.origin)
    _register(session, actor, fresh)
    return tally


def _draft(row: MemberRow, day: date) -> MemberDraft:
    assert row.birth is not None
    return MemberDraft(
        birth_year=row.birth.year,
        name=row.name,
        gender=Gender(row.gender) if row.gender else Gender.NO_ANSWER,
        township=row.township or None,
        joined_on=row.joined,
        phone=row.phone,
        roles=(MemberRole.MEMBER, MemberRole(row.role)) if row.role else (MemberRole.MEMBER,),
        old_number=row.old_number,
        keep_record=ConsentMethod.OFFICE_LIST,
        # The reader looked at the full date of birth, and let nobody under 18 through.
        birthday_passed=True if day.year - row.birth.year == ADULT else None,
        # The reader judged the whole row; one short name tells less.
        reads_well=True,
    )


def _register(session: Session, actor: Actor, drafts: Sequence[tuple[str, MemberDraft]]) -> None:
    """What `models.members.register` does, for many at once."""
    home = here(session).office_code
    members = [_member(code, home, draft) for code, draft in drafts]
    # The mapper knows no relationships: a parent is flushed before its child.
    session.add_all(members)
    session.flush()
    session.add_all(
        MemberLocal(id=member.id, name=draft.name, phone=draft.phone, safe_contact=draft.safe_contact)
        for member, (_code, draft) in zip(members, drafts, strict=True)
    )
    for member in members:
        consents.record(session, member, ConsentScope.KEEP_RECORD, ConsentAnswer.YES, ConsentMethod.OFFICE_LIST)
    session.flush()
    search.reindex(session, [member.id for member in members])
    for member in members:
        note(session, actor.account_id, "load member", member.code)


def _member(code: str, home: str, draft: MemberDraft) -> Member:
    return Member(
        id=new_id(),
        code=code,
        home_office=home,
        birth_year=draft.birth_year,
        gender=draft.gender,
        township=draft.township,
        joined_on=draft.joined_on,
        roles=written_roles(draft.roles),
        old_number=draft.old_number,
    )
