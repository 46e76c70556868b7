"""What was kept long enough: members to look at again, and closed referrals to unlink; for admins."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from models import members, retention
from models.database import Stopped, UnitOfWork
from models.members import MemberDetails
from models.retention import Looked, QuietMember
from models.schema import MemberStatus
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_date, shown_number
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.veil import veiled
from views.kit.words import Text, tr
from views.members import words
from views.members.one import MemberPage
from views.theme import worn

_SHOWN = 200
"""Members that are looked for at once; the next ones when the list is read to its end."""


class RetentionCard(Card):
    """How much waits, and the way to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Kept long enough"))
        self._desk = desk
        self._members, self._referrals = 0, 0
        self._looking = True
        self.members = Label(self._members_words, "strong", wrap=True)
        self.referrals = Label(self._referrals_words, "strong", wrap=True)
        for part in (
            self.members,
            self.referrals,
            Label(lambda: tr("What is not kept can harm nobody. Look here once or twice a year."), "soft", wrap=True),
        ):
            self.add(part)
        self.look = Button(lambda: tr("Look through them"), lambda: desk.open(RetentionPage(desk)))
        line = QHBoxLayout()
        line.addWidget(self.look)
        line.addStretch(1)
        self.body.addLayout(line)

    def count(self) -> None:
        """Count anew, some members at a time: nobody waits for it."""
        self._members, self._looking = 0, True
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: retention.referrals_due(session, actor), self._show_referrals, owner=self, newest="due"
        )
        self._look("")

    def _look(self, after: str) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: retention.quiet_members(session, actor, after), self._show, owner=self, newest="quiet"
        )

    def _show(self, looked: Looked) -> None:
        self._members += len(looked.found)
        self._looking = looked.after is not None
        self.members.retranslate()
        if looked.after is not None:
            self._look(looked.after)

    def _show_referrals(self, count: int) -> None:
        self._referrals = count
        self.referrals.retranslate()

    def _members_words(self) -> str:
        if self._looking:
            return tr("Members nobody heard of for two years: {count} so far", count=self._members)
        return tr("Members nobody heard of for two years: {count}", count=self._members)

    def _referrals_words(self) -> str:
        return tr("Closed referrals to unlink: {count}", count=self._referrals)


def _name(row: QuietMember) -> str:
    return words.called(row.line) if row.line.kept_at else veiled(row.line.name) or "–"


_COLUMNS = (
    Column[QuietMember](lambda: tr("Name"), _name, share=4),
    Column[QuietMember](lambda: tr("Code"), lambda row: row.line.code, code=True),
    Column[QuietMember](
        lambda: tr("Last sign"), lambda row: shown_date(row.last) if row.last else "–", share=3, soft=True
    ),
    Column[QuietMember](
        lambda: tr("State"), lambda row: words.state(row.line), tone=lambda row: words.state_tone(row.line.status)
    ),
)


class RetentionPage(Page):
    """Members to decide about, one by one; beside them the referrals, all in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Kept long enough"))
        self._desk = desk
        self._after: str | None = ""
        self._wanted = _SHOWN
        self.empty = Empty(lambda: tr("Looking …"))
        self.table: Table[QuietMember] = Table(_COLUMNS, key=lambda row: row.line.id, empty=self.empty)
        self.table.opened.connect(lambda row: desk.open(MemberPage(desk, row.line.code)))
        self.table.rows.wanted.connect(self._more)
        self.keep = Button(lambda: tr("Still needed"), self._keep, "main-button", keys="Ctrl+Return")
        self.gone = Button(lambda: tr("Has left"), self._leave)
        self.open = Button(lambda: tr("Open"), self._open)
        near = Card(lambda: tr("Nobody heard of them for two years"))
        near.add(
            Label(
                lambda: tr(
                    "Is the record still needed? Else say that they left, or open it and erase it as they wish."
                ),
                "soft",
                wrap=True,
            )
        )
        near.add(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(worn().sizes.step * 3)
        for button in (self.keep, self.gone, self.open):
            foot.addWidget(button)
        foot.addStretch(1)
        near.body.addLayout(foot)
        self.unlinking = UnlinkCard(desk)
        far = QWidget()
        column = QVBoxLayout(far)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unlinking)
        column.addStretch(1)
        self.body.addWidget(Beside(near, far, (5, 3)), 1)
        self._enable()

    @override
    def arrive(self) -> None:
        """Look anew: what was opened from here may be decided now."""
        self._after, self._wanted = "", _SHOWN
        self.table.show_rows([])
        self.empty.say(lambda: tr("Looking …"))
        self._look()
        self.unlinking.count()
        self.table.setFocus()

    def _more(self, _last: QuietMember | None) -> None:
        self._wanted = self.table.rows.rowCount() + _SHOWN
        self._look()

    def _look(self) -> None:
        if self._after is None:
            return
        actor, after = self._desk.actor, self._after
        self._desk.jobs.read(
            lambda session: retention.quiet_members(session, actor, after),
            self._show,
            owner=self,
            newest="quiet page",
        )

    def _show(self, looked: Looked) -> None:
        before = self.table.rows.rowCount()
        self._after = looked.after
        more = looked.after is not None
        if before:
            self.table.rows.add(looked.found, more=more and before + len(looked.found) >= self._wanted)
        elif looked.found:
            self.table.show_rows(looked.found, more=more and len(looked.found) >= self._wanted)
            self.table.choose_first()
            if self.isVisible():
                self.table.setFocus()
        found = self.table.rows.rowCount()
        if more and found < self._wanted:
            self._look()
        if not more and not found:
            self.empty.say(
                lambda: tr("Nobody"), lambda: tr("Of every member something was heard in the last two years.")
            )
        self._enable()

    def _enable(self) -> None:
        for button in (self.keep, self.gone, self.open):
            button.setEnabled(self.table.current() is not None)

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.open(MemberPage(self._desk, row.line.code))

    def _keep(self) -> None:
        self._decide(None, lambda: tr("Kept. The next look is in two years, if nothing is heard."))

    def _leave(self) -> None:
        self._decide(MemberStatus.LEFT, lambda: tr("Written down: this member left."))

    def _decide(self, status: MemberStatus | None, told: Text) -> None:
        row, actor, day = self.table.current(), self._desk.actor, self._desk.today()
        if row is None:
            return
        code = row.line.code

        def work(session: UnitOfWork) -> MemberDetails:
            before = members.details(session, actor, code)
            if status is None:
                retention.keep(session, actor, code)
            else:
                members.set_status(session, actor, code, status, day)
            return before

        self._desk.jobs.run(work, lambda before: self._decided(row, before, told), lambda: tr("Saving"), owner=self)

    def _decided(self, row: QuietMember, before: MemberDetails, told: Text) -> None:
        desk = self._desk
        place = self.table.rows.place_of(row.line.id) or 0
        rest = [each for each in self.table.rows.rows if each.line.id != row.line.id]
        self.table.show_rows(rest, more=self._after is not None)
        if rest:
            self.table.choose(rest[min(place, len(rest) - 1)].line.id)
        self._enable()
        self.table.setFocus()

        def undo() -> None:
            desk.jobs.run(
                lambda session: members.set_status(
                    session, desk.actor, before.code, before.line.status, before.status_on
                ),
                lambda _details: self._undone(),
                lambda: tr("Saving"),
                owner=self,
            )

        desk.say(told, undo)

    def _undone(self) -> None:
        self._desk.say(lambda: tr("As it was before."))
        self.arrive()


class UnlinkCard(Card):
    """How many referrals are due; one step, asked for twice, unlinks them all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Closed referrals"))
        self._desk = desk
        self._count = 0
        self.number = Label(self._number_words, "number")
        self.add(self.number)
        self.add(Label(self._words, wrap=True))
        self.add(
            Label(
                lambda: tr("All figures stay as they are. Nobody can say any more whose referral it was."),
                "soft",
                wrap=True,
            )
        )
        self.begin = Button(lambda: tr("Unlink them"), self._ask)
        self.sure = Label(
            lambda: tr("This cannot be taken back. A backup made before still knows."), "problem", wrap=True
        )
        self.not_yet = Button(lambda: tr("Not yet"), self._not_yet)
        self.unlink = Button(lambda: tr("Unlink for good"), self._unlink)
        self.add(self.sure)
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.step * 3)
        for button in (self.begin, self.not_yet, self.unlink):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self._show_asking(asking=False)
        desk.jobs.stopped.connect(self._stopped)

    def count(self) -> None:
        """Count anew."""
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: retention.referrals_due(session, actor), self._show, owner=self, newest="due page"
        )

    def _show(self, count: int) -> None:
        self._count = count
        self.number.retranslate()
        self.begin.setEnabled(bool(count))

    def _number_words(self) -> str:
        return shown_number(self._count)

    def _words(self) -> str:
        return tr("closed more than a year ago, counted from the end of their year.")

    def _show_asking(self, *, asking: bool) -> None:
        self.begin.setVisible(not asking)
        for part in (self.sure, self.not_yet, self.unlink):
            part.setVisible(asking)

    def _ask(self) -> None:
        self._show_asking(asking=True)
        # The safe answer has the hand.
        self.not_yet.setFocus()

    def _not_yet(self) -> None:
        self._show_asking(asking=False)
        self.begin.setFocus()

    def _unlink(self) -> None:
        actor, progress = self._desk.actor, Progress()
        self._show_asking(asking=False)
        self.begin.setEnabled(False)
        self._desk.jobs.call(
            lambda register: retention.unlink(register, actor, progress.report),
            self._done,
            lambda: tr("Unlinking referrals"),
            owner=self,
            progress=progress,
        )

    def _done(self, count: int) -> None:
        self.count()
        if count == 1:
            self._desk.say(lambda: tr("One referral is unlinked."))
        else:
            self._desk.say(lambda: tr("{count} referrals are unlinked.", count=count))

    def _stopped(self, _stopped: Stopped) -> None:
        # What was unlinked before the stop stays so.
        self.count()
