"""The one style sheet, built from the named colours and sizes of :mod:`views.tokens`.

Widgets are told apart by the property `part` ("card", "main-button" …), never by their place in the tree.
"""

from views.tokens import MONOSPACE, Colours, Look, Sizes


def style_sheet(look: Look) -> str:
    """The whole style sheet for one look."""
    colours, sizes = look.colours, look.sizes
    codes = ", ".join(f'"{name}"' for name in MONOSPACE)
    return "\n".join(
        (
            _text(colours, sizes, codes),
            _frame(colours, sizes),
            _buttons(colours, sizes),
            _fields(colours, sizes),
            _lists(colours, sizes),
            _rest(colours, sizes),
        )
    )


def _two_lines(s: Sizes) -> int:
    """Pixels of a large figure with a small line below it; a line of our font is 2.2 times its size, stacks and tails in."""
    return round(2.2 * (s.title + s.small))


def _text(c: Colours, s: Sizes, codes: str) -> str:
    return f"""
QWidget {{ color: {c.ink}; font-size: {s.text}px; }}
QLabel {{ background: transparent; }}
QLabel[part="title"] {{ font-size: {s.title}px; font-weight: bold; }}
QLabel[part="heading"] {{ font-weight: bold; font-size: {s.text + 1}px; }}
QLabel[part="soft"], QLabel[part="field-label"], QLabel[part="hint"] {{ color: {c.soft}; }}
QLabel[part="hint"] {{ font-size: {s.small}px; }}
QLabel[part="number"] {{ font-size: {s.number}px; font-weight: bold; }}
QLabel[part="code"], QLineEdit[part="code"], QPlainTextEdit[part="code"] {{ font-family: {codes}; }}
QLabel[part="count"] {{ font-size: {s.title}px; font-weight: bold; }}
QLabel[part="spelled"] {{ font-family: {codes}; font-size: {s.number}px; font-weight: bold; }}
QLabel[part="problem"] {{ color: {c.bad}; font-size: {s.small}px; }}
QLabel[part="good"] {{ color: {c.good}; }}
QLabel[part="strong"] {{ font-weight: bold; }}
"""


def _frame(c: Colours, s: Sizes) -> str:
    return f"""
QMainWindow, QWidget[part="page"], QStackedWidget[part="page"] {{ background: {c.page}; }}
QScrollArea, QWidget[part="clear"] {{ background: transparent; border: none; }}
QFrame[part="card"], QFrame[part="tile"] {{
  background: {c.card}; border: 1px solid {c.line}; border-radius: {s.card_radius}px; }}
QFrame[part="tile"][pressable="true"]:hover {{ border-color: {c.accent}; }}
QFrame[part="tile"]:focus {{ border: 2px solid {c.accent}; }}
QFrame[part="trouble"] {{ background: {c.bad_ground}; border: none; border-radius: {s.card_radius}px; }}
QFrame[part="trouble"] QLabel[part="heading"] {{ color: {c.bad}; }}
QFrame[part="quiet"] {{ background: {c.ink}; border: none; border-radius: {s.field_radius}px; }}
QFrame[part="quiet"] QLabel {{ color: {c.page}; }}
QFrame[part="quiet"] QPushButton {{
  color: {c.page}; background: transparent; border: none; font-weight: bold; padding: 0 8px; }}
QFrame[part="quiet"] QPushButton:hover, QFrame[part="quiet"] QPushButton:focus {{ text-decoration: underline; }}
QFrame[part="busy"] {{ background: {c.card}; border: 1px solid {c.line}; border-radius: {s.card_radius}px; }}
QFrame[part="rule"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QWidget[part="rail"] {{ background: {c.rail}; }}
QWidget[part="rail"] QLabel {{ color: {c.rail_ink}; font-weight: bold; font-size: {s.text + 1}px; }}
QPushButton[part="place"] {{
  background: transparent; color: {c.rail_ink}; border: 2px solid transparent; border-radius: {s.field_radius}px;
  text-align: left; padding: 0 14px; min-height: 0; max-height: {s.rail_item - 4}px; }}
QPushButton[part="place"]:hover {{ background: {c.rail_chosen}; }}
QPushButton[part="place"]:focus {{ border-color: {c.rail_ink}; }}
QPushButton[part="place"]:checked {{ background: {c.rail_chosen}; font-weight: bold; }}
QLabel[part="access-key"] {{
  background: {c.ink}; color: {c.page}; font-weight: bold; border-radius: {s.step}px; padding: 1px 6px; }}
"""


def _buttons(c: Colours, s: Sizes) -> str:
    inner = s.field - 4
    return f"""
QPushButton {{
  background: {c.card}; color: {c.ink}; border: 1px solid {c.field_line}; border-radius: {s.field_radius}px;
  padding: 1px 17px; min-height: {inner}px; max-height: {inner}px; }}
QPushButton:hover {{ border-color: {c.accent}; }}
QPushButton:pressed {{ background: {c.accent_ground}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 16px; }}
QPushButton:disabled {{ color: {c.soft}; background: {c.page}; border-color: {c.line}; }}
QPushButton[part="main-button"] {{
  background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: bold; padding: 1px 21px; }}
QPushButton[part="main-button"]:hover, QPushButton[part="main-button"]:pressed {{
  background: {c.accent_pressed}; border-color: {c.accent_pressed}; }}
QPushButton[part="main-button"]:focus {{ border: 2px solid {c.ink}; padding: 0 20px; }}
QPushButton[part="main-button"]:disabled {{ background: {c.line}; color: {c.soft}; border-color: {c.line}; }}
QPushButton[part="link"] {{ background: transparent; border: none; color: {c.accent}; padding: 0; }}
QPushButton[part="link"]:hover, QPushButton[part="link"]:focus {{ text-decoration: underline; }}
QPushButton[part="link"]:focus {{ background: {c.accent_ground}; }}
QPushButton[part="suggestion"], QPushButton[part="count"] {{
  min-height: {2 * s.chip + 2 * s.step}px; max-height: {2 * s.chip + 2 * s.step}px; padding: 0; text-align: left; background: {c.card}; border-color: {c.line}; }}
QPushButton[part="suggestion"]:focus, QPushButton[part="count"]:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QPushButton[part="count"] {{ min-height: {_two_lines(s)}px; max-height: {_two_lines(s)}px; }}
QPushButton[part="count"]:checked {{ background: {c.accent_ground}; border-color: {c.accent}; }}
QPushButton[part="segment"] {{ padding: 1px 15px; border-radius: 0; margin-right: -1px; }}
QPushButton[part="segment"][place="first"] {{
  border-top-left-radius: {s.field_radius}px; border-bottom-left-radius: {s.field_radius}px; }}
QPushButton[part="segment"][place="last"] {{ margin-right: 0;
  border-top-right-radius: {s.field_radius}px; border-bottom-right-radius: {s.field_radius}px; }}
QPushButton[part="segment"][place="only"] {{ margin-right: 0; border-radius: {s.field_radius}px; }}
QPushButton[part="segment"]:checked {{
  background: {c.accent_ground}; color: {c.accent}; font-weight: bold; border-color: {c.accent}; }}
QPushButton[part="segment"]:focus {{ border: 2px solid {c.accent}; padding: 0 14px; }}
"""


def _fields(c: Colours, s: Sizes) -> str:
    inner = s.field - 4
    return f"""
QLineEdit, QComboBox, QPlainTextEdit {{
  background: {c.card}; border: 1px solid {c.field_line}; border-radius: {s.field_radius}px;
  padding: 1px 13px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit, QComboBox {{ min-height: {inner}px; max-height: {inner}px; }}
QPlainTextEdit {{ padding: 8px 9px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 0 12px; }}
QPlainTextEdit:focus {{ padding: 7px 8px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {c.bad}; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {c.page}; color: {c.soft}; }}
QLineEdit:read-only {{ background: {c.page}; }}
QComboBox::drop-down {{ border: none; width: 32px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{
  background: {c.card}; color: {c.ink}; border: 1px solid {c.line}; outline: none;
  selection-background-color: {c.accent_ground}; selection-color: {c.ink}; }}
QComboBox QAbstractItemView::item {{ min-height: {s.field - 4}px; padding: 0 8px; }}
QListView[part="popup"] {{
  background: {c.card}; color: {c.ink}; border: 1px solid {c.line}; outline: none;
  selection-background-color: {c.accent_ground}; selection-color: {c.ink}; }}
QListView[part="popup"]::item {{ min-height: {s.field - 4}px; padding: 0 8px; }}
QCheckBox {{ spacing: 10px; min-height: {s.field - 2}px; }}
"""


def _lists(c: Colours, s: Sizes) -> str:
    return f"""
QTableView {{
  background: transparent; border: none; outline: none; gridline-color: transparent;
  selection-background-color: {c.accent_ground}; selection-color: {c.ink}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
  background: {c.card}; color: {c.soft}; font-weight: bold; border: none; border-bottom: 1px solid {c.line};
  padding: 0 10px; height: {s.header}px; }}
"""


def _rest(c: Colours, s: Sizes) -> str:
    thick = s.step * 2
    return f"""
QProgressBar {{
  background: {c.accent_ground}; border: none; border-radius: {s.bar // 2}px;
  min-height: {s.bar}px; max-height: {s.bar}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {s.bar // 2}px; }}
QScrollBar:vertical {{ background: transparent; width: {thick + 4}px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: {thick + 4}px; margin: 2px; }}
QScrollBar::handle {{ background: {c.field_line}; border-radius: {thick // 2}px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QToolTip {{ background: {c.card}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px 8px; }}
QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 16px; border-radius: {s.step}px; }}
QMenu::item:selected {{ background: {c.accent_ground}; color: {c.ink}; }}
QPdfView {{ background: {c.page}; border: none; }}
"""
