"""A bundle that a trusted station gone bad has signed is refused, whatever it is made of."""

import base64
import io
import os
import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pyrage
import pytest

from models.errors import AppError, BadFile
from models.exchange import agefile, envelope, frame
from models.exchange.body import LONGEST_LINE
from tests.models.exchange.bundles import (
    FORGE,
    HEAD,
    STRANGER,
    YANGON,
    Forge,
    Station,
    closing,
    compact,
    padded,
    refused,
    skippable,
    streamed,
    zeros,
    zstd,
)

# The outside, signed by a trusted station gone bad


def test_a_manifest_spelled_otherwise_is_refused_though_it_is_signed(tmp_path: Path) -> None:
    body = pyrage.encrypt(b"", [pyrage.x25519.Recipient.from_str(HEAD.recipient)])
    for spell in (
        lambda said: compact(said).replace(b",", b", "),
        lambda said: compact(said)[:-1] + b',"version":1}',
        lambda said: b" " * 1100 + compact(said),
        lambda said: compact(said | {"note": "x" * 1100}),
    ):
        assert "not written as it should be" in str(refused(FORGE.sign(body, spell), tmp_path))


@pytest.mark.parametrize("size", [envelope.LARGEST_BODY + 1, 2**53 - 1])
def test_a_body_larger_than_any_is_refused_at_the_head(tmp_path: Path, size: int) -> None:
    assert "not written" in str(refused(Forge(YANGON, HEAD, manifest={"body_bytes": size}).sign(b"x"), tmp_path))


def test_a_body_locked_for_another_is_refused(tmp_path: Path) -> None:
    packed = b"".join(frame.compress([FORGE.text()]))
    body = pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(STRANGER.recipient)])
    assert "locked for another office" in str(refused(FORGE.sign(body), tmp_path))


@cache
def age_bodies() -> dict[str, bytes]:
    packed = b"".join(frame.compress([FORGE.text()]))
    own = pyrage.x25519.Recipient.from_str(HEAD.recipient)
    others = [pyrage.x25519.Recipient.from_str(Station().recipient) for _ in range(16)]
    good = pyrage.encrypt(packed, [own])
    mac = good.index(b"\n--- ") + 1
    grease = b"-> a-grease\n\n"
    return {
        "no age file": b"x" * 500,
        "packed only": packed,
        "a passphrase": pyrage.passphrase.encrypt(packed, "seven quiet orchids"),
        "seventeen recipients": pyrage.encrypt(packed, [own, *others]),
        "armored": pyrage.encrypt(packed, [own], armored=True),
        "another version": good.replace(b"/v1", b"/v2", 1),
        "a stanza of another kind": good[:mac] + b"-> ssh-rsa abc\nabc\n" + good[mac:],
        "two of grease": good[:mac] + grease * 2 + good[mac:],
        "a header without end": good[:mac] + b"-> X25519 " + b"A" * 43 + b"\n",
        "a very long header": good[:mac] + b"-> " + b"a" * 9000 + b"-grease\n\n" + good[mac:],
        "no recipient": b"age-encryption.org/v1\n" + grease + good[mac:],
        "a changed mac": good[: mac + 4] + b"A" * 43 + good[mac + 47 :],
        "a cut payload": good[:-100],
        "a payload of nothing": good[: mac + 48],
        "a longer payload": good + b"x",
        "two files": good + good,
    }


@pytest.mark.parametrize("name", age_bodies())
def test_a_body_that_is_not_our_kind_of_age_file_is_refused(tmp_path: Path, name: str) -> None:
    said = "encrypted part of this bundle is damaged"
    assert said in str(refused(FORGE.sign(age_bodies()[name]), tmp_path))


def test_one_stanza_of_noise_is_borne_but_not_two() -> None:
    recipient = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    noise = b"-> n-grease a b\n" + b"A" * 64 + b"\nAA\n"
    start, end = b"before age-encryption.org/v1\n", b"--- " + b"A" * 43 + b"\n"
    for stanzas in (recipient, noise + recipient, recipient + noise + recipient, recipient * 16 + noise):
        file = io.BytesIO(start + stanzas + end)
        file.seek(7)
        agefile.check_header(file)
        assert file.tell() == 7
    for stanzas in (
        noise + recipient + noise,
        recipient * 17,
        noise,
        b"",
        recipient + b"-> scrypt AA 18\n" + b"A" * 43 + b"\n",
    ):
        with pytest.raises(BadFile):
            agefile.check_header(io.BytesIO((start + stanzas + end)[7:]))


# The inside


def insides() -> dict[str, Callable[[], bytes]]:
    text = FORGE.text()
    before = text[: text.rindex(b"\n", 0, -1) + 1]
    one = zstd(text)
    header = 6

    room = 4096 - len(one) - 8
    return {
        "no frame": lambda: b"garbage " * 512,
        "nothing": lambda: b"",
        "the bare text": lambda: text.ljust(4096, b"\n"),
        "two frames": lambda: padded(one + one),
        "an empty frame before": lambda: padded(zstd(b"") + one),
        "an empty frame behind": lambda: padded(one + zstd(b"")),
        "the padding first": lambda: skippable(room) + one,
        "no padding": lambda: one,
        "padding a byte short": lambda: one + skippable(room - 1),
        "padding a byte long": lambda: one + skippable(room + 1),
        "padding cut": lambda: padded(one)[:-1],
        "padding of something": lambda: padded(one)[:-1] + b"x",
        "two paddings": lambda: one + skippable(16) + skippable(room - 24),
        "another skippable frame": lambda: padded(one).replace(b"\x50\x2a\x4d\x18", b"\x51\x2a\x4d\x18"),
        "a window of 16 MiB": lambda: padded(streamed(text, 24)),
        "one segment larger than the window": lambda: padded(
            b"\x28\xb5\x2f\xfd\xa0" + (9 << 20).to_bytes(4, "little") + zstd(text, write_content_size=0)[header:]
        ),
        "a dictionary": lambda: padded(b"\x28\xb5\x2f\xfd\x01\x58\x07" + zstd(text, write_content_size=0)[header:]),
        "a wrong checksum": lambda: padded((whole := zstd(text, write_checksum=1))[:-1] + bytes([whole[-1] ^ 1])),
        "a reserved block": lambda: padded(b"\x28\xb5\x2f\xfd\x00\x58\x07\x00\x00"),
        "a block too large": lambda: padded(b"\x28\xb5\x2f\xfd\x00\x58" + ((1 << 20) << 3 | 1).to_bytes(3, "little")),
        "a frame cut": lambda: padded(one[:-5]),
        "no last line": lambda: packed(before),
        "only a last line": lambda: packed(closing(b"")),
        "nothing inside": lambda: packed(b""),
        "no last LF": lambda: packed(text[:-1]),
        "another byte for the last LF": lambda: packed(text[:-1] + b"\r"),
        "a line behind the last": lambda: packed(text + b"[1]\n"),
        "an LF behind the last": lambda: packed(text + b"\n"),
        "a wrong count of lines": lambda: packed(before + closing(before, lines=2)),
        "a wrong count of bytes": lambda: packed(before + closing(before, bytes=len(before) - 1)),
        "a wrong hash": lambda: packed(before + closing(before, sha256="0" * 64)),
        "a closing spelled otherwise": lambda: packed(before + closing(before).replace(b":", b": ")),
        "no first line": lambda: packed((rest := b"[1]\n[2]\n") + closing(rest)),
        "a line too long": lambda: packed(FORGE.text([b"x" * (LONGEST_LINE + 1)])),
        "a line without end": lambda: packed(b"x" * (3 * LONGEST_LINE)),
        "a receipt key too short": lambda: packed(
            Forge(YANGON, HEAD, opening={"receipt_key": base64.b64encode(b"short").decode()}).text()
        ),
        "one more thing in the first line": lambda: packed(Forge(YANGON, HEAD, opening={"office": "YGN"}).text()),
    }


def packed(text: bytes) -> bytes:
    return b"".join(frame.compress([text]))


@pytest.mark.parametrize("name", insides())
def test_an_inside_that_is_not_exactly_as_it_should_be_is_refused(tmp_path: Path, name: str) -> None:
    assert "not written as it should be" in str(refused(FORGE.around(insides()[name]()), tmp_path))


@pytest.mark.parametrize(
    "opening",
    [
        {"from": STRANGER.key},
        {"to": STRANGER.key},
        {"number": 2},
        {"previous": "ab" * 32},
        {"incarnation": "01930000-0000-7000-8000-000000000002"},
    ],
)
def test_an_inside_of_another_bundle_is_refused(tmp_path: Path, opening: dict[str, object]) -> None:
    forged = Forge(YANGON, HEAD, opening=opening)
    assert "belongs to another bundle" in str(refused(forged.of_text(forged.text()), tmp_path))


def test_a_bomb_of_space_is_refused(tmp_path: Path) -> None:
    # 64 MiB and a little of zeros in some kilobytes; refused although the signature is right.
    packer = b"".join(frame.compress(zeros(frame.UNPACKED_AT_LEAST + (1 << 20))))
    assert len(packer) < 10_000
    assert "not written" in str(refused(FORGE.around(packer), tmp_path))
    lines = b"".join(frame.compress([FORGE.text([]).split(b"\n")[0], *([b"\n[1]" * (1 << 18)] * 65)]))
    assert "unpacks to far more" in str(refused(FORGE.around(lines), tmp_path))


def test_a_bomb_of_time_is_refused(tmp_path: Path) -> None:
    blocks = zstd(b"")[:6] + b"\x00\x00\x00" * 3_000_000
    assert "unpacks to far more" in str(refused(FORGE.around(padded(blocks)), tmp_path))
    runs = b"\x28\xb5\x2f\xfd\x00\x58" + b"\x0a\x00\x00\x5b" * 1_000_000
    assert "unpacks to far more" in str(refused(FORGE.around(padded(runs)), tmp_path))


def test_a_larger_bundle_may_unpack_to_32_times_its_size() -> None:
    assert frame.unpacked_limit(1000) == 64 * 1024 * 1024
    assert frame.unpacked_limit(4 * 1024 * 1024) == 128 * 1024 * 1024


def test_random_damage_inside_never_ends_otherwise_than_in_a_refusal(tmp_path: Path) -> None:
    whole = packed(FORGE.text([os.urandom(20).hex().encode() for _ in range(2000)]))
    dice = random.Random(5)
    for _ in range(150):
        changed = bytearray(whole)
        for place in dice.sample(range(len(whole)), dice.randint(1, 4)):
            changed[place] = dice.randrange(256)
        if dice.random() < 0.3:
            del changed[dice.randrange(len(changed)) :]
        if bytes(changed) != whole:
            refused(FORGE.around(bytes(changed)), tmp_path)


def test_a_refusal_says_nothing_of_the_contents(tmp_path: Path) -> None:
    text = FORGE.text(["မေမေ".encode()])
    said = refused(FORGE.of_text(text + text), tmp_path)
    assert isinstance(said, AppError)
    assert "မေ" not in repr(said.title) + repr(said.advice)
    assert said.__cause__ is None
