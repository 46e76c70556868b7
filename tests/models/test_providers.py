"""The directory of providers: whose rows they are, what they offer, and what paper may call them."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, text

from models import providers
from models.accounts import Actor
from models.errors import NotAllowed, NotFound, Refused
from models.providers import ProviderDraft, ServiceOffer
from models.schema import Audit, Provider, Role, Vector

HNINSI = ProviderDraft("P001", "Hninsi Dispensary", "နှင်းဆီဆေးပေးခန်း", township="MMR013015", rating=4)


def test_a_branch_adds_a_provider_of_its_own_and_corrects_it(office):
    with office.database.transaction() as session:
        line = providers.add(session, office.actor, HNINSI)
        assert line.own
        assert line.code == "P001"
        better = replace(HNINSI, hours="Tue, Thu 13:00-17:00", last_verified_on=date(2026, 11, 20))
        assert providers.correct(session, office.actor, "p001", better).hours == "Tue, Thu 13:00-17:00"
        row = session.scalars(select(Provider)).one()
        assert session.get_one(Vector, row.origin).scope == "YGN"
        assert [line.record for line in session.scalars(select(Audit)).all()][-2:] == ["P001", "P001"]


def test_head_offices_provider_is_not_a_branchs_to_correct(office):
    with office.database.transaction() as session:
        providers.add(session, office.actor, HNINSI)
        # As if it had come with head office's reference data.
        session.flush()
        reference = session.scalars(select(Vector.id).where(Vector.scope == "reference")).first()
        session.execute(text("UPDATE provider SET origin = :origin"), {"origin": reference})
        session.expire_all()
        assert not providers.details(session, office.actor, "P001").own
        with pytest.raises(Refused, match="not of your office") as refused:
            providers.correct(session, office.actor, "P001", HNINSI)
        assert "head office" in str(refused.value.advice)
        with pytest.raises(Refused, match="not of your office"):
            providers.offer(session, office.actor, "P001", [ServiceOffer(1)])


def test_what_head_office_adds_is_for_everybody(head_office):
    with head_office.database.transaction() as session:
        assert providers.add(session, head_office.actor, HNINSI).own
        row = session.scalars(select(Provider)).one()
        assert session.get_one(Vector, row.origin).scope == "reference"


@pytest.mark.parametrize(
    "field, value",
    [
        ("code", ""),
        ("code", "ဆေးခန်း"),
        ("code", "P" * 13),
        ("rating", 6),
        ("hours", "x" * 121),
        ("hours", "ART on Tuesdays"),
        ("paper_name", "TB clinic"),
    ],
)
def test_a_draft_names_the_field_that_is_wrong(field, value):
    assert [problem.field for problem in replace(HNINSI, **{field: value}).problems()] == [field]


def test_a_provider_needs_a_name_a_known_township_and_no_future_visit(office):
    with office.database.transaction() as session:
        with pytest.raises(Refused, match="name in one language"):
            providers.add(session, office.actor, replace(HNINSI, name=" ", name_my=""))
        with pytest.raises(Refused, match="township"):
            providers.add(session, office.actor, replace(HNINSI, township="MMR999999"))
        with pytest.raises(Refused, match="future"):
            providers.add(session, office.actor, replace(HNINSI, last_verified_on=date(2026, 11, 26)))


def test_services_are_offered_up_to_their_last_day(office, clock):
    with office.database.transaction() as session:
        providers.add(session, office.actor, HNINSI)
        line = providers.offer(
            session, office.actor, "P001", [ServiceOffer(3), ServiceOffer(1, last_day=date(2026, 11, 30))]
        )
        assert line.services == (ServiceOffer(1, date(2026, 11, 30)), ServiceOffer(3))
        assert len(providers.listed(session, office.actor, service=1)) == 1
        clock.later(days=5)
        assert len(providers.listed(session, office.actor, service=1)) == 1
        clock.later(days=1)
        assert providers.details(session, office.actor, "P001").services == (ServiceOffer(3),)
        assert providers.listed(session, office.actor, service=1) == []
        assert providers.offer(session, office.actor, "P001", [ServiceOffer(2)]).services == (ServiceOffer(2),)
        with pytest.raises(Refused, match="no service with the number 11"):
            providers.offer(session, office.actor, "P001", [ServiceOffer(11)])
        with pytest.raises(Refused, match="named twice"):
            providers.offer(session, office.actor, "P001", [ServiceOffer(2), ServiceOffer(2)])


def test_restricted_services_are_hidden_from_staff_and_survive_their_edits(office, staff):
    with office.database.transaction() as session:
        providers.add(session, office.actor, HNINSI)
        providers.offer(session, office.actor, "P001", [ServiceOffer(1), ServiceOffer(5)])
        assert providers.details(session, staff, "P001").services == (ServiceOffer(1),)
        assert providers.listed(session, staff, service=5) == []
        with pytest.raises(NotAllowed):
            providers.offer(session, staff, "P001", [ServiceOffer(5)])
        providers.offer(session, staff, "P001", [ServiceOffer(2)])
        assert providers.details(session, office.actor, "P001").services == (ServiceOffer(2), ServiceOffer(5))


def test_the_directory_is_searched_by_township_and_by_a_part_of_any_name(office):
    with office.database.transaction() as session:
        providers.add(session, office.actor, HNINSI)
        providers.add(
            session, office.actor, replace(HNINSI, code="P002", name="Sabe 100% Clinic", township="MMR008001")
        )
        providers.add(session, office.actor, replace(HNINSI, code="P003", name="Old place", active=False))

        def codes(**wanted):
            return [line.code for line in providers.listed(session, office.actor, **wanted)]

        assert codes() == ["P001", "P002"]
        assert codes(inactive_too=True) == ["P001", "P002", "P003"]
        assert codes(township="MMR008001") == ["P002"]
        assert codes(name="hninsi") == ["P001"]
        assert codes(name="ဆီဆေး") == ["P001", "P002"]
        assert codes(name="100%") == ["P002"]
        assert codes(name="%") == ["P002"]
        first = providers.listed(session, office.actor, limit=1)[0]
        assert codes(after=first) == ["P002"]


def test_a_code_given_twice_is_a_finding_and_not_an_error(office):
    with office.database.transaction() as session:
        first = providers.add(session, office.actor, HNINSI)
        assert not first.code_twice
        second = providers.add(session, office.actor, replace(HNINSI, name="Another"))
        assert second.code_twice
        assert providers.details(session, office.actor, second.id).name == "Another"
        assert providers.details(session, office.actor, "P001").id == first.id


def test_a_name_that_tells_too_much_needs_another_one_on_paper(office):
    with office.database.transaction() as session:
        telling = replace(HNINSI, name="Hninsi ART Centre")
        assert providers.add(session, office.actor, telling).needs_paper_name
        with pytest.raises(Refused, match="no name for slips"):
            providers.paper_names(session.scalars(select(Provider)).one())
        fixed = providers.correct(session, office.actor, "P001", replace(telling, paper_name="Hninsi Centre"))
        assert not fixed.needs_paper_name
        names = providers.paper_names(session.scalars(select(Provider)).one())
        assert names == ("Hninsi Centre", "နှင်းဆီဆေးပေးခန်း")


def test_a_burmese_name_that_tells_too_much_is_not_covered_by_an_english_one(office):
    with office.database.transaction() as session:
        telling = replace(HNINSI, name_my="တီဘီ ဆေးခန်း", paper_name="Hninsi")
        assert providers.add(session, office.actor, telling).needs_paper_name


def test_an_unknown_provider_is_not_found(office):
    with office.database.transaction() as session, pytest.raises(NotFound):
        providers.details(session, Actor("x", "x", Role.STAFF), "P999")
