"""Histories that once went wrong, made small by `make simulate`; each says what it was."""

from tests.models.exchange.fast.plan import Plan, plan_for
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


def test_what_a_refused_value_had_replaced_stays() -> None:
    """Head office took for seen what it never had; then all who held the refused value were put back."""
    lived(
        Plan(
            45734,
            (
                ("HO", 1, 3),
                ("YGN", 1, 3650),
                ("YGN", 1, 3650),
                ("YGN", 2, 26000),
                ("YGN", 2, 0),
            ),
            (
                (4, "write", 1751, 3741, 8764),
                (15, "meet", 9083, 1527, 8719),
                (49, "write", 8092, 366, 8225),
                (55, "revoke", 8102, 4789, 9637),
                (78, "save", 9419, 5210, 5789),
                (88, "meet", 1714, 6245, 4420),
                (106, "save", 7693, 4294, 8304),
                (111, "meet", 2699, 7415, 4153),
                (113, "restore", 7614, 5483, 2666),
                (115, "meet", 6404, 2080, 1617),
                (127, "restore", 8323, 6120, 5587),
            ),
        )
    )


def test_a_name_that_comes_after_the_yes_makes_the_twin() -> None:
    """The PC that had the name first was revoked; the others had the yes before the name."""
    lived(
        Plan(
            46524,
            (
                ("HO", 1, -3),
                ("YGN", 1, -20400),
                ("YGN", 2, 26000),
                ("YGN", 1, -20400),
                ("YGN", 2, 3650),
            ),
            (
                (5, "write", 6417, 2055, 2171),
                (6, "meet", 5565, 8373, 5257),
                (20, "write", 5820, 3208, 5934),
                (53, "meet", 9954, 8516, 3695),
                (80, "send", 3010, 4752, 5040),
                (88, "meet", 7164, 298, 459),
                (89, "revoke", 3188, 3349, 4970),
                (96, "meet", 6626, 3158, 830),
                (102, "meet", 9654, 4189, 728),
                (106, "deliver", 1928, 2391, 2452),
            ),
        )
    )


def test_a_choice_made_in_a_closed_record_is_carried() -> None:
    """The simulation carried only what an import had touched; the program looks at all closed records."""
    lived(
        Plan(
            66522,
            (
                ("HO", 1, 0),
                ("YGN", 2, -20400),
                ("MDY", 1, 0),
                ("MDY", 1, 3650),
            ),
            (
                (13, "meet", 2311, 2777, 5857),
                (14, "write", 4813, 894, 4463),
                (15, "meet", 3468, 6907, 2668),
                (18, "write", 3014, 8440, 8419),
                (31, "send", 9743, 2784, 6802),
                (35, "meet", 8620, 7951, 3155),
                (36, "meet", 5665, 5009, 1583),
                (37, "handover", 4482, 1985, 8638),
                (39, "send", 8469, 1443, 4255),
                (42, "write", 5173, 7856, 7886),
                (44, "write", 9492, 1441, 8734),
                (53, "handover", 2466, 600, 4762),
                (55, "meet", 1116, 4043, 2215),
                (58, "meet", 3679, 4542, 2934),
                (62, "send", 2564, 2286, 6158),
                (64, "send", 9843, 7270, 8424),
                (66, "deliver", 3408, 9357, 4047),
                (67, "write", 7280, 3556, 1466),
            ),
        )
    )


def test_a_waiting_bundle_that_is_tried_again_is_no_new_word() -> None:
    """A copy was taken for silent because the bundle of its sibling was tried over and over."""
    lived(
        Plan(
            15382,
            (
                ("HO", 2, 3),
                ("YGN", 2, 0),
                ("MDY", 2, 0),
            ),
            (
                (6, "write", 8290, 4768, 1108),
                (12, "clone", 3220, 8475, 7831),
                (14, "save", 2168, 5396, 8407),
                (16, "meet", 37, 5671, 1223),
                (18, "write", 8480, 2870, 9940),
                (26, "meet", 3295, 53, 2772),
                (30, "receipt", 675, 8717, 163),
                (31, "restore", 8016, 6029, 789),
            ),
        )
    )


def test_two_versions_at_head_office_do_not_carry_against_each_other() -> None:
    """Each wrote what it could show over what the other had carried, for ever. Too long to be printed."""
    lived(plan_for(6043))


def test_an_answer_entered_again_keeps_the_more_restrictive_one() -> None:
    """A revoked PC's yes took the place of this PC's no, and the twin stayed empty. Too long to be printed."""
    lived(plan_for(65650))


def test_copies_of_copies_share_what_they_fill_in_by_themselves() -> None:
    """The last of them to hear of a yes makes the twin, one round later than all else."""
    lived(
        Plan(
            90909,
            (("HO", 2, 0), ("YGN", 2, -3650)),
            (
                (0, "clone", 1221, 9252, 6264),
                (2, "send", 6785, 4006, 556),
                (4, "write", 4192, 8486, 4731),
                (5, "deliver", 62, 905, 9443),
                (8, "meet", 8194, 3417, 7242),
                (12, "meet", 2796, 1005, 4785),
                (16, "clone", 2090, 5715, 1056),
                (19, "write", 7418, 7243, 2929),
                (21, "write", 4983, 3555, 7533),
            ),
        )
    )
