"""Members are registered with the least, corrected by what differs, found by little, and never outed."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select, text

from models import erasures, members
from models.accounts import Actor
from models.errors import AppError, NotFound, Refused
from models.members import MemberChanges, MemberDetails, MemberDraft
from models.offices import OpenOffice
from models.schema import (
    Audit,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Gender,
    Member,
    MemberLocal,
    MemberRole,
    MemberStatus,
    RegisterDot,
    Vector,
)
from tests.offices import SettableClock

DRAFT = MemberDraft(1994, keep_record=ConsentMethod.SPOKEN)
FULL = MemberDraft(
    1988,
    name="မခင်သန်း",
    gender=Gender.TRANSGENDER_WOMAN,
    township="MMR013015",
    joined_on=date(2024, 2, 29),
    phone="09 000 123 456",
    safe_contact="Viber, evenings",
    roles=(MemberRole.LEADER, MemberRole.MEMBER),
    languages="Burmese, Shan",
    old_number="YGN-0123",
    keep_record=ConsentMethod.WRITTEN,
    share_head_office=True,
)


def registered(office: OpenOffice, draft: MemberDraft = DRAFT) -> MemberDetails:
    with office.database.transaction() as session:
        return members.register(session, office.actor, draft)


def refusal(office: OpenOffice, draft: MemberDraft) -> AppError:
    with pytest.raises(Refused) as caught, office.database.transaction() as session:
        members.register(session, office.actor, draft)
    with office.database.reading() as session:
        assert members.count(session, office.actor) == 0
    return caught.value


def row_of(office: OpenOffice, code: str) -> Member:
    with office.database.reading() as session:
        return session.scalars(select(Member).where(Member.code == code)).one()


def test_a_birth_year_and_the_consent_to_keep_a_record_are_enough(office: OpenOffice) -> None:
    made = registered(office)
    assert made.code.startswith("TZ-")
    assert made.name == ""
    assert made.line.birth_year == 1994
    assert made.line.home_office == "YGN"
    assert made.roles == (MemberRole.MEMBER,)


def test_everything_that_was_typed_is_there_again(office: OpenOffice) -> None:
    code = registered(office, FULL).code
    with office.database.reading() as session:
        found = members.details(session, office.actor, code)
    assert found.draft() == replace(
        FULL, roles=(MemberRole.MEMBER, MemberRole.LEADER), keep_record=ConsentMethod.SPOKEN, share_head_office=None
    )
    assert found.contact_here


def test_without_the_consent_to_keep_a_record_there_is_none(office: OpenOffice) -> None:
    assert "keep a record" in str(refusal(office, MemberDraft(1994)))


def test_without_a_birth_year_there_is_no_record(office: OpenOffice) -> None:
    assert "year of birth" in str(refusal(office, replace(DRAFT, birth_year=None)))


@pytest.mark.parametrize("year", [2009, 2020, 2026])
def test_nobody_under_18_has_a_record_and_the_way_out_is_told(office: OpenOffice, year: int) -> None:
    refused = refusal(office, replace(DRAFT, birth_year=year, birthday_passed=True))
    assert "under 18" in str(refused.title)
    assert "safeguarding referral" in str(refused.advice)


def test_who_turns_18_this_year_is_asked_whether_the_birthday_passed(office: OpenOffice) -> None:
    young = replace(DRAFT, birth_year=2008)
    assert "turns 18" in str(refusal(office, young))
    assert "under 18" in str(refusal(office, replace(young, birthday_passed=False)))
    assert registered(office, replace(young, birthday_passed=True)).line.birth_year == 2008


def test_the_year_is_that_of_myanmar(office: OpenOffice, clock: SettableClock) -> None:
    clock.now = clock.now.replace(month=12, day=31, hour=18)  # half past midnight on 1 January there
    assert registered(office, replace(DRAFT, birth_year=2008)).line.birth_year == 2008


@pytest.mark.parametrize(
    "draft, field",
    [
        (replace(DRAFT, birth_year=1873), "birth_year"),
        (replace(DRAFT, birth_year=2027), "birth_year"),
        (replace(DRAFT, joined_on=date(2026, 11, 26)), "joined_on"),
        (replace(DRAFT, township="MMR999999"), "township"),
        (replace(DRAFT, name="က" * 121), "name"),
        (replace(DRAFT, name="x" * 5000), "name"),
        (replace(DRAFT, safe_contact="x" * 121), "safe_contact"),
        (replace(DRAFT, languages="x" * 121), "languages"),
        (replace(DRAFT, old_number="9" * 41), "old_number"),
        (replace(DRAFT, phone="ask her sister"), "phone"),
        (replace(DRAFT, phone="9.00013E+09"), "phone"),
        (replace(DRAFT, name="ေဒၚခင္ျမင့္"), "name"),
    ],
)
def test_what_cannot_be_is_shown_beside_its_field_and_refused(
    office: OpenOffice, draft: MemberDraft, field: str
) -> None:
    with office.database.reading() as session:
        assert [problem.field for problem in members.problems(session, draft)] == [field]
    refusal(office, draft)


def test_no_refusal_repeats_what_was_typed(office: OpenOffice) -> None:
    for draft in (replace(DRAFT, name="Secret" * 30), replace(DRAFT, phone="Secret")):
        assert "Secret" not in str(refusal(office, draft))


def test_a_name_that_a_person_looked_at_may_look_like_zawgyi(office: OpenOffice) -> None:
    assert registered(office, replace(DRAFT, name="ေဒၚခင္ျမင့္", reads_well=True)).name


def test_texts_are_written_in_one_way_and_markup_stays_text(office: OpenOffice) -> None:
    made = registered(
        office, replace(DRAFT, name=" \u200bမ\u00a0အေး <b>\x00&amp;\u202e ", phone="၀၉ ၀၀၀ ၁၂၃ ၄၅၆", old_number="=1+1")
    )
    assert made.name == "မ အေး <b>&amp;"
    assert made.line.phone == "09 000 123 456"
    assert made.line.old_number == "=1+1"


def test_name_and_contact_stay_in_the_office_unless_shared(office: OpenOffice) -> None:
    kept = row_of(office, registered(office, replace(FULL, share_head_office=None)).code)
    refused = row_of(office, registered(office, replace(FULL, share_head_office=False)).code)
    shared = row_of(office, registered(office, FULL).code)
    for row in (kept, refused):
        assert (row.shared_name, row.shared_phone, row.shared_safe_contact) == ("", "", "")
    assert shared.shared_name == "မခင်သန်း"
    assert shared.shared_phone
    assert shared.shared_safe_contact


def test_the_answers_of_the_first_talk_are_written_down(office: OpenOffice) -> None:
    by_scope = {line.scope: line for line in registered(office, replace(FULL, share_head_office=False)).consents}
    assert set(by_scope) == set(ConsentScope)
    assert by_scope[ConsentScope.KEEP_RECORD].answer is ConsentAnswer.YES
    assert by_scope[ConsentScope.KEEP_RECORD].method is ConsentMethod.WRITTEN
    assert by_scope[ConsentScope.SHARE_HEAD_OFFICE].answer is ConsentAnswer.NO
    assert by_scope[ConsentScope.STATISTICS].answer is ConsentAnswer.NOT_ASKED


def test_only_what_differs_is_written(office: OpenOffice) -> None:
    made = registered(office, FULL)
    with office.database.transaction() as session:
        before = session.scalars(select(func.sum(Vector.seq))).one()
        members.correct(session, office.actor, made.code, MemberChanges(name="မခင်သန်း ", birth_year=1989))
        assert session.scalars(select(func.sum(Vector.seq))).one() == before + 1
        assert session.scalars(select(RegisterDot.register)).all() == ["member.birth_year"]


def test_correcting_nothing_writes_nothing(office: OpenOffice) -> None:
    made = registered(office, FULL)
    with office.database.transaction() as session:
        lines = session.scalars(select(func.count()).select_from(Audit)).one()
        members.correct(session, office.actor, made.code, MemberChanges.between(made.draft(), made.draft()))
        assert session.scalars(select(RegisterDot.register)).all() == []
        assert session.scalars(select(func.count()).select_from(Audit)).one() == lines


def test_a_form_changes_only_what_it_changed(office: OpenOffice) -> None:
    made = registered(office, FULL)
    changes = MemberChanges.between(made.draft(), replace(made.draft(), phone="09 000 999 999", township=None))
    assert changes == MemberChanges(phone="09 000 999 999", township=None)
    with office.database.transaction() as session:
        after = members.correct(session, office.actor, made.code, changes)
    assert after.line.phone == "09 000 999 999"
    assert after.line.township is None
    assert after.name == made.name


def test_the_shared_copy_follows_a_correction(office: OpenOffice) -> None:
    made = registered(office, FULL)
    with office.database.transaction() as session:
        members.correct(session, office.actor, made.code, MemberChanges(name="မခင်သန်းနွယ်"))
    assert row_of(office, made.code).shared_name == "မခင်သန်းနွယ်"
    alone = registered(office, replace(FULL, share_head_office=False))
    with office.database.transaction() as session:
        members.correct(session, office.actor, alone.code, MemberChanges(name="မခင်သန်းနွယ်"))
    assert row_of(office, alone.code).shared_name == ""


def test_a_correction_keeps_the_rules(office: OpenOffice) -> None:
    code = registered(office, FULL).code
    for changes in (
        MemberChanges(birth_year=2015),
        MemberChanges(birth_year=2008),
        MemberChanges(birth_year=None),
        MemberChanges(name="ေဒၚခင္ျမင့္"),
        MemberChanges(township="MMR999999"),
    ):
        with pytest.raises(Refused), office.database.transaction() as session:
            members.correct(session, office.actor, code, changes)
    with office.database.transaction() as session:
        assert members.correct(
            session, office.actor, code, MemberChanges(birth_year=2008, birthday_passed=True)
        ).line.birth_year == 2008  # fmt: skip


def test_an_old_flaw_does_not_stop_another_correction(office: OpenOffice) -> None:
    code = registered(office, replace(FULL, name="ေဒၚခင္ျမင့္", reads_well=True)).code
    with office.database.transaction() as session:
        assert members.correct(session, office.actor, code, MemberChanges(languages="Mon")).languages == "Mon"


def test_a_status_is_set_with_its_day(office: OpenOffice) -> None:
    code = registered(office).code
    with office.database.transaction() as session:
        after = members.set_status(session, office.actor, code, MemberStatus.MOVED, date(2026, 11, 1))
    assert (after.line.status, after.status_on) == (MemberStatus.MOVED, date(2026, 11, 1))
    for status, on in ((MemberStatus.LEFT, date(2027, 1, 1)), (MemberStatus.ERASED, date(2026, 11, 1))):
        with pytest.raises(Refused), office.database.transaction() as session:
            members.set_status(session, office.actor, code, status, on)


def test_staff_register_and_the_dots_carry_their_role(office: OpenOffice, staff: Actor) -> None:
    with office.database.transaction() as session:
        code = members.register(session, staff, DRAFT).code
    assert row_of(office, code).role == 1


def test_the_audit_knows_who_did_what_to_which_code_and_no_name(office: OpenOffice) -> None:
    code = registered(office, FULL).code
    with office.database.transaction() as session:
        members.correct(session, office.actor, code, MemberChanges(name="Ma Khin Than"))
    with office.database.reading() as session:
        lines = session.scalars(select(Audit).order_by(Audit.id.desc()).limit(2)).all()
    assert [(line.actor, line.action, line.record) for line in lines] == [
        (office.actor.account_id, "correct member", code),
        (office.actor.account_id, "register member", code),
    ]


def test_an_unknown_code_is_told_kindly(office: OpenOffice) -> None:
    with office.database.reading() as session:
        with pytest.raises(NotFound):
            members.details(session, office.actor, "TZ-2222-2222-222")
        with pytest.raises(Refused):
            members.details(session, office.actor, "TZ-2222-2222-223")


# --- found and listed ---------------------------------------------------------------------------------------------


def found(office: OpenOffice, typed: str, limit: int = 50) -> list[str]:
    with office.database.reading() as session:
        return [line.name for line in members.find(session, office.actor, typed, limit)]


@pytest.mark.parametrize(
    "typed",
    [
        "မခင်သန်း", "ခင်သန်း", "သန်း", "ခင်", "khin than", "Ma Khin", "than", "kh",
        "YGN-0123", "ygn 0123", "0123", "၀၁၂၃", "09000123456", "09 000 123 456", "+95 9 000 123", "၀၉၀၀၀၁၂၃",
    ],
)  # fmt: skip
def test_a_member_is_found_by(office: OpenOffice, typed: str) -> None:
    registered(office, FULL)
    registered(office, replace(FULL, name="Aung Myo", phone="09 111 222 333", old_number="MDY-7"))
    assert found(office, typed) == ["မခင်သန်း"]


def test_a_member_with_a_latin_name_is_found_in_burmese(office: OpenOffice) -> None:
    registered(office, replace(DRAFT, name="Ma Khin Than"))
    assert found(office, "ခင်သန်း") == ["Ma Khin Than"]


def test_a_member_is_found_by_a_code_and_by_its_beginning(office: OpenOffice) -> None:
    made = registered(office, FULL)
    other = registered(office, replace(FULL, name="Aung Myo"))
    assert made.code[3:6] != other.code[3:6]
    bare = made.code.replace("-", "")
    for typed in (made.code, made.code.lower(), bare, bare[2:], made.code[:6], f" {bare[:5].lower()} ", made.code[:-1]):
        assert found(office, typed) == ["မခင်သန်း"], typed


@pytest.mark.parametrize(
    "typed", ["", " ", "x", "TZ", "TZ-2", '"', "*", "a OR b*", "NEAR(", "\0", "%", "-", "'", "{}:^"]
)
def test_too_little_or_strange_signs_find_nobody_and_harm_nothing(office: OpenOffice, typed: str) -> None:
    registered(office, FULL)
    assert found(office, typed) == []


def test_a_corrected_member_is_found_by_the_new_name_only(office: OpenOffice) -> None:
    code = registered(office, FULL).code
    with office.database.transaction() as session:
        members.correct(session, office.actor, code, MemberChanges(name="Aung Myo", old_number="", phone=""))
    assert found(office, "သန်း") == found(office, "0123") == found(office, "09000123") == []
    assert found(office, "myo") == ["Aung Myo"]


def test_an_erased_member_is_never_found_listed_or_opened(office: OpenOffice) -> None:
    code = registered(office, FULL).code
    with office.database.transaction() as session:
        erasures.erase(session, office.actor, code)
    for typed in ("သန်း", code, "0123", "09000123456"):
        assert found(office, typed) == []
    with office.database.reading() as session:
        assert members.listed(session, office.actor) == []
        assert members.count(session, office.actor) == 0
        with pytest.raises(NotFound):
            members.details(session, office.actor, code)


def test_at_most_so_many_are_found_in_the_order_of_the_list(office: OpenOffice) -> None:
    for name in ("Ko Zaw Aung", "Ma Aye Aung", "အောင်", "ကျော်အောင်"):
        registered(office, replace(DRAFT, name=name))
    assert found(office, "aung") == ["ကျော်အောင်", "အောင်", "Ma Aye Aung", "Ko Zaw Aung"]
    assert len(found(office, "aung", limit=2)) == 2


def test_the_list_is_in_dictionary_order_without_honorifics_page_by_page(office: OpenOffice) -> None:
    names = ["", "ဒေါ်ကခင်", "မခင်", "ဦးခင်ဝ", "စန္ဒာ", "မသန္တာ", "အိ", "Ko Aung", "Daw Bo"]
    for name in reversed(names):
        registered(office, replace(DRAFT, name=name))
    seen: list[str] = []
    after = None
    with office.database.reading() as session:
        while page := members.listed(session, office.actor, after, limit=2):
            seen += [line.name for line in page]
            after = page[-1].place
        assert members.count(session, office.actor) == len(names)
    assert seen == names


def test_head_office_sees_the_shared_name_and_cannot_correct_it_there(head_office: OpenOffice) -> None:
    made = registered(head_office, FULL)
    with head_office.database.transaction() as session:
        # As a member of a branch stands at head office: the shared row alone.
        session.execute(text("UPDATE member SET home_office = 'YGN'"))
        session.execute(text("DELETE FROM member_local"))
    with head_office.database.transaction() as session:
        there = members.details(session, head_office.actor, made.code)
        assert there.name == "မခင်သန်း"
        assert not there.contact_here
        members.correct(session, head_office.actor, made.code, MemberChanges(languages="Mon"))
        with pytest.raises(Refused):
            members.correct(session, head_office.actor, made.code, MemberChanges(name="x"))
        session.rollback()


def test_a_member_without_contact_here_gets_one_at_home(office: OpenOffice) -> None:
    code = registered(office).code
    with office.database.transaction() as session:
        session.execute(text("DELETE FROM member_local"))
    with office.database.transaction() as session:
        members.correct(session, office.actor, code, MemberChanges(name="Aung Myo"))
    with office.database.reading() as session:
        assert session.scalars(select(MemberLocal.name)).all() == ["Aung Myo"]
