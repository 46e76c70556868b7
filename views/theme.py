"""How the program is dressed: the tokens of :mod:`views.tokens` as style sheet, palette and fonts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import printing
from views.sheet import style_sheet
from views.tokens import DARK, FAMILY, LIGHT, MONOSPACE, TEXT_SIZES, Look, Sizes


def look(theme: str = "system", text_size: str = "normal") -> Look:
    """The look by the words of the settings: `light`, `dark` or `system`; `normal`, `large` or `largest`."""
    if theme == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        theme = "dark" if scheme == Qt.ColorScheme.Dark else "light"
    sizes = Sizes().larger(TEXT_SIZES.get(text_size, 1.0))
    return Look(DARK if theme == "dark" else LIGHT, sizes)


def own_fonts() -> tuple[Path, ...]:
    """The font files that the program carries; paper and windows use the same ones."""
    folder = Path(printing.__file__).parent / "fonts"
    return tuple(sorted(folder.glob("*.ttf")))


_WORN = "thazinLook"


def wear(app: QApplication, chosen: Look, font_files: Sequence[Path] = ()) -> None:
    """Dress the whole program: fonts (once), palette, style sheet. May be called again while windows stand."""
    for file in font_files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file.name)
    if app.property(_WORN) is None:
        app.setStyle("Fusion")
    app.setProperty(_WORN, chosen)
    # Taking one sheet off before the other is put on is some eight times faster than changing it under the windows.
    app.setStyleSheet("")
    app.setFont(text_font(chosen))
    app.setPalette(palette(chosen))
    app.setStyleSheet(style_sheet(chosen))


def worn() -> Look:
    """The look the program wears now, for what is painted by hand."""
    app = QApplication.instance()
    now = app.property(_WORN) if app is not None else None
    return now if isinstance(now, Look) else Look()


def text_font(chosen: Look, *, bold: bool = False, size: int | None = None) -> QFont:
    """The program's own font, in pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(size or chosen.sizes.text)
    font.setBold(bold)
    return font


def code_font(chosen: Look) -> QFont:
    """For codes and slip numbers: letters and digits that cannot be mistaken for each other."""
    font = QFont(list(MONOSPACE))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(chosen.sizes.small)
    return font


def palette(chosen: Look) -> QPalette:
    """The same colours for what a style sheet does not reach."""
    colours, made = chosen.colours, QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.page),
        (role.WindowText, colours.ink),
        (role.Base, colours.card),
        (role.AlternateBase, colours.page),
        (role.Text, colours.ink),
        (role.Button, colours.card),
        (role.ButtonText, colours.ink),
        (role.PlaceholderText, colours.soft),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.ink),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
        (role.Dark, colours.page),  # behind the pages of a preview
        (role.Light, colours.card),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.soft))
    return made
