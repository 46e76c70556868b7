"""A form: one column, the main button at the end of the reading way, Escape beside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models.errors import Message, Problem
from views.kit.field import Field
from views.kit.figures import in_digits
from views.kit.press import Button
from views.kit.scroller import Foot, give_hand
from views.kit.words import Text, spoken
from views.theme import worn

AnyField = Field[Any]
"""A field of whatever value: a form holds different ones."""

_MOST_AIR = 2
"""Rows of a list that the last field and the foot are apart at most."""


class Form(QWidget):
    """Fields by name. Enter goes to the next field and, in the last one, submits; Ctrl+Enter submits from anywhere.

    `submitted` comes only when every field can be taken; else the first wrong one has the focus and says why.
    """

    submitted = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, AnyField] = {}
        sizes = worn().sizes
        self.setMaximumWidth(sizes.form_width)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(sizes.step * 3)
        self._foot = Foot(self, most_air=_MOST_AIR * sizes.row)
        self._foot.hide()
        self.column.addWidget(self._foot, 1)
        self.column.addStretch(0)
        self.main: Button | None = None
        self.back: Button | None = None

    def add(self, name: str, field: AnyField) -> None:
        """The next field, below those before."""
        self._take(name, field)
        self._put(field)

    def add_side_by_side(self, fields: Sequence[tuple[str, AnyField, int]]) -> None:
        """Fields on one line: name, field, share of the width. For what is read together only."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.gap)
        for name, field, share in fields:
            self._take(name, field)
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self._put(row)

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no field, such as a line of explanation."""
        self._put(widget)

    def join(self, name: str, field: AnyField) -> None:
        """A field that stands inside such a widget takes part: in Enter, in checks, in what is told."""
        self._take(name, field)

    def _put(self, widget: QWidget) -> None:
        # Before the foot and the stretch.
        self.column.insertWidget(self.column.count() - 2, widget)

    def _take(self, name: str, field: AnyField) -> None:
        self.fields[name] = field
        field.submitted.connect(lambda: self._onward(field))
        field.changed.connect(self.changed)

    def end_with(self, main: Text, back: Text | None = None) -> None:
        """The main button and, beside it, the way out (`None`: there is none)."""
        self.main = Button(main, self.submit, "main-button", keys="Ctrl+Return")
        if back is not None:
            self.back = Button(lambda: f"{spoken(back)}   Esc", self.left.emit)
        self._foot.add(*(button for button in (self.main, self.back) if button is not None))
        self._foot.show()

    def submit(self) -> None:
        """Check every field and, if all can be taken, say so."""
        # One that stands in a part that is hidden is hidden too, though it does not say so itself.
        shown = [field for field in self.fields.values() if field.isVisibleTo(self)]
        wrong = [field for field in shown if not field.check()]
        if wrong:
            give_hand(wrong[0])
            return
        self.submitted.emit()

    def tell(self, problems: Iterable[Problem]) -> tuple[Message, ...]:
        """Show what a draft found beside its fields; the first of them gets the focus.

        Gives back what belongs to no field of this form: the page says it elsewhere.
        """
        rest: list[Message] = []
        found: dict[str, Message] = {}
        for problem in problems:
            if problem.field in self.fields:
                found.setdefault(problem.field, problem.message)
            else:
                rest.append(problem.message)
        for name, field in self.fields.items():
            field.tell(found.get(name))
        named = [self.fields[name] for name in self.fields if name in found]
        if named:
            give_hand(named[0])
        return tuple(rest)

    def clear(self) -> None:
        """Empty every field and begin at the first."""
        for field in self.fields.values():
            field.set_value(None)
            field.tell(None)
        self.begin()

    def begin(self) -> None:
        """Put the focus where the person starts."""
        for field in self.fields.values():
            if field.isEnabled() and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def set_busy(self, busy: bool) -> None:
        """While a job runs the main button cannot be pressed a second time."""
        if self.main is not None:
            self.main.setEnabled(not busy)

    def _onward(self, field: AnyField) -> None:
        following = list(self.fields.values())
        following = following[following.index(field) + 1 :]
        for later in following:
            if later.isEnabled() and later.isVisibleTo(self):
                later.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.submit()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye reads, also to what came into the form later: Qt would put that behind everything else."""
        ends = (button for button in (self.main, self.back) if button is not None and _stops_tab(button))
        stops = [*_stops(self.column), *ends]
        hand = self.focusWidget()
        if hand not in stops:
            return super().focusNextPrevChild(forward)
        place = stops.index(hand) + (1 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        if 0 <= place < len(stops):
            stops[place].setFocus(reason)
            return True
        outside = self._outside(hand, forward=forward)
        if outside is not None:
            outside.setFocus(reason)
        return outside is not None

    def _outside(self, hand: QWidget, *, forward: bool) -> QWidget | None:
        """The next stop that is no part of this form."""
        there = hand.nextInFocusChain() if forward else hand.previousInFocusChain()
        while there is not None and there is not hand:
            if _stops_tab(there) and not self.isAncestorOf(there):
                return there
            there = there.nextInFocusChain() if forward else there.previousInFocusChain()
        return None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back is not None:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """What can have the focus, in the order of the layouts."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and _stops_tab(widget):
            yield widget
        elif widget is not None and not widget.isHidden():
            inner = widget.layout()
        if inner is not None:
            yield from _stops(inner)


def _stops_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


def key_hint(*pairs: tuple[str, Callable[[], str]]) -> Callable[[], str]:
    """A line of keys and what they do, for a card's hint: `F2 called · F3 attended`."""
    # A key and its words are not torn apart where the line breaks; one that is a figure is in the language's digits.
    return lambda: "   ·   ".join(
        f"{in_digits(key) if key[0].isdigit() else key} {words()}".replace(" ", "\N{NO-BREAK SPACE}")
        for key, words in pairs
    )
