"""Paper on the screen."""

import pytest
from PySide6.QtGui import QColor

from tests.views.kit.papers import paper
from views.kit.preview import Paper, Preview


def test_a_document_is_shown_from_memory(qtbot):
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 700)
    preview.show()
    preview.show_pdf(paper(1))
    assert preview.pages == 1

    def ink_is_seen():
        image = preview.view.viewport().grab().toImage()
        return any(
            image.pixelColor(x, y) == QColor("black")
            for x in range(0, image.width(), 10)
            for y in range(0, image.height(), 10)
        )

    qtbot.waitUntil(ink_is_seen)
    preview.show_pdf(paper(3))
    assert preview.pages == 3
    preview.clear()
    assert preview.pages == 0


def test_what_is_no_pdf_is_a_bug_not_a_blank_page(qtbot):
    with pytest.raises(ValueError, match="not a PDF"):
        Paper(b"nothing of the kind")
