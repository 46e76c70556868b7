"""One account of the office, for admins: what it may do, a new passphrase for it, and its end."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import accounts
from models.accounts import AccountLine
from models.errors import AppError, Problem
from models.vault import Renewal
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card, rule
from views.kit.label import Label
from views.kit.new_passphrase import NewPassphrase
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.words import Text, said, tr
from views.settings.renewal import RenewalPage, key_words, stick_words
from views.settings.words import ROLES, sees_words
from views.theme import worn


class OneAccountPage(Page):
    """Somebody else's account. What cannot be done with it is not there, and the page says why."""

    def __init__(self, desk: Desk, line: AccountLine) -> None:
        super().__init__(line.name)
        near = Card(lambda: tr("Account"))
        near.body.addLayout(_facts(line))
        near.body.addStretch(1)
        self.far = Card(lambda: tr("What you can do"))
        self.not_this = Label("", wrap=True)
        self.deeds = QWidget()
        self.give = Button(lambda: tr("Give a new passphrase"), lambda: desk.open(GivePage(desk, line)))
        self.close_it = Button(lambda: tr("Close this account"), lambda: desk.open(ClosePage(desk, line)))
        self._lay_out_deeds()
        for part in (self.not_this, self.deeds):
            self.far.add(part)
            part.hide()
        self.far.body.addStretch(1)
        self.body.addWidget(Beside(near, self.far))
        self.body.addStretch(1)
        if not line.active:
            self._say_no(lambda: tr("This account was closed. Nobody opens the office with it any more."))
            return
        actor = desk.actor
        desk.jobs.read(
            lambda session: accounts.require_over(session, actor, line.id),
            lambda _none: self._offer(),
            owner=self,
            trouble=self._refused,
        )

    def _lay_out_deeds(self) -> None:
        column = QVBoxLayout(self.deeds)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.gap)
        column.addWidget(Label(lambda: tr("If the passphrase was forgotten, or somebody else saw it."), wrap=True))
        column.addLayout(in_line(self.give))
        column.addWidget(rule())
        column.addWidget(
            Label(
                lambda: tr("If this person does not work here any more. What was written with the account stays."),
                wrap=True,
            )
        )
        column.addLayout(in_line(self.close_it))

    @override
    def arrive(self) -> None:
        if self.give.isVisible():
            self.give.setFocus()
        else:
            super().arrive()

    def _offer(self) -> None:
        self.deeds.show()
        if self.hasFocus():
            self.give.setFocus()

    def _refused(self, error: AppError) -> None:
        self._say_no(lambda: f"{said(error.title)} {said(error.advice)}")

    def _say_no(self, words: Text) -> None:
        self.not_this.say(words)
        self.not_this.show()


def _facts(line: AccountLine) -> QGridLayout:
    facts: tuple[tuple[Text, Text], ...] = (
        (lambda: tr("Initials"), line.initials),
        (lambda: tr("Role"), lambda: tr(ROLES[line.role])),
        (lambda: tr("May also see"), lambda: sees_words(line) or tr("nothing")),
        (lambda: tr("State"), lambda: tr("In use") if line.active else tr("closed")),
    )
    grid, sizes = QGridLayout(), worn().sizes
    grid.setHorizontalSpacing(sizes.gap + 2 * sizes.step)
    grid.setVerticalSpacing(2 * sizes.step)
    for row, (title, value) in enumerate(facts):
        grid.addWidget(Label(title, "soft"), row, 0)
        grid.addWidget(Label(value), row, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _own_words() -> str:
    return tr("Your own passphrase, to unlock the key once more")


def _open_words() -> str:
    return tr("Then you open it with your own passphrase.")


class GivePage(RenewalPage):
    """A new passphrase for somebody else."""

    def __init__(self, desk: Desk, line: AccountLine) -> None:
        super().__init__(desk, lambda: tr("A new passphrase for {name}", name=line.name), line.id, _own_words)
        self.new = NewPassphrase(lambda: tr("The new passphrase"))
        self.new.add_to(self.form)
        self.form.add("own", self.own)
        self.lay_out(
            lambda: tr("Give this passphrase"),
            (
                key_words,
                _open_words,
                lambda: tr("From then on the old passphrase of this account opens nothing here."),
                stick_words,
                lambda: tr("Say the new passphrase to this person alone: it can be changed again in Settings."),
            ),
        )

    @override
    def problems(self) -> list[Problem]:
        return self.new.problems()

    @override
    def renewal(self) -> Renewal:
        return Renewal({self.account_id: self.new.value()})


class ClosePage(RenewalPage):
    """The end of somebody else's account."""

    def __init__(self, desk: Desk, line: AccountLine) -> None:
        super().__init__(desk, lambda: tr("Close the account of {name}", name=line.name), line.id, _own_words)
        follows = Label(
            lambda: tr(
                "From then on this person opens neither the office nor new backups. "
                "What was written with the account stays."
            ),
            wrap=True,
        )
        self.form.add_widget(follows)
        self.form.add("own", self.own)
        self.lay_out(
            lambda: tr("Close this account"),
            (
                lambda: tr("A closed account is not opened again: make a new one if the person comes back."),
                key_words,
                _open_words,
                stick_words,
            ),
        )

    @override
    def renewal(self) -> Renewal:
        return Renewal(closed=frozenset({self.account_id}))
