"""Stations that make bundles, honest and forged ones, without a register around them."""

import base64
import hashlib
import io
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyrage
import pytest
import zstandard

from models.errors import BadFile
from models.exchange import agefile, envelope, frame, sshsig
from models.exchange.envelope import CheckedCopy, Sealed
from models.vault_keys import new_identity, new_signing_key

INCARNATION = "01930000-0000-7000-8000-000000000001"
RECEIPT_KEY = bytes(range(32))
LINES = [b'["rows","YGN"]', '["member","မေ"]'.encode(), b'["member",1]']


@dataclass(frozen=True)
class Station:
    """Keys of one station."""

    signing_key: bytes = field(default_factory=new_signing_key)
    identity: str = field(default_factory=new_identity)

    @property
    def public(self) -> bytes:
        return sshsig.public_key(self.signing_key)

    @property
    def key(self) -> str:
        return sshsig.key_fingerprint(self.public)

    @property
    def recipient(self) -> str:
        return agefile.recipient_of(self.identity)

    def seal(
        self,
        out: Path,
        to: "Station",
        lines: Iterable[bytes] = LINES,
        *,
        number: int = 1,
        previous: str = "",
        commit: Callable[..., None] = lambda *_: None,
    ) -> Sealed:
        """An honest bundle."""
        return envelope.seal(
            out,
            signing_key=self.signing_key,
            to=to.key,
            recipients=[to.recipient],
            incarnation=INCARNATION,
            number=number,
            previous=previous,
            receipt_key=RECEIPT_KEY,
            lines=lines,
            commit=commit,
        )

    def take(self, path: Path, sender: "Station", inbox: Path) -> list[bytes]:
        """All record lines of a bundle, through every step of opening it."""
        copy = self.copy(path, sender, inbox)
        with envelope.open_body(copy, self.identity) as body:
            return [line for batch in body.batches for line in batch]

    def copy(self, path: Path, sender: "Station", inbox: Path) -> CheckedCopy:
        """The steps before decrypting."""
        inbox.mkdir(exist_ok=True)
        verified = envelope.verify(envelope.read_head(path), sender.public)
        return envelope.copy_checked(path, verified, inbox)


@dataclass
class Forge:
    """Writes bundles wrong in one place each, and signs them rightly: the sender has gone bad."""

    sender: Station
    receiver: Station
    manifest: dict[str, object] = field(default_factory=dict)
    """What the manifest says otherwise."""
    opening: dict[str, object] = field(default_factory=dict)

    def said(self) -> dict[str, object]:
        return {
            "from": self.sender.key,
            "incarnation": INCARNATION,
            "number": 1,
            "previous": "",
            "to": self.receiver.key,
        }

    def text(self, lines: Iterable[bytes] = LINES) -> bytes:
        """The inside, with its opening and closing."""
        opening = self.said() | {"receipt_key": base64.b64encode(RECEIPT_KEY).decode()} | self.opening
        before = b"".join(line + b"\n" for line in (compact(opening), *lines))
        return before + closing(before)

    def sign(self, body: bytes, spell: Callable[[dict[str, object]], bytes] | None = None) -> bytes:
        """A whole bundle around an age file."""
        manifest = self.said() | {
            "body_bytes": len(body),
            "body_sha256": hashlib.sha256(body).hexdigest(),
            "version": 1,
        }
        signed = b"thazin-bundle 1\n" + (spell or compact)(manifest | self.manifest) + b"\n"
        return signed + sshsig.sign(signed, self.sender.signing_key) + b"\n" + body

    def around(self, packed: bytes) -> bytes:
        """A whole bundle around what is inside the age file."""
        return self.sign(pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(self.receiver.recipient)]))

    def of_text(self, text: bytes) -> bytes:
        """A whole bundle of this inside, packed as it should be."""
        return self.around(b"".join(frame.compress([text])))


def compact(value: dict[str, object]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def closing(before: bytes, **otherwise: object) -> bytes:
    said = {"bytes": len(before), "lines": before.count(b"\n"), "sha256": hashlib.sha256(before).hexdigest()}
    return compact(said | otherwise) + b"\n"


def padded(packed: bytes) -> bytes:
    """Frames, with the padding they need."""
    length = len(packed) + 8
    total = max(4096, frame.padme(length))
    return packed + skippable(total - length)


def zstd(text: bytes, **settings: int) -> bytes:
    """One frame."""
    parameters = zstandard.ZstdCompressionParameters.from_level(3, **settings)
    return zstandard.ZstdCompressor(compression_params=parameters).compress(text)


def streamed(text: bytes, window_log: int) -> bytes:
    """One frame as it is made when the length is not known: the window stands in it."""
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=window_log)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    return packer.compress(text) + packer.flush()


def skippable(zeros: int) -> bytes:
    """A padding frame."""
    return (0x184D2A50).to_bytes(4, "little") + zeros.to_bytes(4, "little") + bytes(zeros)


def zeros(length: int) -> Iterator[bytes]:
    """Parts of so many zeros in all."""
    stream = io.BytesIO(bytes(1 << 20))
    while length > 0:
        stream.seek(0)
        yield stream.read(min(length, 1 << 20))
        length -= 1 << 20


YANGON, HEAD, STRANGER = Station(), Station(), Station()
FORGE = Forge(YANGON, HEAD)


def refused(data: bytes, folder: Path, sender: Station = YANGON, receiver: Station = HEAD) -> BadFile:
    """Why a file of these bytes is not taken. Nothing else may happen: no copy, no thread, no other exception."""
    path = folder / "given.thz"
    path.write_bytes(data)
    with pytest.raises(BadFile) as caught:
        receiver.take(path, sender, folder / "inbox")
    assert path.read_bytes() == data
    assert [thread for thread in threading.enumerate() if thread.name.startswith("decrypting")] == []
    return caught.value
