"""The picture of who taught whom: a tree from left to right that is walked by arrows, folded, made smaller and searched."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from models.cascade import Cascade, CascadePerson
from views.kit.veil import veil
from views.kit.words import Spoken
from views.theme import worn
from views.trainings.cascade_painting import BEYOND, Measures, Painting
from views.trainings.cascade_tree import CascadeTree
from views.trainings.cascade_words import sentence

_CLOSEST, _FARTHEST, _NEARER = 1.6, 0.35, 1.25
_FORGET_MS = 1_500
"""Rest after which the next letter begins another search."""


class CascadePicture(Spoken, QAbstractScrollArea):
    """Arrows go to the teacher, the first learner and the neighbours; Space folds, Enter opens, + and - zoom, letters find.

    The chosen person is the widget's accessible name, so a screen reader says where the hand is.
    """

    opened = Signal(object)
    """CascadePerson."""
    chosen = Signal(object)
    """CascadePerson, or None while nobody is there."""
    searched = Signal(str)
    """What is being looked for; empty when that is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(worn().sizes.row * 4)
        self._cascade: Cascade | None = None
        self.tree: CascadeTree | None = None
        self._here: str | None = None
        self.zoom = 1.0
        self.typed = ""
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_FORGET_MS)
        self._forget.timeout.connect(lambda: self._seek(""))
        veil().changed.connect(self.retranslate)

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_cascade(self, cascade: Cascade) -> None:
        """Show this one; who was chosen stays so, and what was unfolded."""
        before = frozenset(self.tree.unfolded) if self.tree is not None else frozenset()
        self._cascade, self.tree = cascade, CascadeTree(cascade, before)
        here = self._here if self._here in self.tree.spots else None
        self._measure()
        self._go(here or next(iter(self.tree.roots), None))

    @property
    def current(self) -> CascadePerson | None:
        """The chosen person."""
        return self.tree.people[self._here] if self.tree is not None and self._here is not None else None

    def choose(self, person: str) -> bool:
        """Go to somebody, unfolding the way there; False for who is not in the picture."""
        if self.tree is None or person not in self.tree.people or not self.tree.reveal(person):
            return False
        self._measure()
        self._centre(person)
        self._go(person)
        return True

    @override
    def retranslate(self) -> None:
        self._tell()
        self.viewport().update()

    def _go(self, person: str | None) -> None:
        self._here = person
        if person is not None:
            self._into_sight(person)
        self._tell()
        self.chosen.emit(self.current)
        self.viewport().update()

    def _tell(self) -> None:
        if self._cascade is not None and self.current is not None:
            self.setAccessibleName(sentence(self._cascade, self.current))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    # --- where it stands ---------------------------------------------------------------------------------------

    @property
    def measures(self) -> Measures:
        """Sizes of people and gaps, at the present zoom."""
        return Measures(worn().sizes, self.zoom)

    def box(self, person: str) -> QRectF:
        """Where somebody stands in the viewport; a teacher moves along with those taught, to stay in sight."""
        assert self.tree is not None
        measures, spot = self.measures, self.tree.spots[person]
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        place = spot.across
        if person in self.tree.room:
            least, most = self.tree.room[person]
            first, last = measures.seen(down, self.viewport().height())
            place = min(max(place, min(first, most)), max(last, least)) if first < last else place
            place = min(max(place, least), most)
        return measures.box(spot.generation, place).translated(-across, -down)

    def _measure(self) -> None:
        if self.tree is None:
            return
        whole, seen = self.measures.whole(self.tree.columns, self.tree.length), self.viewport().size()
        for bar, much, room in (
            (self.horizontalScrollBar(), whole.width(), seen.width()),
            (self.verticalScrollBar(), whole.height(), seen.height()),
        ):
            bar.setRange(0, max(0, round(much) - room))
            bar.setPageStep(room)
            bar.setSingleStep(worn().sizes.row)

    def _centre(self, person: str) -> None:
        """Who is far away comes to the middle, with those around."""
        box, bar = self.box(person), self.verticalScrollBar()
        if not self.viewport().rect().contains(box.center().toPoint()):
            bar.setValue(bar.value() + round(box.center().y() - self.viewport().height() / 2))

    def _into_sight(self, person: str) -> None:
        """Scroll as little as needed; a neighbour on each side stays in sight."""
        box, room, measures = self.box(person), self.viewport().rect(), self.measures
        side, above = measures.gap, measures.head + measures.step / 2
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if box.left() < side:
            across.setValue(across.value() + round(box.left() - side))
        elif box.right() > room.width() - side:
            across.setValue(across.value() + round(box.right() - room.width() + side))
        if box.top() < above:
            down.setValue(down.value() + round(box.top() - above))
        elif box.bottom() > room.height() - measures.step / 2:
            down.setValue(down.value() + round(box.bottom() - room.height() + measures.step / 2))

    def set_zoom(self, zoom: float) -> None:
        """Nearer or farther; the chosen person stays in sight."""
        self.zoom = min(_CLOSEST, max(_FARTHEST, zoom))
        self._measure()
        if self._here is not None:
            self._into_sight(self._here)
        self.viewport().update()

    # --- by hand -----------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tree is None or self._here is None or not self._key(event):
            super().keyPressEvent(event)
            event.ignore()

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the picture."""
        assert self.tree is not None
        assert self._here is not None
        key, here = event.key(), self.tree.people[self._here]
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(here)
        elif key == Qt.Key.Key_Left:
            self._step(here.teacher)
        elif key == Qt.Key.Key_Right:
            if self.tree.folded(here.id):
                self._turn(here.id)
            self._step(next(iter(here.children), None))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(self.tree.up(here.id) if key == Qt.Key.Key_Up else self.tree.down(here.id))
        elif key == Qt.Key.Key_Home:
            self._step(self.tree.roots[0])
        elif key == Qt.Key.Key_Space and not self.typed:
            self._turn(here.id)
        elif key == Qt.Key.Key_Escape and self.typed:
            self._seek("")
        elif key == Qt.Key.Key_Backspace and self.typed:
            self._seek(self.typed[:-1])
        else:
            return self._zoomed(event) or self._letter(event)
        return True

    def _zoomed(self, event: QKeyEvent) -> bool:
        if self.typed or event.text() not in {"+", "=", "-", "0"}:
            return False
        nearer = {"+": self.zoom * _NEARER, "=": self.zoom * _NEARER, "-": self.zoom / _NEARER, "0": 1.0}
        self.set_zoom(nearer[event.text()])
        return True

    def _letter(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        text = event.text()
        # A blank begins no search: it folds.
        begins = bool(self.typed or text.strip())
        if held or not text or not text.isprintable() or not begins:
            return False
        self._seek(self.typed + text)
        return True

    def _seek(self, typed: str) -> None:
        self.typed = typed
        self.searched.emit(typed)
        if not typed or self.tree is None:
            self._forget.stop()
            return
        self._forget.start()
        found = self.tree.find(typed, self._here)
        if found is not None:
            self.choose(found)

    def _step(self, person: str | None) -> None:
        if person is not None:
            self._go(person)

    def _turn(self, person: str) -> None:
        """Fold or unfold, the person staying where they are on the screen."""
        assert self.tree is not None
        before = self.box(person)
        self.tree.turn(person)
        self._measure()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.box(person).top() - before.top()))
        self._into_sight(person)
        self.viewport().update()

    def _at(self, place: QPointF) -> str | None:
        if self.tree is None:
            return None
        first, last = self.measures.seen(self.verticalScrollBar().value(), self.viewport().height())
        there = self.tree.between(first - BEYOND, last + BEYOND)
        return next((one for one in there if self.measures.reach(self.box(one)).contains(place)), None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        if there is None or self.tree is None:
            return
        if self.tree.people[there].children and self.measures.handle(self.box(there)).contains(event.position()):
            self._turn(there)
        self._go(there)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        there = self._at(event.position())
        if there is not None and self.tree is not None:
            self.opened.emit(self.tree.people[there])

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (_NEARER if event.angleDelta().y() > 0 else 1 / _NEARER))
            return
        super().wheelEvent(event)

    # --- Qt ----------------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if self._here is not None:
            self._into_sight(self._here)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._seek("")
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(worn().sizes.form_width, worn().sizes.row * 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tree is None or self._cascade is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.viewport().rect())
        shown = Painting(painter, self._cascade, self.tree, self.measures, room, focused=self.hasFocus())
        first, last = self.measures.seen(self.verticalScrollBar().value(), self.viewport().height())
        there = self.tree.between(first - BEYOND, last + BEYOND)
        if self.current is not None:
            there |= {self.current.id, *(other for other in self.current.others if other in self.tree.spots)}
        shown.paint({one: self.box(one) for one in there}, self._here, self.horizontalScrollBar().value())
        painter.end()
