"""One conflict: all its values with their authors, a button for each, and the ways to another one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.conflicts import ConflictEntry, ConflictValue
from models.schema import ConsentAnswer
from views.exchange.other_value import OtherValue
from views.exchange.value_words import Townships, author_words, field_words, value_words
from views.exchange.words import noun_words
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, said, tr
from views.theme import worn
from views.tokens import Tone

RECORDS = frozenset({"member", "member_local", "consent", "referral"})
"""Tables whose records have a page of their own."""


class ValueRow(QWidget):
    """One value: what it is, by whom and when, whether it is shown now, and the button that lets it count."""

    def __init__(
        self,
        entry: ConflictEntry,
        value: ConflictValue,
        townships: Townships,
        press: Callable[[ConflictValue], None] | None,
    ) -> None:
        super().__init__()
        self.value = value
        sizes = worn().sizes
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(sizes.gap)
        left = QVBoxLayout()
        left.setSpacing(0)
        self.text = Label(lambda: value_words(entry, value, townships), "strong", wrap=True)
        left.addWidget(self.text)
        below = QHBoxLayout()
        below.setSpacing(sizes.step * 3)
        self.chip = Chip(lambda: tr("shown now"), Tone.ACCENT)
        self.author = Label(lambda: author_words(value), "hint", wrap=True)
        below.addWidget(self.chip)
        below.addWidget(self.author, 1)
        left.addLayout(below)
        # A widget without a parent yet would be shown as a window of its own, so it is only hidden here.
        if not value.shown:
            self.chip.hide()
        if value.held is not None:
            held = value.held
            left.addWidget(Label(lambda: said(held), "hint", wrap=True))
        across.addLayout(left, 1)
        self.button = Button(lambda: tr("This one"), (lambda: press(value)) if press is not None else None)
        if press is None or value.held is not None:
            self.button.hide()
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class ConflictCard(Card):
    """What is chosen in the list. Up and Down go from button to button, Enter presses."""

    picked = Signal(object, object)
    """ConflictEntry, ConflictValue: this one counts."""
    written = Signal(object, object)
    """ConflictEntry, models.schema.values.Plain: another value counts."""
    asked = Signal(object, object)
    """ConflictEntry, ConsentAnswer (yes, no): the member was asked again."""
    record_wanted = Signal(object)
    """ConflictEntry."""
    grown = Signal()
    """A form was opened at its foot."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.entry: ConflictEntry | None = None
        self.rows: list[ValueRow] = []
        self.form: OtherValue | None = None
        self._townships: Townships = {}
        self._inside = QWidget()
        self.add(self._inside, 1)

    def show_entry(self, entry: ConflictEntry | None, townships: Townships) -> None:
        """Show this conflict. What is half-typed stays while nothing of it changed."""
        if entry is not None and entry == self.entry and townships == self._townships:
            return
        self.entry, self._townships, self.form, self.rows = entry, townships, None, []
        old, self._inside = self._inside, QWidget()
        self.body.replaceWidget(old, self._inside)
        old.setParent(None)
        old.deleteLater()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.step * 3)
        if entry is not None:
            self._head(entry)
            self._values(entry)
            self._foot(entry)
        self._column.addStretch(1)

    def begin(self) -> bool:
        """Put the hand on the first button; False when there is none."""
        for row in self.rows:
            if not row.button.isHidden():
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _head(self, entry: ConflictEntry) -> None:
        line = QHBoxLayout()
        line.addWidget(Label(lambda: field_words(entry.field), "heading"), 1)
        line.addWidget(Label(entry.record, "code"), 0, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(line)
        self.advice = Label(_advice(entry), "soft", wrap=True)
        self._column.addWidget(self.advice)

    def _values(self, entry: ConflictEntry) -> None:
        press: Callable[[ConflictValue], None] | None = None
        if entry.may_choose:
            press = lambda value: self.picked.emit(entry, value)  # noqa: E731 - a handler, or none
        for value in entry.values:
            self._column.addWidget(rule())
            row = ValueRow(entry, value, self._townships, press)
            self.rows.append(row)
            self._column.addWidget(row)

    def _foot(self, entry: ConflictEntry) -> None:
        self._column.addWidget(rule())
        foot = QHBoxLayout()
        foot.setSpacing(worn().sizes.step * 3)
        self.other = Button(lambda: tr("Write another"), self._write_another)
        self.yes = Button(lambda: tr("Yes"), lambda: self.asked.emit(entry, ConsentAnswer.YES))
        self.no = Button(lambda: tr("No"), lambda: self.asked.emit(entry, ConsentAnswer.NO))
        self.record = Button(lambda: tr("Open the record"), lambda: self.record_wanted.emit(entry))
        shown = {
            self.other: entry.other is not None,
            self.yes: entry.consent is not None,
            self.no: entry.consent is not None,
            self.record: entry.table in RECORDS,
        }
        for button, wanted in shown.items():
            foot.addWidget(button)
            if not wanted:
                button.hide()
        foot.addStretch(1)
        self._column.addLayout(foot)

    def _write_another(self) -> None:
        entry = self.entry
        if entry is None or entry.other is None or self.form is not None:
            return
        form = self.form = OtherValue(entry, entry.other, self._townships, self._today)
        form.written.connect(lambda value: self.written.emit(entry, value))
        form.left.connect(self.close_form)
        self.other.hide()
        self._column.insertWidget(self._column.count() - 1, form)
        form.begin()
        self.grown.emit()

    def close_form(self) -> None:
        """Away from the form, back to the buttons."""
        if self.form is not None:
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
            self.other.show()
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)


def _advice(entry: ConflictEntry) -> Text:
    line = entry.consent
    if line is not None:
        return lambda: tr("Ask the member again: {question} Until then the most restrictive answer counts.",
                          question=said(line.sentence))  # fmt: skip
    if not entry.may_choose:
        return lambda: tr("{records}: all values are kept until somebody chooses. An admin chooses here, or head office.",
                          records=noun_words(entry.table))  # fmt: skip
    return lambda: tr("{records}: all values are kept. Choose the one that stays; it counts everywhere from the next "
                      "bundles on.", records=noun_words(entry.table))  # fmt: skip
