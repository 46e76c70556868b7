"""The page that opens an office by its passphrase."""

from PySide6.QtCore import Signal
from typing_extensions import override

from models.errors import AppError, Message
from views.kit.label import Label
from views.kit.press import Button
from views.kit.secret import SecretField
from views.kit.words import Text, said, tr
from views.start.card import StartPage
from views.start.pin import PinField


class UnlockPage(StartPage):
    """`submitted(passphrase, pin)`; `pin` is empty where the person wants none."""

    submitted = Signal(str, str)
    other_wanted = Signal()
    new_wanted = Signal()
    restore_wanted = Signal()
    recover_wanted = Signal()

    def __init__(self, office: str, told: Text = "") -> None:
        """`office` is the name of the office's folder: more is not known before the vault is open.

        `told` says what was done just before.
        """
        super().__init__(lambda: tr("Open the office"), office)
        self.told = Label(told, wrap=True)
        self.told.setVisible(bool(told))
        self.form.add_widget(self.told)
        self.passphrase = SecretField(lambda: tr("Passphrase"))
        self.pin = PinField(
            lambda: tr("Six digits for short breaks, if you like"),
            hint=lambda: tr(
                "After three quiet minutes the screen turns blank, and they bring it back. Without them it locks."
            ),
        )
        self.forgot = Button(lambda: tr("Forgot the passphrase?"), self.recover_wanted.emit, "link")
        self.passphrase.put_beside_box(self.forgot)
        self.form.add("passphrase", self.passphrase)
        self.form.add("pin", self.pin)
        self.form.end_with(lambda: tr("Open"))
        self.form.submitted.connect(self._submit)
        # Enter opens at once; who wants the digits goes there by Tab.
        self.passphrase.submitted.disconnect()
        self.passphrase.submitted.connect(self.form.submit)
        self.other = Button(lambda: tr("Another office"), self.other_wanted.emit, "link")
        self.new = Button(lambda: tr("Make a new office"), self.new_wanted.emit, "link")
        self.restore = Button(lambda: tr("Restore from a backup"), self.restore_wanted.emit, "link")
        self.lead_to(self.other, self.new, self.restore)

    def _submit(self) -> None:
        self.submitted.emit(self.passphrase.value() or "", self.pin.value() or "")

    def wrong(self, error: AppError) -> None:
        """The passphrase opens nothing: said below it, and the hand goes back to it."""
        self.ready()
        self.passphrase.tell(Message("{title} {advice}", {"title": said(error.title), "advice": said(error.advice)}))
        self.passphrase.input.selectAll()
        self.arrive()

    @override
    def arrive(self) -> None:
        self.passphrase.setFocus()
