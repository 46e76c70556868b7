"""What is known of one member, as a card: read in one look, nothing to type."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from models.custom_values import Entry
from models.members import MemberDetails
from views.custom import words as custom_words
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.figures import in_digits, shown_date, shown_year
from views.kit.label import Label
from views.kit.press import Button
from views.kit.veil import veiled
from views.kit.words import Text, tr
from views.members import words
from views.theme import worn

_FACTS: tuple[tuple[Text, Callable[[MemberDetails, str], str]], ...] = (
    (lambda: tr("Birth year"), lambda it, _town: shown_year(it.line.birth_year) if it.line.birth_year else ""),
    (lambda: tr("Gender"), lambda it, _town: tr(words.GENDERS[it.line.gender])),
    (lambda: tr("Township"), lambda _it, town: town),
    (lambda: tr("Phone"), lambda it, _town: veiled(in_digits(it.line.phone))),
    (lambda: tr("Safe way to reach"), lambda it, _town: veiled(it.safe_contact)),
    (lambda: tr("Joined on"), lambda it, _town: shown_date(it.line.joined_on) if it.line.joined_on else ""),
    (lambda: tr("Roles"), lambda it, _town: " · ".join(tr(words.ROLES[role]) for role in it.roles)),
    (lambda: tr("Languages"), lambda it, _town: it.languages),
    (lambda: tr("Old number"), lambda it, _town: it.line.old_number),
    (lambda: tr("Office"), lambda it, _town: it.line.home_office),
    (lambda: tr("Handed over to"), lambda it, _town: it.line.gone_to),
    (lambda: tr("Goes on as"), lambda it, _town: it.goes_on_as),
    (lambda: tr("Code before"), lambda it, _town: ", ".join(it.former_codes)),
)


class FactsCard(Card):
    """Name, code and state on top; below them what is known, one line each; buttons at the foot by the page."""

    def __init__(self, *, named: bool = True) -> None:
        """Without `named` the name is left to the page's title."""
        super().__init__()
        sizes = worn().sizes
        self.details: MemberDetails | None = None
        self.name, self.code, self.chip = Label("", "heading"), Label("", "code"), Chip("")
        head = QHBoxLayout()
        head.addWidget(self.name if named else self.code, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(head)
        if named:
            self.body.addWidget(self.code)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(sizes.gap + 2 * sizes.step)
        self._grid.setVerticalSpacing(2 * sizes.step)
        self._across = 0
        self._standing: list[object] = []
        """What is laid out now: how many across, and which facts."""
        # Both wrap, so that they stand on one base line.
        self.values = [(Label(title, "soft", wrap=True), Label("", wrap=True)) for title, _value in _FACTS]
        self.more: list[tuple[Label, Label]] = []
        """What is said in the fields of head office's own."""
        self.body.addWidget(self._holder)
        self._arrange()
        self.body.addStretch(1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(sizes.step * 3)
        self.body.addLayout(self.foot)

    def end_with(self, *buttons: Button) -> None:
        """The buttons at the foot."""
        for button in buttons:
            self.foot.addWidget(button)
        self.foot.addStretch(1)

    def show_member(self, details: MemberDetails, township: Text, entries: Sequence[Entry] = ()) -> None:
        """Show this member; `township` is the name of where she lives, `entries` what is said in head office's fields."""
        self.details = details
        self._show_entries([entry for entry in entries if entry.value])
        self.name.say(lambda: words.called(details.line))
        self.code.say(details.code)
        self.chip.say(lambda: words.state(details.line), words.state_tone(details.line.status))
        for (_label, value), (_title, text) in zip(self.values, _FACTS, strict=True):
            value.say(_later(text, details, township))
        self._arrange()

    def _arrange(self) -> None:
        """One fact a line; where the card is as wide as a page, two."""
        across = 2 if self.width() >= worn().sizes.form_width else 1
        shown = [pair for pair in (*self.values, *self.more) if pair[1].text()]
        standing: list[object] = [across, *shown]
        if standing == self._standing:
            return
        self._standing = standing
        while self._grid.count():
            self._grid.takeAt(0)
        # Out of sight meanwhile: each part that comes or goes would lay out all the others anew.
        self._holder.hide()
        for pair in self.values:
            for part in pair:
                part.hide()
        lines = max(1, -(-len(shown) // across))
        for number, (label, value) in enumerate(shown):
            column, row = divmod(number, lines)
            self._grid.addWidget(label, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 2 * column + 1, Qt.AlignmentFlag.AlignTop)
            # Only now that they have a place: else each would be a window of its own.
            label.show()
            value.show()
        for column in range(2):
            self._grid.setColumnStretch(2 * column + 1, int(column < across))
        self._across = across
        self._holder.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._across != (2 if self.width() >= worn().sizes.form_width else 1):
            # Later: the layout that gives this size is still at work.
            QTimer.singleShot(0, self, self._arrange)

    def _show_entries(self, entries: Sequence[Entry]) -> None:
        for old in (label for pair in self.more for label in pair):
            # Hidden by word: a layout that still wants to show it would make a window of it.
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.more = [
            (
                Label(partial(custom_words.label, entry.field), "soft", wrap=True),
                Label(partial(custom_words.value, entry), wrap=True),
            )
            for entry in entries
        ]


def _later(text: Callable[[MemberDetails, str], str], details: MemberDetails, township: Text) -> Text:
    return lambda: text(details, township if isinstance(township, str) else township())
