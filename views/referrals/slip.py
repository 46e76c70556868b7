"""The slip of an issued referral, to be seen and printed."""

from functools import partial

from models.database import UnitOfWork
from models.referrals import slip
from printing.referral_slip import SlipForm, referral_slip
from printing.slip_pen import Marked
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.jobs import Progress
from views.kit.words import mark, tr
from views.paper.page import PaperWish, PrintPage

FORMS = {
    SlipForm.A5: mark("A5"),
    SlipForm.A4_TWO: mark("two on one A4"),
    SlipForm.A6: mark("A6"),
    SlipForm.ROLL: mark("80 mm roll"),
}


class SlipPage(PrintPage):
    """Shows the slip of the referral with this number or row id; with `print_now` it goes to the printer at once.

    The referral is saved whatever the printer does: printing again is the same step once more, marked as a copy where
    the person says so.
    """

    def __init__(self, desk: Desk, number: str, *, print_now: bool = False) -> None:
        self._number, self._shown_number, self._as_copy = number, "", False
        super().__init__(
            desk,
            lambda: tr("Referral slip"),
            self._slip,
            heading=lambda: self._shown_number,
            ready=lambda: tr("Issued. The slip is ready to be printed."),
            sizes=[(form.name, partial(tr, words)) for form, words in FORMS.items()],
            print_now=print_now,
        )
        self.copy = CheckField(lambda: tr("Mark it as a copy"))
        self.copy.changed.connect(self._copy_changed)
        near = self.sides.near
        assert isinstance(near, Card)
        # Below the choice of the paper.
        near.body.insertWidget(near.body.indexOf(self.size) + 1, self.copy)

    def _slip(self, session: UnitOfWork, wish: PaperWish, _progress: Progress) -> bytes:
        made = slip(session, self._desk.actor, self._number)
        self._shown_number = made.number
        form = SlipForm[wish.size] if wish.size else SlipForm.A5
        marked = Marked.COPY if self._as_copy else Marked.ORIGINAL
        return referral_slip(made, language=wish.language, form=form, marked=marked)

    def _copy_changed(self) -> None:
        self._as_copy = bool(self.copy.value())
        self._draw()

    def _show(self, wish: PaperWish, pdf: bytes) -> None:
        self.heading.retranslate()
        super()._show(wish, pdf)
