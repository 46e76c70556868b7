"""Consents: what a member agreed to, one plain spoken question at a time, and what follows for sharing.

Withdrawing never costs a service. Name and contact travel only as a *twin* in the shared row, filled while the
member agrees to share with head office (DESIGN section 2, rule 6).
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models import preimages
from models.accounts import Actor, allow
from models.answers import REGISTER, Said, deciding, said_of
from models.audit import note
from models.clock import hlc_after
from models.database import AT_ONCE, Database
from models.errors import Message, NotFound, Refused, say
from models.ids import derived_id
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
    Sibling,
)
from models.search import by_code, forget_words, reindex
from models.stamps import clock_of, here, present_day, rewrite
from models.successors import require_open

_TWIN = "member.twin"

_SENTENCES = {
    ConsentScope.KEEP_RECORD: say("May we keep a record about you? It travels under a code, without name and contact."),
    ConsentScope.SHARE_HEAD_OFFICE: say("May head office know your name and how to reach you?"),
    ConsentScope.SHARE_PROVIDER: say("May we talk about you with the clinics we send you to?"),
    ConsentScope.FOLLOW_UP: say("May we ask you later how it went, in the way you chose?"),
    ConsentScope.LEGAL_CASE: say("May we note a legal case under your code?"),
    ConsentScope.STATISTICS: say("May we count you in our figures? They name nobody."),
}
_DONE = {
    ConsentAnswer.YES: "give consent",
    ConsentAnswer.NO: "refuse consent",
    ConsentAnswer.WITHDRAWN: "withdraw consent",
    ConsentAnswer.NOT_ASKED: "take back answer",
}
_EMPTY = ("", "", "")
_THIS_PROVIDER = say("May we talk about you with this clinic?")


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One question and what was answered. `answer` is what counts today, `recorded` what was once said."""

    scope: ConsentScope
    sentence: Message
    answer: ConsentAnswer
    recorded: ConsentAnswer
    answered_on: date | None
    method: ConsentMethod | None
    expires_on: date | None
    conflicting: bool
    """Two stations wrote different answers at the same time: ask again."""
    provider_code: str = ""
    provider_name: str = ""

    @property
    def expired(self) -> bool:
        """Whether a yes ran out."""
        return self.recorded is ConsentAnswer.YES and self.answer is ConsentAnswer.NOT_ASKED


def give(
    session: Session,
    actor: Actor,
    code: str,
    scope: ConsentScope,
    *,
    method: ConsentMethod,
    on: date,
    expires_on: date | None = None,
    provider_code: str | None = None,
) -> ConsentLine:
    """Write down a yes, said on day `on`, good up to and with `expires_on`.

    A yes to sharing with head office fills the twin, where name and contact are known. Raises `NotFound` for member
    or provider, `Refused` for days that cannot be, or for a member who was handed over.
    """
    if expires_on is not None and expires_on < on:
        raise Refused("The consent would end before it began.", "Choose a later last day, or none.")
    said = Said(ConsentAnswer.YES, on, method, expires_on)
    return _answer(session, actor, code, scope, said, provider_code)


def refuse(
    session: Session,
    actor: Actor,
    code: str,
    scope: ConsentScope,
    *,
    on: date,
    method: ConsentMethod = ConsentMethod.SPOKEN,
    provider_code: str | None = None,
) -> ConsentLine:
    """Write down a no. Raises as `give` does."""
    return _answer(session, actor, code, scope, Said(ConsentAnswer.NO, on, method), provider_code)


def withdraw(
    session: Session,
    actor: Actor,
    code: str,
    scope: ConsentScope,
    *,
    on: date,
    method: ConsentMethod = ConsentMethod.SPOKEN,
    provider_code: str | None = None,
) -> ConsentLine:
    """Write down that a yes is taken back; the twin is emptied at once. It costs the member no service.

    Who takes back "keep a record" is to be erased: a step of its own, by an admin. Raises as `give` does.
    """
    return _answer(session, actor, code, scope, Said(ConsentAnswer.WITHDRAWN, on, method), provider_code)


def put_back(session: Session, actor: Actor, code: str, before: ConsentLine) -> ConsentLine:
    """Undo what was just written to a question: it says again what `before` says, with the day and method of then.

    Raises as `give` does.
    """
    said = Said(before.recorded, before.answered_on, before.method, before.expires_on)
    return _answer(session, actor, code, before.scope, said, before.provider_code or None)


def not_asked(
    session: Session, actor: Actor, code: str, scope: ConsentScope, *, provider_code: str | None = None
) -> ConsentLine:
    """Write down that nobody asked after all: an answer stood there by mistake. A yes must be withdrawn instead.

    Raises as `give` does; `Refused` for the consent to keep a record, without which there would be none.
    """
    if scope is ConsentScope.KEEP_RECORD:
        raise Refused("Somebody asked this when the record was made.", "Ask again, and write down yes or no.")
    return _answer(session, actor, code, scope, Said(ConsentAnswer.NOT_ASKED), provider_code)


def answers(session: Session, actor: Actor, code: str) -> list[ConsentLine]:
    """All questions in their order with what was answered, those never asked too; raises `NotFound`."""
    allow(session, actor)
    return lines_of(session, by_code(session, code).id)


def lines_of(session: Session, member_id: str) -> list[ConsentLine]:
    """The same by row id, for use cases that asked `allow` already."""
    day = present_day(session)
    rows = session.execute(
        select(Consent.id, Consent.scope, Provider.code, Provider.name)
        .outerjoin(Provider, Provider.id == Consent.provider_id)
        .where(Consent.member_id == member_id)
        .order_by(Provider.code, Consent.id)
    ).all()
    said = said_of(session, [row.id for row in rows])
    found: dict[ConsentScope, list[ConsentLine]] = defaultdict(list)
    for row_id, scope, provider_code, name in rows:
        found[scope].append(_line(scope, said[row_id], day, provider_code, name))
    never = [Said(ConsentAnswer.NOT_ASKED)]
    return [line for scope in ConsentScope for line in found.get(scope) or [_line(scope, never, day)]]


def consent_id(member_id: str, scope: ConsentScope, provider_id: str | None = None) -> str:
    """The row id of one member's answer: the same at every station."""
    return derived_id(member_id, f"consent {scope.value} {provider_id or ''}")


def record(session: Session, member: Member, scope: ConsentScope, answer: ConsentAnswer, method: ConsentMethod) -> None:
    """Add an answer given today to a member that is being registered: no row of it can be there yet."""
    session.add(
        Consent(
            id=consent_id(member.id, scope),
            member_id=member.id,
            scope=scope,
            answer=answer,
            answered_on=present_day(session),
            method=method,
        )
    )


def _answer(
    session: Session, actor: Actor, code: str, scope: ConsentScope, said: Said, provider_code: str | None
) -> ConsentLine:
    allow(session, actor)
    member = by_code(session, code)
    if said.answer is ConsentAnswer.YES:
        # Taking back is possible wherever a record is, also a closed one.
        require_open(session, member)
    day = present_day(session)
    unasked = said.answer is ConsentAnswer.NOT_ASKED
    if not unasked and (said.answered_on is None or said.answered_on > day):
        raise Refused("The day of the answer lies in the future.", "Choose today or an earlier day.")
    provider = _provider(session, scope, provider_code)
    row_id = consent_id(member.id, scope, provider.id if provider else None)
    row = session.get(Consent, row_id)
    if row is None:
        row = Consent(id=row_id, member_id=member.id, scope=scope, provider_id=provider.id if provider else None)
        session.add(row)
    elif len(said_of(session, [row.id])[row.id]) > 1:
        rewrite(row, "answer")
    row.answer, row.answered_on, row.method, row.expires_on = (
        said.answer,
        said.answered_on,
        said.method,
        said.expires_on,
    )
    session.flush()
    if said.answer is not ConsentAnswer.YES:
        forget_twins(session, [member.id])
    if keep_twin(session, member, session.get(MemberLocal, member.id)):
        session.flush()
        reindex(session, [member.id])
    note(session, actor.account_id, _DONE[said.answer], member.code)
    return _line(scope, [said], day, provider.code if provider else "", provider.name if provider else "")


def _provider(session: Session, scope: ConsentScope, code: str | None) -> Provider | None:
    if code is None:
        return None
    if scope is not ConsentScope.SHARE_PROVIDER:
        raise Refused("This consent is about no clinic.", "Leave the clinic out.")
    row = session.scalars(select(Provider).where(Provider.code == code).order_by(Provider.id).limit(1)).first()
    if row is None:
        raise NotFound("There is no provider with this code.", "Choose one from the list.")
    return row


def _line(
    scope: ConsentScope, said: list[Said], day: date, provider_code: str | None = "", name: str | None = ""
) -> ConsentLine:
    one = deciding(said, day)
    return ConsentLine(
        scope,
        _THIS_PROVIDER if provider_code else _SENTENCES[scope],
        one.counts(day),
        one.answer,
        one.answered_on,
        one.method,
        one.expires_on,
        len({each.answer for each in said}) > 1,
        provider_code or "",
        name or "",
    )


# --- the twin -----------------------------------------------------------------------------------------------------


def keep_twin(session: Session, member: Member, local: MemberLocal | None) -> bool:
    """Make the shared copy of name and contact what consent says; True when something is to be written.

    Filled only where the originals are (the member's own office); emptied wherever an end of the consent is known.
    """
    if not _shares(_consents(session, [member.id])[member.id], present_day(session)):
        return _write_twin(session, member, _EMPTY)
    return local is not None and _write_twin(session, member, (local.name, local.phone, local.safe_contact))


_NO = (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN)


def concerned(session: Session, member_ids: Iterable[str]) -> set[str]:
    """Those of these members of whom `settle_twins` or `forget_twins` may change anything: their name and contact are
    kept here, or they said no to sharing them.
    """
    # By the driver's cursor: what a statement of SQLAlchemy leaves behind stays while Python's collector rests.
    cursor = Database.raw(session)
    cursor.execute(
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM member_local WHERE id = value) "
        "OR EXISTS (SELECT 1 FROM consent WHERE member_id = value AND scope = ? AND answer IN (?, ?))",
        (json.dumps(list(member_ids)), ConsentScope.SHARE_HEAD_OFFICE.value, *(answer.value for answer in _NO)),
    )
    return {row[0] for row in cursor.fetchall()}


def forget_twins(session: Session, member_ids: Iterable[str]) -> None:
    """Let nothing that could be undone bring back the shared copies of members who said no, nor search keep words of them."""
    ids = json.dumps(sorted(set(member_ids)))
    wanted = func.json_each(ids).table_valued("value")
    refused = select(Consent.member_id).join(wanted, Consent.member_id == wanted.c.value)
    share = Consent.scope == ConsentScope.SHARE_HEAD_OFFICE
    gone = set(session.scalars(refused.where(share, Consent.answer.in_(_NO))))
    if gone:
        preimages.purge(session, gone, {_TWIN})
        forget_words(session)


def settle_twins(session: Session, member_ids: Iterable[str]) -> None:
    """After a merge: fill missing twins of members who agreed, empty those of members who do not, at the office that
    holds the originals. Others wait for it. The writes are ordinary ones, stamped with the role of the session.
    """
    day = present_day(session)
    ids = _with_local(session, member_ids)
    for start in range(0, len(ids), AT_ONCE):
        pairs = session.execute(
            select(Member, MemberLocal)
            .join(MemberLocal, MemberLocal.id == Member.id)
            .where(Member.id.in_(ids[start : start + AT_ONCE]), Member.status != MemberStatus.ERASED)
            .order_by(Member.id)
            .execution_options(populate_existing=True)
        ).all()
        said = _consents(session, [member.id for member, _local in pairs])
        for member, local in pairs:
            missing = not any((member.shared_name, member.shared_phone, member.shared_safe_contact))
            if not _shares(said[member.id], day):
                _write_twin(session, member, _EMPTY)
            elif missing:
                # One that stands may be newer than what is here: whoever renames a member writes it too.
                _write_twin(session, member, (local.name, local.phone, local.safe_contact))
        session.flush()


def _with_local(session: Session, member_ids: Iterable[str]) -> list[str]:
    """Those of the members whose name and contact are kept here; a handful of the many that head office merges."""
    wanted = func.json_each(json.dumps(sorted(set(member_ids)))).table_valued("value")
    return list(session.scalars(select(MemberLocal.id).join(wanted, MemberLocal.id == wanted.c.value)))


def expire_twins(session: Session, actor: Actor, day: date) -> int:
    """Empty the twins of consents that ran out before `day`; at opening and before an export. Returns how many.

    Does nothing while the PC's clock cannot be believed: a wrong year must not end what people agreed to.
    """
    allow(session, actor)
    if not hlc_after(here(session).hlc, clock_of(session)())[1]:
        return 0
    over = session.scalars(
        select(Member)
        .join(Consent, Consent.member_id == Member.id)
        .where(
            Consent.scope == ConsentScope.SHARE_HEAD_OFFICE,
            or_(Consent.expires_on < day, Consent.id.in_(select(Sibling.row_id).where(Sibling.register == REGISTER))),
            Member.status != MemberStatus.ERASED,
        )
        .order_by(Member.id)
    ).all()
    said = _consents(session, [member.id for member in over])
    ended = [m for m in over if not _shares(said[m.id], day) and _write_twin(session, m, _EMPTY)]
    session.flush()
    reindex(session, [member.id for member in ended])
    for member in ended:
        note(session, actor.account_id, "end sharing", member.code)
    return len(ended)


_Consents = dict[ConsentScope, list[Said]]


def _consents(session: Session, member_ids: list[str]) -> dict[str, _Consents]:
    """What each member said to keeping a record and to sharing it."""
    scopes = (ConsentScope.KEEP_RECORD, ConsentScope.SHARE_HEAD_OFFICE)
    scope_of: dict[str, tuple[str, ConsentScope]] = {}
    for start in range(0, len(member_ids), AT_ONCE):
        some = member_ids[start : start + AT_ONCE]
        rows = select(Consent.id, Consent.member_id, Consent.scope)
        for row in session.execute(rows.where(Consent.member_id.in_(some), Consent.scope.in_(scopes))):
            scope_of[row.id] = (row.member_id, row.scope)
    found: dict[str, _Consents] = defaultdict(dict)
    for row_id, said in said_of(session, list(scope_of)).items():
        member_id, scope = scope_of[row_id]
        found[member_id][scope] = said
    return found


def _shares(said: _Consents, day: date) -> bool:
    """Whether name and contact may travel: the member says so, and did not take back the record itself."""
    shared = said.get(ConsentScope.SHARE_HEAD_OFFICE)
    if not shared or deciding(shared, day).counts(day) is not ConsentAnswer.YES:
        return False
    kept = said.get(ConsentScope.KEEP_RECORD)
    return kept is None or deciding(kept, day).answer not in (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN)


def _write_twin(session: Session, member: Member, wanted: tuple[str, str, str]) -> bool:
    """Set the twin if it is not so; concurrent values of it are replaced too, they would go on telling the name."""
    same = (member.shared_name, member.shared_phone, member.shared_safe_contact) == wanted
    if same:
        concurrent = select(Sibling.seq).where(Sibling.row_id == member.id, Sibling.register == _TWIN).limit(1)
        if session.scalars(concurrent).first() is None:
            return False
        rewrite(member, "shared_name")
    member.shared_name, member.shared_phone, member.shared_safe_contact = wanted
    return True
