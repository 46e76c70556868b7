"""All members of the office: the list, and who is chosen in it beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from models import custom_values, member_lists, members, reference
from models.custom_values import Entry
from models.database import UnitOfWork
from models.errors import AppError, NotFound
from models.member_lists import MemberOrder
from models.members import MemberDetails, MemberLine
from models.reference import TownshipLine
from models.schema import CustomNoun, MemberStatus
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import ChoiceField, SegmentField
from views.kit.empty import Empty
from views.kit.figures import shown_number, shown_year
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.veil import veiled
from views.kit.words import mark, tr
from views.members import words
from views.members.facts import FactsCard
from views.members.one import NOUNS, MemberPage, place_of
from views.members.questions import QuestionsPage
from views.members.register import RegisterPage
from views.theme import worn

PAGE = 200
"""Lines that are read at once."""

_COLUMNS = (
    Column[MemberLine](
        lambda: tr("Name"), lambda row: words.called(row) if row.kept_at else veiled(row.name) or "–", share=3
    ),
    Column[MemberLine](lambda: tr("Code"), lambda row: row.code, code=True),
    Column[MemberLine](
        lambda: tr("Born"), lambda row: shown_year(row.birth_year) if row.birth_year else "", number=True
    ),
    Column[MemberLine](lambda: tr("State"), words.state, tone=lambda row: words.state_tone(row.status)),
)


_ORDERS = {
    MemberOrder.NAME: mark("By name"),
    MemberOrder.CODE: mark("By code"),
    MemberOrder.JOINED: mark("Last joined first"),
}


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows first."""

    lines: list[MemberLine]
    counts: dict[MemberStatus, int]
    townships: list[TownshipLine]


class MembersPage(Page):
    """The list, whole or of one state, by name, code or day of joining; Enter opens a member, Ctrl+N registers one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Members"))
        self._desk = desk
        self._towns: list[TownshipLine] = []
        self._stale = False
        self._hand_waits = False
        self.new = Button(lambda: tr("New member"), self._register, "main-button", keys="Ctrl+N")
        self.questions = Button(lambda: tr("Questions"), lambda: desk.open(QuestionsPage(desk)))
        self.pictures = Button(lambda: tr("In pictures"), self._open_pictures, "link")
        self.beside_title.addWidget(self.pictures)
        self.beside_title.addWidget(self.questions)
        self.questions.setVisible(desk.office.head)
        self.beside_title.addWidget(self.new)
        self.empty = Empty(
            lambda: tr("No members yet"),
            lambda: tr("Begin with one; name and birth year are enough."),
            lambda: tr("Register the first member"),
            self._register,
        )
        self.table: Table[MemberLine] = Table(_COLUMNS, key=lambda row: row.id, empty=self.empty)
        self.facts = FactsCard()
        self.open = Button(lambda: tr("Open"), self._open_chosen)
        self.refer = Button(lambda: tr("Refer"), self._refer, keys="Ctrl+R")
        self.facts.end_with(self.refer, self.open)
        self.facts.hide()
        near, far = Card(), QWidget()
        near.add(self.table, 1)
        # The place at the right stays where nobody is chosen.
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts)
        self.sides = Sides(near, far, (3, 2))
        self.body.addWidget(self._sieve())
        self.body.addWidget(self.sides, 1)
        self.table.opened.connect(lambda row: desk.open(MemberPage(desk, row.code)))
        self.table.chosen.connect(self._chosen)
        self.table.rows.wanted.connect(self._more)
        desk.jobs.changed.connect(self._changed)
        self._load()

    def _sieve(self) -> QWidget:
        """Which members, and in which order."""
        self._counts: dict[MemberStatus, int] = {}
        states: list[MemberStatus | None] = [
            None,
            *(state for state in words.STATES if state is not MemberStatus.ERASED),
        ]
        self.state = SegmentField[MemberStatus | None]("", [(state, self._counted(state)) for state in states])
        self.order = ChoiceField[MemberOrder](
            "", [(order, partial(tr, template)) for order, template in _ORDERS.items()]
        )
        self.order.set_value(MemberOrder.NAME)
        self.order.control.setAccessibleName(tr("Order"))
        self.order.setMinimumWidth(worn().sizes.rail)
        self.beside_title.insertWidget(0, self.order)
        for field in (self.state, self.order):
            field.changed.connect(self._sieved)
        return self.state

    def _counted(self, state: MemberStatus | None) -> Callable[[], str]:
        def said() -> str:
            name = tr(words.STATES[state]) if state is not None else tr("All")
            count = self._counts.get(state, 0) if state is not None else sum(self._counts.values())
            return f"{name}   {shown_number(count)}" if self._counts else name

        return said

    def _sieved(self) -> None:
        self.table.view.scrollToTop()
        self._load(begin=True)

    @override
    def arrive(self) -> None:
        if self._stale:
            self._load()
        self._hand_waits = not self.table.rows.rowCount()
        self.table.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if not nouns & NOUNS:
            return
        self._stale = True
        if self.isVisible():
            self._load()

    def _load(self, *, begin: bool = False) -> None:
        """Read the list; with `begin` another one, of which the first member is chosen."""
        self._stale = False
        actor, order, state = self._desk.actor, self.order.value() or MemberOrder.NAME, self.state.value()

        def work(session: UnitOfWork) -> _Read:
            return _Read(
                member_lists.page(session, actor, order, state, limit=PAGE),
                member_lists.counts(session, actor),
                reference.townships(session),
            )

        self._desk.jobs.read(work, lambda read: self._show(read, begin=begin), owner=self, newest="members")

    def _show(self, read: _Read, *, begin: bool = False) -> None:
        self._counts, self._towns = read.counts, read.townships
        count = sum(read.counts.values())
        self.table.show_rows(read.lines, more=len(read.lines) == PAGE)
        self.state.retranslate()
        self._say_empty(count)
        self.sides.keep_far(there=bool(read.lines))
        self.order.setVisible(bool(count))
        self.new.setVisible(bool(count))
        self.state.setVisible(bool(count))
        if begin or self.table.current() is None:
            self.table.choose_first()
        if self._hand_waits and self.isVisible() and count:
            self._hand_waits = False
            self.table.setFocus()
        self._chosen(self.table.current())

    def _say_empty(self, count: int) -> None:
        if count:
            self.empty.say(lambda: tr("Nobody here"), lambda: tr("No member has this state."))
        if self.empty.button is not None:
            self.empty.button.setVisible(not count)

    def _more(self, last: MemberLine | None) -> None:
        if last is None:
            return
        actor, order, state = self._desk.actor, self.order.value() or MemberOrder.NAME, self.state.value()
        self._desk.jobs.read(
            lambda session: member_lists.page(session, actor, order, state, last, PAGE),
            lambda lines: self.table.rows.add(lines, more=len(lines) == PAGE),
            owner=self,
            newest="more members",
        )

    def _chosen(self, row: MemberLine | None) -> None:
        if row is None:
            self.facts.hide()
            return
        actor = self._desk.actor

        def work(session: UnitOfWork) -> tuple[MemberDetails, tuple[Entry, ...]]:
            return (
                members.details(session, actor, row.code),
                custom_values.values(session, actor, CustomNoun.MEMBER, row.id),
            )

        self._desk.jobs.read(
            work,
            self._show_facts,
            owner=self,
            newest="chosen member",
            trouble=self._not_read,
        )

    def _not_read(self, error: AppError) -> None:
        # An erased member stands on the list until that is read anew.
        if isinstance(error, NotFound):
            self.facts.hide()
        else:
            self._desk.tell(error)

    def _show_facts(self, read: tuple[MemberDetails, tuple[Entry, ...]]) -> None:
        details, entries = read
        self.facts.show_member(details, place_of(details.line.township, self._towns), entries)
        self.refer.setVisible(not details.closed)
        self.facts.show()

    def _open_pictures(self) -> None:
        from views.reports.pictures import InPicturesPage

        self._desk.open(InPicturesPage(self._desk, "members"))

    def _register(self) -> None:
        self._desk.open(RegisterPage(self._desk))

    def _open_chosen(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.open(MemberPage(self._desk, row.code))

    def _refer(self) -> None:
        from views.referrals.form import ReferralForm

        row = self.table.current()
        if row is not None:
            self._desk.open(ReferralForm(self._desk, row.code))
