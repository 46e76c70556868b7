"""The words of a recovery share: typed from the paper, and shown in order."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from models.errors import Message
from models.vault_shares import WORDS, WrongShare, words_of
from views.kit.field import Field
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.words import Text, tr
from views.theme import worn

_LINES = 3
_COLUMNS = 4


class ShareField(Field[str]):
    """Twenty words on some lines; while they are typed, how many there are stands below. Kept with no draft."""

    def __init__(self, label: Text, number: int) -> None:
        """`number`: its place among those that are typed, from 1."""
        super().__init__(label, required=True)
        self.number = number
        self.input = QPlainTextEdit()
        self.input.setTabChangesFocus(True)
        self.input.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferLatin
        )
        self._build(self.input)
        # With the theme's own letters, and what its sheet leaves free around them.
        self.input.ensurePolished()
        around = self.input.contentsMargins()
        frame = around.top() + around.bottom() + 2 * round(self.input.document().documentMargin())
        self.input.setFixedHeight(_LINES * self.input.fontMetrics().lineSpacing() + frame + worn().sizes.step)
        self.input.textChanged.connect(self._typed)
        self._typed()

    @override
    def value(self) -> str | None:
        return self.input.toPlainText().strip() or None

    @override
    def set_value(self, value: str | None) -> None:
        self.input.setPlainText(value or "")

    @override
    def problem(self) -> Message | None:
        missing = super().problem()
        if missing is not None:
            return missing
        try:
            words_of(self.value() or "", self.number)
        except WrongShare as error:
            return error.title
        return None

    def _typed(self) -> None:
        count = len(self.input.toPlainText().split())
        self.set_hint(
            (lambda: tr("{count} of {needed} words", count=count, needed=WORDS))
            if count
            else (lambda: tr("Twenty words. The first four letters of each are enough."))
        )
        self._touched()


class ShareWords(QWidget):
    """Words in columns, each behind its number."""

    def __init__(self) -> None:
        super().__init__()
        sizes = worn().sizes
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.step * 2)
        grid.setVerticalSpacing(sizes.step * 2)
        rows = WORDS // _COLUMNS
        self.words = [Label("", "strong") for _ in range(WORDS)]
        for place, word in enumerate(self.words):
            column = 2 * (place // rows)
            number = Label(partial(shown_number, place + 1), "soft")
            grid.addWidget(number, place % rows, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(word, place % rows, column + 1)
            grid.setColumnStretch(column + 1, 1)
        for row in range(rows):
            grid.setRowMinimumHeight(row, sizes.field - 2 * sizes.step)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these."""
        for label, word in zip(self.words, words, strict=True):
            label.say(word)
