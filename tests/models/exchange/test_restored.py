"""A restored office among its partners: what reached anybody comes back, and who was erased anywhere stays erased."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.upgrade import upgrade
from models import backups, erasures
from models.exchange.importing import BUILDS_ON_REFUSED
from models.offices import OpenOffice, details, open_office
from models.restoring import restore
from models.schema import Member, MemberStatus
from tests.models.exchange.conftest import head, yangon
from tests.models.exchange.post import change, key_of, pictures, register, send, shown
from tests.models.exchange.revoked import revoke
from tests.offices import PASSPHRASE, SettableClock

__all__ = ["head", "yangon"]


@pytest.fixture
def put_back(tmp_path: Path, clock: SettableClock):
    """Put a backup in the place of an office, and open what came of it."""
    opened: list[OpenOffice] = []

    def act(file: Path, office: OpenOffice) -> OpenOffice:
        office.database.close()
        kept = {"upgrade": upgrade, "anchors": tmp_path / "anchors", "clock": clock}
        restore(file, office.folder, PASSPHRASE, **kept)  # type: ignore[arg-type]
        opened.append(open_office(office.folder, PASSPHRASE, **kept))  # type: ignore[arg-type]
        return opened[-1]

    yield act
    for office in opened:
        office.database.close()


def is_rejoined(office: OpenOffice) -> bool:
    with office.database.reading() as session:
        return details(session).rejoined


def test_it_is_not_rejoined_until_a_partner_s_bundle_brought_back_what_was_sent(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path, put_back: Callable[[Path, OpenOffice], OpenOffice]
) -> None:
    code = register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "2")
    backups.make_backup(yangon.database, yangon.actor, tmp_path / "one.thbak")
    change(yangon, code, township="MMR013001")
    late = register(yangon, "Ma Late")
    send(yangon, head, "3")
    again = put_back(tmp_path / "one.thbak", yangon)
    assert not is_rejoined(again)
    change(again, code, languages="Shan")
    assert send(again, head, "4").state == "taken"
    assert send(head, again, "5").state == "taken"
    assert is_rejoined(again)
    assert (shown(again, code), shown(again, code, "languages"), shown(again, late, "birth_year")) == (
        "MMR013001", "Shan", 1990,
    )  # fmt: skip
    assert pictures(again)["YGN"] == pictures(head)["YGN"]


def test_an_erasure_that_only_the_partner_remembers_reaches_it_with_the_next_bundle(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path, put_back: Callable[[Path, OpenOffice], OpenOffice]
) -> None:
    """The PC was lost with all that lay on it; the stick is older than the erasure."""
    code = register(yangon, "Ma Gone")
    backups.make_backup(yangon.database, yangon.actor, tmp_path / "one.thbak")
    with yangon.database.transaction() as session:
        erasures.erase(session, yangon.actor, code)
    send(yangon, head, "1")
    for name in ("register.db", "keyslots.json"):
        (yangon.folder / name).unlink()
    again = put_back(tmp_path / "one.thbak", yangon)
    assert shown(again, code, "birth_year") == 1990
    # What it sends meanwhile brings nobody back at head office either.
    assert send(again, head, "2").state == "taken"
    assert send(head, again, "3").state == "taken"
    with again.database.reading() as session:
        assert [row.status for row in session.query(Member)] == [MemberStatus.ERASED]
    with head.database.reading() as session:
        assert [row.status for row in session.query(Member)] == [MemberStatus.ERASED]


def test_an_office_put_back_from_before_its_own_bundle_does_not_give_a_number_twice(
    yangon: OpenOffice, head: OpenOffice, tmp_path: Path, put_back: Callable[[Path, OpenOffice], OpenOffice]
) -> None:
    backups.make_backup(yangon.database, yangon.actor, tmp_path / "one.thbak")
    register(yangon)
    send(yangon, head, "1")
    again = put_back(tmp_path / "one.thbak", yangon)
    other = register(again, "Ma Other")
    result = send(again, head, "2")
    assert (result.state, result.number) == ("taken", 1)
    assert shown(head, other, "birth_year") == 1990
    assert send(head, again, "3").state == "taken"
    assert pictures(again)["YGN"] == pictures(head)["YGN"]


def test_what_a_refused_value_had_replaced_is_not_lost_when_everybody_forgets_it(
    yangon: OpenOffice,
    second: OpenOffice,
    head: OpenOffice,
    tmp_path: Path,
    put_back: Callable[[Path, OpenOffice], OpenOffice],
) -> None:
    """Head office took for seen what it never had: the field stayed empty there, under the name of the first write."""
    code = register(yangon, township="MMR013001")
    send(yangon, second, "seed")
    revoke(head, key_of(second))
    change(second, code, township="MMR013015")
    backups.make_backup(yangon.database, yangon.actor, tmp_path / "before.thbak")
    send(second, yangon, "later")
    assert shown(yangon, code) == "MMR013015"
    result = send(yangon, head, "builds on it")
    assert (result.state, result.reason) == ("waiting", BUILDS_ON_REFUSED)
    # The PC that had taken it in is put back to before: nobody has the value any more but the revoked one.
    again = put_back(tmp_path / "before.thbak", yangon)
    assert send(again, head, "restored").state == "taken"
    assert shown(head, code) == "MMR013001"
    assert pictures(head)["YGN"] == pictures(again)["YGN"]
