"""A new account and its passphrase. The key of the office is not kept, so the admin unlocks it once more for this."""

from typing_extensions import override

from models import vault
from models.accounts import AccountDraft, Actor, add_account
from models.database import Database
from models.errors import AppError, Problem, VaultError
from models.passphrases import generate_passphrase, passphrase_problem
from models.schema import Role
from views.desk import Desk
from views.drafting import Drafting
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.choices import CheckField, SegmentField
from views.kit.field import TextField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.secret import SecretField
from views.kit.words import tr
from views.settings.words import ROLES

DRAFT = "account"


class AccountPage(Page):
    """The form of a new account. It can open the office as soon as it is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("New account"))
        self._desk = desk
        self._fields()
        form = self.form = Form()
        form.add_side_by_side([("name", self.name, 3), ("initials", self.initials, 1)])
        form.add("role", self.role)
        form.add_side_by_side([("sees_cases", self.sees_cases, 1), ("sees_care", self.sees_care, 1)])
        form.add("passphrase", self.passphrase)
        form.add("own", self.own)
        form.end_with(lambda: tr("Add the account"), lambda: tr("Cancel"))
        form.submitted.connect(self._save)
        form.left.connect(self.left)
        # Neither of the two passphrases is kept: the fields of secrets do not tell what is typed in them.
        self.drafting = Drafting(desk, DRAFT, form, self._typed, self._take_back)
        near, far = Card(), Card(lambda: tr("Good to know"))
        near.add(self.drafting)
        near.add(form, 1)
        for words in (
            lambda: tr("Each person has an account and a passphrase of their own. Nobody can look it up."),
            lambda: tr("A passphrase that is forgotten cannot be made visible again: write it down for the safe."),
            lambda: tr("Staff register, refer and take attendance. Admins also keep accounts and exchange bundles."),
        ):
            far.add(Label(words, "soft", wrap=True))
        far.body.addLayout(in_line(self.offer))
        far.body.addStretch(1)
        self.body.addWidget(Beside(near, far, (3, 2), form=True), 1)

    def _fields(self) -> None:
        self.name = TextField(lambda: tr("Name that colleagues use"), required=True, limit=80)
        self.initials = TextField(lambda: tr("Initials"), limit=4)
        self.role: SegmentField[Role] = SegmentField(
            lambda: tr("Role"),
            [(Role.STAFF, lambda: tr(ROLES[Role.STAFF])), (Role.ADMIN, lambda: tr(ROLES[Role.ADMIN]))],
            value=Role.STAFF,
        )
        self.sees_cases = CheckField(lambda: tr("May see legal cases"))
        self.sees_care = CheckField(lambda: tr("May use service 5"))
        self.passphrase = SecretField(lambda: tr("Passphrase of the new account"))
        self.offer = Button(lambda: tr("Offer five words"), self._offer)
        self.own = SecretField(lambda: tr("Your own passphrase, to unlock the key once more"))

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _typed(self) -> dict[str, str]:
        role = self.role.value() or Role.STAFF
        kept = {
            "name": self.name.text(),
            "initials": self.initials.text(),
            "role": role.value if role is not Role.STAFF else "",
            "sees cases": "yes" if self.sees_cases.value() else "",
            "sees care": "yes" if self.sees_care.value() else "",
        }
        return {name: text for name, text in kept.items() if text}

    def _take_back(self, kept: dict[str, str]) -> None:
        self.name.set_value(kept.get("name"))
        self.initials.set_value(kept.get("initials"))
        self.role.set_value(Role(kept.get("role", Role.STAFF.value)))
        self.sees_cases.set_value("sees cases" in kept)
        self.sees_care.set_value("sees care" in kept)
        self.arrive()

    def _offer(self) -> None:
        self.passphrase.set_value(generate_passphrase())
        self.passphrase.show_box.setChecked(True)
        self.passphrase.setFocus()

    def _save(self) -> None:
        new, own = self.passphrase.value() or "", self.own.value() or ""
        problem = passphrase_problem(new)
        if problem is not None:
            self.form.tell([Problem("passphrase", problem)])
            return
        draft = AccountDraft(
            self.name.value() or "",
            self.initials.value() or "",
            self.role.value() or Role.STAFF,
            bool(self.sees_cases.value()),
            bool(self.sees_care.value()),
        )
        folder, actor, forget = self._desk.folder, self._desk.actor, self.drafting.done()

        def work(register: Database) -> Actor:
            unlocked = vault.unlock(folder, own, actor.account_id)
            with register.transaction() as session:
                added = add_account(session, actor, draft)
                forget(session)
                # Before the commit: an account that nothing opens would be worse than a slot that opens nothing.
                vault.add_slot(folder, unlocked, added.account_id, new)
            return added

        self.form.set_busy(busy=True)
        self.drafting.hold()
        self._desk.jobs.call(work, self._saved, lambda: tr("Adding the account"), owner=self, trouble=self._not_saved)

    def _saved(self, added: Actor) -> None:
        self.drafting.finish()
        name = self.name.value() or added.initials
        self._desk.back()
        self._desk.say(lambda: tr("{name} can open this office now.", name=name))

    def _not_saved(self, error: AppError) -> None:
        self.form.set_busy(busy=False)
        self.drafting.go_on()
        if isinstance(error, VaultError):
            self.own.tell(error.title)
            self.own.setFocus()
            return
        self._desk.tell(error)
