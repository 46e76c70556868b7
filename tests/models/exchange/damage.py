"""The attacks: each takes an honest bundle and a chance, and gives the bytes of a file and what must become of it."""

import copy
import json
import random
from collections.abc import Iterable

import pyrage

from models.exchange import frame
from models.exchange.records import BOOK_MARK, NOTICE_MARK, ROWS_MARK
from models.ids import new_id
from tests.models.exchange.attacks import ALREADY, ANYTHING, REFUSED, Attack, Bundle, sender_line, spelled
from tests.models.exchange.bundles import Forge, closing

Made = tuple[bytes, str]

# On the way: nobody who is trusted signed these.


def flip(data: bytes, chance: random.Random, start: int = 0) -> bytes:
    """One to eight bits turned."""
    turned = bytearray(data)
    before = bytes(turned)
    while bytes(turned) == before:
        for _ in range(chance.randint(1, 8)):
            turned[chance.randrange(start, len(turned))] ^= 1 << chance.randrange(8)
    return bytes(turned)


def bits_turned(bundle: Bundle, chance: random.Random) -> Made:
    return flip(bundle.whole, chance), REFUSED


def cut(bundle: Bundle, chance: random.Random) -> Made:
    return bundle.whole[: chance.randrange(len(bundle.whole))], REFUSED


def pieces_swapped(bundle: Bundle, chance: random.Random) -> Made:
    a, b, c = sorted(chance.sample(range(len(bundle.whole)), 3))
    swapped = bundle.whole[:a] + bundle.whole[b:c] + bundle.whole[a:b] + bundle.whole[c:]
    return (swapped, REFUSED) if swapped != bundle.whole else cut(bundle, chance)


def something_added(bundle: Bundle, chance: random.Random) -> Made:
    place = chance.choice([len(bundle.whole), chance.randrange(len(bundle.whole))])
    return bundle.whole[:place] + chance.randbytes(chance.randint(1, 40)) + bundle.whole[place:], REFUSED


def other_head(bundle: Bundle, _chance: random.Random) -> Made:
    return head_of(bundle.before) + body_of(bundle.whole), REFUSED


def line_ends_changed(bundle: Bundle, _chance: random.Random) -> Made:
    return bundle.whole.replace(b"\n", b"\r\n"), REFUSED


def unknown_sender(bundle: Bundle, chance: random.Random) -> Made:
    forge = Forge(bundle.stranger, bundle.forge.receiver, dict(bundle.forge.manifest), dict(bundle.forge.opening))
    if chance.random() < 0.5:
        # Signed by the stranger in the name of the branch.
        forge.manifest["from"] = forge.opening["from"] = bundle.forge.sender.key
    return forge.of_text(forge.text(bundle.lines)), REFUSED


def replay(bundle: Bundle, _chance: random.Random) -> Made:
    return bundle.before, ALREADY


def head_of(data: bytes) -> bytes:
    """The first three lines."""
    return b"\n".join(data.split(b"\n", 3)[:3]) + b"\n"


def body_of(data: bytes) -> bytes:
    """The age file."""
    return data[len(head_of(data)) :]


# Signed by the trusted branch: around the records.


def other_receiver(bundle: Bundle, chance: random.Random) -> Made:
    who = chance.choice([bundle.stranger, bundle.neighbour])
    if chance.random() < 0.5:
        return bundle.told(to=who.key).of_text(bundle.told(to=who.key).text(bundle.lines)), REFUSED
    # For us by its manifest, but locked for another.
    forge = Forge(bundle.forge.sender, who, {"to": bundle.forge.receiver.key} | bundle.forge.manifest)
    forge.opening = forge.manifest
    return forge.of_text(forge.text(bundle.lines)), REFUSED


def manifest_changed(bundle: Bundle, chance: random.Random) -> Made:
    otherwise = chance.choice([
        {"number": 0}, {"number": -1}, {"number": 2**53}, {"number": 10**30}, {"number": 1.0}, {"number": "2"},
        {"number": True}, {"number": None}, {"number": [2]}, {"version": 2}, {"version": "1"}, {"previous": "0" * 63},
        {"previous": "Z" * 64}, {"previous": None}, {"incarnation": "X"}, {"incarnation": ""}, {"extra": 1},
        {"body_bytes": 1}, {"body_bytes": 2**40}, {"body_sha256": "0" * 64}, {"from": "SHA256:x"}, {"to": ""},
        {"previous": "0" * 64}, {"number": 1}, {"number": float("nan")}, {"from": bundle.neighbour.key},
    ])  # fmt: skip
    return bundle.told(**otherwise).of_text(bundle.told(**otherwise).text(bundle.lines)), REFUSED


def manifest_misspelled(bundle: Bundle, chance: random.Random) -> Made:
    spelling = chance.choice(
        [
            lambda said: json.dumps(said, sort_keys=True).encode(),
            lambda said: json.dumps(dict(sorted(said.items(), reverse=True)), separators=(",", ":")).encode(),
            lambda said: json.dumps(said, sort_keys=True, separators=(",", ":")).encode()[:-1] + b',"version":1}',
            lambda said: json.dumps(said, sort_keys=True, separators=(",", ":")).encode() + b" ",
            lambda said: json.dumps({k: v for k, v in said.items() if k != "number"}, sort_keys=True).encode(),
            lambda _said: b"[" * 1000,
        ]
    )
    body = body_of(bundle.whole)
    return bundle.forge.sign(body, spelling), REFUSED


def opening_differs(bundle: Bundle, chance: random.Random) -> Made:
    forge = bundle.told()
    forge.opening = forge.opening | chance.choice([
        {"number": 3}, {"previous": "ab" * 32}, {"incarnation": new_id()}, {"receipt_key": "AA=="}, {"more": 1},
        {"to": bundle.neighbour.key}, {"from": bundle.neighbour.key}, {"receipt_key": 1},
    ])  # fmt: skip
    return forge.of_text(forge.text(bundle.lines)), REFUSED


def closing_wrong(bundle: Bundle, chance: random.Random) -> Made:
    text = bundle.forge.text(bundle.lines)
    before = text[: text[:-1].rfind(b"\n") + 1]
    last = chance.choice(
        [
            closing(before, lines=before.count(b"\n") + chance.choice([-1, 1, 10**6])),
            closing(before, bytes=len(before) - 1),
            closing(before, sha256="0" * 64),
            closing(before, more=1),
            closing(before)[:-1],
            closing(before) + closing(before),
            closing(before).replace(b":", b": "),
            b"",
            b"\n",
        ]
    )
    return bundle.forge.of_text(before + last), REFUSED


def locked_part_damaged(bundle: Bundle, chance: random.Random) -> Made:
    body = body_of(bundle.whole)
    damaged = chance.choice([flip(body, chance), body[: chance.randrange(1, len(body))], body + b"\0", body * 2])
    return bundle.forge.sign(damaged), REFUSED


def packed_part_damaged(bundle: Bundle, chance: random.Random) -> Made:
    packed = b"".join(frame.compress([bundle.forge.text(bundle.lines)]))
    damaged = chance.choice([flip(packed, chance), packed[:-1], packed + b"\0", packed[: len(packed) // 2], b"", b"x"])
    return bundle.forge.around(damaged), REFUSED


def too_many_recipients(bundle: Bundle, _chance: random.Random) -> Made:
    keys = [pyrage.x25519.Recipient.from_str(bundle.forge.receiver.recipient)] * 17
    packed = b"".join(frame.compress([bundle.forge.text(bundle.lines)]))
    return bundle.forge.sign(pyrage.encrypt(packed, keys)), REFUSED


# Signed by the trusted branch: the records.


def line_damaged(bundle: Bundle, chance: random.Random) -> Made:
    """Bits turned in a record; closing and hash are right. It may by chance still say something sensible."""
    lines = list(bundle.lines)
    place = chance.randrange(len(lines))
    lines[place] = flip(lines[place], chance).replace(b"\n", b"") or b"x"
    return bundle.of_lines(lines), ANYTHING


def lines_shuffled(bundle: Bundle, chance: random.Random) -> Made:
    start = row_places(bundle.lines)[0]
    rows = bundle.lines[start:]
    chance.shuffle(rows)
    return bundle.of_lines([*bundle.lines[:start], *rows]), ANYTHING


def lines_missing(bundle: Bundle, chance: random.Random) -> Made:
    what = chance.choice(["sender", "rows", "all", "doubled sender", "swapped"])
    first, *rest = bundle.lines
    start = row_places(bundle.lines)[0]
    lines: dict[str, Iterable[bytes]] = {
        "sender": rest,
        "rows": [*bundle.lines[: start - 1], *bundle.lines[start:]],
        "all": [],
        "doubled sender": [first, first, *rest],
        "swapped": [rest[0], first, *rest[1:]],
    }
    return bundle.of_lines(lines[what]), REFUSED


def row_doubled(bundle: Bundle, chance: random.Random) -> Made:
    lines = list(bundle.lines)
    place = chance.choice(row_places(lines))
    lines.insert(place, lines[place])
    return bundle.of_lines(lines), REFUSED


def sender_changed(bundle: Bundle, chance: random.Random) -> Made:
    said = sender_line(bundle)
    scopes = said[6]
    scope, stations, base, context, erased = scopes[-1]
    choices = [
        (1, "MDY"), (1, "HO"), (1, "ygn"), (1, "YGN\n"), (1, 5), (2, ["x"]), (2, [new_id()] * 5000), (3, "zz"), (4, "9" * 99),
        (5, [0]), (5, [-1]), (5, [2**60]), (6, []), (6, scopes * 2), (6, None), (0, "rows"),
        (6, [["MDY", stations, base, context, erased]]),
        (6, [["HO", stations, base, context, erased]]),
        (6, [["reference", stations, base, context, erased]]),
        (6, [["YGN/local", stations, base, context, erased]]),
        (6, [["MDY/local", stations, base, context, erased], *scopes]),
        (6, [[scope, [stations[0]] * len(stations) + stations[:1], base, context, erased]]),
        (6, [[scope, stations, base[1:], context, erased]]),
        (6, [[scope, stations, base, [*context, 1], erased]]),
        (6, [[scope, stations, base, [0] * len(context), erased]]),
        (6, [[scope, stations, base, [1.5] * len(context), erased]]),
        (6, [[scope, stations, base, [2**63] * len(context), erased]]),
        (6, [[scope, stations, base, context, bundle.foreign[:1]]]),
        (6, [[scope, stations, base, context, ["x"]]]),
        (6, [[scope, ["origin"] * len(stations), base, context, erased]]),
    ]  # fmt: skip
    place, value = chance.choice(choices)
    said[place] = value
    return bundle.of_lines([spelled(said), *bundle.lines[1:]]), REFUSED


def base_above(bundle: Bundle, chance: random.Random) -> Made:
    """The sender builds on what never came: it may wait, it may not be taken."""
    said = sender_line(bundle)
    said[6][-1][2] = [count + chance.randint(1, 2**40) for count in said[6][-1][2]]
    return bundle.of_lines([spelled(said), *bundle.lines[1:]]), "waiting"


def row_places(lines: list[bytes]) -> list[int]:
    """Where the rows stand, behind sender, notices, books and the scope's name."""
    return [
        place for place, line in enumerate(lines) if place and not line.startswith((ROWS_MARK, NOTICE_MARK, BOOK_MARK))
    ]


def _row(bundle: Bundle, chance: random.Random, made: bool | None = None) -> tuple[list[bytes], int, list]:
    lines = list(bundle.lines)
    places = [place for place in row_places(lines) if made is None or (json.loads(lines[place])[2] is not None) is made]
    place = chance.choice(places)
    return lines, place, json.loads(lines[place])


BAD_VALUES = (
    1.5, True, {}, {"a": 1}, [[1]], 2**62 + 1, -(2**70), 10**400, "x" * 4001, "\ud800", [1, 2, [3]],
)  # fmt: skip
ODD_VALUES = (
    None, 0, -1, 2**62, "", "x" * 4000, "x" * 201, "a\u0000b", "a\nb", "\u202e", "\u200b", "<img src=x>", "=1+1", "🙂", [1],
    ["a", None], [], "1999-02-30", "2026-01-01", "no such word", "'; DROP TABLE member; --", "\ufffe", "../../x",
)  # fmt: skip


def value_changed(bundle: Bundle, chance: random.Random) -> Made:
    """A column or version with a value of the wrong kind, or merely an odd one."""
    lines, place, row = _row(bundle, chance)
    bad = chance.random() < 0.5
    value = chance.choice(BAD_VALUES if bad else ODD_VALUES)
    if row[2] is not None:
        row[3][chance.choice([*row[3], "township", "languages", "newer_column"])] = value
        bad = bad or isinstance(value, list)
        row[3] = dict(sorted(row[3].items()))
    else:
        versions = row[4][chance.choice(list(row[4]))]
        versions[0][4] = value
    lines[place] = spelled(row)
    return bundle.of_lines(lines), REFUSED if bad else ANYTHING


def dot_changed(bundle: Bundle, chance: random.Random) -> Made:
    lines, place, row = _row(bundle, chance)
    dot = row[2] if row[2] is not None else next(iter(row[4].values()))[0]
    spot, value = chance.choice([
        (0, 99), (0, -1), (0, "0"), (0, 5000), (1, 0), (1, -1), (1, 2**53 + 1), (1, 10**6), (1, 1.0), (1, None), (2, "zz"),
        (2, "8" + "0" * 15), (2, "0" * 15), (2, "0" * 17), (2, 5), (2, "0" * 16 + "\n"), (3, 10), (3, -1), (3, "1"),
        (3, None),
    ])  # fmt: skip
    dot[spot] = value
    lines[place] = spelled(row)
    return bundle.of_lines(lines), REFUSED


def two_dots_of_one_station(bundle: Bundle, chance: random.Random) -> Made:
    lines, place, row = _row(bundle, chance, made=False)
    versions = next(iter(row[4].values()))
    other = copy.deepcopy(versions[0])
    other[1] -= 1
    versions.insert(0, other)
    lines[place] = spelled(row)
    return bundle.of_lines(lines), REFUSED


def one_dot_for_two_rows(bundle: Bundle, chance: random.Random) -> Made:
    lines, _, row = _row(bundle, chance, made=True)
    other = copy.deepcopy(row)
    other[1] = new_id()
    return bundle.of_lines([*lines, spelled(other)]), REFUSED


def row_changed(bundle: Bundle, chance: random.Random) -> Made:
    lines, place, row = _row(bundle, chance)
    spot, value = chance.choice([
        (0, "Member"), (0, ""), (0, "member\n"), (0, "member; --"), (0, 5), (0, "x" * 41), (0, "member_local"), (0, "account"),
        (1, "x"), (1, row[1].upper()), (1, row[1] + "\n"), (1, ""), (1, 7), (1, None), (2, []), (2, "x"), (3, []), (3, None),
        (4, []), (4, None), (4, {"code": []}), (4, {"Code": [[0, 1, "0" * 16, 1, "x"]]}),
        (4, {"code": [[0, 1, "0" * 16, 1]]}), (4, {"code": [[0, 1, "0" * 16, 1, "x", 1]]}),
        (4, {"code": [[0, 1, "0" * 16, 1, "x"]] * 2}),
    ])  # fmt: skip
    row[spot] = value
    lines[place] = spelled(row)
    return bundle.of_lines(lines), REFUSED


def newer_program(bundle: Bundle, chance: random.Random) -> Made:
    """What a newer version may write: tables and fields that are unknown here."""
    lines, place, row = _row(bundle, chance)
    row[0] = "outreach"
    lines[place] = spelled(row)
    return bundle.of_lines(lines), ANYTHING


def foreign_row(bundle: Bundle, chance: random.Random) -> Made:
    """A row of another branch, as if it were the sender's."""
    lines, place, row = _row(bundle, chance)
    while row[0] != "member":
        lines, place, row = _row(bundle, chance)
    row[1] = chance.choice(bundle.foreign)
    lines[place] = spelled(row)
    return bundle.of_lines(lines), REFUSED


def line_misspelled(bundle: Bundle, chance: random.Random) -> Made:
    lines, place, row = _row(bundle, chance)
    line = lines[place]
    lines[place] = chance.choice(
        [
            json.dumps(row).encode(),
            json.dumps(row, separators=(",", ":"), ensure_ascii=True).encode().replace(b"a", b"\\u0061"),
            line + b" ",
            b" " + line,
            line[:-1],
            line + line,
            line[:-1] + b",null]",
            b"[" * chance.choice([10, 2000, 100_000]),
            b'{"a":' * 2000,
            b"NaN",
            line.replace(b"{", b'{"code":"x","code":"y",', 1),
            line.replace(b'"', b'"\xff', 1),
            line.replace(b":", b":\xc3\x28", 1),
            line.replace(b'"]', b'\xed\xa0\x80"]', 1) + b"\x80",
            line[: chance.randrange(1, len(line))],
            b"x" * (1024 * 1024 + 1),
            b"\xef\xbb\xbf" + line,
        ]
    )
    return bundle.of_lines(lines), REFUSED


def broken_text(bundle: Bundle, chance: random.Random) -> Made:
    """Bytes that are no UTF-8 inside a text of a record."""
    lines, place, row = _row(bundle, chance)
    marked = spelled(row).replace(b'"member"' if row[0] != "member" else row[1].encode(), b"", 0)
    at = marked.rfind(b'"')
    lines[place] = (
        marked[:at] + chance.choice([b"\xff", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80"]) + marked[at:]
    )
    return bundle.of_lines(lines), REFUSED


ON_THE_WAY: tuple[Attack, ...] = (
    bits_turned, cut, pieces_swapped, something_added, other_head, line_ends_changed, unknown_sender, replay,
)  # fmt: skip
SIGNED: tuple[Attack, ...] = (
    other_receiver, manifest_changed, manifest_misspelled, opening_differs, closing_wrong, locked_part_damaged,
    packed_part_damaged, too_many_recipients, line_damaged, line_damaged, line_damaged, lines_shuffled, lines_missing,
    row_doubled, sender_changed, sender_changed, base_above, value_changed, value_changed, value_changed, dot_changed,
    dot_changed, two_dots_of_one_station, one_dot_for_two_rows, row_changed, row_changed, newer_program, foreign_row,
    line_misspelled, line_misspelled, broken_text,
)  # fmt: skip
