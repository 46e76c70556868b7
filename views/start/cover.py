"""The blank page over an open office while nobody sits in front of it."""

from PySide6.QtCore import Signal
from typing_extensions import override

from models.errors import Message
from views.kit.words import tr
from views.start.card import StartPage
from views.start.pin import PinField


class CoverPage(StartPage):
    """Says nothing of the office; `submitted(pin)`."""

    submitted = Signal(str)

    def __init__(self) -> None:
        super().__init__(lambda: tr("Welcome back"))
        self.pin = PinField(lambda: tr("Your six digits"), required=True)
        self.form.add("pin", self.pin)
        self.form.end_with(lambda: tr("Go on"))
        self.form.submitted.connect(lambda: self.submitted.emit(self.pin.value() or ""))

    def wrong(self, tries_left: int) -> None:
        """These digits are not the ones."""
        self.pin.set_value(None)
        self.pin.tell(Message("That is not it. Tries left: {tries}.", {"tries": tries_left}))
        self.arrive()

    @override
    def arrive(self) -> None:
        self.pin.setFocus()
