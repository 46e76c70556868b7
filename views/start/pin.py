"""The field for the short number that brings the work back from under the cover."""

import re

from typing_extensions import override

from models.burmese import latin_digits
from models.errors import Message
from views.kit.secret import SecretField
from views.kit.words import Text

DIGITS = 6


class PinField(SecretField):
    """Six digits of either script, hidden; empty where it is not required."""

    def __init__(self, label: Text, *, required: bool = False, hint: Text = "") -> None:
        super().__init__(label, required=required, hint=hint)
        self.show_box.hide()

    @override
    def value(self) -> str | None:
        return latin_digits(self.text()).strip() or None

    @override
    def problem(self) -> Message | None:
        typed = self.value()
        if typed is not None and not re.fullmatch(r"[0-9]{6}", typed):
            return Message("Please choose {digits} digits.", {"digits": DIGITS})
        return super().problem()
