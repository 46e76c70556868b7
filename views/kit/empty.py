"""What stands where nothing is yet: one sentence, and the first thing to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text
from views.theme import worn


class Empty(QWidget):
    """A heading, a sentence of advice and, if given, the button that begins."""

    def __init__(
        self,
        heading: Text,
        advice: Text = "",
        begin: Text = "",
        press: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        sizes = worn().sizes
        column = QVBoxLayout(self)
        column.setSpacing(sizes.step * 2)
        column.addStretch(2)
        self.heading = Label(heading, "heading", wrap=True)
        self.advice = Label(advice, "soft", wrap=True)
        for label in (self.heading, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.button: Button | None = None
        if begin:
            self.button = Button(begin, press, "main-button")
            column.addSpacing(sizes.gap)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, heading: Text, advice: Text = "") -> None:
        """Other words in the same place, such as for a search that found nobody."""
        self.heading.say(heading)
        self.advice.say(advice)
