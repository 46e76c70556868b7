"""Two records side by side: what is equal is quiet, what differs is marked; and what a person says to it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.likely_pairs import LikelyPair
from models.members import MemberLine
from models.names import same_person_name
from views.exchange.value_words import Townships, township_words
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.figures import in_digits, shown_date, shown_year
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, said, tr
from views.members import words
from views.theme import worn
from views.tokens import Tone

_Said = Callable[[MemberLine, Townships], str]


def _called(line: MemberLine, _towns: Townships) -> str:
    return line.name or words.called(line)


def _phone(line: MemberLine, _towns: Townships) -> str:
    return in_digits(line.phone)


def _office(line: MemberLine, _towns: Townships) -> str:
    return line.home_office


_FIELDS: tuple[tuple[Text, _Said], ...] = (
    (lambda: tr("Name"), _called),
    (lambda: tr("Birth year"), lambda line, _towns: shown_year(line.birth_year) if line.birth_year else ""),
    (lambda: tr("Gender"), lambda line, _towns: tr(words.GENDERS[line.gender])),
    (lambda: tr("Township"), lambda line, towns: township_words(line.township or "", towns)),
    (lambda: tr("Phone"), _phone),
    (lambda: tr("Old number"), lambda line, _towns: line.old_number),
    (lambda: tr("Joined on"), lambda line, _towns: shown_date(line.joined_on) if line.joined_on else ""),
    (lambda: tr("State"), lambda line, _towns: words.state(line)),
    (lambda: tr("Office"), _office),
)
_PERSONAL = (_called, _phone)
"""Covered where names are, and compared all the same."""


class PairCard(Card):
    """The pair that is chosen in the list. Left and Right go from button to button, Enter presses."""

    same = Signal(object)
    """LikelyPair: one person."""
    apart = Signal(object)
    """LikelyPair: two people."""
    asked = Signal(object)
    """LikelyPair: the office is to say."""
    wanted = Signal(str)
    """The code of a record to open."""

    def __init__(self, *, may_decide: bool) -> None:
        super().__init__(lambda: tr("One person or two?"))
        self._may_decide = may_decide
        self.pair: LikelyPair | None = None
        self._inside = QWidget()
        self.add(self._inside, 1)

    def show_pair(self, pair: LikelyPair | None, townships: Townships, *, may_ask: bool) -> None:
        """Show this pair."""
        self.pair = pair
        old, self._inside = self._inside, QWidget()
        self.body.replaceWidget(old, self._inside)
        # Hidden by word: a layout that still wants to show it would make a window of it.
        old.hide()
        old.setParent(None)
        old.deleteLater()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 3)
        if pair is not None:
            self._fill(column, pair, townships)
            self._foot(column, pair, may_ask=may_ask)
        column.addStretch(1)

    def begin(self) -> None:
        """Put the hand on the button that can be taken back most easily."""
        if self.pair is not None:
            (self.one_person if self._may_decide else self.open_one).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, column: QVBoxLayout, pair: LikelyPair, townships: Townships) -> None:
        if pair.why:
            column.addWidget(Label(lambda: " ".join(said(why) for why in pair.why), "soft", wrap=True))
        sizes = worn().sizes
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.gap)
        grid.setVerticalSpacing(2 * sizes.step)
        for place, stretch in enumerate((2, 4, 4, 0)):
            grid.setColumnStretch(place, stretch)
        self.open_one = Button(pair.one.code, lambda: self.wanted.emit(pair.one.code), "link")
        self.open_other = Button(pair.other.code, lambda: self.wanted.emit(pair.other.code), "link")
        for place, button in ((1, self.open_one), (2, self.open_other)):
            grid.addWidget(button, 0, place, Qt.AlignmentFlag.AlignLeft)
        self.differing: list[str] = []
        row = 1
        for title, value in _FIELDS:
            if not value(pair.one, townships) and not value(pair.other, townships):
                continue
            self._field(grid, row, title, value, pair, townships)
            row += 1
        column.addWidget(holder)

    def _field(
        self, grid: QGridLayout, row: int, title: Text, value: _Said, pair: LikelyPair, townships: Townships
    ) -> None:
        mine, theirs = value(pair.one, townships), value(pair.other, townships)
        # What one of them leaves open does not speak against the other.
        known = bool(pair.one.name and pair.other.name) if value is _called else bool(mine and theirs)
        # That two offices keep them is no sign of two people.
        differs = known and mine != theirs and value is not _office
        alike = differs and value is _called and same_person_name(pair.one.name, pair.other.name)
        part = "strong" if differs else "soft"
        label = Label(title, "soft")
        # What is compared is said in full; the values beside it have lines to break into.
        label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        for place, line in ((1, pair.one), (2, pair.other)):
            grid.addWidget(
                Label(_later(value, line, townships), part, wrap=True, personal=value in _PERSONAL),
                row,
                place,
                Qt.AlignmentFlag.AlignTop,
            )
        if differs:
            chip = Chip(lambda: tr("sounds alike")) if alike else Chip(lambda: tr("differs"), Tone.WARN)
            grid.addWidget(chip, row, 3, Qt.AlignmentFlag.AlignTop)
        if differs and not alike:
            self.differing.append(title if isinstance(title, str) else title())

    def _foot(self, column: QVBoxLayout, pair: LikelyPair, *, may_ask: bool) -> None:
        self.one_person = Button(lambda: tr("One person"), lambda: self.same.emit(pair), "main-button")
        self.two_people = Button(lambda: tr("Two people"), lambda: self.apart.emit(pair))
        self.ask = Button(lambda: tr("Ask the office"), lambda: self.asked.emit(pair))
        shown = {self.one_person: self._may_decide, self.two_people: self._may_decide, self.ask: may_ask}
        foot = QHBoxLayout()
        foot.setSpacing(worn().sizes.step * 3)
        for button, wanted in shown.items():
            foot.addWidget(button)
            if not wanted:
                button.hide()
        foot.addStretch(1)
        column.addWidget(rule())
        column.addWidget(
            Label(
                lambda: tr(
                    "Nothing moves: both records stay, are shown together, and can be taken apart again. Only erasing "
                    "cannot: it takes both."
                ),
                "hint",
                wrap=True,
            )
        )
        column.addLayout(foot)


def _later(value: _Said, line: MemberLine, townships: Townships) -> Text:
    return lambda: value(line, townships) or "–"
