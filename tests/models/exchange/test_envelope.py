"""A bundle arrives whole or not at all, whatever was done to it on the way and whoever signed it."""

import hashlib
import os
import random
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.errors import BadFile, Refused, VaultError
from models.exchange import agefile, envelope, frame, sshsig
from models.exchange.body import LONGEST_LINE
from tests.models.exchange.bundles import (
    FORGE,
    HEAD,
    INCARNATION,
    LINES,
    RECEIPT_KEY,
    STRANGER,
    YANGON,
    Forge,
    Station,
    padded,
    refused,
    zstd,
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    YANGON.seal(tmp_path / "bundle.thz", HEAD)
    return tmp_path / "bundle.thz"


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


def test_the_hash_of_the_first_two_lines_names_a_bundle(bundle: Path) -> None:
    head = envelope.read_head(bundle)
    assert head.manifest_sha256 == hashlib.sha256(head.signed).hexdigest()
    assert head.signed.count(b"\n") == 2
    assert sshsig.read(head.text.split(b"\n")[2]) == head.signature
    assert agefile.is_recipient(HEAD.recipient)
