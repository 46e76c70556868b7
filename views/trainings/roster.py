"""The roster worked by keyboard: one key marks a person and moves on, a digit begins a score in its place."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.schema import Absence, ParticipationRole, ParticipationStatus
from views.kit.empty import Empty
from views.kit.figures import in_digits, read_number
from views.kit.line import PASTE_LIMIT
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.veil import veiled
from views.kit.words import tr
from views.theme import worn
from views.trainings.marks import Mark, Marks
from views.trainings.words import ABSENCES, PARTS, gain_words, mark_tone, mark_words, score_words

_BEFORE, _AFTER = 3, 4
"""The columns of the two scores."""

_MOST = 100
SCORE = "score"
"""What a half-typed score is called in a draft; no code of a member is."""
_CAME = {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_A}
_MISSED = {Qt.Key.Key_Left, Qt.Key.Key_N}
_REASONS = tuple(ABSENCES)
_NEXT_PART = dict(pairwise([*ParticipationRole, ParticipationRole.LEARNER]))


class Roster(QWidget):
    """Shows `marks` and changes them. `changed` comes after each step, `told` with a hint for the person."""

    changed = Signal()
    told = Signal(object)
    """Text of a hint, empty when there is none."""
    asked = Signal(object)
    """Text of a question that the next key answers."""
    typed = Signal()
    """A score is being typed, or no more."""

    def __init__(self) -> None:
        super().__init__()
        self.marks = Marks()
        self.takeable = True
        """Whether the day has come: before it, people are put on the list only."""
        columns = (
            Column[Mark](lambda: tr("Person"), lambda mark: mark.name or tr("no name"), share=4, personal=True),
            Column[Mark](lambda: tr("Code"), lambda mark: mark.code, code=True),
            Column[Mark](
                lambda: tr("Attendance"), lambda mark: mark_words(mark.status), tone=lambda mark: mark_tone(mark.status)
            ),
            Column[Mark](lambda: tr("Before"), lambda mark: score_words(mark.before), number=True),
            Column[Mark](lambda: tr("After"), lambda mark: score_words(mark.post), number=True),
            Column[Mark](lambda: tr("Gain"), lambda mark: gain_words(mark.gain), number=True, soft=True),
            Column[Mark](lambda: tr("Note"), _note, share=3, soft=True),
        )
        empty = Empty(lambda: tr("Nobody is on the list yet"), lambda: tr("Add people by code or name."))
        self.table: Table[Mark] = Table(columns, key=lambda mark: mark.code, empty=empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table.view)
        self.table.view.installEventFilter(self)
        self.editor = _ScoreEditor(self.table.view.viewport(), self._leave_score)
        self.editor.setAccessibleName(tr("Score"))
        self.editor.textEdited.connect(lambda _text: self.typed.emit())
        self._column = _BEFORE
        self._why: str | None = None
        """Whose absence is asked about."""
        self.table.view.doubleClicked.connect(lambda index: self._edit(index.column()))
        self.table.view.verticalScrollBar().valueChanged.connect(lambda _value: self._place_editor())
        self.table.view.resized.connect(self._place_editor)

    def show_marks(self, marks: Marks) -> None:
        """Work on these from now on."""
        self.marks, self._why = marks, None
        self._show()

    def half_typed(self) -> dict[str, str]:
        """The score that is being typed, for a draft: whose, which of the two, and its letters."""
        mark, text = self.table.current(), self.editor.text().strip()
        if mark is None or not text or self.editor.isHidden():
            return {}
        column = "pre" if self._column == _BEFORE else "post"
        return {} if text == self._standing(mark) else {SCORE: f"{column} {mark.code} {text}"}

    def take_half_typed(self, kept: dict[str, str]) -> None:
        """Go on typing that score."""
        column, _, rest = kept.get(SCORE, "").partition(" ")
        code, _, text = rest.partition(" ")
        if text and self.takeable and self.table.choose(code):
            self._edit(_BEFORE if column == "pre" else _AFTER, text)

    def _standing(self, mark: Mark) -> str:
        """What the score says already that is written over."""
        return score_words(mark.pre if self._column == _BEFORE else mark.post)

    def change(self, step: Callable[[], object]) -> None:
        """Do one step with the marks and show what came of it."""
        step()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.table.show_rows(self.marks.rows)
        if self.table.current() is None:
            self.table.choose_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the roster, before those of the list."""
        if isinstance(event, QKeyEvent) and watched is self.table.view:
            undo = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if event.type() == QEvent.Type.ShortcutOverride and undo and self.marks.can_undo:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if undo:
                    self.change(self.marks.undo)
                    return True
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        mark = self.table.current()
        if mark is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key, states = event.key(), ParticipationStatus
        if self._reason(mark, read_number(event.text())):
            return True
        self._why = None
        if key in _CAME or key in _MISSED:
            self._set(mark, states.ATTENDED if key in _CAME else states.NO_SHOW)
        elif key == Qt.Key.Key_Backspace:
            self.change(lambda: self.marks.change(mark.came(states.REGISTERED)))
        elif key == Qt.Key.Key_Delete:
            self.change(lambda: self.marks.take_off(mark.code))
        elif key == Qt.Key.Key_F4:
            self.change(lambda: self.marks.change(replace(mark, part=_NEXT_PART[mark.part])))
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._edit(self._column)
        elif read_number(event.text()) is not None:
            self._edit(self._column, event.text())
        else:
            self.told.emit("")
            return False
        if self.takeable and not self.asking:
            self.told.emit("")
        return True

    @property
    def asking(self) -> bool:
        """Whether a question stands there that the next key may answer."""
        return self._why is not None

    def _set(self, mark: Mark, status: ParticipationStatus) -> None:
        if not self._may_mark():
            return
        self.change(lambda: self.marks.change(mark.came(status)))
        if status is ParticipationStatus.NO_SHOW:
            self._ask_why(mark)
        self._move(1)

    def _ask_why(self, mark: Mark) -> None:
        """A digit says why, for as long as no other key is pressed."""
        self._why = mark.code
        person = mark.name or mark.code
        self.asked.emit(
            lambda: "   ".join([tr("{person}: why?", person=veiled(person)), *_reason_keys()]),
        )

    def _reason(self, mark: Mark, digit: int | None) -> bool:
        """Whether a digit was the reason for which somebody did not come: who was just marked, or the chosen one."""
        missed = self.marks.find(self._why) if self._why is not None else mark
        if missed is None or missed.status is not ParticipationStatus.NO_SHOW:
            return False
        if digit is None or not 1 <= digit <= len(_REASONS):
            return False
        self._why = None
        self._give_reason(missed, _REASONS[digit - 1])
        return True

    def _give_reason(self, missed: Mark, reason: Absence) -> None:
        self.change(lambda: self.marks.change(replace(missed, absence=reason)))
        self.told.emit("")

    def _may_mark(self) -> bool:
        self.told.emit("" if self.takeable else (lambda: tr("This session is still to come. Mark it on its day.")))
        return self.takeable

    def _move(self, step: int) -> bool:
        place = self.table.view.currentIndex().row() + step
        if not 0 <= place < len(self.marks.rows):
            return False
        self.table.view.selectRow(place)
        return True

    def _edit(self, column: int, typed: str = "") -> None:
        mark = self.table.current()
        if mark is None or column not in {_BEFORE, _AFTER} or not self._may_mark():
            return
        self._column = column
        # On a later day the first score stands there, but only this day's is written over.
        self.editor.begin(typed or self._standing(mark), whole=not typed)
        self._place_editor()
        self.editor.show()
        self.editor.setFocus()
        self.typed.emit()

    def _place_editor(self) -> None:
        index = self.table.rows.index(self.table.view.currentIndex().row(), self._column)
        box = self.table.view.visualRect(index)
        high = worn().sizes.field
        self.editor.setGeometry(box.left(), box.top() + (box.height() - high) // 2, box.width(), high)

    def _leave_score(self, key: Qt.Key | None) -> bool:
        """The hand leaves the editor by a key, or by going elsewhere; False when what stands there is no score."""
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        typed = self.editor.text().strip()
        score = read_number(typed)
        if typed and (score is None or score > _MOST):
            self.told.emit(lambda: tr("A score goes from 0 to 100."))
            return False
        self.told.emit("")
        self._keep(score)
        column = self._column
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            forward = key == Qt.Key.Key_Tab
            self._column = _AFTER if column == _BEFORE else _BEFORE
            stays = (column == _BEFORE) is forward
            goes_on = stays or self._move(1 if forward else -1)
        else:
            goes_on = key is not None and self._move(-1 if key == Qt.Key.Key_Up else 1)
        if goes_on:
            self._edit(self._column)
        elif key is not None:
            self._close()
        else:
            self.editor.hide()
            self.typed.emit()
        return True

    def _close(self) -> None:
        self.editor.done = True
        self.editor.hide()
        self.table.view.setFocus()
        self.typed.emit()

    def _keep(self, score: int | None) -> None:
        mark = self.table.current()
        if mark is None:
            return
        after = replace(mark, pre=score) if self._column == _BEFORE else replace(mark, post=score)
        if score is not None and mark.status is not ParticipationStatus.ATTENDED:
            # Who has a score was there.
            after = after.came(ParticipationStatus.ATTENDED)
        if after != mark:
            self.change(lambda: self.marks.change(after))


class _ScoreEditor(QLineEdit):
    """The one field for scores, laid over the cell it belongs to."""

    def __init__(self, parent: QWidget, leave: Callable[[Qt.Key | None], bool]) -> None:
        super().__init__(parent)
        self._leave = leave
        self.done = False
        # Whatever is pasted stands there whole, so that it is told when it is no score.
        self.setMaxLength(PASTE_LIMIT)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def begin(self, text: str, *, whole: bool) -> None:
        """Start with `text`, marked as a `whole` so that typing replaces it."""
        self.done = False
        self.setText(text)
        if whole:
            self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Tab and the keys that go on leave by `leave`."""
        going = {
            Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up,
            Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape,
        }  # fmt: skip
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in going:
            self._leave(Qt.Key(event.key()))
            return True
        if event.type() == QEvent.Type.FocusOut and not self.done and self.isVisible():
            self.done = True
            if not self._leave(None):
                self.hide()
        return super().event(event)


def _note(mark: Mark) -> str:
    """As what somebody takes part, and why they did not come."""
    part = "" if mark.part is ParticipationRole.LEARNER else tr(PARTS[mark.part])
    return " · ".join(filter(None, (part, tr(ABSENCES[mark.absence]) if mark.absence is not None else "")))


def _reason_keys() -> list[str]:
    return [f"{in_digits(str(number))} {tr(words)}" for number, words in enumerate(ABSENCES.values(), start=1)]
