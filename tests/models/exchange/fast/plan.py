"""What happens in a history, as plain data made from a seed: it can be lived again after some of it was left out."""

import random
from dataclasses import dataclass

Place = tuple[str, int, int]
"""One station to begin with: its office, its program's version (1 or 2), its clock's error in days."""
Op = tuple[int, str, int, int, int]
"""Its number, what it is, and three numbers below 10,000 that choose who and what, whatever is there by then."""

MOST_STATIONS = 12
MOST_OPERATIONS = 500
DRIFTS = (0, 0, 0, 3, -3, 3650, -3650, 26_000, -20_400)
"""Days; the last ones are about 2099 and 1970."""

_USUAL = {
    "write": 22,
    "erase": 1,
    "send": 8,
    "deliver": 12,
    "meet": 7,
    "receipt": 2,
    "undo": 2,
    "save": 4,
    "restore": 5,
    "clone": 1,
    "clock": 1,
    "confirm": 1,
    "upgrade": 1,
    "join": 1,
    "link": 1,
    "handover": 1,
    "revoke": 1,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """A history to be lived."""

    seed: int
    cast: tuple[Place, ...]
    operations: tuple[Op, ...]

    def source(self) -> str:
        """This plan as Python that makes it again."""
        operations = "".join(f"\n        {one!r}," for one in self.operations)
        cast = "".join(f"\n        {one!r}," for one in self.cast)
        return f"Plan(\n    {self.seed},\n    ({cast}\n    ),\n    ({operations}\n    ),\n)"


def plan_for(seed: int) -> Plan:
    """The history of a seed. Most are short, so that many can be lived; one in a hundred is as long as it gets."""
    chance = random.Random(seed)
    size = chance.random()
    if size < 0.01:
        stations, operations = MOST_STATIONS, MOST_OPERATIONS
    elif size < 0.08:
        stations, operations = chance.randint(4, MOST_STATIONS), chance.randint(60, 160)
    else:
        stations, operations = chance.randint(2, 5), chance.randint(6, 36)
    # Each history has its own weather: some have no restores, some nearly nothing else.
    weights = {name: weight * chance.choice([0, 0.5, 1, 1, 2]) for name, weight in _USUAL.items()}
    weights |= {name: _USUAL[name] for name in ("write", "send", "deliver", "meet")}
    names = chance.choices(list(weights), list(weights.values()), k=operations)
    return Plan(
        seed,
        _cast(chance, stations),
        tuple((number, name, *(chance.randrange(10_000) for _ in range(3))) for number, name in enumerate(names)),
    )


def _cast(chance: random.Random, stations: int) -> tuple[Place, ...]:
    offices = ["YGN", "MDY", "PYY", "SGG"][: chance.randint(1, min(4, stations - 1))]
    heads = 2 if stations > len(offices) + 1 and chance.random() < 0.2 else 1
    codes = ["HO"] * heads + offices
    codes += [chance.choice(offices) for _ in range(stations - len(codes))]
    newest = chance.random() < 0.5
    return tuple((code, 2 if newest else chance.choice([1, 2]), chance.choice(DRIFTS)) for code in codes)
