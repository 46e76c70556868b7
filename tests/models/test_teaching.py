"""Who taught whom: trees, circles, several teachers, and how far teaching reached, against the slow way of each."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.teaching import Lesson, forest, reach, taught_within

PEOPLE = st.sampled_from("abcdefghij")
LESSONS = st.lists(
    st.builds(
        Lesson,
        st.integers(0, 20).map(lambda days: date(2026, 1, 1) + timedelta(days)),
        st.integers(0, 1),
        PEOPLE,
        PEOPLE,
    ),
    max_size=30,
)


def slow_parents(lessons):
    """One lesson after the other; whether the learner stands above the teacher is looked up step by step."""
    parents = {}
    for lesson in sorted(lessons):
        above = [lesson.teacher]
        while above[-1] in parents:
            above.append(parents[above[-1]])
        if lesson.learner not in parents and lesson.learner not in above:
            parents[lesson.learner] = lesson.teacher
    return parents


def slow_reach(lessons):
    """By walking from each teacher until nobody new is found."""
    found = {}
    for teacher in {lesson.teacher for lesson in lessons if lesson.teacher != lesson.learner}:
        seen = {teacher}
        while more := {one.learner for one in lessons if one.teacher in seen} - seen:
            seen |= more
        found[teacher] = len(seen) - 1
    return found


@given(lessons=LESSONS)
def test_the_trees_are_those_of_the_slow_way_whatever_the_order(lessons):
    grown = forest(lessons)
    assert grown.parents == slow_parents(lessons)
    assert forest(list(reversed(lessons))) == grown


@given(lessons=LESSONS, names=st.permutations("abcdefghij"))
def test_names_order_those_of_one_day_and_change_no_tree(lessons, names):
    name_of = dict(zip("abcdefghij", names, strict=True)).__getitem__
    grown, named = forest(lessons), forest(lessons, name_of=name_of)
    assert named.parents == grown.parents
    assert {one: set(children) for one, children in named.children.items()} == {
        one: set(children) for one, children in grown.children.items()
    }
    taught = forest([Lesson(date(2026, 1, 1), 0, "k", learner) for learner in "abcdefghij"], name_of=name_of)
    assert list(taught.children["k"]) == sorted("abcdefghij", key=name_of)


@given(lessons=LESSONS, alone=st.lists(PEOPLE))
def test_everybody_stands_once_right_under_their_first_teacher(lessons, alone):
    grown = forest(lessons, alone)
    walked = dict(grown.walk())
    everybody = {*alone, *(one for lesson in lessons if lesson.teacher != lesson.learner for one in lesson[2:])}
    assert len(list(grown.walk())) == len(walked) == len(everybody)
    assert set(walked) == everybody
    for person, generation in walked.items():
        parent = grown.parents.get(person)
        assert generation == (0 if parent is None else walked[parent] + 1)
        assert parent is None or person in grown.children[parent]


@given(lessons=LESSONS)
def test_no_teacher_is_forgotten(lessons):
    grown = forest(lessons)
    for learner in {lesson.learner for lesson in lessons}:
        teachers = {lesson.teacher for lesson in lessons if lesson.learner == learner} - {learner}
        parent = grown.parents.get(learner)
        assert {*grown.others.get(learner, ()), *([parent] if parent else [])} == teachers
        assert parent not in grown.others.get(learner, ())


@given(lessons=LESSONS)
def test_everybody_reached_is_counted_once_also_in_circles(lessons):
    assert reach(lessons) == slow_reach(lessons)


@given(lessons=LESSONS, bits=st.integers(1, 4))
def test_counting_in_pieces_comes_to_the_same(lessons, bits):
    assert reach(lessons, at_once=bits) == slow_reach(lessons)


def test_who_taught_each_other_stand_under_the_first_teacher():
    march, june = date(2026, 3, 1), date(2026, 6, 1)
    grown = forest([Lesson(june, 0, "b", "a"), Lesson(march, 0, "a", "b"), Lesson(june, 0, "b", "c")])
    assert list(grown.walk()) == [("a", 0), ("b", 1), ("c", 2)]
    assert grown.others == {"a": ("b",)}


def test_of_two_teachers_on_one_day_the_trainer_goes_before_the_co_trainer():
    day = date(2026, 3, 1)
    grown = forest([Lesson(day, 1, "a", "c"), Lesson(day, 0, "b", "c")])
    assert (grown.parents, grown.others) == ({"c": "b"}, {"c": ("a",)})


def test_a_line_of_many_thousands_is_no_trouble():
    line = [Lesson(date(2026, 1, 1), 0, f"{one:06}", f"{one + 1:06}") for one in range(20_000)]
    assert max(generation for _, generation in forest(line).walk()) == 20_000
    assert reach(line[:3000])["000000"] == 3000


def test_teaching_soon_means_after_learning_and_within_the_days():
    learned = [date(2026, 1, 10)]
    assert taught_within(learned, [date(2026, 4, 10)], 90)
    assert not taught_within(learned, [date(2026, 4, 11)], 90)
    assert not taught_within(learned, [date(2026, 1, 10), date(2026, 1, 2)], 90)
