"""Making bundles: a row of numbers, each bound to the one before, and none lost when a stick is full."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor
from models.errors import NotAllowed, Refused, VaultError
from models.exchange import envelope, exporting, partner_lines
from models.exchange.records import decode, sender_decoder
from models.offices import OpenOffice
from models.schema import Bundle, BundleState, Consent, ConsentScope
from models.stamps import here
from tests.models.exchange.bundles import Station
from tests.models.exchange.post import change, everything, pack, register, send, shown, take, trust_each_other, write
from tests.offices import START


def keys_of(office: OpenOffice) -> Station:
    with office.database.reading() as session:
        return Station(here(session).signing_key, here(session).identity)


def test_each_bundle_names_the_one_before(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    heads = [envelope.read_head(pack(yangon, head, f"{number}")) for number in (1, 2, 3)]
    assert [one.manifest.number for one in heads] == [1, 2, 3]
    assert [one.manifest.previous for one in heads] == ["", heads[0].manifest_sha256, heads[1].manifest_sha256]


def test_numbers_count_for_each_receiving_office(yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice) -> None:
    numbers = [
        envelope.read_head(pack(head, one, f"{i}")).manifest.number for i, one in enumerate((yangon, mandalay, yangon))
    ]
    assert numbers == [1, 1, 2]


def test_a_file_that_cannot_be_written_makes_its_number_void(yangon: OpenOffice, head: OpenOffice) -> None:
    register(yangon)
    missing = yangon.folder / "no such folder" / "1.thz"
    with pytest.raises(VaultError):
        exporting.export_bundle(yangon.database, yangon.actor, "HQ", missing)
    path = pack(yangon, head, "next")
    with yangon.database.reading() as session:
        states = session.execute(select(Bundle.number, Bundle.state).order_by(Bundle.number)).all()
    assert states[-1] == (states[-1].number, BundleState.SENT)
    assert all(state is BundleState.VOID for _, state in states[:-1])
    assert [result.state for result in take(head, path)] == ["taken"]


def test_a_void_number_is_announced_and_the_row_goes_on(yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> None:
    register(yangon)
    send(yangon, head, "1")
    blocked = tmp_path / "blocked.thz"
    blocked.mkdir()
    (blocked / "in the way").touch()
    with pytest.raises(VaultError):
        exporting.export_bundle(yangon.database, yangon.actor, "HQ", blocked)
    register(yangon)
    path = pack(yangon, head, "3")
    assert envelope.read_head(path).manifest.number == 3
    lines = keys_of(head).take(path, keys_of(yangon), tmp_path / "opened")
    assert decode(sender_decoder, lines[0]).void == [2]
    assert [result.state for result in take(head, path)] == ["taken"]
    assert [result.state for result in take(head, pack(yangon, head, "4"))] == ["taken"]


def test_a_bundle_carries_only_what_the_other_office_is_not_known_to_have(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon)
    register(yangon)
    with yangon.database.reading() as session:
        assert partner_lines.unsent(session) > 0
    first = exporting.export_bundle(yangon.database, yangon.actor, "HQ", yangon.folder.parent / "1.thz")
    take(head, first.path)
    again = exporting.export_bundle(yangon.database, yangon.actor, "HQ", yangon.folder.parent / "2.thz")
    assert again.records == first.records, "nothing was heard of the first one"
    send(head, yangon, "back")
    change(yangon, code, township="MMR013001")
    last = exporting.export_bundle(yangon.database, yangon.actor, "HQ", yangon.folder.parent / "3.thz")
    assert last.records == 1
    with yangon.database.reading() as session:
        assert partner_lines.unsent(session) == 0
        (line,) = partner_lines.partner_lines(session)
    assert (line.office_code, line.head, line.sent_number, line.received_number) == ("HQ", True, 3, 1)


def test_all_pcs_of_an_office_can_open_its_bundle(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> None:
    path = pack(head, yangon, "1")
    assert [take(one, path)[0].state for one in (yangon, second)] == ["taken", "taken"]


def test_branches_exchange_nothing_directly(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, tmp_path: Path
) -> None:
    for code in ("MDY", "PYY"):
        with pytest.raises(Refused, match="no trusted card"):
            exporting.export_bundle(yangon.database, yangon.actor, code, tmp_path / "1.thz")
    with pytest.raises(Refused):
        trust_each_other(yangon, mandalay)
    assert not (tmp_path / "1.thz").exists()


def test_only_admins_export(yangon: OpenOffice, head: OpenOffice, staff: Actor, tmp_path: Path) -> None:
    before = everything(yangon)
    with pytest.raises(NotAllowed):
        exporting.export_bundle(yangon.database, staff, "HQ", tmp_path / "1.thz")
    assert everything(yangon) == before


def test_a_name_whose_consent_ran_out_does_not_leave(yangon: OpenOffice, head: OpenOffice) -> None:
    code = register(yangon, "Ma Thida", share_head_office=True)
    assert send(yangon, head, "1").state == "taken"
    assert shown(head, code, "shared_name") == "Ma Thida"
    scope, yesterday = ConsentScope.SHARE_HEAD_OFFICE, START.date() - timedelta(days=1)

    def end(session: Session) -> None:
        row = session.query(Consent).filter_by(scope=scope).one()
        row.expires_on = yesterday

    write(yangon, end)
    assert send(yangon, head, "2").state == "taken"
    assert shown(head, code, "shared_name") == ""
