"""A state in words on a ground that can be told from what it stands on."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from views.kit.card import Card
from views.kit.chip import Chip, chip_size, paint_chip
from views.theme import worn
from views.tokens import Tone

pytestmark = pytest.mark.usefixtures("dressed")


def _ground(image):
    """Left of the words, where the corner does not reach."""
    return image.pixelColor(4, image.height() // 2).name().upper()


@pytest.mark.parametrize("tone", Tone)
def test_on_the_chosen_row_a_chip_keeps_a_ground_of_its_own(qapp, tone):
    size = chip_size("taken in")
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(worn().colours.accent_ground)
    painter = QPainter(image)
    paint_chip(painter, QRectF(image.rect()), "taken in", tone, on_accent_ground=True)
    painter.end()
    assert _ground(image) not in {worn().colours.accent_ground, worn().colours.good_ground}


@pytest.mark.parametrize("part", ["page", "card"])
def test_a_plain_chip_is_seen_on_a_page_as_on_a_card(qtbot, part):
    around = Card() if part == "card" else QWidget()
    around.setProperty("part", part)
    chip = Chip("planned")
    if part == "card":
        around.add(chip)
    else:
        QVBoxLayout(around).addWidget(chip)
    qtbot.addWidget(around)
    around.show()
    under = worn().colours.card if part == "card" else worn().colours.page
    assert _ground(chip.grab().toImage()) != under
