"""Opening a case, or correcting it: fixed choices only, no names, no story."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from typing_extensions import override

from models import cases, members, reference
from models.cases import CaseDraft, CaseLine
from models.database import UnitOfWork
from models.errors import AppError, Message
from models.members import MemberLine
from models.reference import TownshipLine
from models.schema import CaseAction, CaseIssue, CaseOutcome, CustomNoun, Perpetrator
from views.cases import words
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import CheckField, ChoiceField
from views.kit.figures import shown_month
from views.kit.form import Form
from views.kit.page import Page
from views.kit.pick import PickField
from views.kit.words import in_language, tr
from views.referrals.member_field import MemberField

DRAFT = "case"
_MONTHS = 36
"""Months back that a case can be of; an older one keeps its own."""
_FOUND = 8


class CaseForm(Page):
    """The form of a new case, perhaps of a member, or of one that is there (`line`)."""

    def __init__(self, desk: Desk, line: CaseLine | None = None, member_code: str = "") -> None:
        super().__init__(
            (lambda: tr("Open a case")) if line is None else (lambda: tr("Correct {code}", code=line.code))
        )
        self._desk, self._line = desk, line
        self._town: str | None = None
        self._member: str | None = None
        self._fields()
        self.form = self._form()
        self._put(_kept(line.draft()) if line is not None else _new(member_code))
        name = f"{DRAFT} {line.code if line is not None else member_code}".strip()
        self.drafting = Drafting(desk, name, self.form, self._typed, self._put)
        card = Card()
        card.add(self.drafting)
        card.add(self.form)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        desk.jobs.read(reference.townships, self._know, owner=self)

    def _fields(self) -> None:
        months = _months(self._desk.today(), self._line.month if self._line is not None else None)
        self.month: ChoiceField[dt.date] = ChoiceField(
            lambda: tr("Month in which it happened"),
            [(month, partial(shown_month, month)) for month in months],
            required=True,
        )
        self.township: PickField[str] = PickField(lambda: tr("Township"))
        self.issue: ChoiceField[CaseIssue] = ChoiceField(
            lambda: tr("What happened"), words.options(CaseIssue), required=True
        )
        self.perpetrator: ChoiceField[Perpetrator] = ChoiceField(lambda: tr("By whom"), words.options(Perpetrator))
        self.action: ChoiceField[CaseAction] = ChoiceField(
            lambda: tr("What was done"), words.options(CaseAction), required=True
        )
        self.outcome: ChoiceField[CaseOutcome] = ChoiceField(lambda: tr("How it stands"), words.options(CaseOutcome))
        self.advocacy = CheckField(
            lambda: tr("They agree that it is used for advocacy"),
            hint=lambda: tr("In figures only, never with a name."),
        )
        self.member = MemberField(lambda: tr("Whose case it is"), self._look)
        self.member.set_hint(lambda: tr("Only if they agreed; it stays in this office. It may be left empty."))
        self.member.picked.connect(self._picked)

    def _form(self) -> Form:
        form = Form()
        form.add_side_by_side([("month", self.month, 1), ("township", self.township, 1)])
        form.add_side_by_side([("issue", self.issue, 1), ("perpetrator", self.perpetrator, 1)])
        form.add_side_by_side([("action", self.action, 1), ("outcome", self.outcome, 1)])
        form.add("member_code", self.member)
        form.add("advocacy_consent", self.advocacy)
        self.custom = CustomFields(self._desk, CustomNoun.CASE, form, self._line.id if self._line is not None else None)
        form.end_with(lambda: tr("Save"), lambda: tr("Not now"))
        form.submitted.connect(self._save)
        form.left.connect(self.left)
        return form

    @override
    def arrive(self) -> None:
        self.form.begin()

    # --- what stands in it -------------------------------------------------------------------------------------

    def draft(self) -> CaseDraft:
        """What stands in the form, as the use case takes it."""
        member = self.member.value()
        return CaseDraft(
            self.month.value() or self._desk.today(),
            self.issue.value() or CaseIssue.OTHER,
            # Until the lists are here, what is to be chosen in them.
            self.township.value() or self._town,
            self.perpetrator.value() or Perpetrator.UNKNOWN,
            self.action.value() or CaseAction.INFORMATION,
            self.outcome.value() or CaseOutcome.ONGOING,
            bool(self.advocacy.value()),
            member.code if member is not None else self._member,
        )

    def _typed(self) -> dict[str, str]:
        chosen = {
            "month": self.month.value(),
            "issue": self.issue.value(),
            "perpetrator": self.perpetrator.value(),
            "action": self.action.value(),
            "outcome": self.outcome.value(),
        }
        kept = _kept(self.draft()) | {name: "" for name, value in chosen.items() if value is None}
        return kept | self.custom.read()

    def _put(self, kept: dict[str, str]) -> None:
        self.custom.put(kept)
        self.month.set_value(dt.date.fromisoformat(kept["month"]) if kept.get("month") else None)
        self.issue.set_value(CaseIssue(kept["issue"]) if kept.get("issue") else None)
        self.perpetrator.set_value(Perpetrator(kept["perpetrator"]) if kept.get("perpetrator") else None)
        self.action.set_value(CaseAction(kept["action"]) if kept.get("action") else None)
        self.outcome.set_value(CaseOutcome(kept["outcome"]) if kept.get("outcome") else None)
        self.advocacy.set_value(kept.get("advocacy") == "yes")
        self._town = kept.get("township") or None
        self.township.set_value(self._town)
        if self.township.value() is not None:
            self._town = None
        self._member = kept.get("member") or None
        self.member.set_value(None)
        if self._member is not None:
            actor, code = self._desk.actor, self._member
            self._desk.jobs.read(
                lambda session: members.details(session, actor, code).line, self._found, owner=self, newest="whose case"
            )

    def _know(self, towns: Sequence[TownshipLine]) -> None:
        self.township.set_options([(line.pcode, partial(in_language, line.name, line.name_my)) for line in towns])
        if self._town is not None:
            self.township.set_value(self._town)
            self._town = None

    def _look(self, typed: str, show: Callable[[Sequence[MemberLine]], object]) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: members.find(session, actor, typed, _FOUND), show, owner=self, newest="case member"
        )

    def _found(self, line: MemberLine) -> None:
        if self._member is not None:
            self.member.set_value(line)
            self._member = None

    def _picked(self, line: MemberLine | None) -> None:
        """Say at once when this member did not agree."""
        if line is None:
            return
        actor, code = self._desk.actor, line.code
        self._desk.jobs.read(
            lambda session: cases.may_link(session, actor, code),
            lambda may: self.member.tell(
                None if may else Message("This member did not agree to a legal case being linked to them.")
            ),
            owner=self,
            newest="may link",
        )

    # --- saving ------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        draft, line, actor = self.draft(), self._line, self._desk.actor
        problems = draft.problems()
        if problems:
            self.form.tell(problems)
            return
        self.form.set_busy(True)
        self.drafting.hold()
        done, more = self.drafting.done(), self.custom.save()

        def work(session: UnitOfWork) -> CaseLine:
            done(session)
            saved = (
                cases.open_case(session, actor, draft)
                if line is None
                else cases.correct(session, actor, line.id, draft)
            )
            more(session, saved.id)
            return saved

        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, saved: CaseLine) -> None:
        self.drafting.finish()
        jobs, actor, before = self._desk.jobs, self._desk.actor, self._line
        self._desk.back()
        if before is None:
            self._desk.say(lambda: tr("Opened as {code}.", code=saved.code))
            return
        draft, more = before.draft(), self.custom.before()

        def put_back(session: UnitOfWork) -> None:
            cases.correct(session, actor, saved.id, draft)
            more(session, saved.id)

        self._desk.say(lambda: tr("Saved."), lambda: jobs.run(put_back, lambda _line: None))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def _months(today: dt.date, also: dt.date | None) -> list[dt.date]:
    """This month and those before, the latest first."""
    first = today.year * 12 + today.month - 1
    months = [dt.date((first - back) // 12, (first - back) % 12 + 1, 1) for back in range(_MONTHS)]
    return months if also is None or also in months else [*months, also]


def _new(member_code: str) -> dict[str, str]:
    """What a new case begins with: nothing is decided but that it is open."""
    return {"outcome": CaseOutcome.ONGOING.value, "member": member_code}


def _kept(draft: CaseDraft) -> dict[str, str]:
    """A draft as the vault keeps half-typed forms."""
    return {
        "month": draft.month.isoformat(),
        "township": draft.township or "",
        "issue": draft.issue.value,
        "perpetrator": draft.perpetrator.value,
        "action": draft.action.value,
        "outcome": draft.outcome.value,
        "advocacy": "yes" if draft.advocacy_consent else "",
        "member": draft.member_code or "",
    }
