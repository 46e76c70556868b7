"""A list of more rows than any office prints: how long it takes, and that its pages wait in little memory."""

import time
from datetime import date

from models.papers import FollowUpRow
from printing.follow_up_list import follow_up_list
from tests.bench.figures import Measured

ROWS = 10_000


def draw() -> Measured:
    """A follow-up list of more rows than any office has, in both languages."""
    day = date(2026, 11, 26)
    rows = (
        FollowUpRow(
            number=f"OLD-{number:05}",
            member_code=f"TZ-{number:05}",
            provider_code=f"P{number % 60:03}",
            service_number=1 + number % 10,
            issued_on=day,
            due_on=day,
            step=3,
            days_late=number % 30,
            may_contact=number % 3 > 0,
            contact=f"ဖုန်း ၀၉ ၁၂၃ {number}၊ ညနေပိုင်း",
        )
        for number in range(ROWS)
    )
    begun = time.perf_counter()
    follow_up_list(rows, day)
    return {"seconds": time.perf_counter() - begun}
