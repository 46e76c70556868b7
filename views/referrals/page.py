"""All referrals: by state, or one by its slip's number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from models import referrals
from models.database import UnitOfWork
from models.errors import Message
from models.referrals import ReferralDetails, ReferralLine
from models.schema import ReferralStatus
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import SegmentField
from views.kit.empty import Empty
from views.kit.field import TextField
from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.providers.page import ProvidersPage
from views.referrals import words
from views.referrals.directory import Directory, read_directory
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage, make_card
from views.theme import worn

PAGE = 200
"""Lines that are read at once."""

_S = ReferralStatus
_GROUPS: dict[str, tuple[ReferralStatus, ...]] = {
    "waiting": (_S.DRAFT, _S.ISSUED, _S.ATTENDED),
    "no news": (_S.ISSUED,),
    "done": (_S.COMPLETED, _S.LOOP_CLOSED),
    "not done": (
        _S.DID_NOT_ATTEND,
        _S.CLIENT_DECLINED,
        _S.PROVIDER_REFUSED,
        _S.SERVICE_UNAVAILABLE,
        _S.REFERRED_ON,
        _S.CANCELLED,
    ),
    "all": tuple(_S),
}
_NOUNS = frozenset({"referral", "follow_up", "provider", "member_local"})


class ReferralsPage(Page):
    """The list at the left, the chosen referral at the right; a scanned slip opens it ready to be closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Referrals"))
        self._desk = desk
        self.beside_title.addWidget(Button(lambda: tr("Clinics"), lambda: desk.open(ProvidersPage(desk))))
        self.new = Button(
            lambda: tr("New referral"), lambda: desk.open(ReferralForm(desk, None)), "main-button", keys="Ctrl+N"
        )
        self.beside_title.addWidget(self.new)
        self._filter_line()
        self.table = self._table()
        near = Card()
        near.add(self.table, 1)
        self.card = make_card(desk)
        self.card.moved.connect(self._moved)
        self.sides = Sides(near, self.card, (5, 4))
        self.body.addWidget(self.sides, 1)
        desk.jobs.changed.connect(self._changed)
        desk.jobs.read(lambda session: read_directory(session, desk.actor), self._know, owner=self)

    def _filter_line(self) -> None:
        self.group: SegmentField[str] = SegmentField(
            "",
            (
                ("waiting", lambda: tr("Waiting")),
                ("no news", lambda: tr("No news")),
                ("done", lambda: tr("Done")),
                ("not done", lambda: tr("Not done")),
                ("all", lambda: tr("All")),
            ),
            value="waiting",
        )
        self.group.changed.connect(self._read)
        self.number = TextField("", placeholder=lambda: tr("Number of a slip, typed or scanned"), limit=24, code=True)
        self.number.submitted.connect(self._find)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        line.addWidget(self.group, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        # Ten letters and their frame: on the smallest screen with the largest text there is no more room.
        self.number.setMinimumWidth(worn().sizes.find_width // 4)
        line.addWidget(self.number, 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _table(self) -> Table[ReferralLine]:
        columns = (
            Column[ReferralLine](lambda: tr("Slip"), lambda line: line.number, code=True),
            Column[ReferralLine](lambda: tr("For whom"), words.person, share=5),
            Column[ReferralLine](lambda: tr("Clinic"), words.clinic, share=6),
            Column[ReferralLine](lambda: tr("State"), words.state, tone=words.state_tone),
        )
        self.nobody = Empty(lambda: tr("No referral here"), lambda: tr("A new one begins with Ctrl+N."))
        table: Table[ReferralLine] = Table(columns, key=lambda line: line.id, empty=self.nobody)
        table.chosen.connect(self._chosen)
        table.opened.connect(self._opened)
        table.rows.wanted.connect(self._read_on)
        return table

    def arrive(self) -> None:
        """The hand begins where a slip that came back is scanned; the list is read anew."""
        self._read()
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _know(self, directory: Directory) -> None:
        self.card.know(directory)
        self.card.refresh()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS:
            self._read()
            self.card.refresh()

    def _read(self) -> None:
        self._desk.jobs.read(self._work(None), self._show, newest="referrals", owner=self)

    def _read_on(self, after: ReferralLine | None) -> None:
        def add(lines: Sequence[ReferralLine]) -> None:
            self.table.rows.add(lines, more=len(lines) == PAGE)

        self._desk.jobs.read(self._work(after), add, newest="referrals", owner=self)

    def _work(self, after: ReferralLine | None) -> Callable[[UnitOfWork], list[ReferralLine]]:
        actor, group = self._desk.actor, self.group.value() or "all"
        return lambda session: referrals.listed(
            session, actor, states=_GROUPS[group], expired_only=group == "no news", after=after, limit=PAGE
        )

    def _show(self, lines: Sequence[ReferralLine]) -> None:
        before = self.card.shown
        self.table.show_rows(lines, more=len(lines) == PAGE)
        if self.table.current() is None and before is None:
            self.table.choose_first()

    def _chosen(self, line: ReferralLine | None) -> None:
        if line is None:
            return
        if self.card.shown is None or self.card.shown.line.id != line.id:
            self.card.show_referral(line.id)

    def _opened(self, line: ReferralLine) -> None:
        self._open(line, stub=False)

    def _open(self, line: ReferralLine, *, stub: bool) -> None:
        if not self.sides.wide:
            self._desk.open(ReferralPage(self._desk, line.id, stub=stub))
        elif stub:
            if not self.table.choose(line.id):
                self.table.view.clearSelection()
            self.card.show_referral(line.id, stub=True)
        else:
            self.card.focus_first_move()

    def _find(self) -> None:
        typed = self.number.value()
        if typed:
            actor = self._desk.actor
            self._desk.jobs.read(
                lambda session: referrals.find(session, actor, typed), self._found, newest="slip number", owner=self
            )

    def _found(self, lines: Sequence[ReferralLine]) -> None:
        if not lines:
            self.number.tell(Message("No slip has this number. Compare it with the paper."))
            self.number.input.selectAll()
            return
        self.number.set_value(None)
        if len(lines) > 1:
            # Two papers with one number: both are shown to choose from.
            self.table.show_rows(lines)
            self.table.choose_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._open(lines[0], stub=True)

    def _moved(self, found: ReferralDetails) -> None:
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
