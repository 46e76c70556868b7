"""Receipts: a code over the phone, or the next bundle, tells that a bundle arrived; and neither can ever lose a change."""

import pytest
from sqlalchemy import select

from models import providers
from models.accounts import Actor
from models.audit import first_break
from models.errors import NotAllowed, NotFound, Refused
from models.exchange import receipts
from models.exchange.receipt_codes import ALPHABET
from models.offices import OpenOffice
from models.providers import ProviderDraft
from models.schema import Audit, Bundle, BundleState, ImportRun, Preimage
from tests.models.exchange.codes import base, made_up, open_numbers, read_out, records, taken_id, type_in
from tests.models.exchange.post import (
    change,
    pack,
    pictures,
    register,
    send,
    shown,
    take,
)

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


def test_a_bundle_allows_five_more_codes_for_what_it_does_not_acknowledge(yangon: OpenOffice, head: OpenOffice) -> None:
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
