"""The look: readable everywhere, and written down in one place."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QRawFont

import views
from views.theme import look, own_fonts, text_font, wear, worn
from views.tokens import DARK, FAMILY, LIGHT, Tone

ROOT = Path(views.__file__).parent.parent


def _contrast(one, other):
    def light(name):
        colour = QColor(name)
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_ink_can_be_read_on_its_ground(colours):
    pairs = [
        *[colours.of(tone) for tone in Tone],
        *[(ink, ground) for ink in (colours.ink, colours.soft) for ground in (colours.page, colours.card)],
        (colours.ink, colours.accent_ground),
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_pressed),
        (colours.bad, colours.card),
        (colours.bad, colours.bad_ground),
        (colours.ink, colours.bad_ground),
        (colours.rail_ink, colours.rail),
        (colours.rail_ink, colours.rail_chosen),
        (colours.page, colours.ink),
        (colours.accent, colours.card),
    ]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []


def test_no_colour_is_written_outside_the_tokens():
    files = [*(ROOT / "views").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]
    guilty = [
        file.name
        for file in files
        if file.name != "tokens.py" and re.search(r'"#[0-9A-Fa-f]{3,8}"|\bQColor\(\d', file.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_no_page_brings_its_own_style_sheet():
    files = [*(ROOT / "views").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]
    guilty = [f.name for f in files if f.name != "theme.py" and "setStyleSheet" in f.read_text(encoding="utf-8")]
    assert guilty == []


def test_the_programs_own_font_writes_burmese_and_latin_in_both_weights(dressed):
    assert FAMILY in QFontDatabase.families()
    assert len(own_fonts()) == 2
    for bold in (False, True):
        raw = QRawFont.fromFont(text_font(worn(), bold=bold))
        assert raw.familyName() == FAMILY
        assert all(raw.supportsCharacter(ord(letter)) for letter in "ကျဍ္ဍ၅Aa5·…–")


def test_the_look_can_change_while_the_program_runs(dressed):
    wear(dressed, look("dark", "largest"))
    assert worn().colours is DARK
    assert worn().sizes.text == 18
    assert worn().sizes.gap == look("light").sizes.gap


def test_a_font_that_is_missing_is_told(dressed, tmp_path):
    with pytest.raises(FileNotFoundError):
        wear(dressed, look("light"), [tmp_path / "missing.ttf"])
