"""Registering a member: who it is, whether we may keep a record, and who may be the same person."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import duplicates, members, reference
from models.database import UnitOfWork
from models.errors import AppError, Message
from models.member_drafts import ADULT
from models.members import MemberDetails
from models.schema import ConsentMethod, CustomNoun
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import HALF, Drafting
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.choices import SegmentField, yes_no_not_asked
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import tr
from views.members import words
from views.members.alike import AlikeCard
from views.members.person import MORE, Answers, PersonFields
from views.theme import worn

DRAFT = "register member"
LOOK_AFTER_MS = 300
"""Milliseconds of rest after which the register is asked who may be the same person."""

_KEEP: dict[str, ConsentMethod] = {"yes": ConsentMethod.SPOKEN, "signed": ConsentMethod.WRITTEN}
_SHARE = {"yes": True, "no": False}


class RegisterPage(Page):
    """The form at the left, at the right what speaks against it: likely doubles, or an age under 18.

    With `code` the member is keyed in from a line of paper that carries this code; `with_it` then runs in the same
    transaction with the code.
    """

    def __init__(
        self, desk: Desk, *, code: str = "", with_it: Callable[[UnitOfWork, str], object] | None = None
    ) -> None:
        super().__init__(lambda: tr("New member, {code}", code=code) if code else tr("New member"))
        self._desk, self._code, self._with_it = desk, code, with_it
        self.person = PersonFields(desk)
        self.keep, self.share = (
            _keep_field(),
            yes_no_not_asked(lambda: tr("May head office know your name and how to reach you?")),
        )
        self.form = Form()
        # All of it stands on a screen of 768 lines.
        self.form.column.setSpacing(2 * worn().sizes.step)
        self.person.add_first(self.form)
        self.form.add("keep_record", self.keep)
        self.form.add("share_head_office", self.share)
        self.person.add_contact(self.form)
        self.more = Button(lambda: tr("More: joined on, old number, languages, role"), self._show_more, "link")
        self.form.add_widget(_at_left(self.more))
        self.person.add_more(self.form)
        self.person.show_more(shown=False)
        self.custom = CustomFields(desk, CustomNoun.MEMBER, self.form)
        self.form.end_with(lambda: tr("Register"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self.drafting = Drafting(desk, f"{DRAFT} {code}".strip(), self.form, self._read, self._put)
        self.alike = AlikeCard(desk)
        self.young = YoungCard(desk)
        self._lay_out()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_for_doubles)
        self.form.changed.connect(self._changed)
        desk.jobs.read(reference.townships, self.person.show_townships, owner=self)

    def _lay_out(self) -> None:
        near, far = Card(), QWidget()
        near.add(self.drafting)
        near.add(self.form)
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.gap)
        column.addWidget(self.young)
        column.addWidget(self.alike)
        column.addStretch(1)
        self.body.addWidget(Beside(near, far, (3, 2), far_on_top=True, form=True), 1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _show_more(self) -> None:
        self.more.hide()
        self.person.show_more(shown=True)
        self.person.joined_on.setFocus()

    def _answers(self) -> Answers:
        return Answers(_KEEP.get(self.keep.value() or ""), _SHARE.get(self.share.value() or ""))

    def _read(self) -> dict[str, str]:
        typed = self.person.read()
        for name, field in (("keep", self.keep), ("share", self.share)):
            if field.value() not in (None, "not_asked"):
                typed[name] = field.value() or ""
        return typed | self.custom.read()

    def _put(self, kept: dict[str, str]) -> None:
        self.person.put(kept)
        self.custom.put(kept)
        self.keep.set_value(kept.get("keep", "not_asked"))
        self.share.set_value(kept.get("share", "not_asked"))
        if self.person.has_more or any(HALF + name in kept for name in MORE):
            self._show_more()
        self._changed()
        self.arrive()

    def _changed(self) -> None:
        age = self.person.age
        young = (age is not None and 0 <= age < ADULT) or (
            age == ADULT and self.person.birthday_passed.value() is False
        )
        self.young.setVisible(young)
        self._look.start()

    def _look_for_doubles(self) -> None:
        draft, actor = self.person.draft(), self._desk.actor
        self._desk.jobs.read(
            lambda session: duplicates.likely(session, actor, draft), self.alike.show_people, owner=self, newest="alike"
        )

    def _submit(self) -> None:
        draft = self.person.draft(self._answers())
        if self.keep.value() == "no":
            self.keep.tell(Message("Then no record is kept. A referral is possible without one."))
            self.keep.setFocus()
            return
        problems = draft.problems(self._desk.today())
        if problems:
            rest = self.form.tell(problems)
            if rest:
                self._desk.tell(AppError(rest[0].template, "", **rest[0].params))
            return
        self.form.set_busy(True)
        self.drafting.hold()
        actor, forget, more = self._desk.actor, self.drafting.done(), self.custom.save()
        code, with_it = self._code, self._with_it

        def work(session: UnitOfWork) -> MemberDetails:
            made = members.register(session, actor, draft, code)
            more(session, made.line.id)
            if with_it is not None:
                with_it(session, made.code)
            forget(session)
            return made

        self._desk.jobs.run(work, self._registered, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _registered(self, made: MemberDetails) -> None:
        from views.members.one import MemberPage

        self.drafting.finish()
        desk = self._desk
        desk.back()
        if not self._code:
            desk.open(MemberPage(desk, made.code))
        desk.say(lambda: tr("{name} is registered under {code}.", name=words.called(made.line), code=made.code))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def _keep_field() -> SegmentField[str]:
    return SegmentField(
        lambda: tr("May we keep a record about you?"),
        (
            ("yes", lambda: tr("Yes")),
            ("signed", lambda: tr("Yes, signed")),
            ("no", lambda: tr("No")),
            ("not_asked", lambda: tr("Not asked")),
        ),
        value="not_asked",
        hint=lambda: tr("It travels under a code, without name and contact."),
    )


def _at_left(button: Button) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button)
    line.addStretch(1)
    return holder


class YoungCard(Card):
    """Under 18: no record; the way to a safeguarding referral."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("This person is under 18"))
        self._desk = desk
        self.add(
            Label(
                lambda: tr("No member record is kept. A safeguarding referral needs none: only an age group."),
                wrap=True,
            )
        )
        self.refer = Button(lambda: tr("Make a safeguarding referral"), self._refer)
        self.add(_at_left(self.refer))
        self.hide()

    def _refer(self) -> None:
        from views.referrals.fields import MINOR
        from views.referrals.form import ReferralForm

        page = ReferralForm(self._desk, None)
        self._desk.open(page)
        page.form.whom.set_value(MINOR)
        page.form.whom.changed.emit()
