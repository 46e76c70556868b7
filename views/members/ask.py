"""Asking the office that keeps a member: one of five plain questions."""

from typing_extensions import override

from models import questions
from models.database import UnitOfWork
from models.errors import AppError
from models.members import MemberDetails
from models.questions import QuestionLine
from models.schema import QuestionKind
from views.desk import Desk
from views.drafting import Drafting
from views.kit.choices import ChoiceField
from views.kit.field import TextField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.veil import veiled
from views.kit.words import Text, tr
from views.members.layout import narrow
from views.members.question_words import KINDS


class AskPage(Page):
    """The question; the answer comes with a bundle."""

    def __init__(self, desk: Desk, details: MemberDetails) -> None:
        super().__init__(lambda: tr("Ask {office}", office=details.line.kept_at or details.line.home_office))
        self._desk, self._details = desk, details
        self.kind = ChoiceField[QuestionKind](
            lambda: tr("About {name}", name=veiled(details.name) or details.code),
            [(kind, _words(kind)) for kind in QuestionKind],
            required=True,
        )
        self.other = TextField(lambda: tr("Code of the other record"), required=True)
        self.other.hide()
        self.form = Form()
        self.form.add("kind", self.kind)
        self.form.add("other", self.other)
        self.form.add_widget(
            Label(
                lambda: tr("It goes with the next bundle there; the answer comes with the one after."),
                "soft",
                wrap=True,
            )
        )
        self.form.end_with(lambda: tr("Ask"), lambda: tr("Back"))
        self.kind.changed.connect(self._chosen)
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self.drafting = Drafting(desk, f"member ask {details.code}", self.form, self._read, self._put)
        self.body.addWidget(narrow(self.form, self.drafting))
        self.body.addStretch(1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _chosen(self) -> None:
        self.other.setVisible(self.kind.value() is QuestionKind.SAME_PERSON)

    def _read(self) -> dict[str, str]:
        kind = self.kind.value()
        return {"kind": kind.value if kind else "", "other": self.other.text()}

    def _put(self, kept: dict[str, str]) -> None:
        self.kind.set_value(QuestionKind(kept["kind"]) if kept.get("kind") in set(QuestionKind) else None)
        self.other.input.setText(kept.get("other", ""))
        self._chosen()
        self.arrive()

    def _submit(self) -> None:
        actor, code, kind = self._desk.actor, self._details.code, self.kind.value()
        assert kind is not None
        other = self.other.value() or "" if kind is QuestionKind.SAME_PERSON else ""
        self.form.set_busy(True)
        self.drafting.hold()
        forget = self.drafting.done()

        def work(session: UnitOfWork) -> QuestionLine:
            forget(session)
            return questions.ask(session, actor, code, kind, other)

        self._desk.jobs.run(work, self._asked, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _asked(self, line: QuestionLine) -> None:
        self.drafting.finish()
        self._desk.back()
        self._desk.say(lambda: tr("Asked. It goes with the next bundle to {office}.", office=line.office_name))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def _words(kind: QuestionKind) -> Text:
    return lambda: tr(KINDS[kind])
