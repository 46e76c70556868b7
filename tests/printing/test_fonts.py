import pytest
import uharfbuzz

from printing.fonts import FONT_FAMILY, UNITS, Weight, font_path

WRITTEN = "".join(map(chr, range(0x20, 0x7F))) + "·–—…“”" + "".join(map(chr, range(0x1000, 0x10A0)))


@pytest.mark.parametrize("weight", Weight)
def test_the_font_has_every_latin_and_burmese_letter_that_paper_needs(weight: Weight) -> None:
    face = uharfbuzz.Face(font_path(weight).read_bytes())

    assert set(map(ord, WRITTEN)) <= set(face.unicodes)
    assert face.upem == UNITS


@pytest.mark.parametrize("weight", Weight)
def test_windows_find_the_font_under_its_family_name(weight: Weight, qapp: object) -> None:
    from PySide6.QtGui import QFontDatabase

    number = QFontDatabase.addApplicationFont(str(font_path(weight)))

    assert QFontDatabase.applicationFontFamilies(number) == [FONT_FAMILY]


def test_the_licence_travels_with_the_font() -> None:
    licence = font_path(Weight.REGULAR).parent / "OFL.txt"

    assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text(encoding="utf-8")
