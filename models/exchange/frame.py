"""The compressed inside of a bundle: one zstd frame (RFC 8878), then padding so that its size says little.

The padding must stand behind the compression, or it would be compressed away: it is one *skippable frame* of
zeros, which every zstd decoder passes over, so `zstd -d` gives the lines alone. It brings the age file's
plaintext to a length of Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
Communication with PURBs", 2019, section 4): at most 12 % more, and only O(log log n) bits of the length show.
"""

from collections.abc import Generator, Iterable, Iterator

import zstandard

from models.errors import BadFile
from models.exchange.format import misspelled

LARGEST_WINDOW = 8 * 1024 * 1024
"""Bytes that a reader must keep at most, whatever the bundle."""
SMALLEST = 4096
"""Bytes: shorter ones are padded to this, so that a bundle of one change looks like one of ten."""
UNPACKED_AT_LEAST = 64 * 1024 * 1024
"""Bytes that any bundle may unpack to; a larger one only up to `MOST_EXPANSION` times its size."""
MOST_EXPANSION = 32

_LEVEL = 1
"""Of a bundle's lines it makes less than levels 2 to 8 do, in half the time of the third: they are alike over long stretches,
and the short ones that other levels look for are chance in ids and clocks."""
_WINDOW_LOG = 21
_PIECE = 64 * 1024
_LARGEST_BLOCK = 128 * 1024
_LONGEST_FRAME_HEADER = 18
_SKIPPABLE = (0x184D2A50).to_bytes(4, "little")
_SKIPPABLE_HEADER = 8
_RUN, _RESERVED = 1, 3
_FEWEST_BYTES_A_BLOCK = 256
_SPARE_BLOCKS = 64


def padme(length: int) -> int:
    """The length in bytes that `length` (2 or more) is padded to."""
    exponent = length.bit_length() - 1
    free = exponent - exponent.bit_length()
    mask = (1 << free) - 1
    return length + mask & ~mask


def _padded(length: int) -> int:
    return max(SMALLEST, padme(length))


def unpacked_limit(body_bytes: int) -> int:
    """How many bytes a body of this size may unpack to."""
    return max(UNPACKED_AT_LEAST, MOST_EXPANSION * body_bytes)


def compress(parts: Iterable[bytes]) -> Iterator[bytes]:
    """The frame of all `parts`, then its padding."""
    settings = zstandard.ZstdCompressionParameters.from_level(_LEVEL, window_log=_WINDOW_LOG)
    packer = zstandard.ZstdCompressor(compression_params=settings).compressobj()
    length = 0
    for part in parts:
        piece = packer.compress(part)
        length += len(piece)
        if piece:
            yield piece
    piece = packer.flush()
    length += len(piece)
    yield piece
    length += _SKIPPABLE_HEADER
    zeros = _padded(length) - length
    yield _SKIPPABLE + zeros.to_bytes(4, "little")
    while zeros:
        yield bytes(min(zeros, _PIECE))
        zeros -= min(zeros, _PIECE)


class _Taken:
    """Parts, taken in exact amounts."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self.parts = parts
        self.have = b""
        self.at = 0
        self.total = 0

    def peek(self, count: int) -> bytes:
        """The next `count` bytes. Raises `BadFile` when there are fewer."""
        while len(self.have) - self.at < count:
            part = next(self.parts, None)
            if part is None:
                raise misspelled()
            self.have, self.at = self.have[self.at :] + part, 0
        return self.have[self.at : self.at + count]

    def take(self, count: int) -> bytes:
        """Like `peek`, and go on."""
        taken = self.peek(count)
        self.at += count
        self.total += count
        return taken

    def rest(self) -> Iterator[bytes]:
        """All that is left."""
        yield self.have[self.at :]
        yield from self.parts


def decompress(parts: Iterator[bytes], limit: int) -> Generator[bytes, None, None]:
    """What the frame in `parts` unpacks to, in pieces of some 128 KiB (the last one may be shorter).

    The frame is handed to the decoder block by block, so no more than a block is ever unpacked ahead. Raises
    `BadFile` for a frame that is damaged, asks for a larger window or a dictionary, or unpacks to more than
    `limit` bytes, and for anything behind it but the padding; that is known at the end only.
    """
    source = _Taken(parts)
    try:
        yield from _unpack(source, limit)
    except zstandard.ZstdError:
        raise misspelled() from None
    _check_padding(source)


def _unpack(source: _Taken, limit: int) -> Iterator[bytes]:
    start = source.peek(_LONGEST_FRAME_HEADER)
    frame = zstandard.get_frame_parameters(start)
    if not start.startswith(zstandard.FRAME_HEADER) or frame.dict_id:
        raise misspelled()
    decoder = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW).decompressobj()
    gathered = [decoder.decompress(source.take(zstandard.frame_header_size(start)))]
    unpacked = waiting = blocks = 0
    last = False
    while not last:
        last, block = _next_block(source)
        part = decoder.decompress(block)
        gathered.append(part)
        blocks += 1
        unpacked += len(part)
        waiting += len(part)
        # Blocks that give next to nothing are a bomb of time rather than of space.
        if unpacked > limit or blocks > _SPARE_BLOCKS + unpacked // _FEWEST_BYTES_A_BLOCK:
            raise _bomb()
        if waiting >= _LARGEST_BLOCK:
            yield b"".join(gathered)
            gathered, waiting = [], 0
    if frame.has_checksum:
        gathered.append(decoder.decompress(source.take(4)))
    if not decoder.eof:
        raise misspelled()
    yield b"".join(gathered)


def _next_block(source: _Taken) -> tuple[bool, bytes]:
    """Whether it is the last one, and the block with its header (RFC 8878, section 3.1.1.2)."""
    header = source.take(3)
    fields = int.from_bytes(header, "little")
    kind, size = fields >> 1 & 3, fields >> 3
    if kind == _RESERVED or size > _LARGEST_BLOCK:
        raise misspelled()
    return bool(fields & 1), header + source.take(1 if kind == _RUN else size)


def _check_padding(source: _Taken) -> None:
    header = source.take(_SKIPPABLE_HEADER)
    zeros = 0
    for part in source.rest():
        if part.count(0) != len(part):
            raise misspelled()
        zeros += len(part)
    length = source.total + zeros
    if header != _SKIPPABLE + zeros.to_bytes(4, "little") or length != _padded(length):
        raise misspelled()


def _bomb() -> BadFile:
    return BadFile(
        "This bundle unpacks to far more than a bundle holds.",
        "Nothing was taken from it. Call the office it comes from.",
    )
