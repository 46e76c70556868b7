"""Two things side by side, one below the other where there is no room."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget
from typing_extensions import override

from views.kit.card import hold_form
from views.theme import worn


class Beside(QWidget):
    """Unlike `Sides`, both are always there: the page scrolls on a small screen, where `far_on_top` turns them round.

    Small ones, such as a question and its buttons, are `close`: they stand side by side as soon as both fit. Where a
    `form` stands near it gets no more room than it can use, and the far side the rest.
    """

    def __init__(
        self,
        near: QWidget,
        far: QWidget,
        shares: tuple[int, int] = (1, 1),
        *,
        far_on_top: bool = False,
        close: bool = False,
        form: bool = False,
    ) -> None:
        super().__init__()
        self._near, self._form = near, form
        self._least = 0 if close else worn().sizes.narrow
        ways = QBoxLayout.Direction
        self._below = ways.BottomToTop if far_on_top else ways.TopToBottom
        self._shares = shares
        self._line = QBoxLayout(ways.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._gap = worn().sizes.gap + 2
        self._line.setSpacing(self._gap)
        self._line.addWidget(near, shares[0])
        self._line.addWidget(far, shares[1])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Later: the layout that gives this size is still at work and would not hear of another need.
        QTimer.singleShot(0, self, self._arrange)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # What they show came later, and needs more room or less.
            self._arrange()
        return super().event(event)

    @override
    def minimumSizeHint(self) -> QSize:
        # Beside each other they may need more than the window has: then they go below each other, and nothing else scrolls.
        return QSize(max(self._needs()), super().minimumSizeHint().height())

    def _needs(self) -> list[int]:
        """The least widths of those in sight."""
        return [item.minimumSize().width() for item in self._items() if not item.isEmpty()] or [0]

    def _items(self) -> list[QLayoutItem]:
        items = (self._line.itemAt(place) for place in range(self._line.count()))
        return [item for item in items if item is not None]

    def _arrange(self) -> None:
        across = QBoxLayout.Direction.LeftToRight
        needs = self._needs()
        room = max(self._least, sum(needs) + self._gap * (len(needs) - 1))
        way = across if self.width() >= room else self._below
        if self._form:
            hold_form(self._near, beside=way is across)
        if way != self._line.direction():
            self._line.setDirection(way)
            for place, share in enumerate(self._shares):
                self._line.setStretch(place, share if way is across else 0)
        # What has nothing to show keeps no distance either.
        one = way is not across and any(not each.sizeHint().height() for each in self._items())
        self._line.setSpacing(0 if one else self._gap)
