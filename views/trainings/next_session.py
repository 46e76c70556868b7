"""One more day of the same training."""

from collections.abc import Callable

from typing_extensions import override

from models import trainings
from models.database import UnitOfWork
from models.errors import AppError
from models.trainings import SessionLine
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.dates import DateField
from views.kit.form import Form
from views.kit.page import Page
from views.kit.words import tr
from views.trainings.typed import put, typed
from views.trainings.words import title_of


class NextSessionPage(Page):
    """Day and people of the next session; `planned` is called with it when it is saved."""

    def __init__(self, desk: Desk, last: SessionLine, planned: Callable[[SessionLine], object]) -> None:
        super().__init__(lambda: tr("Next session of {title}", title=title_of(last)))
        self._desk, self._last, self._planned = desk, last, planned
        self.form = Form()
        self.held_on = DateField(lambda: tr("Date"), desk.today, required=True)
        self.same = CheckField(lambda: tr("With the people of the last session"))
        self.same.set_value(True)
        self.form.add("held_on", self.held_on)
        self.form.add("same", self.same)
        self.form.end_with(lambda: tr("Plan it"), lambda: tr("Cancel"))
        self.form.submitted.connect(self._save)
        self.form.left.connect(self.left)
        name = f"next session {last.training_id}"
        self.drafting = Drafting(desk, name, self.form, lambda: typed(self.form), self._take_back)
        card = Card()
        card.add(self.drafting)
        card.add(self.form, 1)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _take_back(self, kept: dict[str, str]) -> None:
        put(self.form, {"same": ""} | kept)
        self.form.begin()

    def _save(self) -> None:
        actor, training, same = self._desk.actor, self._last.training_id, bool(self.same.value())
        day = self.held_on.value() or self._desk.today()
        forget = self.drafting.done()

        def work(session: UnitOfWork) -> SessionLine:
            forget(session)
            return trainings.add_session(session, actor, training, day, same_people=same)

        self.form.set_busy(True)
        self.drafting.hold()
        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, line: SessionLine) -> None:
        self.drafting.finish()
        self._planned(line)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
