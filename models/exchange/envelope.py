"""The bundle file: sealed here, and opened again in steps that cannot be taken out of order (DESIGN section 3).

`read_head` → `verify` → `copy_checked` → `open_body`: each step takes what the one before gave, so no body is
decrypted whose hash was not compared, and none is hashed whose signature was not checked. Whether the sender is
trusted, the receiver is us and the number fits is asked of the verified head, by the caller.
"""

import base64
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from errno import EDQUOT, EFBIG, ENOSPC
from itertools import chain
from pathlib import Path
from typing import IO, BinaryIO

from models.durable import write_parts_durably
from models.errors import BadFile, Refused, VaultError
from models.exchange import agefile, body, frame, sshsig
from models.exchange.format import LONGEST_MANIFEST, MAGIC, Manifest, Opening, misspelled, read_line, write_line

LARGEST_BODY = 1024 * 1024 * 1024
"""Bytes; some ten million records."""

_LONGEST_HEAD = len(MAGIC) + LONGEST_MANIFEST + 1 + sshsig.LINE_LENGTH + 1
_PIECE = 256 * 1024
_KEPT_IN_MEMORY = 16 * 1024 * 1024
"""Bytes of a body that are kept in memory while it is made; a larger one goes to a nameless file beside the bundle."""
_ANEW = "Nothing was taken from it. Ask the office that made it for a new copy."


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that stands on the disk, read back and checked. `records` is the number of lines that were given."""

    path: Path
    manifest: Manifest
    manifest_sha256: str
    records: int


@dataclass(frozen=True, slots=True)
class Head:
    """The first three lines of a bundle, well written, and nothing more: anyone may have written them."""

    manifest: Manifest
    signature: sshsig.Signature = field(repr=False)
    text: bytes = field(repr=False)
    """The three lines as they stand in the file."""

    @property
    def signed(self) -> bytes:
        """Lines 1–2 with their LFs: what the signature is over."""
        return self.text[: -sshsig.LINE_LENGTH - 1]

    @property
    def manifest_sha256(self) -> str:
        """SHA-256 of lines 1–2: the bundle's name in chains and receipts."""
        return hashlib.sha256(self.signed).hexdigest()


@dataclass(frozen=True, slots=True)
class VerifiedHead:
    """A head that the key it names has signed. Only `verify` makes one."""

    head: Head

    @property
    def manifest(self) -> Manifest:
        """What the sender says of the bundle."""
        return self.head.manifest

    @property
    def manifest_sha256(self) -> str:
        """SHA-256 of lines 1–2."""
        return self.head.manifest_sha256


@dataclass(frozen=True, slots=True)
class CheckedCopy:
    """A whole bundle in the inbox whose body has the hash that its sender signed. `copy_checked` makes one."""

    path: Path
    verified: VerifiedHead


@dataclass(slots=True)
class Body:
    """What a bundle holds. `batches` gives the record lines (without LF), some hundreds at once.

    Until `batches` has ended by itself, nothing it gave may be kept: the last line and the hash come last.
    """

    receipt_key: bytes
    batches: Iterator[list[bytes]]


# Sealing


def seal(
    out: Path,
    *,
    signing_key: bytes,
    to: str,
    recipients: Sequence[str],
    incarnation: str,
    number: int,
    previous: str,
    receipt_key: bytes,
    lines: Iterable[bytes],
    commit: Callable[[Manifest, str], None] = lambda _manifest, _manifest_sha256: None,
) -> Sealed:
    """Make a bundle of `lines` (each without LF) at `out`, signed by `signing_key`, for age `recipients`.

    `to` is the receiver's key fingerprint, `previous` the SHA-256 of the bundle before, or empty; `receipt_key` is
    32 random bytes. `commit` is called with the manifest and its SHA-256 once they are known, before `out` gets its
    first byte (DESIGN: number and manifest are committed before a byte is written); what it raises stops all.

    A file already at `out` is replaced in one step, or stays. Raises `VaultError` when the disk is full or cannot
    be written, `Refused` when the lines are too much for one bundle; nothing is left behind then.
    """
    public = sshsig.public_key(signing_key)
    opening = Opening(
        sender=sshsig.key_fingerprint(public),
        incarnation=incarnation,
        number=number,
        previous=previous,
        receipt_key=base64.b64encode(receipt_key).decode(),
        receiver=to,
    )
    tally = body.Tally()
    with _writing(), tempfile.SpooledTemporaryFile(_KEPT_IN_MEMORY, dir=str(out.parent)) as locked:
        agefile.encrypt(frame.compress(body.write(opening, lines, tally)), locked, recipients)
        manifest = _manifest_of(opening, locked)
        if manifest.body_bytes > LARGEST_BODY or tally.size > frame.unpacked_limit(manifest.body_bytes):
            raise Refused("This is too much for one bundle.", "Nothing was written. Ask for help with this export.")
        signed = MAGIC + write_line(manifest) + b"\n"
        head = signed + sshsig.sign(signed, signing_key) + b"\n"
        manifest_sha256 = hashlib.sha256(signed).hexdigest()
        commit(manifest, manifest_sha256)
        locked.seek(0)
        write_parts_durably(out, chain([head], _pieces(locked)))
        _read_back(out, public)
    return Sealed(out, manifest, manifest_sha256, tally.lines - 1)


def _manifest_of(opening: Opening, locked: IO[bytes]) -> Manifest:
    size = locked.tell()
    locked.seek(0)
    hashed = hashlib.sha256()
    for piece in _pieces(locked):
        hashed.update(piece)
    return Manifest(
        body_bytes=size,
        body_sha256=hashed.hexdigest(),
        sender=opening.sender,
        incarnation=opening.incarnation,
        number=opening.number,
        previous=opening.previous,
        receiver=opening.receiver,
        version=1,
    )


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT, EFBIG):
            raise VaultError(
                "There is too little room for the bundle.", "Free some space or take another stick, then try again."
            ) from None
        raise VaultError(
            "The bundle cannot be written there.", "Is the stick still in, and not locked? Or choose another folder."
        ) from None


def _read_back(out: Path, public: bytes) -> None:
    """Read what the disk now holds. Raises `VaultError` when it is not what was written, and takes it away."""
    try:
        check_again(out, verify(read_head(out), public))
    except BadFile:
        out.unlink(missing_ok=True)
        raise VaultError(
            "The disk or stick gave back something else than was written.", "Take another one, then export again."
        ) from None


# Opening


def read_head(path: Path) -> Head:
    """The first three lines of the bundle at `path`, and that the file is as long as they say.

    Raises `BadFile` with the reason when it is no bundle, a newer one, torn, or changed on the way.
    """
    with _reading(path) as file:
        start = file.read(_LONGEST_HEAD)
        size = os.fstat(file.fileno()).st_size
    head = _head(start)
    missing = len(head.text) + head.manifest.body_bytes - size
    if missing > 0:
        raise BadFile(
            "This bundle is not whole: its end is missing.",
            "Copy it again, and take the stick out only when the PC says so. Or ask for it again.",
        )
    if missing < 0:
        raise BadFile("Something was added to the end of this bundle.", _ANEW)
    return head


def _head(start: bytes) -> Head:
    family = MAGIC.split()[0]
    if not start.startswith(family):
        raise BadFile(
            "This file is not a bundle.", "Choose the file that the other office made; its name ends in .thz."
        )
    lines = start.split(b"\n", 3)
    if any(b"\r" in line for line in lines[:3]):
        raise BadFile(
            "This bundle was changed on the way.", "Ask for it again; it must be sent as an attachment or in a zip."
        )
    if lines[0] + b"\n" != MAGIC:
        if lines[0].removeprefix(family + b" ").isdigit():
            raise BadFile(
                "This bundle was made by a newer version of the program.", "Update this program, then try again."
            )
        raise misspelled()
    if len(lines) < 4 and len(start) < _LONGEST_HEAD:
        raise BadFile("This bundle is not whole: its first lines are torn.", _ANEW)
    if len(lines) < 4 or len(lines[1]) > LONGEST_MANIFEST:
        raise misspelled()
    manifest = read_line(lines[1], Manifest)
    if manifest.body_bytes > LARGEST_BODY:
        raise misspelled()
    return Head(manifest, sshsig.read(lines[2]), b"\n".join(lines[:3]) + b"\n")


def verify(head: Head, public_key: bytes) -> VerifiedHead:
    """The head, if the station with this Ed25519 public key (32 bytes) signed it as its own. Raises `BadFile`."""
    sshsig.check(head.signature, head.signed, public_key)
    if sshsig.key_fingerprint(public_key) != head.manifest.sender:
        raise BadFile("This bundle names another sender than the one who signed it.", _ANEW)
    return VerifiedHead(head)


def copy_checked(path: Path, verified: VerifiedHead, into: Path) -> CheckedCopy:
    """Copy the bundle at `path` into the folder `into`, hashing it on the way, under the name of its manifest's hash.

    Raises `BadFile` when its bytes are not those that were signed, `VaultError` when the copy cannot be written;
    then there is no copy.
    """
    target = into / f"{verified.manifest_sha256}.thz"
    try:
        write_parts_durably(target, _checked_pieces(path, verified))
    except OSError:
        raise VaultError(
            "The bundle cannot be copied into this office's folder.", "Free some space on this PC, then try again."
        ) from None
    return CheckedCopy(target, verified)


def check_again(path: Path, verified: VerifiedHead) -> CheckedCopy:
    """The bundle at `path` as a checked copy, once all of it was hashed (again). Raises `BadFile`."""
    for _ in _checked_pieces(path, verified):
        pass
    return CheckedCopy(path, verified)


def _checked_pieces(path: Path, verified: VerifiedHead) -> Iterator[bytes]:
    """The bytes of the file; ends by itself only if they are those that were signed."""
    text = verified.head.text
    hashed, left = hashlib.sha256(), verified.manifest.body_bytes
    with _reading(path) as file:
        if file.read(len(text)) != text:
            raise _other_contents()
        yield text
        while left and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            hashed.update(piece)
            yield piece
        if left or file.read(1) or hashed.hexdigest() != verified.manifest.body_sha256:
            raise _other_contents()


@contextmanager
def open_body(copy: CheckedCopy, *identities: str) -> Iterator[Body]:
    """Decrypt and unpack a copy as a stream; nothing of it touches a disk.

    The file is hashed once more while it is read. The context must be left before the copy is moved or deleted.
    Raises `BadFile`, here or out of `batches`: for a copy that changed, that is for none of these identities, or whose
    body is not exactly as docs/bundle.md says.
    """
    manifest = copy.verified.manifest
    with _reading(copy.path) as file:
        file.seek(len(copy.verified.head.text))
        agefile.check_header(file)
        hashing = _Hashing(file)
        with (
            closing(agefile.decrypt(hashing, *identities)) as packed,
            closing(frame.decompress(packed, frame.unpacked_limit(manifest.body_bytes))) as text,
        ):
            opening, batches = body.read(hashing.until(text, manifest.body_sha256), manifest)
            yield Body(base64.b64decode(opening.receipt_key), batches)


class _Hashing:
    """A file that is hashed as it is read."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.hash = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        piece = self.file.read(size)
        self.hash.update(piece)
        return piece

    def until(self, text: Iterator[bytes], sha256: str) -> Iterator[bytes]:
        """All of `text`, which comes out of this file; at its end the file must have had this hash."""
        yield from text
        if self.hash.hexdigest() != sha256:
            raise _other_contents()


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        # Anything else, a pipe for one, could make us wait for ever.
        if not path.is_file():
            raise FileNotFoundError
        with path.open("rb") as file:
            yield file
    except OSError:
        raise BadFile(
            "The bundle cannot be read to its end.", "Is the stick still in? Copy the file to this PC and try again."
        ) from None


def _other_contents() -> BadFile:
    return BadFile("The contents of this bundle are not those that were signed: they were changed or damaged.", _ANEW)
