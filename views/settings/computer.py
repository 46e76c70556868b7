"""What is set for this computer: worn and spoken at once, nothing to save."""

from collections.abc import Callable, Sequence
from functools import partial

from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import ChoiceField, Option, SegmentField
from views.kit.field import Field
from views.kit.printer import printer_names
from views.kit.words import Text, tr

_COVER = ("1", "3", "5")
_LOCK = ("5", "15", "30")


class ComputerCard(Card):
    """Language, look, printer, and how long a quiet screen stays open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("This computer"))
        self._desk = desk
        # The languages are named in themselves, so that they are found in any.
        self.language = self._segments("language", lambda: tr("Language"), [("my", "မြန်မာ"), ("en", "English")])
        self.theme = self._segments(
            "theme",
            lambda: tr("Look"),
            [("system", lambda: tr("As the computer")), ("light", lambda: tr("Light")), ("dark", lambda: tr("Dark"))],
        )
        self.text_size = self._segments(
            "text_size",
            lambda: tr("Text"),
            [
                ("normal", lambda: tr("Normal")),
                ("large", lambda: tr("Large")),
                ("largest", lambda: tr("Largest")),
            ],
        )
        self.names = self._segments(
            "names",
            lambda: tr("Names and phone numbers"),
            [("shown", lambda: tr("Shown")), ("hidden", lambda: tr("Hidden until I ask"))],
        )
        self.names.set_hint(lambda: tr("F9 shows hidden ones for twenty seconds. F12 hides everything at once."))
        self.printer: ChoiceField[str] = ChoiceField(lambda: tr("Printer"), self._printers())
        self._keep("printer", self.printer)
        self.cover = self._segments(
            "cover_minutes", lambda: tr("Blank screen when nobody touches it for"), _minutes(_COVER)
        )
        self.lock = self._segments("lock_minutes", lambda: tr("Lock the office after"), _minutes(_LOCK))
        self.lock.set_hint(lambda: tr("Both count from the next time you unlock."))
        self.body.addStretch(1)

    def _printers(self) -> list[Option[str]]:
        chosen = self._desk.setting("printer")
        names = dict.fromkeys([*printer_names(), *([chosen] if chosen else [])])
        return [("", lambda: tr("The computer's usual one")), *((name, name) for name in names)]

    def _segments(self, name: str, label: Text, options: Sequence[Option[str]]) -> SegmentField[str]:
        field = SegmentField(label, options)
        self._keep(name, field)
        return field

    def _keep(self, name: str, field: Field[str]) -> None:
        field.set_value(self._desk.setting(name))

        def changed() -> None:
            self._desk.set_setting(name, field.value() or "")

        field.changed.connect(changed)
        self.add(field)


def _minutes(choices: Sequence[str]) -> list[tuple[str, Callable[[], str]]]:
    return [(minutes, partial(tr, "{count} min", count=int(minutes))) for minutes in choices]
