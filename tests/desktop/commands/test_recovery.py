"""`recovery` and `recover`, as they are typed."""

import pytest

NEW = "eleven calm lotuses"


@pytest.fixture
def shared(offices, tmp_path):
    """The branch with shares: two of them lie in the file `shares`, a new passphrase in `new`."""
    told = offices("recovery", "branch", "--json")
    assert told.code == 0
    made = told.json["shares"]
    (tmp_path / "shares").write_text(f"{made[2]}\r\n\r\n{made[0]}\r\n", encoding="utf-8-sig")
    (tmp_path / "new").write_text(f"{NEW}\n", encoding="utf-8")
    return made


def recover(offices, account="admin", *more):
    return offices(
        "recover", "branch", "--shares-file", "shares", "--account", account, "--new-passphrase-file", "new", *more,
        secret=False,
    )  # fmt: skip


def test_three_shares_stand_on_a_line_each_and_the_warning_stands_apart(offices):
    told = offices("recovery", "branch")
    assert (told.code, [len(line.split()) for line in told.out.splitlines()]) == (0, [20, 20, 20])
    assert "three people in three places" in told.err
    again = offices("recovery", "branch", "--json")
    assert (again.code, again.json["error"]["title"]) == (3, "There are recovery shares already.")


def test_two_shares_give_a_new_passphrase(offices, shared, tmp_path):
    told = recover(offices, "admin", "--json")
    assert (told.code, told.json) == (0, {"account": "Admin", "old_backups": False})
    assert offices("check", "branch", "--json").json["error"]["title"].startswith("This passphrase does not open")
    (tmp_path / "secret").write_text(NEW)
    assert offices("check", "branch", "--json").json["state"] == "well"
    assert recover(offices).code == 0, "the shares stay valid"


def test_what_is_wrong_is_told_and_no_word_of_a_share(offices, shared, tmp_path):
    told = recover(offices, "somebody", "--json")
    assert (told.code, told.json["error"]["title"]) == (3, "No account of this name, or more than one.")
    word = shared[0].split()[6]
    (tmp_path / "shares").write_text(shared[2] + "\n" + shared[0].replace(word, f"{word}zz"), encoding="utf-8")
    told = recover(offices)
    assert (told.code, told.err.startswith("Word 7 of share 2 is not on the list.")) == (3, True)
    assert word not in told.err + told.out
    assert not (tmp_path / "home" / "failures.log").exists()
    (tmp_path / "shares").write_bytes(b"\xff")
    assert "cannot be read" in recover(offices).err
    (tmp_path / "shares").write_text("\n".join(shared), encoding="utf-8")
    assert "here are 3" in recover(offices).err


def test_an_office_that_is_open_elsewhere_is_left_alone(offices, shared, tmp_path):
    from desktop.instance import alone

    with alone(tmp_path / "branch"):
        told = recover(offices)
    assert (told.code, "open already" in told.err) == (3, True)


def test_void_shares_open_nothing_and_new_ones_are_made(offices, shared):
    told = offices("recovery", "branch", "--void", "--json")
    assert (told.code, told.json) == (0, {"void": True})
    assert "no recovery shares" in recover(offices).err
    assert offices("recovery", "branch", "--void").code == 3
    assert offices("recovery", "branch").code == 0
    assert "made void" in recover(offices).err
