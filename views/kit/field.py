"""A field: its label above, the input, and below in place what is wrong or a hint."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from models.burmese import latin_digits, normalise
from models.errors import Message
from models.zawgyi import from_zawgyi, looks_zawgyi
from views.kit.figures import in_digits, read_number, shown_number, shown_year
from views.kit.label import Label
from views.kit.line import PASTE_LIMIT, Line
from views.kit.press import Button
from views.kit.veil import veil
from views.kit.words import Spoken, Text, said, spoken, tr
from views.theme import worn

ValueT = TypeVar("ValueT")


class Field(Spoken, QWidget, Generic[ValueT]):
    """What all fields have. `changed` comes whenever the person changed the input."""

    changed = Signal()
    submitted = Signal()
    """Enter was pressed in it: the form moves on."""

    def __init__(self, label: Text, *, required: bool = False, hint: Text = "") -> None:
        super().__init__()
        self.required = required
        self._label, self._hint = label, hint
        self._wrong: Message | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(worn().sizes.step)
        self.label = Label("", "field-label")
        self.below = Label("", "hint", wrap=True)

    def _build(self, control: QWidget) -> None:
        """Put label, control and the line below together; last thing in a field's construction."""
        self.control = control
        self.column.addWidget(self.label)
        self.column.addWidget(control)
        self.column.addWidget(self.below)
        self.setFocusProxy(control)
        control.installEventFilter(self)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        words = spoken(self._label)
        self.label.say(f"{words} *" if self.required and words else words)
        self.label.setVisible(bool(words))
        self.control.setAccessibleName(words)
        self._say_below()

    def _say_below(self) -> None:
        wrong = self._wrong
        self.below.setProperty("part", "problem" if wrong is not None else "hint")
        text = said(wrong) if wrong is not None else spoken(self._hint)
        self.below.say(text)
        self.below.setVisible(bool(text))
        self.control.setProperty("wrong", wrong is not None)
        for widget in (self.below, self.control):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.control.setAccessibleDescription(text)

    def value(self) -> ValueT | None:
        """What the person entered, cleaned; None for nothing (or nothing usable: see :meth:`problem`)."""
        raise NotImplementedError

    def set_value(self, value: ValueT | None) -> None:
        """Put a value in; None empties."""
        raise NotImplementedError

    def problem(self) -> Message | None:
        """What is wrong with what stands in it now; None when it can be taken."""
        if self.required and self.value() in (None, ""):
            return Message("This is needed.")
        return None

    def half_typed(self) -> str:
        """What was typed and is no value yet, such as the beginning of a clinic's name: kept with a form's draft."""
        return ""

    def take_half_typed(self, text: str) -> None:
        """Put back what stood there half typed."""

    def check(self) -> bool:
        """Whether it can be taken; says below what is wrong if not."""
        self.tell(self.problem())
        return self._wrong is None

    def tell(self, wrong: Message | None) -> None:
        """Show what is wrong (found by the field or by a use case), or that nothing is."""
        self._wrong = wrong
        self._say_below()

    def set_hint(self, hint: Text) -> None:
        """Another hint below, such as the hours of the chosen clinic."""
        self._hint = hint
        self._say_below()

    def _touched(self) -> None:
        """The person changed it: what was wrong is no longer said, until the next check."""
        if self._wrong is not None:
            self.tell(None)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the control goes to the form."""
        if event.type() == QEvent.Type.KeyPress:
            key = getattr(event, "key", lambda: None)()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._takes_enter():
                self.submitted.emit()
                return True
        return super().eventFilter(watched, event)

    def _takes_enter(self) -> bool:
        return True


class LineField(Field[ValueT]):
    """A field of one line.

    A `personal` one is dots while names are covered and the hand is elsewhere. One that takes `words` notices Zawgyi:
    the Unicode reading is shown below and offered; nothing is converted unasked.
    """

    words = False

    def __init__(
        self,
        label: Text,
        *,
        required: bool = False,
        hint: Text = "",
        placeholder: Text = "",
        limit: int = 200,
        code: bool = False,
        personal: bool = False,
    ) -> None:
        super().__init__(label, required=required, hint=hint)
        self.limit, self.personal = limit, personal
        self._cut = False
        """Whether the end of what was pasted last did not even go in."""
        self._placeholder = placeholder
        self.input = Line()
        self.input.setMaxLength(PASTE_LIMIT)
        if code:
            self.input.setProperty("part", "code")
        # Comes before the text is told to have changed.
        self.input.inputRejected.connect(self._left_out)
        self.input.textEdited.connect(self._touched)
        self.offer = Button("", self._take_offer, "link", parent=self)
        self.offer.hide()
        self._build(self.input)
        if self.words:
            self.column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
            self.input.textChanged.connect(self._look_for_zawgyi)
        if personal:
            veil().changed.connect(self._cover)
            self._cover()

    @override
    def retranslate(self) -> None:
        self.input.setPlaceholderText(spoken(self._placeholder))
        super().retranslate()
        if not spoken(self._label):
            # A field of a list's filter has no label above it: what stands inside says what it is.
            self.input.setAccessibleName(spoken(self._placeholder))

    def text(self) -> str:
        """What stands in it, letter by letter."""
        return self.input.text()

    @override
    def half_typed(self) -> str:
        text = self.text()
        return text if text.strip() and self.value() is None else ""

    @override
    def take_half_typed(self, text: str) -> None:
        self.input.setText(text)

    @override
    def problem(self) -> Message | None:
        return self._too_long() or super().problem()

    def _too_long(self) -> Message | None:
        if len(self.text()) <= self.limit:
            return None
        if self._cut:
            return Message("This is too long: at most {limit} letters. The end was left out.", {"limit": self.limit})
        return Message("This is too long: at most {limit} letters.", {"limit": self.limit})

    def _left_out(self) -> None:
        self._cut = True

    @override
    def _touched(self) -> None:
        super()._touched()
        if len(self.text()) > self.limit:
            # Said while the text is there to be looked at, not only when the form is sent.
            self.tell(self._too_long())
        else:
            self._cut = False

    def _look_for_zawgyi(self, text: str) -> None:
        found = len(text) <= self.limit and looks_zawgyi(text)
        self.offer.setVisible(found)
        if found:
            unicode = from_zawgyi(text)
            self.offer.say(lambda: tr("This looks like Zawgyi. Write it as {text}", text=unicode))

    def _take_offer(self) -> None:
        self.input.setText(from_zawgyi(self.text()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # As if it had been typed: fields that look something up look it up.
        self.input.textEdited.emit(self.text())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.personal and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            # The event comes before the focus has moved.
            self._cover(at_hand=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _cover(self, *, at_hand: bool | None = None) -> None:
        typing = self.input.hasFocus() if at_hand is None else at_hand
        modes = QLineEdit.EchoMode
        self.input.setEchoMode(modes.Password if veil().covers and not typing else modes.Normal)


class TextField(LineField[str]):
    """Words of a person, brought into the one form in which the register keeps text."""

    words = True

    @override
    def value(self) -> str | None:
        return normalise(self.text()) or None

    @override
    def set_value(self, value: str | None) -> None:
        self.input.setText(value or "")


class PhoneField(LineField[str]):
    """A phone number; digits of either script, kept as Latin ones with the first zero."""

    @override
    def value(self) -> str | None:
        return "".join(sign for sign in latin_digits(self.text()) if sign in "+0123456789") or None

    @override
    def set_value(self, value: str | None) -> None:
        self.input.setText(in_digits(value or ""))

    @override
    def problem(self) -> Message | None:
        too_long = self._too_long()
        if too_long is not None:
            return too_long
        typed = latin_digits(self.text()).strip()
        digits = sum(sign.isdigit() for sign in typed)
        if typed and (not set(typed) <= set("+0123456789 -()/.") or not 5 <= digits <= 15):
            return Message("Please write the number with digits only, such as 09 123 456 789.")
        return super().problem()


class NumberField(LineField[int]):
    """A whole number between two bounds, typed in either script's digits, shown in the language's."""

    def __init__(
        self, label: Text, *, least: int = 0, most: int = 999_999, required: bool = False, hint: Text = ""
    ) -> None:
        self.least, self.most = least, most
        super().__init__(label, required=required, hint=hint, limit=20)

    @override
    def value(self) -> int | None:
        number = read_number(self.text())
        return number if number is not None and self.least <= number <= self.most else None

    @override
    def set_value(self, value: int | None) -> None:
        self.input.setText("" if value is None else self._shown(value))

    def _shown(self, number: int) -> str:
        return shown_number(number)

    @override
    def retranslate(self) -> None:
        if self.value() is not None:
            self.set_value(self.value())
        super().retranslate()

    @override
    def problem(self) -> Message | None:
        if self.text().strip() and self.value() is None:
            return self._out_of_bounds()
        return super().problem()

    def _out_of_bounds(self) -> Message:
        return Message("Please write a number from {least} to {most}.", {"least": self.least, "most": self.most})


class YearField(NumberField):
    """A year of four digits."""

    def _shown(self, number: int) -> str:
        return shown_year(number)

    def _out_of_bounds(self) -> Message:
        # As text: a year has no thousands separator.
        bounds: dict[str, str | int] = {"least": shown_year(self.least), "most": shown_year(self.most)}
        return Message("Please write a year from {least} to {most}.", bounds)
