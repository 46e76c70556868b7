"""Two things side by side, one below the other where there is no room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from views.theme import worn


class Beside(QWidget):
    """Unlike `Sides`, both are always there: the page scrolls on a small screen."""

    def __init__(self, near: QWidget, far: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(worn().sizes.gap + 2)
        self._line.addWidget(near, shares[0])
        self._line.addWidget(far, shares[1])

    @property
    def wide(self) -> bool:
        """Whether they stand side by side."""
        return self._line.direction() == QBoxLayout.Direction.LeftToRight

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if self.width() >= worn().sizes.narrow else way.TopToBottom)
