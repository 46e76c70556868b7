"""The age file in a bundle, written and read as a stream (https://age-encryption.org/v1).

`pyrage` does the cryptography. It pushes what it decrypts; the readers of a bundle pull. So decrypting runs on a
thread of its own that never is more than a few pieces ahead.
"""

import re
import threading
from collections.abc import Generator, Iterator, Sequence
from io import BufferedIOBase
from queue import SimpleQueue
from typing import BinaryIO, Protocol, cast

import pyrage

from models.errors import BadFile

MOST_RECIPIENTS = 16

_LONGEST_HEADER = 8192
_PIECE = 256 * 1024
"""Bytes that go from one thread to the other at once."""
_AHEAD = 4
"""Pieces that wait for the reader at most."""

_B64 = "[A-Za-z0-9+/]"
_X25519 = rf"-> X25519 {_B64}{{43}}\n{_B64}{{43}}\n"
# rage and pyrage add one stanza of noise, so that readers do learn to skip what they do not know.
_GREASE = rf"-> [!-~]*-grease(?: [!-~]+)*\n(?:{_B64}{{64}}\n)*{_B64}{{0,63}}\n"
_HEADER = re.compile(rf"age-encryption\.org/v1\n((?:{_X25519}|{_GREASE})+)--- {_B64}{{43}}\n".encode())
_STANZA = re.compile(rb"^-> (X25519)?", re.MULTILINE)


class Readable(Protocol):
    """What can be read piece by piece."""

    def read(self, size: int, /) -> bytes:
        """Up to `size` bytes; none at the end."""
        ...


class Writable(Protocol):
    """What can be written piece by piece."""

    def write(self, data: bytes, /) -> int:
        """Take all of `data`."""
        ...


class _Abandoned(Exception):
    """Nobody reads on: the decrypting thread must end."""


class _Source:
    """Parts, read by pyrage. It turns exceptions of a source into its own, so the first one is kept here."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self.parts = parts
        self.left = memoryview(b"")
        self.failed: BaseException | None = None

    def read(self, size: int, /) -> bytes:
        try:
            while not self.left:
                part = next(self.parts, None)
                if part is None:
                    return b""
                self.left = memoryview(part)
        except BaseException as error:
            self.failed = error
            raise
        taken, self.left = bytes(self.left[:size]), self.left[size:]
        return taken


class _Sink:
    """The file that pyrage writes, with the first exception kept, as in `_Source`."""

    def __init__(self, out: Writable) -> None:
        self.out = out
        self.failed: BaseException | None = None

    def write(self, data: bytes, /) -> int:
        try:
            return self.out.write(data)
        except BaseException as error:
            self.failed = error
            raise

    def flush(self) -> None:
        """Nothing waits here."""


class _Pipe:
    """What the decrypting thread writes and the reader pulls."""

    def __init__(self) -> None:
        self.pieces: SimpleQueue[bytes] = SimpleQueue()
        self.room = threading.Semaphore(_AHEAD)
        self.abandoned = False
        self.gathered: list[bytes] = []
        self.size = 0

    def write(self, data: bytes, /) -> int:
        self.gathered.append(data)
        self.size += len(data)
        if self.size >= _PIECE:
            self.flush()
        return len(data)

    def flush(self) -> None:
        """Hand over what was gathered, once there is room."""
        if not self.size:
            return
        # pyrage may write once more while it gives up: nobody may wait for room then.
        if not self.abandoned:
            self.room.acquire()
        if self.abandoned:
            raise _Abandoned
        self.pieces.put(b"".join(self.gathered))
        self.gathered, self.size = [], 0


class _Decrypting(threading.Thread):
    """The thread; `failed` says why it ended, None when all was decrypted. An empty piece marks its end."""

    def __init__(self, file: Readable, identities: Sequence[str]) -> None:
        super().__init__(name="decrypting a bundle", daemon=True)
        self.file = file
        self.identities = identities
        self.pipe = _Pipe()
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            pyrage.decrypt_io(
                cast("BufferedIOBase", self.file),
                cast("BufferedIOBase", self.pipe),
                [pyrage.x25519.Identity.from_str(identity) for identity in self.identities],
            )
            self.pipe.flush()
        except BaseException as error:  # noqa: BLE001  whatever ended this thread is raised on the reader's
            self.failed = error
        self.pipe.pieces.put(b"")

    def abandon(self) -> None:
        """End it, wherever it stands."""
        self.pipe.abandoned = True
        self.pipe.room.release()
        self.join()


def recipient_of(identity: str) -> str:
    """The public half, `age1…`, of an identity `AGE-SECRET-KEY-1…`."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether `text` is an X25519 recipient in its one spelling."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def encrypt(parts: Iterator[bytes], out: Writable, recipients: Sequence[str]) -> None:
    """Write the age file of all `parts` to `out`. What `parts` or `out` raise is raised as it is.

    Raises `ValueError` for no recipient or more than sixteen.
    """
    if not 1 <= len(recipients) <= MOST_RECIPIENTS:
        raise ValueError("a bundle has one to sixteen recipients")
    source, sink = _Source(parts), _Sink(out)
    try:
        pyrage.encrypt_io(
            cast("BufferedIOBase", source),
            cast("BufferedIOBase", sink),
            [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients],
        )
    except BaseException:  # pyrage's, about one of ours: that one tells what happened
        failed = source.failed or sink.failed
        if failed is not None:
            raise failed from None
        raise


def check_header(file: BinaryIO) -> None:
    """Raise `BadFile` unless an age file for one to sixteen X25519 recipients begins here; the place is kept."""
    start = file.tell()
    found = _HEADER.match(file.read(_LONGEST_HEADER))
    file.seek(start)
    kinds = _STANZA.findall(found[1]) if found else []
    recipients = sum(1 for kind in kinds if kind)
    if not 1 <= recipients <= MOST_RECIPIENTS or len(kinds) > recipients + 1:
        raise _damaged()


def decrypt(file: Readable, *identities: str) -> Generator[bytes, None, None]:
    """What the age file that begins here holds, by any of these identities, in pieces; at most about a megabyte is
    read ahead.

    Each piece is authentic; that the file is whole is known at the end only. Raises `BadFile` when it is damaged
    or encrypted to others. Close the iterator to stop early.
    """
    thread = _Decrypting(file, identities)
    thread.start()
    try:
        while piece := thread.pipe.pieces.get():
            thread.pipe.room.release()
            yield piece
    finally:
        thread.abandon()
    if thread.failed is not None:
        raise _in_plain_words(thread.failed)


def _in_plain_words(error: BaseException) -> BaseException:
    if isinstance(error, pyrage.DecryptError) and "No matching keys" in str(error):
        return BadFile(
            "This bundle is locked for another office: it cannot be opened here.",
            "Ask the office that made it to compare this office's card, and to export again.",
        )
    # OSError is what pyrage raises for a damaged or cut chunk; what is no Exception is a panic in its Rust code.
    if isinstance(error, pyrage.DecryptError | OSError) or not isinstance(error, Exception):
        return _damaged()
    return error


def _damaged() -> BadFile:
    return BadFile(
        "The encrypted part of this bundle is damaged or not of the right kind.",
        "Nothing was taken from it. Ask the office that made it to export it again.",
    )
