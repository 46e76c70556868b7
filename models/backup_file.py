"""The file of a backup: an office's file of keys and its register, both encrypted already, in one.

Line 1 is `thazin-backup 1`, line 2 the heading: one line of JSON, byte-equal to its own re-serialisation, with
`keyslots_bytes`, `register_bytes` and `sha256`. From line 3 on stand those bytes, first the file of keys, then the
register to the end; the hash is over both. No name, office or count stands in it. Lines end in LF alone.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, BinaryIO

import msgspec

from models.durable import write_parts_durably
from models.errors import BadFile
from models.vault_slots import KEYSLOTS, REGISTER

ENDING = ".thbak"
"""How a backup's name ends."""

Report = Callable[[int, int], None]
"""Called now and then with how much of how much is done, in bytes; may raise to stop."""

_FIRST_LINE = b"thazin-backup 1\n"
_LONGEST_HEADING = 512
_LARGEST_KEYSLOTS = 64 * 1024
_PAGE = 4096
_CHUNK = 1 << 20


class _Heading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    keyslots_bytes: Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_KEYSLOTS)]
    register_bytes: Annotated[int, msgspec.Meta(ge=_PAGE, le=2**53 - 1)]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]

    @property
    def whole(self) -> int:
        """Bytes after the heading."""
        return self.keyslots_bytes + self.register_bytes


def silent(_done: int, _total: int) -> None:
    """A report that nobody hears."""


def pack(source: Path, out: Path, report: Report = silent) -> None:
    """Put the file of keys and the register that lie in `source` into one new file, `out`, safe on its disk.

    The register must be closed. Raises `OSError`; nothing is left behind then.
    """
    parts = (source / KEYSLOTS, source / REGISTER)
    sizes = [part.stat().st_size for part in parts]
    whole = sum(sizes)
    digest = hashlib.sha256()
    for piece in _pieces(parts, lambda done: report(done, 2 * whole)):
        digest.update(piece)
    heading = msgspec.json.encode(_Heading(sizes[0], sizes[1], digest.hexdigest())) + b"\n"

    def all_parts() -> Iterator[bytes]:
        yield _FIRST_LINE + heading
        yield from _pieces(parts, lambda done: report(whole + done, 2 * whole))

    write_parts_durably(out, all_parts())


def _pieces(paths: tuple[Path, ...], report: Callable[[int], None]) -> Iterator[bytes]:
    done = 0
    for path in paths:
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                yield piece
                done += len(piece)
                report(done)


def check(path: Path, report: Report = silent) -> None:
    """Read a backup back to its last byte. Raises `BadFile` when it is not whole."""
    for _ in _contents(path, report):
        pass


def unpack(path: Path, into: Path, report: Report = silent) -> None:
    """Put the two files of a backup into the folder `into`, safe on its disk.

    Raises `BadFile` when the file is no backup, or is not whole, and `OSError` when `into` cannot be written.
    """
    contents = _contents(path, report)
    left = next(contents)
    write_parts_durably(into / KEYSLOTS, (left,))
    write_parts_durably(into / REGISTER, contents)


def _contents(path: Path, report: Report) -> Iterator[bytes]:
    """The file of keys in one piece, then the register in several; the hash has been compared before the last."""
    try:
        with path.open("rb") as file:
            heading = _heading(file)
            start = file.tell()
            if path.stat().st_size != start + heading.whole:
                raise torn()
            digest = hashlib.sha256()
            keyslots = file.read(heading.keyslots_bytes)
            digest.update(keyslots)
            yield keyslots
            done = len(keyslots)
            while done < heading.whole:
                piece = file.read(min(_CHUNK, heading.whole - done))
                if not piece:
                    raise torn()
                digest.update(piece)
                done += len(piece)
                report(done, heading.whole)
                if done == heading.whole and digest.hexdigest() != heading.sha256:
                    raise torn()
                yield piece
    except OSError:
        raise BadFile("This file cannot be read.", "Look whether the stick is still there, then try again.") from None


def _heading(file: BinaryIO) -> _Heading:
    first = file.read(len(_FIRST_LINE))
    if first != _FIRST_LINE:
        if first.startswith(b"thazin-backup "):
            raise BadFile(
                "A newer version of this program made this backup.", "Install the newest version, then try again."
            )
        raise BadFile("This file is no backup of this program.", "Choose the file that ends in .thbak.")
    line = file.readline(_LONGEST_HEADING)
    try:
        heading = msgspec.json.decode(line, type=_Heading)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise torn() from None
    if line != msgspec.json.encode(heading) + b"\n" or heading.register_bytes % _PAGE:
        raise torn()
    return heading


def torn() -> BadFile:
    """What is said of a backup that is not whole."""
    return BadFile("This backup is damaged.", "Keep it as it is, and take another one. Nothing was changed.")
