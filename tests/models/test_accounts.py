"""What each account may do, asked before anything is read or written."""

import pytest
from sqlalchemy import select

from models import accounts
from models.accounts import AccountDraft, Actor
from models.errors import NotAllowed, NotFound, Refused
from models.ids import new_id
from models.offices import OpenOffice
from models.schema import Account, Audit, Role, Vector

ALL = {role: Actor(new_id(), "X", role) for role in Role}


@pytest.mark.parametrize("least", Role)
@pytest.mark.parametrize("role", Role)
def test_a_role_reaches_up_to_itself(office: OpenOffice, role: Role, least: Role) -> None:
    order = list(Role)
    with office.database.reading() as session:
        if order.index(role) >= order.index(least):
            accounts.allow(session, ALL[role], least)
        else:
            with pytest.raises(NotAllowed) as refused:
                accounts.allow(session, ALL[role], least)
            assert str(refused.value.advice)


def test_legal_cases_and_follow_up_care_need_a_permission_whatever_the_role(office: OpenOffice) -> None:
    chief = ALL[Role.HEAD_OFFICE]
    permitted = Actor(new_id(), "X", Role.STAFF, sees_cases=True, sees_follow_up_care=True)
    with office.database.reading() as session:
        with pytest.raises(NotAllowed):
            accounts.allow_cases(session, chief)
        with pytest.raises(NotAllowed):
            accounts.allow_service(session, chief, restricted=True)
        accounts.allow_service(session, chief, restricted=False)
        accounts.allow_cases(session, permitted)
        accounts.allow_service(session, permitted, restricted=True)


def test_who_was_refused_has_signed_nothing(office: OpenOffice, staff: Actor) -> None:
    with office.database.reading() as session:
        with pytest.raises(NotAllowed):
            accounts.allow(session, staff, Role.ADMIN)
        assert "role" not in session.info


def test_an_admin_makes_an_account_and_it_can_act(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        made = accounts.add_account(session, office.actor, AccountDraft(" Ma Hla Hla ", sees_cases=True))
        assert (made.initials, made.role, made.sees_cases, made.sees_follow_up_care) == ("MHH", Role.STAFF, True, False)
        assert accounts.actor_of(session, made.account_id) == made
        assert [line.name for line in accounts.accounts(session, office.actor)] == ["Daw Aye", "Ma Hla Hla"]
        line = session.scalars(select(Audit).order_by(Audit.id.desc()).limit(1)).one()
        assert (line.action, line.record) == ("add account", made.account_id)


def test_an_account_stays_in_its_office(office: OpenOffice) -> None:
    with office.database.reading() as session:
        row = session.scalars(select(Account)).one()
        assert session.get_one(Vector, row.origin).scope == "YGN/local"


def test_nobody_gives_more_than_their_own(office: OpenOffice, staff: Actor) -> None:
    for actor, role in ((staff, Role.STAFF), (office.actor, Role.HEAD_OFFICE)):
        with pytest.raises(NotAllowed), office.database.transaction() as session:
            accounts.add_account(session, actor, AccountDraft("X", role=role))
    with pytest.raises(NotAllowed), office.database.reading() as session:
        accounts.accounts(session, staff)


def test_an_account_needs_a_name(office: OpenOffice) -> None:
    with pytest.raises(Refused), office.database.transaction() as session:
        accounts.add_account(session, office.actor, AccountDraft("  "))


def test_a_closed_or_unknown_account_does_not_act(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        made = accounts.add_account(session, office.actor, AccountDraft("Ma Hla"))
        session.get_one(Account, made.account_id).active = False
    with office.database.reading() as session:
        with pytest.raises(NotAllowed):
            accounts.actor_of(session, made.account_id)
        with pytest.raises(NotFound):
            accounts.actor_of(session, new_id())
