"""How the exchange stands with each office, as its page tells it."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from models.errors import VaultError
from models.exchange import exporting, partner_lines, receipts
from models.exchange.partner_lines import PartnerDetails, PartnerLine
from models.offices import OpenOffice
from models.schema import Acknowledgement, Bundle, BundleState
from tests.models.exchange.codes import made_up, read_out, restored, taken_id, type_in
from tests.models.exchange.post import change, code_of, pack, register, send, take
from tests.offices import SettableClock, Template


def line(office: OpenOffice, other: OpenOffice) -> PartnerLine:
    with office.database.reading() as session:
        return next(one for one in partner_lines.partner_lines(session) if one.office_code == code_of(other))


def partner(office: OpenOffice, other: OpenOffice) -> PartnerDetails:
    with office.database.reading() as session:
        found = partner_lines.partner(session, code_of(other))
    assert found is not None
    return found


def missing(office: OpenOffice) -> list[tuple[str, int, int, bool]]:
    with office.database.reading() as session:
        return [(one.office_code, one.number, one.last, one.needed) for one in partner_lines.missing(session)]


def made(yangon: OpenOffice, head: OpenOffice, most: int) -> list[Path]:
    """Bundles 1 to `most`, each with a member more; nothing was heard of any."""
    paths = []
    for number in range(1, most + 1):
        register(yangon)
        paths.append(pack(yangon, head, f"{number}"))
    return paths


# --- lines --------------------------------------------------------------------------------------------------------


def test_before_anything_went_there_is_nothing_but_what_waits_to_be_sent(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    found = line(yangon, head)
    assert (found.sent_number, found.received_number, found.acknowledged_number) == (0, 0, 0)
    assert (found.last_at, found.heard_at, found.acknowledged_at) == (None, None, None)
    assert found.unsent > 0
    assert (found.head, found.own, found.stations, found.missing) == (True, False, 1, ())


def test_what_went_came_and_arrived_is_counted(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    register(yangon)
    send(yangon, head, "2")
    found = line(yangon, head)
    assert (found.sent_number, found.unacknowledged, found.acknowledged_number, found.unsent) == (2, 2, 0, 0)
    type_in(yangon, head, read_out(head, 1))
    found = line(yangon, head)
    assert (found.unacknowledged, found.acknowledged_number) == (1, 1)
    send(head, yangon, "answer")
    found = line(yangon, head)
    assert (found.unacknowledged, found.acknowledged_number, found.received_number) == (0, 2, 1)
    assert line(head, yangon).received_number == 2


def test_what_a_partner_has_already_is_nothing_to_send(yangon: OpenOffice, head: OpenOffice) -> None:
    """Head office took Yangon's members in: they are not its own changes for Yangon."""
    for _ in range(9):
        register(yangon)
    send(yangon, head, "1")
    code = register(yangon)
    send(yangon, head, "2")
    before = line(head, yangon).unsent
    send(head, yangon, "answer")
    assert line(head, yangon).unsent == 0
    change(head, code, township="MMR013001")
    assert line(head, yangon).unsent == 1
    assert before < 9


def test_another_pc_of_the_office_is_a_partner_too(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> None:
    with yangon.database.reading() as session:
        found = partner_lines.partner_lines(session)
    assert [(one.office_code, one.head, one.own) for one in found] == [("HQ", True, False), ("YGN", False, True)]
    assert line(head, yangon).stations == 2


def test_after_two_weeks_without_a_bundle_it_is_silent(
    yangon: OpenOffice, head: OpenOffice, clock: SettableClock
) -> None:
    clock.later(days=13)
    assert (line(yangon, head).silent_days, line(yangon, head).silent) == (13, False)
    clock.later(days=1)
    assert line(yangon, head).silent, "never heard of: since its card is trusted"
    send(head, yangon, "1")
    assert (line(yangon, head).silent_days, line(yangon, head).silent) == (0, False)
    clock.later(days=20)
    assert (line(yangon, head).silent_days, line(yangon, head).silent) == (20, True)


def test_a_clock_that_goes_back_makes_nobody_silent(yangon: OpenOffice, head: OpenOffice, clock: SettableClock) -> None:
    send(head, yangon, "1")
    clock.later(days=-20_000)
    assert line(yangon, head).silent_days == 0


def test_what_a_restore_lost_is_to_be_sent_again(
    yangon: OpenOffice,
    saved_head: Template,
    clock: SettableClock,
    tmp_path: Path,
) -> None:
    working = saved_head.copy(tmp_path / "working", clock)
    for _ in range(3):
        register(yangon)
    send(yangon, working, "2")
    type_in(yangon, working, read_out(working, 2))
    assert line(yangon, working).unsent == 0
    working.database.close()
    back = restored(saved_head, tmp_path / "restored", clock)
    send(back, yangon, "answer 2")
    found = line(yangon, back)
    assert found.unsent > 0
    assert found.unacknowledged == 1
    send(yangon, back, "3")
    assert line(yangon, back).unsent == 0
    back.database.close()


# --- one partner --------------------------------------------------------------------------------------------------


def test_the_last_bundles_of_each_way_are_told_newest_first(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    type_in(yangon, head, read_out(head, 1))
    register(yangon)
    send(yangon, head, "2")
    send(head, yangon, "answer")
    found = partner(yangon, head)
    told = [(one.number, one.acknowledged_by) for one in found.sent]
    assert told == [(2, Acknowledgement.BUNDLE), (1, Acknowledgement.OLDER_CODE)]
    assert all(one.records for one in found.sent)
    (came,) = found.received
    assert (came.number, came.state, came.reason) == (1, BundleState.TAKEN, None)
    assert found.readable == came.bundle_id == taken_id(yangon, 1)
    assert found.closes_undo


def test_only_the_last_ones_are_told(yangon: OpenOffice, head: OpenOffice) -> None:
    for number in range(4):
        pack(yangon, head, f"{number}")
    with yangon.database.reading() as session:
        found = partner_lines.partner(session, "HQ", most=3)
    assert found is not None
    assert [one.number for one in found.sent] == [4, 3, 2]


def test_a_code_that_was_read_out_closes_nothing_more(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    assert partner(head, yangon).closes_undo
    read_out(head, 1)
    assert not partner(head, yangon).closes_undo


def test_wrong_codes_are_counted_down(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "1")
    assert partner(yangon, head).tries_left == receipts.MOST_TRIES
    type_in(yangon, head, made_up(7))
    assert partner(yangon, head).tries_left == receipts.MOST_TRIES - 1


def test_nobody_knows_an_office_without_a_card(yangon: OpenOffice) -> None:
    with yangon.database.reading() as session:
        assert partner_lines.partner(session, "PYY") is None


def test_why_a_bundle_is_not_taken_is_told(
    yangon: OpenOffice, head: OpenOffice, branch_template: Template, tmp_path: Path, clock: SettableClock
) -> None:
    """Yangon's folder was copied, and both copies make a bundle 2."""
    register(yangon)
    send(yangon, head, "1")
    yangon.database.close()
    copied = Template(yangon.folder, branch_template.data_key, branch_template.vault_id, yangon.actor)
    one, two = (copied.copy(tmp_path / name, clock) for name in ("one", "two"))
    for office in (one, two):
        register(office)
    take(head, pack(one, head, "2"))
    assert take(head, pack(two, head, "2 again"))[0].state == "refused"
    (fork, *_rest) = partner(head, one).received
    assert (fork.number, fork.state, fork.records) == (2, BundleState.QUARANTINED, None)
    assert str(fork.reason) == "The sending office was copied or restored: another bundle has this number already."
    assert str(fork.advice).startswith("Call that office.")
    for office in (one, two):
        office.database.close()


# --- what never came ----------------------------------------------------------------------------------------------


def test_a_bundle_that_never_came_is_missing_by_name(yangon: OpenOffice, head: OpenOffice) -> None:
    paths = made(yangon, head, 4)
    take(head, paths[0], paths[3])
    assert missing(head) == [("YGN", 2, 3, False)]
    with head.database.reading() as session:
        (found,) = partner_lines.missing(session)
    assert str(found.sentence) == "Bundles 2 to 3 of Yangon never arrived."
    assert str(found.advice) == "What it held came with a later one."
    assert line(head, yangon).missing == (found,)
    take(head, paths[1])
    assert missing(head) == [("YGN", 3, 3, False)]
    take(head, paths[2])
    assert missing(head) == []


def test_the_first_one_is_expected_too(yangon: OpenOffice, head: OpenOffice) -> None:
    take(head, made(yangon, head, 2)[1])
    assert missing(head) == [("YGN", 1, 1, False)]


def test_where_something_waits_for_it_it_is_to_be_asked_for(yangon: OpenOffice, head: OpenOffice) -> None:
    """Yangon believes, by a code that a copy of head office read out, that bundle 1 arrived."""
    made(yangon, head, 1)
    with yangon.database.transaction() as session:
        bundle = session.scalars(select(Bundle).where(Bundle.state == BundleState.SENT)).one()
        bundle.acknowledged_at, bundle.acknowledged_by = 1, Acknowledgement.CODE
    register(yangon)
    second = pack(yangon, head, "second")
    assert take(head, second)[0].state == "waiting"
    assert missing(head) == [("YGN", 1, 1, True)]
    found = line(head, yangon)
    assert found.waiting == 1
    assert str(found.missing[0].sentence) == "Bundle 1 of Yangon never arrived."
    assert "ask for it again" in str(found.missing[0].advice)
    (waits,) = partner(head, yangon).received
    assert (waits.state, str(waits.reason)) == (
        BundleState.WAITING,
        "It builds on an earlier bundle that has not arrived.",
    )
    take(head, yangon.folder.parent / "1.thz")
    assert (missing(head), line(head, yangon).waiting) == ([], 0)


def test_a_number_that_was_announced_void_is_not_missed(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    made(yangon, head, 1)
    blocked = tmp_path / "blocked.thz"
    blocked.mkdir()
    (blocked / "in the way").touch()
    with pytest.raises(VaultError):
        exporting.export_bundle(yangon.database, yangon.actor, "HQ", blocked)
    third = pack(yangon, head, "3")
    take(head, third)
    assert missing(head) == [("YGN", 1, 1, False)]


def test_each_pc_of_an_office_counts_for_itself(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    send(yangon, head, "of one")
    send(second, head, "of the other")
    assert missing(head) == []
    pack(second, head, "lost")
    send(second, head, "third")
    assert missing(head) == [("YGN", 2, 2, False)]


@pytest.mark.parametrize("contents", ["", "null", "[]", '{"void": 7}', '{"void": ["2", null]}'])
def test_what_an_older_version_kept_of_a_bundle_is_read_kindly(
    yangon: OpenOffice, head: OpenOffice, contents: str
) -> None:
    take(head, made(yangon, head, 3)[2])
    with head.database.transaction() as session:
        session.scalars(select(Bundle)).one().contents = contents
    assert missing(head) == [("YGN", 1, 2, False)]


def test_a_huge_number_costs_nothing(yangon: OpenOffice, head: OpenOffice) -> None:
    take(head, made(yangon, head, 1)[0])
    with head.database.transaction() as session:
        session.scalars(select(Bundle)).one().number = 2**53 - 1
    assert missing(head) == [("YGN", 1, 2**53 - 2, False)]


def test_the_contents_of_a_taken_bundle_say_what_was_void(yangon: OpenOffice, head: OpenOffice) -> None:
    take(head, made(yangon, head, 1)[0])
    with head.database.reading() as session:
        assert json.loads(session.scalars(select(Bundle)).one().contents)["void"] == []
