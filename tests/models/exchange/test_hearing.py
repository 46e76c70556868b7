"""Of two cuts of one station the narrower counts, in whatever order they are heard of."""

import pytest

from models.exchange import hearing, notices
from models.exchange.cards import Card
from models.exchange.notices import Revokes
from models.offices import OpenOffice
from models.schema import Cut, Station
from models.stamps import here
from tests.models.exchange import reading
from tests.models.exchange.bundles import Station as Keys
from tests.models.exchange.post import change, key_of, member, pack, register, send, shown, take
from tests.models.exchange.revoked import enter_again

KEY = "SHA256:" + "A" * 43
ONE = "01930000-0000-7000-8000-00000000000b"


@pytest.mark.parametrize("seqs", [(4, 9), (9, 4)])
def test_the_narrower_of_two_cuts_counts(office: OpenOffice, seqs: tuple[int, int]) -> None:
    with office.database.transaction() as session:
        for seq in seqs:
            hearing.mark_revoked(session, Revokes(KEY, [("YGN", ONE, seq)], 1))
        assert session.get_one(Cut, (KEY, "YGN", ONE)).seq == 4


def revoke(head: OpenOffice, office: OpenOffice) -> None:
    """With all that head office has of it as the cut."""
    with office.database.reading() as session:
        station = here(session).station
    with head.database.transaction() as session:
        key = key_of(office)
        cut = [("YGN", station, reading.vectors(session).get(("YGN", station), 0))]
        notices.say_revocation(session, key, cut, 1)
        hearing.mark_revoked(session, Revokes(key, cut, 1))


def test_what_lies_within_the_cut_still_comes_from_others(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    known = register(yangon)
    send(yangon, second, "seed")
    code = register(second, township="MMR013015")
    change(second, known, township="MMR013001")
    send(second, head, "up")
    revoke(head, second)
    assert send(head, yangon, "down").state == "taken"
    assert (shown(yangon, code), shown(yangon, known)) == ("MMR013015", "MMR013001")


def test_a_field_whose_newer_value_is_refused_keeps_its_writes_until_that_is_entered_again(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    """Not only its value: a write that vanished here would be taken for one that somebody replaced."""
    code = register(yangon)
    change(yangon, code, township="MMR013015")
    send(yangon, second, "seed")
    send(yangon, head, "up")
    change(second, code, township="MMR013001")
    revoke(head, second)
    send(second, yangon, "later")
    before = writes(head, code)
    assert send(yangon, head, "nothing besides").state == "taken"
    assert writes(head, code) == before
    change(yangon, code, languages="Kachin")
    both = pack(yangon, head, "both")
    assert take(head, both)[0].state == "waiting"
    assert (writes(head, code), shown(head, code, "languages")) == (before, "")
    send(head, yangon, "notice")
    enter_again(yangon)
    assert send(yangon, head, "again").state == "taken"
    assert (shown(head, code), shown(head, code, "languages")) == ("MMR013001", "Kachin")
    assert writes(head, code) == writes(yangon, code)
    assert take(head, both)[0].state == "already"


def writes(office: OpenOffice, code: str) -> set[reading.Write]:
    """The writes of a member's township."""
    with office.database.reading() as session:
        return reading.read(session).writes()[member(session, code).id, "member.township"]


def test_a_branch_trusts_no_new_pc_of_head_office_by_a_notice(yangon: OpenOffice, head: OpenOffice) -> None:
    keys = Keys()
    card = Card("HQ", "Head office", True, keys.public, keys.recipient)
    with head.database.transaction() as session:
        notices.say_trust(session, card.text().decode())
    assert send(head, yangon, "down").state == "taken"
    with yangon.database.reading() as session:
        assert session.get(Station, card.key) is None, "its words were never compared"
