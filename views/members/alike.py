"""Who may be the person that is being typed: shown beside the form, with why, and opened by one key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.duplicates import Likely
from views.desk import Desk
from views.kit.card import Card
from views.kit.figures import shown_year
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, said, tr
from views.members import words
from views.theme import worn

MOST = 4
"""People that are shown as perhaps the same."""


class AlikeCard(Card):
    """Members who may be the person that is being typed, and why; hidden while there is none.

    What is typed is kept while one of them is looked at; Escape leads back to it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Perhaps here already"))
        self._desk = desk
        self.people: Sequence[Likely] = ()
        self.lines: list[AlikeLine] = []
        self.more = Label(self._more_words, "soft", wrap=True)
        self.advice = Label(
            lambda: tr("Open them to look. What you typed stays here: Esc leads back."), "hint", wrap=True
        )
        self.add(self.more)
        self.add(self.advice)
        self.hide()

    def show_people(self, people: Sequence[Likely]) -> None:
        """Show them; nobody hides the card."""
        if list(people) == list(self.people):
            # The hand may be on one of them.
            return
        self.people = people
        for line in self.lines:
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self.lines = [
            AlikeLine(likely, self._opener(likely), "Ctrl+O" if number == 0 else "")
            for number, likely in enumerate(people[:MOST])
        ]
        for number, line in enumerate(self.lines):
            # Below the heading.
            self.body.insertWidget(1 + number, line)
        self.more.retranslate()
        self.more.setVisible(len(people) > MOST)
        self.setVisible(bool(people))

    def _more_words(self) -> str:
        rest = len(self.people) - MOST
        return tr("and {count} more", count=rest) if rest > 0 else ""

    def _opener(self, likely: Likely) -> Callable[[], None]:
        from views.members.one import MemberPage

        return lambda: self._desk.open(MemberPage(self._desk, likely.line.code))


class AlikeLine(QWidget):
    """One person: name and code as a link, below it why."""

    def __init__(self, likely: Likely, press: Callable[[], None], keys: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = likely.line
        name: Text = lambda: " · ".join(filter(None, (words.called(line), _born(likely), line.code)))  # noqa: E731 - a Text
        self.link = Button(name, press, "link", keys=keys)
        column.addWidget(self.link)
        column.setAlignment(self.link, Qt.AlignmentFlag.AlignLeft)
        why: Text = lambda: "\n".join(said(each) for each in (likely.why, *likely.also))  # noqa: E731 - a Text
        self.why = Label(why, "hint", wrap=True)
        column.addWidget(self.why)
        column.setContentsMargins(0, 0, 0, worn().sizes.step)


def _born(likely: Likely) -> str:
    year = likely.line.birth_year
    return shown_year(year) if year else ""
