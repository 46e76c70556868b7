"""Faults that the fast simulation found, on real offices."""

from models import consents
from models.schema import ConsentMethod, ConsentScope, MemberLocal
from models.stamps import present_day
from tests.models.exchange import reading
from tests.models.exchange.post import change, key_of, member, register, send, shown, write
from tests.models.exchange.revoked import enter_again, revoke


def writes(office, code):
    with office.database.reading() as session:
        return reading.read(session).writes()[member(session, code).id, "member.township"]


def test_what_is_entered_again_beside_an_own_value_takes_its_place(yangon, second, head):
    """Else the field has two dots of one station, and nobody takes this office's bundles any more."""
    code = register(yangon)
    send(yangon, second, "seed")
    send(second, yangon, "s")
    send(yangon, head, "up")
    send(head, yangon, "d")
    change(yangon, code, township="MMR013001")
    change(second, code, township="MMR013015")
    revoke(head, key_of(second))
    assert send(second, yangon, "later").state == "taken"
    assert send(head, yangon, "notice").state == "taken"
    enter_again(yangon)
    assert send(yangon, head, "again").state == "taken"


def test_a_field_of_which_something_is_refused_never_gets_two_dots_of_one_station(yangon, second, head):
    """`versions | mine` keeps an older write of a station beside its newer one; the next bundle is refused by all."""
    code = register(yangon)
    send(yangon, second, "seed")
    send(second, yangon, "s")
    change(yangon, code, township="MMR013001")
    send(yangon, head, "up")
    change(yangon, code, township="MMR013008")
    change(second, code, township="MMR013015")
    send(second, yangon, "later")
    revoke(head, key_of(second))
    assert send(yangon, head, "both").state == "taken"
    found = writes(head, code)
    assert len({write[:2] for write in found}) == len(found)


def test_an_old_name_does_not_take_the_place_of_a_newer_twin(yangon, second, head):
    """A grant reaches the other PC by head office before the new name does: its twin must stay (rule 6: fill a *missing* one)."""
    code = register(yangon, "Ma Old")
    send(yangon, second, "seed")
    send(second, yangon, "s")
    send(yangon, head, "1")
    send(head, yangon, "2")
    send(second, head, "3")

    def rename(session):
        session.get(MemberLocal, member(session, code).id).name = "Ma New"

    write(yangon, rename)
    with yangon.database.transaction() as session:
        consents.give(
            session,
            yangon.actor,
            code,
            ConsentScope.SHARE_HEAD_OFFICE,
            method=ConsentMethod.SPOKEN,
            on=present_day(session),
        )
    send(yangon, head, "4")
    assert send(head, second, "5").state == "taken"
    send(second, head, "6")
    assert shown(head, code, "shared_name") == "Ma New"
