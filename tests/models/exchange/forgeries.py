"""More attacks: bombs, huge and deep things, places in the chain, and what only head office may say."""

import base64
import json
import random
from itertools import chain

from models.exchange import frame, sshsig
from models.exchange.records import BOOK_MARK, NOTICE_MARK
from models.ids import new_id
from tests.models.exchange.attacks import ANYTHING, REFUSED, Attack, Bundle
from tests.models.exchange.bundles import Forge, Station, padded, zeros, zstd
from tests.models.exchange.damage import Made, body_of, flip, head_of, row_places
from tests.models.exchange.mutation import mutated, spelled

# On the way.


def signature_stripped(bundle: Bundle, chance: random.Random) -> Made:
    one, two, three, body = bundle.whole.split(b"\n", 3)
    other = chance.choice([b"", b"A" * 244, three[:-4], three + b"====", three.lower(), b"A" + three[1:]])
    return b"\n".join([one, two, *([other] if chance.random() < 0.8 else []), body]), REFUSED


def signed_by_another(bundle: Bundle, chance: random.Random) -> Made:
    """An honest bundle under another key's signature: a stranger's, a neighbour's, or for another purpose."""
    one, two, _, body = bundle.whole.split(b"\n", 3)
    signed = one + b"\n" + two + b"\n"
    key, namespace = chance.choice([
        (bundle.stranger, sshsig.BUNDLE), (bundle.neighbour, sshsig.BUNDLE), (bundle.unheard, sshsig.BUNDLE),
        (bundle.forge.receiver, sshsig.BUNDLE), (bundle.forge.sender, sshsig.NOTICE), (bundle.forge.sender, sshsig.BOOK),
    ])  # fmt: skip
    return signed + sshsig.sign(signed, key.signing_key, namespace) + b"\n" + body, REFUSED


def parts_mixed(bundle: Bundle, chance: random.Random) -> Made:
    """Each part out of the bundle before or this one, not all from the same."""
    sources = bundle.before.split(b"\n", 3), bundle.whole.split(b"\n", 3)
    while True:
        order = [chance.randrange(2) for _ in range(3)]
        if len(set(order)) > 1:
            return b"\n".join(
                [b"thazin-bundle 1", *(sources[source][part] for part, source in enumerate(order, 1))]
            ), REFUSED


def wrapped_anew(bundle: Bundle, chance: random.Random) -> Made:
    """A stranger who got hold of the inside locks it for head office under the old head."""
    who = chance.choice([bundle.forge.receiver, bundle.neighbour])
    body = body_of(Forge(bundle.forge.sender, who).of_text(bundle.forge.text(bundle.lines)))
    return head_of(bundle.whole) + body, REFUSED


# Places in the chain.


def rolled_back(bundle: Bundle, chance: random.Random) -> Made:
    """Something else with the number of a bundle that came."""
    said = {"number": 1, "previous": chance.choice(["", "0" * 64])}
    return bundle.told(**said).of_text(bundle.told(**said).text(bundle.lines)), REFUSED


def chain_broken(bundle: Bundle, chance: random.Random) -> Made:
    said = {"previous": chance.choice(["", chance.randbytes(32).hex()])}
    return bundle.told(**said).of_text(bundle.told(**said).text(bundle.lines)), REFUSED


def fast_forward(bundle: Bundle, chance: random.Random) -> Made:
    """Far ahead in the chain. What it says may be taken; it harms only those who send it."""
    said = {"number": chance.choice([3, 4, 100, 2**53 - 1])}
    return bundle.told(**said).of_text(bundle.told(**said).text(bundle.lines)), ANYTHING


def context_far_ahead(bundle: Bundle, chance: random.Random) -> Made:
    said = json.loads(bundle.lines[0])
    for scope in said[6]:
        scope[3] = [chance.choice([count, count + 1, 2**53]) for count in scope[3]]
    return bundle.of_lines([spelled(said), *bundle.lines[1:]]), ANYTHING


def replayed_inside(bundle: Bundle, _chance: random.Random) -> Made:
    """The body that came already, under a new manifest that the sender signed."""
    return bundle.forge.sign(body_of(bundle.before)), REFUSED


# Too much.


def bomb(bundle: Bundle, chance: random.Random) -> Made:
    text = bundle.forge.text(bundle.lines)
    first, kind = text.split(b"\n", 1)[0], chance.randrange(6)
    if kind == 0:
        packed = b"".join(frame.compress(zeros(chance.choice([3, 65]) << 20)))
    elif kind == 1:
        packed = b"".join(frame.compress([first, *([b"\n[1]" * (1 << 18)] * 65)]))
    elif kind == 2:
        packed = padded(zstd(b"")[:6] + b"\x00\x00\x00" * chance.choice([1000, 200_000]))
    elif kind == 3:
        packed = padded(b"\x28\xb5\x2f\xfd\x00\x58" + b"\x0a\x00\x00\x5b" * chance.choice([1000, 50_000]))
    elif kind == 4:
        # Made as a stream: the attack itself shall need little memory.
        rows = (_wide_row(number) + b"\n" for number in range(70))
        packed = b"".join(frame.compress(chain([first + b"\n"], (line + b"\n" for line in bundle.lines), rows)))
    else:
        packed = b"".join(frame.compress([bundle.forge.text([*bundle.lines, b"[" * (1 << 20)])]))
    return bundle.forge.around(packed), REFUSED


def _wide_row(number: int) -> bytes:
    """A row of a megabyte, of a table that a newer program may have."""
    letters = "abcdefghijklmnop"
    names = [one + two for one in letters for two in letters][:250]
    changes = {name: [[0, 32, "0" * 16, 1, "x" * 4000]] for name in names}
    return spelled(["outreach", f"01930000-0000-7000-8000-{number:012x}", None, {}, changes])


def huge_or_deep(bundle: Bundle, chance: random.Random) -> Made:
    lines = list(bundle.lines)
    place = chance.choice(row_places(lines))
    row, line = json.loads(lines[place]), lines[place]
    kind = chance.randrange(8)
    if kind == 0:
        row[3 if row[2] else 4] = {"code": "x" * chance.choice([4001, 100_000, 900_000])}
        line = spelled(row)
    elif kind == 1:
        depth = chance.choice([10, 1000, 100_000])
        line = line[:-1] + b"," + b"[" * depth + b"]" * depth + b"]"
    elif kind == 2:
        row[4] = {
            "".join(chance.choices("abcdefgh_", k=8)).strip("_") or "a": [[0, 1, "0" * 16, 1, "x"]] for _ in range(5000)
        }
        line = spelled(row)[: 1 << 20]
    elif kind == 3:
        row[4] = {"township": [[0, 1 + seq, "0" * 16, 1, "x"] for seq in range(600)]}
        line = spelled(row)
    elif kind == 4:
        line = line.replace(b'"', b'"' + b"\\" * chance.choice([2, 4000, 100_000]), 1)
    elif kind == 5:
        line = line.replace(
            b":",
            b":" + chance.choice([b"9" * 400, b"1e400", b"-9223372036854775809", b"18446744073709551616", b"NaN"]),
            1,
        )
    elif kind == 6:
        line = b"[" + b"null," * chance.choice([100, 100_000]) + b"null]"
    else:
        line = line.replace(b'"' + row[0].encode() + b'"', b'"' + b"a" * chance.choice([41, 100_000]) + b'"', 1)
    lines[place] = line if line != bundle.lines[place] else line + b" "
    # Thousands of fields of a newer program are held.
    return bundle.of_lines(lines), ANYTHING if kind == 2 else REFUSED


def duplicate_keys(bundle: Bundle, chance: random.Random) -> Made:
    lines = list(bundle.lines)
    places = [place for place in row_places(lines) if b"{" in lines[place] and b":" in lines[place]]
    place = chance.choice(places)
    key = lines[place].split(b'{"', 1)[1].split(b'"', 1)[0]
    value = chance.choice([b"null", b'"x"', b"1", b"[]", b"{}"])
    lines[place] = lines[place].replace(b'{"', b'{"' + key + b'":' + value + b',"', 1)
    return bundle.of_lines(lines), REFUSED


def record_mutated(bundle: Bundle, chance: random.Random) -> Made:
    """Any values of any lines changed, in the right spelling."""
    lines = list(bundle.lines)
    for place in chance.sample(range(len(lines)), chance.choice([1, 1, 1, 2, 5])):
        lines[place] = mutated(lines[place], chance).replace(b"\n", b"") or b"x"
    return bundle.of_lines(lines), ANYTHING


def dates_and_words(bundle: Bundle, chance: random.Random) -> Made:
    """One value of one row, in the right spelling; all of it stays inside one register."""
    lines = list(bundle.lines)
    place = chance.choice(row_places(lines))
    row = json.loads(lines[place])
    if row[3]:
        key = chance.choice(sorted(row[3]))
        row[3][key] = chance.choice(
            ["", "x", "2026-02-30", "9999-12-31", 0, -1, 2**62, None, "မ" * 400, "a\u202eb", True, 1.5, ["x"]]
        )
    lines[place] = spelled(row)
    return bundle.of_lines(lines), ANYTHING


# What only head office may say.


def _insert(bundle: Bundle, *lines: bytes) -> bytes:
    """These lines behind the sender and its notices."""
    start = 1
    while bundle.lines[start].startswith(NOTICE_MARK):
        start += 1
    return bundle.of_lines([*bundle.lines[:start], *lines, *bundle.lines[start:]])


def _notice(text: str, signer: Station, namespace: bytes = sshsig.NOTICE) -> bytes:
    return spelled(["notice", text, sshsig.sign(text.encode(), signer.signing_key, namespace).decode()])


def forged_notice(bundle: Bundle, chance: random.Random) -> Made:
    """A revocation or a card that head office never spoke of."""
    victim = chance.choice([bundle.neighbour, bundle.unheard, bundle.forge.sender, bundle.forge.receiver])
    said = chance.choice([
        ["revoke", victim.key, [], 1], ["revoke", victim.key, [["YGN", new_id(), 1]], 2**53],
        ["trust", f"thazin-card 1\noffice MDY\nname x\nhead office no\n{sshsig.key_line(bundle.stranger.public)}\n{bundle.stranger.recipient}\n", 1],
    ])  # fmt: skip
    text = spelled(said).decode()
    kind = chance.randrange(6)
    head = bundle.forge.receiver
    if kind < 3:
        # A right signature, but of no key of head office: it counts for nothing.
        return _insert(
            bundle, _notice(text, chance.choice([bundle.forge.sender, bundle.stranger, bundle.neighbour]))
        ), ANYTHING
    if kind == 3:
        return _insert(bundle, _notice(text, head, chance.choice([sshsig.BUNDLE, sshsig.BOOK]))), REFUSED
    if kind == 4:
        signature = sshsig.sign(text.encode(), head.signing_key, sshsig.NOTICE)
        return _insert(
            bundle, spelled(["notice", text.replace(victim.key, bundle.stranger.key) + " ", signature.decode()])
        ), REFUSED
    whole = base64.b64decode(sshsig.sign(text.encode(), bundle.stranger.signing_key, sshsig.NOTICE))
    # Head office's key beside a stranger's seal.
    mixed = whole[:33] + head.public + whole[65:]
    return _insert(bundle, spelled(["notice", text, base64.b64encode(mixed).decode()])), REFUSED


def notice_damaged(bundle: Bundle, chance: random.Random) -> Made:
    lines = list(bundle.lines)
    places = [place for place, line in enumerate(lines) if line.startswith(NOTICE_MARK)]
    place = chance.choice(places)
    kind, text, signature = json.loads(lines[place])
    changed = chance.choice([
        [kind, text + " ", signature], [kind, text[:-1], signature], [kind, text.replace("YGN", "HO"), signature], [kind, text, signature[::-1]],
        [kind, "[" * 1000, signature], [kind, "x" * 200_001, signature], [kind, text], [kind, text, signature, 1], [kind, text, ""],
        [kind, text.replace('"trust"', '"revoke"'), signature], [kind, 5, signature],
    ])  # fmt: skip
    lines[place] = spelled(changed)
    return bundle.of_lines(lines), REFUSED if spelled(changed) != bundle.lines[place] else "taken"


def _book(bundle: Bundle, signer: Station, namespace: bytes = sshsig.BOOK) -> list[bytes]:
    """Reference records that head office never wrote."""
    station, row = new_id(), new_id()
    vectors = ["reference", [station], [0], [1], []]
    line = spelled(["provider", row, [0, 1, "0" * 16, 3], {"code": "EVIL", "kind": "NGO", "name": "x"}, {}])
    signature = sshsig.sign(spelled(vectors) + b"\n" + line + b"\n", signer.signing_key, namespace)
    return [spelled(["book", vectors, 1, signature.decode()]), line]


def forged_book(bundle: Bundle, chance: random.Random) -> Made:
    kind = chance.randrange(6)
    head = bundle.forge.receiver
    if kind < 3:
        signer = chance.choice([bundle.forge.sender, bundle.stranger, bundle.neighbour])
        return _insert(bundle, *_book(bundle, signer)), ANYTHING
    mark, *rows = (
        _book(bundle, head) if kind < 5 else _book(bundle, head, chance.choice([sshsig.BUNDLE, sshsig.NOTICE]))
    )
    told = json.loads(mark)
    if kind == 3:
        rows = [flip(rows[0], chance).replace(b"\n", b"") or b"x"]
    elif kind == 4:
        told[1], told[2] = chance.choice([
            (["YGN", *told[1][1:]], 1), (told[1], 0), (told[1], 2), (told[1], 200_001), (told[1], -1), ([*told[1][:3], [2], []], 1),
            ([*told[1][:4], [new_id()]], 1), (["reference", told[1][1] * 2, [0, 0], [1, 1], []], 1),
        ])  # fmt: skip
    return _insert(bundle, spelled(told), *rows), REFUSED


def book_in_the_rows(bundle: Bundle, chance: random.Random) -> Made:
    """Reference records where rows stand, in the sender's own scope: a branch may have its own, a mark may not stand there."""
    mark, row = _book(bundle, bundle.forge.receiver)
    assert mark.startswith(BOOK_MARK)
    where = chance.randrange(len(bundle.lines) - 1, len(bundle.lines) + 1)
    return bundle.of_lines([*bundle.lines[:where], mark, row, *bundle.lines[where:]]), REFUSED


def stations_claimed(bundle: Bundle, chance: random.Random) -> Made:
    """The sender says with which keys other stations speak."""
    said = json.loads(bundle.lines[0])
    known = [bundle.unheard_incarnation, new_id(), said[7][0][0] if said[7] else new_id()]
    keys = [
        one.key
        for one in (bundle.stranger, bundle.neighbour, bundle.unheard, bundle.forge.sender, bundle.forge.receiver)
    ]
    said[7] = [*said[7], *([chance.choice(known), chance.choice(keys)] for _ in range(chance.choice([1, 2, 5])))]
    return bundle.of_lines([spelled(said), *bundle.lines[1:]]), ANYTHING


def ancestors_claimed(bundle: Bundle, chance: random.Random) -> Made:
    """The sender says that it descends from others' stations."""
    said = json.loads(bundle.lines[0])
    said[2] = [
        chance.choice([bundle.unheard_incarnation, new_id(), bundle.neighbour_incarnation])
        for _ in range(chance.choice([1, 3]))
    ]
    return bundle.of_lines([spelled(said), *bundle.lines[1:]]), ANYTHING


def nothing_wrong(bundle: Bundle, _chance: random.Random) -> Made:
    """Made as forgeries are, with nothing forged: else they would all be refused for a mistake of ours."""
    return bundle.of_lines(bundle.lines), "taken"


ON_THE_WAY: tuple[Attack, ...] = (signature_stripped, signed_by_another, parts_mixed, wrapped_anew)
SIGNED: tuple[Attack, ...] = (
    rolled_back, chain_broken, fast_forward, context_far_ahead, replayed_inside, huge_or_deep, duplicate_keys, record_mutated,
    record_mutated, record_mutated, record_mutated, record_mutated, record_mutated, dates_and_words, forged_notice, notice_damaged,
    forged_book, book_in_the_rows, stations_claimed, ancestors_claimed,
)  # fmt: skip
SELDOM: tuple[Attack, ...] = (bomb, nothing_wrong)
"""These cost most: one in two hundred."""
