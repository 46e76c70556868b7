"""A station that head office revoked writes nothing any more, whoever brings it; false notices do nothing."""

import hashlib

import msgspec
import pytest
from sqlalchemy import select

from models.accounts import Actor
from models.errors import NotAllowed, NotFound, Refused
from models.exchange import cards, cuts, key_change, notices, revocations, sshsig, trust
from models.exchange.importing import BUILDS_ON_REFUSED, ENTER_AGAIN
from models.exchange.notices import Revokes, Trusts
from models.offices import OpenOffice
from models.schema import Cut, Member, Notice, Role, Station
from models.stamps import here
from tests.models.exchange.bundles import Station as Keys
from tests.models.exchange.post import change, key_of, pack, pictures, register, send, shown, take
from tests.models.exchange.revoked import agree, is_revoked, revoke, stolen, to_enter, told, why

__all__ = ["stolen"]


# Who may, and what


def test_head_office_alone_revokes(yangon: OpenOffice, head: OpenOffice, staff: Actor) -> None:
    key = key_of(yangon)
    with pytest.raises(NotAllowed), head.database.transaction() as session:
        revocations.revoke(session, staff, key)
    posing = Actor(yangon.actor.account_id, "X", Role.HEAD_OFFICE)
    with pytest.raises(Refused, match="Head office alone"), yangon.database.transaction() as session:
        revocations.revoke(session, posing, key_of(head))
    assert not is_revoked(head, key)


def test_what_cannot_be_revoked_is_said(yangon: OpenOffice, head: OpenOffice) -> None:
    with pytest.raises(NotFound):
        revoke(head, Keys().key)
    with head.database.transaction() as session:
        trust.keep_own_card(session)
    with pytest.raises(Refused, match="the PC that you work on"):
        revoke(head, key_of(head))
    old = key_of(yangon)
    with yangon.database.transaction() as session:
        data = key_change.renew_keys(session, yangon.actor)
    told(head, data)
    with pytest.raises(Refused, match="not used any more"):
        revoke(head, old)
    revoke(head, key_of(yangon))
    with pytest.raises(Refused, match="already"):
        revoke(head, key_of(yangon))


# A revoked station


def test_its_bundles_are_refused_at_head_office_and_where_the_notice_came(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    early = pack(second, yangon, "before it was known")
    revoke(head, key_of(second))
    assert "revoked" in why(take(head, pack(second, head, "after")))
    assert send(head, yangon, "the notice").state == "taken"
    assert is_revoked(yangon, key_of(second))
    assert "revoked" in why(take(yangon, early))
    with pytest.raises(Refused, match="revoked"):
        with second.database.reading() as session:
            data = trust.own_card(session).text()
        told(yangon, data)


def test_the_notice_reaches_offices_that_never_knew_the_station(
    stolen: str, yangon: OpenOffice, second: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    assert send(head, mandalay, "the notice").state == "taken"
    assert is_revoked(mandalay, key_of(second))


def test_a_station_that_never_wrote_is_revoked_everywhere_too(
    yangon: OpenOffice, second: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    assert send(head, mandalay, "the notice").state == "taken"
    assert is_revoked(mandalay, key_of(second))


def test_what_lies_beyond_the_cut_is_refused_from_anyone_and_nothing_else_is_lost(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    revoke(head, key_of(second))
    before = pictures(head)["YGN"]
    own = register(yangon, "Ma Own")
    early = pack(yangon, head, "with writes beyond")
    (result,) = take(head, early)
    assert (result.state, result.reason, result.advice) == ("waiting", BUILDS_ON_REFUSED, ENTER_AGAIN)
    assert pictures(head)["YGN"] == before
    assert send(head, yangon, "the notice").state == "taken"
    assert shown(yangon, stolen) == "MMR013001", "what stands there stands until a person looks at it"
    # Once the field says something of this office's own, the rest goes on; a record that the other PC made does not.
    change(yangon, stolen, township="MMR013015")
    assert send(yangon, head, "without").state == "taken"
    assert shown(head, stolen) == "MMR013015"
    assert shown(head, own, "birth_year") == 1990
    assert {line.table for line in to_enter(yangon)} == {"member", "consent"}
    with head.database.reading() as session:
        assert session.query(Member).count() == 2
    assert take(head, early)[0].state == "already", "it was tried again and brought nothing"
    change(second, stolen, languages="Shan")
    assert "revoked" in why(take(yangon, pack(second, yangon, "later")))


def test_a_station_with_new_keys_is_cut_at_all_that_it_ever_wrote(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    with second.database.transaction() as session:
        data = key_change.renew_keys(session, second.actor)
    told(head, data)
    revoke(head, key_of(second))
    register(yangon)
    assert send(yangon, head, "with writes beyond").state == "waiting"
    assert shown(head, stolen) is None
    assert shown(head, stolen, "birth_year") == 1990


def test_what_was_on_its_way_to_the_revoked_pc_is_for_its_neighbour_too(
    stolen: str, yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    change(head, stolen, languages="Shan")
    early = pack(head, yangon, "locked for both")
    revoke(head, key_of(second))
    assert send(head, yangon, "the notice").state == "taken"
    assert [one.state for one in take(yangon, early)] == ["taken"]


# A lost key


def test_a_lost_key_the_new_pc_is_trusted_and_the_old_one_revoked(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    """The first PC's disk died; the second one is new and was seeded by head office."""
    code = register(yangon)
    send(yangon, head, "1")
    send(head, second, "2")
    revoke(head, key_of(yangon))
    change(second, code, township="MMR013001")
    assert send(second, head, "3").state == "taken"
    assert shown(head, code) == "MMR013001"
    with head.database.reading() as session:
        assert [one.key for one in trust.live_stations(session, "YGN")] == [key_of(second)]
    assert send(head, second, "4").state == "taken"
    assert agree(second, head)


# Forged notices


def forged(signer: Keys | bytes, said: Revokes | Trusts) -> Notice:
    text = msgspec.json.encode(said)
    signing_key = signer.signing_key if isinstance(signer, Keys) else signer
    key = sshsig.key_fingerprint(sshsig.public_key(signing_key))
    signature = sshsig.sign(text, signing_key, sshsig.NOTICE).decode()
    return Notice(id=hashlib.sha256(text).hexdigest(), text=text.decode(), signature=signature, signer=key)


def plant(office: OpenOffice, notice: Notice) -> None:
    with office.database.transaction() as session:
        session.add(notice)


def signing_key(office: OpenOffice) -> bytes:
    with office.database.reading() as session:
        return here(session).signing_key


def test_a_notice_of_a_branch_or_a_stranger_does_nothing(
    yangon: OpenOffice, second: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    register(second)
    send(second, head, "1")
    target = Revokes(key_of(second), [], 1)
    thief = Keys()
    card = cards.Card("PYI", "Pyay", False, thief.public, thief.recipient)
    plant(mandalay, forged(signing_key(mandalay), target))
    plant(mandalay, forged(thief, Revokes(key_of(second), [("YGN", "", 0)], 2)))
    plant(mandalay, forged(signing_key(mandalay), Trusts(card.text().decode(), 3)))
    register(mandalay)
    assert send(mandalay, head, "forged").state == "taken"
    with head.database.reading() as session:
        assert not cuts.is_revoked(session, key_of(second))
        assert trust.station_by_key(session, thief.key) is None
        assert session.scalars(select(Cut)).all() == []
        assert not {thief.key, key_of(mandalay)} & set(session.scalars(select(Notice.signer)))
    assert send(second, head, "2").state == "taken"


def test_a_notice_of_a_revoked_head_office_station_does_nothing(yangon: OpenOffice, head: OpenOffice) -> None:
    thief = Keys()
    told(head, cards.Card("HQ", "Head office", True, thief.public, thief.recipient).text())
    told(yangon, cards.Card("HQ", "Head office", True, thief.public, thief.recipient).text())
    revoke(head, thief.key)
    assert send(head, yangon, "1").state == "taken"
    plant(yangon, forged(thief, Revokes(key_of(head), [], 1)))
    plant(head, forged(thief, Revokes(key_of(yangon), [], 1)))
    register(yangon)
    assert send(yangon, head, "2").state == "taken"
    assert send(head, yangon, "3").state == "taken"
    for office in (yangon, head):
        assert not is_revoked(office, key_of(head))
        assert not is_revoked(office, key_of(yangon))


def test_what_a_revoked_head_office_station_had_said_is_said_again(yangon: OpenOffice, head: OpenOffice) -> None:
    other = Keys()
    told(head, cards.Card("HQ", "Head office", True, other.public, other.recipient).text())
    lost = Keys()
    plant(head, forged(other, Revokes(lost.key, [("YGN", "", 0)], 1)))
    revoke(head, other.key)
    assert send(head, yangon, "1").state == "taken"
    assert is_revoked(yangon, lost.key)


def test_a_head_office_that_was_put_back_learns_its_trust_and_revocations_from_a_branch(
    yangon: OpenOffice, mandalay: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    with head.database.transaction() as session:
        trust.keep_own_card(session)
    revoke(head, key_of(second))
    with mandalay.database.transaction() as session:
        data = key_change.renew_keys(session, mandalay.actor)
    told(head, data)
    register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "2")
    with head.database.transaction() as session:
        # As it stood before it knew of anybody but Yangon's first PC.
        for table in (Notice, Cut):
            session.query(table).delete()
        session.query(Station).filter(Station.key.not_in([key_of(yangon), key_of(head)])).delete()
    with head.database.reading() as session:
        assert trust.live_stations(session, "MDY") == []
    assert send(yangon, head, "3").state == "taken"
    with head.database.reading() as session:
        assert [one.key for one in trust.live_stations(session, "MDY")] == [key_of(mandalay)]
        assert trust.live_stations(session, "YGN")[0].key == key_of(yangon)
        assert len(trust.live_stations(session, "YGN")) == 1
        assert notices.lines(session) != []
    assert is_revoked(head, key_of(second))
