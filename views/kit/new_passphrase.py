"""A new passphrase for an account that is there already: chosen or offered, and typed twice."""

from PySide6.QtCore import Qt

from models.errors import Problem, say
from models.passphrases import generate_passphrase, passphrase_bytes, passphrase_problem
from views.kit.form import Form
from views.kit.press import Button
from views.kit.secret import SecretField
from views.kit.words import Text, tr


class NewPassphrase:
    """A passphrase to be chosen, or five words that are offered, and typed once more: a slip would close the office."""

    def __init__(self, label: Text) -> None:
        self.first = SecretField(label)
        self.again = SecretField(lambda: tr("The new passphrase once more"))
        self.offer = Button(lambda: tr("Offer five words"), self._offer, "link")
        self.first.put_beside_box(self.offer)

    def add_to(self, form: Form) -> None:
        """Put both fields below those before."""
        form.add("new", self.first)
        form.add("again", self.again)

    def value(self) -> str:
        """The new passphrase, as typed."""
        return self.first.value() or ""

    def problems(self) -> list[Problem]:
        """Why it cannot be taken."""
        new, again = self.value(), self.again.value() or ""
        problem = passphrase_problem(new)
        if problem is not None:
            return [Problem("new", problem)]
        if passphrase_bytes(new) != passphrase_bytes(again):
            return [Problem("again", say("These are two different passphrases."))]
        return []

    def _offer(self) -> None:
        self.first.set_value(generate_passphrase())
        self.first.show_box.setChecked(True)
        self.first.tell(None)
        self.again.set_value(None)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
