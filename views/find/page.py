"""The page of what was found: one list, grouped by noun, the best first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from typing_extensions import override

from models import finding
from models.database import UnitOfWork
from models.finding import Found
from models.zawgyi import from_zawgyi, looks_zawgyi
from views.desk import Desk
from views.find import words
from views.find.opening import open_found
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import read_date
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr

LONGEST = 200
"""Letters that are looked for: no name and no number is longer."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list; the first one of a group says what the group is."""

    found: Found
    first: bool


def _lines(found: Sequence[Found]) -> Iterator[Line]:
    for _noun, group in groupby(found, lambda one: one.noun):
        yield from (Line(one, place == 0) for place, one in enumerate(group))


class FoundPage(Page):
    """What fits what stands in the find box. Enter or Down lead here from there; Enter opens, Escape leads back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Found"))
        self._desk = desk
        self._shown_for = self._sought = ""
        self._enter_when_found: bool | None = None
        columns = (
            Column[Line]("", lambda line: tr(words.NOUNS[line.found.noun]) if line.first else "", share=3, soft=True),
            Column[Line](lambda: tr("Name"), lambda line: words.name(line.found), share=6),
            Column[Line](lambda: tr("Code"), lambda line: line.found.code, code=True),
            Column[Line]("", lambda line: words.about(line.found), share=6, soft=True),
            Column[Line](lambda: tr("State"), lambda line: words.state(line.found), share=4, soft=True),
        )
        self.nothing = Empty(
            lambda: tr("Nothing found"),
            lambda: tr("Try one syllable of the name, a phone number, or the first letters of a code or slip."),
        )
        self.table: Table[Line] = Table(columns, key=lambda line: (line.found.noun, line.found.id), empty=self.nothing)
        self.table.opened.connect(lambda line: open_found(desk, line.found, self))
        self.converted = Label("", "soft", wrap=True)
        self.converted.hide()
        self.shortened = Label(
            lambda: tr("Only the first {count} letters were looked for.", count=LONGEST), "soft", wrap=True
        )
        self.shortened.hide()
        self.more = Label(lambda: tr("These are the first ones. Type more to find fewer."), "hint", wrap=True)
        self.more.hide()
        card = Card("", key_hint(("Enter", lambda: tr("opens")), ("Esc", lambda: tr("back"))))
        card.add(self.converted)
        card.add(self.shortened)
        card.add(self.table, 1)
        card.add(self.more)
        self.body.addWidget(card, 1)

    @override
    def arrive(self) -> None:
        """The hand stays in the find box, unless it came back from what was opened."""
        if self.table.current() is not None:
            self.table.setFocus()

    def seek(self, typed: str) -> None:
        """Look for this. What looks like Zawgyi is looked for in Unicode, and told."""
        self._sought, self._enter_when_found = typed, None
        begin = typed[:LONGEST]
        wanted = from_zawgyi(begin) if looks_zawgyi(begin) else begin
        self.converted.say(lambda: tr("This looks like Zawgyi. Looked for {text}", text=wanted))
        self.converted.setVisible(wanted != begin)
        self.shortened.setVisible(begin != typed)
        actor, day = self._desk.actor, read_date(wanted)

        def work(session: UnitOfWork) -> list[Found]:
            return finding.find(session, actor, wanted, day)

        self._desk.jobs.read(work, lambda found: self._show(typed, found), owner=self, newest="find")

    def enter(self, *, opening: bool) -> None:
        """The hand goes to the first line. With `opening` the one thing that was meant is opened at once."""
        if self._shown_for != self._sought:
            # The answer is on its way.
            self._enter_when_found = opening
            return
        rows = self.table.rows.rows
        if not rows:
            return
        self.table.choose_first()
        self.table.setFocus()
        if opening and (len(rows) == 1 or [line.found.exact for line in rows[:2]] == [True, False]):
            open_found(self._desk, rows[0].found, self)

    def _show(self, typed: str, found: list[Found]) -> None:
        self._shown_for = typed
        self.table.show_rows(tuple(_lines(found)))
        members = sum(one.noun is finding.Noun.MEMBER for one in found)
        self.more.setVisible(members >= finding.MOST_MEMBERS)
        opening, self._enter_when_found = self._enter_when_found, None
        if opening is not None:
            self.enter(opening=opening)
