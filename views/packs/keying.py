"""Keying in a pack of blank registers, line by line in the order of the paper."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from models import paper_packs
from models.database import UnitOfWork
from models.paper_packs import PaperLine
from models.schema import PaperNoun
from views.desk import Desk
from views.kit.card import Card
from views.kit.figures import shown_number
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import mark, tr
from views.packs.paper import pack_paper
from views.tokens import Tone

_NOUNS = {
    PaperNoun.MEMBER: mark("New member"),
    PaperNoun.REFERRAL: mark("Referral"),
    PaperNoun.ATTENDANCE: mark("Attendance sheet"),
}


class KeyingPage(Page):
    """The lines of one pack. Enter opens the form with the line's code, Delete says that the line stayed empty."""

    def __init__(self, desk: Desk, pack: str) -> None:
        super().__init__(lambda: tr("Pack {letters}", letters=pack))
        self._desk, self._pack = desk, pack
        self.print_again = Button(lambda: tr("Print again"), self._print_again)
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        for button in (self.print_again, self.back):
            self.beside_title.addWidget(button)
        card = Card(lambda: tr("Lines in the order of the paper"), _KEYS)
        self.advice = Label(
            lambda: tr("When all is keyed in, destroy the sheets."),
            "soft",
            wrap=True,
        )
        card.add(self.advice)
        self.table = self._make_table()
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        empty = QShortcut(QKeySequence("Delete"), self)
        empty.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        empty.activated.connect(self.leave_out)
        desk.jobs.changed.connect(self._changed)
        self._read(self._to_next)

    def _make_table(self) -> Table[PaperLine]:
        columns = (
            Column[PaperLine](lambda: tr("Line"), lambda row: shown_number(row.number), number=True),
            Column[PaperLine](lambda: tr("Kind"), lambda row: tr(_NOUNS[row.noun]), share=3),
            Column[PaperLine](lambda: tr("Code"), _code, code=True),
            Column[PaperLine](lambda: tr("State"), _state, tone=_tone),
        )
        table: Table[PaperLine] = Table(columns, key=lambda row: row.id)
        table.opened.connect(self.key_in)
        return table

    @override
    def arrive(self) -> None:
        self.table.setFocus()
        self._read(self._to_next)

    def _changed(self, nouns: frozenset[str]) -> None:
        if "paper_row" in nouns:
            self._read(self._to_next)

    def _read(self, then: Callable[[list[PaperLine]], None]) -> None:
        actor, pack = self._desk.actor, self._pack
        self._desk.jobs.read(
            lambda session: paper_packs.lines(session, actor, pack), then, owner=self, newest="paper lines"
        )

    def _to_next(self, rows: list[PaperLine]) -> None:
        """Show them; the hand is on the next line that waits."""
        before = self.table.current()
        self.table.show_rows(rows)
        keys = [row.id for row in rows]
        start = keys.index(before.id) if before is not None and before.id in keys else 0
        waiting = [row for row in (*rows[start:], *rows[:start]) if row.open]
        if waiting:
            self.table.choose(waiting[0].id)

    # --- what the hand does ---------------------------------------------------------------------------------------

    def key_in(self, line: PaperLine) -> None:
        """Open the form of this line, with its code."""
        if not line.open and not line.spoilt:
            self._desk.say(lambda: tr("This line was keyed in before."))
            return
        self._desk.open(self._form(line))

    def _form(self, line: PaperLine) -> Page:
        actor = self._desk.actor

        def marked(session: UnitOfWork, record: str) -> None:
            paper_packs.keyed(session, actor, line.id, record)

        if line.noun is PaperNoun.MEMBER:
            from views.members.register import RegisterPage

            return RegisterPage(self._desk, code=line.record, with_it=marked)
        if line.noun is PaperNoun.REFERRAL:
            from views.referrals.form import ReferralForm

            return ReferralForm(self._desk, None, number=line.record, with_it=marked)
        from views.packs.sheet import SheetPage

        return SheetPage(self._desk, line)

    def leave_out(self) -> None:
        """The chosen line stayed empty on the paper; once more takes that back."""
        line = self.table.current()
        if line is None:
            return
        self._mark(line, out=not line.spoilt)

    def _mark(self, line: PaperLine, *, out: bool) -> None:
        actor = self._desk.actor

        def said() -> str:
            return (
                tr("Line {number} stays out.", number=line.number)
                if out
                else tr("Line {number} waits again.", number=line.number)
            )

        self._desk.jobs.run(
            lambda session: paper_packs.leave_out(session, actor, line.id, out=out),
            lambda _line: self._desk.say(said, lambda: self._mark(line, out=not out)),
            owner=self,
        )

    def _print_again(self) -> None:
        self._desk.open(pack_paper(self._desk, self._pack))


def _code(row: PaperLine) -> str:
    return "" if row.noun is PaperNoun.ATTENDANCE else row.record


def _state(row: PaperLine) -> str:
    if row.keyed_on is not None:
        return tr("keyed in")
    return tr("left empty") if row.spoilt else tr("waits")


def _tone(row: PaperLine) -> Tone:
    if row.keyed_on is not None:
        return Tone.GOOD
    return Tone.PLAIN if row.spoilt else Tone.ACCENT


_KEYS = key_hint(("Enter", lambda: tr("key in")), ("Delete", lambda: tr("stayed empty")))
