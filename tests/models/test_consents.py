"""Each consent is one question with its own answer; the strictest counts, and sharing follows it at once."""

import json
from datetime import date

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models import consents, members
from models.accounts import allow
from models.agreements import agreeing
from models.audit import first_break
from models.clock import today
from models.consents import ConsentLine
from models.errors import NotFound, Refused
from models.ids import new_id
from models.members import MemberChanges, MemberDraft
from models.offices import OpenOffice
from models.schema import (
    Audit,
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Member,
    Provider,
    RegisterDot,
    Sibling,
    Vector,
)
from tests.offices import SettableClock

NAME, PHONE = "မခင်သန်း", "09 000 123 456"
DAY = date(2026, 11, 25)
SHARE = ConsentScope.SHARE_HEAD_OFFICE
YES, NO, WITHDRAWN, NOT_ASKED = ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.WITHDRAWN, ConsentAnswer.NOT_ASKED


@pytest.fixture
def code(office: OpenOffice) -> str:
    """A member who was not asked about sharing."""
    draft = MemberDraft(1990, name=NAME, phone=PHONE, keep_record=ConsentMethod.SPOKEN)
    with office.database.transaction() as session:
        return members.register(session, office.actor, draft).code


def give(office: OpenOffice, code: str, scope: ConsentScope = SHARE, **more: object) -> ConsentLine:
    given = {"method": ConsentMethod.SPOKEN, "on": DAY, **more}
    with office.database.transaction() as session:
        return consents.give(session, office.actor, code, scope, **given)


def twin(office: OpenOffice) -> tuple[str, str]:
    with office.database.reading() as session:
        return session.execute(select(Member.shared_name, Member.shared_phone)).one()


def line(office: OpenOffice, code: str, scope: ConsentScope = SHARE) -> ConsentLine:
    with office.database.reading() as session:
        return next(each for each in consents.answers(session, office.actor, code) if each.scope is scope)


def stamped(session: Session) -> dict[str, int]:
    return dict(session.execute(select(Vector.scope, Vector.seq).where(Vector.seq > 0)).all())


def beside(office: OpenOffice, register: str, *values: list[object]) -> None:
    """What a merge leaves when stations wrote at the same time: siblings of the one row of this table."""
    table = register.partition(".")[0]
    with office.database.transaction() as session:
        shared = " WHERE scope = 'share with head office'" if table == "consent" else ""
        row_id, origin = session.execute(text(f"SELECT id, origin FROM {table}{shared}")).one()
        for seq, value in enumerate(values, start=900):
            session.add(
                Sibling(
                    row_id=row_id, register=register, origin=origin, seq=seq, hlc=seq, role=1, value=json.dumps(value)
                )
            )


def test_every_question_is_a_plain_sentence_and_nothing_is_yes_by_itself(office: OpenOffice, code: str) -> None:
    with office.database.reading() as session:
        lines = consents.answers(session, office.actor, code)
    assert [each.scope for each in lines] == list(ConsentScope)
    assert all(str(each.sentence).startswith("May ") for each in lines)
    assert {each.scope: each.answer for each in lines} == dict.fromkeys(ConsentScope, NOT_ASKED) | {
        ConsentScope.KEEP_RECORD: YES
    }


def test_a_yes_to_sharing_writes_the_twin_and_a_withdrawal_empties_it(office: OpenOffice, code: str) -> None:
    assert twin(office) == ("", "")
    assert give(office, code).answer is YES
    assert twin(office) == (NAME, PHONE)
    with office.database.transaction() as session:
        assert consents.withdraw(session, office.actor, code, SHARE, on=DAY).answer is WITHDRAWN
    assert twin(office) == ("", "")
    with office.database.reading() as session:
        assert members.details(session, office.actor, code).name == NAME  # the office's own stays


def test_a_no_leaves_nothing_shared(office: OpenOffice, code: str) -> None:
    give(office, code)
    with office.database.transaction() as session:
        consents.refuse(session, office.actor, code, SHARE, on=DAY)
    assert twin(office) == ("", "")
    assert line(office, code).answer is NO


def test_whoever_takes_back_the_record_itself_is_not_shared_any_more(office: OpenOffice, code: str) -> None:
    give(office, code)
    with office.database.transaction() as session:
        consents.withdraw(session, office.actor, code, ConsentScope.KEEP_RECORD, on=DAY)
    assert twin(office) == ("", "")


def test_other_consents_leave_the_twin_alone(office: OpenOffice, code: str) -> None:
    for scope in (ConsentScope.STATISTICS, ConsentScope.FOLLOW_UP, ConsentScope.LEGAL_CASE):
        give(office, code, scope)
    assert twin(office) == ("", "")
    with office.database.reading() as session:
        assert session.scalars(select(RegisterDot.register)).all() == []


def test_the_same_question_is_the_same_row_at_every_station(office: OpenOffice, code: str) -> None:
    give(office, code)
    with office.database.transaction() as session:
        consents.withdraw(session, office.actor, code, SHARE, on=DAY)
    give(office, code, method=ConsentMethod.WRITTEN)
    with office.database.reading() as session:
        row = session.scalars(select(Consent).where(Consent.scope == SHARE)).one()
        assert row.id == consents.consent_id(row.member_id, SHARE)
    assert line(office, code).method is ConsentMethod.WRITTEN


def test_a_consent_for_one_clinic_is_not_one_for_another(office: OpenOffice, code: str) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        clinics = [Provider(id=new_id(), code=f"P00{n}", name=f"Clinic {n}") for n in (1, 2)]
        session.add_all(clinics)
        ids = [clinic.id for clinic in clinics]
        member_id = session.scalars(select(Member.id)).one()
    given = give(office, code, ConsentScope.SHARE_PROVIDER, provider_code="P002")
    assert (given.provider_code, given.provider_name) == ("P002", "Clinic 2")
    with office.database.reading() as session:
        agreed = [agreeing(session, ConsentScope.SHARE_PROVIDER, [member_id], DAY, provider) for provider in ids]
    assert agreed == [set(), {member_id}]
    with pytest.raises(NotFound), office.database.transaction() as session:
        consents.refuse(session, office.actor, code, ConsentScope.SHARE_PROVIDER, on=DAY, provider_code="P009")
    with pytest.raises(Refused):
        give(office, code, ConsentScope.STATISTICS, provider_code="P002")


def test_days_that_cannot_be_are_refused(office: OpenOffice, code: str) -> None:
    with pytest.raises(Refused):
        give(office, code, on=date(2026, 11, 26))
    with pytest.raises(Refused):
        give(office, code, expires_on=date(2026, 11, 24))


def test_a_consent_holds_up_to_its_last_day(office: OpenOffice, code: str, clock: SettableClock) -> None:
    give(office, code, expires_on=date(2026, 12, 1))
    clock.later(days=6)
    assert today(clock) == date(2026, 12, 1)
    assert line(office, code).answer is YES
    clock.later(days=1)
    after = line(office, code)
    assert after.answer is NOT_ASKED
    assert after.expired
    assert after.recorded is YES


def test_twins_of_consents_that_ran_out_are_emptied_and_the_consent_is_not_rewritten(
    office: OpenOffice, code: str, clock: SettableClock
) -> None:
    give(office, code, expires_on=date(2026, 12, 1))
    with office.database.transaction() as session:
        assert consents.expire_twins(session, office.actor, DAY) == 0
    clock.later(days=7)
    with office.database.transaction() as session:
        assert consents.expire_twins(session, office.actor, today(clock)) == 1
        assert consents.expire_twins(session, office.actor, today(clock)) == 0
        assert session.scalars(select(RegisterDot.register)).all() == ["member.twin"]
        assert session.scalars(select(Consent.answer).where(Consent.scope == SHARE)).all() == [YES]
        assert session.scalars(select(Audit.action).order_by(Audit.id.desc()).limit(1)).one() == "end sharing"
        assert first_break(session) is None
    assert twin(office) == ("", "")


def test_a_pc_whose_clock_says_2099_ends_no_consent(office: OpenOffice, code: str, clock: SettableClock) -> None:
    give(office, code, expires_on=date(2026, 12, 1))
    clock.now = clock.now.replace(year=2099)
    with office.database.transaction() as session:
        assert consents.expire_twins(session, office.actor, today(clock)) == 0
    assert twin(office) == (NAME, PHONE)


@pytest.mark.parametrize(
    "values, counts",
    [
        ([["yes", "2026-11-25", "spoken", None], ["no", "2026-11-01", "spoken", None]], NO),
        ([["withdrawn", "2026-11-01", "spoken", None], ["no", "2026-11-25", "spoken", None]], WITHDRAWN),
        ([["yes", "2026-11-25", "spoken", None], ["withdrawn", "2026-11-01", None, None]], WITHDRAWN),
        ([["yes", "2026-11-01", "spoken", None], ["yes", "2026-11-02", "written", "2026-11-24"]], NOT_ASKED),
        ([["yes", "2026-11-01", "spoken", None], ["yes", "2026-11-02", "written", "2026-11-25"]], YES),
        ([["yes", "2026-11-01", "spoken", None], ["perhaps", "2026-11-02", "by dream", None]], NO),
        ([["yes", "2026-11-01", "spoken", None], ["yes", "soon", "spoken", None]], NO),
        ([["not asked", None, None, None], ["yes", "2026-11-02", "spoken", None]], YES),
    ],
)
def test_of_answers_given_at_the_same_time_the_strictest_counts(
    office: OpenOffice, code: str, values: list[list[object]], counts: ConsentAnswer
) -> None:
    give(office, code)
    beside(office, "consent.consent", *values)
    assert line(office, code).answer is counts
    with office.database.transaction() as session:
        allow(session, office.actor)
        member_id = session.scalars(select(Member.id)).one()
        assert agreeing(session, SHARE, [member_id], DAY) == ({member_id} if counts is YES else set())
        consents.settle_twins(session, [member_id])
    assert twin(office) == ((NAME, PHONE) if counts is YES else ("", ""))


def test_asking_again_ends_a_conflict(office: OpenOffice, code: str) -> None:
    give(office, code)
    beside(office, "consent.consent", ["yes", "2026-11-25", "spoken", None], ["no", "2026-11-25", "spoken", None])
    assert line(office, code).conflicting
    give(office, code)
    after = line(office, code)
    assert after.answer is YES
    assert not after.conflicting
    with office.database.reading() as session:
        assert session.scalars(select(Sibling)).all() == []


def test_a_station_that_learns_of_a_yes_fills_the_missing_twin(office: OpenOffice, code: str) -> None:
    give(office, code)
    with office.database.transaction() as session:
        # The yes was given at head office, which has no name to fill in.
        session.execute(text("UPDATE member SET shared_name = '', shared_phone = '', shared_safe_contact = ''"))
    with office.database.transaction() as session:
        allow(session, office.actor)
        ids = session.scalars(select(Member.id)).all()
        before = stamped(session)
        consents.settle_twins(session, [*ids, new_id()])
        assert stamped(session) == before | {"YGN": before["YGN"] + 1}
        consents.settle_twins(session, ids)
        assert stamped(session) == before | {"YGN": before["YGN"] + 1}
    assert twin(office) == (NAME, PHONE)


def test_a_name_that_goes_on_beside_an_emptied_twin_is_ended_too(office: OpenOffice, code: str) -> None:
    give(office, code)
    with office.database.transaction() as session:
        consents.withdraw(session, office.actor, code, SHARE, on=DAY)
    beside(office, "member.twin", ["", "", ""], [NAME, PHONE, ""])
    with office.database.transaction() as session:
        allow(session, office.actor)
        consents.settle_twins(session, session.scalars(select(Member.id)).all())
        assert session.scalars(select(Sibling)).all() == []
    assert twin(office) == ("", "")


def test_head_office_empties_and_never_fills(head_office: OpenOffice) -> None:
    draft = MemberDraft(1990, name=NAME, phone=PHONE, keep_record=ConsentMethod.SPOKEN, share_head_office=True)
    with head_office.database.transaction() as session:
        made = members.register(session, head_office.actor, draft)
        session.execute(text("UPDATE member SET home_office = 'YGN'"))
        session.execute(text("DELETE FROM member_local"))
    with head_office.database.transaction() as session:
        consents.settle_twins(session, [made.line.id])
        consents.give(session, head_office.actor, made.code, SHARE, method=ConsentMethod.WRITTEN, on=DAY)
    assert twin(head_office) == (NAME, PHONE)
    with head_office.database.transaction() as session:
        consents.withdraw(session, head_office.actor, made.code, SHARE, on=DAY)
    assert twin(head_office) == ("", "")
    with head_office.database.reading() as session:
        assert members.find(session, head_office.actor, "ခင်") == []
    give(head_office, made.code)
    assert twin(head_office) == ("", "")


def test_withdrawing_costs_no_service_and_no_record(office: OpenOffice, code: str) -> None:
    with office.database.transaction() as session:
        for scope in ConsentScope:
            consents.withdraw(session, office.actor, code, scope, on=DAY)
        after = members.correct(session, office.actor, code, MemberChanges(languages="Mon"))
    assert after.languages == "Mon"
    assert all(each.answer is WITHDRAWN for each in after.consents)


def test_the_audit_says_that_it_was_asked_and_not_what_about(office: OpenOffice, code: str) -> None:
    give(office, code)
    with office.database.reading() as session:
        last = session.scalars(select(Audit).order_by(Audit.id.desc()).limit(1)).one()
    assert (last.action, last.record) == ("give consent", code)


@pytest.mark.parametrize("first", [None, ConsentAnswer.YES, ConsentAnswer.NO])
def test_an_answer_is_put_back_exactly_as_it_was_and_the_shared_name_with_it(office: OpenOffice, first) -> None:
    actor, scope = office.actor, ConsentScope.SHARE_HEAD_OFFICE
    draft = MemberDraft(
        1990, "Ma Thida", keep_record=ConsentMethod.WRITTEN, share_head_office=first and first is ConsentAnswer.YES
    )
    with office.database.transaction() as session:
        code = members.register(session, actor, draft).code
        before = next(line for line in consents.answers(session, actor, code) if line.scope is scope)
        assert before.answer is (first or ConsentAnswer.NOT_ASKED)
        other = ConsentAnswer.NO if first is ConsentAnswer.YES else ConsentAnswer.YES
        if other is ConsentAnswer.YES:
            consents.give(session, actor, code, scope, method=ConsentMethod.SPOKEN, on=date(2026, 11, 20))
        else:
            consents.withdraw(session, actor, code, scope, on=date(2026, 11, 25))
        row = session.scalars(select(Member).where(Member.code == code)).one()
        assert bool(row.shared_name) is (other is ConsentAnswer.YES)
        consents.put_back(session, actor, code, before)
        assert next(line for line in consents.answers(session, actor, code) if line.scope is scope) == before
        assert bool(row.shared_name) is (first is ConsentAnswer.YES)


def test_an_answer_that_nobody_gave_is_taken_back_but_not_the_one_for_the_record(office: OpenOffice) -> None:
    actor = office.actor
    with office.database.transaction() as session:
        code = members.register(session, actor, MemberDraft(1990, keep_record=ConsentMethod.SPOKEN)).code
        consents.refuse(session, actor, code, ConsentScope.STATISTICS, on=date(2026, 11, 25))
        assert consents.not_asked(session, actor, code, ConsentScope.STATISTICS).answer is ConsentAnswer.NOT_ASKED
        with pytest.raises(Refused):
            consents.not_asked(session, actor, code, ConsentScope.KEEP_RECORD)
