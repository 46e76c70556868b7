"""An erased member is gone for good, here and wherever the mark arrives; what pointed at her still stands."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models import consents, drafts, erasures, members
from models.accounts import Actor
from models.errors import NotAllowed, NotFound
from models.offices import OpenOffice
from models.schema import (
    ConsentScope,
    Erasure,
    Member,
    MemberLocal,
    MemberStatus,
    Provider,
    Referral,
    RegisterDot,
    Sibling,
)
from tests.models.exchange.conftest import head, mandalay, mandalay_template, second, second_template, yangon
from tests.models.exchange.post import change, code_of, member, pictures, register, send, write
from tests.offices import START

__all__ = ["head", "mandalay", "mandalay_template", "second", "second_template", "yangon"]


def erase(office: OpenOffice, code: str) -> str:
    with office.database.transaction() as session:
        row_id = member(session, code).id
        erasures.erase(session, office.actor, code)
    return row_id


def is_gone(office: OpenOffice, row_id: str) -> None:
    """Nothing but an empty stub is left of the member."""
    with office.database.reading() as session:
        row = session.get_one(Member, row_id)
        assert (row.status, row.code, row.birth_year, row.shared_name, row.old_number) == (
            MemberStatus.ERASED, "", None, "", "",
        )  # fmt: skip
        assert session.get(MemberLocal, row_id) is None
        assert session.scalars(select(Erasure.row_id)).all() == [row_id]
        for side in (RegisterDot, Sibling):
            assert session.scalars(select(side).where(side.row_id == row_id)).all() == []
        assert members.find(session, office.actor, "Gone") == []
        assert members.listed(session, office.actor) == []


def test_erasing_leaves_an_empty_stub(office: OpenOffice) -> None:
    is_gone(office, erase(office, register(office, "Ma Gone", share_head_office=True, old_number="0123/14")))
    assert office.database.findings() == []


def test_referrals_still_point_at_somebody(office: OpenOffice) -> None:
    code = register(office, "Ma Gone")

    def refer(session) -> None:
        session.add(Provider(id="01930000-0000-7000-8000-0000000000aa", code="P", name="Hninsi"))
        session.flush()
        session.add(
            Referral(
                id="01930000-0000-7000-8000-0000000000bb",
                number="2",
                member_id=member(session, code).id,
                provider_id="01930000-0000-7000-8000-0000000000aa",
                service_number=2,
            )
        )

    write(office, refer)
    row_id = erase(office, code)
    with office.database.reading() as session:
        assert session.scalars(select(Referral.member_id)).all() == [row_id]
    assert office.database.findings() == []


def test_the_mark_empties_the_member_wherever_it_arrives(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon, "Ma Gone", share_head_office=True)
    send(yangon, head, "1")
    send(yangon, second, "2")
    row_id = erase(head, code)
    send(head, yangon, "3")
    send(yangon, second, "4")
    for one in (yangon, second, head):
        is_gone(one, row_id)
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_what_others_wrote_meanwhile_is_dropped_when_it_arrives(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    """A correction, a new name, an answer: none of it brings anything back, whatever the receiver had of it."""
    code = register(yangon, "Ma Gone", share_head_office=True)
    send(yangon, head, "1")
    send(yangon, second, "2")
    send(head, yangon, "3")
    row_id = erase(head, code)
    change(yangon, code, township="MMR013001")
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, code, ConsentScope.SHARE_HEAD_OFFICE, on=START.date())
        consents.refuse(session, yangon.actor, code, ConsentScope.FOLLOW_UP, on=START.date())
    send(yangon, head, "4")
    is_gone(head, row_id)
    with head.database.reading() as session:
        assert session.scalars(select(Sibling)).all() == [], "a remnant waits for a row that never comes"
    send(head, yangon, "5")
    is_gone(yangon, row_id)
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]


def test_a_mark_may_come_before_the_member(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon, "Ma Gone", share_head_office=True)
    send(yangon, second, "1")
    row_id = erase(yangon, code)
    send(yangon, head, "2")
    send(second, head, "3")
    is_gone(head, row_id)


def test_what_is_held_about_the_member_goes_too(office: OpenOffice) -> None:
    code = register(office, "Ma Gone")
    with office.database.transaction() as session:
        row = member(session, code)
        for register_name, value in (("consent.member_id", row.id), ("consent.scope", "a newer word")):
            session.add(
                Sibling(
                    row_id="01930000-0000-7000-8000-0000000000cc",
                    register=register_name,
                    origin=row.origin,
                    seq=99,
                    hlc=1,
                    role=1,
                    value=f'"{value}"',
                    held="newer",
                )
            )
        session.flush()
        erasures.erase(session, office.actor, code)
        assert session.scalars(select(Sibling)).all() == []


def test_nobody_erases_another_office_s_member(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> None:
    """A bundle that tries is refused as a whole."""
    code = register(mandalay, "Ma Stays", share_head_office=True)
    send(mandalay, head, "1")
    with head.database.reading() as session:
        foreign = member(session, code).id
    with yangon.database.transaction() as session:
        session.add(Erasure(row_id=foreign, scope=code_of(yangon)))
    result = send(yangon, head, "2")
    assert result.reason is not None
    assert result.reason.template == "This bundle brings records that its sender may not write."
    with head.database.reading() as session:
        assert [line.name for line in members.find(session, head.actor, "Stays")] == ["Ma Stays"]


def test_only_admins_erase_and_only_whom_there_is(office: OpenOffice, staff: Actor, tmp_path: Path) -> None:
    code = register(office, "Ma Stays")
    with pytest.raises(NotAllowed), office.database.transaction() as session:
        erasures.erase(session, staff, code)
    erase(office, code)
    with pytest.raises(NotFound), office.database.transaction() as session:
        erasures.erase(session, office.actor, code)


def test_forms_that_were_begun_about_the_member_go_too(office):
    gone, stays = register(office), register(office)
    with office.database.transaction() as session:
        drafts.save(session, office.actor, f"member correct {gone}", {"name": "Ma Thida Aung"})
        drafts.save(session, office.actor, "plan training", {"trainers": f"{stays} {gone}"})
        drafts.save(session, office.actor, f"member correct {stays}", {"name": "Ma Su"})
        erasures.erase(session, office.actor, gone)
    with office.database.reading() as session:
        assert [each.page for each in drafts.kept(session, office.actor)] == [f"member correct {stays}"]
