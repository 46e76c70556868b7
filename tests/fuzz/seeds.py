"""What the fuzz begins with: the published bundles, taken apart."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyrage

from models.errors import BadFile
from models.exchange import frame
from models.exchange.format import Manifest, read_line
from tests.fixtures.make import index
from tests.fixtures.workshop import FOLDER, STATIONS, parts

HEAD, SIGNATURE, AGE, FRAME, BODY = range(5)
"""The parts of the envelope, told apart by the first byte of what the fuzz makes."""


def _files() -> Iterator[bytes]:
    for name in index():
        yield (FOLDER / f"{name}.thz").read_bytes()


def _packed(data: bytes) -> bytes:
    """What is inside the age file, where one of the test keys opens it."""
    for keys in STATIONS.values():
        try:
            return pyrage.decrypt(parts(data)[3], [pyrage.x25519.Identity.from_str(keys.identity)])
        except (pyrage.DecryptError, ValueError, OSError):
            continue
    return b""


def _text(packed: bytes) -> bytes:
    try:
        return b"".join(frame.decompress(iter([packed]), 1 << 20))
    except BadFile:
        return b""


def envelope() -> Iterator[bytes]:
    """Each part of each published file."""
    for data in _files():
        if data.count(b"\n") < 4:
            continue
        one, two, three, locked = parts(data)
        yield bytes([HEAD]) + one + two + three
        yield bytes([SIGNATURE]) + three[:-1]
        yield bytes([AGE]) + locked[:1000]
        packed = _packed(data)
        if packed and len(packed) < 20_000:
            yield bytes([FRAME]) + packed
            if text := _text(packed):
                yield bytes([BODY]) + text


def records() -> Iterator[bytes]:
    """Each record line, and each card."""
    for text in _texts():
        yield from text.split(b"\n")[1:-2]
    for keys in STATIONS.values():
        yield keys.card


def plan() -> Iterator[bytes]:
    """The record lines of each bundle, as one text."""
    for text in _texts():
        yield b"\n".join(text.split(b"\n")[1:-2])


def _texts() -> Iterator[bytes]:
    for data in _files():
        if data.count(b"\n") < 4:
            continue
        text = _text(_packed(data))
        if text.count(b"\n") > 2 and len(text) < 20_000:
            yield text


@cache
def manifest() -> Manifest:
    """The manifest that bodies are held against."""
    return read_line(parts((FOLDER / "valid/first-of-a-chain.thz").read_bytes())[1][:-1], Manifest)


def write(target: str, folder: Path) -> int:
    """Put the seeds of a target into a folder; how many there are."""
    found = dict.fromkeys({"envelope": envelope, "records": records, "plan": plan}[target]())
    folder.mkdir(parents=True, exist_ok=True)
    for place, data in enumerate(found):
        (folder / f"{place:05}").write_bytes(data)
    return len(found)


def lines_of(name: str) -> list[bytes]:
    """The record lines of a published bundle."""
    return _text(_packed((FOLDER / f"{name}.thz").read_bytes())).split(b"\n")[1:-2]
