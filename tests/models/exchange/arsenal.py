"""All attacks, and the one of a seed."""

import random

from tests.models.exchange import damage, forgeries
from tests.models.exchange.attacks import Bundle

ON_THE_WAY = (*damage.ON_THE_WAY, *forgeries.ON_THE_WAY)
SIGNED = (*damage.SIGNED, *forgeries.SIGNED)
SELDOM = forgeries.SELDOM


def is_signed(seed: int) -> bool:
    """Whether the attack of a seed is signed by the trusted branch and locked for head office, so that it comes to be opened."""
    return seed % 4 != 0 or seed % 200 == 199


def any_attack(bundle: Bundle, seed: int) -> tuple[str, bytes, str]:
    """The attack of a seed: its name, the file, and what must become of it. Three in four are signed by the branch."""
    chance = random.Random(seed)
    attack = chance.choice(SELDOM if seed % 200 == 199 else SIGNED if seed % 4 else ON_THE_WAY)
    data, must = attack(bundle, chance)
    return attack.__name__, data, must
