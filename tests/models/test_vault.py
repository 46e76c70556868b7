"""The vault opens for the right passphrase and for nothing else, however its file of keys was changed."""

import json
import pickle
import random
import resource
import shutil
import time
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from models import vault
from models.errors import Refused, VaultError
from models.vault import Cost, DataKey, Renewal, Unlocked
from models.vault_slots import write_keyslots

ROOT = Path(__file__).parents[2]
SU = "01930000-0000-7000-8000-000000000001"
HLA = "01930000-0000-7000-8000-000000000002"
PASSPHRASE = "ဝါဝါဝါ orchid Café"
OTHERS = "the other's words"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Unlocked]:
    folder = tmp_path_factory.mktemp("vaults") / "office"
    return folder, vault.create(folder, SU, PASSPHRASE, cost=Cost.floor())


@pytest.fixture
def office(made: tuple[Path, Unlocked], tmp_path: Path) -> Path:
    """A fresh copy of an office with one account."""
    shutil.copytree(made[0], tmp_path / "office")
    return tmp_path / "office"


def rewrite(office: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the file of keys the way someone would who knows the format."""
    path = office / vault.KEYSLOTS
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_bytes(json.dumps(content, separators=(",", ":")).encode() + b"\n")


def test_the_right_passphrase_opens(office: Path, made: tuple[Path, Unlocked]) -> None:
    assert vault.unlock(office, PASSPHRASE) == made[1]
    assert {path.name for path in office.iterdir()} == {"keyslots.json", "inbox", "backups"}


def test_the_same_letters_typed_another_way_open(office: Path, made: tuple[Path, Unlocked]) -> None:
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    assert decomposed != PASSPHRASE
    assert vault.unlock(office, decomposed).data_key == made[1].data_key


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE + " ", PASSPHRASE.lower()])
def test_another_passphrase_does_not(office: Path, passphrase: str) -> None:
    with pytest.raises(VaultError, match="does not open"):
        vault.unlock(office, passphrase)


def test_each_account_opens_the_same_office_with_its_own_passphrase(office: Path, made: tuple[Path, Unlocked]) -> None:
    vault.add_slot(office, made[1], HLA, OTHERS, cost=Cost.floor())
    assert vault.accounts(office) == (SU, HLA)
    hla = vault.unlock(office, OTHERS)
    assert (hla.account_id, hla.data_key) == (HLA, made[1].data_key)
    assert vault.unlock(office, PASSPHRASE, SU).account_id == SU
    with pytest.raises(VaultError, match="does not open"):
        vault.unlock(office, OTHERS, SU)
    with pytest.raises(Refused, match="passphrase already"):
        vault.add_slot(office, made[1], HLA, OTHERS, cost=Cost.floor())


def test_a_slot_is_not_added_to_another_office(office: Path, made: tuple[Path, Unlocked]) -> None:
    stranger = Unlocked(made[1].data_key, SU, "0" * 32, made[1].data_key_id)
    with pytest.raises(VaultError, match="changed meanwhile"):
        vault.add_slot(office, stranger, HLA, OTHERS, cost=Cost.floor())


FORGERIES: dict[str, Callable[[dict[str, Any]], object]] = {
    "vault": lambda file: file.update(vault="0" * 32),
    "data key": lambda file: file.update(data_key="0" * 32),
    "slot": lambda file: file["slots"][0].update(slot=2),
    "account": lambda file: file["slots"][0].update(account=HLA),
    "memory": lambda file: file["slots"][0].update(memory_kib=64 * 1024 + 1),
    "passes": lambda file: file["slots"][0].update(passes=4),
    "lanes": lambda file: file["slots"][0].update(lanes=3),
    "salt": lambda file: file["slots"][0].update(salt="0" * 32),
    "nonce": lambda file: file["slots"][0].update(nonce="0" * 24),
    "wrapped": lambda file: file["slots"][0].update(wrapped=f"{int(file['slots'][0]['wrapped'], 16) ^ 1:096x}"),
}


@pytest.mark.parametrize("field", FORGERIES)
def test_a_well_formed_change_of_any_field_opens_nothing(office: Path, field: str) -> None:
    rewrite(office, FORGERIES[field])
    with pytest.raises(VaultError, match="does not open"):
        vault.unlock(office, PASSPHRASE)


def test_no_key_but_who_opens_the_office_puts_a_public_key_into_its_file(
    office: Path, made: tuple[Path, Unlocked]
) -> None:
    vault.add_slot(office, made[1], HLA, OTHERS, cost=Cost.floor())
    stranger = X25519PrivateKey.generate().public_key().public_bytes_raw().hex()
    rewrite(office, lambda file: file["slots"][1].update(recipient=stranger))
    for act in (lambda: vault.unlock(office, PASSPHRASE), lambda: vault.renewed(office, made[1], Renewal())):
        with pytest.raises(VaultError, match="is damaged"):
            act()


def test_a_file_of_keys_without_its_proof_is_called_damaged(office: Path) -> None:
    for change in (
        lambda file: file.pop("mac"),
        lambda file: (file.pop("mac"), file.update(version=1)),
        lambda file: file["slots"][0].pop("sealed"),
        lambda file: file["slots"][0].pop("recipient"),
    ):
        whole = (office / vault.KEYSLOTS).read_bytes()
        rewrite(office, change)
        with pytest.raises(VaultError, match="is damaged"):
            vault.unlock(office, PASSPHRASE)
        (office / vault.KEYSLOTS).write_bytes(whole)


# --- another data key -----------------------------------------------------------------------------------------------


def renewed(office: Path, made: Unlocked, renewal: Renewal) -> Unlocked:
    keyslots, fresh = vault.renewed(office, made, renewal, Cost.floor())
    write_keyslots(office, keyslots)
    return fresh


def test_everybody_gets_another_data_key_without_typing_a_passphrase(office: Path, made: tuple[Path, Unlocked]) -> None:
    vault.add_slot(office, made[1], HLA, OTHERS, cost=Cost.floor())
    fresh = renewed(office, made[1], Renewal())
    assert fresh.data_key != made[1].data_key
    assert {vault.unlock(office, word).account_id for word in (PASSPHRASE, OTHERS)} == {SU, HLA}
    assert vault.unlock(office, OTHERS).data_key == fresh.data_key
    with pytest.raises(VaultError, match="changed meanwhile"):
        vault.add_slot(office, made[1], "01", OTHERS, cost=Cost.floor())


def test_who_keeps_the_file_of_keys_and_the_passphrase_of_before_does_not_learn_the_new_key(
    office: Path, made: tuple[Path, Unlocked]
) -> None:
    before = (office / vault.KEYSLOTS).read_bytes()
    fresh = renewed(office, made[1], Renewal({SU: "eleven calm lotuses"}))
    after = json.loads((office / vault.KEYSLOTS).read_text("utf-8"))
    (office / vault.KEYSLOTS).write_bytes(before)
    rewrite(office, lambda file: file["slots"][0].update(sealed=after["slots"][0]["sealed"]))
    with pytest.raises(VaultError, match="does not open"):
        vault.unlock(office, PASSPHRASE)
    rewrite(office, lambda file: file.update(data_key=fresh.data_key_id))
    with pytest.raises(VaultError, match="does not open"):
        vault.unlock(office, PASSPHRASE)


def test_somebody_must_be_left_to_open_the_office(office: Path, made: tuple[Path, Unlocked]) -> None:
    with pytest.raises(Refused, match="Nobody"):
        vault.renewed(office, made[1], Renewal(closed=frozenset({SU})))


@pytest.fixture
def old_office(tmp_path: Path) -> Path:
    """As versions before key pairs wrote it."""
    with zipfile.ZipFile(ROOT / "tests/migrations/fixtures/office-0002.zip") as packed:
        packed.extractall(tmp_path)
    return tmp_path / "Office"


def test_an_account_gets_its_key_pair_when_it_opens_an_office_of_before(old_office: Path) -> None:
    unlocked = vault.unlock(old_office, "seven quiet orchids")
    assert vault.left_behind(old_office) == (unlocked.account_id,)
    with pytest.raises(Refused, match="Nobody"):
        vault.renewed(old_office, unlocked, Renewal())
    vault.bring_up_to_date(old_office, unlocked, "seven quiet orchids")
    assert vault.left_behind(old_office) == ()
    assert vault.unlock(old_office, "seven quiet orchids") == unlocked
    renewed(old_office, unlocked, Renewal())
    assert vault.unlock(old_office, "seven quiet orchids").data_key != unlocked.data_key


DAMAGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "format": lambda file: file.update(format="thazin-keyslotz"),
    "version": lambda file: file.update(version=0),
    "kdf": lambda file: file["slots"][0].update(kdf="argon2d"),
    "account": lambda file: file["slots"][0].update(account="../" + HLA),
    "salt": lambda file: file["slots"][0].update(salt=file["slots"][0]["salt"][:-2]),
    "capitals": lambda file: file["slots"][0].update(nonce="A" * 24),
    "a new field": lambda file: file.update(note="x"),
    "no slot": lambda file: file.update(slots=[]),
    "one slot twice": lambda file: file["slots"].append(file["slots"][0]),
    "too many slots": lambda file: file.update(slots=file["slots"] * 65),
}


@pytest.mark.parametrize("field", DAMAGES)
def test_a_file_of_keys_that_is_not_as_it_should_be_is_called_damaged(office: Path, field: str) -> None:
    rewrite(office, DAMAGES[field])
    with pytest.raises(VaultError, match="is damaged"):
        vault.unlock(office, PASSPHRASE)


def test_no_flipped_bit_anywhere_goes_unnoticed(office: Path) -> None:
    path = office / vault.KEYSLOTS
    whole = path.read_bytes()
    dice = random.Random(2)
    well_formed = 0
    for place in dice.sample(range(len(whole)), len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << dice.randrange(8)
        path.write_bytes(changed)
        try:
            vault.accounts(office)
        except VaultError:
            continue
        # Well formed still: only the cipher can tell. Some of these are enough, each costs a quarter of a second.
        well_formed += 1
        if well_formed <= 6:
            with pytest.raises(VaultError):
                vault.unlock(office, PASSPHRASE)
    assert well_formed > 6


@pytest.mark.parametrize("cut", [0, 1, 200, -1])
def test_a_torn_file_of_keys_is_called_damaged(office: Path, cut: int) -> None:
    path = office / vault.KEYSLOTS
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(VaultError, match="is damaged"):
        vault.unlock(office, PASSPHRASE)


@pytest.mark.parametrize("content", [b"[" * 60_000, b" " * 10_000_000, b"\xff\xfe\x00", b'{"format":1}', b"null"])
def test_a_foreign_file_is_refused_at_once(office: Path, content: bytes) -> None:
    (office / vault.KEYSLOTS).write_bytes(content)
    started = time.process_time()
    with pytest.raises(VaultError, match="is damaged"):
        vault.unlock(office, PASSPHRASE)
    assert time.process_time() - started < 0.2


@pytest.mark.parametrize(
    "name, value",
    [
        ("memory_kib", 1024 * 1024 + 1), ("memory_kib", 2**40), ("memory_kib", 64 * 1024 - 1),
        ("passes", 11), ("passes", 2), ("lanes", 17),
    ],
)  # fmt: skip
def test_an_effort_outside_of_floor_and_ceiling_is_refused_before_anything_is_derived(
    office: Path, name: str, value: int
) -> None:
    rewrite(office, lambda file: file["slots"][0].update({name: value}))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cpu = time.process_time()
    with pytest.raises(VaultError, match="effort"):
        vault.unlock(office, PASSPHRASE)
    assert time.process_time() - cpu < 0.05
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak < 32 * 1024


def test_no_vault_is_made_below_the_floor(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="effort"):
        vault.create(tmp_path / "office", SU, PASSPHRASE, Cost(1024, 3))
    assert not (tmp_path / "office").exists()


def test_a_newer_office_is_refused_politely(office: Path) -> None:
    rewrite(office, lambda file: file.update(version=3, something="new"))
    with pytest.raises(VaultError, match="newer version"):
        vault.unlock(office, PASSPHRASE)


def test_what_is_no_office_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    for folder in (tmp_path, tmp_path / "nowhere", tmp_path / "letter.txt"):
        assert not vault.is_office(folder)
        with pytest.raises(VaultError, match="no office"):
            vault.unlock(folder, PASSPHRASE)


def test_an_office_that_lost_its_file_of_keys_is_told_apart(office: Path) -> None:
    (office / vault.KEYSLOTS).rename(office / vault.REGISTER)
    with pytest.raises(VaultError, match="file of keys is missing"):
        vault.unlock(office, PASSPHRASE)


def test_an_office_is_never_made_over_another(office: Path) -> None:
    before = (office / vault.KEYSLOTS).read_bytes()
    with pytest.raises(Refused, match="already"):
        vault.create(office, SU, PASSPHRASE, cost=Cost.floor())
    assert (office / vault.KEYSLOTS).read_bytes() == before


def test_a_short_passphrase_is_refused_with_advice(office: Path, made: tuple[Path, Unlocked], tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        vault.create(tmp_path / "new", SU, "short", cost=Cost.floor())
    assert "12 characters" in str(refused.value)
    with pytest.raises(Refused):
        vault.add_slot(office, made[1], HLA, "short", cost=Cost.floor())
    assert not (tmp_path / "new").exists()


def test_a_folder_that_cannot_be_made_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(VaultError, match="cannot be written"):
        vault.create(tmp_path / "file" / "office", SU, PASSPHRASE, cost=Cost.floor())


def test_what_a_power_cut_left_behind_does_not_matter(office: Path, made: tuple[Path, Unlocked]) -> None:
    (office / "keyslots.json.new").write_bytes(b'{"format":"thaz')
    assert vault.accounts(office) == (SU,)
    vault.add_slot(office, made[1], HLA, OTHERS, cost=Cost.floor())
    assert vault.accounts(office) == (SU, HLA)
    assert not (office / "keyslots.json.new").exists()


def test_the_data_key_shows_itself_nowhere(office: Path, made: tuple[Path, Unlocked]) -> None:
    key = made[1].data_key.reveal()
    assert len(key) == 32
    for shown in (repr(made[1]), str(made[1].data_key), f"{made[1].data_key!r}"):
        assert key.hex() not in shown
        assert repr(key) not in shown
    with pytest.raises(TypeError):
        pickle.dumps(made[1].data_key)
    content = (office / vault.KEYSLOTS).read_bytes()
    assert key not in content
    assert key.hex().encode() not in content
    assert DataKey(key) == made[1].data_key != DataKey(bytes(32))
