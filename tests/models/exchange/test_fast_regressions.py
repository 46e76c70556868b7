"""Histories that once went wrong, made small by `make simulate`; each says what it was."""

from tests.models.exchange.fast.plan import Plan
from tests.models.exchange.fast.shrink import lived


def test_a_copied_pc_that_lives_on_does_not_wait_for_ever() -> None:
    """Each word of the copy retired what it descends from, which then never counted again."""
    lived(
        Plan(
            33,
            (("HO", 2, -3), ("YGN", 2, 3650), ("YGN", 2, 3)),
            ((10, "write", 7580, 4583, 6915), (14, "clone", 5324, 2746, 1729)),
        )
    )


def test_an_old_name_does_not_take_the_place_of_a_newer_twin() -> None:
    """A grant arrived where the new name had not; the twin was made the old one, and back, and back again."""
    lived(
        Plan(
            1632,
            (("HO", 2, -3650), ("HO", 2, 0), ("YGN", 2, -3650)),
            (
                (2, "join", 2158, 9100, 5454),
                (5, "write", 8826, 3270, 7551),
                (10, "clone", 8094, 9538, 4133),
                (20, "write", 7239, 2189, 3967),
                (25, "write", 8529, 3405, 5757),
            ),
        )
    )


def test_what_is_entered_again_beside_an_own_value_takes_its_place() -> None:
    """The register had two dots of one station then, and nobody took its bundles any more."""
    lived(
        Plan(
            31,
            (("HO", 2, -3650), ("YGN", 2, -3), ("MDY", 2, 3), ("MDY", 2, -3650), ("YGN", 1, 3)),
            (
                (10, "meet", 1768, 9000, 1010),
                (11, "send", 5370, 4067, 8055),
                (12, "meet", 7005, 2305, 780),
                (14, "write", 6699, 3692, 8822),
                (19, "send", 5552, 3852, 2764),
                (25, "send", 7388, 6577, 2227),
                (41, "deliver", 7811, 5770, 2347),
                (42, "join", 7144, 7902, 2552),
                (51, "write", 5206, 9927, 4243),
                (58, "send", 3270, 7897, 5505),
                (67, "revoke", 9285, 2948, 3898),
                (71, "deliver", 1610, 1066, 1583),
                (89, "send", 7101, 6799, 9289),
                (94, "join", 9738, 9626, 7590),
                (99, "meet", 4571, 1432, 7418),
                (100, "deliver", 4016, 2601, 7297),
                (138, "write", 7895, 5628, 8661),
                (150, "meet", 3225, 1525, 6941),
            ),
        )
    )


def test_a_station_that_hears_of_its_own_end_numbers_nothing_twice() -> None:
    """It cut its own vector, and its next write took a dot that was given already."""
    branches = tuple(("YGN", version, drift) for version, drift in (
        (1, 0), (1, 3), (1, -3650), (2, 3), (2, -3650), (2, 0), (1, 3), (2, -3650), (1, -3), (2, 0),
    ))  # fmt: skip
    lived(
        Plan(
            966,
            (("HO", 1, 26000), *branches),
            (
                (16, "meet", 522, 1237, 4384),
                (17, "write", 1684, 1133, 6907),
                (19, "send", 736, 3619, 5170),
                (24, "meet", 6235, 308, 6432),
                (41, "clone", 3863, 9645, 9686),
                (54, "revoke", 4806, 8671, 9966),
                (60, "deliver", 9553, 5556, 9617),
                (62, "meet", 8694, 2619, 8212),
                (67, "meet", 9271, 1708, 9718),
                (68, "meet", 3895, 4409, 4551),
                (72, "write", 7810, 399, 2955),
                (78, "meet", 9238, 9559, 6206),
                (79, "meet", 9847, 4934, 7192),
                (80, "meet", 5601, 2559, 8794),
                (81, "deliver", 5674, 3617, 5351),
                (85, "write", 214, 1905, 3725),
            ),
        )
    )


def test_copies_of_copies_all_come_to_rest() -> None:
    """Each generation is known as alive one round after its descendants were first heard of."""
    lived(
        Plan(
            9508,
            (("HO", 1, -3650), ("YGN", 2, 0)),
            (
                (2, "clone", 4333, 9705, 3228),
                (10, "write", 2345, 5884, 7012),
                (11, "clone", 5423, 6189, 6716),
                (21, "clone", 4251, 3282, 8606),
            ),
        )
    )
