"""The other records of the same person, beside a member's own: seen together, and taken apart again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.errors import Message
from models.same_person import LinkedRecord, OtherAnswer, Person, Way
from views.kit.card import Card
from views.kit.figures import shown_date, shown_number
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, mark, said, tr
from views.members import words
from views.members.happened_words import QUESTIONS
from views.theme import worn

_ELSEWHERE_ONE = mark("Another office keeps a record of this person too.")
_ELSEWHERE = mark("Other offices keep {count} more records of this person.")


class LinkedCard(Card):
    """One line for each other record; hidden where there is none."""

    wanted = Signal(str)
    """The code of a record to open."""
    apart = Signal(str)
    """The code of a record that is not the same person's after all."""

    def __init__(self, *, may_decide: bool) -> None:
        super().__init__(lambda: tr("The same person"))
        self._may_decide = may_decide
        self.buttons: dict[str, Button] = {}
        self._inside = QWidget()
        self.add(self._inside)
        self.hide()

    def show_person(self, person: Person) -> None:
        """Show what is known beyond the record itself."""
        old, self._inside, self.buttons = self._inside, QWidget(), {}
        self.body.replaceWidget(old, self._inside)
        # Hidden by word: a layout that still wants to show it would make a window of it.
        old.hide()
        old.setParent(None)
        old.deleteLater()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        for other in person.others:
            column.addLayout(self._line(other))
        if person.elsewhere:
            column.addWidget(Label(_elsewhere(person.elsewhere), "soft", wrap=True))
        for answer in person.no:
            column.addWidget(Label(_no(answer), "problem", wrap=True))
        self.setVisible(bool(person.others or person.elsewhere))

    def _line(self, other: LinkedRecord) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        code = other.line.code
        line.addWidget(Button(code, lambda: self.wanted.emit(code), "link"), 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(Label(lambda: _about(other), "soft", wrap=True), 1)
        if other.way is Way.LINK and self._may_decide:
            self.buttons[code] = Button(lambda: tr("Take apart"), lambda: self.apart.emit(code))
            line.addWidget(self.buttons[code], 0, Qt.AlignmentFlag.AlignRight)
        return line


def _about(other: LinkedRecord) -> str:
    way = tr("handed over") if other.way is Way.HANDOVER else ""
    return " · ".join(filter(None, (words.called(other.line), other.line.home_office, way)))


def _elsewhere(count: int) -> Text:
    message = Message(_ELSEWHERE_ONE) if count == 1 else Message(_ELSEWHERE, {"count": shown_number(count)})
    return lambda: said(message)


def _no(answer: OtherAnswer) -> Text:
    return lambda: tr(
        "Said no to {question} under {code} on {day}. That counts here too, until they are asked again.",
        question=tr(QUESTIONS[answer.scope]),
        code=answer.code,
        day=shown_date(answer.answered_on) if answer.answered_on else "–",
    )
