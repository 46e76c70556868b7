"""The field for a passphrase."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from views.kit.choices import CheckBox
from views.kit.field import LineField
from views.kit.words import Text, spoken, tr


class SecretField(LineField[str]):
    """Hidden unless the person wants to see it; while typing, the language of the keyboard stands below.

    `value` is the text exactly as typed: making it one form (NFC) is the vault's affair.
    """

    def __init__(self, label: Text, *, required: bool = True, hint: Text = "") -> None:
        super().__init__(label, required=required, hint=hint, limit=1_000)
        self._own_hint = hint
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_box = CheckBox(lambda: tr("Show what I type"))
        self.show_box.toggled.connect(self.show_letters)
        self.column.insertWidget(self.column.indexOf(self.below), self.show_box)
        QGuiApplication.inputMethod().localeChanged.connect(self._say_keyboard)

    def put_beside_box(self, widget: QWidget) -> None:
        """A quiet link at the right of "Show what I type"."""
        line = QHBoxLayout()
        self.column.removeWidget(self.show_box)
        line.addWidget(self.show_box)
        line.addStretch(1)
        line.addWidget(widget)
        self.column.insertLayout(self.column.indexOf(self.below), line)

    def show_letters(self, shown: bool) -> None:
        """Show the passphrase or hide it again."""
        self.input.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @override
    def value(self) -> str | None:
        return self.text() or None

    @override
    def half_typed(self) -> str:
        """Nothing: no secret is kept with a draft."""
        return ""

    @override
    def set_value(self, value: str | None) -> None:
        self.input.setText(value or "")
        self.show_box.setChecked(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._say_keyboard()
        return super().eventFilter(watched, event)

    def _say_keyboard(self) -> None:
        if spoken(self._own_hint):
            return
        name = self.keyboard_name()
        self.set_hint((lambda: tr("Keyboard: {name}", name=name)) if name else "")

    @staticmethod
    def keyboard_name() -> str:
        """The language of the keyboard in its own words; empty where the system does not tell."""
        return QGuiApplication.inputMethod().locale().nativeLanguageName()
