"""Records changed by chance in their meaning, and spelled again as an honest program would: they reach the deepest."""

import json
import random
from collections.abc import Callable

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

TEXTS = (
    "", "x", "member", "reference", "YGN", "MDY", "YGN/local", "rows", "active", "erased", "yes", "withdrawn", "completed", "2026-11-25",
    "0001-01-01", "2026-02-30", "00000000-0000-7000-8000-000000000000", "0" * 16, "7" + "f" * 15, "မေ", "\u200b", "\u202e", "\x00", "\n", "🌸",
    "x" * 121, "x" * 4000, "x" * 4001, "a_b", "code", "status",
)  # fmt: skip
NUMBERS = (
    0,
    1,
    -1,
    2,
    9,
    10,
    512,
    4095,
    4096,
    2**31,
    2**53,
    2**53 + 1,
    2**62,
    2**62 + 1,
    2**63,
    -(2**62),
    -(2**63) - 1,
)
OTHERS: tuple[Json, ...] = (None, True, False, [], {}, 1.5, [None], ["x", None], {"a": 1})


def spelled(value: object) -> bytes:
    """JSON as honest programs spell it: compact, keys sorted, UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8", "surrogatepass")


def mutated(line: bytes, chance: random.Random) -> bytes:
    """The line with one to three of its values changed; a line that is no JSON as it is."""
    try:
        tree = json.loads(line)
    except (ValueError, RecursionError):
        return line
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        tree = _somewhere(tree, chance, chance.choice((_other, _other, _other, _gone, _doubled, _swapped)))
    return spelled(tree)


def _somewhere(tree: Json, chance: random.Random, change: Callable[[Json, random.Random], Json]) -> Json:
    """Go down by chance, and change what is there."""
    if isinstance(tree, list) and tree and chance.random() < 0.8:
        place = chance.randrange(len(tree))
        return [*tree[:place], _somewhere(tree[place], chance, change), *tree[place + 1 :]]
    if isinstance(tree, dict) and tree and chance.random() < 0.85:
        key = chance.choice(sorted(tree))
        return tree | {key: _somewhere(tree[key], chance, change)}
    return change(tree, chance)


def _other(value: Json, chance: random.Random) -> Json:
    if chance.random() < 0.7:
        if isinstance(value, str):
            return _other_text(value, chance)
        if isinstance(value, int):
            return chance.choice((*NUMBERS, value + 1, value - 1, -value, value * 2))
    return chance.choice((*TEXTS, *NUMBERS, *OTHERS))


def _other_text(value: str, chance: random.Random) -> str:
    if not value or chance.random() < 0.4:
        return chance.choice(TEXTS)
    place = chance.randrange(len(value))
    letter = chance.choice((*'0123456789abcdefxyzAZ_-/."\\ \n', "မ", "\u200d", "\ud800"))
    return value[:place] + letter + value[place + 1 :]


def _gone(value: Json, chance: random.Random) -> Json:
    if isinstance(value, list) and value:
        place = chance.randrange(len(value))
        return value[:place] + value[place + 1 :]
    if isinstance(value, dict) and value:
        lost = chance.choice(sorted(value))
        return {key: one for key, one in value.items() if key != lost}
    return None


def _doubled(value: Json, chance: random.Random) -> Json:
    if isinstance(value, list):
        return [*value, chance.choice((*value, *NUMBERS[:4], *TEXTS[:4]))]
    if isinstance(value, dict):
        return value | {
            chance.choice(("code", "status", "pronoun", "township", "a_b", "X", "")): chance.choice(
                (*TEXTS, *NUMBERS, *OTHERS)
            )
        }
    return [value]


def _swapped(value: Json, chance: random.Random) -> Json:
    if isinstance(value, list) and len(value) > 1:
        a, b = chance.sample(range(len(value)), 2)
        swapped = [*value]
        swapped[a], swapped[b] = value[b], value[a]
        return swapped
    return _other(value, chance)
