"""Keys over the years, by command: changed, revoked, and what is entered again."""


def trust(run, one: str, other: str, card: str = "card.txt") -> None:
    words = run("card", other, "--out", card, "--json").json["fingerprint"]
    assert run("trust", one, card, "--fingerprint", words).code == 0


def send(run, one: str, other: str, name: str) -> int:
    code = {"head": "HQ", "branch": "YGN"}[other]
    assert run("export", one, "--to", code, "--out", f"{name}.thz").code == 0
    return run("import", other, f"{name}.thz").code


def state_of(run, office: str, code: str) -> list[str]:
    return [row["state"] for row in run("stations", office, "--json").json if row["office"] == code]


def test_stations_are_listed_with_their_state(offices):
    rows = offices("stations", "branch", "--json").json
    assert [(row["office"], row["state"], row["head_office"]) for row in rows] == [
        ("HQ", "in use", True),
        ("YGN", "this PC", False),
    ]
    assert rows[0]["key"].startswith("SHA256:")
    assert "in use" in offices("stations", "branch").out


def test_new_keys_are_told_by_their_words(offices):
    assert send(offices, "branch", "head", "a") == 0
    told = offices("new-key", "branch", "--out", "change.txt", "--json").json
    again = offices("new-key", "branch", "--out", "again.txt", "--again", "--json").json
    assert told["fingerprint"] == again["fingerprint"]
    assert send(offices, "branch", "head", "b") == 3
    wrong = offices("trust", "head", "change.txt", "--fingerprint", "one two three")
    assert wrong.code == 3
    done = offices("trust", "head", "change.txt", "--fingerprint", told["fingerprint"], "--json")
    assert (done.code, done.json["replaces"]) == (0, True)
    assert send(offices, "branch", "head", "c") == 0
    assert state_of(offices, "head", "YGN") == ["in use", "replaced"]


def test_an_unwritable_place_costs_no_keys(offices):
    before = offices("card", "branch", "--out", "before.txt", "--json").json["key"]
    assert offices("new-key", "branch", "--out", "no such folder/change.txt").code == 3
    assert offices("card", "branch", "--out", "after.txt", "--json").json["key"] == before
    assert offices("new-key", "branch", "--out", "change.txt", "--again").code == 3


def test_head_office_revokes_by_code_and_what_was_cut_off_is_entered_again(offices):
    code = offices("register", "branch", "--birth-year", "1990", "--keep-record", "spoken", "--json").json["code"]
    assert send(offices, "branch", "head", "a") == 0
    offices("register", "branch", "--birth-year", "1991", "--keep-record", "spoken")
    assert send(offices, "branch", "head", "b") == 0
    assert offices("revoke", "branch", "HQ").code == 3
    assert offices("revoke", "head", "ABC").code == 3
    told = offices("revoke", "head", "YGN", "--until", "1", "--json")
    assert (told.code, told.json["office"]) == (0, "YGN")
    assert told.json["to_reenter"] > 0
    assert state_of(offices, "head", "YGN") == ["revoked"]
    assert send(offices, "branch", "head", "c") == 3
    rows = offices("list", "head", "reentry", "--json").json
    assert len(rows) == told.json["to_reenter"]
    assert code not in {row["record"] for row in rows}
    assert {row["office"] for row in rows} == {"YGN"}
    assert offices("reenter", "head", code).code == 3
    (record,) = {row["record"] for row in rows}
    done = offices("reenter", "head", record, "--json")
    assert (done.code, done.json["left"]) == (0, 0)
    assert offices("list", "head", "reentry", "--json").json == []
