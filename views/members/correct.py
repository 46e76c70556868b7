"""Correcting what is known of a member."""

from collections.abc import Callable, Sequence

from typing_extensions import override

from models import members
from models.database import UnitOfWork
from models.errors import AppError
from models.members import MemberChanges, MemberDetails
from models.reference import TownshipLine
from models.schema import ConsentMethod, CustomNoun
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.form import Form
from views.kit.page import Page
from views.kit.words import tr
from views.members.layout import narrow
from views.members.person import Answers, PersonFields


class CorrectPage(Page):
    """The fields of a member as they stand; only what is changed is written."""

    def __init__(self, desk: Desk, details: MemberDetails, towns: Sequence[TownshipLine]) -> None:
        super().__init__(lambda: tr("Correct {name}", name=details.name or details.code))
        self._desk, self._details = desk, details
        self.person = PersonFields(desk)
        self.form = Form()
        self.person.add_first(self.form)
        self.person.add_contact(self.form)
        self.person.add_more(self.form)
        self.custom = CustomFields(desk, CustomNoun.MEMBER, self.form, details.line.id)
        self.form.end_with(lambda: tr("Save"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self.person.show_townships(towns)
        self.person.birth_year.required = details.line.birth_year is not None
        self.person.show(details.draft())
        if not details.contact_here:
            for field in (self.person.name, self.person.phone, self.person.safe_contact):
                field.setEnabled(False)
            self.person.name.set_hint(lambda: tr("Name and contact are kept in this member's own office."))
        # What the fields make of what stands in the register is no change by a person.
        self._before = self._draft()
        self.drafting = Drafting(desk, f"member correct {details.code}", self.form, self._read, self._put)
        self.body.addWidget(narrow(self.form, self.drafting))
        self.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _draft(self) -> members.MemberDraft:
        return self.person.draft(Answers(ConsentMethod.SPOKEN))

    def _read(self) -> dict[str, str]:
        return self.person.read() | self.custom.read()

    def _put(self, kept: dict[str, str]) -> None:
        self.person.put(kept)
        self.custom.put(kept)
        self.arrive()

    def _submit(self) -> None:
        after = self._draft()
        changes = MemberChanges.between(self._before, after)
        touched = {problem.field for problem in self._before.problems(self._desk.today())}
        problems = [problem for problem in after.problems(self._desk.today()) if problem.field not in touched]
        if problems:
            self.form.tell(problems)
            return
        self.form.set_busy(True)
        self.drafting.hold()
        actor, code, row_id = self._desk.actor, self._details.code, self._details.line.id
        more, forget = self.custom.save(), self.drafting.done()

        def work(session: UnitOfWork) -> MemberDetails:
            members.correct(session, actor, code, changes)
            more(session, row_id)
            forget(session)
            return members.details(session, actor, code)

        back = self._way_back(MemberChanges.between(after, self._before))
        self._desk.jobs.run(
            work, lambda _details: self._saved(back), lambda: tr("Saving"), owner=self, trouble=self._refused
        )

    def _way_back(self, changes: MemberChanges) -> Callable[[], None]:
        """What undoes it: everything that differs is written as it was."""
        desk, code, row_id, before = self._desk, self._details.code, self._details.line.id, self.custom.before()

        def work(session: UnitOfWork) -> None:
            members.correct(session, desk.actor, code, changes)
            before(session, row_id)

        def undo() -> None:
            desk.jobs.run(work, lambda _none: desk.say(lambda: tr("As it was before.")), lambda: tr("Saving"))

        return undo

    def _saved(self, undo: Callable[[], None]) -> None:
        self.drafting.finish()
        self._desk.back()
        self._desk.say(lambda: tr("Saved."), undo)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
