"""Finding members by code or name while typing, and keeping those that were picked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from models import members
from models.members import MemberLine
from views.desk import Desk
from views.kit.field import Field, LineField
from views.kit.figures import shown_year
from views.kit.press import Button
from views.kit.veil import veiled
from views.kit.words import Text, spoken, tr
from views.theme import worn

_REST_MS = 120
_MOST = 5


class FindPerson(LineField[str]):
    """Typing finds; Up and Down choose among those found, Enter takes one and empties the field for the next."""

    picked = Signal(object)
    """MemberLine."""

    def __init__(self, desk: Desk, label: Text, *, hint: Text = "", inside: bool = False) -> None:
        """`inside`: the words stand in the empty field instead of above it."""
        self._desk = desk
        self._found: list[MemberLine] = []
        self._pending = self._take_when_found = False
        super().__init__("" if inside else label, hint=hint, placeholder=label if inside else "")
        self.hits, self._names = QListView(), QStringListModel(self)
        self.hits.setModel(self._names)
        self.hits.setProperty("part", "popup")
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.clicked.connect(lambda index: self._take(index.row()))
        self.hits.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._seek)
        self.input.textEdited.connect(self._typed)
        self.column.addWidget(self.hits)

    @override
    def value(self) -> str | None:
        return self.text().strip() or None

    @override
    def take_half_typed(self, text: str) -> None:
        super().take_half_typed(text)
        self._typed()

    @override
    def set_value(self, value: str | None) -> None:
        self.input.setText(value or "")
        self._show([])

    def _typed(self) -> None:
        self._pending = True
        self._rest.start()

    def _seek(self) -> None:
        self._rest.stop()
        typed = self.input.text().strip()
        if not typed:
            self._show([])
            return
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: members.find(session, actor, typed, _MOST),
            self._show,
            owner=self,
            newest=f"people {id(self)}",
        )

    def _show(self, found: Sequence[MemberLine]) -> None:
        self._pending = False
        self._found = list(found)
        self._names.setStringList([_hit(line) for line in found])
        self.hits.setVisible(bool(found))
        self.hits.setFixedHeight(len(found) * (worn().sizes.field - 4) + 2 * self.hits.frameWidth() + 2)
        if found:
            self.hits.setCurrentIndex(self._names.index(0))
        nobody = self.value() is not None and not found
        self.set_hint((lambda: tr("Nobody is called that here.")) if nobody else "")
        if self._take_when_found:
            self._take_when_found = False
            self._take(0)

    def _take(self, place: int) -> None:
        if not 0 <= place < len(self._found):
            return
        line = self._found[place]
        self.set_value(None)
        self.picked.emit(line)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.input:
            key = event.key()
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._found:
                self._move(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key == Qt.Key.Key_Escape and self.value() is not None:
                self.set_value(None)
                self._touched()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.value() is not None:
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        place = (self.hits.currentIndex().row() + step) % len(self._found)
        self.hits.setCurrentIndex(self._names.index(place))

    def _enter(self) -> None:
        if self._pending:
            self._take_when_found = True
            self._seek()
        else:
            self._take(_place(self.hits.currentIndex()))


def _place(index: QModelIndex) -> int:
    return index.row() if index.isValid() else 0


def _hit(line: MemberLine) -> str:
    year = shown_year(line.birth_year) if line.birth_year is not None else ""
    return "  ·  ".join(filter(None, (veiled(line.name), year, line.code)))


class PeopleField(Field[tuple[MemberLine, ...]]):
    """Any number of members, picked one after the other; pressing one lets it go again."""

    def __init__(self, desk: Desk, label: Text, *, hint: Text = "") -> None:
        super().__init__("", hint=hint)
        self._people: list[MemberLine] = []
        self.finder = FindPerson(desk, label)
        self.finder.picked.connect(self._pick)
        self.finder.submitted.connect(self.submitted)
        self.finder.changed.connect(self._touched)
        inside = QWidget()
        self._chosen = QVBoxLayout(inside)
        self._chosen.setContentsMargins(0, 0, 0, 0)
        self._chosen.setSpacing(0)
        self._chosen.addWidget(self.finder)
        self._build(inside)
        self.setFocusProxy(self.finder)

    @override
    def value(self) -> tuple[MemberLine, ...]:
        return tuple(self._people)

    @override
    def set_value(self, value: tuple[MemberLine, ...] | None) -> None:
        self._people = list(value or ())
        self._show()

    @override
    def half_typed(self) -> str:
        return self.finder.text().strip()

    @override
    def take_half_typed(self, text: str) -> None:
        self.finder.take_half_typed(text)

    def _pick(self, line: MemberLine) -> None:
        if all(line.code != one.code for one in self._people):
            self._people.append(line)
            self._show()
            self._touched()

    def _let_go(self, line: MemberLine) -> None:
        self._people = [one for one in self._people if one.code != line.code]
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._touched()

    def _show(self) -> None:
        while self._chosen.count() > 1:
            item = self._chosen.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in self._people:
            words = line.name or line.code
            button = Button(partial(_let_go_words, words), partial(self._let_go, line), "link")
            button.setToolTip(spoken(lambda: tr("Take away")))
            self._chosen.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _let_go_words(person: str) -> str:
    return f"{veiled(person)}   ×"
