"""Who taught whom, as a graph of people: its trees, and how far each one's teaching reached. No register is read here."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

AT_ONCE = 8_192
"""People whose being reached is worked out at once: what bounds the memory, not the result."""


class Lesson(NamedTuple):
    """One person taught another. Lessons are in the order in which they count: by day, then by `rank`."""

    on: date
    rank: int
    """0 for a trainer, 1 for a co-trainer: of two on one day the trainer is the first teacher."""
    teacher: str
    learner: str


@dataclass(frozen=True, slots=True)
class Forest:
    """Everybody in one tree of those whom they taught first; who was taught by nobody here is a root."""

    roots: tuple[str, ...]
    parents: Mapping[str, str]
    """The first teacher of each person who had one."""
    others: Mapping[str, tuple[str, ...]]
    """The teachers after the first, the earliest first."""
    children: Mapping[str, tuple[str, ...]]
    """Those whose first teacher somebody was, the earliest first; only of who has any."""

    def walk(self) -> Iterator[tuple[str, int]]:
        """Everybody with their generation (0 for a root), each one right before those whom they taught."""
        waiting = [(root, 0) for root in reversed(self.roots)]
        while waiting:
            person, generation = waiting.pop()
            yield person, generation
            waiting.extend((child, generation + 1) for child in reversed(self.children.get(person, ())))


def forest(
    lessons: Iterable[Lesson], people: Iterable[str] = (), name_of: Callable[[str], str] = lambda _person: ""
) -> Forest:
    """The trees of these lessons; `people` stand in it even if they neither taught nor were taught.

    Whom somebody taught on one day stand by `name_of`; which teacher is the parent does not depend on it.

    A person's first teacher is the parent, unless that person had taught them before, directly or through others:
    of a circle the latest lesson is left out of the tree and remembered beside it.
    """
    above: dict[str, str] = {}
    parents: dict[str, str] = {}
    others: dict[str, dict[str, None]] = defaultdict(dict)
    children: dict[str, list[str]] = defaultdict(list)
    everybody: dict[str, None] = {}
    for lesson in sorted(lessons, key=lambda one: (one.on, one.rank, one.teacher, name_of(one.learner), one.learner)):
        teacher, learner = lesson.teacher, lesson.learner
        if teacher == learner:
            continue
        everybody[teacher] = everybody[learner] = None
        # Without a parent yet the learner is a root: only in their own tree would the teacher close a circle.
        if learner not in parents and _root(above, teacher) != learner:
            parents[learner] = above[learner] = teacher
            children[teacher].append(learner)
        elif parents.get(learner) != teacher:
            others[learner][teacher] = None
    everybody.update(dict.fromkeys(sorted(people, key=lambda one: (name_of(one), one))))
    return Forest(
        roots=tuple(one for one in everybody if one not in parents),
        parents=parents,
        # Remembered before a first teacher was found, the same one may have become it.
        others={
            learner: told
            for learner, all_ in others.items()
            if (told := tuple(t for t in all_ if t != parents.get(learner)))
        },
        children={teacher: tuple(learners) for teacher, learners in children.items()},
    )


def _root(above: dict[str, str], person: str) -> str:
    """The root of a person's tree; the way there is halved for the next who asks."""
    while (higher := above.get(person)) is not None:
        highest = above.get(higher)
        if highest is None:
            return higher
        above[person] = highest
        person = highest
    return person


def reach(lessons: Iterable[Lesson], at_once: int = AT_ONCE) -> dict[str, int]:
    """For everybody who taught: how many other people they taught, those whom these taught, and so on, each once."""
    taught: dict[str, set[str]] = defaultdict(set)
    for lesson in lessons:
        if lesson.teacher != lesson.learner:
            taught[lesson.teacher].add(lesson.learner)
    circles = _circles(taught)
    circle_of = {teacher: place for place, circle in enumerate(circles) for teacher in circle}
    onward: list[list[int]] = []
    taught_by: dict[str, set[int]] = defaultdict(set)
    for place, circle in enumerate(circles):
        learners: set[str] = set().union(*(taught[teacher] for teacher in circle))
        onward.append([*{circle_of[one] for one in learners if one in circle_of} - {place}])
        for learner in learners:
            taught_by[learner].add(place)
    counts = _counts(list(taught_by.values()), onward, at_once)
    # Who stands in a circle is reached by their own teaching, but is no other person.
    return {teacher: counts[place] - (len(circle) > 1) for place, circle in enumerate(circles) for teacher in circle}


def _counts(taught_by: Sequence[set[int]], onward: Sequence[Sequence[int]], at_once: int) -> list[int]:
    """How many people each circle reaches; circles stand behind those that they lead to."""
    counts = [0] * len(onward)
    for start in range(0, len(taught_by), at_once):
        reached = [0] * len(onward)
        for place, circles in enumerate(taught_by[start : start + at_once]):
            for circle in circles:
                reached[circle] |= 1 << place
        for circle, following in enumerate(onward):
            whole = reached[circle]
            for one in following:
                whole |= reached[one]
            reached[circle] = whole
            counts[circle] += whole.bit_count()
    return counts


def _circles(taught: Mapping[str, Collection[str]]) -> list[list[str]]:
    """The teachers, those together who taught each other in a circle; each behind all whom they lead to (Tarjan)."""
    found: list[list[str]] = []
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: list[str] = []
    done: set[str] = set()

    def enter(person: str) -> tuple[str, Iterator[str]]:
        number[person] = low[person] = len(number)
        open_.append(person)
        return person, iter(sorted(one for one in taught[person] if one in taught))

    for first in taught:
        way = [enter(first)] if first not in number else []
        while way:
            person, following = way[-1]
            further = next(following, None)
            if further is None:
                way.pop()
                if way:
                    low[way[-1][0]] = min(low[way[-1][0]], low[person])
                if low[person] == number[person]:
                    circle = [open_.pop()]
                    while circle[-1] != person:
                        circle.append(open_.pop())
                    found.append(circle)
                    done.update(circle)
            elif further not in number:
                way.append(enter(further))
            elif further not in done:
                low[person] = min(low[person], number[further])
    return found


def taught_within(learned: Iterable[date], taught: Iterable[date], days: int) -> bool:
    """Whether somebody taught within so many days after one of the days on which they learned."""
    later = sorted(taught)
    for day in learned:
        place = bisect_right(later, day)
        if place < len(later) and later[place] - day <= timedelta(days=days):
            return True
    return False
