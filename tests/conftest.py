"""What every test stands on: Qt without a screen, no window of this machine's person, offices that are quickly there."""

import gc
import os
from collections.abc import Iterator

import pytest

# Before any Qt import.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Nor a printer of theirs: nobody answers there, so a test that prints can never reach paper.
os.environ["CUPS_SERVER"] = "localhost:9"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from tests.offices import (  # noqa: F401 - fixtures
    branch_template,
    clock,
    closed_template,
    head_office,
    head_template,
    office,
    staff,
)


@pytest.fixture(scope="module", autouse=True)
def _cycles_between_modules() -> Iterator[None]:
    """As in the program no worker thread looks for cycles (`desktop.cycles`): here it is done between two modules."""
    gc.disable()
    yield
    gc.collect()
    # What outlives its module (caches, what pytest keeps) is not gone through again and again: seconds each time in the end.
    gc.freeze()
