"""Whatever file is given to an office, it refuses or takes it in a way that leaves the office well."""

import random
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.models.exchange.arsenal import ON_THE_WAY, SELDOM, SIGNED, any_attack
from tests.models.exchange.attacks import ANYTHING, Hurt, Siege

ATTACKS = 300


@pytest.fixture(scope="module")
def siege(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Siege]:
    besieged = Siege(tmp_path_factory.mktemp("siege"))
    yield besieged
    besieged.close()


def test_no_damaged_or_forged_bundle_hurts_an_office(siege: Siege) -> None:
    told: Counter[str] = Counter()
    for seed in range(ATTACKS):
        name, data, must = any_attack(siege.bundle, seed)
        try:
            told[siege.suffer(data, must, thorough=seed % 5 == 0)] += 1
        except BaseException as error:
            error.add_note(f"attack {name} of seed {seed}, must be {must}")
            raise
    assert told.total() == ATTACKS
    assert told["refused"] > ATTACKS * 0.6


def test_most_attacks_are_signed_by_a_trusted_station_and_each_kind_comes(siege: Siege) -> None:
    kinds = Counter(any_attack(siege.bundle, seed)[0] for seed in range(ATTACKS))
    assert sum(kinds[attack.__name__] for attack in SIGNED) > ATTACKS / 2
    assert kinds.keys() >= {attack.__name__ for attack in (*ON_THE_WAY, *SIGNED)} - {"too_many_recipients"}
    for attack in (*ON_THE_WAY, *SIGNED, *SELDOM):
        data, must = attack(siege.bundle, random.Random(1))
        assert data
        assert must


def test_the_honest_bundle_is_taken_by_the_same_office(siege: Siege) -> None:
    assert siege.suffer(siege.bundle.whole, "taken") == "taken"
    assert siege.suffer(siege.bundle.of_lines(siege.bundle.lines), "taken") == "taken"


def test_the_siege_notices_an_office_that_takes_what_it_should_refuse(siege: Siege) -> None:
    with pytest.raises(Hurt, match="taken instead of refused"):
        siege.suffer(siege.bundle.whole, "refused")
    siege._recover()
    assert siege.suffer(b"", ANYTHING) == "refused"
