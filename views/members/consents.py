"""What a member was asked, one plain sentence each to be read aloud, and what was answered: yes, no, or not asked."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models.consents import ConsentLine
from models.schema import ConsentAnswer, ConsentScope
from views.kit.card import Card, rule
from views.kit.chip import Chip
from views.kit.figures import shown_date
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.words import Spoken, Text, said, spoken, tr
from views.members import words
from views.theme import worn

_Answer = ConsentAnswer
_KEYS = {
    Qt.Key.Key_1: _Answer.YES,
    Qt.Key.Key_Y: _Answer.YES,
    Qt.Key.Key_2: _Answer.NO,
    Qt.Key.Key_N: _Answer.NO,
    Qt.Key.Key_3: _Answer.NOT_ASKED,
    Qt.Key.Key_0: _Answer.NOT_ASKED,
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ConsentsCard(Card):
    """`answered(line, answer)` when the person in front of it was told an answer.

    One key answers, and the hand goes on to the next question; Up and Down go without answering.
    """

    answered = Signal(object, object)
    """ConsentLine, ConsentAnswer."""

    def __init__(self) -> None:
        # The look above names it already.
        super().__init__(
            "",
            _keys_words,
        )
        self.body.setSpacing(worn().sizes.step * 2)
        self.lines: list[ConsentRow] = []
        self._rules: list[QWidget] = []
        self._hand: int | None = None
        """The question that the hand goes to when the answers are shown anew."""
        self.body.addStretch(1)

    def show_lines(self, lines: tuple[ConsentLine, ...], *, closed: bool = False) -> None:
        """Show these answers; the hand stays on the question where it was. A closed record takes no yes any more."""
        focused = QApplication.focusWidget()
        held = next((place for place, row in enumerate(self.lines) if focused and row.isAncestorOf(focused)), None)
        if held is not None and self._hand is not None:
            held = min(self._hand, len(lines) - 1)
        self._hand = None
        for old in (*self.lines, *self._rules):
            old.setParent(None)
            old.deleteLater()
        self.lines, self._rules = [], []
        for line in lines:
            if self.lines:
                self._put(rule(), self._rules)
            row = ConsentRow(line, closed=closed)
            row.chosen.connect(self._teller(line))
            row.stepped.connect(self._stepper(len(self.lines)))
            self.lines.append(row)
            self.body.insertWidget(self.body.count() - 1, row)
        if held is not None:
            self.begin(held)

    def begin(self, place: int = 0) -> None:
        """Put the hand on a question."""
        if 0 <= place < len(self.lines):
            self.lines[place].first.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_at(self, scope: ConsentScope, provider_code: str = "") -> None:
        """Put the hand on the question about this."""
        places = [
            place
            for place, row in enumerate(self.lines)
            if row.line.scope is scope and row.line.provider_code == provider_code
        ]
        self.begin(places[0] if places else 0)

    def _put(self, widget: QWidget, kept: list[QWidget]) -> None:
        kept.append(widget)
        self.body.insertWidget(self.body.count() - 1, widget)

    def _teller(self, line: ConsentLine) -> Callable[[ConsentAnswer, bool], None]:
        def tell(answer: ConsentAnswer, by_key: bool) -> None:
            if by_key:
                self._hand = next(place for place, row in enumerate(self.lines) if row.line is line) + 1
            self.answered.emit(line, answer)

        return tell

    def _stepper(self, place: int) -> Callable[[int], None]:
        return lambda by: self.begin(place + by)


class ConsentRow(QWidget):
    """One question: the sentence to be read aloud, the answer that counts, and the others beside it."""

    chosen = Signal(object, bool)
    """ConsentAnswer; whether a key told it."""
    stepped = Signal(int)

    def __init__(self, line: ConsentLine, *, closed: bool = False) -> None:
        super().__init__()
        self.line = line
        sizes = worn().sizes
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(sizes.gap)
        left = QVBoxLayout()
        left.setSpacing(0)
        self.sentence = Label(lambda: said(line.sentence), wrap=True)
        left.addWidget(self.sentence)
        beneath = QWidget()
        below = QHBoxLayout(beneath)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(sizes.step * 3)
        note: Text = lambda: words.note(line)[0]  # noqa: E731 - a Text
        self.chip = Chip(note, words.note(line)[1])
        self.when = Label(_when(line), "hint")
        below.addWidget(self.chip)
        below.addWidget(self.when, 1)
        if not self.chip.text:
            self.chip.hide()
        left.addWidget(beneath)
        if not self.chip.text and not self.when.text():
            beneath.hide()
        across.addLayout(left, 1)
        self.buttons = self._choices(across, closed=closed)
        now = _shown(line)
        self.first = (self.buttons.get(now) if now is not None else None) or next(iter(self.buttons.values()))
        for button in self.buttons.values():
            # The question is one stop of the Tab key.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is self.first else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.first)

    def _choices(self, across: QHBoxLayout, *, closed: bool) -> "dict[ConsentAnswer, _Choice]":
        line = self.line
        offered: dict[ConsentAnswer, Text] = {
            _Answer.YES: lambda: tr("Yes"),
            _Answer.NO: lambda: tr("No"),
            _Answer.NOT_ASKED: _not_asked,
        }
        if closed and _shown(line) is not _Answer.YES:
            del offered[_Answer.YES]
        if line.scope is ConsentScope.KEEP_RECORD and _shown(line) is not _Answer.NOT_ASKED:
            # Without this one there would be no record: it was asked.
            del offered[_Answer.NOT_ASKED]
        if closed:
            offered.pop(_Answer.NOT_ASKED, None)
        holder = QHBoxLayout()
        holder.setSpacing(0)
        made: dict[ConsentAnswer, _Choice] = {}
        for place, (answer, text) in enumerate(offered.items()):
            button = _Choice(text, self.sentence_text)
            end = "first" if place == 0 else "last" if place == len(offered) - 1 else "middle"
            button.setProperty("place", end if len(offered) > 1 else "only")
            button.setChecked(answer is _shown(line))
            button.clicked.connect(lambda _on=False, told=answer: self._tell(told, by_key=False))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            holder.addWidget(button)
            made[answer] = button
        across.addLayout(holder)
        across.setAlignment(holder, Qt.AlignmentFlag.AlignVCenter)
        return made

    def sentence_text(self) -> str:
        """The question as it is read aloud."""
        return said(self.line.sentence)

    def _tell(self, answer: ConsentAnswer, *, by_key: bool) -> None:
        now = _shown(self.line)
        for own, button in self.buttons.items():
            button.setChecked(own is now)
        if answer is now:
            if by_key:
                self.stepped.emit(1)
            return
        # Who said yes and says no now takes it back.
        taken_back = answer is _Answer.NO and now is _Answer.YES
        self.chosen.emit(_Answer.WITHDRAWN if taken_back else answer, by_key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        answer = _KEYS.get(key)
        if (
            answer is not None
            and answer in self.buttons
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._tell(answer, by_key=True)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)


class _Choice(Spoken, QPushButton):
    """One of the answers."""

    def __init__(self, text: Text, question: Text) -> None:
        super().__init__()
        self._text, self._question = text, question
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("part", "segment")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setText(spoken(self._text))
        self.setAccessibleName(spoken(self._text))
        self.setAccessibleDescription(spoken(self._question))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would go to a neighbour by Up and Down; Enter answers as Space does.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _keys_words() -> str:
    # Figures alone would read as how many.
    keys = key_hint(("1", lambda: tr("yes")), ("2", lambda: tr("no")), ("3", lambda: tr("not asked")))
    return tr("Keys: {keys}", keys=keys())


def _not_asked() -> str:
    return tr("Not asked")


def _shown(line: ConsentLine) -> ConsentAnswer | None:
    """Which answer stands chosen; none while two stations say different things."""
    if line.conflicting:
        return None
    return _Answer.NO if line.answer is _Answer.WITHDRAWN else line.answer


def _when(line: ConsentLine) -> Text:
    def words_of_it() -> str:
        if line.conflicting:
            return tr("Two stations wrote different answers.")
        told = shown_date(line.answered_on) if line.answered_on else ""
        where = line.provider_name
        return " · ".join(part for part in (where, told) if part)

    return words_of_it
