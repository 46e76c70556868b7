"""The board's row of states with how many referrals stand in each: a filter that is also the overview."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from models.referral_board import Group
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.words import Spoken, mark, tr
from views.theme import worn

NAMES = {
    Group.TO_ASK: mark("To ask now"),
    Group.NO_NEWS: mark("No news"),
    Group.ISSUED: mark("Issued slips"),
    Group.ATTENDED: mark("Attended"),
    Group.COMPLETED: mark("Served"),
    Group.LOOP_CLOSED: mark("Loop closed"),
    Group.OTHER_ENDS: mark("Other ends"),
    Group.DRAFTS: mark("Drafts"),
    Group.ALL: mark("All"),
}
_ONLY_IF_ANY = frozenset({Group.DRAFTS})


class _Count(Spoken, QPushButton):
    """One state: its figure, and its name below."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        sizes = worn().sizes
        self.stands_for = group
        self.setProperty("part", "count")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number, self.name = Label("", "count"), Label(partial(tr, NAMES[group]), "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.step // 2, 0, sizes.step // 2, 0)
        column.setSpacing(0)
        for label in (self.number, self.name):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._many = 0
        self.retranslate()

    def count(self, many: int) -> None:
        """Show how many there are."""
        self._many = many
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.number.say(lambda: shown_number(self._many))
        self.setAccessibleName(f"{tr(NAMES[self.stands_for])}: {shown_number(self._many)}")
        # Large text on a small screen may leave no room for the whole name.
        self.setToolTip(tr(NAMES[self.stands_for]))


class Groups(QWidget):
    """Emits `chosen` when another group is looked at. Left and Right go along; Down goes into the list."""

    chosen = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.step)
        self._group = QButtonGroup(self)
        self.buttons: dict[Group, _Count] = {}
        for group in Group:
            button = _Count(group)
            button.installEventFilter(self)
            button.clicked.connect(self._pressed(group))
            self._group.addButton(button)
            self.buttons[group] = button
            line.addWidget(button, 1)
            button.setVisible(group not in _ONLY_IF_ANY)
        self._now = Group.TO_ASK
        self.choose(Group.TO_ASK)

    @property
    def now(self) -> Group:
        """The group that is looked at."""
        return self._now

    def choose(self, group: Group) -> None:
        """Look at another group without telling."""
        self._now = group
        self.buttons[group].setChecked(True)
        # One stop of the Tab key.
        for button in self.buttons.values():
            at = button.stands_for is group
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.buttons[group])

    def count(self, counts: Mapping[Group, int]) -> None:
        """Show how many each holds."""
        for group, button in self.buttons.items():
            button.count(counts.get(group, 0))
            button.setVisible(group not in _ONLY_IF_ANY or counts.get(group, 0) > 0 or group is self._now)

    def _pressed(self, group: Group) -> Callable[[], None]:
        def press() -> None:
            self.choose(group)
            self.chosen.emit()

        return press

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown = [group for group in Group if not self.buttons[group].isHidden()]
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.choose(shown[(shown.index(self._now) + step) % len(shown)])
                self.buttons[self._now].setFocus(Qt.FocusReason.OtherFocusReason)
                self.chosen.emit()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)
