"""What gives the office another key: the forms of it, each with one's own passphrase once more."""

from collections.abc import Sequence

from typing_extensions import override

from models import accounts, vault
from models.database import Database
from models.errors import AppError, Problem
from models.renewing import check_renewal
from models.schema import Role
from models.vault import RECOVERY, Renewal, Unlocked, WrongPassphrase
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.secret import SecretField
from views.kit.words import Text, tr


class RenewalPage(Page):
    """Base of these forms. Nothing that is typed here is kept: no draft, and no field tells a secret."""

    def __init__(self, desk: Desk, title: Text, account_id: str, own: Text) -> None:
        """`account_id`: whose passphrase changes, or who opens the office no more. `own` asks for one's own."""
        super().__init__(title)
        self._desk, self.account_id = desk, account_id
        self.own = SecretField(own)
        self.behind = Label("", "strong", wrap=True)
        self.why = Label(
            lambda: tr("They have not opened the office since the program was updated."), "soft", wrap=True
        )
        self.form = Form()
        for part in (self.behind, self.why):
            self.form.add_widget(part)
            part.hide()

    def lay_out(self, main: Text, good_to_know: Sequence[Text]) -> None:
        """End the form, and say beside it what follows. Last thing in a page's construction."""
        form = self.form
        form.end_with(main, lambda: tr("Cancel"))
        form.submitted.connect(self._check)
        form.left.connect(self.left)
        near, far = Card(), Card(lambda: tr("Good to know"))
        near.add(form, 1)
        for words in good_to_know:
            far.add(Label(words, "soft", wrap=True))
        far.body.addStretch(1)
        self.body.addWidget(Beside(near, far, (3, 2), form=True), 1)
        self._desk.jobs.call(self._left_behind, self._show_left_behind, owner=self)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def problems(self) -> list[Problem]:
        """What is wrong with what was typed, before the own passphrase is looked at."""
        return []

    def renewal(self) -> Renewal:
        """Who opens the office from then on."""
        raise NotImplementedError

    def _left_behind(self, register: Database) -> tuple[int, list[str]]:
        """How many others a new key leaves behind and, for an admin, how they are called."""
        actor = self._desk.actor
        ids = set(vault.left_behind(self._desk.folder)) - {RECOVERY, self.account_id}
        if not ids or actor.role is Role.STAFF:
            return len(ids), []
        with register.reading() as session:
            names = [line.name for line in accounts.accounts(session, actor) if line.id in ids]
        return len(names), names

    def _show_left_behind(self, found: tuple[int, list[str]]) -> None:
        count, names = found
        self.behind.setVisible(bool(count))
        self.why.setVisible(bool(count))
        if names:
            together = ", ".join(names)
            self.behind.say(
                lambda: tr("Afterwards these accounts need a new passphrase from an admin: {names}.", names=together)
            )
        else:
            self.behind.say(
                lambda: tr("Colleagues who need a new passphrase from an admin afterwards: {count}.", count=count)
            )

    def _check(self) -> None:
        problems = self.problems()
        if problems:
            self.form.tell(problems)
            return
        folder, actor = self._desk.folder, self._desk.actor
        own, renewal = self.own.value() or "", self.renewal()

        def work(register: Database) -> Unlocked:
            unlocked = vault.unlock(folder, own, actor.account_id)
            with register.reading() as session:
                check_renewal(session, actor, renewal)
            return unlocked

        self.form.set_busy(busy=True)
        self._desk.jobs.call(
            work,
            lambda unlocked: self._desk.renew(unlocked, renewal),
            lambda: tr("Looking at your passphrase"),
            owner=self,
            trouble=self._refused,
        )

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(busy=False)
        if isinstance(error, WrongPassphrase):
            self.form.tell([Problem("own", error.title)])
            return
        self._desk.tell(error)


def key_words() -> str:
    """What happens to the office, for every one of these pages."""
    return tr(
        "The office is written anew under another key, and closes at the end. It takes about as long as a backup."
    )


def stick_words() -> str:
    """What must be done about backups elsewhere."""
    return tr("Backups on sticks still open by the old passphrases: make a new one, and destroy those.")
