"""The card of a session's attendance: the roster, who came besides, the count, and the buttons that settle the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models.members import MemberLine
from models.schema import ParticipationStatus
from models.sessions import PeopleBefore
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.field import NumberField
from views.kit.figures import shown_date
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.press import Button
from views.kit.scroller import Foot
from views.kit.words import Spoken, Text, spoken, tr
from views.theme import worn
from views.trainings.marks import Mark, Marks
from views.trainings.people import FindPerson
from views.trainings.roster import SCORE, Roster
from views.trainings.words import mean_words

_STATES = ParticipationStatus
_FINDER_SHARE = 3
_WALK_IN = "walk-in"
"""What the half-typed name of somebody who came besides is called in a draft."""
HALF_TYPED = (_WALK_IN, SCORE)
"""All that a draft holds of what is no mark yet."""


class RosterCard(Spoken, Card):
    """Marks and headcount of one session. `changed` comes after each step and after each letter of what is half typed;
    `save_wanted` when the button is pressed.
    """

    changed = Signal()
    save_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._before: PeopleBefore | None = None
        self._saved_others = 0
        self._saving = False
        self.roster = Roster()
        self.roster.changed.connect(self._stepped)
        self.roster.typed.connect(self.changed)
        self.roster.told.connect(self._tell)
        self.roster.asked.connect(self._ask)
        self._widgets(desk)
        self._head()
        self.add(self.roster, 1)
        self._foot()
        self.retranslate()

    def _widgets(self, desk: Desk) -> None:
        self.count, self.gain = Label("", "heading"), Label("", "soft")
        self.finder = FindPerson(desk, lambda: tr("Someone else: code or name"), inside=True)
        self.finder.picked.connect(self._walk_in)
        self.finder.changed.connect(self.changed)
        self.finder.submitted.connect(self.roster.setFocus)
        self.others = NumberField("", most=10_000)
        self.others.changed.connect(self._stepped)
        self.others.submitted.connect(self.roster.setFocus)
        self.keys = Label(
            key_hint(
                ("Space", lambda: tr("came")),
                ("N", lambda: tr("did not come")),
                ("0–9", lambda: tr("score")),
                ("F4", lambda: tr("learner, trainer, observer")),
                ("Del", lambda: tr("off the list")),
            ),
            "soft",
        )
        self.question, self.hint = Label("", "strong"), Label("", "problem")
        self.save = Button(lambda: tr("Save"), self.save_wanted.emit, "main-button", keys="Ctrl+Return")
        self.undo = Button(lambda: f"{tr('Undo')}   Ctrl+Z", lambda: self.roster.change(self.roster.marks.undo))
        self.rest_missed = Button(
            lambda: tr("The rest did not come"), lambda: self._settle(_STATES.NO_SHOW), keys="Ctrl+N"
        )
        self.rest_came = Button(lambda: tr("All others came"), lambda: self._settle(_STATES.ATTENDED), keys="Ctrl+A")
        self.take_over = Button("", self._take_over, keys="Ctrl+R")

    def _head(self) -> None:
        sizes = worn().sizes
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.count)
        words.addWidget(self.gain)
        line = QHBoxLayout()
        line.setSpacing(sizes.gap)
        words.addStretch(1)
        line.addLayout(words, _FINDER_SHARE)
        # What is found makes one of them higher: the others stay where they are.
        line.addWidget(self.finder, _FINDER_SHARE, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.others, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _foot(self) -> None:
        for label in (self.keys, self.question, self.hint):
            self.add(label)
        self._tell("")
        near, far = QWidget(), QWidget()
        for side, buttons in (
            (near, (self.save, self.undo)),
            (far, (self.take_over, self.rest_missed, self.rest_came)),
        ):
            line = QHBoxLayout(side)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(worn().sizes.step * 3)
            for button in buttons:
                line.addWidget(button)
            line.insertStretch(0 if side is far else len(buttons), 1)
        foot = Foot(self)
        foot.add(Beside(near, far, close=True), fill=True)
        self.add(foot)

    @override
    def retranslate(self) -> None:
        self.others.input.setPlaceholderText(tr("Others present"))
        words = tr("Others, who are no members")
        self.others.input.setToolTip(words)
        self.others.input.setAccessibleName(words)
        self._say()

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_roster(self, marks: Marks, others: int, *, takeable: bool, before: PeopleBefore | None) -> None:
        """Work on these marks from now on; `others` is the headcount that is saved."""
        self._saving, self._saved_others, self._before = False, others, before
        self.roster.takeable = takeable
        self.others.set_value(others or None)
        self.others.setEnabled(takeable)
        self.roster.show_marks(marks)
        self._say()

    def set_saving(self, *, saving: bool) -> None:
        """While it is being saved it cannot be saved a second time."""
        self._saving = saving
        self._say()

    @property
    def headcount(self) -> int:
        """People present who are no members, as it stands in the field."""
        return self.others.value() or 0

    @property
    def unsaved(self) -> bool:
        """Whether anything differs from what is saved."""
        return self.roster.marks.dirty or self.headcount != self._saved_others

    def _say(self) -> None:
        marks = self.roster.marks
        came, listed = marks.count(_STATES.ATTENDED), marks.count(*set(_STATES) - {_STATES.CANCELLED})
        self.count.say(lambda: tr("{came} of {listed} came", came=came, listed=listed))
        gain = marks.gain
        self.gain.say(lambda: mean_words(gain))
        self.gain.setVisible(bool(mean_words(gain)))
        self.undo.setVisible(marks.can_undo)
        self.save.setEnabled(self.unsaved and not self._saving)
        before = self._before
        empty = marks.nobody_learns and before is not None
        self.take_over.setVisible(empty)
        if before is not None:
            count, day = len(before.people), before.held_on
            self.take_over.say(
                lambda: tr("Take over the {count} of {day}", count=count, day=shown_date(day)),
            )
        for button in (self.rest_missed, self.rest_came):
            button.setVisible(not empty)
            button.setEnabled(self.roster.takeable and marks.count(_STATES.REGISTERED) > 0)

    def _tell(self, hint: Text) -> None:
        """A problem in the place of the keys; nothing brings the keys back."""
        self.hint.say(hint)
        self._show_one(self.hint if spoken(hint) else self.keys)

    def _ask(self, question: Text) -> None:
        self.question.say(question)
        self._show_one(self.question)

    def _show_one(self, wanted: Label) -> None:
        for label in (self.keys, self.question, self.hint):
            label.setVisible(label is wanted)

    # --- what a hand does --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the focus where the hand begins."""
        if not self.roster.editor.isHidden():
            # The hand goes on where it was typing; leaving would take half a score for a whole one.
            self.roster.editor.setFocus()
        elif self.roster.marks.rows and not self.finder.text():
            self.roster.setFocus()
        else:
            self.finder.setFocus()

    def _stepped(self) -> None:
        self._say()
        self.changed.emit()

    def half_typed(self) -> dict[str, str]:
        """What is being typed and is no mark yet: a walk-in's name, a score."""
        name = self.finder.text().strip()
        return self.roster.half_typed() | ({_WALK_IN: name} if name else {})

    def take_half_typed(self, kept: dict[str, str]) -> None:
        """Put that back; the hand goes on there."""
        if name := kept.get(_WALK_IN, ""):
            self.finder.take_half_typed(name)
        self.roster.take_half_typed(kept)

    def _settle(self, status: ParticipationStatus) -> None:
        self.roster.change(lambda: self.roster.marks.settle_rest(status))
        self.roster.setFocus()

    def _walk_in(self, line: MemberLine) -> None:
        status = _STATES.ATTENDED if self.roster.takeable else _STATES.REGISTERED
        self.roster.change(lambda: self.roster.marks.add(Mark(line.code, line.name, status=status)))
        self.roster.table.choose(line.code)

    def _take_over(self) -> None:
        if self._before is None:
            return
        people = [Mark(each.member, each.member_name, each.part) for each in self._before.people]
        self.roster.change(lambda: self.roster.marks.take_over(people))
        self.roster.table.choose_first()
        self.roster.setFocus()
