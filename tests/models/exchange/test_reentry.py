"""What a revoked PC had written beyond its cut is looked at by a person, entered again, and then the same everywhere."""

from pathlib import Path

import pytest

from models import conflicts, members, providers
from models.accounts import Actor
from models.errors import NotAllowed, NotFound
from models.exchange import hearing, key_change, reentry, revocations
from models.exchange.importing import BUILDS_ON_REFUSED
from models.exchange.notices import Revokes
from models.offices import OpenOffice
from models.schema import Station
from models.stamps import here
from tests.models.exchange.post import change, key_of, register, send, shown, trust_each_other
from tests.models.exchange.revoked import agree, enter_again, is_revoked, revoke, rounds, stolen, to_enter
from tests.offices import SettableClock, Template

__all__ = ["stolen"]


def test_what_was_cut_off_is_listed_and_entered_again_and_then_both_agree(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    assert to_enter(yangon) == []
    assert send(head, yangon, "the notice").state == "taken"
    lines = to_enter(yangon)
    assert {line.table for line in lines} == {"member", "consent"}
    (changed,) = [line for line in lines if line.field]
    assert (changed.table, changed.record, changed.field, changed.text, changed.office) == (
        "member", stolen, "township", "MMR013001", "YGN",
    )  # fmt: skip
    assert to_enter(head) == []
    assert enter_again(yangon) > 0
    assert to_enter(yangon) == []
    rounds(2, yangon, head)
    assert agree(yangon, head)
    assert shown(head, stolen) == "MMR013001"
    assert shown(yangon, stolen) == "MMR013001"


def test_one_record_alone_is_entered_again(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    send(head, yangon, "the notice")
    lines = to_enter(yangon)
    assert enter_again(yangon, [line for line in lines if line.record == stolen]) == 1
    rest = to_enter(yangon)
    assert rest == [line for line in lines if line.record != stolen]
    send(yangon, head, "a part")
    assert shown(head, stolen) == "MMR013001"
    assert enter_again(yangon, lines) == len({line.dot for line in rest})


def test_writing_something_else_takes_it_off_the_list_by_itself(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    send(head, yangon, "the notice")
    change(yangon, stolen, township="MMR013015")
    assert [line for line in to_enter(yangon) if line.record == stolen] == []
    enter_again(yangon)
    rounds(2, yangon, head)
    assert agree(yangon, head)
    assert shown(head, stolen) == "MMR013015"


def test_staff_see_the_list_but_an_admin_enters(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice, staff: Actor
) -> None:
    revoke(head, key_of(second))
    send(head, yangon, "the notice")
    with yangon.database.reading() as session:
        assert reentry.count(session, staff) == len(to_enter(yangon))
    with pytest.raises(NotAllowed), yangon.database.transaction() as session:
        reentry.enter_again(session, staff)


def test_what_stays_in_the_office_is_not_cut_off_by_default(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    send(head, yangon, "the notice")
    with yangon.database.reading() as session:
        (line,) = members.find(session, yangon.actor, "Thida", 5)
    assert line.code == stolen
    assert not {one.table for one in to_enter(yangon)} & {"member_local"}


def test_a_third_pc_that_had_it_too_agrees_after_one_of_them_entered_it_again(
    stolen: str,
    yangon: OpenOffice,
    second: OpenOffice,
    head: OpenOffice,
    second_template: Template,
    tmp_path: Path,
    clock: SettableClock,
) -> None:
    third = second_template.copy(tmp_path / "third", clock)
    with third.database.transaction() as session:
        # A PC of its own, not the copy that the template makes it.
        key_change.renew_keys(session, third.actor)
        here(session).station = "01930000-0000-7000-8000-0000000000ff"
        here(session).former_identities = ""
        session.query(Station).delete()
    for other in (yangon, second, head):
        trust_each_other(third, other)
    send(yangon, third, "all")
    assert shown(third, stolen) == "MMR013001"
    revoke(head, key_of(second))
    send(head, yangon, "the notice")
    send(head, third, "the notice too")
    assert len(to_enter(third)) == len(to_enter(yangon)) > 0
    enter_again(yangon)
    assert send(yangon, third, "entered again").state == "taken"
    assert to_enter(third) == []
    rounds(2, yangon, head)
    send(third, head, "third")
    send(head, third, "to third")
    assert agree(yangon, third, head)
    third.database.close()


def test_all_since_a_bundle_can_be_cut_off_at_head_office_too(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    code = register(second)
    send(second, head, "1")
    change(second, code, township="MMR013001")
    send(second, head, "2")
    with head.database.reading() as session:
        assert [number for number, _at in revocations.bundles_of(session, key_of(second))] == [2, 1]
    with pytest.raises(NotFound):
        revoke(head, key_of(second), until=7)
    revoke(head, key_of(second), until=1)
    (line,) = to_enter(head)
    assert (line.record, line.field, line.text) == (code, "township", "MMR013001")
    # The other PC of the office never heard of that change. What builds on it waits until it is entered again.
    result = send(head, yangon, "3")
    assert (result.state, result.reason) == ("waiting", BUILDS_ON_REFUSED)
    assert is_revoked(yangon, key_of(second)), "the revocation counts all the same"
    assert enter_again(head) == 1
    rounds(2, yangon, head)
    assert shown(yangon, code) == "MMR013001"
    assert agree(yangon, head)


def test_a_branch_does_not_enter_again_what_head_office_alone_writes(yangon: OpenOffice, head: OpenOffice) -> None:
    with head.database.transaction() as session:
        providers.add(session, head.actor, providers.ProviderDraft("C1", "A clinic"))
    assert send(head, yangon, "1").state == "taken"
    with yangon.database.transaction() as session:
        hearing.mark_revoked(session, Revokes(key_of(head), [("YGN", "", 0)], 1))
        assert [line.code for line in providers.listed(session, yangon.actor)] == ["C1"]
    assert to_enter(yangon) == []


def test_both_offices_enter_the_same_again_and_there_is_no_conflict(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    send(yangon, head, "all of it")
    revoke(head, key_of(second), until=1)
    send(head, yangon, "the notice")
    assert to_enter(head) != []
    assert enter_again(head) > 0
    assert enter_again(yangon) > 0
    rounds(2, yangon, head)
    assert agree(yangon, head)
    with yangon.database.reading() as session:
        assert conflicts.listed(session, yangon.actor) == []
