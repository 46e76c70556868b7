"""Correcting what is known of a member."""

from collections.abc import Sequence

from typing_extensions import override

from models import members
from models.errors import AppError
from models.members import MemberChanges, MemberDetails
from models.reference import TownshipLine
from models.schema import ConsentMethod
from views.desk import Desk
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
        self.body.addWidget(narrow(self.form))
        self.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _draft(self) -> members.MemberDraft:
        return self.person.draft(Answers(ConsentMethod.SPOKEN))

    def _submit(self) -> None:
        after = self._draft()
        changes = MemberChanges.between(self._before, after)
        touched = {problem.field for problem in self._before.problems(self._desk.today())}
        problems = [problem for problem in after.problems(self._desk.today()) if problem.field not in touched]
        if problems:
            self.form.tell(problems)
            return
        self.form.set_busy(True)
        actor, code = self._desk.actor, self._details.code
        self._desk.jobs.run(
            lambda session: members.correct(session, actor, code, changes),
            self._saved,
            lambda: tr("Saving"),
            owner=self,
            trouble=self._refused,
        )

    def _saved(self, _details: MemberDetails) -> None:
        self._desk.back()
        self._desk.say(lambda: tr("Saved."))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self._desk.tell(error)
