"""Referrals: issued, moved on, referred on, looked up, and what their slips show."""

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from sqlalchemy import func, select

from models import offices, providers, referrals
from models.errors import NotAllowed, NotFound, Refused
from models.ids import has_check, new_id
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import (
    Audit,
    ConsentAnswer,
    ConsentScope,
    Evidence,
    Priority,
    Referral,
    ReferralStatus,
    RegisterDot,
    Sibling,
)
from tests.models.people import add_clinic, add_member, answer

S = ReferralStatus
TODAY = date(2026, 11, 25)
CHILD = ReferralDraft(None, "P001", 9, Priority.HOURS_24, age_band="15-17")


@pytest.fixture
def draft(session, me):
    add_clinic(session, me)
    return ReferralDraft(add_member(session, me), "P001", 2)


def test_a_referral_is_issued_today_with_a_random_number(session, me, draft):
    details = referrals.issue(session, me, replace(draft, appointment_on=date(2026, 11, 27), appointment_time="9-11"))
    line = details.line
    assert (line.status, line.issued, line.member, line.provider) == (S.ISSUED, TODAY, draft.member_code, "P001")
    assert len(line.number) <= 12
    assert has_check(line.number.replace("-", ""))
    assert details.appointment_time == "9-11"
    assert details.staff_initials == "DA"
    assert session.scalars(select(Audit.record).order_by(Audit.id.desc())).first() == line.number
    assert session.scalars(select(func.count()).select_from(RegisterDot)).one() == 0  # one write, one dot


def test_a_draft_waits_and_is_issued_later(session, me, draft):
    number = referrals.save_draft(session, me, draft).line.number
    with pytest.raises(Refused, match="still a draft"):
        referrals.slip(session, me, number)
    with pytest.raises(Refused, match="still a draft"):
        referrals.move(session, me, number, S.ATTENDED, on=TODAY, evidence=Evidence.CLIENT_SAID)
    issued = referrals.move(session, me, number, S.ISSUED, on=TODAY)
    assert (issued.line.status, issued.line.issued) == (S.ISSUED, TODAY)


def test_someone_under_18_gets_a_safeguarding_referral_and_nothing_else(session, me, draft):
    line = referrals.issue(session, me, CHILD).line
    assert (line.member, line.age_band, line.service) == ("", "15-17", 9)
    assert referrals.slip(session, me, line.number).member_code == ""
    for wrong, field in (
        (replace(CHILD, service_number=1), "service_number"),
        (replace(CHILD, age_band=""), "age_band"),
        (replace(CHILD, age_band="17 years and 3 months"), "age_band"),
        (replace(draft, age_band="15-17"), "age_band"),
    ):
        assert [problem.field for problem in wrong.problems()] == [field]
        with pytest.raises(Refused):
            referrals.issue(session, me, wrong)


def test_the_provider_must_offer_the_service_on_the_day(session, me, draft, clock):
    with pytest.raises(Refused, match="does not offer"):
        referrals.issue(session, me, replace(draft, service_number=3))
    providers.offer(session, me, "P001", [ServiceOffer(2, last_day=TODAY)])
    referrals.issue(session, me, draft)
    clock.later(days=1)
    with pytest.raises(Refused, match="no longer"):
        referrals.issue(session, me, draft)
    providers.offer(session, me, "P001", [ServiceOffer(2)])
    providers.correct(session, me, "P001", ProviderDraft("P001", "Hninsi Dispensary", active=False))
    with pytest.raises(Refused, match="closed"):
        referrals.issue(session, me, draft)


def test_unknown_people_places_and_services_are_not_found(session, me, draft):
    for wrong in (
        replace(draft, member_code="TZ-2222-2222-222"),
        replace(draft, provider_code="P999"),
        replace(draft, service_number=11),
    ):
        with pytest.raises((NotFound, Refused)):
            referrals.issue(session, me, wrong)


def test_an_appointment_is_not_before_the_issue(session, me, draft):
    with pytest.raises(Refused, match="appointment"):
        referrals.issue(session, me, replace(draft, appointment_on=date(2026, 11, 24)))


def test_issuing_stops_until_a_telling_provider_has_a_name_on_paper(session, me, draft):
    telling = ProviderDraft("P001", "Hninsi HIV Centre", "နှင်းဆီ")
    providers.correct(session, me, "P001", telling)
    with pytest.raises(Refused, match="no name for slips"):
        referrals.issue(session, me, draft)
    number = referrals.save_draft(session, me, draft).line.number
    providers.correct(session, me, "P001", replace(telling, paper_name="Hninsi Centre"))
    referrals.move(session, me, number, S.ISSUED, on=TODAY)
    assert referrals.slip(session, me, number).provider_name == "Hninsi Centre"


def test_a_referral_walks_its_whole_way_and_the_last_state_keeps_its_evidence(session, me, draft, clock):
    number = referrals.issue(session, me, draft).line.number
    clock.later(days=5)
    for to, evidence in (
        (S.ATTENDED, Evidence.CLIENT_SAID),
        (S.COMPLETED, Evidence.PROVIDER_CALL),
        (S.LOOP_CLOSED, Evidence.RETURNED_STUB),
    ):
        line = referrals.move(session, me, number, to, on=date(2026, 11, 30), evidence=evidence).line
        assert (line.status, line.status_date, line.evidence) == (to, date(2026, 11, 30), evidence)
    with pytest.raises(Refused, match="has ended"):
        referrals.move(session, me, number, S.ATTENDED, on=date(2026, 11, 30), evidence=Evidence.CLIENT_SAID)


def test_a_refused_move_changes_nothing(session, me, draft):
    number = referrals.issue(session, me, draft).line.number
    for to, arguments in (
        (S.ATTENDED, {"on": TODAY}),
        (S.ATTENDED, {"on": date(2026, 11, 24), "evidence": Evidence.CLIENT_SAID}),
        (S.ATTENDED, {"on": date(2026, 11, 26), "evidence": Evidence.CLIENT_SAID}),
        (S.LOOP_CLOSED, {"on": TODAY, "evidence": Evidence.RETURNED_STUB}),
        (S.REFERRED_ON, {"on": TODAY}),
        (S.CLIENT_DECLINED, {"on": TODAY, "reason": "said something private"}),
    ):
        with pytest.raises(Refused):
            referrals.move(session, me, number, to, **arguments)
        assert referrals.details(session, me, number).line.status is S.ISSUED


def test_a_referral_is_referred_on_to_a_linked_child(session, me, draft):
    add_clinic(session, me, "P002")
    parent = referrals.issue(session, me, draft).line
    child = referrals.refer_on(session, me, parent.number, replace(draft, provider_code="P002"))
    assert child.parent == parent.number
    assert child.line.status is S.ISSUED
    after = referrals.details(session, me, parent.number)
    assert after.line.status is S.REFERRED_ON
    assert after.children == (child.line.number,)
    with pytest.raises(Refused, match="another person"):
        referrals.refer_on(session, me, child.line.number, replace(draft, member_code=add_member(session, me)))


def test_a_cancelled_referral_prints_no_slip(session, me, draft):
    number = referrals.issue(session, me, draft).line.number
    assert referrals.cancel(session, me, number, "entered by mistake").line.reason == "entered by mistake"
    with pytest.raises(Refused, match="cancelled"):
        referrals.slip(session, me, number)


def test_a_number_is_found_however_it_is_typed(session, me, draft):
    line = referrals.issue(session, me, draft).line
    for typed in (line.number, line.number.lower(), line.number.replace("-", ""), f" {line.number} "):
        assert [found.id for found in referrals.find(session, me, typed)] == [line.id]
    assert referrals.find(session, me, "S-99999") == []
    with pytest.raises(NotFound):
        referrals.details(session, me, "S-99999")


def test_lists_begin_with_drafts_then_the_newest_and_go_on_after_a_line(session, me, draft, clock):
    numbers = []
    for day in range(5):
        numbers.append(referrals.issue(session, me, draft).line.number)
        clock.later(days=day % 2)  # some on one day: then the later one stands first
    waiting = referrals.save_draft(session, me, draft).line.number
    second_draft = referrals.save_draft(session, me, draft).line.number
    referrals.move(session, me, numbers[2], S.DID_NOT_ATTEND, on=date(2026, 11, 27))
    everything = [line.number for line in referrals.listed(session, me)]
    assert everything == [second_draft, waiting, *reversed(numbers)]
    paged = []
    page = referrals.listed(session, me, limit=2)
    while page:
        paged += [line.number for line in page]
        page = referrals.listed(session, me, limit=2, after=page[-1])
    assert paged == everything
    assert [line.number for line in referrals.listed(session, me, states=[S.DID_NOT_ATTEND])] == [numbers[2]]
    assert len(referrals.listed(session, me, member=draft.member_code)) == 7
    assert len(referrals.listed(session, me, provider="p001", service=2)) == 7
    add_clinic(session, me, "P002")
    assert referrals.listed(session, me, provider="P002") == []
    mine = referrals.listed(session, me, member=draft.member_code)
    assert referrals.listed(session, me, member=draft.member_code, after=mine[0], limit=3) == mine[1:4]
    assert referrals.listed(session, me, member=draft.member_code, after=mine[4]) == mine[5:]
    assert referrals.listed(session, me, states=[]) == []


def test_a_referral_without_news_for_thirty_days_shows_as_expired_and_still_takes_an_outcome(session, me, draft, clock):
    number = referrals.issue(session, me, draft).line.number
    clock.later(days=30)
    assert referrals.listed(session, me, expired_only=True) == []
    clock.later(days=1)
    assert [line.number for line in referrals.listed(session, me, expired_only=True)] == [number]
    line = referrals.move(session, me, number, S.ATTENDED, on=TODAY, evidence=Evidence.RETURNED_STUB).line
    assert not line.expired


def test_restricted_referrals_do_not_exist_for_those_who_may_not_see_them(session, me, staff, draft):
    providers.offer(session, me, "P001", [ServiceOffer(2), ServiceOffer(5)])
    hidden = referrals.issue(session, me, replace(draft, service_number=5)).line
    seen = referrals.issue(session, me, draft).line
    assert [line.id for line in referrals.listed(session, staff)] == [seen.id]
    assert referrals.find(session, staff, hidden.number) == []
    for way in (
        lambda: referrals.details(session, staff, hidden.id),
        lambda: referrals.cancel(session, staff, hidden.number),
    ):
        with pytest.raises(NotFound):
            way()
    with pytest.raises(NotAllowed):
        referrals.issue(session, staff, replace(draft, service_number=5))
    offices.set_paper(session, me, paper_phone="", issuer_line="", staff_print=True)
    with pytest.raises(NotFound):
        referrals.slip(session, staff, hidden.number)


def test_a_slip_shows_what_paper_may_show(session, me, draft):
    offices.set_paper(session, me, paper_phone="09 000 333 444", issuer_line="Health desk", staff_print=False)
    number = referrals.issue(session, me, replace(draft, priority=Priority.HOURS_72, accompanied=True)).line.number
    slip = referrals.slip(session, me, number)
    assert (slip.number, slip.issued_on, slip.member_code) == (number, TODAY, draft.member_code)
    assert (slip.provider_name, slip.provider_name_my) == ("Hninsi Dispensary", "နှင်းဆီဆေးပေးခန်း")
    assert (slip.provider_place, slip.provider_place_my) == ("Tamwe", "တာမွေ")
    assert (slip.office_mark, slip.office_phone) == (offices.details(session).mark, "09 000 333 444")
    assert (slip.issuer_line, slip.staff_initials, slip.priority) == ("Health desk", "DA", "72 hours")
    assert (slip.consent_given, slip.follow_up_on, slip.accompanied) == (False, None, True)
    texts = [str(getattr(slip, field.name)) for field in fields(slip)]
    assert not any("YGN" in text or "Thida" in text for text in texts)


def test_the_consent_tick_and_the_follow_up_date_are_what_the_member_said(session, me, draft):
    number = referrals.issue(session, me, draft).line.number
    code = draft.member_code
    answer(session, me, code, ConsentScope.SHARE_PROVIDER)
    answer(session, me, code, ConsentScope.FOLLOW_UP)
    slip = referrals.slip(session, me, number)
    assert slip.consent_given
    assert slip.follow_up_on == date(2026, 11, 28)
    answer(session, me, code, ConsentScope.SHARE_PROVIDER, ConsentAnswer.WITHDRAWN, provider="P001")
    assert not referrals.slip(session, me, number).consent_given
    answer(session, me, code, ConsentScope.SHARE_PROVIDER, provider="P001")
    answer(session, me, code, ConsentScope.SHARE_PROVIDER, ConsentAnswer.NO)
    assert referrals.slip(session, me, number).consent_given
    answer(session, me, code, ConsentScope.SHARE_PROVIDER, provider="P001", expires_on=date(2026, 11, 24))
    assert not referrals.slip(session, me, number).consent_given


def test_of_two_stations_answers_at_once_the_more_careful_one_ticks(session, me, draft):
    number = referrals.issue(session, me, draft).line.number
    row = answer(session, me, draft.member_code, ConsentScope.SHARE_PROVIDER)
    session.add(
        Sibling(
            row_id=row.id,
            register="consent.consent",
            origin=row.origin,
            seq=99,
            hlc=1,
            role=1,
            value=json.dumps(["no", "2026-11-20", "spoken", None]),
        )
    )
    session.flush()
    assert not referrals.slip(session, me, number).consent_given


def test_admins_print_and_staff_where_the_office_allows_it(session, me, staff, draft):
    number = referrals.issue(session, staff, draft).line.number
    with pytest.raises(NotAllowed, match="admins print"):
        referrals.slip(session, staff, number)
    offices.set_paper(session, me, paper_phone="", issuer_line="", staff_print=True)
    assert referrals.slip(session, staff, number).number == number
    assert session.scalars(select(Audit.action).order_by(Audit.id.desc())).first() == "print slip"


def test_two_papers_with_one_number_are_told_apart_by_the_list(session, me, draft):
    first = referrals.issue(session, me, draft).line
    twin = session.get_one(Referral, referrals.issue(session, me, draft).line.id)
    twin.number = first.number
    session.flush()
    assert len(referrals.find(session, me, first.number)) == 2
    with pytest.raises(Refused, match="Several referrals"):
        referrals.cancel(session, me, first.number)
    assert referrals.cancel(session, me, twin.id).line.id == twin.id


def test_what_is_not_committed_is_not_there(office, clock):
    with office.database.transaction() as session:
        add_clinic(session, office.actor)
        code = add_member(session, office.actor)

    def issue_and_stumble():
        with office.database.transaction() as session:
            referrals.issue(session, office.actor, ReferralDraft(code, "P001", 2))
            referrals.cancel(session, office.actor, "S-99999")

    with pytest.raises(NotFound):
        issue_and_stumble()
    with office.database.reading() as session:
        assert referrals.listed(session, office.actor) == []
        with pytest.raises(NotFound):
            referrals.details(session, office.actor, new_id())
