"""How charts are drawn: a calm axis, few lines, patterns beside colours, every label shaped by Qt."""

from itertools import pairwise
from math import floor, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from views.kit.picture import Picture, Series, Shape
from views.kit.words import spoken, tr
from views.theme import text_font, worn

_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
)
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_TICKS = 3
_GAP = 0.36
"""Of a place's room, white beside its bars."""
_WIDEST = 56
_MARK = 4.0
_INSET = 8.0
"""Pixels between the drawing and the frame that shows the focus."""


def colours() -> tuple[QColor, ...]:
    """The colours of series, in their order; each reaches 4.5:1 on a card."""
    look = worn().colours
    return tuple(QColor(name) for name in (look.accent, look.orchid, look.warn, look.good, look.bad))


def _font(*, bold: bool = False) -> QFont:
    return text_font(worn(), bold=bold, size=worn().sizes.small)


def row_height() -> float:
    """Pixels of one row."""
    return float(worn().sizes.row * 3 // 4)


def top_room(picture: Picture) -> float:
    """Pixels above the drawing: what is chosen, and the names of several series."""
    line = QFontMetrics(_font()).height() + worn().sizes.step * 2
    return float(line * (2 if len(picture.series) > 1 else 1)) + _INSET


def plot_of(chart: QWidget, picture: Picture) -> QRectF:
    """Where the numbers are drawn."""
    metrics, step = QFontMetrics(_font()), worn().sizes.step
    top = top_room(picture)
    if picture.shape is Shape.ROWS:
        return QRectF(_INSET, top, chart.width() - 2 * _INSET, chart.height() - top - _INSET)
    scale = max((metrics.horizontalAdvance(picture.number(tick)) for tick in ticks(picture.top())), default=0)
    below = metrics.height() + step * 2
    left, right = _INSET + scale + 2 * step, chart.width() - _INSET
    return QRectF(left, top + 2 * step, right - left, chart.height() - top - below - 2 * step - _INSET)


def ticks(most: float) -> list[float]:
    """A few round numbers from nought to at least `most`."""
    if most <= 0:
        return [0.0, 1.0]
    rough = most / _TICKS
    size = 10.0 ** floor(log10(rough))
    step = next(size * one for one in (1, 2, 2.5, 5, 10) if size * one >= rough)
    # What is counted has no halves.
    step = max(step, 1.0) if most >= 1 else step
    found = [0.0]
    while found[-1] < most:
        found.append(found[-1] + step)
    return found


def paint(painter: QPainter, chart: QWidget, picture: Picture, place: int | None, readout: str) -> None:
    """Everything: what is chosen, names, axis, numbers."""
    look, plot = worn(), plot_of(chart, picture)
    painter.setFont(_font(bold=True))
    painter.setPen(QColor(look.colours.ink))
    line = QRectF(_INSET, _INSET / 2, chart.width() - 2 * _INSET, QFontMetrics(_font()).height() + look.sizes.step)
    shown = QFontMetrics(_font(bold=True)).elidedText(readout, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    if len(picture.series) > 1:
        _names(painter, picture, line.bottom() + look.sizes.step, chart.width() - _INSET)
    if not picture.places:
        return
    if picture.shape is Shape.ROWS:
        _rows(painter, picture, plot, place)
    else:
        _axis(painter, picture, plot, place)
        {Shape.BARS: _bars, Shape.STACK: _stack, Shape.LINES: _lines}[picture.shape](painter, picture, plot)
    if chart.hasFocus():
        painter.setPen(QPen(QColor(look.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(1, 1, chart.width() - 2, chart.height() - 2)
        painter.drawRoundedRect(frame, look.sizes.field_radius, look.sizes.field_radius)


def _names(painter: QPainter, picture: Picture, top: float, width: float) -> None:
    metrics, step = QFontMetrics(_font()), worn().sizes.step
    side, left = metrics.height() * 0.6, _INSET
    painter.setFont(_font())
    for number, one in enumerate(picture.series):
        name = spoken(one.name)
        wide = side + step + metrics.horizontalAdvance(name) + 4 * step
        if left + wide > width and number:
            break
        middle = top + metrics.height() / 2
        if picture.shape is Shape.LINES:
            painter.setPen(_pen(number))
            painter.drawLine(QPointF(left, middle), QPointF(left + side, middle))
        else:
            _fill(painter, QRectF(left, middle - side / 2, side, side), number)
        painter.setPen(QColor(worn().colours.soft))
        painter.drawText(QPointF(left + side + step * 1.5, top + metrics.ascent()), name)
        left += wide


def _axis(painter: QPainter, picture: Picture, plot: QRectF, place: int | None) -> None:
    look, metrics = worn(), QFontMetrics(_font())
    scale = ticks(picture.top())
    step = plot.width() / len(picture.places)
    if place is not None:
        painter.fillRect(
            QRectF(plot.left() + place * step, plot.top(), step, plot.height()), QColor(look.colours.accent_ground)
        )
    painter.setFont(_font())
    for tick in scale:
        y = plot.bottom() - plot.height() * tick / scale[-1]
        painter.setPen(QPen(QColor(look.colours.line if tick else look.colours.soft), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QColor(look.colours.soft))
        number_words = picture.number(tick)
        painter.drawText(
            QPointF(
                plot.left() - 2 * look.sizes.step - metrics.horizontalAdvance(number_words),
                y + metrics.ascent() / 2 - 2,
            ),
            number_words,
        )
    words = [spoken(text) for text in (picture.short or picture.places)]
    widest = max((metrics.horizontalAdvance(text) for text in words), default=1) + 2 * look.sizes.step
    every = max(1, -(-widest // max(1, int(step))))
    for number, text in enumerate(words):
        if number % every:
            continue
        middle = plot.left() + (number + 0.5) * step
        painter.setPen(QColor(look.colours.ink if number == place else look.colours.soft))
        base = plot.bottom() + look.sizes.step + metrics.ascent()
        painter.drawText(QPointF(middle - metrics.horizontalAdvance(text) / 2, base), text)


def _fill(painter: QPainter, box: QRectF, number: int) -> None:
    """A bar of a series: its colour in its pattern, on a frame of the same colour."""
    if box.height() <= 0 or box.width() <= 0:
        return
    colour = colours()[number % len(colours())]
    painter.fillRect(box, QColor(worn().colours.card))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(colour, _PATTERNS[number % len(_PATTERNS)]))
    painter.drawRect(box)


def _pen(number: int) -> QPen:
    return QPen(colours()[number % len(colours())], 2, _DASHES[number % len(_DASHES)])


def _height(value: float | None, picture: Picture, plot: QRectF) -> float:
    return plot.height() * (value or 0.0) / ticks(picture.top())[-1]


def _bars(painter: QPainter, picture: Picture, plot: QRectF) -> None:
    step = plot.width() / len(picture.places)
    room = min(step * (1 - _GAP), _WIDEST * len(picture.series))
    wide = room / len(picture.series)
    for place in range(len(picture.places)):
        left = plot.left() + place * step + (step - room) / 2
        for number, one in enumerate(picture.series):
            tall = _height(one.values[place], picture, plot)
            box = QRectF(left + number * wide, plot.bottom() - tall, wide - (2 if len(picture.series) > 1 else 0), tall)
            _fill(painter, box, number)
            if len(picture.series) == 1:
                _number_over(painter, picture, place, QPointF(box.center().x(), box.top()), step)


def _number_over(painter: QPainter, picture: Picture, place: int, at: QPointF, step: float) -> None:
    """The number of a place above its bar or mark: of all places, or of none where one has no room."""
    metrics, words = QFontMetrics(_font()), _numbers(picture)
    if words[place] and max(map(metrics.horizontalAdvance, words)) <= step:
        middle = at.x() - metrics.horizontalAdvance(words[place]) / 2
        base = QPointF(middle, at.y() - metrics.descent() - 1)
        # A line that runs through it leaves it readable.
        outline = QPainterPath()
        outline.addText(base, _font(), words[place])
        painter.strokePath(outline, QPen(QColor(worn().colours.card), worn().sizes.step))
        painter.setPen(QColor(worn().colours.soft if place in picture.held_back else worn().colours.ink))
        painter.drawText(base, words[place])


def _numbers(picture: Picture) -> list[str]:
    """The numbers of the first series, as they are written."""
    return [
        tr("hidden") if place in picture.held_back else "" if value is None else picture.number(value)
        for place, value in enumerate(picture.series[0].values)
    ]


def _stack(painter: QPainter, picture: Picture, plot: QRectF) -> None:
    step = plot.width() / len(picture.places)
    wide = min(step * (1 - _GAP), _WIDEST)
    for place in range(len(picture.places)):
        bottom = plot.bottom()
        for number, one in enumerate(picture.series):
            tall = _height(one.values[place], picture, plot)
            _fill(painter, QRectF(plot.left() + place * step + (step - wide) / 2, bottom - tall, wide, tall), number)
            bottom -= tall


def _lines(painter: QPainter, picture: Picture, plot: QRectF) -> None:
    for number, one in enumerate(picture.series):
        points = _points(one, picture, plot)
        painter.setPen(_pen(number))
        # A month without a number is a gap, not a nought.
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        for place, point in enumerate(points):
            if point is not None:
                _mark(painter, point, number)
            if len(picture.series) == 1:
                step = plot.width() / len(points)
                above = QPointF(plot.left() + (place + 0.5) * step, plot.bottom()) if point is None else point
                _number_over(painter, picture, place, above - QPointF(0, _MARK), step)


def _points(one: Series, picture: Picture, plot: QRectF) -> list[QPointF | None]:
    step = plot.width() / len(picture.places)
    return [
        None
        if value is None
        else QPointF(plot.left() + (place + 0.5) * step, plot.bottom() - _height(value, picture, plot))
        for place, value in enumerate(one.values)
    ]


def _mark(painter: QPainter, at: QPointF, number: int) -> None:
    """Round, square, pointed: the series' own sign."""
    colour = colours()[number % len(colours())]
    painter.save()
    painter.setPen(QPen(colour, 2))
    painter.setBrush(QColor(worn().colours.card))
    x, y = at.x(), at.y()
    if number % 3 == 0:
        painter.drawEllipse(at, _MARK, _MARK)
    elif number % 3 == 1:
        painter.drawRect(QRectF(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK))
    else:
        painter.drawPolygon(
            QPolygonF([QPointF(x - _MARK, y + _MARK), QPointF(x + _MARK, y + _MARK), QPointF(x, y - _MARK)])
        )
    painter.restore()


def _rows(painter: QPainter, picture: Picture, plot: QRectF, place: int | None) -> None:
    look, metrics = worn(), QFontMetrics(_font())
    step, high = look.sizes.step, row_height()
    values = picture.series[0].values
    words = [spoken(text) for text in (picture.short or picture.places)]
    numbers = [text or "–" for text in _numbers(picture)]
    label = min(max(metrics.horizontalAdvance(text) for text in words), plot.width() * 0.46)
    number_end = plot.left() + label + 3 * step + max(metrics.horizontalAdvance(text) for text in numbers)
    left, wide = number_end + 3 * step, plot.right() - number_end - 4 * step
    most = picture.top() or 1.0
    painter.setFont(_font())
    for row, text in enumerate(words):
        box = QRectF(plot.left(), plot.top() + row * high, plot.width(), high)
        if row == place:
            painter.fillRect(box, QColor(look.colours.accent_ground))
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(QColor(look.colours.ink))
        painter.drawText(
            QPointF(plot.left() + step, base), metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(label))
        )
        painter.setPen(QColor(look.colours.soft if row in picture.held_back else look.colours.ink))
        painter.drawText(QPointF(number_end - metrics.horizontalAdvance(numbers[row]), base), numbers[row])
        value = values[row]
        if value:
            tall = min(high * 0.46, 14.0)
            _fill(painter, QRectF(left, box.center().y() - tall / 2, max(2.0, wide * min(1.0, value / most)), tall), 0)
