"""How the members' pages are laid out where the kit's list with its side does not fit."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from views.kit.card import Card
from views.kit.form import Form
from views.theme import worn


def narrow(form: Form) -> QWidget:
    """A form that stands alone on its page: in a card as wide as the form, at the left."""
    whole, card = QWidget(), Card()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    card.add(form)
    card.setMaximumWidth(worn().sizes.form_width + 2 * worn().sizes.card_padding)
    line.addWidget(card, 1)
    line.addStretch(0)
    return whole


class Beside(QWidget):
    """Two parts that are both needed: side by side, or one below the other where the screen is small."""

    def __init__(self, near: QWidget, far: QWidget, shares: tuple[int, int], *, far_on_top: bool = False) -> None:
        super().__init__()
        self._far_on_top = far_on_top
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(worn().sizes.gap)
        self._shares = shares
        self._line.addWidget(near, shares[0])
        self._line.addWidget(far, shares[1])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Later: the layout that gives this size is still at work and would not hear of another need.
        QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        ways = QBoxLayout.Direction
        below = ways.BottomToTop if self._far_on_top else ways.TopToBottom
        way = ways.LeftToRight if self.width() >= worn().sizes.narrow else below
        if way != self._line.direction():
            self._line.setDirection(way)
            for place, share in enumerate(self._shares):
                self._line.setStretch(place, share if way is ways.LeftToRight else 0)
