"""A member's card: printed only when the member asks for it, after what it may cost was said."""

from typing_extensions import override

from models import member_cards
from models.database import UnitOfWork
from printing.member_card import member_cards as cards
from printing.page import PageSize
from views.desk import Desk
from views.kit.choices import CheckField
from views.kit.jobs import Progress
from views.kit.words import tr
from views.paper.page import PaperWish, PrintPage


class MemberCardPage(PrintPage):
    """Prints nothing until it is ticked that the member asked for it."""

    def __init__(self, desk: Desk, code: str) -> None:
        self._code = code
        self._asked_for = False
        super().__init__(
            desk,
            lambda: tr("Member card"),
            self._card_pdf,
            heading=code,
            ready=lambda: tr(
                "Whoever finds a card knows that a list exists. It helps to find the record, and is never needed for a "
                "service. Say so to the member first."
            ),
            sizes=[("A4", "A4"), ("A5", "A5"), ("A6", "A6")],
            kind="member-card",
            noted=lambda session: member_cards.note_printed(session, desk.actor, code),
        )
        self.asked_for = CheckField(lambda: tr("The member knows this and asks for the card"))
        self.asked_for.changed.connect(self._answered)
        self.more.addWidget(self.asked_for)
        self.language.hide()

    @override
    def arrive(self) -> None:
        if self.may_leave():
            super().arrive()
        else:
            self.asked_for.setFocus()

    def _card_pdf(self, session: UnitOfWork, wish: PaperWish, _progress: Progress) -> bytes:
        return cards([member_cards.card_code(session, self._desk.actor, self._code)], PageSize[wish.size])

    def _answered(self) -> None:
        self._asked_for = bool(self.asked_for.value())
        self.show_may_leave()

    @override
    def may_leave(self) -> bool:
        return self._asked_for
