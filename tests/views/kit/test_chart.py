"""Charts are walked by keys, told to a screen reader, and drawn in every shape without a word of Qt's complaint."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from views.kit.chart import Chart
from views.kit.chart_paint import colours, ticks
from views.kit.picture import Picture, Series, Shape
from views.theme import look, wear

MONTHS = ("August", "September", "October")


def picture(shape: Shape = Shape.BARS, *values: float | None) -> Picture:
    return Picture(shape, MONTHS, (Series("Referrals", values or (3.0, None, 12.5)),))


@pytest.fixture
def chart(qtbot, english):
    made = Chart("Referrals made")
    qtbot.addWidget(made)
    made.resize(420, 260)
    made.show_picture(picture())
    made.show()
    made.setFocus()
    return made


def test_arrows_walk_and_every_place_is_told(chart, qtbot):
    told = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(chart, key)
        told.append(chart.readout())
    assert told == ["August: 3", "September: nothing", "October: 12.5", "September: nothing", "August: 3"]
    assert chart.accessibleName() == "Referrals made. August: 3"
    assert chart.accessibleDescription() == "August: 3; September: nothing; October: 12.5"


def test_rows_are_walked_up_and_down(chart, qtbot):
    chart.show_picture(picture(Shape.ROWS))
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.place == 1
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.place == 1


def test_the_mouse_chooses_what_it_is_over(chart, qtbot):
    chart.show_picture(picture(Shape.ROWS))
    qtbot.mouseMove(chart, chart.rect().center())
    assert chart.place is not None


def test_what_is_held_back_is_said_to_be_so(chart):
    chart.show_picture(Picture(Shape.BARS, MONTHS, (Series("Referrals", (None, 20.0, 9.0)),), held_back=frozenset({0})))
    chart.choose(0)
    assert chart.readout() == "August: hidden"


def test_several_series_are_told_by_name(chart):
    chart.show_picture(Picture(Shape.STACK, MONTHS, (Series("Got it", (1, 2, 3)), Series("Waits", (4, 5, 6)))))
    chart.choose(1)
    assert chart.readout() == "September: Got it 2, Waits 5"


def test_in_burmese_the_digits_are_burmese(chart, burmese):
    chart.choose(2)
    assert chart.readout() == "October: ၁၂.၅"


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("values", [(0.0, 0.0, 0.0), (1.0, None, 100_000.0), (None, None, None)])
def test_every_shape_is_drawn(chart, shape, values):
    two = Series("Others", tuple(reversed(values)))
    series = (Series("Referrals", values),) if shape is Shape.ROWS else (Series("Referrals", values), two)
    chart.show_picture(Picture(shape, MONTHS, series))
    chart.choose(0)
    assert not chart.grab().isNull()


def test_nothing_at_all_is_drawn_too(chart):
    chart.show_picture(Picture(Shape.BARS, (), (Series("Referrals", ()),)))
    assert not chart.grab().isNull()


@pytest.mark.parametrize("most", [0, 0.4, 1, 3, 7, 12, 99, 100, 1234])
def test_the_scale_is_round_and_reaches_the_top(most):
    found = ticks(most)
    assert found[0] == 0
    assert found[-1] >= most
    assert 2 <= len(found) <= 6


def _light(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_stands_out_from_the_card(english, theme):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wear(app, look(theme))
    card = _light(QColor(look(theme).colours.card))
    for colour in colours():
        low, high = sorted((card, _light(colour)))
        assert (high + 0.05) / (low + 0.05) >= 4.5
