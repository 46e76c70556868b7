"""What a branch added to the directory becomes head office's for everybody, once in every list, and can be given back."""

from datetime import date

import pytest
from sqlalchemy import select

from models import adoption, courses, providers, reference, referrals, trainings
from models.courses import CourseDraft
from models.errors import NotAllowed, NotFound, Refused
from models.offices import OpenOffice
from models.providers import ProviderDraft, ServiceOffer
from models.referrals import ReferralDraft
from models.schema import Course, Link, LinkKind, Provider
from models.stamps import scope_of
from models.trainings import TrainingDraft
from tests.models.exchange.conftest import head, mandalay, mandalay_template, yangon
from tests.models.exchange.post import pictures, register, send
from tests.models.people import add_clinic, add_course

__all__ = ["head", "mandalay", "mandalay_template", "yangon"]

TODAY = date(2026, 11, 25)


@pytest.fixture
def offices(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> tuple[OpenOffice, OpenOffice, OpenOffice]:
    """Yangon has a clinic of its own, referred somebody there, and held a course; all have heard of it."""
    with yangon.database.transaction() as session:
        add_clinic(session, yangon.actor, services=(1, 5))
        add_course(session, yangon.actor)
    code = register(yangon)
    with yangon.database.transaction() as session:
        referrals.issue(session, yangon.actor, ReferralDraft(code, "P001", 1))
        trainings.plan(session, yangon.actor, TrainingDraft("LEAD", TODAY))
    tell_all(head, yangon, mandalay)
    return head, yangon, mandalay


def tell_all(head: OpenOffice, *branches: OpenOffice) -> None:
    for branch in branches:
        send(branch, head, f"{branch.folder.name} to head")
    for branch in branches:
        send(head, branch, f"head to {branch.folder.name}")


def adopt(head: OpenOffice, code: str = "P001", kind=Provider, **more: str) -> adoption.Adopted:
    with head.database.transaction() as session:
        return adoption.adopt(session, head.actor, kind, code, **more)


def take_back(head: OpenOffice, code: str = "P001", kind=Provider) -> None:
    with head.database.transaction() as session:
        adoption.take_back(session, head.actor, kind, code)


def clinics(office: OpenOffice, **which: object) -> list[tuple[str, str, bool, tuple[int, ...]]]:
    with office.database.reading() as session:
        return [
            (line.code, line.office, bool(line.adopted), tuple(each.number for each in line.services))
            for line in providers.listed(session, office.actor, **which)  # type: ignore[arg-type]
        ]


def test_an_adopted_clinic_stands_once_in_every_list_to_choose_from(offices) -> None:
    head, yangon, mandalay = offices
    assert clinics(head) == clinics(yangon) == [("P001", "YGN", False, (1, 5))]
    assert clinics(mandalay) == []
    made = adopt(head)
    tell_all(head, yangon, mandalay)
    for office in offices:
        assert clinics(office) == [("P001", "", False, (1, 5))]
        with office.database.reading() as session:
            assert providers.details(session, office.actor, "P001").id == made.id
    assert clinics(yangon, inactive_too=True)[::-1] == clinics(head, inactive_too=True)[::-1]
    assert {line[1:3] for line in clinics(yangon, inactive_too=True)} == {("", False), ("YGN", True)}


def test_no_code_is_said_to_be_used_twice(offices) -> None:
    head, yangon, _mandalay = offices
    adopt(head)
    tell_all(head, yangon)
    with yangon.database.reading() as session:
        lines = providers.listed(session, yangon.actor, inactive_too=True)
        assert [line.code_twice for line in lines] == [False, False]


def test_old_referrals_still_stand_and_are_listed_with_the_new_ones(offices) -> None:
    head, yangon, _mandalay = offices
    made = adopt(head)
    tell_all(head, yangon)
    code = register(yangon, "Ma Khin")
    with yangon.database.transaction() as session:
        referrals.issue(session, yangon.actor, ReferralDraft(code, "P001", 1))
    with yangon.database.reading() as session:
        found = referrals.listed(session, yangon.actor, provider="P001")
        assert [line.provider_name for line in found] == ["Hninsi Dispensary"] * 2
        assert reference.meaning(session, Provider, made.id) == {made.id, made.own_id}
        assert reference.adopted(session, Provider) == {made.own_id: made.id}
        rows = session.scalars(select(Provider.id).order_by(Provider.id))
        assert set(rows) == {made.id, made.own_id}


def test_given_back_the_branch_has_its_own_again_and_nobody_else_one_to_choose(offices) -> None:
    head, yangon, mandalay = offices
    before = [line for line in pictures(yangon)["YGN"] if "link." not in line and not line.startswith("vector")]
    adopt(head)
    tell_all(head, yangon, mandalay)
    take_back(head)
    tell_all(head, yangon, mandalay)
    assert clinics(yangon) == clinics(head) == [("P001", "YGN", False, (1, 5))]
    assert clinics(mandalay) == []
    after = [line for line in pictures(yangon)["YGN"] if "link." not in line and not line.startswith("vector")]
    assert after == before


def test_adopted_again_it_is_the_same_row_as_the_branch_has_it_now(offices) -> None:
    head, yangon, mandalay = offices
    first = adopt(head)
    take_back(head)
    with yangon.database.transaction() as session:
        draft = ProviderDraft("P001", "Hninsi Clinic")
        providers.correct(session, yangon.actor, "P001", draft)
        providers.offer(session, yangon.actor, "P001", [ServiceOffer(1)])
    tell_all(head, yangon, mandalay)
    assert adopt(head).id == first.id
    tell_all(head, yangon, mandalay)
    assert clinics(mandalay) == [("P001", "", False, (1,))]
    with mandalay.database.reading() as session:
        assert providers.details(session, mandalay.actor, "P001").name == "Hninsi Clinic"


def test_two_branches_own_can_be_one_of_head_office_s(offices) -> None:
    head, yangon, mandalay = offices
    with mandalay.database.transaction() as session:
        providers.add(session, mandalay.actor, ProviderDraft("M9", "Hninsi Mandalay"))
    tell_all(head, yangon, mandalay)
    made = adopt(head)
    assert adopt(head, "M9", known_as="P001").id == made.id
    tell_all(head, yangon, mandalay)
    assert [line[0] for line in clinics(mandalay)] == [line[0] for line in clinics(head)] == ["P001"]
    take_back(head)
    with head.database.reading() as session:
        # The other branch's still stands behind it.
        assert session.get_one(Provider, made.id).active


def test_a_course_is_adopted_too_and_what_was_held_counts_with_it(offices) -> None:
    head, yangon, mandalay = offices
    made = adopt(head, "LEAD", Course)
    tell_all(head, yangon, mandalay)
    for office in offices:
        with office.database.reading() as session:
            (line,) = courses.listed(session, office.actor)
            assert (line.id, line.office, line.code_twice) == (made.id, "", False)
    with yangon.database.reading() as session:
        assert len(trainings.listed(session, yangon.actor, course="LEAD")) == 1
        (row,) = session.scalars(select(Link)).all()
        assert (row.kind, scope_of(session, row)) == (LinkKind.COURSE, "YGN")


def test_what_cannot_be_adopted_is_refused(offices) -> None:
    head, yangon, mandalay = offices
    with head.database.transaction() as session:
        courses.add(session, head.actor, CourseDraft("OWN", "Ours"))
        staff = yangon.actor
        with pytest.raises(NotAllowed):
            adoption.adopt(session, staff, Provider, "P001")
    for code, kind in (("OWN", Course), ("P999", Provider)):
        with pytest.raises(NotFound):
            adopt(head, code, kind)
    with pytest.raises(NotFound):
        adopt(head, known_as="P777")
    with mandalay.database.transaction() as session:
        providers.add(session, mandalay.actor, ProviderDraft("P001", "Another"))
    tell_all(head, mandalay)
    with pytest.raises(Refused):
        adopt(head)
    adopt(head, of="ygn")
    with pytest.raises(Refused):
        adopt(head, of="YGN")
    with pytest.raises(Refused), head.database.transaction() as session:
        adoption.take_back(session, head.actor, Provider, "P001", of="MDY")


def test_no_branch_says_so_of_another_one_s(offices) -> None:
    """A changed program of Mandalay wants Yangon's clinic to vanish from head office's lists."""
    head, _yangon, mandalay = offices
    with head.database.transaction() as session:
        mine = providers.add(session, head.actor, ProviderDraft("H1", "Head office's"))
        theirs = session.scalars(select(Provider.id).where(Provider.code == "P001")).one()
    with mandalay.database.transaction() as session:
        session.add(Link(id=mine.id[:-1] + "f", kind=LinkKind.PROVIDER, one_id=mine.id, other_id=theirs))
        session.info["role"] = 2
    tell_all(head, mandalay)
    assert [line[0] for line in clinics(head)] == ["H1", "P001"]
