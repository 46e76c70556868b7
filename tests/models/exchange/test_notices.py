"""What head office says travels signed, is obeyed everywhere, and comes back to a head office that forgot it."""

import pytest
from sqlalchemy import delete, select

from models.errors import BadFile
from models.exchange import hearing, notices, sshsig
from models.exchange.notices import Revokes
from models.exchange.records import NoticeLine
from models.incarnations import renew
from models.offices import OpenOffice
from models.schema import Cut, Incarnation, Member, Notice, Station
from models.stamps import here, write_as
from tests.models.exchange import reading
from tests.models.exchange.post import believe_too_much, change, key_of, pack, register, send, shown, take

MOMENT = 1_795_575_600_000


def revoke(head: OpenOffice, office: OpenOffice, *cut: tuple[str, str, int]) -> None:
    with head.database.transaction() as session:
        key = key_of(office)
        notices.say_revocation(session, key, list(cut), MOMENT)
        hearing.mark_revoked(session, Revokes(key, list(cut), MOMENT))


def station_of(office: OpenOffice) -> str:
    with office.database.reading() as session:
        return here(session).station


def is_revoked(at: OpenOffice, office: OpenOffice) -> bool:
    with at.database.reading() as session:
        row = session.get(Station, key_of(office))
        return row is not None and row.revoked_at is not None


def signed(office: OpenOffice, text: bytes, namespace: bytes = sshsig.NOTICE) -> NoticeLine:
    with office.database.reading() as session:
        return NoticeLine("notice", text.decode(), sshsig.sign(text, here(session).signing_key, namespace).decode())


def hears(office: OpenOffice, line: NoticeLine) -> bool:
    with office.database.transaction() as session:
        return notices.heard(session, line) is not None


def revocation(key: str) -> bytes:
    return f'["revoke","{key}",[],{MOMENT}]'.encode()


def test_a_revocation_reaches_every_office_with_its_next_bundle(yangon, second, mandalay, head):
    revoke(head, second)
    for branch in (yangon, mandalay):
        send(head, branch, "down")
    assert is_revoked(yangon, second)
    with mandalay.database.reading() as session:
        # Mandalay never knew that station; it hands the notice on all the same.
        assert len(session.scalars(select(Notice)).all()) >= 2


def test_a_bundle_that_waits_still_tells_of_a_revocation(yangon, second, head):
    register(yangon)
    send(yangon, head, "up")
    believe_too_much(head, yangon)
    revoke(head, second)
    assert send(head, yangon, "down").state == "waiting"
    assert is_revoked(yangon, second)


def test_a_head_office_that_forgot_learns_its_trust_back(yangon, mandalay, head):
    send(head, yangon, "down")
    with head.database.transaction() as session:
        session.execute(delete(Station).where(Station.key == key_of(mandalay)))
        session.execute(delete(Notice))
    register(mandalay)
    early = pack(mandalay, head, "early")
    (result,) = take(head, early)
    assert result.state == "refused"
    register(yangon)
    send(yangon, head, "up")
    (result,) = take(head, early)
    assert result.state == "taken"


def test_it_learns_revocations_back_too(yangon, second, head):
    revoke(head, second)
    send(head, yangon, "down")
    with head.database.transaction() as session:
        session.get_one(Station, key_of(second)).revoked_at = None
        session.execute(delete(Cut))
        session.execute(delete(Notice))
    register(yangon)
    send(yangon, head, "up")
    assert is_revoked(head, second)


def test_a_branch_trusts_nobody_by_a_notice(yangon, mandalay, head):
    send(head, yangon, "down")
    with yangon.database.reading() as session:
        assert session.get(Station, key_of(mandalay)) is None


def test_only_head_office_is_heard(yangon, second, mandalay, head):
    text = revocation(key_of(second))
    assert not hears(yangon, signed(second, text))
    assert not hears(yangon, signed(mandalay, text))
    assert hears(yangon, signed(head, text))
    assert not hears(yangon, signed(head, text)), "it is no news any more"


def test_a_revoked_head_office_station_is_not_heard(yangon, second, head):
    with yangon.database.transaction() as session:
        session.get_one(Station, key_of(head)).revoked_at = MOMENT
    assert not hears(yangon, signed(head, revocation(key_of(second))))


def test_a_signature_for_another_purpose_is_none(yangon, second, head):
    with pytest.raises(BadFile):
        hears(yangon, signed(head, revocation(key_of(second)), sshsig.BOOK))


@pytest.mark.parametrize(
    "spelled",
    [
        b'["revoke", "SHA256:%s",[],1]',
        b'["revoke","SHA256:%s",[],1,2]',
        b'["revoke","SHA256:%s",[],1e3]',
        b'["forgive","SHA256:%s",[],1]',
        b'["revoke","nobody",[],1]',
        b"[]",
    ],
)
def test_another_spelling_refuses_the_bundle(yangon, head, spelled):
    text = spelled.replace(b"%s", b"A" * 43) if b"%s" in spelled else spelled
    with pytest.raises(BadFile):
        hears(yangon, signed(head, text))


def test_writes_beyond_the_cut_are_refused_from_anyone(yangon, second, head):
    code = register(second)
    send(second, yangon, "seed")
    send(yangon, head, "up")
    change(second, code, township="MMR013001")
    late = register(second, "Ma Late")
    send(second, yangon, "later")
    with head.database.reading() as session:
        cut = [("YGN", station_of(second), _seen(session, station_of(second)))]
    revoke(head, second, *cut)
    result = send(yangon, head, "with later")
    assert result.state == "taken"
    assert shown(head, code) is None
    with head.database.reading() as session:
        assert session.scalars(select(Member).where(Member.code == late)).first() is None
        assert _seen(session, station_of(second)) == cut[0][2]
        assert session.get_one(Incarnation, station_of(second)).key == key_of(second)


def _seen(session, station: str) -> int:
    return reading.vectors(session).get(("YGN", station), 0)


def test_what_they_replaced_stays_and_what_others_wrote_comes_once_it_is_put_right(yangon, second, head):
    code = register(yangon, township="MMR013015")
    send(yangon, second, "seed")
    send(yangon, head, "up")
    revoke(head, second)
    change(second, code, township="MMR013001")
    send(second, yangon, "later")
    change(yangon, code, languages="Kachin")
    assert send(yangon, head, "both").state == "waiting"
    assert (shown(head, code), shown(head, code, "languages")) == ("MMR013015", "")
    change(yangon, code, township="MMR013008")
    assert send(yangon, head, "put right").state == "taken"
    assert (shown(head, code), shown(head, code, "languages")) == ("MMR013008", "Kachin")
    assert shown(yangon, code) == "MMR013008"


def test_a_station_s_own_later_life_counts_for_nothing(yangon, second, head):
    """A stolen PC that restores itself is a new incarnation of the same key: of that nothing was said, so it is 0."""
    send(second, yangon, "seed")
    revoke(head, second, ("YGN", station_of(second), 2**40))
    with second.database.transaction() as session:
        write_as(session, second.actor.role)
        renew(session)
    code = register(second, "Ma Stolen")
    send(second, yangon, "later")
    assert shown(yangon, code, "code") == code
    assert send(yangon, head, "relayed").state == "waiting", "they changed the office's own details too"
    with head.database.reading() as session:
        assert session.scalars(select(Member).where(Member.code == code)).first() is None
