"""A typed value is read by its column, or refused."""

from datetime import date

import pytest

from models.schema import Gender, LegalCase, Member, Provider
from models.schema.values import NotOfThisKind, value_of_kind


@pytest.mark.parametrize(
    "row,column,given,expected",
    [
        (Member, "gender", "female", Gender.FEMALE),
        (Member, "birth_year", "1990", 1990),
        (Member, "birth_year", 1990, 1990),
        (Member, "birth_year", "", None),
        (Member, "township", "", ""),
        (Member, "township", None, None),
        (Member, "joined_on", "2026-11-25", date(2026, 11, 25)),
        (Member, "joined_on", date(2026, 11, 25), date(2026, 11, 25)),
        (LegalCase, "advocacy_consent", "yes", True),
        (LegalCase, "advocacy_consent", 0, False),
        (Provider, "rating", 5, 5),
    ],
)
def test_a_value_is_read(row, column, given, expected):
    assert value_of_kind(row.__table__.c[column], given) == expected


@pytest.mark.parametrize(
    "row,column,given",
    [
        (Member, "gender", "newer word"),
        (Member, "gender", None),
        (Member, "birth_year", 1899),
        (Member, "birth_year", True),
        (Member, "birth_year", "1990.5"),
        (Member, "joined_on", "25/11/2026"),
        (Member, "languages", "x" * 121),
        (Member, "languages", "a\nb"),
        (Member, "languages", None),
        (LegalCase, "advocacy_consent", "maybe"),
        (LegalCase, "month", ""),
        (Provider, "rating", 6),
    ],
)
def test_what_the_column_may_not_hold_is_refused(row, column, given):
    with pytest.raises(NotOfThisKind):
        value_of_kind(row.__table__.c[column], given)
