"""A manifest has one spelling; every other one is refused, whatever it means."""

import json
from collections.abc import Callable

import msgspec
import pytest

from models.errors import BadFile
from models.exchange.format import Closing, Manifest, Opening, read_line, write_line

SAID: dict[str, object] = {
    "body_bytes": 4311,
    "body_sha256": "0f" * 32,
    "from": "SHA256:" + "b" * 42 + "A",
    "incarnation": "01930000-0000-7000-8000-000000000001",
    "number": 14,
    "previous": "",
    "to": "SHA256:" + "c" * 42 + "8",
    "version": 1,
}


def spell(said: dict[str, object]) -> bytes:
    return json.dumps(said, separators=(",", ":"), sort_keys=True).encode()


def test_a_manifest_is_read_and_written_to_the_same_bytes() -> None:
    manifest = read_line(spell(SAID), Manifest)
    assert (manifest.sender, manifest.receiver, manifest.number) == (SAID["from"], SAID["to"], 14)
    assert write_line(manifest) == spell(SAID)


@pytest.mark.parametrize(
    "spelling",
    [
        lambda line: line + b" ",
        lambda line: b" " + line,
        lambda line: line.replace(b":", b": ", 1),
        lambda line: line.replace(b",", b", ", 1),
        lambda line: line.replace(b",", b",\t", 1),
        lambda line: line.replace(b'"version":1', b'"version":1,"version":1'),
        lambda line: line.replace(b'"number":14', b'"number":13,"number":14'),
        lambda line: line.replace(b"4311", b"4311.0"),
        lambda line: line.replace(b"4311", b"43.11e2"),
        lambda line: line.replace(b"4311", b"4311e0"),
        lambda line: line.replace(b"4311", b"+4311"),
        lambda line: line.replace(b"4311", b"04311"),
        lambda line: line.replace(b'"number"', b'"\\u006eumber"'),
        lambda line: line.replace(b"SHA256", b"\\u0053HA256"),
        lambda line: line.replace(b"/", b"\\/") if b"/" in line else line + b"\n",
        lambda line: b"\xef\xbb\xbf" + line,
        lambda line: line.replace(b'"number"', '\u200b"number"'.encode()),
        lambda line: b'{"version":1,' + line[1:].replace(b',"version":1', b""),
        lambda line: line[:-1],
        lambda line: line + line,
        lambda line: b"[" + line + b"]",
        lambda line: b"",
        lambda line: b"\xff\xfe",
        lambda line: b"null",
        lambda line: b"[" * 900,
    ],
)
def test_another_spelling_of_the_same_is_refused(spelling: Callable[[bytes], bytes]) -> None:
    changed = spelling(spell(SAID))
    assert changed != spell(SAID)
    with pytest.raises(BadFile, match="not written as it should be"):
        read_line(changed, Manifest)


@pytest.mark.parametrize(
    "key, value",
    [
        ("body_bytes", 0),
        ("body_bytes", -1),
        ("body_bytes", 2**53),
        ("body_bytes", 2**64),
        ("body_bytes", 10**400),
        ("body_bytes", "4311"),
        ("body_bytes", True),
        ("body_bytes", None),
        ("body_sha256", "0F" * 32),
        ("body_sha256", "0f" * 31),
        ("body_sha256", "0f" * 32 + "\n"),
        ("from", "SHA256:" + "b" * 43),
        ("from", "SHA256:" + "b" * 42 + "A="),
        ("from", "MD5:" + "b" * 42 + "A"),
        ("from", "SHA256:" + "b" * 41 + "-A"),
        ("to", "SHA256:" + "c" * 42 + "8\n"),
        ("to", "SHA256:" + "၁" * 43),
        ("to", ["SHA256:" + "c" * 42 + "8"]),
        ("incarnation", "01930000-0000-4000-8000-000000000001"),
        ("incarnation", "01930000-0000-7000-8000-00000000000A"),
        ("incarnation", "0193000000007000800000000000001"),
        ("number", 0),
        ("number", 2**53),
        ("number", 1.5),
        ("previous", "0f"),
        ("previous", None),
        ("version", 2),
        ("version", 0),
        ("version", "1"),
        ("office", "YGN"),
    ],
)
def test_a_value_that_a_manifest_cannot_have_is_refused(key: str, value: object) -> None:
    with pytest.raises(BadFile, match="not written as it should be"):
        read_line(spell(SAID | {key: value}), Manifest)


@pytest.mark.parametrize("key", SAID)
def test_a_manifest_with_a_key_left_out_is_refused(key: str) -> None:
    with pytest.raises(BadFile):
        read_line(spell({name: value for name, value in SAID.items() if name != key}), Manifest)


@pytest.mark.parametrize("number", [1, 2**53 - 1])
def test_the_largest_and_smallest_numbers_pass(number: int) -> None:
    said = SAID | {"number": number, "body_bytes": number}
    assert read_line(spell(said), Manifest).number == number


def test_an_opening_belongs_to_one_manifest_only() -> None:
    manifest = read_line(spell(SAID), Manifest)
    inside = {key: SAID[key] for key in ("from", "incarnation", "number", "previous", "to")}
    inside["receipt_key"] = "A" * 43 + "="
    assert read_line(spell(inside), Opening).belongs_to(manifest)
    others: dict[str, object] = {
        "from": SAID["to"],
        "to": SAID["from"],
        "number": 15,
        "previous": "0f" * 32,
        "incarnation": "01930000-0000-7000-8000-000000000002",
    }
    for key, value in others.items():
        assert not read_line(spell(inside | {key: value}), Opening).belongs_to(manifest)


def test_what_the_format_has_no_room_for_is_not_written() -> None:
    with pytest.raises(ValueError):
        write_line(Closing(bytes=2**53, lines=1, sha256="0f" * 32))
    with pytest.raises(ValueError):
        write_line(msgspec.structs.replace(read_line(spell(SAID), Manifest), receiver="Head office"))
