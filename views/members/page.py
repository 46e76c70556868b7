"""All members of the office: the list, and who is chosen in it beside it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from models import members, reference
from models.database import UnitOfWork
from models.errors import AppError, NotFound
from models.members import MemberDetails, MemberLine
from models.reference import TownshipLine
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_year
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.members import words
from views.members.facts import FactsCard
from views.members.one import NOUNS, MemberPage, place_of
from views.members.questions import QuestionsPage
from views.members.register import RegisterPage

PAGE = 200
"""Lines that are read at once."""

_COLUMNS = (
    Column[MemberLine](lambda: tr("Name"), lambda row: words.called(row) if row.kept_at else row.name or "–", share=3),
    Column[MemberLine](lambda: tr("Code"), lambda row: row.code, code=True),
    Column[MemberLine](
        lambda: tr("Born"), lambda row: shown_year(row.birth_year) if row.birth_year else "", number=True
    ),
    Column[MemberLine](lambda: tr("State"), words.state, tone=lambda row: words.state_tone(row.status)),
)


class MembersPage(Page):
    """The list in Burmese dictionary order; Enter opens a member, Ctrl+N registers a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Members"))
        self._desk = desk
        self._towns: list[TownshipLine] = []
        self._stale = False
        self._hand_waits = False
        self.count = Label("", "soft")
        self.new = Button(lambda: tr("New member"), self._register, "main-button", keys="Ctrl+N")
        self.questions = Button(lambda: tr("Questions"), lambda: desk.open(QuestionsPage(desk)))
        self.questions.setVisible(desk.office.head)
        self.beside_title.addWidget(self.count)
        self.beside_title.addWidget(self.questions)
        self.beside_title.addWidget(self.new)
        empty = Empty(
            lambda: tr("No members yet"),
            lambda: tr("Begin with one; name and birth year are enough."),
            lambda: tr("Register the first member"),
            self._register,
        )
        self.table: Table[MemberLine] = Table(_COLUMNS, key=lambda row: row.id, empty=empty)
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
        self.body.addWidget(self.sides, 1)
        self.table.opened.connect(lambda row: desk.open(MemberPage(desk, row.code)))
        self.table.chosen.connect(self._chosen)
        self.table.rows.wanted.connect(self._more)
        desk.jobs.changed.connect(self._changed)
        self._load()

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

    def _load(self) -> None:
        self._stale = False
        actor = self._desk.actor

        def work(session: UnitOfWork) -> tuple[list[MemberLine], int, list[TownshipLine]]:
            return (
                members.listed(session, actor, limit=PAGE),
                members.count(session, actor),
                reference.townships(session),
            )

        self._desk.jobs.read(work, self._show, owner=self, newest="members")

    def _show(self, read: tuple[list[MemberLine], int, list[TownshipLine]]) -> None:
        lines, count, self._towns = read
        self.table.show_rows(lines, more=len(lines) == PAGE)
        self.count.say(lambda: tr("{count} members", count=count) if count else "")
        self.new.setVisible(bool(count))
        if self.table.current() is None:
            self.table.choose_first()
        if self._hand_waits and self.isVisible() and count:
            self._hand_waits = False
            self.table.setFocus()
        self._chosen(self.table.current())

    def _more(self, last: MemberLine | None) -> None:
        if last is None:
            return
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: members.listed(session, actor, last.place, PAGE),
            lambda lines: self.table.rows.add(lines, more=len(lines) == PAGE),
            owner=self,
            newest="more members",
        )

    def _chosen(self, row: MemberLine | None) -> None:
        if row is None:
            self.facts.hide()
            return
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: members.details(session, actor, row.code),
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

    def _show_facts(self, details: MemberDetails) -> None:
        self.facts.show_member(details, place_of(details.line.township, self._towns))
        self.refer.setVisible(not details.closed)
        self.facts.show()

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
