"""Writing down how a case stands, with its way back."""

from collections.abc import Callable
from functools import partial

from models import cases
from models.cases import CaseLine
from models.database import UnitOfWork
from models.schema import CaseOutcome
from views.cases import words
from views.desk import Desk
from views.kit.page import Page
from views.kit.words import tr


def settle(page: Page, desk: Desk, line: CaseLine, outcome: CaseOutcome, then: Callable[[], object]) -> None:
    """Write it, say it quietly and offer the outcome before; `then` is called on the page afterwards."""
    actor, jobs, before = desk.actor, desk.jobs, line.outcome

    def write(said: CaseOutcome, session: UnitOfWork) -> CaseLine:
        return cases.settle(session, actor, line.id, said)

    def told(_line: CaseLine) -> None:
        then()
        if outcome is before:
            desk.say(lambda: tr("Noted: {code} is still open.", code=line.code))
            return
        desk.say(
            lambda: tr("{code}: {outcome}", code=line.code, outcome=words.choice(outcome)),
            lambda: jobs.run(partial(write, before), lambda _line: None),
        )

    jobs.run(partial(write, outcome), told, lambda: tr("Saving"), owner=page)
