"""What a receipt code may not do: a restored, a copied, a second PC of the receiver never loses a change by it."""

from pathlib import Path

from sqlalchemy import select

from models import providers
from models.exchange import partners
from models.offices import OpenOffice
from models.providers import ProviderDraft
from models.schema import Acknowledgement, Bundle, KnownVector
from tests.models.exchange.codes import base, open_numbers, read_out, restored, type_in
from tests.models.exchange.post import (
    change,
    key_of,
    pack,
    pictures,
    register,
    send,
    shown,
    take,
    trust_each_other,
)
from tests.offices import SettableClock, Template

# --- what a code may not do ---------------------------------------------------------------------------------------


def test_which_of_two_pcs_read_the_code_is_not_known(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> None:
    """The bundle is acknowledged; but the other PC may not have it, so nothing is left out of the next one."""
    with head.database.transaction() as session:
        providers.add(session, head.actor, ProviderDraft("P001", "Insein clinic"))
    send(head, yangon, "1")
    assert type_in(head, yangon, read_out(yangon, 1)).number == 1
    assert base(head, yangon, "reference") == {}
    assert send(head, second, "2").state == "taken"
    assert pictures(second)["reference"] == pictures(yangon)["reference"] == pictures(head)["reference"]


def test_a_code_of_one_pc_counts_for_none_even_if_both_were_heard_of(
    yangon: OpenOffice, second: OpenOffice, head: OpenOffice
) -> None:
    register(yangon)
    send(yangon, head, "of one")
    send(second, head, "of the other")
    register(second)
    send(second, head, "of the other again")
    before = base(head, yangon)
    send(head, second, "1")
    assert type_in(head, yangon, read_out(second, 1)).number == 1
    assert base(head, yangon) == before
    assert send(head, yangon, "2").state == "taken"
    assert pictures(yangon)["YGN"] == pictures(second)["YGN"]


def test_another_pc_that_is_trusted_later_lowers_the_base(
    yangon: OpenOffice, head: OpenOffice, second_template: Template, clock: SettableClock, tmp_path: Path
) -> None:
    send(yangon, head, "0")
    send(head, yangon, "1")
    type_in(head, yangon, read_out(yangon, 1))
    assert base(head, yangon) != {}
    new = second_template.copy(tmp_path / "new", clock)
    trust_each_other(new, yangon)
    trust_each_other(new, head)
    assert base(head, yangon) == {}
    assert send(head, new, "2").state == "taken"
    new.database.close()


def test_the_first_bundle_takes_the_place_of_what_codes_told(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    early = pack(head, yangon, "made before anything came")
    send(yangon, head, "1")
    type_in(yangon, head, read_out(head, 1))
    take(yangon, early)
    assert base(yangon, head) == {}, "too low, which is safe"
    with yangon.database.reading() as session:
        assert session.scalars(select(Bundle.acknowledged_by).where(Bundle.receiver == key_of(head))).all() == [
            Acknowledgement.OLDER_CODE
        ]
    send(head, yangon, "answer")
    assert base(yangon, head) != {}


def test_a_receiver_that_was_restored_after_its_code_loses_nothing(
    yangon: OpenOffice, saved_head: Template, clock: SettableClock, tmp_path: Path
) -> None:
    head = saved_head.copy(tmp_path / "working", clock)
    code = register(yangon, "Ma Thida")
    send(yangon, head, "2")
    type_in(yangon, head, read_out(head, 2))
    head.database.close()
    back = restored(saved_head, tmp_path / "restored", clock)
    change(yangon, code, township="MMR013001")
    assert send(yangon, back, "3").state == "waiting", "it builds on bundle 2, which the backup does not have"
    assert send(back, yangon, "answer 2").state == "taken"
    assert 2 in open_numbers(yangon, back), "what a restore lost is open again"
    assert send(yangon, back, "4").state == "taken"
    assert shown(back, code) == "MMR013001"
    assert pictures(back)["YGN"] == pictures(yangon)["YGN"]
    back.database.close()


def test_a_code_from_before_a_restore_raises_nothing_after_it(
    yangon: OpenOffice, saved_head: Template, clock: SettableClock, tmp_path: Path
) -> None:
    head = saved_head.copy(tmp_path / "working", clock)
    register(yangon)
    send(yangon, head, "2")
    written_down = read_out(head, 2)
    head.database.close()
    back = restored(saved_head, tmp_path / "restored", clock)
    send(back, yangon, "answer 2")
    heard = base(yangon, back)
    assert type_in(yangon, back, written_down).number == 2
    assert base(yangon, back) == heard
    assert send(yangon, back, "3").state == "taken", "nothing is left out of the next bundle"
    assert pictures(back)["YGN"] == pictures(yangon)["YGN"]
    back.database.close()


def test_a_copy_nobody_heard_of_may_read_the_code_and_the_other_loses_nothing(
    yangon: OpenOffice, saved_head: Template, clock: SettableClock, tmp_path: Path
) -> None:
    one = saved_head.copy(tmp_path / "one", clock)
    two = restored(saved_head, tmp_path / "two", clock)
    register(yangon)
    take(two, pack(yangon, one, "2 went to the copy"))
    type_in(yangon, one, read_out(two, 2))
    register(yangon)
    assert send(yangon, one, "3").state == "waiting"
    for number in range(4, 6):
        send(one, yangon, f"answer {number}")
        send(yangon, one, f"{number}")
    assert pictures(one)["YGN"] == pictures(yangon)["YGN"]
    for office in (one, two):
        office.database.close()


def test_two_copies_of_the_receiver_get_nothing_by_a_code(
    yangon: OpenOffice, saved_head: Template, clock: SettableClock, tmp_path: Path
) -> None:
    one = saved_head.copy(tmp_path / "one", clock)
    two = restored(saved_head, tmp_path / "two", clock)
    send(two, yangon, "of two")
    send(one, yangon, "of one")
    register(yangon)
    heard = base(yangon, one)
    path = pack(yangon, one, "2")
    take(one, path)
    type_in(yangon, one, read_out(one, 2))
    assert base(yangon, one) == heard
    assert take(two, pack(yangon, two, "3"))[0].state == "taken"
    assert pictures(two)["YGN"] == pictures(yangon)["YGN"]
    for office in (one, two):
        office.database.close()


def test_a_code_never_writes_what_only_a_bundle_may(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    type_in(yangon, head, read_out(head, 1))
    with yangon.database.reading() as session:
        assert session.scalars(select(KnownVector)).all() == []


# --- by a bundle --------------------------------------------------------------------------------------------------


def test_the_next_bundle_of_the_receiver_acknowledges(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    pack(yangon, head, "2 is lost")
    register(yangon)
    pack(yangon, head, "3 is lost")
    send(head, yangon, "answer")
    # Number 2 held nothing that 1 did not hold.
    assert open_numbers(yangon, head) == [3]
    with yangon.database.reading() as session:
        assert {one.acknowledged_by for one in partners.sent_to(session, "HQ")} == {None, Acknowledgement.BUNDLE}


def test_every_pc_of_the_office_must_have_it(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "to head")
    path = pack(head, yangon, "1")
    take(yangon, path)
    send(yangon, head, "says yangon")
    assert open_numbers(head, yangon) == [1]
    take(second, path)
    send(second, head, "says the second")
    assert open_numbers(head, yangon) == []
