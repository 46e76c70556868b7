"""What a referral says in fields of head office's own, corrected after it was issued."""

from collections.abc import Callable

from typing_extensions import override

from models import custom_values
from models.custom_values import Entry
from models.database import UnitOfWork
from models.errors import AppError
from models.referrals import ReferralLine
from models.schema import CustomNoun
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.words import tr


class CorrectReferralPage(Page):
    """The fields as they stand; only what is changed is written, and can be undone.

    All else of a referral stands on paper that somebody carries: there a new referral takes its place.
    """

    def __init__(self, desk: Desk, line: ReferralLine) -> None:
        super().__init__(lambda: tr("Correct {code}", code=line.number))
        self._desk, self._line = desk, line
        self.form = Form()
        self.custom = CustomFields(desk, CustomNoun.REFERRAL, self.form, line.id)
        self.custom.shown.connect(self.arrive)
        self.form.end_with(lambda: tr("Save"), lambda: tr("Not now"))
        self.form.submitted.connect(self._save)
        self.form.left.connect(self.left)
        self.drafting = Drafting(desk, f"correct referral {line.id}", self.form, self.custom.read, self._take_back)
        card = Card()
        card.add(self.drafting)
        card.add(
            Label(
                lambda: tr("What stands on the slip stays as it was given out: for that, make a new one."),
                "soft",
                wrap=True,
            )
        )
        card.add(self.form)
        self.body.addWidget(card)
        self.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _take_back(self, kept: dict[str, str]) -> None:
        self.custom.put(kept)
        self.arrive()

    def _save(self) -> None:
        problems = self.custom.problems()
        if problems:
            self.form.tell(problems)
            return
        actor, row_id = self._desk.actor, self._line.id
        forget, more, undo = self.drafting.done(), self.custom.save(), self._way_back()

        def work(session: UnitOfWork) -> tuple[Entry, ...]:
            forget(session)
            more(session, row_id)
            return custom_values.values(session, actor, CustomNoun.REFERRAL, row_id)

        self.form.set_busy(True)
        self.drafting.hold()
        self._desk.jobs.run(
            work, lambda _entries: self._saved(undo), lambda: tr("Saving"), owner=self, trouble=self._refused
        )

    def _way_back(self) -> Callable[[], None]:
        """What undoes it: everything that differs is written as it was."""
        desk, row_id, before = self._desk, self._line.id, self.custom.before()

        def undo() -> None:
            desk.jobs.run(
                lambda session: before(session, row_id),
                lambda _none: desk.say(lambda: tr("As it was before.")),
                lambda: tr("Saving"),
            )

        return undo

    def _saved(self, undo: Callable[[], None]) -> None:
        self.drafting.finish()
        self._desk.back()
        self._desk.say(lambda: tr("Saved."), undo)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
