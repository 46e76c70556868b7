"""What a print queue tells, in a person's words. Real queues are asked by `make test-printing`."""

import pytest

from views.kit.cups import judged
from views.kit.queue import HOLDS_BACK, LOST, NOT_SENT, WAITING, Course, Hindrance


def told(state="3", accepting="true", reasons="none"):
    return {"printer-state": state, "printer-is-accepting-jobs": accepting, "printer-state-reasons": reasons}


def test_a_printer_that_is_well_stands_in_no_way():
    assert judged(told()) is None
    assert judged(told("4", reasons="media-low-warning,toner-low-report")) is None


@pytest.mark.parametrize(
    "known, hindrance",
    [
        (told(accepting="false"), Hindrance.REFUSES),
        (told("5", reasons="paused"), Hindrance.PAUSED),
        (told(reasons="media-empty-error"), Hindrance.NO_PAPER),
        (told(reasons="toner-low-report,media-needed"), Hindrance.NO_PAPER),
        (told(reasons="cover-open-warning"), Hindrance.OPEN),
        (told(reasons="media-jam"), Hindrance.STUCK),
        (told(reasons="marker-supply-empty-error"), Hindrance.NO_INK),
        (told(reasons="offline-report"), Hindrance.OFF),
        (told(reasons="other-error"), Hindrance.WANTS_SOMEBODY),
    ],
)
def test_what_stands_in_the_way_is_understood(known, hindrance):
    assert judged(known) is hindrance


def test_there_are_words_for_everything():
    assert set(NOT_SENT) >= HOLDS_BACK
    assert set(WAITING) == set(Hindrance) - {Hindrance.GONE}
    assert set(LOST) == {Course.TAKEN_OUT, Course.GIVEN_UP}
    assert all(words.template.startswith("Saved") for words in (*NOT_SENT.values(), *WAITING.values(), *LOST.values()))
