"""One referral as a page of its own: from Today, from the find box, or on a small screen."""

from models.referrals import ReferralDetails
from views.desk import Desk
from views.kit.page import Page
from views.kit.words import tr
from views.referrals.card import ReferralCard
from views.referrals.correct import CorrectReferralPage
from views.referrals.directory import Directory, read_directory


class ReferralPage(Page):
    """Shows the referral with this number or row id."""

    def __init__(self, desk: Desk, number: str) -> None:
        super().__init__(lambda: tr("Referral"))
        self._desk, self._number = desk, number
        self.card = make_card(desk)
        self.body.addWidget(self.card, 1)
        desk.jobs.read(lambda session: read_directory(session, desk.actor), self._know, owner=self)
        desk.jobs.changed.connect(self._changed)

    def _know(self, directory: Directory) -> None:
        self.card.know(directory)
        self.card.show_referral(self._number)

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & {"referral", "follow_up", "provider", "member_local", "custom_value"}:
            self.card.refresh()


def make_card(desk: Desk) -> ReferralCard:
    """A referral's card whose ways lead to its slip, to the form for referring on and to what can be corrected.

    What draws paper is imported when somebody wants it: lists and cards come up without.
    """
    card = ReferralCard(desk)

    def refer_on(found: ReferralDetails) -> None:
        from views.referrals.form import ReferralForm

        desk.open(ReferralForm(desk, found.line.member or None, parent=found))

    def open_slip(found: ReferralDetails) -> None:
        from views.referrals.slip import SlipPage

        desk.open(SlipPage(desk, found.line.id))

    card.slip_wanted.connect(open_slip)
    card.refer_on_wanted.connect(refer_on)
    card.correct_wanted.connect(lambda found: desk.open(CorrectReferralPage(desk, found.line)))
    card.other_wanted.connect(lambda number: desk.open(ReferralPage(desk, number)))
    return card
