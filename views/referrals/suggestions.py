"""The clinics that fit best, with the reason in sight; and what speaks for and against the one that was chosen."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models.provider_search import Choice
from views.kit.chip import Chip
from views.kit.figures import in_digits
from views.kit.label import Label
from views.kit.words import Spoken, tr
from views.providers import words
from views.theme import worn
from views.tokens import Tone

MOST = 3
"""Suggestions at once: more would be a list to study."""

Place = Callable[[str | None], str]
"""A township's name."""


class _Suggestion(Spoken, QPushButton):
    """One clinic: name and place, below how it went there, at the right whether it is open."""

    def __init__(self, number: int) -> None:
        super().__init__()
        sizes = worn().sizes
        self.choice: Choice | None = None
        self._why: Callable[[], str] = str
        self.setProperty("part", "suggestion")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(sizes.step * 3, sizes.step, sizes.step * 2, sizes.step)
        line.setSpacing(sizes.step * 3)
        self.key = Label(lambda: in_digits(str(number)), "soft")
        self.name, self.why, self.open = Label("", "strong"), Label("", "hint"), Chip("")
        both, first = QVBoxLayout(), QHBoxLayout()
        both.setSpacing(0)
        first.addWidget(self.name, 1)
        first.addWidget(self.open)
        both.addLayout(first)
        both.addWidget(self.why)
        line.addWidget(self.key)
        line.addLayout(both, 1)
        for part in (self.key, self.name, self.why, self.open):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_choice(self, choice: Choice, today: dt.date, place: Place) -> None:
        """Suggest this clinic."""
        self.choice = choice
        self.name.say(lambda: words.name(choice.line))
        self._why = lambda: why(choice, place)
        self.why.say(self._why)
        self.open.say(lambda: openness(choice, today), openness_tone(choice))
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.name.text())
        self.setAccessibleDescription(self._why())


class Suggestions(Spoken, QWidget):
    """At most three clinics, the best first. Emits `picked` with its row id by Enter, click, or `pick(number)`."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        sizes = worn().sizes
        self._count = 0
        self.lines = [_Suggestion(number) for number in range(1, MOST + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.step)
        self.hint = Label(self._hint, "hint", wrap=True)
        column.addWidget(self.hint)
        for place, line in enumerate(self.lines, start=1):
            line.clicked.connect(lambda _on=False, number=place: self.pick(number))
            column.addWidget(line)
        self.hide()

    def show_best(self, choices: Sequence[Choice], today: dt.date, place: Place) -> None:
        """Suggest the first of these."""
        self._count = len(choices)
        for line, choice in zip(self.lines, choices, strict=False):
            line.show_choice(choice, today, place)
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(choices))
        self.hint.retranslate()
        self.setVisible(bool(choices))

    def pick(self, number: int) -> bool:
        """Take the suggestion with this number, counted from 1; False if there is none."""
        if self.isHidden() or not 1 <= number <= min(self._count, MOST):
            return False
        choice = self.lines[number - 1].choice
        if choice is not None:
            self.picked.emit(choice.line.id)
        return choice is not None

    def _hint(self) -> str:
        keys = in_digits("1" if self._count == 1 else f"1–{min(self._count, MOST)}")
        if self._count > MOST:
            return tr("{keys} takes one of these. Down shows all {count}.", keys=keys, count=self._count)
        return tr("{keys} takes one of these.", keys=keys)


class ClinicFacts(QWidget):
    """Below the chosen clinic: whether it is open, when it was checked, how it went for others."""

    def __init__(self) -> None:
        super().__init__()
        sizes = worn().sizes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.step)
        self.open, self.checked = Chip(""), Chip("")
        chips = QHBoxLayout()
        chips.setSpacing(sizes.step * 2)
        chips.addWidget(self.open)
        chips.addWidget(self.checked)
        chips.addStretch(1)
        self.known = Label("", "hint", wrap=True)
        column.addLayout(chips)
        column.addWidget(self.known)
        self.hide()

    def show_choice(self, choice: Choice | None, today: dt.date) -> None:
        """What speaks for and against this one; nothing for none."""
        self.setVisible(choice is not None)
        if choice is None:
            return
        line = choice.line
        self.open.say(lambda: openness(choice, today), openness_tone(choice))
        self.checked.say(lambda: _checked(choice), words.checked_tone(choice.entry))
        # Hours that can be read are told by the chip, and stand on the slip beside.
        hours = line.hours if line.week is None else ""
        self.known.say(
            lambda: words.BETWEEN.join(
                part for part in (words.realism(choice.realism, confirmed=False), hours, line.cost) if part
            )
        )


def why(choice: Choice, place: Place) -> str:
    """Where it is, and how it went there."""
    near = tr(words.NEAR[choice.near]) if choice.near in words.NEAR else ""
    where = place(choice.line.township)
    where = f"{where} ({near})" if where and near else where or near
    failed = tr("mostly sent away") if choice.realism.often_fails else ""
    return words.BETWEEN.join(part for part in (where, failed, words.realism_short(choice.realism)) if part)


def openness(choice: Choice, today: dt.date) -> str:
    """Whether it opens on the day of the appointment, where there is one, else whether it is open now."""
    if choice.open_then is False:
        return tr("closed on that day")
    if choice.open_then:
        return tr("open on that day")
    return words.opening(choice.entry.opening, today)


def openness_tone(choice: Choice) -> Tone:
    """How that is coloured."""
    if choice.open_then is not None:
        return Tone.GOOD if choice.open_then else Tone.WARN
    return words.opening_tone(choice.entry.opening)


def _checked(choice: Choice) -> str:
    told = words.checked(choice.entry)
    return tr("{checked}: call first", checked=told) if choice.entry.stale else told
