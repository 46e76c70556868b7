"""Handing a member over to another office: what goes along, what stays, and to whom."""

from collections.abc import Sequence

from typing_extensions import override

from models import handover
from models.database import UnitOfWork
from models.errors import AppError
from models.handover import Destination
from models.members import MemberDetails
from views.desk import Desk
from views.drafting import Drafting
from views.kit.choices import ChoiceField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.veil import veiled
from views.kit.words import tr
from views.members.layout import narrow


class HandoverPage(Page):
    """The other office; one button hands over."""

    def __init__(self, desk: Desk, details: MemberDetails) -> None:
        super().__init__(lambda: tr("Hand over {name}", name=veiled(details.name) or details.code))
        self._desk, self._details = desk, details
        self.office = ChoiceField[str](lambda: tr("To the office"), required=True)
        self.form = Form()
        self.form.add("office", self.office)
        for words in (
            lambda: tr("Birth year, gender, township, roles, languages and the consents go along, under a new code."),
            lambda: tr("Name and contact stay where they are: the new office asks for them."),
            lambda: tr(
                "Referrals and trainings stay with the old record, which is closed. The old code still finds it."
            ),
        ):
            self.form.add_widget(Label(words, "soft", wrap=True))
        self.form.end_with(lambda: tr("Hand over"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self._wanted = ""
        self.drafting = Drafting(desk, f"member handover {details.code}", self.form, self._read, self._put)
        self.body.addWidget(narrow(self.form, self.drafting))
        self.body.addStretch(1)
        desk.jobs.read(
            lambda session: handover.destinations(session, desk.actor), self._show, owner=self, newest="destinations"
        )

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _show(self, offices: Sequence[Destination]) -> None:
        own = self._details.line.home_office
        self.office.set_options([(one.code, f"{one.name}   ·   {one.code}") for one in offices if one.code != own])
        if self._wanted:
            self.office.set_value(self._wanted)

    def _read(self) -> dict[str, str]:
        return {"office": self.office.value() or ""}

    def _put(self, kept: dict[str, str]) -> None:
        # The offices may not be read yet.
        self._wanted = kept.get("office", "")
        self.office.set_value(self._wanted)
        self.arrive()

    def _submit(self) -> None:
        actor, code, office = self._desk.actor, self._details.code, self.office.value()
        assert office is not None
        self.form.set_busy(True)
        self.drafting.hold()
        forget = self.drafting.done()

        def work(session: UnitOfWork) -> MemberDetails:
            forget(session)
            return handover.hand_over(session, actor, code, office)

        self._desk.jobs.run(work, self._done, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _done(self, made: MemberDetails) -> None:
        self.drafting.finish()
        self._desk.back()
        self._desk.say(lambda: tr("Handed over. There the code is {code}.", code=made.code))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
