"""Receipts: a code over the phone, or the next bundle, tells that a bundle arrived; and neither can ever lose a change."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from models import providers
from models.accounts import Actor
from models.audit import first_break
from models.errors import NotAllowed, NotFound, Refused
from models.exchange import exporting, partners, receipts
from models.exchange.receipt_codes import ALPHABET, check_character
from models.exchange.receipts import AcknowledgedLine
from models.incarnations import renew
from models.offices import OpenOffice
from models.providers import ProviderDraft
from models.schema import Acknowledgement, Audit, Bundle, BundleState, ImportRun, KnownVector, Preimage
from tests.models.exchange.post import (
    change,
    code_of,
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


def taken_id(office: OpenOffice, number: int, state: BundleState = BundleState.TAKEN) -> int:
    with office.database.reading() as session:
        return session.scalars(select(Bundle.id).where(Bundle.number == number, Bundle.state == state)).one()


def read_out(office: OpenOffice, number: int) -> str:
    """The code of a bundle that the office took in, read aloud by its admin."""
    bundle = taken_id(office, number)
    with office.database.transaction() as session:
        return receipts.code_of(session, office.actor, bundle).code


def type_in(office: OpenOffice, other: OpenOffice, code: str) -> AcknowledgedLine:
    with office.database.transaction() as session:
        return receipts.acknowledge(session, office.actor, code_of(other), code)


def made_up(number: int) -> str:
    """A code without a typing error that belongs to no bundle."""
    body = "".join(ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))
    return body + check_character(body)


def open_numbers(office: OpenOffice, other: OpenOffice) -> list[int]:
    with office.database.reading() as session:
        return [one.number for one in partners.sent_to(session, code_of(other)) if one.acknowledged_at is None]


def base(office: OpenOffice, other: OpenOffice, scope: str = "YGN") -> dict[str, int]:
    with office.database.reading() as session:
        return partners.base_for(session, partners.live(session, code_of(other)), scope)


def records(office: OpenOffice, other: OpenOffice, name: str) -> int:
    path = office.folder.parent / f"{name}.thz"
    return exporting.export_bundle(office.database, office.actor, code_of(other), path).records


@pytest.fixture
def saved_head(head_template: Template, yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> Template:
    """Head office's folder as it stood when a backup was made; `head` is closed by that."""
    register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "answer 1")
    head.database.close()
    folder = shutil.copytree(head.folder, tmp_path / "backup")
    return Template(folder, head_template.data_key, head_template.vault_id, head.actor)


def restored(saved: Template, into: Path, clock: SettableClock) -> OpenOffice:
    """The backup opened again, as a new incarnation."""
    office = saved.copy(into, clock)
    with office.database.transaction() as session:
        renew(session)
    return office


# --- a code read out and typed ------------------------------------------------------------------------------------


def test_a_code_read_aloud_acknowledges_the_bundle_and_what_went_before(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    for number in (1, 2, 3):
        send(yangon, head, f"{number}")
    assert open_numbers(yangon, head) == [1, 2, 3]
    line = type_in(yangon, head, read_out(head, 2).lower())
    assert (line.number, line.others, line.already) == (2, 1, False)
    assert open_numbers(yangon, head) == [3]


def test_after_a_code_the_next_bundle_carries_only_what_is_new(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    register(yangon)
    send(yangon, head, "1")
    assert base(yangon, head) == {}
    type_in(yangon, head, read_out(head, 1))
    change(yangon, code, township="MMR013001")
    assert records(yangon, head, "2") == 1
    assert take(head, yangon.folder.parent / "2.thz")[0].state == "taken"
    assert pictures(head)["YGN"] == pictures(yangon)["YGN"]


def test_head_office_sends_only_what_is_new_to_a_branch_that_never_sent(yangon: OpenOffice, head: OpenOffice) -> None:
    with head.database.transaction() as session:
        providers.add(session, head.actor, ProviderDraft("P001", "Insein clinic"))
    send(head, yangon, "1")
    type_in(head, yangon, read_out(yangon, 1))
    assert records(head, yangon, "2") == 0
    with head.database.transaction() as session:
        providers.add(session, head.actor, ProviderDraft("P002", "Tamwe clinic"))
    assert send(head, yangon, "3").state == "taken"
    assert pictures(yangon)["reference"] == pictures(head)["reference"]


def test_a_code_typed_twice_is_known_already(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    code = read_out(head, 1)
    type_in(yangon, head, code)
    before = base(yangon, head)
    line = type_in(yangon, head, code)
    assert (line.number, line.already, line.tries_left) == (1, True, 5)
    assert base(yangon, head) == before


def test_the_code_of_an_older_bundle_never_lowers_what_is_known(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    change(yangon, code, township="MMR013001")
    send(yangon, head, "2")
    type_in(yangon, head, read_out(head, 2))
    before = base(yangon, head)
    assert type_in(yangon, head, read_out(head, 1)).already
    assert base(yangon, head) == before


def test_older_code_first_then_the_newer(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    change(yangon, code, township="MMR013001")
    send(yangon, head, "2")
    for number in (1, 2):
        assert type_in(yangon, head, read_out(head, number)).number == number
    assert open_numbers(yangon, head) == []
    assert records(yangon, head, "3") == 0


def test_only_what_was_taken_in_has_a_code(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    pack(yangon, head, "1")
    with yangon.database.transaction() as session, pytest.raises(NotFound):
        receipts.code_of(session, yangon.actor, session.scalars(select(Bundle.id)).one())
    with yangon.database.transaction() as session, pytest.raises(NotFound):
        receipts.code_of(session, yangon.actor, 99)


def test_a_bundle_that_waits_has_no_code_yet(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    first = pack(yangon, head, "1")
    # That it came is known by its code, but the file went to another copy of head office.
    take(head, first)
    with head.database.transaction() as session:
        told = receipts.code_of(session, head.actor, session.scalars(select(Bundle.id)).one()).code
        row = session.scalars(select(Bundle)).one()
        row.state = BundleState.WAITING
    with head.database.transaction() as session, pytest.raises(NotFound):
        receipts.code_of(session, head.actor, session.scalars(select(Bundle.id)).one())
    assert type_in(yangon, head, told).number == 1
    assert shown(head, code) is None


def test_reading_a_code_out_ends_the_time_for_undo(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    with head.database.reading() as session:
        bundle = session.scalars(select(Bundle).where(Bundle.state == BundleState.TAKEN)).one()
        assert receipts.closes_undo(session, bundle)
    read_out(head, 1)
    with head.database.reading() as session:
        assert session.scalars(select(ImportRun)).all() == []
        assert session.scalars(select(Preimage)).all() == []


def test_the_code_of_an_earlier_import_leaves_the_last_one_open_to_undo(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    register(yangon)
    send(yangon, head, "2")
    read_out(head, 1)
    with head.database.reading() as session:
        assert len(session.scalars(select(ImportRun)).all()) == 1


# --- wrong codes --------------------------------------------------------------------------------------------------


def test_a_typing_error_is_no_try(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    code = read_out(head, 1)
    wrong = code[:-1] + next(sign for sign in ALPHABET if sign != code[-1])
    for _ in range(9):
        with pytest.raises(Refused, match="wrong character"):
            type_in(yangon, head, wrong)
    assert type_in(yangon, head, code).number == 1


def test_after_five_wrong_codes_only_a_bundle_counts(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    right = read_out(head, 1)
    assert [type_in(yangon, head, made_up(number)).tries_left for number in range(5)] == [4, 3, 2, 1, 0]
    with pytest.raises(Refused, match="Five codes were wrong"):
        type_in(yangon, head, right)
    send(yangon, head, "2")
    with pytest.raises(Refused, match="Five codes were wrong"):
        type_in(yangon, head, read_out(head, 2))
    assert open_numbers(yangon, head) == [1, 2]
    send(head, yangon, "answer")
    assert open_numbers(yangon, head) == []
    send(yangon, head, "3")
    assert type_in(yangon, head, read_out(head, 3)).number == 3


def test_a_bundle_allows_five_more_codes_for_what_it_does_not_acknowledge(
    yangon: OpenOffice, head: OpenOffice
) -> None:
    register(yangon)
    answer = pack(head, yangon, "made before anything came")
    send(yangon, head, "1")
    for number in range(5):
        type_in(yangon, head, made_up(number))
    take(yangon, answer)
    assert open_numbers(yangon, head) == [1]
    assert type_in(yangon, head, made_up(6)).tries_left == 4
    assert type_in(yangon, head, read_out(head, 1)).number == 1


def test_wrong_codes_of_one_office_do_not_count_for_another(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice
) -> None:
    send(head, yangon, "1")
    send(head, mandalay, "2")
    code = read_out(mandalay, 1)
    assert type_in(head, yangon, code).number == 0
    assert type_in(head, mandalay, code).number == 1
    assert open_numbers(head, yangon) == [1]


def test_nothing_sent_or_nothing_open_leaves_nothing_to_guess(yangon: OpenOffice, head: OpenOffice) -> None:
    with pytest.raises(Refused, match="No bundle was sent"):
        type_in(yangon, head, made_up(1))
    register(yangon)
    send(yangon, head, "1")
    type_in(yangon, head, read_out(head, 1))
    for number in range(9):
        with pytest.raises(Refused, match="code of no bundle"):
            type_in(yangon, head, made_up(number))


def test_only_admins_read_out_and_type_in(yangon: OpenOffice, head: OpenOffice, staff: Actor) -> None:
    register(yangon)
    send(yangon, head, "1")
    with head.database.transaction() as session, pytest.raises(NotAllowed):
        receipts.code_of(session, staff, taken_id(head, 1))
    with yangon.database.transaction() as session, pytest.raises(NotAllowed):
        receipts.acknowledge(session, staff, "HQ", read_out(head, 1))


def test_both_stand_in_the_audit_without_the_code(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    code = read_out(head, 1)
    type_in(yangon, head, made_up(1))
    type_in(yangon, head, code)
    with head.database.reading() as session:
        assert session.scalars(select(Audit).where(Audit.action == "read out receipt")).one().record == "YGN 1"
    with yangon.database.reading() as session:
        lines = session.execute(select(Audit.action, Audit.record).order_by(Audit.id.desc()).limit(2)).all()
        assert first_break(session) is None
    assert lines == [("acknowledge bundle", "HQ 1"), ("wrong receipt", "HQ")]


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
