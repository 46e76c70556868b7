"""Another key for an office: who changed a passphrase or was sent away opens nothing that is written from then on."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.upgrade import upgrade
from models import accounts, audit, backups, renewing, swap, vault
from models.accounts import AccountDraft, Actor, add_account
from models.database import Database, Stopped
from models.errors import NotAllowed, Refused, VaultError
from models.offices import OpenOffice, open_office
from models.schema import Account, Audit, Member, Role
from models.vault import Cost, Renewal, WrongPassphrase
from tests.models.people import add_member
from tests.offices import PASSPHRASE, SettableClock, Template
from tests.seats import HERS, leave_behind, seat

ROOT = Path(__file__).parents[2]
NEW = "eleven calm lotuses"


def unlock(office: OpenOffice, passphrase: str = PASSPHRASE) -> vault.Unlocked:
    return vault.unlock(office.folder, passphrase)


def renew(office: OpenOffice, renewal: Renewal, passphrase: str = PASSPHRASE, **more) -> renewing.Renewed:
    return renewing.renew(office, unlock(office, passphrase), renewal, cost=Cost.floor(), **more)


def own(office: OpenOffice, passphrase: str = NEW) -> Renewal:
    return Renewal({office.actor.account_id: passphrase})


@pytest.fixture
def again(tmp_path: Path, clock: SettableClock):
    """The office opened once more, closed at the end of the test."""
    made: list[OpenOffice] = []

    def act(folder: Path, passphrase: str) -> OpenOffice:
        made.append(open_office(folder, passphrase, upgrade=upgrade, anchors=tmp_path / "anchors", clock=clock))
        return made[-1]

    yield act
    for office in made:
        office.close()


def names(office: OpenOffice) -> list[str]:
    with office.database.reading() as session:
        return list(session.scalars(select(Member.code).order_by(Member.code)))


def actions(office: OpenOffice) -> list[str]:
    with office.database.reading() as session:
        assert audit.first_break(session) is None
        return list(session.scalars(select(Audit.action).order_by(Audit.id)))


def test_the_new_passphrase_opens_all_that_stood_there_and_the_old_one_nothing(office: OpenOffice, again) -> None:
    with office.database.transaction() as session:
        add_member(session, office.actor, "Ma Thida")
    before, key = names(office), unlock(office).data_key
    assert renew(office, own(office)).trouble is None
    with pytest.raises(WrongPassphrase):
        vault.unlock(office.folder, PASSPHRASE)
    with pytest.raises(VaultError):
        Database.open(office.folder, key)
    opened = again(office.folder, NEW)
    assert names(opened) == before
    assert opened.database.findings() == []
    assert actions(opened)[-2:] == ["change passphrase", "renew data key"]
    assert sorted(path.name for path in office.folder.iterdir() if not path.name.startswith("register.db-")) == [
        "backups", "inbox", "keyslots.json", "register.db",
    ]  # fmt: skip


def test_colleagues_go_on_with_their_own_passphrases(office: OpenOffice, again) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM"), HERS)
    renew(office, own(office))
    assert again(office.folder, HERS).actor.account_id == moe.account_id


def test_who_was_sent_away_opens_neither_office_nor_backups(office: OpenOffice, again, tmp_path: Path) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM"), HERS)
    backups.keep(office.database)
    taken = tmp_path / "taken"
    shutil.copytree(office.folder, taken)
    assert renew(office, Renewal(closed=frozenset({moe.account_id}))).trouble is None
    for file in ("register.db", "keyslots.json"):
        assert (taken / file).read_bytes() != (office.folder / file).read_bytes()
    old = vault.unlock(taken, HERS)
    with pytest.raises(WrongPassphrase):
        vault.unlock(office.folder, HERS)
    # She has the old key, and the new file of keys says it to nobody who has.
    shutil.copy(office.folder / "keyslots.json", taken / "keyslots.json")
    with pytest.raises(WrongPassphrase):
        vault.unlock(taken, HERS)
    with pytest.raises(VaultError):
        Database.open(office.folder, old.data_key)
    opened = again(office.folder, PASSPHRASE)
    with pytest.raises(NotAllowed, match="closed"):
        renew(opened, Renewal({moe.account_id: HERS}))
    with opened.database.reading() as session:
        assert [(line.name, line.active) for line in accounts.accounts(session, opened.actor)] == [
            ("Daw Aye", True), ("Ma Moe", False),
        ]  # fmt: skip
    (only,) = (office.folder / "backups").iterdir()
    assert only.name == "0002.thbak"


def test_an_account_without_a_slot_gets_one(office: OpenOffice, again) -> None:
    with office.database.transaction() as session:
        moe = add_account(session, office.actor, AccountDraft("Ma Moe", "MM"))
    renew(office, Renewal({moe.account_id: HERS}))
    assert again(office.folder, HERS).actor == moe


def test_staff_change_their_own_passphrase_and_no_other(office: OpenOffice, again) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM"), HERS)
    admin = office.actor
    office.actor = moe
    for renewal in (Renewal({admin.account_id: NEW}), Renewal(closed=frozenset({admin.account_id}))):
        with pytest.raises(NotAllowed):
            renew(office, renewal, HERS)
    renew(office, own(office), HERS)
    assert again(office.folder, NEW).actor == moe
    assert vault.unlock(office.folder, PASSPHRASE).account_id == admin.account_id


def test_an_admin_closes_no_account_that_may_do_more_and_not_her_own(office: OpenOffice) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM", Role.ADMIN), HERS)
    before = (office.folder / "keyslots.json").read_bytes()
    with pytest.raises(Refused, match="another admin"):
        renew(office, Renewal(closed=frozenset({office.actor.account_id})))
    office.actor = Actor(moe.account_id, "MM", Role.ADMIN)
    with office.database.transaction() as session:
        accounts.allow(session, office.actor)
        row = session.get_one(Account, unlock(office).account_id)
        row.account_role = Role.HEAD_OFFICE
    with pytest.raises(NotAllowed, match="more than yours"):
        renew(office, Renewal(closed=frozenset({unlock(office).account_id})), HERS)
    assert (office.folder / "keyslots.json").read_bytes() == before


def test_a_short_passphrase_changes_nothing(office: OpenOffice) -> None:
    with pytest.raises(Refused):
        renew(office, own(office, "short"))
    assert unlock(office).account_id == office.actor.account_id


@pytest.mark.parametrize("at", [0.05, 0.25])
def test_a_person_who_stops_it_keeps_the_old_key(office: OpenOffice, at: float) -> None:
    def stop(done: int, total: int) -> None:
        if done >= at * total:
            raise Stopped("Stopped.", "Nothing was changed.")

    with pytest.raises(Stopped):
        renew(office, own(office), report=stop)
    assert vault.unlock(office.folder, PASSPHRASE).data_key == unlock(office).data_key
    assert not swap.pending(office.folder)
    assert not office.database.closed


def test_backups_that_could_not_be_made_anew_are_told(office: OpenOffice, again) -> None:
    backups.keep(office.database)

    def stop(done: int, total: int) -> None:
        if 2 * done > total:
            raise Stopped("Stopped.", "Nothing was changed.")

    trouble = renew(office, own(office), report=stop).trouble
    assert isinstance(trouble, Stopped)
    assert again(office.folder, NEW).actor == office.actor


def test_killed_at_any_step_one_of_the_two_passphrases_opens_the_whole_office(
    branch_template: Template, tmp_path: Path, clock: SettableClock
) -> None:
    office = branch_template.copy(tmp_path / "office", clock)
    with office.database.transaction() as session:
        add_member(session, office.actor, "Ma Thida")
    before = names(office)
    backups.keep(office.database)
    office.close()
    data_key_id = vault.read_keyslots(office.folder).data_key
    ran = subprocess.run(
        [sys.executable, "-m", "tests.dying", "renew", office.folder, tmp_path / "dead", PASSPHRASE, NEW],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert int(ran.stdout) > 10
    seen = []
    for number in range(1, int(ran.stdout) + 1):
        folder = tmp_path / "dead" / f"{number:03d}"
        swap.finish(folder)
        changed = vault.read_keyslots(folder).data_key != data_key_id
        database = Database.open(folder, vault.unlock(folder, NEW if changed else PASSPHRASE).data_key)
        with database.reading() as session:
            assert list(session.scalars(select(Member.code))) == before
        assert database.findings() == []
        database.close()
        seen.append(changed)
    assert True in seen
    assert False in seen
    assert seen == sorted(seen), "the new key, once decided, stays"


def test_who_did_not_open_the_office_since_the_update_is_left_behind_until_an_admin_helps(
    office: OpenOffice, again
) -> None:
    moe = seat(office, AccountDraft("Ma Moe", "MM"))
    leave_behind(office, moe)
    assert vault.left_behind(office.folder) == (moe.account_id,)
    renew(office, own(office))
    with pytest.raises(WrongPassphrase):
        vault.unlock(office.folder, HERS)
    opened = again(office.folder, NEW)
    renew(opened, Renewal({moe.account_id: HERS}), NEW)
    assert again(office.folder, HERS).actor == moe
