"""A new referral: who, which service, where and when; the slip beside it is the paper itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import members, provider_search, providers, referrals
from models.database import UnitOfWork
from models.errors import AppError, Problem
from models.members import MemberLine
from models.providers import ProviderDraft
from models.referrals import ReferralDetails, ReferralDraft
from models.schema import CustomNoun, Priority
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.dates import DateField
from views.kit.empty import Empty
from views.kit.figures import read_date
from views.kit.label import Label
from views.kit.page import Page
from views.kit.preview import Preview
from views.kit.words import said, tr
from views.paper.sides import WithPaper
from views.providers.form import ProviderPage, draft_of
from views.referrals.directory import Directory, read_directory
from views.referrals.draft_slip import Typed, draft_pdf
from views.referrals.fields import ReferralFields
from views.referrals.slip import SlipPage

PREVIEW_DELAY_MS = 120


class ReferralForm(Page):
    """Issues a referral and prints its slip.

    With `member_code` it is for this member; with `parent` it takes the place of that referral, of the same person.
    With `number` it is keyed in from a blank slip that carries this number and was given out already, so that nothing
    is printed; `with_it` then runs in the same transaction with the number.
    """

    def __init__(
        self,
        desk: Desk,
        member_code: str | None,
        *,
        parent: ReferralDetails | None = None,
        number: str = "",
        with_it: Callable[[UnitOfWork, str], object] | None = None,
    ) -> None:
        super().__init__((lambda: tr("Refer on")) if parent is not None else (lambda: tr("New referral slip")))
        self._desk, self._member_code, self._parent = desk, member_code, parent
        self._number, self._with_it = number, with_it
        self._directory: Directory | None = None
        self.form = ReferralFields(desk, self._look)
        self.given = DateField(lambda: tr("Slip given on"), desk.today, most=desk.today(), required=True)
        if number:
            # What is keyed in lies behind: the slip was given out, perhaps the appointment was kept.
            self.form.add("issued_on", self.given)
            self.form.appointment.least = None
        self.custom = CustomFields(desk, CustomNoun.REFERRAL, self.form)
        self.form.end_with(self._main_words, lambda: tr("Not now"))
        self.form.left.connect(self.left)
        self.form.submitted.connect(self._issue)
        self.form.offer_wanted.connect(self._seek_offers)
        self.form.clinic_wanted.connect(lambda: desk.open(ProviderPage(desk, None)))
        self._settle()
        self.drafting = self._keep_draft()
        card = Card()
        card.add(self.drafting)
        card.add(self.form, 1)
        self.sides = WithPaper(self, card, self._far())
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PREVIEW_DELAY_MS)
        self._wait.timeout.connect(self._draw)
        self.form.changed.connect(self._wait.start)
        self.form.settled.connect(self._wait.start)
        desk.jobs.changed.connect(self._changed)
        desk.jobs.read(self._work_of_opening(), self._know, owner=self)

    def _far(self) -> QWidget:
        far = QWidget()
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        self.nothing_yet = Card()
        self.nothing_yet.add(
            Empty(lambda: tr("The slip appears here"), lambda: tr("It shows what stands on paper, and nothing else.")),
            1,
        )
        self.preview = Preview()
        self.preview.hide()
        self.not_shown = Label("", "problem", wrap=True)
        self.not_shown.hide()
        column.addWidget(self.nothing_yet, 1)
        column.addWidget(self.preview, 1)
        column.addWidget(self.not_shown)
        return far

    def _settle(self) -> None:
        if self._parent is not None:
            self.form.settle(member=self._member_code is not None)
            if self._member_code is None:
                self.form.age.set_value(self._parent.line.age_band)
        elif self._member_code is not None:
            self.form.settle(member=True)

    def _keep_draft(self) -> Drafting:
        """What is half-typed is kept: for this member, for the referral that is referred on, or for whom it will be."""
        name = f"referral {self._member_code or ''}".strip()
        if self._parent is not None:
            name = f"refer on {self._parent.line.number}"
        if self._number:
            name = f"blank referral {self._number}"
        return Drafting(self._desk, name, self.form, self._all_typed, self._take_back)

    def _all_typed(self) -> dict[str, str]:
        given = self.given.value()
        return self.form.typed() | self.custom.read() | ({"given": given.isoformat()} if given else {})

    def _take_back(self, kept: dict[str, str]) -> None:
        self.form.put(kept)
        self.custom.put(kept)
        self.given.set_value(read_date(kept.get("given", "")))
        code, actor = kept.get("member"), self._desk.actor
        if code:
            self._desk.jobs.read(
                lambda session: members.details(session, actor, code).line, self.form.member.set_value, owner=self
            )

    def _main_words(self) -> str:
        if self._number:
            return tr("Key it in")
        may = self._directory is None or self._directory.may_print
        return tr("Issue and print") if may else tr("Issue")

    def arrive(self) -> None:
        """The hand begins at the first thing that is not known yet."""
        self.form.begin()
        if self._member_code is None and self._parent is None and not self.form.for_minor:
            self.form.member.setFocus(Qt.FocusReason.OtherFocusReason)

    def _work_of_opening(self) -> Callable[[UnitOfWork], tuple[Directory, MemberLine | None]]:
        actor, code = self._desk.actor, self._member_code

        def work(session: UnitOfWork) -> tuple[Directory, MemberLine | None]:
            line = members.details(session, actor, code).line if code is not None else None
            return read_directory(session, actor), line

        return work

    def _know(self, opened: tuple[Directory, MemberLine | None]) -> None:
        self._directory, line = opened
        self.form.know(self._directory)
        if line is not None:
            self.form.member.set_value(line)
        if self.form.main is not None:
            self.form.main.retranslate()
        self._seek_offers()
        self._draw()

    def _look(self, typed: str, show: Callable[[Sequence[MemberLine]], object]) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: members.find(session, actor, typed, limit=8), show, newest="referral member", owner=self
        )

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"provider", "provider_service", "referral"}:
            self._seek_offers()

    def _seek_offers(self) -> None:
        service, actor = self.form.service.value(), self._desk.actor
        if service is None:
            self.form.offer(())
            return
        member, day = self.form.chosen_member(), self.form.appointment.value()
        home = member.township if member is not None else None
        self._desk.jobs.read(
            lambda session: provider_search.choices(session, actor, service, township=home, on=day),
            self.form.offer,
            newest="referral clinics",
            owner=self,
        )

    # --- the slip as it is typed ------------------------------------------------------------------------------

    def _draw(self) -> None:
        directory, actor, day = self._directory, self._desk.actor, self._desk.today()
        if directory is None or self.form.service.value() is None:
            return
        typed = self._typed()
        self._desk.jobs.read(
            lambda session: draft_pdf(session, actor, directory, typed, day),
            self._show_slip,
            newest="draft slip",
            owner=self,
            trouble=self._show_no_slip,
        )

    def _typed(self) -> Typed:
        form = self.form
        asks = form.asks_paper_name
        return Typed(
            form.chosen_member(),
            form.chosen_provider(),
            (form.paper_name.value() or "") if asks else "",
            (form.paper_name_my.value() or "") if asks else "",
            form.service.value() or 0,
            form.priority.value() or Priority.ROUTINE,
            form.appointment.value(),
            (form.time.value() or "")[: form.time.limit],
            bool(form.accompanied.value()),
        )

    def _show_slip(self, pdf: bytes) -> None:
        self.not_shown.hide()
        self.nothing_yet.hide()
        self.preview.show_pdf(pdf)
        self.preview.show()

    def _show_no_slip(self, error: AppError) -> None:
        self.preview.clear()
        self.not_shown.say(lambda: said(error.title))
        self.not_shown.show()

    # --- issuing ----------------------------------------------------------------------------------------------

    def draft(self) -> ReferralDraft:
        """What stands in the form, as the use case takes it."""
        typed, form = self._typed(), self.form
        member = form.chosen_member()
        return ReferralDraft(
            None if form.for_minor else member.code if member else "",
            form.provider.value() or "",
            typed.service_number,
            typed.priority,
            (form.age.value() or "") if form.for_minor else "",
            typed.appointment_on,
            typed.appointment_time,
            typed.accompanied,
            self._number,
            self.given.value() if self._number else None,
        )

    def _named(self) -> tuple[str, ProviderDraft] | None:
        """The clinic with the name on paper that was typed for it, where one is asked for."""
        line = self.form.chosen_provider()
        if line is None or not self.form.asks_paper_name:
            return None
        typed = self._typed()
        named = replace(
            draft_of(line),
            paper_name=typed.paper_name or line.paper_name,
            paper_name_my=typed.paper_name_my or line.paper_name_my,
        )
        return line.id, named

    def _issue(self) -> None:
        draft, named = self.draft(), self._named()
        problems: list[Problem] = [*draft.problems(), *(named[1].problems() if named else ())]
        if problems:
            self.form.tell(problems)
            return
        actor, parent, with_it = self._desk.actor, self._parent, self._with_it
        forget, more = self.drafting.done(), self.custom.save()

        def work(session: UnitOfWork) -> ReferralDetails:
            forget(session)
            if named is not None:
                providers.correct(session, actor, *named)
            if parent is not None:
                issued = referrals.refer_on(session, actor, parent.line.id, draft)
                more(session, issued.line.id)
                return issued
            issued = referrals.issue(session, actor, draft)
            more(session, issued.line.id)
            if with_it is not None:
                with_it(session, issued.line.number)
            return issued

        self.form.set_busy(True)
        self.drafting.hold()
        self._desk.jobs.run(work, self._issued, lambda: tr("Issuing"), owner=self, trouble=self._refused)

    def _issued(self, found: ReferralDetails) -> None:
        desk, number = self._desk, found.line.number
        self.drafting.finish()
        desk.back()
        if self._number:
            desk.say(lambda: tr("{number} is keyed in.", number=number))
            return
        if self._directory is not None and self._directory.may_print:
            desk.open(SlipPage(desk, found.line.id, print_now=True))
            return
        desk.say(lambda: tr("{number} is issued. An admin prints it.", number=number))

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)
