"""Two of three shares give an account a new passphrase; all others keep theirs, and the shares stay valid."""

import itertools
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.upgrade import upgrade
from models import audit, recovery, renewing, vault
from models.accounts import AccountDraft, Actor, add_account
from models.clock import Clock
from models.errors import NotAllowed, NotFound, Refused
from models.offices import OpenOffice, open_office
from models.recovery import AccountChoice, Recovered
from models.schema import Account, Audit, Member, Role
from models.vault import RECOVERY, Cost, Renewal, WrongPassphrase
from models.vault_shares import WrongShare, shares_of
from tests.models.people import add_member
from tests.offices import PASSPHRASE, SettableClock, Template

NEW = "eleven calm lotuses"
HERS = "four loud sparrows"


def make(office: OpenOffice) -> tuple[str, ...]:
    unlocked = vault.unlock(office.folder, PASSPHRASE)
    return recovery.make_shares(office.database, office.actor, office.folder, unlocked)


def seat(office: OpenOffice, draft: AccountDraft, passphrase: str) -> Actor:
    """A colleague with a passphrase of her own."""
    with office.database.transaction() as session:
        added = add_account(session, office.actor, draft)
    vault.add_slot(office.folder, vault.unlock(office.folder, PASSPHRASE), added.account_id, passphrase, Cost.floor())
    return added


def recover(office: OpenOffice, shares: tuple[str, ...], account_id: str, passphrase: str = NEW) -> Recovered:
    return recovery.recover(
        office.folder, shares, account_id, passphrase,
        upgrade=upgrade, anchors=office.anchors, clock=clock_of(office), cost=Cost.floor(),
    )  # fmt: skip


def clock_of(office: OpenOffice) -> Clock:
    clock = office.database.info["clock"]
    assert isinstance(clock, SettableClock)
    return clock


def again(office: OpenOffice, passphrase: str) -> OpenOffice:
    return open_office(office.folder, passphrase, upgrade=upgrade, anchors=office.anchors, clock=clock_of(office))


def actions(office: OpenOffice) -> list[tuple[str, str]]:
    with office.database.reading() as session:
        assert audit.first_break(session) is None
        return [(line.actor, line.action) for line in session.scalars(select(Audit).order_by(Audit.id))]


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_any_two_of_the_three_open_the_office_and_any_one_does_not(office: OpenOffice) -> None:
    shares = make(office)
    key = vault.unlock(office.folder, PASSPHRASE).data_key
    for pair in itertools.permutations(shares, 2):
        assert recovery.unlock_by_shares(office.folder, pair).data_key == key
    for share in shares:
        for typed in ((share,), (share, share)):
            with pytest.raises(WrongShare):
                recovery.unlock_by_shares(office.folder, typed)


def test_shares_are_made_once_by_an_admin_and_noted(office: OpenOffice, staff: Actor) -> None:
    unlocked = vault.unlock(office.folder, PASSPHRASE)
    with pytest.raises(NotAllowed):
        recovery.make_shares(office.database, staff, office.folder, unlocked)
    assert not recovery.has_shares(office.folder)
    make(office)
    assert recovery.has_shares(office.folder)
    assert actions(office)[-1] == (office.actor.account_id, "make recovery shares")
    with pytest.raises(Refused, match="recovery shares already"):
        make(office)
    assert vault.accounts(office.folder) == (office.actor.account_id,)


def test_nothing_in_the_office_holds_a_share_or_the_key(office: OpenOffice) -> None:
    shares = make(office)
    office.close()
    kept = b"".join(everything(office.folder).values())
    assert not [share for share in shares if share.encode() in kept or " ".join(share.split()[4:8]).encode() in kept]


def test_the_forgotten_account_gets_a_new_passphrase_and_its_old_one_opens_nothing(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        add_member(session, office.actor, "Ma Thida")
    shares = make(office)
    office.close()
    told = recover(office, shares[1:], office.actor.account_id)
    assert told == Recovered("Daw Aye", None, ())
    with pytest.raises(WrongPassphrase):
        vault.unlock(office.folder, PASSPHRASE)
    opened = again(office, NEW)
    with opened.database.reading() as session:
        assert len(session.scalars(select(Member.code)).all()) == 1
    me = office.actor.account_id
    assert actions(opened)[-3:] == [(me, "recover by shares"), (me, "change passphrase"), (me, "renew data key")]
    assert opened.database.findings() == []
    opened.close()


def test_colleagues_keep_their_passphrases_and_the_shares_open_it_again(office: OpenOffice) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM"), HERS)
    shares = make(office)
    office.close()
    recover(office, shares[:2], office.actor.account_id)
    opened = again(office, HERS)
    assert opened.actor == moe
    opened.close()
    recover(office, shares[::2], moe.account_id, "seven odd candles")
    assert vault.unlock(office.folder, NEW).account_id == office.actor.account_id
    assert vault.unlock(office.folder, "seven odd candles").account_id == moe.account_id


def test_who_stands_to_choose_are_the_accounts_that_are_not_closed(office: OpenOffice) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM"), HERS)
    with office.database.transaction() as session:
        su = add_account(session, office.actor, AccountDraft("Ma Su"))
        session.get_one(Account, su.account_id).active = False
    shares = make(office)
    office.close()
    assert recovery.account_choices(office.folder, shares[:2], upgrade=upgrade) == (
        AccountChoice(office.actor.account_id, "Daw Aye", Role.ADMIN),
        AccountChoice(moe.account_id, "Ma Moe", Role.STAFF),
    )
    with pytest.raises(NotAllowed, match="closed"):
        recover(office, shares[:2], su.account_id)
    with pytest.raises(NotFound):
        recover(office, shares[:2], "nobody")


def test_a_short_passphrase_and_wrong_shares_change_nothing(office: OpenOffice) -> None:
    shares = make(office)
    office.close()
    before = everything(office.folder)
    with pytest.raises(Refused, match="12"):
        recover(office, shares[:2], office.actor.account_id, "short")
    with pytest.raises(WrongShare, match="another office"):
        recover(office, shares_of(bytes(16))[:2], office.actor.account_id)
    assert everything(office.folder) == before


def test_shares_of_another_office_and_an_office_without_any_are_told_apart(
    office: OpenOffice, branch_template: Template, tmp_path: Path, clock: SettableClock
) -> None:
    other = branch_template.copy(tmp_path / "other", clock)
    shares = make(other)
    with pytest.raises(WrongShare, match="no recovery shares"):
        recovery.unlock_by_shares(office.folder, shares[:2])
    make(office)
    with pytest.raises(WrongShare, match="another office"):
        recovery.unlock_by_shares(office.folder, shares[:2])
    other.close()


def test_shares_that_were_made_void_open_nothing_and_new_ones_can_be_made(office: OpenOffice) -> None:
    shares = make(office)
    shutil.copytree(office.folder, office.folder.with_name("taken"))
    renewal = Renewal(closed=frozenset({RECOVERY}))
    renewing.renew(office, vault.unlock(office.folder, PASSPHRASE), renewal, cost=Cost.floor())
    assert not recovery.has_shares(office.folder)
    opened = again(office, PASSPHRASE)
    fresh = recovery.make_shares(opened.database, opened.actor, opened.folder, vault.unlock(opened.folder, PASSPHRASE))
    opened.close()
    with pytest.raises(WrongShare, match="made void"):
        recovery.unlock_by_shares(office.folder, shares[:2])
    assert recovery.unlock_by_shares(office.folder, fresh[:2]).vault_id == office.vault_id


def test_a_typed_passphrase_is_never_tried_on_the_slot_of_the_shares(office: OpenOffice) -> None:
    unlocked = vault.unlock(office.folder, PASSPHRASE)
    key = bytes(16)
    vault.add_slot(office.folder, unlocked, RECOVERY, key.hex(), Cost.floor())
    assert recovery.unlock_by_shares(office.folder, shares_of(key)[:2]).account_id == RECOVERY
    with pytest.raises(WrongPassphrase):
        vault.unlock(office.folder, key.hex())
