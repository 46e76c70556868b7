"""A station is trusted by its ten words alone, and only where bundles may go."""

import hashlib
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from models.accounts import Actor
from models.errors import BadFile, NotAllowed, Refused
from models.exchange import trust
from models.exchange.trust import Card
from models.offices import OpenOffice
from models.passphrases import words
from models.schema import Audit, Office, Role, Station
from models.stamps import write_as
from tests.models.exchange.bundles import Station as Keys
from tests.offices import START

KEYS = Keys()
CARD = Card("MDY", "မန္တလေး", False, KEYS.public, KEYS.recipient)


def a_card(code: str = "MDY", *, head: bool = False) -> Card:
    keys = Keys()
    return Card(code, "Some office", head, keys.public, keys.recipient)


def spoken(card: Card) -> str:
    return " ".join(trust.fingerprint(card.text()))


def trusted(office: OpenOffice, card: Card, typed: str | None = None) -> trust.TrustedStation:
    with office.database.transaction() as session:
        return trust.trust_card(session, office.actor, card.text(), spoken(card) if typed is None else typed)


# The card's file


def test_a_card_is_six_lines_that_people_can_read() -> None:
    lines = CARD.text().decode().split("\n")
    assert lines[:4] == ["thazin-card 1", "office MDY", "name မန္တလေး", "head office no"]
    assert lines[4].startswith("ssh-ed25519 AAAA")
    assert lines[5:] == [KEYS.recipient, ""]
    assert trust.read_card(CARD.text()) == CARD
    assert trust.read_card(replace(CARD, head=True).text()).head


def test_its_words_are_the_first_110_bits_of_its_hash(tmp_path: Path) -> None:
    (tmp_path / "card").write_bytes(CARD.text())
    shown = subprocess.run(["sha256sum", tmp_path / "card"], check=True, capture_output=True, text=True).stdout
    number = int(shown[:28], 16) >> 2
    places = [number >> 11 * (9 - place) & 2047 for place in range(10)]
    assert trust.fingerprint(CARD.text()) == tuple(words()[place] for place in places)


MALFORMED = {
    "nothing": b"",
    "no card": b"hello\n" * 6,
    "no magic": CARD.text().replace(b"thazin-card", b"thazin-bard"),
    "one line more": CARD.text() + b"\n",
    "one line less": CARD.text().rsplit(b"\n", 2)[0] + b"\n",
    "no last LF": CARD.text()[:-1],
    "a blank behind": CARD.text().replace(b"MDY", b"MDY "),
    "a byte order mark": b"\xef\xbb\xbf" + CARD.text(),
    "no UTF-8": CARD.text().replace("မန္တလေး".encode(), b"\xff\xfe"),
    "a small code": CARD.text().replace(b"MDY", b"mdy"),
    "a code too long": CARD.text().replace(b"MDY", b"MDYMDYMDYMDYM"),
    "a code too short": CARD.text().replace(b"MDY", b"M"),
    "a code of Burmese digits": CARD.text().replace(b"MDY", "၁၂".encode()),
    "no name": CARD.text().replace("မန္တလေး".encode(), b""),
    "a blank name": CARD.text().replace("မန္တလေး".encode(), b"  "),
    "a name too long": CARD.text().replace("မန္တလေး".encode(), b"x" * 201),
    "a name far too long": CARD.text().replace("မန္တလေး".encode(), b"x" * 5000),
    "a name not in NFC": CARD.text().replace("မန္တလေး".encode(), unicodedata.normalize("NFD", "Café").encode()),
    "a name that turns the writing": CARD.text().replace("မန္တလေး".encode(), "a\u202eb".encode()),
    "a name with a zero-width blank": CARD.text().replace("မန္တလေး".encode(), "a\u200bb".encode()),
    "a name with NUL": CARD.text().replace("မန္တလေး".encode(), b"a\x00b"),
    "a line separator": CARD.text().replace("မန္တလေး".encode(), "a\u2028b".encode()),
    "neither yes nor no": CARD.text().replace(b"office no", b"office maybe"),
    "a comment behind the key": CARD.text().replace(b"\nage1", b" someone\nage1"),
    "another kind of key": CARD.text().replace(b"ssh-ed25519", b"ssh-rsa"),
    "a key cut": CARD.text().replace(CARD.text().split(b"\n")[4], CARD.text().split(b"\n")[4][:-4]),
    "a recipient changed": CARD.text().replace(b"age1", b"age2"),
    "a recipient in capitals": CARD.text().replace(KEYS.recipient.encode(), KEYS.recipient.upper().encode()),
    "a recipient with a wrong check": CARD.text().replace(
        KEYS.recipient.encode(), KEYS.recipient[:-1].encode() + (b"q" if KEYS.recipient[-1] != "q" else b"p")
    ),
    "a recipient of another kind": CARD.text().replace(KEYS.recipient.encode(), b"ssh-ed25519 AAAA"),
    "an identity": CARD.text().replace(KEYS.recipient.encode(), KEYS.identity.encode()),
    "lines in another order": b"\n".join(
        [*CARD.text().split(b"\n")[:4], *reversed(CARD.text().split(b"\n")[4:6]), b""]
    ),
}


@pytest.mark.parametrize("kind", MALFORMED)
def test_a_malformed_card_is_refused(office: OpenOffice, kind: str) -> None:
    data = MALFORMED[kind]
    typed = " ".join(trust.fingerprint(data))
    with pytest.raises(BadFile, match="not a card"), office.database.transaction() as session:
        trust.trust_card(session, office.actor, data, typed)


def test_a_card_whose_line_ends_were_changed_says_so() -> None:
    with pytest.raises(BadFile, match="changed on the way"):
        trust.read_card(CARD.text().replace(b"\n", b"\r\n"))


def test_a_newer_card_says_so() -> None:
    with pytest.raises(BadFile, match="newer version"):
        trust.read_card(CARD.text().replace(b"card 1", b"card 2"))


def test_every_changed_byte_gives_other_words_or_no_card() -> None:
    whole = CARD.text()
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1
        assert trust.fingerprint(bytes(changed)) != trust.fingerprint(whole)


# This office's own card


def test_an_office_shows_its_own_card(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        card = trust.own_card(session)
        assert (card.office_code, card.office_name, card.head) == ("YGN", "Yangon", False)
        assert trust.read_card(card.text()) == card
        assert trust.keep_own_card(session).own
        assert [station.key for station in trust.live_stations(session, "YGN")] == [card.key]


def test_an_office_name_that_no_card_takes_is_made_plain(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        write_as(session, Role.ADMIN)
        row = session.scalars(select(Office)).one()
        for name, shown in (("Cafe\u0301 \u200b\u202eရန်ကုန်\n", "Café ရန်ကုန်"), ("\u200b", "YGN"), ("x" * 200, "x" * 200)):
            row.name = name
            session.flush()
            card = trust.own_card(session)
            assert (card.office_name, trust.read_card(card.text())) == (shown, card)


# Trusting


def test_a_branch_and_head_office_trust_each_other_by_words(office: OpenOffice, head_office: OpenOffice) -> None:
    with office.database.reading() as session:
        branch_card = trust.own_card(session)
    with head_office.database.reading() as session:
        head_card = trust.own_card(session)
    found = trusted(office, head_card)
    assert (found.card, found.own, found.revoked) == (head_card, False, False)
    assert found.trusted_at == int(START.timestamp() * 1000)
    trusted(head_office, branch_card)
    with head_office.database.reading() as session:
        assert trust.sender(session, branch_card.key).card == branch_card
        assert [station.card for station in trust.live_stations(session, "YGN")] == [branch_card]
        note = session.scalars(select(Audit).order_by(Audit.id.desc())).first()
        assert note is not None
        assert (note.action, note.record, note.actor) == ("trust card", "YGN", head_office.actor.account_id)


def test_words_may_be_typed_as_they_are_heard(head_office: OpenOffice) -> None:
    said = trust.fingerprint(CARD.text())
    for typed in (
        ", ".join(said),
        "\n".join(said),
        " ".join(word.upper() for word in said),
        " ".join(word[:4] for word in said),
        "  " + "-".join(said) + ".",
        " ".join(f"{place}. {word}" for place, word in enumerate(said, 1)),
    ):
        assert trusted(head_office, CARD, typed).key == KEYS.key


def test_other_words_are_refused_and_nothing_is_kept(head_office: OpenOffice) -> None:
    said = list(trust.fingerprint(CARD.text()))
    other = next(word for word in words() if word != said[9])
    swapped = [said[1], said[0], *said[2:]]
    for typed in (" ".join([*said[:9], other]), spoken(a_card()), " ".join(swapped)):
        if typed.split() == said:
            continue
        with pytest.raises(Refused, match="Compare them again by voice"):
            trusted(head_office, CARD, typed)
    for typed in ("", "yes", " ".join(said[:9]), " ".join([*said, said[0]]), "zzzz " + " ".join(said[1:])):
        with pytest.raises(Refused):
            trusted(head_office, CARD, typed)
    with head_office.database.reading() as session:
        assert trust.stations(session) == []
        assert trust.station_by_key(session, KEYS.key) is None
        with pytest.raises(BadFile, match="not trusted here"):
            trust.sender(session, KEYS.key)


def test_staff_may_not_trust(head_office: OpenOffice, staff: Actor) -> None:
    with pytest.raises(NotAllowed), head_office.database.transaction() as session:
        trust.trust_card(session, staff, CARD.text(), spoken(CARD))


def test_a_branch_trusts_head_office_and_its_own_pcs_alone(office: OpenOffice) -> None:
    with pytest.raises(Refused, match="another branch"):
        trusted(office, CARD)
    second = trusted(office, a_card("YGN"))
    head = trusted(office, a_card("HQ", head=True))
    with office.database.reading() as session:
        assert [station.key for station in trust.live_stations(session, "YGN")] == [second.key]
        assert [station.key for station in trust.live_stations(session, "HQ")] == [head.key]
        assert [station.key for station in trust.stations(session)] == [head.key, second.key]


def test_the_own_card_is_not_trusted(office: OpenOffice) -> None:
    with office.database.reading() as session:
        card = trust.own_card(session)
    with pytest.raises(Refused, match="card of this PC"):
        trusted(office, card)


def test_there_is_one_head_office(office: OpenOffice, head_office: OpenOffice) -> None:
    with pytest.raises(Refused, match="says it is head office"):
        trusted(head_office, a_card("HX", head=True))
    with pytest.raises(Refused, match="says it is a branch"):
        trusted(head_office, a_card("HQ"))
    trusted(head_office, a_card("HQ", head=True))
    with pytest.raises(Refused, match="says it is head office"):
        trusted(office, a_card("YGN", head=True))
    trusted(office, a_card("HQ", head=True))
    with pytest.raises(Refused, match="says it is head office"):
        trusted(office, a_card("HX", head=True))


def test_a_station_whose_office_took_a_new_name_shows_it(head_office: OpenOffice) -> None:
    trusted(head_office, CARD)
    renamed = replace(CARD, office_name="Mandalay")
    assert trusted(head_office, renamed).card == renamed
    with head_office.database.reading() as session:
        assert [station.card for station in trust.stations(session)] == [renamed]


@pytest.mark.parametrize("change", [{"office_code": "PYI"}, {"recipient": Keys().recipient}])
def test_a_station_does_not_become_another(head_office: OpenOffice, change: dict[str, str]) -> None:
    trusted(head_office, CARD)
    with pytest.raises(Refused, match="does not fit"):
        trusted(head_office, replace(CARD, **change))


def test_a_revoked_station_is_no_recipient_and_no_sender(head_office: OpenOffice) -> None:
    trusted(head_office, CARD)
    with head_office.database.transaction() as session:
        row = session.get(Station, KEYS.key)
        assert row is not None
        row.revoked_at = 1
    with pytest.raises(Refused, match="revoked"):
        trusted(head_office, CARD)
    with head_office.database.reading() as session:
        assert trust.live_stations(session, "MDY") == []
        assert [station.revoked for station in trust.stations(session)] == [True]
        with pytest.raises(BadFile, match="revoked"):
            trust.sender(session, KEYS.key)


def test_an_office_has_sixteen_stations_at_most(head_office: OpenOffice) -> None:
    for _ in range(16):
        trusted(head_office, a_card())
    with pytest.raises(Refused, match="16 trusted PCs"):
        trusted(head_office, a_card())
    with head_office.database.reading() as session:
        assert len(trust.live_stations(session, "MDY")) == 16


def test_a_key_has_one_fingerprint_everywhere(head_office: OpenOffice) -> None:
    assert trusted(head_office, CARD).key == CARD.key == KEYS.key
    assert len(hashlib.sha256(CARD.text()).digest()) * 8 >= 110
