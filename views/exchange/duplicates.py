"""Who may stand twice in the register: pairs of records, the likeliest first, and a person who decides."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from models import likely_pairs, questions, reference, same_person
from models.database import UnitOfWork
from models.likely_pairs import LikelyPair, LikelyPairs
from models.members import MemberLine
from models.questions import QuestionLine
from models.reference import TownshipLine
from models.schema import QuestionKind, Role
from views.desk import Desk
from views.exchange.pair_card import PairCard
from views.exchange.value_words import Townships
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.label import Label
from views.kit.page import Page, Sides
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.veil import veiled
from views.kit.words import said, tr
from views.theme import worn

PAGE = 100
"""Pairs that are read at once."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What the page shows."""

    found: LikelyPairs
    townships: list[TownshipLine]


class DuplicatesPage(Page):
    """The list at the left, the chosen pair at the right; with `code` the pairs of this one record.

    Enter goes to the buttons, Escape back to the list.
    """

    def __init__(self, desk: Desk, code: str = "") -> None:
        super().__init__(lambda: tr("Same person?"))
        self._desk, self._code = desk, code
        self._admin = desk.actor.role is not Role.STAFF
        self._towns: Townships = {}
        self._place = 0
        self.sums = Label("", "soft")
        self.beside_title.addWidget(self.sums)
        self.table = self._table()
        near = Card()
        self.other = TextField(
            lambda: tr("Code of the other record"), hint=lambda: tr("Enter puts both beside each other.")
        )
        self.other.submitted.connect(self._compare)
        self.other.setMaximumWidth(worn().sizes.form_width)
        near.add(self.other)
        if not code:
            self.other.hide()
        near.add(self.table, 1)
        self.card = PairCard(may_decide=self._admin)
        self.card.same.connect(self._link)
        self.card.apart.connect(self._keep_apart)
        self.card.asked.connect(self._ask)
        self.card.wanted.connect(self._open)
        self.sides = Sides(near, self.card, (1, 1))
        self.sides.returned.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.body.addWidget(self.sides, 1)
        self._read()

    def _table(self) -> Table[LikelyPair]:
        columns = (
            Column[LikelyPair](lambda: tr("Two records"), _both, share=3),
            Column[LikelyPair](lambda: tr("In common"), _in_common, share=3, soft=True),
        )
        empty = Empty(
            lambda: tr("Nobody seems to stand twice"),
            lambda: tr("Records that may be one person's are shown here, and nothing is decided without you."),
        )
        table: Table[LikelyPair] = Table(columns, key=lambda pair: pair.key, empty=empty)
        table.chosen.connect(self._choose)
        table.opened.connect(lambda _pair: self._to_card())
        table.rows.wanted.connect(self._read_on)
        return table

    @override
    def arrive(self) -> None:
        if self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._code:
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        actor, code = self._desk.actor, self._code

        def work(session: UnitOfWork) -> _Read:
            found = (
                likely_pairs.likely_for(session, actor, code)
                if code
                else likely_pairs.likely_pairs(session, actor, limit=PAGE)
            )
            return _Read(found, reference.townships(session))

        self._desk.jobs.read(work, self._show, owner=self, newest=f"duplicates {id(self)}")

    def _read_on(self, _last: LikelyPair | None) -> None:
        actor, skip = self._desk.actor, self.table.rows.rowCount()

        def add(found: LikelyPairs) -> None:
            self.table.rows.add(found.pairs, more=skip + len(found.pairs) < found.total)

        self._desk.jobs.read(
            lambda session: likely_pairs.likely_pairs(session, actor, skip=skip, limit=PAGE),
            add,
            owner=self,
            newest=f"duplicates {id(self)}",
        )

    def _show(self, read: _Read) -> None:
        self._towns = {line.pcode: line for line in read.townships}
        self._total = read.found.total
        self._show_rows(list(read.found.pairs), more=read.found.total > len(read.found.pairs))

    def _show_rows(self, pairs: list[LikelyPair], *, more: bool) -> None:
        self.table.show_rows(pairs, more=more)
        total = self._total
        self.sums.say((lambda: tr("{count} pairs", count=total)) if total and not self._code else "")
        if pairs and self.table.current() is None:
            self.table.choose(pairs[min(self._place, len(pairs) - 1)].key)
        if not pairs:
            self.sides.show_near()
        self._choose(self.table.current())
        self.card.setVisible(bool(pairs) and (self.sides.wide or self.sides.far_alone))
        if self.isVisible() and not self.sides.at_far:
            # The list was not there yet when the hand came.
            self.arrive()

    def _choose(self, pair: LikelyPair | None) -> None:
        if pair is not None:
            self._place = self.table.rows.place_of(pair.key) or 0
        self.card.show_pair(pair, self._towns, may_ask=pair is not None and self._asked_line(pair) is not None)

    def _to_card(self) -> None:
        self.sides.show_far()
        self.card.begin()

    def _compare(self) -> None:
        actor, code, other = self._desk.actor, self._code, self.other.value() or ""
        if not other:
            return

        def show(pair: LikelyPair) -> None:
            self._total = self.table.rows.rowCount() + 1
            self._place = 0
            self._show_rows([pair, *(each for each in self.table.rows.rows if each.key != pair.key)], more=False)
            self.table.choose(pair.key)
            self._to_card()

        self._desk.jobs.read(
            lambda session: likely_pairs.side_by_side(session, actor, code, other), show, owner=self, newest="compare"
        )

    # --- deciding -------------------------------------------------------------------------------------------------

    def _link(self, pair: LikelyPair) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: same_person.link(session, actor, pair.one.code, pair.other.code),
            lambda _none: self._decided(pair, linked=True),
            lambda: tr("Saving"),
            owner=self,
        )

    def _keep_apart(self, pair: LikelyPair) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: same_person.not_the_same(session, actor, pair.one.code, pair.other.code),
            lambda _none: self._decided(pair, linked=False),
            lambda: tr("Saving"),
            owner=self,
        )

    def _decided(self, pair: LikelyPair, *, linked: bool) -> None:
        # Looking through all people again would take too long after each answer: what was decided leaves the list.
        left = [each for each in self.table.rows.rows if each.key != pair.key]
        self._total = max(self._total - 1, 0)
        more = self._total > len(left) and not self._code
        self._show_rows(left, more=more)
        if left:
            self._to_card()
        elif more:
            self._read()
        if linked:
            self._desk.say(lambda: tr("One person from now on."), partial(self._take_apart, pair))
        else:
            self._desk.say(lambda: tr("Two people. Nobody is asked about them again."))

    def _take_apart(self, pair: LikelyPair) -> None:
        actor = self._desk.actor

        def back(_none: None) -> None:
            self._total += 1
            rows = [pair, *self.table.rows.rows]
            self._show_rows(rows, more=self._total > len(rows) and not self._code)
            self.table.choose(pair.key)
            self._desk.say(lambda: tr("Taken apart. Both records are as they were."))

        self._desk.jobs.run(
            lambda session: same_person.unlink(session, actor, pair.one.code, pair.other.code),
            back,
            lambda: tr("Saving"),
            owner=self,
        )

    def _asked_line(self, pair: LikelyPair) -> MemberLine | None:
        """The record whose office can say, where head office asks: one without a name here, else the newer one."""
        if not (self._desk.office.head and self._desk.actor.role is Role.HEAD_OFFICE):
            return None
        lines = [line for line in (pair.other, pair.one) if line.home_office != self._desk.office.code]
        return min(lines, key=lambda line: bool(line.name), default=None)

    def _ask(self, pair: LikelyPair) -> None:
        actor, line = self._desk.actor, self._asked_line(pair)
        if line is None:
            return
        code, other = line.code, (pair.one if line is pair.other else pair.other).code

        def told(asked: QuestionLine) -> None:
            self._desk.say(lambda: tr("Asked. It goes with the next bundle to {office}.", office=asked.office_name))

        self._desk.jobs.run(
            lambda session: questions.ask(session, actor, code, QuestionKind.SAME_PERSON, other),
            told,
            lambda: tr("Saving"),
            owner=self,
        )

    def _open(self, code: str) -> None:
        from views.members.one import MemberPage

        self._desk.open(MemberPage(self._desk, code))


def _both(pair: LikelyPair) -> str:
    """Both by name, or by code where no name is known."""
    return "  ·  ".join(veiled(line.name) or line.code for line in (pair.one, pair.other))


def _in_common(pair: LikelyPair) -> str:
    return " ".join(said(why) for why in pair.why)
