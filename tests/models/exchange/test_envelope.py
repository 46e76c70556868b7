"""A bundle arrives whole or not at all, whatever was done to it on the way and whoever signed it."""

import base64
import hashlib
import io
import os
import random
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pyrage
import pytest

from models.errors import AppError, BadFile, Refused, VaultError
from models.exchange import agefile, envelope, frame, sshsig
from models.exchange.body import LONGEST_LINE
from tests.models.exchange.bundles import (
    INCARNATION,
    LINES,
    RECEIPT_KEY,
    Forge,
    Station,
    closing,
    compact,
    padded,
    skippable,
    streamed,
    zeros,
    zstd,
)

YANGON, HEAD, STRANGER = Station(), Station(), Station()
FORGE = Forge(YANGON, HEAD)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    YANGON.seal(tmp_path / "bundle.thz", HEAD)
    return tmp_path / "bundle.thz"


def refused(data: bytes, folder: Path, sender: Station = YANGON, receiver: Station = HEAD) -> BadFile:
    """Why a file of these bytes is not taken. Nothing else may happen: no copy, no thread, no other exception."""
    path = folder / "given.thz"
    path.write_bytes(data)
    with pytest.raises(BadFile) as caught:
        receiver.take(path, sender, folder / "inbox")
    assert path.read_bytes() == data
    assert [thread for thread in threading.enumerate() if thread.name.startswith("decrypting")] == []
    return caught.value


# What is honest


def test_what_was_sealed_comes_out_again(tmp_path: Path) -> None:
    lines = [b'["member",%d]' % number for number in range(20_000)]
    sealed = YANGON.seal(tmp_path / "bundle.thz", HEAD, iter(lines), number=3, previous="ab" * 32)
    assert (sealed.records, sealed.manifest.number, sealed.manifest.previous) == (20_000, 3, "ab" * 32)
    copy = HEAD.copy(sealed.path, YANGON, tmp_path / "inbox")
    assert copy.path == tmp_path / "inbox" / f"{sealed.manifest_sha256}.thz"
    assert copy.path.read_bytes() == sealed.path.read_bytes()
    with envelope.open_body(copy, HEAD.identity) as body:
        assert body.receipt_key == RECEIPT_KEY
        assert [line for batch in body.batches for line in batch] == lines
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle.thz", "inbox"]


@pytest.mark.parametrize("lines", [[], [b"x" * LONGEST_LINE], [os.urandom(60).hex().encode()] * 3000])
def test_bundles_of_any_size_come_out_again(tmp_path: Path, lines: list[bytes]) -> None:
    YANGON.seal(tmp_path / "bundle.thz", HEAD, lines)
    assert HEAD.take(tmp_path / "bundle.thz", YANGON, tmp_path / "inbox") == lines


def test_a_bundle_larger_than_the_memory_kept_for_it_comes_out_again(tmp_path: Path) -> None:
    dice = random.Random(1)
    lines = [dice.randbytes(LONGEST_LINE // 2).hex().encode() for _ in range(36)]
    sealed = YANGON.seal(tmp_path / "bundle.thz", HEAD, lines)
    assert sealed.manifest.body_bytes > 17_000_000
    assert HEAD.take(sealed.path, YANGON, tmp_path / "inbox") == lines


def test_all_recipients_can_open_it_and_nobody_else(tmp_path: Path) -> None:
    receivers = [Station() for _ in range(16)]
    sealing = {
        "signing_key": YANGON.signing_key,
        "to": receivers[0].key,
        "incarnation": INCARNATION,
        "number": 1,
        "previous": "",
        "receipt_key": RECEIPT_KEY,
        "lines": LINES,
    }
    path = tmp_path / "bundle.thz"
    envelope.seal(path, recipients=[receiver.recipient for receiver in receivers], **sealing)
    for receiver in receivers:
        assert receiver.take(path, YANGON, tmp_path / "inbox") == LINES
    with pytest.raises(BadFile, match="locked for another office"):
        STRANGER.take(path, YANGON, tmp_path / "inbox")
    for recipients in ([], [HEAD.recipient] * 17):
        with pytest.raises(ValueError):
            envelope.seal(path, recipients=recipients, **sealing)


def test_reading_can_stop_in_the_middle(tmp_path: Path) -> None:
    YANGON.seal(tmp_path / "bundle.thz", HEAD, [os.urandom(500).hex().encode() for _ in range(20_000)])
    copy = HEAD.copy(tmp_path / "bundle.thz", YANGON, tmp_path / "inbox")
    # Often: how far the decrypting thread has come by then differs from time to time.
    for _ in range(200):
        with envelope.open_body(copy, HEAD.identity) as body:
            assert next(body.batches)
        assert [thread for thread in threading.enumerate() if thread.name.startswith("decrypting")] == []
    copy.path.unlink()


def test_bundles_of_other_programs_are_read(tmp_path: Path) -> None:
    # A single-segment frame with its size and a checksum, as `zstd` makes of a file.
    text = FORGE.text()
    packed = padded(zstd(text, write_content_size=1, write_checksum=1))
    (tmp_path / "bundle.thz").write_bytes(FORGE.around(packed))
    assert HEAD.take(tmp_path / "bundle.thz", YANGON, tmp_path / "inbox") == LINES


@pytest.mark.parametrize(
    "length, longer", [(9, 10), (4096, 4096), (4097, 4352), (10_000, 10_240), (1_000_001, 1_015_808)]
)
def test_lengths_are_padded_as_padme_says(length: int, longer: int) -> None:
    assert frame.padme(length) == longer
    assert frame.padme(longer) == longer


# Writing it


def test_the_manifest_is_committed_before_the_first_byte(tmp_path: Path) -> None:
    out = tmp_path / "bundle.thz"
    seen = []

    def commit(manifest: object, manifest_sha256: str) -> None:
        seen.append((manifest, manifest_sha256, list(tmp_path.iterdir())))

    sealed = YANGON.seal(out, HEAD, commit=commit)
    assert seen == [(sealed.manifest, sealed.manifest_sha256, [])]


def broken_off() -> Iterator[bytes]:
    yield b"[1]"
    raise VaultError("The disk did not answer as it should.")


def never(*_: object) -> None:
    raise Refused("Not now.")


@pytest.mark.parametrize(
    "lines, commit, raised",
    [
        (broken_off(), lambda *_: None, VaultError),
        (LINES, never, Refused),
        ([b"[1]\n[2]"], lambda *_: None, ValueError),
        ([b""], lambda *_: None, ValueError),
        ([b"x" * (LONGEST_LINE + 1)], lambda *_: None, ValueError),
    ],
)
def test_what_fails_before_the_end_leaves_the_old_file(
    tmp_path: Path, lines: list[bytes], commit: Callable[..., None], raised: type[Exception]
) -> None:
    out = tmp_path / "bundle.thz"
    out.write_bytes(b"old")
    with pytest.raises(raised):
        YANGON.seal(out, HEAD, lines, commit=commit)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("bundle.thz", b"old")]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="cannot be written there"):
        YANGON.seal(tmp_path / "gone" / "bundle.thz", HEAD)


def test_a_full_disk_is_told_and_nothing_left_behind(tmp_path: Path) -> None:
    # A file system of its own without room; /dev/full gives the same answer where none can be mounted.
    full = tmp_path / "bundle.thz.new"
    full.symlink_to("/dev/full")
    with pytest.raises(VaultError, match="too little room"):
        YANGON.seal(tmp_path / "bundle.thz", HEAD)
    assert list(tmp_path.iterdir()) == []


def test_a_full_inbox_is_told_and_nothing_left_behind(tmp_path: Path, bundle: Path) -> None:
    verified = envelope.verify(envelope.read_head(bundle), YANGON.public)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / f"{verified.manifest_sha256}.thz.new").symlink_to("/dev/full")
    with pytest.raises(VaultError, match="cannot be copied"):
        envelope.copy_checked(bundle, verified, inbox)
    assert list(inbox.iterdir()) == []


# The outside, changed by anyone


def test_every_changed_byte_of_the_head_is_refused(tmp_path: Path, bundle: Path) -> None:
    whole = bundle.read_bytes()
    head = len(envelope.read_head(bundle).text)
    dice = random.Random(3)
    for place in range(head):
        changed = bytearray(whole)
        changed[place] ^= 1 << dice.randrange(8)
        refused(bytes(changed), tmp_path)
    assert list((tmp_path / "inbox").iterdir()) == []


def test_a_changed_byte_of_the_body_is_refused_before_decrypting(tmp_path: Path, bundle: Path) -> None:
    whole = bundle.read_bytes()
    head = len(envelope.read_head(bundle).text)
    for place in random.Random(4).sample(range(head, len(whole)), 60):
        changed = bytearray(whole)
        changed[place] ^= 0x40
        assert "not those that were signed" in str(refused(bytes(changed), tmp_path))
    assert list((tmp_path / "inbox").iterdir()) == []


@pytest.mark.parametrize("kept", [0, 10, 16, 100, 300, 500, 580, 700, -1])
def test_a_torn_bundle_is_refused(tmp_path: Path, bundle: Path, kept: int) -> None:
    assert "not whole" in str(refused(bundle.read_bytes()[:kept], tmp_path)) or kept < 16


def test_a_longer_bundle_is_refused(tmp_path: Path, bundle: Path) -> None:
    assert "Something was added" in str(refused(bundle.read_bytes() + b"\n", tmp_path))


def test_line_ends_changed_on_the_way_are_told(tmp_path: Path, bundle: Path) -> None:
    whole = bundle.read_bytes()
    for changed in (whole.replace(b"\n", b"\r\n"), whole.replace(b"\n", b"\r", 3), whole.replace(b"\n", b"\r\n", 1)):
        said = refused(changed, tmp_path)
        assert str(said) == (
            "This bundle was changed on the way. Ask for it again; it must be sent as an attachment or in a zip."
        )


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\r\n\r\n", b"age-encryption.org/v1\n", b"\x00" * 5000])
def test_what_is_no_bundle_is_told(tmp_path: Path, data: bytes) -> None:
    assert "not a bundle" in str(refused(data, tmp_path))


def test_a_folder_a_pipe_and_a_missing_file_are_no_bundles(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "missing"):
        with pytest.raises(BadFile, match="cannot be read"):
            envelope.read_head(path)


def test_a_newer_bundle_is_told(tmp_path: Path, bundle: Path) -> None:
    newer = bundle.read_bytes().replace(b"thazin-bundle 1", b"thazin-bundle 2", 1)
    assert "newer version" in str(refused(newer, tmp_path))


def test_a_bundle_of_another_sender_does_not_verify(tmp_path: Path, bundle: Path) -> None:
    assert "signature of this bundle is not right" in str(refused(bundle.read_bytes(), tmp_path, sender=STRANGER))


def test_a_manifest_signed_by_another_key_than_it_names_is_refused(tmp_path: Path) -> None:
    forged = Forge(YANGON, HEAD, manifest={"from": STRANGER.key}).of_text(FORGE.text())
    assert "names another sender" in str(refused(forged, tmp_path))


def test_bodies_of_two_bundles_cannot_be_swapped(tmp_path: Path) -> None:
    first = YANGON.seal(tmp_path / "1.thz", HEAD, number=1)
    second = YANGON.seal(tmp_path / "2.thz", HEAD, number=2, previous=first.manifest_sha256)
    heads = [envelope.read_head(sealed.path).text for sealed in (first, second)]
    bodies = [sealed.path.read_bytes()[len(head) :] for sealed, head in zip((first, second), heads, strict=True)]
    refused(heads[0] + bodies[1], tmp_path)
    refused(heads[1] + bodies[0], tmp_path)
    lines = [head.split(b"\n") for head in heads]
    mixed = b"\n".join([lines[0][0], lines[0][1], lines[1][2], b""])
    assert "signature of this bundle is not right" in str(refused(mixed + bodies[0], tmp_path))
    # Even the sender's own signature does not put an old inside under a new manifest.
    said = "belongs to another bundle"
    assert said in str(refused(Forge(YANGON, HEAD, manifest={"number": 9}).sign(bodies[0]), tmp_path))


def test_a_file_changed_between_two_steps_is_noticed(tmp_path: Path, bundle: Path) -> None:
    verified = envelope.verify(envelope.read_head(bundle), YANGON.public)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    other = YANGON.seal(tmp_path / "other.thz", HEAD, number=2)
    copy = envelope.copy_checked(bundle, verified, inbox)
    shutil.copy(other.path, bundle)
    with pytest.raises(BadFile, match="not those that were signed"):
        envelope.copy_checked(bundle, verified, inbox)
    assert envelope.check_again(copy.path, verified) == copy
    copy.path.write_bytes(verified.head.text.replace(b"1", b"2", 1) + bundle_body(copy.path, verified))
    with pytest.raises(BadFile, match="not those that were signed"):
        envelope.check_again(copy.path, verified)
    # The copy itself: another age file for the same receiver, of the same inside.
    forged = FORGE.of_text(FORGE.text())
    forged_head = envelope.read_head(write(tmp_path / "forged.thz", forged))
    copy.path.write_bytes(verified.head.text + forged[len(forged_head.text) :])
    with pytest.raises(BadFile, match="not those that were signed"):
        envelope.check_again(copy.path, verified)
    with (
        pytest.raises(BadFile, match="not those that were signed"),
        envelope.open_body(copy, HEAD.identity) as opened,
    ):
        list(opened.batches)


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def bundle_body(path: Path, verified: envelope.VerifiedHead) -> bytes:
    return path.read_bytes()[len(verified.head.text) :]


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
        "a wrong checksum": lambda: padded(zstd(text, write_checksum=1)[:-1] + b"\x00\x00"[:1]),
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


def test_the_hash_of_the_first_two_lines_names_a_bundle(bundle: Path) -> None:
    head = envelope.read_head(bundle)
    assert head.manifest_sha256 == hashlib.sha256(head.signed).hexdigest()
    assert head.signed.count(b"\n") == 2
    assert sshsig.read(head.text.split(b"\n")[2]) == head.signature
    assert agefile.is_recipient(HEAD.recipient)
