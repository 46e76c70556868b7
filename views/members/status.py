"""Saying where a membership stands; for admins also its end, when a member wishes to be erased."""

from collections.abc import Sequence

from typing_extensions import override

from models import erasures, members
from models.database import UnitOfWork
from models.errors import AppError
from models.members import MemberDetails
from models.schema import MemberStatus, Role
from views.desk import Desk
from views.drafting import Drafting
from views.kit.choices import SegmentField
from views.kit.dates import DateField
from views.kit.figures import read_date
from views.kit.form import Form
from views.kit.page import Page
from views.kit.veil import veiled
from views.kit.words import Text, tr
from views.members import words
from views.members.erasing import Erasing
from views.members.layout import narrow

_CHOICES = (MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.MOVED, MemberStatus.LEFT)


class StatusPage(Page):
    """The state and the day since when."""

    def __init__(self, desk: Desk, details: MemberDetails, linked: Sequence[str] = ()) -> None:
        """`linked`: the codes of the other records of the same person."""
        super().__init__(lambda: veiled(details.name) or details.code)
        self._desk, self._details, self._linked = desk, details, tuple(linked)
        self.state = SegmentField[MemberStatus](
            lambda: tr("This member is"),
            [(status, _words(status)) for status in _CHOICES],
            value=details.line.status,
            required=True,
            hint=lambda: tr("Does another of our offices go on with them? Call head office: it hands the record over."),
        )
        self.since = DateField(lambda: tr("Since"), desk.today, most=desk.today(), required=True)
        self.since.set_value(desk.today())
        self.form = Form()
        self.form.add("status", self.state)
        self.form.add("on", self.since)
        self.form.end_with(lambda: tr("Save"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self.drafting = Drafting(desk, f"member status {details.code}", self.form, self._read, self._put)
        card = narrow(self.form, self.drafting)
        self.body.addWidget(card)
        # Of a closed record nothing is left to say, but it can be erased.
        card.setVisible(not details.closed)
        self.erasing = Erasing((details.code, *linked) if linked else ())
        self.erasing.setMaximumWidth(self.form.maximumWidth())
        self.erasing.wanted.connect(self._erase)
        self.body.addWidget(self.erasing)
        self.erasing.setVisible(desk.actor.role is not Role.STAFF)
        self.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _read(self) -> dict[str, str]:
        status, day = self.state.value(), self.since.value()
        return {"status": status.value if status else "", "on": day.isoformat() if day else self.since.text()}

    def _put(self, kept: dict[str, str]) -> None:
        self.state.set_value(MemberStatus(kept["status"]) if kept.get("status") in set(MemberStatus) else None)
        self.since.set_value(read_date(kept.get("on", "")))
        self.arrive()

    def _submit(self) -> None:
        actor, code = self._desk.actor, self._details.code
        status, day = self.state.value(), self.since.value()
        assert status is not None
        assert day is not None
        self.form.set_busy(True)
        self.drafting.hold()
        forget = self.drafting.done()

        def work(session: UnitOfWork) -> MemberDetails:
            forget(session)
            return members.set_status(session, actor, code, status, day)

        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _erase(self) -> None:
        actor, code, linked = self._desk.actor, self._details.code, self._linked
        self._desk.jobs.run(
            lambda session: erasures.erase(session, actor, code, linked),
            self._erased,
            lambda: tr("Erasing"),
            owner=self,
        )

    def _erased(self, _nothing: None) -> None:
        # The member's own page lies below this one, and has nobody to show any more.
        self._desk.go("members")
        self._desk.say(lambda: tr("Erased here. The next bundle erases it everywhere else."))

    def _saved(self, _details: MemberDetails) -> None:
        self.drafting.finish()
        desk, code, before = self._desk, self._details.code, self._details

        def undo() -> None:
            desk.jobs.run(
                lambda session: members.set_status(session, desk.actor, code, before.line.status, before.status_on),
                lambda _details: desk.say(lambda: tr("As it was before.")),
                lambda: tr("Saving"),
            )

        desk.back()
        desk.say(lambda: tr("Saved."), undo)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def _words(status: MemberStatus) -> Text:
    return lambda: tr(words.STATES[status])
