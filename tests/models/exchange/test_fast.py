"""A thousand histories in memory: nothing is lost, nothing comes back, all agree two rounds after the faults stop."""

from collections import Counter
from dataclasses import replace

import pytest

from tests.models.exchange.fast.judge import canonical
from tests.models.exchange.fast.plan import MOST_OPERATIONS, MOST_STATIONS, Plan, plan_for
from tests.models.exchange.fast.shrink import as_test, lived, shrunk

HISTORIES = 1000
"""`make simulate` lives more of them."""


def test_all_stations_agree_in_the_end_and_nothing_is_lost() -> None:
    happened: Counter[str] = Counter()
    for seed in range(HISTORIES):
        plan = plan_for(seed)
        try:
            happened += lived(plan).counts
        except AssertionError as error:
            error.add_note(as_test(shrunk(plan)))
            raise
    # Each thing that can go wrong between offices happened, and often.
    assert not {name for name in _HAPPENINGS if happened[name] < 30}, happened


_HAPPENINGS = (
    "agree", "choose", "clock", "clone", "correct", "enter again", "erase", "handover", "join", "link", "lose",
    "move", "newer", "provider", "receipt", "refer", "refuse", "register", "rename", "renew", "restore", "revoke",
    "save", "send", "take", "undo", "upgrade", "wait", "withdraw",
)  # fmt: skip


def test_some_histories_are_as_long_and_wide_as_they_get() -> None:
    plans = [plan_for(seed) for seed in range(HISTORIES)]
    assert max(len(plan.operations) for plan in plans) == MOST_OPERATIONS
    assert max(len(plan.cast) for plan in plans) == MOST_STATIONS
    assert min(len(plan.cast) for plan in plans) == 2


def test_the_same_seed_makes_the_same_history() -> None:
    for seed in range(20):
        one, other = lived(plan_for(seed)), lived(plan_for(seed))
        assert one.trace == other.trace
        assert [canonical(station) for station in one.stations] == [canonical(station) for station in other.stations]


def test_what_is_left_of_a_plan_can_still_be_lived() -> None:
    plan = plan_for(5)
    for start in range(0, len(plan.operations), 5):
        lived(replace(plan, operations=plan.operations[:start] + plan.operations[start + 5 :]))


def test_a_failure_is_made_small_and_printed_as_a_test() -> None:
    def judge(plan: Plan) -> str | None:
        """As if everything went wrong once a station was restored behind a clone."""
        names = [operation[1] for operation in plan.operations]
        return "gone" if "clone" in names and "restore" in names[names.index("clone") :] else None

    plan = next(plan for plan in map(plan_for, range(HISTORIES)) if judge(plan))
    small = shrunk(plan, judge)
    assert [operation[1] for operation in small.operations] == ["clone", "restore"]
    assert len(small.cast) == 1
    assert set(small.operations) <= set(plan.operations), "what is left must do what it did before"
    made: dict[str, object] = {"Plan": Plan, "lived": lambda plan: plans.append(plan)}
    plans: list[Plan] = []
    exec(f"{as_test(small)}\ntest_history_{plan.seed}()", made)
    assert plans == [small]


def test_a_history_without_a_fault_cannot_be_made_smaller() -> None:
    with pytest.raises(ValueError, match="nothing goes wrong"):
        shrunk(plan_for(0))
