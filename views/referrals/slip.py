"""Slips of issued referrals, to be seen and printed: one, or a batch of those that were chosen."""

from collections.abc import Iterator, Sequence
from functools import partial

from typing_extensions import override

from models.database import UnitOfWork
from models.referrals import Slip
from models.slips import SlipPaper, note_printed, slip_paper
from printing.referral_slip import SlipForm, referral_slips
from printing.slip_pen import Marked
from views.desk import Desk
from views.kit.choices import CheckField
from views.kit.jobs import Progress
from views.kit.words import Text, mark, tr
from views.paper.page import PaperWish, PrintPage

FORMS = {
    SlipForm.A5: mark("A5"),
    SlipForm.A4_TWO: mark("two on one A4"),
    SlipForm.A6: mark("A6"),
    SlipForm.ROLL: mark("80 mm roll"),
}


class SlipsPage(PrintPage):
    """The slips of these referrals (numbers or row ids) in one paper.

    What was printed before is marked as a copy, as the audit knows, unless the person says otherwise; a cancelled
    referral has a void slip. The referrals are saved whatever the printer does: printing again is the same step.
    """

    def __init__(self, desk: Desk, numbers: Sequence[str], *, print_now: bool = False, title: Text = "") -> None:
        self._numbers = tuple(numbers)
        self._papers: tuple[SlipPaper, ...] = ()
        # Read by the job's thread, so no widget is.
        self._with_stub, self._with_back = True, False
        self._as_copy: bool | None = None
        super().__init__(
            desk,
            title or (lambda: tr("Referral slips")),
            self._slips,
            heading=self._heading,
            ready=self._ready_words,
            sizes=[(form.name, partial(tr, words)) for form, words in FORMS.items()],
            kind="slip",
            print_now=print_now,
            noted=self._written_down,
        )
        self.stub = CheckField(lambda: tr("With the part that stays here"))
        self.stub.set_value(True)
        self.back = CheckField(lambda: tr("Envelope side on the back"))
        self.copy = CheckField(lambda: tr("Mark it as a copy"))
        for field in (self.stub, self.back, self.copy):
            field.changed.connect(self._chosen)
            self.add_choice(field)
        self._offer_back()

    def _chosen(self) -> None:
        self._with_stub, self._with_back = bool(self.stub.value()), bool(self.back.value())
        self.both_sides = self._with_back and self._form is not SlipForm.ROLL
        if self.sender() is self.copy:
            self._as_copy = bool(self.copy.value())

    @override
    def _other_size(self) -> None:
        self._offer_back()
        super()._other_size()

    def _offer_back(self) -> None:
        self.back.setVisible(self._form is not SlipForm.ROLL)
        self.both_sides = self._with_back and self._form is not SlipForm.ROLL

    @property
    def _form(self) -> SlipForm:
        return _form_of(self.wish)

    # --- making -------------------------------------------------------------------------------------------------

    def _slips(self, session: UnitOfWork, wish: PaperWish, progress: Progress) -> bytes:
        # Gathering and drawing take about as long.
        steps = 2 * len(self._numbers)
        papers: list[SlipPaper] = []
        for number in self._numbers:
            papers.append(slip_paper(session, self._desk.actor, number))
            progress.report(len(papers), steps)

        def each() -> Iterator[Slip]:
            for place, paper in enumerate(papers):
                progress.report(len(papers) + place, steps)
                yield paper.slip

        pdf = referral_slips(
            each(),
            self._with_stub,
            language=wish.language,
            form=_form_of(wish),
            marks={paper.slip.number: self._marked(paper) for paper in papers},
            back=self._with_back,
        )
        self._papers = tuple(papers)
        return pdf

    def _marked(self, paper: SlipPaper) -> Marked:
        if paper.void:
            return Marked.VOID
        as_copy = paper.printed_before if self._as_copy is None else self._as_copy
        return Marked.COPY if as_copy else Marked.ORIGINAL

    def _written_down(self, session: UnitOfWork) -> None:
        note_printed(session, self._desk.actor, [paper.slip.number for paper in self._papers])

    # --- what is said -------------------------------------------------------------------------------------------

    def _heading(self) -> str:
        count = len(self._papers)
        return self._papers[0].slip.number if count == 1 else tr("{count} slips", count=count) if count else ""

    def _ready_words(self) -> str:
        papers = self._papers
        if len(papers) == 1 and papers[0].void:
            return tr("Cancelled: this slip is void, and it says so.")
        if len(papers) == 1 and papers[0].printed_before:
            return tr("It was printed before: this one is marked as a copy.")
        if len(papers) == 1:
            return tr("Issued. The slip is ready to be printed.")
        again = sum(paper.printed_before and not paper.void for paper in papers)
        return tr("Ready to be printed. Copies of what was printed before: {count}.", count=again)

    @override
    def drawn(self) -> None:
        self.copy.setVisible(any(not paper.void for paper in self._papers))
        if self._as_copy is None:
            self.copy.set_value(any(paper.printed_before for paper in self._papers))

    @override
    def came_out(self) -> None:
        """Another one of the same is a copy."""
        if not self._as_copy:
            self._as_copy = True
            self.copy.set_value(True)
            self.draw(told_stays=True)


class SlipPage(SlipsPage):
    """The slip of the referral with this number or row id; with `print_now` it goes to the printer at once."""

    def __init__(self, desk: Desk, number: str, *, print_now: bool = False) -> None:
        super().__init__(desk, [number], print_now=print_now, title=lambda: tr("Referral slip"))


def _form_of(wish: PaperWish) -> SlipForm:
    return SlipForm[wish.size] if wish.size else SlipForm.A5
