"""Tests here open real windows on real offices."""

from collections.abc import Callable, Iterator

import pytest

from tests.views.referrals.clinics import filled  # noqa: F401 - a fixture
from tests.views.working import Working, work
from tests.windows import burmese, dressed, english, home  # noqa: F401 - fixtures


@pytest.fixture
def sit(qtbot, office) -> Iterator[Callable[..., Working]]:
    """Sit down at a page of the office."""
    at: list[Working] = []

    def sit_down(make, actor=None, at_office=office):
        at.append(work(qtbot, at_office, make, actor))
        return at[-1]

    yield sit_down
    for working in at:
        working.jobs.stop()
