"""Hostile texts through every field of every form and every list; `make hostile` does it with all thousand."""

import ast
import importlib
import sys
import typing
from collections.abc import Callable
from pathlib import Path
from types import FrameType, ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit

from tests.views import hostile
from tests.views.hostile_forms import FORMS
from tests.views.hostile_office import seat
from tests.views.hostile_texts import COUNT, kind_of, sample, text
from views.find.page import LONGEST
from views.kit.field import Field, TextField
from views.kit.label import MAX_LETTERS, Label
from views.kit.line import PASTE_LIMIT
from views.kit.table import Table
from views.trainings.roster import Roster

ROOT = Path(__file__).parents[2]
VIEWS = ROOT / "views"
OF_ONE_KIND = len({kind_of(number) for number in range(COUNT)})
OWN_INPUTS = {"views/kit/field.py", "views/kit/shares.py", "views/trainings/roster.py"}
"""What makes the inputs themselves."""
SAVED = frozenset(
    {"register", "correct", "refer", "clinic", "known clinic", "plan", "course", "known course", "change session",
     "event", "case", "field", "account"}
)  # fmt: skip
"""Forms that write what is typed, and must take a hostile text in the end."""


Reached = set[tuple[str, int]]


@pytest.fixture(scope="module")
def at(dressed, tmp_path_factory):
    with seat(tmp_path_factory.mktemp("hostile"), sample(OF_ONE_KIND)) as seated:
        yield seated


@pytest.fixture(scope="module")
def opened(at):
    """Every form, open at once; and from which lines of the sources their fields were made."""
    reached: Reached = set()
    sys.setprofile(watch(reached))
    try:
        return hostile.show_all(at), reached
    finally:
        sys.setprofile(None)


@pytest.fixture
def shown(opened):
    """Every form."""
    return opened[0]


# --- the kit ------------------------------------------------------------------------------------------------------


def test_what_is_longer_than_a_field_takes_is_told_at_once(qtbot):
    field = TextField("Name", limit=120)
    qtbot.addWidget(field)
    field.show()
    QGuiApplication.clipboard().setText("က" * 5_000)
    field.input.paste()
    assert (len(field.text()), field.below.text()) == (5_000, "This is too long: at most 120 letters.")
    QGuiApplication.clipboard().setText("က" * (PASTE_LIMIT + 1))
    field.input.selectAll()
    field.input.paste()
    assert field.below.text() == "This is too long: at most 120 letters. The end was left out."
    assert not field.check()
    field.input.selectAll()
    QTest.keyClicks(field.input, "Aye")
    assert field.below.isHidden()
    assert field.check()


def test_a_label_says_that_it_is_cut(qtbot):
    label = Label("x" * (MAX_LETTERS + 1))
    qtbot.addWidget(label)
    assert (len(label.text()), label.text()[-1]) == (MAX_LETTERS, "…")


def test_a_number_that_is_pasted_as_a_score_is_not_cut_to_another_one(qtbot):
    roster = Roster()
    qtbot.addWidget(roster)
    QGuiApplication.clipboard().setText("1000")
    roster.editor.paste()
    assert roster.editor.text() == "1000"


# --- the registry knows all forms ---------------------------------------------------------------------------------


def modules():
    for path in sorted(VIEWS.rglob("*.py")):
        yield path, importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


TYPED_IN = (Field, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def makes_input(module: ModuleType, call: ast.Call) -> bool:
    """Whether what is called is a class of fields, as `TextField(…)`, `ChoiceField[str](…)` or one of two by a condition."""
    func = call.func.value if isinstance(call.func, ast.Subscript) else call.func
    names = [func.body, func.orelse] if isinstance(func, ast.IfExp) else [func]
    found = [getattr(module, name.id, None) for name in names if isinstance(name, ast.Name)]
    return any(isinstance(kind, type) and issubclass(kind, TYPED_IN) for kind in found)


def places() -> dict[tuple[str, int], range]:
    """Where in the sources a field is made: file and first line, with all its lines."""
    return {
        (path.relative_to(ROOT).as_posix(), call.lineno): range(call.lineno, (call.end_lineno or call.lineno) + 1)
        for path, module in modules()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and makes_input(module, call)
    }


def watch(reached: Reached) -> Callable[[FrameType, str, object], None]:
    """Notes from which line every field is made."""

    def look(frame: FrameType, event: str, _what: object) -> None:
        if event != "call" or frame.f_code is not Field.__init__.__code__:
            return
        made, caller = frame.f_locals["self"], frame.f_back
        # From the base class out, and through the call of `ChoiceField[str]`.
        while caller is not None and (
            caller.f_locals.get("self") is made or caller.f_code.co_filename == typing.__file__
        ):
            caller = caller.f_back
        if caller is not None:
            reached.add((caller.f_code.co_filename, caller.f_lineno))

    return look


def test_every_place_where_a_field_is_made_is_reached_by_a_form_of_the_registry(at, opened):
    hostile.look_at_window(at)
    lines = {(Path(file).relative_to(ROOT).as_posix(), line) for file, line in opened[1] if file.startswith(str(VIEWS))}
    missing = sorted(
        place
        for place, span in places().items()
        if place[0] not in OWN_INPUTS and not any((place[0], line) in lines for line in span)
    )
    assert missing == []


# --- lists --------------------------------------------------------------------------------------------------------


def cells(root) -> set[str]:
    """What every list on a page says."""
    return {
        str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))
        for table in root.findChildren(Table)
        for model in [table.rows]
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }


def test_every_list_and_page_shows_them_as_they_are_in_either_language(at, shown):
    of, count = at.hostile, range(OF_ONE_KIND)
    at.work._computer.set_setting("language", "en")
    for language, later in (("my", (4, 7)), ("en", (0, 0))):
        at.work._computer.set_setting("language", language)
        at.rest()
        for root in shown.values():
            # Every cell and label is painted.
            assert not root.grab().isNull()
            hostile.look_plain(root)
        assert {of.text(each, 110) for each in count} <= cells(shown["place members"])
        assert {of.text(each + later[0], 190) for each in count} <= cells(shown["place clinics"])
        assert {of.text(each + later[1], 190) for each in count} <= cells(shown["courses"])
    hostile.look_at_window(at)


# --- typing -------------------------------------------------------------------------------------------------------


def test_a_text_of_each_kind_can_be_pasted_into_every_field(at, shown):
    for wanted in sample(OF_ONE_KIND, seed=1):
        for name, root in shown.items():
            try:
                hostile.paste(root, wanted)
                hostile.look_plain(root)
            except hostile.Bug as bug:
                bug.add_note(f"on {name}, by {wanted[:60]!r}")
                raise
        at.rest()
        hostile.look_at_window(at)


def test_every_form_saves_what_was_typed_or_tells_in_place_why_not(at):
    # Away from all that stand open.
    at.window.go("today")
    for number, name in enumerate(FORMS):
        came = hostile.send(at, name, text(number * 7))
        assert came == "saved" or name not in SAVED, name


def test_the_find_box_says_how_much_of_a_long_text_it_looked_for(at):
    at.window.go("today")
    at.window.find_box.setText("x" * (LONGEST + 1))
    at.window.find_box._seek()
    at.rest()
    page = at.window.stack.currentWidget()
    assert page.shortened.isVisible()
    assert page.shortened.text() == "Only the first 200 letters were looked for."
    at.window.sought.emit("x" * LONGEST)
    at.rest()
    assert page.shortened.isHidden()
    at.window.sought.emit("")
