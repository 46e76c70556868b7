"""The text inside a bundle: an opening, one record a line, and a closing that counts and hashes what came before."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from models.errors import BadFile
from models.exchange.format import Closing, Manifest, Opening, misspelled, read_line, write_line

LONGEST_LINE = 1024 * 1024
"""Bytes of one line, without its LF."""

_LINES_AT_ONCE = 256


@dataclass(slots=True)
class Tally:
    """What went by so far: lines, their size in bytes with LFs, SHA-256."""

    lines: int = 0
    size: int = 0
    hash: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def add(self, text: bytes, lines: int) -> None:
        """Count `text`, which is so many whole lines."""
        self.lines += lines
        self.size += len(text)
        self.hash.update(text)

    def closing(self) -> Closing:
        """The last line, if all that went by is all there is."""
        return Closing(bytes=self.size, lines=self.lines, sha256=self.hash.hexdigest())


def write(opening: Opening, lines: Iterable[bytes], tally: Tally) -> Iterator[bytes]:
    """The whole text in pieces; `tally` counts it without its last line.

    Raises `ValueError` for a line that is empty, longer than `LONGEST_LINE` or holds an LF.
    """
    first = write_line(opening) + b"\n"
    tally.add(first, 1)
    yield first
    remaining = iter(lines)
    while batch := list(islice(remaining, _LINES_AT_ONCE)):
        text = b"\n".join(batch) + b"\n"
        if text.count(b"\n") != len(batch) or not all(batch) or max(map(len, batch)) > LONGEST_LINE:
            raise ValueError("a line of a bundle is empty, too long or two lines")
        tally.add(text, len(batch))
        yield text
    yield write_line(tally.closing()) + b"\n"


def read(text: Iterator[bytes], manifest: Manifest) -> tuple[Opening, Iterator[list[bytes]]]:
    """The opening, and the record lines in batches. Raises `BadFile`, here or out of the batches.

    The batches end by themselves only when the closing was right and nothing stood behind it.
    """
    batches = _all_but_the_last(text)
    first = next(batches, [b""])
    opening = read_line(first[0], Opening)
    if not opening.belongs_to(manifest):
        raise BadFile(
            "The inside of this bundle belongs to another bundle.",
            "Nothing was taken from it. Ask the office that made it to export it again.",
        )
    return opening, (lines for lines in chain([first[1:]], batches) if lines)


def _all_but_the_last(text: Iterator[bytes]) -> Iterator[list[bytes]]:
    tally = Tally()
    kept = b""
    for part in text:
        kept += part
        # The last whole line is held back: it may be the closing, which is not part of its own hash.
        ends = kept.rfind(b"\n", 0, max(kept.rfind(b"\n"), 0)) + 1
        ready, kept = kept[:ends], kept[ends:]
        lines = ready[:-1].split(b"\n") if ready else []
        if len(kept) > 2 * LONGEST_LINE or (lines and max(map(len, lines)) > LONGEST_LINE):
            raise misspelled()
        if lines:
            tally.add(ready, len(lines))
            yield lines
    # Had its LF been missing, the line before would be held back too, and no JSON has an LF in it here.
    if read_line(kept[:-1], Closing) != tally.closing():
        raise misspelled()
