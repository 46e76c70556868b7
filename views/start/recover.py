"""The pages that give an account a new passphrase by two of the three recovery shares."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from models.errors import AppError, Problem
from models.vault_shares import WrongShare
from views.kit.choices import ChoiceField
from views.kit.new_passphrase import NewPassphrase
from views.kit.shares import ShareField
from views.kit.words import said, tr
from views.start.card import StartPage

if TYPE_CHECKING:
    from models.recovery import AccountChoice, Recovered

_FULL = 100


@dataclass(frozen=True, slots=True, repr=False)
class RecoverWish:
    """Whose passphrase is forgotten, and the new one. Shows itself in no text: a passphrase stands in it."""

    account_id: str
    passphrase: str


class RecoverPage(StartPage):
    """`submitted(shares)`: two, as they were typed; `left` when the person would rather not."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(
            lambda: tr("Forgot the passphrase?"),
            lambda: tr(
                "An admin of your office can give you another. If no admin can open it: two of the three papers with "
                "twenty words each, the recovery shares."
            ),
        )
        self.first, self.second = (
            ShareField(lambda: tr("The words of one paper"), 1),
            ShareField(lambda: tr("The words of another paper"), 2),
        )
        self.form.add("first", self.first)
        self.form.add("second", self.second)
        self.form.end_with(lambda: tr("Go on"), lambda: tr("Back"))
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)

    def _submit(self) -> None:
        self.submitted.emit((self.first.value() or "", self.second.value() or ""))

    @override
    def tell(self, error: AppError) -> None:
        if isinstance(error, WrongShare) and error.number:
            self.ready()
            self.form.tell([Problem("first" if error.number == 1 else "second", error.title)])
            return
        super().tell(error)


class NewStartPage(StartPage):
    """`submitted(RecoverWish)`: the account and its new passphrase; `left` when the person would rather not."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, choices: "Sequence[AccountChoice]") -> None:
        super().__init__(
            lambda: tr("A new passphrase"),
            lambda: tr("The two papers open the office. All other accounts keep their passphrases."),
        )
        self.account: ChoiceField[str] = ChoiceField(
            lambda: tr("Whose passphrase is forgotten?"),
            [(choice.id, choice.name) for choice in choices],
            required=True,
        )
        if len(choices) == 1:
            self.account.set_value(choices[0].id)
        self.new = NewPassphrase(lambda: tr("The new passphrase"))
        form = self.form
        form.add("account", self.account)
        self.new.add_to(form)
        form.end_with(lambda: tr("Take this passphrase"), lambda: tr("Back"))
        form.submitted.connect(self._submit)
        form.left.connect(self.left)

    @override
    def arrive(self) -> None:
        (self.new.first if self.account.value() else self.account).setFocus(Qt.FocusReason.OtherFocusReason)

    def move_on(self, done: int, of: int) -> None:
        """So much of the work is done."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _submit(self) -> None:
        problems = self.new.problems()
        if problems:
            self.form.tell(problems)
        else:
            self.submitted.emit(RecoverWish(self.account.value() or "", self.new.value()))


def recovered_words(done: "Recovered") -> str:
    """What is said on the unlock page afterwards."""
    told = [
        tr("{name} has a new passphrase. It opens the office now, and the three papers stay valid.", name=done.name),
        tr("Backups on sticks still open by the old passphrases: make a new one, and destroy those."),
    ]
    if done.left_behind:
        told.append(
            tr("These accounts need a new passphrase from an admin: {names}.", names=", ".join(done.left_behind))
        )
    if done.trouble is not None:
        told.append(tr("Older backups in the office's folder still open by the old passphrases."))
        told.append(f"{said(done.trouble.title)} {said(done.trouble.advice)}")
    return "\n".join(told)
