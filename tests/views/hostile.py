"""What is done with a hostile text at every form and list, and what must then be so. Raises `Bug`."""

import json
import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget
from shiboken6 import isValid
from sqlalchemy import String, select

from models import members
from models.burmese import normalise
from models.schema import Base, CustomField
from tests.offices import PASSPHRASE
from tests.views.hostile_forms import CLOSING, FORMS
from tests.views.hostile_office import Seat
from views.exchange.receipt import ReceiptField
from views.kit.choices import ChoiceField, SegmentField
from views.kit.dates import DateField
from views.kit.field import Field, LineField, NumberField, PhoneField, TextField, YearField
from views.kit.folders import FolderField
from views.kit.form import AnyField, Form
from views.kit.page import Page
from views.kit.pick import PickField
from views.kit.secret import SecretField
from views.kit.shares import ShareField
from views.referrals.member_field import MemberField

NEVER_WRITTEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Signs that are not seen, or turn what stands beside them round."""
_AS_TYPED = {"draft", "drafts"}
"""Tables that hold text as the hand left it."""
_AS_COMPARED = {"sort_key"}
"""Columns of keys that only the order of lists is made of."""
_TRIES = 6
_TITLE = "Thazin"


class Bug(AssertionError):
    """What a hostile text did."""


def show_all(at: Seat) -> dict[str, QWidget]:
    """Every form open at once, by name."""
    shown: dict[str, QWidget] = {}
    for name, make in FORMS.items():
        widget = make(at)
        shown[name] = widget if at.window.isAncestorOf(widget) else at.show(widget)
    at.rest()
    return shown


def inputs(root: QWidget) -> Iterator[tuple[LineField[object] | None, QLineEdit]]:
    """Everything that can be typed in, with its field where it has one."""
    fields = {field.input: field for field in root.findChildren(LineField)}
    lines = [root] if isinstance(root, QLineEdit) else root.findChildren(QLineEdit)
    for line in lines:
        if line.isEnabled() and not line.isReadOnly():
            yield fields.get(line), line


def paste(root: QWidget, text: str) -> None:
    """Paste it over what stands in every field of a form, and look at what came of it."""
    QGuiApplication.clipboard().setText(text)
    _paste_into_lines(root, text)
    for field, line in list(inputs(root)):
        line.selectAll()
        line.paste()
        if not isValid(line):
            continue
        if field is not None:
            _look_at(field, text)
        elif line.text() != text:
            raise Bug(f"cut without a word to {len(line.text())} of {len(text)}: {line.accessibleName()}")


def _paste_into_lines(root: QWidget, text: str) -> None:
    for field in root.findChildren(ShareField):
        field.input.selectAll()
        field.input.paste()
        field.check()


def _look_at(field: LineField[object], text: str) -> None:
    stands, told = field.input.text(), not field.below.isHidden() and bool(field.below.text())
    if stands != text and not isinstance(field, ReceiptField):
        # A receipt code is grouped while it is typed.
        raise Bug(f"{field.label.text()}: {stands[:60]!r} stands there")
    if len(stands) > field.limit and not (told and field.below.property("part") == "problem"):
        raise Bug(f"{field.label.text()}: longer than {field.limit}, and nothing says so")
    value = field.value()
    field.problem()
    if (
        type(field) is TextField
        and isinstance(value, str)
        and (NEVER_WRITTEN.search(value) or value != normalise(text))
    ):
        raise Bug(f"{field.label.text()}: {value[:60]!r} would be written")


def look_plain(root: QWidget) -> None:
    """Nothing on a page is read as markup or as an access key."""
    for label in root.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            raise Bug(f"a label that may read markup: {label.text()[:60]!r}")
    for button in root.findChildren(QAbstractButton):
        if not QKeySequence.mnemonic(button.text()).isEmpty():
            raise Bug(f"an ampersand became a key: {button.text()[:60]!r}")
    for widget in root.findChildren(QWidget):
        if GuiQt.mightBeRichText(widget.toolTip()):
            raise Bug(f"a tip that is markup: {widget.toolTip()[:60]!r}")
    for view in root.findChildren(QTableView):
        _look_at_table(view)


def _look_at_table(view: QTableView) -> None:
    model = view.model()
    for row in range(min(model.rowCount(), 60)):
        for column in range(model.columnCount()):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and GuiQt.mightBeRichText(tip):
                raise Bug(f"a tip of a list that is markup: {tip[:60]!r}")


def look_at_window(at: Seat) -> None:
    """The title says nothing, and nothing went wrong behind it."""
    if at.window.windowTitle() != _TITLE:
        raise Bug(f"the title says {at.window.windowTitle()!r}")
    if at.bugs:
        raise Bug(repr(at.bugs[0])) from at.bugs[0]


# --- sending ---------------------------------------------------------------------------------------------------------


def send(at: Seat, name: str, text: str) -> str:
    """Open a form anew, fill it with this text and send it until it is saved; `saved`, `told` why it is not, or `closing`."""
    if name in CLOSING:
        return "closing"
    below = len(at.window._way)
    root = at.show(FORMS[name](at))
    try:
        return _send(at, root, text)
    finally:
        while len(at.window._way) > below:
            at.window.go_back()
            at.rest()
        if isValid(root) and not at.window.isAncestorOf(root):
            root.hide()
            root.deleteLater()


def _send(at: Seat, root: QWidget, text: str) -> str:
    forms = [form for form in root.findChildren(Form) if form.main is not None and form.isVisible()]
    if not forms:
        return "no form"
    form = forms[0]
    for folder in root.findChildren(FolderField):
        # On no stick of this machine.
        folder.set_value(at.home)
        folder.changed.emit()
    for field in list(form.fields.values()):
        if type(field) is TextField and field.isEnabled():
            QGuiApplication.clipboard().setText(text)
            field.input.selectAll()
            field.input.paste()
    at.rest()
    for turn in range(_TRIES):
        wrote = {
            field.value() for field in form.fields.values() if type(field) is TextField and field.isVisibleTo(form)
        }
        form.submit()
        at.rest()
        look_at_window(at)
        if not isValid(form) or (isinstance(root, Page) and at.window.stack.indexOf(root) < 0):
            _look_into(at, {value for value in wrote if value})
            return "saved"
        wrong = [field for field in form.fields.values() if field.below.property("part") == "problem"]
        look_plain(root)
        if not wrong:
            return "told" if at.window.trouble.isVisible() else "stays"
        for field in wrong:
            mend(at, field, turn)
        # What depends on it, such as the clinics of a service, is read.
        at.rest()
    return "told"


def mend(at: Seat, field: AnyField, turn: int) -> None:
    """Put in what the field can take: first the text as far as it goes, then a plain one."""
    if isinstance(field, YearField):
        field.set_value(1990)
    elif isinstance(field, NumberField):
        field.set_value(max(1, field.least))
    elif isinstance(field, DateField):
        field.set_value(field.most or max(field.least or at.desk.today(), at.desk.today()))
    elif isinstance(field, PickField | ChoiceField | SegmentField):
        field.set_value(next((value for value, _words in field._options if value not in (None, "", "no")), None))
        field.changed.emit()
    elif isinstance(field, MemberField):
        with at.hostile.office.database.reading() as session:
            field.set_value(members.details(session, at.desk.actor, at.hostile.people[0]).line)
    elif isinstance(field, PhoneField):
        field.set_value("09111222333")
    elif isinstance(field, SecretField):
        field.set_value(PASSPHRASE)
    elif isinstance(field, TextField):
        as_far = normalise(field.text())[: field.limit].strip()
        field.set_value(as_far if turn == 0 and as_far and as_far != field.text() else f"Q{turn}")
        field.changed.emit()
    else:
        _tick(field)


def _tick(field: Field[object]) -> None:
    box = next(iter(field.findChildren(QAbstractButton)), None)
    if box is not None:
        box.click()


def _look_into(at: Seat, wrote: set[object]) -> None:
    """What was sent stands in the register, letter by letter, and nothing that is not seen."""
    kept = register_texts(at)
    lost = [value for value in wrote if value not in kept]
    if lost:
        raise Bug(f"saved, but {lost[0]!r} stands nowhere")
    unseen = next((text for text in kept if NEVER_WRITTEN.search(text)), None)
    if unseen is not None:
        raise Bug(f"the register holds {unseen[:60]!r}")


def register_texts(at: Seat) -> set[str]:
    """Every text in every table."""
    found: set[str] = set()
    with at.hostile.office.database.reading() as session:
        for table in Base.metadata.tables.values():
            texts = [one for one in table.columns if isinstance(one.type, String) and one.name not in _AS_COMPARED]
            if texts and table.name not in _AS_TYPED:
                for row in session.execute(select(*texts)):
                    found.update(text for text in row if isinstance(text, str))
        for written in session.scalars(select(CustomField.choices).where(CustomField.choices != "")):
            found.update(word for choice in json.loads(written) for word in choice if isinstance(word, str))
    return found


def focus_free() -> None:
    """Let go of what has the hand."""
    hand = QApplication.focusWidget()
    if hand is not None:
        hand.clearFocus()
