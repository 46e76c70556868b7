"""The card on Today that leads through the first steps of a new office. It ticks by itself and can be put away."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.first_steps import FirstSteps, first_steps
from views.desk import Desk
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, tr
from views.theme import worn
from views.tokens import Tone

SETTING = "guide"
"""This computer's setting: `shown` since an office was made here, `away` when it was put away."""


@dataclass(frozen=True, slots=True)
class _Step:
    words: Text
    done: Callable[[FirstSteps], bool]
    go: Callable[[Desk], object]
    """Opens its form over Today, so that saving or Escape lead back to the step after it."""


def _cards(desk: Desk) -> None:
    from views.exchange.cards import CardsPage

    desk.open(CardsPage(desk))


def _clinic(desk: Desk) -> None:
    from views.providers.form import ProviderPage

    desk.open(ProviderPage(desk, None))


def _member(desk: Desk) -> None:
    from views.members.register import RegisterPage

    desk.open(RegisterPage(desk))


def _slip(desk: Desk) -> None:
    from views.referrals.form import ReferralForm

    desk.open(ReferralForm(desk, None))


def _backup(desk: Desk) -> None:
    from views.settings.backup import BackupPage

    desk.open(BackupPage(desk))


def _steps(desk: Desk) -> tuple[_Step, ...]:
    cards: Text = lambda: tr("Exchange cards with head office")  # noqa: E731 - chosen between two
    if desk.office.head:
        cards = lambda: tr("Exchange cards with a branch office")  # noqa: E731
    return (
        _Step(cards, lambda done: done.cards, _cards),
        _Step(lambda: tr("Add a clinic"), lambda done: done.clinics, _clinic),
        _Step(lambda: tr("Register the first member"), lambda done: done.member, _member),
        _Step(lambda: tr("Refer someone and print the slip"), lambda done: done.slip, _slip),
        _Step(lambda: tr("Make a backup on a stick"), lambda done: done.backup, _backup),
    )


class _Row(QWidget):
    """A step: its number until it is done, then a word that says so."""

    def __init__(self, number: int, step: _Step, go: Callable[[], object]) -> None:
        super().__init__()
        self.step = step
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.step * 3)
        self.number = Label(lambda: shown_number(number), "soft")
        self.number.setFixedWidth(worn().sizes.gap)
        self.done = Chip(lambda: tr("done"), Tone.GOOD)
        self.go = Button(step.words, go, "link")
        self.said = Label(step.words, "soft")
        for widget in (self.number, self.go, self.said, self.done):
            line.addWidget(widget)
        line.addStretch(1)

    def tick(self, *, done: bool) -> None:
        """Whether it is done."""
        self.go.setVisible(not done)
        self.said.setVisible(done)
        self.done.setVisible(done)


class GuideCard(Card):
    """Stands only in an office that was made on this computer, until all is done or it is put away.

    Arrows go from step to step, Enter opens the form of one.
    """

    came = Signal()
    """It has come into sight, or gone: the page may give the hand anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.away = Button(lambda: tr("Put away"), self._put_away, "link")
        head = QHBoxLayout()
        head.addWidget(Label(lambda: tr("First steps"), "heading"), 1)
        head.addWidget(self.away)
        self.body.addLayout(head)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self._last = 0
        """Where in the list the person was last."""
        self.rows = [_Row(number, step, partial(self._go, number - 1)) for number, step in enumerate(_steps(desk), 1)]
        for row in self.rows:
            rows.addWidget(row)
        self.body.addLayout(rows)
        self.hide()
        if desk.setting(SETTING) == "shown":
            desk.jobs.changed.connect(self._read)
            self._read()

    def _read(self, _nouns: object = None) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(lambda session: first_steps(session, actor), self._show, newest="first steps", owner=self)

    def _go(self, place: int) -> None:
        self._last = place
        self.rows[place].step.go(self._desk)

    def take_hand(self) -> bool:
        """Give the next step the hand, after the one that was opened last; False when the card does not stand here."""
        if self.isHidden():
            return False
        from_here = (*self.rows[self._last :], *self.rows[: self._last])
        following = next((row.go for row in from_here if not row.go.isHidden()), self.away)
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self, steps: FirstSteps) -> None:
        for row in self.rows:
            row.tick(done=row.step.done(steps))
        self._stand(shown=not steps.all_done and self._desk.setting(SETTING) == "shown")

    def _stand(self, *, shown: bool) -> None:
        if shown == self.isHidden():
            self.setVisible(shown)
            self.came.emit()

    def _put_away(self) -> None:
        self._desk.set_setting(SETTING, "away")
        self._stand(shown=False)
        self._desk.say(lambda: tr("The first steps are put away. Help is always at F1."), self._bring_back)

    def _bring_back(self) -> None:
        self._desk.set_setting(SETTING, "shown")
        self._read()
