"""Makes the plan of a failure small, so that a person can follow it and keep it as a test."""

import time
from collections.abc import Callable
from dataclasses import replace

from tests.models.exchange.fast.judge import Judge
from tests.models.exchange.fast.plan import Plan
from tests.models.exchange.fast.world import World


def lived(plan: Plan) -> World:
    """A history, lived and judged. What it did stands in a note of the error, if there is one."""
    world = World(plan)
    try:
        world.live()
        Judge(world).check()
    except Exception as error:
        error.add_note(f"seed {plan.seed}:\n" + "\n".join(world.trace[-400:]))
        raise
    return world


def failure(plan: Plan) -> str | None:
    """What goes wrong in a history: the error's kind and the function that raised it; None when all is well."""
    try:
        lived(plan)
    except Exception as error:  # noqa: BLE001  whatever it is, it is what is looked for
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        return f"{type(error).__name__} in {place.tb_frame.f_code.co_name if place else ''}"
    return None


def shrunk(plan: Plan, judge: Callable[[Plan], str | None] = failure, seconds: float = 60.0) -> Plan:
    """The same failure with as little as can be: operations, then stations, left out by ever smaller pieces (Zeller
    and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002). What was reached in time, at least.

    `judge` says what goes wrong in a history, None when nothing does.
    """
    wanted = judge(plan)
    if wanted is None:
        raise ValueError("nothing goes wrong in this history")
    ends = time.monotonic() + seconds

    def still_fails(smaller: Plan) -> bool:
        return time.monotonic() < ends and judge(smaller) == wanted

    before = None
    while plan != before:
        before = plan
        plan = _fewer_operations(plan, still_fails)
        for place in reversed(range(1, len(plan.cast))):
            smaller = replace(plan, cast=(*plan.cast[:place], *plan.cast[place + 1 :]))
            if still_fails(smaller):
                plan = smaller
    return plan


def _fewer_operations(plan: Plan, still_fails: Callable[[Plan], bool]) -> Plan:
    pieces = 2
    while plan.operations:
        size = -(-len(plan.operations) // pieces)
        for start in range(0, len(plan.operations), size):
            smaller = replace(plan, operations=plan.operations[:start] + plan.operations[start + size :])
            if still_fails(smaller):
                plan, pieces = smaller, max(pieces - 1, 2)
                break
        else:
            if size == 1:
                break
            pieces = min(pieces * 2, len(plan.operations))
    return plan


def as_test(plan: Plan) -> str:
    """A test of this plan, to be put into tests/models/exchange/test_fast_regressions.py."""
    body = plan.source().replace("\n", "\n    ")
    return f"def test_history_{plan.seed}() -> None:\n    lived({body})\n"
