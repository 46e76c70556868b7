"""What the fuzz holds against: whatever bytes come, our layers refuse them in their own words or mean one thing by them."""

import contextlib
import io
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import zstandard

from desktop.upgrade import upgrade
from models import reference
from models.database import Database
from models.errors import BadFile
from models.exchange import agefile, body, envelope, frame, sshsig, trust
from models.exchange.apply import Ahead, Gap, apply
from models.exchange.records import (
    book_decoder,
    decode,
    encode,
    generic_values,
    notice_decoder,
    row_decoder,
    rows_decoder,
    sender_decoder,
)
from models.schema import Here, Role
from models.stamps import write_as
from models.vault import DataKey
from tests.fixtures.workshop import STATIONS
from tests.fuzz import seeds
from tests.models.exchange import reading
from tests.models.exchange.attacks import _check_shown
from tests.offices import START

Target = Callable[[bytes], None]
_LIMIT = 1 << 20


class Wrong(AssertionError):
    """Something was taken that means two things, or that another reader reads otherwise."""


def _head(data: bytes) -> None:
    found = envelope._head(data)
    if not data.startswith(found.text) or found.text.count(b"\n") != 3:
        raise Wrong("a head that is not what stands there")


def _signature(data: bytes) -> None:
    sshsig.read(data)
    if len(data) != sshsig.LINE_LENGTH:
        raise Wrong("a signature of another length")


def _age(data: bytes) -> None:
    agefile.check_header(io.BytesIO(data))
    if not data.startswith(b"age-encryption.org/v1\n-> "):
        raise Wrong("another header")


def _frame(data: bytes) -> None:
    text = b"".join(frame.decompress(iter([data]), _LIMIT))
    if zstandard.ZstdDecompressor().decompressobj().decompress(data) != text:
        raise Wrong("another program unpacks something else")


def _body(data: bytes) -> None:
    opening, batches = body.read(iter([data[:7], data[7:]] if len(data) > 7 else [data]), seeds.manifest())
    lines = [line for batch in batches for line in batch]
    if data.split(b"\n")[1:-2] != lines or opening.number != 1:
        raise Wrong("other lines than stand there")


_PARTS = {seeds.HEAD: _head, seeds.SIGNATURE: _signature, seeds.AGE: _age, seeds.FRAME: _frame, seeds.BODY: _body}


def envelope_target() -> Target:
    """Head, signature line, age header, frame and body, each by itself: no key stands before them here."""

    def target(data: bytes) -> None:
        part = _PARTS.get(data[0]) if data else None
        if part is not None:
            with contextlib.suppress(BadFile):
                part(data[1:])

    return target


def records_target() -> Target:
    """Every decoder of lines. What is taken says the same to any JSON reader that refuses doubled keys."""
    decoders = (sender_decoder, rows_decoder, row_decoder, notice_decoder, book_decoder)

    def target(data: bytes) -> None:
        if data.startswith(b"thazin-card"):
            _card(data)
            return
        for decoder in decoders:
            try:
                found = decode(decoder, data)  # type: ignore[type-var]
            except BadFile:
                continue
            # The values of a row are read in a second step.
            if decoder is row_decoder and not _values(bytes(found.values)):  # type: ignore[attr-defined]
                continue
            if encode(_strictly(data)) != encode(msgspec.json.decode(data)):
                raise Wrong("a line that means two things")

    return target


def _strictly(data: bytes) -> object:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len({key for key, _ in pairs}) < len(pairs):
            raise Wrong("a key twice")
        return dict(pairs)

    def never(word: str) -> object:
        raise Wrong(f"{word} is no number")

    return json.loads(data, object_pairs_hook=once, parse_constant=never, parse_float=never)


def _values(raw: bytes) -> bool:
    """Whether a row's values are spelled as they must be."""
    try:
        return encode(generic_values.decode(raw)) == raw
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return False


def _card(data: bytes) -> None:
    try:
        card = trust.read_card(data)
    except BadFile:
        return
    if card.text() != data:
        raise Wrong("a card with two spellings")


class _Sender:
    office_code = "YGN"
    head = False


def plan_target() -> Target:
    """A bundle's record lines against a small encrypted head office; all of it is taken back each time."""
    folder = Path(tempfile.mkdtemp(prefix="thazin-fuzz-"))
    database = Database.create(folder, DataKey(bytes(32)))
    database.info["clock"] = lambda: START
    upgrade(database, folder)
    keys = STATIONS["HQ"]
    with database.transaction() as session:
        write_as(session, Role.ADMIN)
        session.add(
            Here(
                id=1,
                office_code="HQ",
                head=True,
                station=keys.incarnation,
                signing_key=keys.signing_key,
                identity=keys.identity,
            )
        )
        session.flush()
        reference.seed(session)
        for name in ("valid/first-of-a-chain", "valid/conflict", "valid/held-orphan"):
            _first_lines(session, name)

    class Enough(Exception):
        """Takes all back."""

    def target(data: bytes) -> None:
        lines = [line for line in data.split(b"\n") if line]
        try:
            with database.transaction() as session:
                write_as(session, Role.ADMIN)
                try:
                    apply(session, _Sender(), [lines[:2], lines[2:]])
                    _check_shown(reading.read(session))
                except (BadFile, Gap, Ahead):
                    pass
                raise Enough
        except Enough:
            pass

    return target


def _first_lines(session: object, name: str) -> None:
    texts = [text for text in [seeds.lines_of(name)] if text]
    for lines in texts:
        try:
            apply(session, _Sender(), [lines])  # type: ignore[arg-type]
        except (Gap, BadFile):
            continue


TARGETS: dict[str, Callable[[], Target]] = {
    "envelope": envelope_target,
    "records": records_target,
    "plan": plan_target,
}
