"""Finding anything by what a person typed or scanned."""

from dataclasses import replace
from datetime import date

import pytest

from models import cases, finding, members, trainings
from models.cases import CaseDraft
from models.finding import Noun
from models.members import MemberDraft
from models.schema import CaseIssue, ConsentMethod
from models.trainings import TrainingDraft
from tests.views.referrals.clinics import filled  # noqa: F401 - a fixture
from tests.views.trainings.held import COURSES


@pytest.fixture
def at(office, filled):  # noqa: F811 - the fixture above
    """Looks for something: gives the nouns and codes of what is found."""
    from models import courses

    with office.database.transaction() as session:
        for draft in COURSES:
            courses.add(session, office.actor, draft)
        trainings.plan(session, office.actor, TrainingDraft("LAW", date(2027, 1, 20), "", "MMR013008"))
        trainings.plan(session, office.actor, TrainingDraft("COMP", date(2027, 1, 20)))

    def look(typed, actor=None, day=None):
        with office.database.reading() as session:
            return finding.find(session, actor or office.actor, typed, day)

    return look


def _told(found):
    return [(one.noun, one.code) for one in found]


@pytest.mark.parametrize("typed", ["မခင်သန်း", "ခင်သန်း", "Khin Than", "khinthan", "ma khin th", "0900011"])
def test_a_member_is_found_in_either_script_and_by_phone(at, filled, typed):  # noqa: F811
    assert (Noun.MEMBER, filled.people[0]) in _told(at(typed))


def test_a_members_code_is_found_with_and_without_hyphens_in_small_letters_and_begun(at, filled):  # noqa: F811
    code = filled.people[2]
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("-", "").lower()[2:]):
        (one,) = at(typed)
        assert (one.code, one.exact) == (code, True)
    assert [one.code for one in at(code[:9])] == [code]


def test_an_old_number_is_found_as_it_stands_on_paper(at, office):
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Hla", old_number="YGN/2019-33", keep_record=ConsentMethod.SPOKEN)
        code = members.register(session, office.actor, draft).code
    (one,) = at("YGN/2019-33")
    assert (one.code, one.exact) == (code, True)


def test_who_is_called_just_so_comes_before_longer_names(at, office):
    with office.database.transaction() as session:
        for name in ("Thida Win Maung", "Ma Thida", "Daw Thida Aye"):
            members.register(session, office.actor, MemberDraft(1990, name, keep_record=ConsentMethod.SPOKEN))
    assert [one.name for one in at("thida")] == ["Ma Thida", "Daw Thida Aye", "Thida Win", "Thida Win Maung"]


def test_a_slip_is_found_by_its_number_or_the_beginning_of_it(at, filled):  # noqa: F811
    number = filled.slips[3]
    for typed in (number, number.lower(), number.replace("-", "")):
        first = at(typed)[0]
        assert (first.noun, first.code, first.exact) == (Noun.REFERRAL, number, True)
    for typed in (number[:4], number[:7].lower(), number.replace("-", "")[:8]):
        assert (Noun.REFERRAL, number) in _told(at(typed))
    assert not [one for one in at(number[:2]) if one.noun is Noun.REFERRAL]


def test_a_slip_for_a_restricted_service_is_not_found_without_the_permission(at, office, filled, staff):  # noqa: F811
    from models import referrals
    from models.referrals import ReferralDraft

    seeing = replace(office.actor, sees_follow_up_care=True)
    with office.database.transaction() as session:
        number = referrals.issue(session, seeing, ReferralDraft(filled.people[0], "P001", 5)).line.number
    assert [one.code for one in at(number, seeing)] == [number]
    assert at(number, staff) == []
    assert at(number[:6], staff) == []


def test_sessions_are_found_by_their_courses_title_and_by_their_day(at):
    assert [(one.noun, one.code, one.day) for one in at("your rights")] == [
        (Noun.SESSION, "LAW", date(2027, 1, 20)),
        (Noun.COURSE, "LAW", None),
    ]
    assert [one.noun for one in at("အခွင့်အရေး")] == [Noun.SESSION, Noun.COURSE]
    assert {one.code for one in at("20/1/2027", day=date(2027, 1, 20))} == {"LAW", "COMP"}


@pytest.mark.parametrize("typed", ["P002", "p002", "Tamwe", "tamw", "တာမွေ", "clinic"])
def test_a_clinic_is_found_by_code_and_by_its_name_in_either_language(at, typed):
    assert "P002" in [one.code for one in at(typed) if one.noun is Noun.CLINIC]


def test_a_clinic_with_a_burmese_name_alone_is_found_as_it_sounds(at, office):
    from models import providers
    from models.providers import ProviderDraft

    with office.database.transaction() as session:
        providers.add(session, office.actor, ProviderDraft("Z9", "", "သီတာ ဆေးခန်း"))
    assert [one.code for one in at("Thida") if one.noun is Noun.CLINIC] == ["Z9"]


def test_a_case_is_found_by_its_code_only_with_the_permission(at, office):
    seeing = replace(office.actor, sees_cases=True)
    with office.database.transaction() as session:
        code = cases.open_case(session, seeing, CaseDraft(date(2027, 1, 1), CaseIssue.EVICTION)).code
    for typed in (code, code.lower().replace("-", ""), code[:8]):
        assert [(one.noun, one.code) for one in at(typed, seeing)] == [(Noun.CASE, code)]
    assert at(code, replace(office.actor, sees_cases=False)) == []


def test_what_has_a_whole_number_comes_before_what_only_sounds_like_it(at, office, filled):  # noqa: F811
    with office.database.transaction() as session:
        draft = MemberDraft(1990, f"Aye {filled.slips[0]}", keep_record=ConsentMethod.SPOKEN)
        members.register(session, office.actor, draft)
    assert at(filled.slips[0])[0].noun is Noun.REFERRAL


@pytest.mark.parametrize("typed", ["", " ", "\0", '"', "-", "%_", "က္", "x" * 5000, "\u202eabc"])
def test_any_text_is_answered(at, typed):
    at(typed)
