"""Erasing a member's record: two steps apart, so that no slip of the hand does it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn


class Erasing(QWidget):
    """One button; pressed, it says what would happen and asks. `wanted` when the answer is yes."""

    wanted = Signal()

    def __init__(self, codes: Sequence[str] = ()) -> None:
        """`codes` of all records that are erased together, where the person has several."""
        super().__init__()
        self.together = Label(
            lambda: tr(
                "These records are linked as one person, and all of them are erased. If they are two people, go back and "
                "take them apart first."
            ),
            "problem",
            wrap=True,
        )
        self.codes = Label("\n".join(codes), "code", wrap=True)
        self._several = bool(codes)
        self.begin = Button(lambda: tr("Erase this record"), self._ask, "link")
        self._asking = QWidget()
        self._question = Label(
            lambda: tr(
                "Everything known of this person is taken out of the register, here and with the next bundle everywhere. "
                "Nothing brings it back."
            ),
            wrap=True,
        )
        self.keep = Button(lambda: tr("Keep the record"), self._keep)
        self.erase = Button(lambda: tr("Erase for good"), self._erase)
        self._lay_out()

    def _lay_out(self) -> None:
        whole, asking, buttons = QVBoxLayout(self), QVBoxLayout(self._asking), QHBoxLayout()
        for layout in (whole, asking):
            layout.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(worn().sizes.step * 3)
        buttons.setSpacing(worn().sizes.step * 3)
        for button in (self.keep, self.erase):
            buttons.addWidget(button)
        buttons.addStretch(1)
        asking.addWidget(self._question)
        for label in (self.together, self.codes):
            asking.addWidget(label)
            if not self._several:
                label.hide()
        asking.addLayout(buttons)
        first = QHBoxLayout()
        first.addWidget(self.begin)
        first.addStretch(1)
        whole.addLayout(first)
        whole.addWidget(self._asking)
        self._asking.hide()

    def _ask(self) -> None:
        self.begin.hide()
        self._asking.show()
        # The safe answer has the hand.
        self.keep.setFocus()

    def _keep(self) -> None:
        self._asking.hide()
        self.begin.show()
        self.begin.setFocus()

    def _erase(self) -> None:
        self.erase.setEnabled(False)
        self.wanted.emit()
