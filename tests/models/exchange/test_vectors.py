"""Version vectors by themselves."""

from models.exchange.vectors import capped, covers, least, raised


def test_the_least_of_several_is_taken_by_component() -> None:
    assert least([{"a": 3, "b": 1}, {"a": 2, "b": 5}]) == {"a": 2, "b": 1}


def test_of_whom_one_knows_nothing_nothing_is_common() -> None:
    assert least([{"a": 3}, {}]) == {}
    assert least([{"a": 3}, {"b": 3}]) == {}
    assert least([]) == {}


def test_a_vector_covers_what_it_has_and_no_more() -> None:
    assert covers({"a": 3}, {"a": 3})
    assert covers({"a": 3}, {})
    assert covers({}, {"a": 0})
    assert not covers({"a": 3}, {"a": 4})
    assert not covers({"a": 3}, {"a": 1, "b": 1})


def test_what_is_known_after_a_bundle_only_grows() -> None:
    assert raised({"a": 3, "b": 2}, {"a": 1, "b": 4, "c": 1}) == {"a": 3, "b": 4, "c": 1}


def test_of_a_revoked_station_only_what_lies_within_the_cut_is_left() -> None:
    assert capped({"a": 9, "b": 9, "c": 2}, {"a": 4, "c": 5}) == {"a": 4, "b": 9, "c": 2}
