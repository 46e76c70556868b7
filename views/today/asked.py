"""What head office asks: one question at a time, with its answers beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout
from typing_extensions import override

from models import members, questions, reference
from models.database import UnitOfWork
from models.errors import Message
from models.members import MemberDetails
from models.questions import ANSWERS, QuestionLine
from models.reference import TownshipLine
from models.schema import ConsentScope, QuestionAnswer, QuestionKind
from views.desk import Desk
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.press import Button
from views.kit.veil import veiled
from views.kit.words import Text, said, tr
from views.members import question_words as words
from views.theme import worn
from views.tokens import Tone

_KEYS = ("F6", "F7", "F8")
_CHECKED = frozenset({QuestionKind.BIRTH_YEAR, QuestionKind.TOWNSHIP})
"""Questions that lead to the form where it is corrected."""


class Asked(Card):
    """The oldest question that waits. F6, F7, F8 answer it; hidden while there is none.

    Whether head office may know the name is answered in two steps: the sentence is read aloud to the member first.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.line: QuestionLine | None = None
        self._waiting = 0
        self._sentence: Message | None = None
        self._reading_aloud = False
        self.question = Label("", wrap=True)
        self.count = Label("", "soft")
        self.answers = [Button("", self._press(place), keys=keys) for place, keys in enumerate(_KEYS)]
        self.open = Button(lambda: tr("Open"), self._open, "link")
        sizes = worn().sizes
        self.body.setContentsMargins(sizes.card_padding, sizes.step * 2, sizes.step * 3, sizes.step * 2)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words_line, self._buttons = QHBoxLayout(), QHBoxLayout()
        for line in (self._lines, words_line, self._buttons):
            line.setSpacing(sizes.step * 3)
        words_line.addWidget(Chip(lambda: tr("Head office asks"), Tone.ACCENT), 0, Qt.AlignmentFlag.AlignVCenter)
        words_line.addWidget(self.question, 1, Qt.AlignmentFlag.AlignVCenter)
        words_line.addWidget(self.count)
        for button in (*self.answers, self.open):
            self._buttons.addWidget(button)
        self._lines.addLayout(words_line, 1)
        self._lines.addLayout(self._buttons)
        self.body.addLayout(self._lines)
        self.hide()

    def show_waiting(self, waiting: Sequence[QuestionLine]) -> None:
        """Show the first of these."""
        line = waiting[0] if waiting else None
        if line is None or self.line is None or line.id != self.line.id:
            self._reading_aloud = False
        self.line, self._waiting = line, len(waiting)
        self._say()
        self.setVisible(line is not None)

    def _say(self) -> None:
        line = self.line
        if line is None:
            return
        more = self._waiting - 1
        self.count.say(lambda: tr("{count} more", count=shown_number(more)))
        self.count.setVisible(more > 0)
        self.question.say(self._question(line))
        for button, text in zip(self.answers, self._choices(line), strict=True):
            button.say(text or "")
            button.setVisible(text is not None)
        self.open.setVisible(not self._reading_aloud)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= worn().sizes.narrow
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        alignment = Qt.AlignmentFlag.AlignVCenter if wide else Qt.AlignmentFlag.AlignLeft
        self._lines.setAlignment(self._buttons, alignment)
        super().resizeEvent(event)

    def _question(self, line: QuestionLine) -> Text:
        sentence = self._sentence
        if self._reading_aloud and sentence is not None:
            return lambda: tr(
                "Read aloud to {name}: “{sentence}”", name=veiled(line.name) or line.member, sentence=said(sentence)
            )
        return lambda: words.asked(line)

    def _choices(self, line: QuestionLine) -> tuple[Text | None, ...]:
        """The words of the three buttons; None for one that is not wanted."""
        if line.kind in _CHECKED:
            return (lambda: tr("Correct"), lambda: tr("It is right now"), _answer(QuestionAnswer.CANNOT_TELL))
        if line.kind is QuestionKind.SHARE and not self._reading_aloud:
            return (lambda: tr("Ask now"), None, _answer(QuestionAnswer.CANNOT_TELL))
        if self._reading_aloud:
            return (_answer(QuestionAnswer.YES), _answer(QuestionAnswer.NO), lambda: tr("Not now"))
        yes, no, cannot_tell = (_answer(answer) for answer in ANSWERS[line.kind])
        return (yes, no, cannot_tell)

    # --- what the hand does -----------------------------------------------------------------------------------

    def _press(self, place: int) -> Callable[[], None]:
        return lambda: self.press(place)

    def press(self, place: int) -> None:
        """The button at this place."""
        line = self.line
        if line is None:
            return
        if line.kind in _CHECKED:
            if place == 0:
                self._correct(line)
            else:
                self._answer(line, ANSWERS[line.kind][place - 1])
        elif line.kind is QuestionKind.SHARE and not self._reading_aloud:
            if place == 0:
                self._read_aloud(line)
            else:
                self._answer(line, QuestionAnswer.CANNOT_TELL)
        elif self._reading_aloud and place == len(self.answers) - 1:
            self._reading_aloud = False
            self._say()
        else:
            self._answer(line, ANSWERS[line.kind][place])

    def _read_aloud(self, line: QuestionLine) -> None:
        self._desk.jobs.read(
            lambda session: members.details(session, self._desk.actor, line.member),
            self._show_sentence,
            owner=self,
            newest="sentence of consent",
        )

    def _show_sentence(self, details: MemberDetails) -> None:
        asked = (one for one in details.consents if one.scope is ConsentScope.SHARE_HEAD_OFFICE)
        self._sentence, self._reading_aloud = next(asked).sentence, True
        self._say()

    def _answer(self, line: QuestionLine, answer: QuestionAnswer) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: questions.answer(session, actor, line.id, answer),
            lambda _line: self._desk.say(lambda: tr("Answered. It goes with the next bundle to head office.")),
            lambda: tr("Saving"),
            owner=self,
        )

    def _correct(self, line: QuestionLine) -> None:
        from views.members.correct import CorrectPage

        actor = self._desk.actor

        def work(session: UnitOfWork) -> tuple[MemberDetails, list[TownshipLine]]:
            return members.details(session, actor, line.member), reference.townships(session)

        self._desk.jobs.read(
            work, lambda read: self._desk.open(CorrectPage(self._desk, *read)), owner=self, newest="asked about"
        )

    def _open(self) -> None:
        from views.members.one import MemberPage

        if self.line is not None:
            self._desk.open(MemberPage(self._desk, self.line.member))


def _answer(answer: QuestionAnswer) -> Text:
    return lambda: tr(words.ANSWERS[answer])
