"""Who opens an office, and by which passphrase, as it is typed."""

import pytest

from models import vault
from tests.offices import PASSPHRASE

NEW = "eleven calm lotuses"
HERS = "four loud sparrows"


@pytest.fixture
def words(offices, tmp_path):
    for name, word in (("new", NEW), ("hers", HERS), ("short", "short")):
        (tmp_path / name).write_text(f"{word}\n", encoding="utf-8")
    return offices


@pytest.fixture
def moe(words):
    told = words("add-account", "branch", "Ma Moe", "--new-passphrase-file", "hers", "--json")
    assert (told.code, told.json) == (0, {"name": "Ma Moe"})
    return words


def account(name: str, **other):
    return {
        "name": name, "initials": "A", "role": "admin", "sees_cases": True, "sees_service_5": True, "active": True,
        "opens": True,
    } | other  # fmt: skip


def test_accounts_are_listed_with_what_they_may(moe):
    told = moe("accounts", "branch", "--json")
    assert told.json == [
        account("Admin"), account("Ma Moe", initials="MM", role="staff", sees_cases=False, sees_service_5=False),
    ]  # fmt: skip
    assert moe("accounts", "branch").out.splitlines() == ["Admin (A): admin", "Ma Moe (MM): staff"]


def test_a_changed_passphrase_opens_and_the_old_one_does_not(words, tmp_path):
    told = words("passphrase", "branch", "--new-passphrase-file", "new", "--json")
    assert (told.code, told.json) == (0, {"changed": True, "old_backups": False})
    assert "100 %" in told.err
    assert "sticks" in told.err
    refused = words("check", "branch", "--json")
    assert (refused.code, refused.json["error"]["title"]) == (3, "This passphrase does not open the office.")
    (tmp_path / "secret").write_text(NEW)
    assert words("check", "branch", "--json").json["state"] == "well"


def test_an_admin_gives_a_colleague_another_passphrase(moe, tmp_path):
    told = moe("passphrase", "branch", "--account", "ma moe", "--new-passphrase-file", "new", "--json")
    assert told.code == 0
    assert vault.unlock(tmp_path / "branch", NEW).account_id != vault.unlock(tmp_path / "branch", PASSPHRASE).account_id
    with pytest.raises(vault.WrongPassphrase):
        vault.unlock(tmp_path / "branch", HERS)


def test_a_closed_account_opens_nothing_and_is_told_as_closed(moe, tmp_path):
    told = moe("close-account", "branch", "MM", "--json")
    assert (told.code, told.json) == (0, {"closed": "Ma Moe", "old_backups": False})
    with pytest.raises(vault.WrongPassphrase):
        vault.unlock(tmp_path / "branch", HERS)
    assert [(one["active"], one["opens"]) for one in moe("accounts", "branch", "--json").json] == [
        (True, True), (False, False),
    ]  # fmt: skip
    again = moe("close-account", "branch", "Ma Moe", "--json")
    assert (again.code, again.json["error"]["title"]) == (3, "No account of this name, or more than one.")


@pytest.mark.parametrize(
    "line",
    [
        ("passphrase", "branch", "--new-passphrase-file", "short"),
        ("passphrase", "branch", "--new-passphrase-file", "nowhere"),
        ("passphrase", "branch"),
        ("passphrase", "branch", "--account", "Nobody", "--new-passphrase-file", "new"),
        ("close-account", "branch", "Admin"),
        ("add-account", "branch", "  ", "--new-passphrase-file", "new"),
    ],
)
def test_what_cannot_be_done_says_why_and_changes_nothing(words, tmp_path, line):
    before = (tmp_path / "branch" / "keyslots.json").read_bytes()
    told = words(*line, "--json")
    assert (told.code, set(told.json["error"])) == (3, {"title", "advice"})
    assert (tmp_path / "branch" / "keyslots.json").read_bytes() == before


def test_staff_may_change_their_own_and_nothing_else(moe, tmp_path):
    (tmp_path / "secret").write_text(HERS)
    for line in (("accounts", "branch"), ("close-account", "branch", "Admin")):
        assert moe(*line, "--json").code == 3
    assert moe("passphrase", "branch", "--new-passphrase-file", "new", "--json").code == 0
    assert vault.unlock(tmp_path / "branch", NEW)
    assert vault.unlock(tmp_path / "branch", PASSPHRASE)
