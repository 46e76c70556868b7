"""All referrals as a board: by where they stand, the overdue ones first; several can be recorded at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from typing_extensions import override

from models import referral_board
from models.database import UnitOfWork
from models.referral_board import BoardLine, Group
from models.referrals import ReferralDetails, ReferralLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.marks import Marks
from views.kit.page import Page, Sides
from views.kit.press import Button, in_line
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.referrals import several, words
from views.referrals.directory import Directory, read_directory
from views.referrals.groups import Groups
from views.referrals.one import ReferralPage, make_card
from views.referrals.several import Several
from views.stub.words import STUB_KEYS
from views.tokens import Tone

PAGE = 200
"""Lines that are read at once."""

_NOUNS = frozenset({"referral", "follow_up", "provider", "member_local", "custom_value"})


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    counts: dict[Group, int]
    lines: list[BoardLine]


class ReferralsPage(Page):
    """Groups on top, the list below at the left, the chosen referral at the right.

    F5, or a number typed or scanned anywhere on the page, opens the page for a slip that came back.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Referrals"))
        self._desk = desk
        self._first = True
        self._may_print = False
        self.stub = Button(lambda: f"{tr('A slip came back')}   {STUB_KEYS}", self.open_stub)
        self.new = Button(lambda: tr("New referral"), self.open_form, "main-button", keys="Ctrl+N")
        self.pictures = Button(lambda: tr("In pictures"), self._open_pictures, "link")
        self.beside_title.addWidget(self.pictures)
        self.beside_title.addWidget(self.stub)
        self.beside_title.addWidget(self.new)
        self.groups = Groups()
        self.groups.chosen.connect(self._read)
        self.groups.entered.connect(self._to_table)
        self.body.addWidget(self.groups)
        self.marks: Marks[BoardLine] = Marks(lambda row: row.line.id)
        self.table = self._table()
        self.marks.watch(self.table)
        self.marks.changed.connect(self._told)
        self.table.view.installEventFilter(self)
        near = Card()
        near.add(self.table, 1)
        self.several = Several(desk, self, self._chosen_rows)
        self.several.recorded.connect(self.marks.clear)
        self.several.over.connect(self._to_table)
        self.several.begun.connect(self._show_question)
        near.add(self.several)
        self.print_slips = Button(self._print_words, self.open_slips, keys="F7")
        self.print_slips.hide()
        near.body.addLayout(in_line(self.print_slips))
        self.card = make_card(desk)
        self.card.moved.connect(self._moved)
        self.sides = Sides(near, self.card, (5, 4))
        self.body.addWidget(self.sides, 1)
        shortcut = QShortcut(QKeySequence(STUB_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.open_stub)
        desk.jobs.changed.connect(self._changed)
        desk.jobs.read(lambda session: read_directory(session, desk.actor), self._know, owner=self)

    def _open_pictures(self) -> None:
        from views.reports.pictures import InPicturesPage

        self._desk.open(InPicturesPage(self._desk, "referrals"))

    def _table(self) -> Table[BoardLine]:
        columns = (
            self.marks.column,
            Column[BoardLine](lambda: tr("For whom"), lambda row: words.person(row.line), share=5, personal=True),
            Column[BoardLine](lambda: tr("Clinic"), lambda row: words.clinic(row.line), share=5),
            Column[BoardLine](lambda: tr("Try"), several.tried, tone=several.tried_tone),
            Column[BoardLine](lambda: tr("State"), _state, tone=_tone),
        )
        self.nobody = Empty(*_nobody(Group.ALL))
        table: Table[BoardLine] = Table(columns, key=lambda row: row.line.id, empty=self.nobody)
        table.chosen.connect(self._chosen)
        table.opened.connect(self._opened)
        table.rows.wanted.connect(self._read_on)
        return table

    def arrive(self) -> None:
        """The hand begins in the list; it is read anew."""
        self.scroller.verticalScrollBar().setValue(0)
        self._read()
        self._to_table()

    def _to_table(self) -> None:
        there = self.table if self.table.rows.rowCount() else self.groups
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_stub(self, typed: str = "") -> None:
        """A slip came back; `typed` is what a hand or a scanner began to type."""
        from views.stub.page import StubPage

        self._desk.open(StubPage(self._desk, typed))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter or digit typed in the list is the beginning of a number: of a scanner, or of a person."""
        if watched is self.table.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text()
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if plain and len(typed) == 1 and typed.isalnum():
                self.open_stub(typed)
                return True
        return super().eventFilter(watched, event)

    # --- reading ----------------------------------------------------------------------------------------------

    def _know(self, directory: Directory) -> None:
        self._may_print = directory.may_print
        self.card.know(directory)
        self.card.refresh()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS and self.isVisible():
            self._read()
            self.card.refresh()

    def _read(self) -> None:
        actor, group, first = self._desk.actor, self.groups.now, self._first

        def work(session: UnitOfWork) -> tuple[Group, _Read]:
            counts = referral_board.counts(session, actor)
            # Who is to be asked stands first; where nobody is, what was issued.
            shown = Group.ISSUED if first and group is Group.TO_ASK and not counts[Group.TO_ASK] else group
            return shown, _Read(counts, referral_board.lines(session, actor, shown, limit=PAGE))

        self._desk.jobs.read(work, self._show, newest="referrals", owner=self)

    def _read_on(self, after: BoardLine | None) -> None:
        actor, group = self._desk.actor, self.groups.now
        last: ReferralLine | None = after.line if after is not None else None

        def add(rows: Sequence[BoardLine]) -> None:
            self.table.rows.add(rows, more=len(rows) == PAGE)

        self._desk.jobs.read(
            lambda session: referral_board.lines(session, actor, group, after=last, limit=PAGE),
            add,
            newest="referrals",
            owner=self,
        )

    def _show(self, found: tuple[Group, _Read]) -> None:
        group, read = found
        arrived, self._first = self._first, False
        if group is not self.groups.now:
            self.groups.choose(group)
        self.groups.count(read.counts)
        more = group is not Group.TO_ASK and len(read.lines) == PAGE
        self.nobody.say(*_nobody(group))
        in_list = self.table.view.hasFocus()
        self.table.show_rows(read.lines, more=more)
        if self.table.current() is None:
            self.table.choose_first()
        self.sides.keep_far(there=bool(read.lines))
        if self.table.current() is None:
            self.card.show_nothing()
        if arrived or (in_list and not self.table.view.hasFocus()):
            self._to_table()

    # --- what the hand does -----------------------------------------------------------------------------------

    def _chosen_rows(self) -> Sequence[BoardLine]:
        current = self.table.current()
        return self.marks.marked() or ([current] if current is not None else [])

    def _told(self) -> None:
        ticked = self.marks.marked()
        self.several.show_for(self.table.current(), len(ticked))
        self.print_slips.setVisible(self._may_print and len(ticked) > 0)
        self.print_slips.retranslate()

    def _with_slip(self) -> list[str]:
        return [row.line.id for row in self.marks.marked() if words.has_slip(row.line)]

    def _print_words(self) -> str:
        count = len(self._with_slip())
        return tr("Print 1 slip") if count == 1 else tr("Print {count} slips", count=count)

    def open_form(self) -> None:
        """A new referral, of whom the form asks."""
        from views.referrals.form import ReferralForm

        self._desk.open(ReferralForm(self._desk, None))

    def open_slips(self) -> None:
        """The slips of the ticked referrals, in one paper."""
        from views.referrals.slip import SlipsPage

        ids = self._with_slip()
        if ids:
            self._desk.open(SlipsPage(self._desk, ids))

    def _chosen(self, row: BoardLine | None) -> None:
        self._told()
        if row is not None and (self.card.shown is None or self.card.shown.line.id != row.line.id):
            self.card.show_referral(row.line.id)

    def _opened(self, row: BoardLine) -> None:
        if self.sides.wide:
            self.card.focus_first_move()
        else:
            self._desk.open(ReferralPage(self._desk, row.line.id))

    def _show_question(self) -> None:
        # After the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(self.several))

    def _moved(self, _found: ReferralDetails) -> None:
        self._to_table()


def _state(row: BoardLine) -> str:
    return several.late(row.asked) if row.asked is not None else words.state(row.line)


def _tone(row: BoardLine) -> Tone:
    return several.late_tone(row.asked) if row.asked is not None else words.state_tone(row.line)


def _nobody(group: Group) -> tuple[Callable[[], str], Callable[[], str]]:
    """What stands where no referral is."""
    if group is Group.TO_ASK:
        return lambda: tr("Nobody is to be asked now."), lambda: tr(
            "Who was referred comes up here after 3, 14 and 30 days."
        )
    return lambda: tr("No referral here"), lambda: tr("Press “{button}” to begin one.", button=tr("New referral"))
