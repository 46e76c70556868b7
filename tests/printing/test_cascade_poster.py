import pytest

from models.errors import Refused
from printing.cascade_poster import MOST, cascade_poster
from printing.page import PageSize
from tests.printing.documents import grown_cascade
from tests.printing.reading import Placed, placed


def test_everybody_stands_on_the_poster_once_and_nobody_by_name() -> None:
    grown = grown_cascade(400)

    shown = [line.text for page in placed(cascade_poster(grown)) for line in page]

    assert sorted(text for text in shown if text.startswith("OLD-")) == sorted(p.code for p in grown.people.values())


def test_a_person_stands_right_of_who_taught_them_and_between_those_they_taught() -> None:
    grown = grown_cascade(12)
    spots = {line.text: line for line in placed(cascade_poster(grown, size=PageSize.A4))[0]}

    def spot(person: str) -> Placed:
        return spots[grown.people[person].code]

    for person in grown.people.values():
        below = [spot(child) for child in person.children]
        assert all(child.x > spot(person.id).right for child in below)
        if below:
            assert min(c.y for c in below) <= spot(person.id).y <= max(c.y for c in below)


def test_who_taught_is_bold_and_says_how_many() -> None:
    page = placed(cascade_poster(grown_cascade(12), language="en"))[0]
    teacher = next(line for line in page if line.text == "OLD-0000")
    beside = [line.text for line in page if line.y == teacher.y and line.x > teacher.x]

    assert teacher.font == "N1"
    assert beside[0] == str(grown_cascade(12).people["0"].taught)


def test_nobody_and_too_many_are_told() -> None:
    with pytest.raises(Refused, match="Nobody has taught"):
        cascade_poster(grown_cascade(0))
    with pytest.raises(Refused, match="too many"):
        cascade_poster(grown_cascade(MOST + 1))
