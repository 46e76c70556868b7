"""Faults that the fast simulation found, on real offices."""

import pytest

from models import consents
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, MemberLocal
from models.stamps import present_day
from tests.models.exchange import reading
from tests.models.exchange.post import change, key_of, member, pack, register, send, shown, take, write
from tests.models.exchange.revoked import enter_again, revoke


def write_local(office, code, **fields):
    def act(session):
        row = session.get(MemberLocal, member(session, code).id)
        for name, value in fields.items():
            setattr(row, name, value)

    write(office, act)


def agree_to_share(office, code):
    with office.database.transaction() as session:
        share = ConsentScope.SHARE_HEAD_OFFICE
        consents.give(session, office.actor, code, share, method=ConsentMethod.SPOKEN, on=present_day(session))


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
    """An older write of a station stood beside its newer one; the next bundle is refused by all."""
    code = register(yangon)
    send(yangon, second, "seed")
    send(second, yangon, "s")
    change(yangon, code, township="MMR013001")
    send(yangon, head, "up")
    change(yangon, code, township="MMR013008")
    change(second, code, township="MMR013015")
    send(second, yangon, "later")
    revoke(head, key_of(second))
    assert send(yangon, head, "both").state == "waiting"
    send(head, yangon, "notice")
    enter_again(yangon)
    assert send(yangon, head, "again").state == "taken"
    found = writes(head, code)
    assert len({write[:2] for write in found}) == len(found) == 1


def test_a_name_that_comes_after_the_yes_is_shared_too(yangon, second, head):
    """The PC that was told the name was lost before it heard of the yes; the others had the yes first."""
    code = register(second, "Ma Late")
    early = pack(second, yangon, "the name")
    send(second, head, "1")
    agree_to_share(head, code)
    assert send(head, yangon, "the yes").state == "taken"
    assert shown(yangon, code, "shared_name") == ""
    take(yangon, early)
    assert shown(yangon, code, "shared_name") == "Ma Late"


@pytest.mark.parametrize("crossed", [False, True])
def test_a_name_that_is_written_after_the_yes_on_another_pc_is_shared_too(yangon, second, head, crossed):
    """As a plain change, and where it crosses one of this PC's."""
    code = register(second, "Ma Late")
    write_local(second, code, name="")
    send(second, head, "1")
    send(second, yangon, "seed")
    send(yangon, second, "known")
    agree_to_share(head, code)
    send(head, yangon, "the yes")
    if crossed:
        write_local(yangon, code, phone="09 000 777 111")
    write_local(second, code, name="Ma Late", phone="09 000 777 888")
    send(second, yangon, "the name")
    assert shown(yangon, code, "shared_name") == "Ma Late"


def test_a_yes_of_a_revoked_pc_that_is_entered_again_does_not_end_an_own_no(yangon, second, head):
    """Entered again it took the place of the own answer, for a register has one value of a station."""
    code = register(yangon)
    send(yangon, second, "seed")
    send(second, yangon, "s")
    send(yangon, head, "up")
    send(head, yangon, "d")
    agree_to_share(second, code)
    with yangon.database.transaction() as session:
        share = ConsentScope.SHARE_HEAD_OFFICE
        consents.refuse(session, yangon.actor, code, share, method=ConsentMethod.SPOKEN, on=present_day(session))
    revoke(head, key_of(second))
    send(second, yangon, "later")
    send(head, yangon, "notice")
    assert enter_again(yangon) > 0
    with yangon.database.reading() as session:
        lines = consents.answers(session, yangon.actor, code)
    assert next(line.answer for line in lines if line.scope is share) is ConsentAnswer.NO
    assert send(yangon, head, "again").state == "taken"
    assert shown(head, code, "shared_name") == ""


def test_an_old_name_does_not_take_the_place_of_a_newer_twin(yangon, second, head):
    """A grant reaches the other PC by head office before the new name does: its twin must stay (rule 6: fill a *missing* one)."""
    code = register(yangon, "Ma Old")
    send(yangon, second, "seed")
    send(second, yangon, "s")
    send(yangon, head, "1")
    send(head, yangon, "2")
    send(second, head, "3")
    write_local(yangon, code, name="Ma New")
    agree_to_share(yangon, code)
    send(yangon, head, "4")
    assert send(head, second, "5").state == "taken"
    send(second, head, "6")
    assert shown(head, code, "shared_name") == "Ma New"
