"""Revoking a PC, at head office: what will happen, how far its writes count, and asked once more."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.exchange import revocations
from models.exchange.station_lines import StationLine
from views.desk import Desk
from views.exchange.words import day_of, office_words
from views.kit.card import Card
from views.kit.choices import ChoiceField
from views.kit.figures import shown_number
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn

_ALL = 0
"""Stands for: everything that is here by now."""


class RevokePage(Page):
    """One station, chosen on the page before."""

    def __init__(self, desk: Desk, line: StationLine) -> None:
        super().__init__(lambda: tr("Revoke a PC"))
        self._desk, self._line = desk, line
        card = Card(office_words(line.office_code, line.office_name))
        card.add(
            Label(
                lambda: tr(
                    "From now on nothing is taken that this PC writes, whoever brings it: the next bundle to each office "
                    "says so. What other offices had of it beyond today is listed there, and a person enters it again."
                ),
                wrap=True,
            )
        )
        self.until: ChoiceField[int] = ChoiceField(
            lambda: tr("What counts of its writes"),
            [(_ALL, lambda: tr("All that is here by now"))],
            required=True,
            hint=lambda: tr("Choose an earlier bundle if somebody else may have written on it since."),
        )
        self.until.set_value(_ALL)
        form = self.form = Form()
        form.add("until", self.until)
        form.end_with(lambda: tr("Revoke this PC"), lambda: tr("Back"))
        form.submitted.connect(self._ask)
        form.left.connect(self.left)
        self.asking = _Asking()
        self.asking.no.clicked.connect(self._keep)
        self.asking.yes.clicked.connect(self._revoke)
        card.add(form)
        card.add(self.asking)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        desk.jobs.read(lambda session: revocations.bundles_of(session, line.key), self._offer, owner=self)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _offer(self, bundles: list[tuple[int, int]]) -> None:
        options = [(number, partial(_bundle_words, number, at)) for number, at in bundles]
        self.until.set_options([(_ALL, lambda: tr("All that is here by now")), *options])

    def _ask(self) -> None:
        self.asking.chosen.say(self.until.input.currentText())
        self.form.hide()
        self.asking.show()
        # The safe answer has the hand.
        self.asking.no.setFocus()

    def _keep(self) -> None:
        self.asking.hide()
        self.form.show()
        self.form.begin()

    def _revoke(self) -> None:
        actor, key, until = self._desk.actor, self._line.key, self.until.value() or None
        self.asking.yes.setEnabled(False)
        self._desk.jobs.run(
            lambda session: revocations.revoke(session, actor, key, until),
            lambda _none: self._revoked(),
            lambda: tr("Saving"),
            owner=self,
        )

    def _revoked(self) -> None:
        self._desk.back()
        self._desk.say(lambda: tr("Revoked. Send a bundle to each office, so that all know it."))


class _Asking(QWidget):
    """Once more, before what cannot be taken back."""

    def __init__(self) -> None:
        super().__init__()
        whole, buttons = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(worn().sizes.step * 3)
        buttons.setSpacing(worn().sizes.step * 3)
        self.chosen = Label("", wrap=True)
        whole.addWidget(self.chosen)
        whole.addWidget(
            Label(
                lambda: tr("This cannot be taken back: a PC that goes on needs a new card then."), "strong", wrap=True
            )
        )
        self.no = Button(lambda: tr("Leave it in use"))
        self.yes = Button(lambda: tr("Revoke for good"))
        for button in (self.no, self.yes):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        self.hide()


def _bundle_words(number: int, at: int) -> str:
    return tr("As it was at bundle {number}, {day}", number=shown_number(number), day=day_of(at))
