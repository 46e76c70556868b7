"""Scores: pairs are compared, single ones only counted."""

from models.scores import Gain, gain, gain_of


def test_a_person_gains_what_lies_between_both_scores():
    assert gain(40, 75) == 35
    assert gain(80, 60) == -20
    assert gain(None, 75) is None
    assert gain(40, None) is None


def test_a_group_gains_the_mean_of_its_pairs_and_says_who_has_one_score_only():
    assert gain_of([(40, 80), (20, 40), (90, None), (None, 10), (None, None)]) == Gain(2, 2, 30.0, 60.0)
    assert gain_of([(40, 80), (20, 40)]).mean == 30.0


def test_without_a_pair_there_is_no_mean():
    assert gain_of([(40, None)]) == Gain(0, 1, None, None)
    assert gain_of([]).mean is None
