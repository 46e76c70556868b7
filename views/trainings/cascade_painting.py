"""How the picture of who taught whom is painted: only what is in sight, in the colours of the look."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from models.cascade import Cascade, CascadePerson
from views.kit.figures import shown_number
from views.kit.words import tr
from views.theme import text_font, worn
from views.tokens import Sizes, Tone
from views.trainings.cascade_tree import CascadeTree
from views.trainings.cascade_words import called, level_of, standing_tone, standing_words

_WIDE, _LINES = 15.5, 3.5
"""A person's box in units of the text's size."""
_FROM_TEACHER = 3.6
BEYOND = 4.0
"""Steps beyond the edge that are painted too, so that lines lead somewhere."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in pixels at one zoom."""

    sizes: Sizes
    zoom: float

    @property
    def text(self) -> float:
        """The size of the text."""
        return self.sizes.text * self.zoom

    @property
    def person(self) -> QSizeF:
        """A person's box."""
        return QSizeF(_WIDE * self.text, _LINES * self.text)

    @property
    def step(self) -> float:
        """From one person to the next below."""
        return self.person.height() + self.sizes.step * 2 * self.zoom

    @property
    def gap(self) -> float:
        """Between a teacher and those taught."""
        return _FROM_TEACHER * self.text

    @property
    def head(self) -> float:
        """The line on top that names the generations; it does not grow with the rest."""
        return float(self.sizes.chip + self.sizes.step)

    def box(self, generation: int, across: float) -> QRectF:
        """Where somebody stands, before scrolling."""
        size, margin = self.person, self.sizes.step
        left = margin + generation * (size.width() + self.gap)
        return QRectF(QPointF(left, self.head + margin + across * self.step), size)

    def seen(self, scrolled: int, height: int) -> tuple[float, float]:
        """The steps at which somebody would stand right at the upper and lower edge of what is in sight."""
        first = (scrolled - self.sizes.step + self.step / 8) / self.step
        last = (scrolled + height - self.head - self.sizes.step - self.step) / self.step
        return first, last

    def whole(self, columns: int, length: float) -> QSizeF:
        """The size of the whole picture."""
        last = self.box(max(0, columns - 1), length)
        return QSizeF(last.right() + self.gap, last.bottom() + self.sizes.gap)

    def handle(self, box: QRectF) -> QRectF:
        """The small mark at a teacher's right by which a branch is folded."""
        side = 1.7 * self.text
        return QRectF(box.right() - side / 2, box.center().y() - side / 2, self.gap * 0.8, side)

    def reach(self, box: QRectF) -> QRectF:
        """The box with its mark."""
        return box.united(self.handle(box))


class Painting:
    """One painting of the viewport."""

    def __init__(
        self,
        painter: QPainter,
        cascade: Cascade,
        tree: CascadeTree,
        measures: Measures,
        room: QRectF,
        *,
        focused: bool,
    ) -> None:
        self.painter, self.cascade, self.tree, self.measures = painter, cascade, tree, measures
        self.room, self.focused = room, focused
        self.colours = worn().colours
        self.name_font = self._font(1.0, bold=True)
        self.small_font = self._font(worn().sizes.small / worn().sizes.text)

    def _font(self, part: float, *, bold: bool = False) -> QFont:
        font = text_font(worn(), bold=bold)
        font.setPixelSize(max(1, round(self.measures.text * part)))
        return font

    def paint(self, boxes: Mapping[str, QRectF], here: str | None, across: int) -> None:
        """Lines first, the boxes on them, the names of the generations on top; `across`: scrolled so far."""
        way = self._way(here)
        for one, box in boxes.items():
            teacher = self.tree.people[one].teacher
            if teacher is not None and teacher in boxes:
                self._line(boxes[teacher], box, chosen=one in way)
        self._other_teachers(here, boxes)
        for one, box in boxes.items():
            if self.measures.reach(box).intersects(self.room):
                self._person(self.tree.people[one], box, chosen=one == here)
        self._heads(across)

    def _way(self, here: str | None) -> set[str]:
        """The chosen person and everybody through whom it came to them."""
        found: set[str] = set()
        while here is not None:
            found.add(here)
            here = self.tree.people[here].teacher
        return found

    def _line(self, teacher: QRectF, learner: QRectF, *, chosen: bool) -> None:
        start, end = QPointF(teacher.right(), teacher.center().y()), QPointF(learner.left(), learner.center().y())
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(
            QPen(QColor(self.colours.accent if chosen else self.colours.field_line), 2 if chosen else 1.2)
        )
        self.painter.drawPath(self._curve(start, end))

    def _curve(self, start: QPointF, end: QPointF) -> QPainterPath:
        path, bend = QPainterPath(start), (end.x() - start.x()) / 2
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        return path

    def _other_teachers(self, here: str | None, boxes: Mapping[str, QRectF]) -> None:
        """Dashes from everybody else who taught the chosen person."""
        if here is None or here not in boxes:
            return
        pen = QPen(QColor(self.colours.orchid), 1.6, Qt.PenStyle.DashLine)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for other in self.tree.people[here].others:
            if other in boxes:
                box, own = boxes[other], boxes[here]
                before = box.right() <= own.left()
                start = QPointF(box.right() if before else box.left(), box.center().y())
                end = QPointF(own.left() if before else own.right(), own.center().y())
                self.painter.drawPath(self._curve(start, end))

    def _person(self, person: CascadePerson, box: QRectF, *, chosen: bool) -> None:
        painter, colours, radius = self.painter, self.colours, worn().sizes.field_radius * self.measures.zoom
        marked = chosen and self.focused
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.line), 2 if marked else 1.2))
        painter.setBrush(QColor(colours.accent_ground if chosen else colours.card))
        painter.drawRoundedRect(box, radius, radius)
        side = 0.85 * self.measures.text
        inner = box.adjusted(side, 0.35 * self.measures.text, -side, -0.35 * self.measures.text)
        upper, lower = QRectF(inner), QRectF(inner)
        upper.setHeight(inner.height() / 2)
        lower.setTop(upper.bottom())
        number = shown_number(person.reached) if person.taught else ""
        wide = self._text(upper, number, self.name_font, colours.ink, right=True)
        upper.setRight(upper.right() - wide - (side if number else 0))
        self._text(upper, called(person), self.name_font, colours.ink)
        level = level_of(person)
        used = self._text(lower, level, self.small_font, colours.soft)
        lower.setLeft(lower.left() + used + (side if level else 0))
        tone = standing_tone(person)
        ink = colours.soft if tone is Tone.PLAIN else colours.of(tone)[0]
        self._text(lower, standing_words(person), self.small_font, ink)
        if person.children:
            self._handle(person, box, chosen=chosen)

    def _text(self, room: QRectF, text: str, font: QFont, ink: str, *, right: bool = False) -> float:
        """One line, cut with … where there is no room; how wide it is."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0.0, room.width()))
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        wide = metrics.horizontalAdvance(shown)
        base = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
        self.painter.drawText(QPointF(room.right() - wide if right else room.left(), base), shown)
        return wide

    def _handle(self, person: CascadePerson, box: QRectF, *, chosen: bool) -> None:
        """`+12` where a branch is folded, a small dot where it can be."""
        painter, colours = self.painter, self.colours
        handle = self.measures.handle(box)
        if not self.tree.folded(person.id):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.field_line))
            painter.drawEllipse(QPointF(box.right(), box.center().y()), self.measures.text / 4, self.measures.text / 4)
            return
        count = f"+{shown_number(len(person.children))}"
        handle.setWidth(
            max(handle.height(), QFontMetricsF(self.small_font).horizontalAdvance(count) + self.measures.text)
        )
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.card if chosen else colours.accent_ground))
        painter.drawRoundedRect(handle, handle.height() / 2, handle.height() / 2)
        painter.setFont(self.small_font)
        painter.setPen(QColor(colours.accent))
        painter.drawText(handle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, count)

    def _heads(self, across: int) -> None:
        """The generations with how many people stand in each; they stay in sight."""
        measures, colours = self.measures, self.colours
        band = QRectF(self.room.left(), self.room.top(), self.room.width(), measures.head)
        self.painter.fillRect(band, QColor(colours.card))
        font = text_font(worn(), size=worn().sizes.small)
        for generation in range(self.tree.columns):
            box = measures.box(generation, 0).translated(-across, 0)
            room = QRectF(box.left(), band.top(), box.width() + measures.gap / 2, band.height())
            count = self.cascade.figures.generations[generation]
            if generation == 0:
                words = tr("Learned elsewhere: {count}", count=len(self.tree.roots))
            else:
                words = tr("Generation {number}: {count}", number=generation, count=count)
            self._text(room, words, font, colours.soft)
