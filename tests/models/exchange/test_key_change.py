"""New keys for a PC: taken by voice, signed by the old one; nothing on its way is lost, numbers go on."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models.accounts import Actor
from models.errors import BadFile, NotAllowed, Refused
from models.exchange import cards, exporting, key_change, partner_lines, trust
from models.exchange.cards import KeyChange
from models.exchange.escrow import identity_file
from models.offices import OpenOffice
from models.schema import Audit, Bundle, Station
from tests.models.exchange.bundles import Station as Keys
from tests.models.exchange.post import change, key_of, pack, pictures, register, send, shown, take, trust_each_other


def renewed(office: OpenOffice) -> bytes:
    with office.database.transaction() as session:
        return key_change.renew_keys(session, office.actor)


def told(truster: OpenOffice, data: bytes) -> trust.TrustedStation:
    """The words of a file, read aloud and typed in."""
    with truster.database.transaction() as session:
        return trust.trust_card(session, truster.actor, data, " ".join(trust.fingerprint(data)))


def live(office: OpenOffice, code: str) -> list[str]:
    with office.database.reading() as session:
        return [one.key for one in trust.live_stations(session, code)]


def why(results: list) -> str:
    return results[0].reason.template


# The file


def test_a_change_file_is_the_new_card_with_the_old_key_and_its_signature(office: OpenOffice) -> None:
    with office.database.reading() as session:
        old = trust.own_card(session).text().decode().split("\n")
    data = renewed(office)
    lines = data.decode().split("\n")
    with office.database.reading() as session:
        assert "\n".join(lines[:6]) + "\n" == trust.own_card(session).text().decode()
    assert lines[6] == f"replaces {old[4]}"
    assert (len(lines[7]), lines[8:]) == (244, [""])
    read = cards.read_given(data)
    assert isinstance(read, KeyChange)
    assert read.text() == data
    assert len(data) < cards.LARGEST_CARD


def test_every_changed_byte_makes_it_no_change_file(office: OpenOffice) -> None:
    data = renewed(office)
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(BadFile):
            cards.read_given(bytes(changed))


def test_a_change_that_the_old_key_did_not_sign_is_refused(yangon: OpenOffice, head: OpenOffice) -> None:
    thief = Keys()
    with yangon.database.reading() as session:
        victim = trust.own_card(session)
    forged = cards.Card("YGN", "Yangon", False, thief.public, thief.recipient)
    signed = cards.signed_change(forged, thief.signing_key)
    lines = signed.text().decode().split("\n")
    lines[6] = f"replaces {victim.text().decode().split(chr(10))[4]}"
    for data in ("\n".join(lines).encode(), signed.text()):
        with pytest.raises((BadFile, Refused)):
            told(head, data)
    assert live(head, "YGN") == [victim.key]


def test_only_the_words_of_the_very_file_count(yangon: OpenOffice, head: OpenOffice) -> None:
    data = renewed(yangon)
    with yangon.database.reading() as session:
        plain = trust.own_card(session).text()
    with pytest.raises(Refused, match="not the words"), head.database.transaction() as session:
        trust.trust_card(session, head.actor, data, " ".join(trust.fingerprint(plain)))


def test_staff_may_not_change_keys(office: OpenOffice, staff: Actor) -> None:
    with pytest.raises(NotAllowed), office.database.transaction() as session:
        key_change.renew_keys(session, staff)


# In the middle of the exchange


def test_a_branch_changes_its_keys_between_two_bundles(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    late = pack(yangon, head, "late")
    change(head, code, languages="Shan")
    on_its_way = pack(head, yangon, "to the old key")
    old = key_of(yangon)
    data = renewed(yangon)
    new = key_of(yangon)
    assert old != new
    # What was locked for the old keys still opens.
    assert [one.state for one in take(yangon, on_its_way)] == ["taken"]
    assert shown(yangon, code, "languages") == "Shan"
    change(yangon, code, township="MMR013001")
    path = pack(yangon, head, "3")
    assert "not trusted here" in why(take(head, path))
    assert told(head, data).key == new
    assert (live(head, "YGN"), told(head, data).key) == ([new], new)
    assert "before that office changed its key" in why(take(head, late))
    (result,) = take(head, path)
    assert (result.state, result.number) == ("taken", 3)
    assert shown(head, code) == "MMR013001"
    assert send(head, yangon, "4").state == "taken"
    assert pictures(yangon)["YGN"] == pictures(head)["YGN"]
    with head.database.reading() as session:
        assert session.get_one(Station, old).replaced_by == new
        numbers = session.scalars(select(Bundle.number).where(Bundle.receiver.in_([old, new])).order_by(Bundle.id))
        assert list(numbers) == [1, 2]
        assert session.scalars(select(Audit.action).order_by(Audit.id)).all().count("trust new key") == 2


def test_nothing_is_sent_twice_because_of_new_keys(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    code = register(yangon)
    for number in (1, 2):
        send(yangon, head, f"to head {number}")
        send(head, yangon, f"to yangon {number}")
    told(head, renewed(yangon))
    change(head, code, languages="Shan")
    made = exporting.export_bundle(head.database, head.actor, "YGN", tmp_path / "small.thz")
    assert made.records == 1


def test_a_number_used_twice_is_a_fork_across_a_change_of_keys(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    with yangon.database.transaction() as session:
        # As in a folder that was copied back by hand.
        session.query(Bundle).delete()
    told(head, renewed(yangon))
    assert "another bundle has this number" in why(take(head, pack(yangon, head, "1 again")))


def test_a_head_office_that_hears_of_a_change_before_the_card_joins_them(head: OpenOffice, office: OpenOffice) -> None:
    """Notices come in any order."""
    with office.database.reading() as session:
        old = trust.own_card(session)
    data = renewed(office)
    with head.database.transaction() as session:
        trust.trust_again(session, data.decode(), 2)
        trust.trust_again(session, old.text().decode(), 1)
        assert [one.key for one in trust.live_stations(session, "YGN")] == [key_of(office)]
        assert trust.present_key(session, old.key) == key_of(office)


def test_head_office_changes_its_keys_between_two_bundles(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon)
    other = register(mandalay)
    send(yangon, head, "1")
    send(mandalay, head, "2")
    send(head, mandalay, "3")
    to_the_old_key = pack(yangon, head, "4")
    data = renewed(head)
    change(head, code, languages="Shan")
    change(head, other, languages="Mon")
    assert [one.state for one in take(head, to_the_old_key)] == ["taken"]
    path = pack(head, yangon, "5")
    assert "not trusted here" in why(take(yangon, path))
    for branch in (yangon, mandalay):
        told(branch, data)
    assert [one.state for one in take(yangon, path)] == ["taken"]
    assert send(head, mandalay, "6").state == "taken"
    assert (shown(yangon, code, "languages"), shown(mandalay, other, "languages")) == ("Shan", "Mon")
    for branch in (yangon, mandalay):
        assert send(branch, head, "7").state == "taken"


def test_the_list_of_partners_goes_on_with_the_same_numbers(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    for number in (1, 2):
        send(yangon, head, str(number))
        send(head, yangon, f"answer {number}")
    told(head, renewed(yangon))
    send(yangon, head, "3")
    with head.database.reading() as session:
        (line,) = partner_lines.partner_lines(session)
        assert (line.office_code, line.stations, line.received_number, line.sent_number) == ("YGN", 1, 3, 2)
        assert partner_lines.missing(session) == []
    with yangon.database.reading() as session:
        assert [line.office_code for line in partner_lines.partner_lines(session)] == ["HQ"]


def test_keys_are_changed_twice_and_a_partner_needs_both_files(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    first, second = renewed(yangon), renewed(yangon)
    with yangon.database.reading() as session:
        assert [one.data for one in key_change.change_files(session)] == [second, first]
        assert len(key_change.identities(session)) == 3
    with pytest.raises(Refused, match="not trusted here"):
        told(head, second)
    told(head, first)
    told(head, second)
    with pytest.raises(Refused, match="an old one"):
        told(head, first)
    assert live(head, "YGN") == [key_of(yangon)]
    assert send(yangon, head, "1").state == "taken"


def test_the_other_pc_of_an_office_takes_the_new_keys_too(
    second: OpenOffice, yangon: OpenOffice, head: OpenOffice
) -> None:
    code = register(yangon, "Ma Thida")
    send(yangon, second, "1")
    told(second, renewed(yangon))
    change(yangon, code, township="MMR013001")
    assert send(yangon, second, "2").state == "taken"
    assert shown(second, code) == "MMR013001"
    assert send(second, yangon, "3").state == "taken"
    assert pictures(second)["YGN"] == pictures(yangon)["YGN"]


def test_an_old_plain_card_does_not_bring_the_old_key_back(yangon: OpenOffice, head: OpenOffice) -> None:
    with yangon.database.reading() as session:
        old = trust.own_card(session).text()
    told(head, renewed(yangon))
    with pytest.raises(Refused, match="an old one"):
        told(head, old)


def test_two_keys_do_not_both_take_the_place_of_one(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    """The thief of a copy changes its keys as well: whoever comes second is refused."""
    signing_key = _signing_key(yangon)
    told(head, renewed(yangon))
    thief = Keys()
    forged = cards.signed_change(cards.Card("YGN", "Yangon", False, thief.public, thief.recipient), signing_key)
    with pytest.raises(Refused, match="Another key"):
        told(head, forged.text())


def _signing_key(office: OpenOffice) -> bytes:
    from models.stamps import here

    with office.database.reading() as session:
        return here(session).signing_key


def test_another_office_cannot_take_a_place(yangon: OpenOffice, head: OpenOffice) -> None:
    thief = Keys()
    for code, is_head in (("MDY", False), ("HQ", True)):
        card = cards.Card(code, "Some office", is_head, thief.public, thief.recipient)
        with pytest.raises(Refused, match=r"does not fit|says it is"):
            told(head, cards.signed_change(card, _signing_key(yangon)).text())


def test_a_revoked_key_does_not_say_who_takes_its_place(yangon: OpenOffice, head: OpenOffice) -> None:
    change = renewed(yangon)
    with head.database.transaction() as session:
        session.scalars(select(Station).where(Station.office_code == "YGN")).one().revoked_at = 1
    with pytest.raises(Refused, match="was revoked"):
        told(head, change)
    assert live(head, "YGN") == []


# A lost key


def test_a_lost_key_is_a_second_station_by_its_own_words(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    assert set(live(head, "YGN")) == {key_of(yangon), key_of(second)}
    register(second)
    assert send(second, head, "1").state == "taken"


def test_a_bundle_that_goes_on_as_another_station_is_refused(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    """A copy of the office's folder gets keys of another trusted PC: nobody can tell whose writes those are."""
    from models.stamps import here

    register(yangon)
    send(yangon, head, "1")
    with yangon.database.reading() as session:
        incarnation = here(session).station
    with second.database.transaction() as session:
        here(session).station = incarnation
    assert "copies another station" in why(take(head, pack(second, head, "2")))


def test_the_file_for_the_safe_opens_old_bundles_too(yangon: OpenOffice, head: OpenOffice) -> None:
    with yangon.database.reading() as session:
        before = key_change.identities(session)[0]
    renewed(yangon)
    with yangon.database.transaction() as session:
        file = identity_file(session, yangon.actor).decode()
        assert before in file
        assert key_change.identities(session)[0] in file


def test_trusting_each_other_again_after_a_change_goes_by_the_plain_card(yangon: OpenOffice, head: OpenOffice) -> None:
    told(head, renewed(yangon))
    trust_each_other(yangon, head)
    assert live(head, "YGN") == [key_of(yangon)]
