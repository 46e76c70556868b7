"""Pages of the exchange on a real office."""

from collections.abc import Callable, Iterator

import pytest

from tests.models.conftest import branch_template, clock, head_office, head_template, office, staff  # noqa: F401
from tests.views.trainings.working import Working, work


@pytest.fixture
def sit(qtbot, office) -> Iterator[Callable[..., Working]]:  # noqa: F811
    """Sit down at a page of the office."""
    at: list[Working] = []

    def sit_down(make, actor=None, at_office=office):
        at.append(work(qtbot, at_office, make, actor))
        return at[-1]

    yield sit_down
    for working in at:
        working.jobs.stop()
