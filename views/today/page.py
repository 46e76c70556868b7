"""Today: what waits, in figures and as the list of people to ask how it went."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from models import backups, follow_ups, offices, questions, today
from models.backups import BackupDetails
from models.database import UnitOfWork
from models.errors import AppError
from models.exchange import partner_lines
from models.exchange.partner_lines import PartnerLine
from models.follow_ups import DueFollowUp
from models.offices import OfficeDetails
from models.questions import QuestionLine
from models.referrals import ReferralDetails
from models.schema import ReferralStatus
from models.today import TodayCounts
from views.desk import Desk
from views.kit.card import Card, Tile
from views.kit.empty import Empty
from views.kit.figures import in_digits, shown_date
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import in_language, tr
from views.referrals import words
from views.referrals.moving import Decision, record
from views.referrals.one import ReferralPage
from views.theme import worn
from views.today.asked import Asked
from views.today.asking import Asking, name
from views.today.warnings import Warnings
from views.tokens import Tone

Unsent = Callable[[UnitOfWork], int]
"""How many of this office's own writes head office is not known to have."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    office: OfficeDetails
    backups: BackupDetails
    counts: TodayCounts
    unsent: int
    silent: tuple[PartnerLine, ...]
    due: tuple[DueFollowUp, ...]
    asked: tuple[QuestionLine, ...]


class TodayPage(Page):
    """The first page. F2 called, F3 attended, F4 completed work on the chosen line; Enter opens its referral.

    `unsent` counts what head office does not have yet; at head office its tile is left out.
    """

    def __init__(self, desk: Desk, unsent: Unsent = partner_lines.unsent) -> None:
        super().__init__(lambda: f"{tr('Today')}   {shown_date(desk.today())}")
        self._desk, self._count_unsent = desk, unsent
        self._hand_to_list = False
        self.warnings = Warnings(desk)
        self.body.addWidget(self.warnings)
        self.asked = Asked(desk)
        self.body.addWidget(self.asked)
        self._tiles()
        self.card = Card(lambda: tr("To follow up"), _KEYS)
        self.table = self._table()
        self.card.add(self.table, 1)
        self.contact = Label("", "soft")
        self.card.add(self.contact)
        self.asking = Asking(desk)
        self.asking.decided.connect(self._decided)
        self.asking.left.connect(self._leave_asking)
        self.card.add(self.asking)
        self.body.addWidget(self.card, 1)
        for keys, act in (
            ("F2", self.called),
            ("Shift+F2", self.not_reached),
            ("F3", lambda: self.ask(ReferralStatus.ATTENDED)),
            ("F4", lambda: self.ask(ReferralStatus.COMPLETED)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _tiles(self) -> None:
        self.due = Tile(lambda: tr("To follow up"), pressable=True)
        self.sessions = Tile(lambda: tr("Sessions this week"), pressable=True)
        self.open = Tile(lambda: tr("Waiting for news"), pressable=True)
        self.unsent = Tile(lambda: tr("Not sent yet"), pressable=True)
        self.due.pressed.connect(self._to_table)
        self.sessions.pressed.connect(lambda: self._desk.go("trainings"))
        self.open.pressed.connect(lambda: self._desk.go("referrals"))
        self.unsent.pressed.connect(lambda: self._desk.go("exchange"))
        line = QHBoxLayout()
        line.setSpacing(worn().sizes.gap)
        for tile in (self.due, self.sessions, self.open, self.unsent):
            line.addWidget(tile, 1)
        if self._desk.office.head:
            self.unsent.hide()
        self.body.addLayout(line)

    def _table(self) -> Table[DueFollowUp]:
        columns = (
            Column[DueFollowUp](lambda: tr("Code"), lambda row: row.member, code=True),
            Column[DueFollowUp](lambda: tr("Name"), name, share=3),
            Column[DueFollowUp](
                lambda: tr("Clinic"), lambda row: in_language(row.provider_name, row.provider_name_my), share=4
            ),
            Column[DueFollowUp](lambda: tr("Service"), lambda row: in_digits(str(row.service)), number=True),
            Column[DueFollowUp](lambda: tr("State"), _late, tone=_tone),
        )
        empty = Empty(
            lambda: tr("Nothing waits."),
            lambda: tr("Who was referred comes up here after 3, 14 and 30 days."),
        )
        table: Table[DueFollowUp] = Table(columns, key=lambda row: row.referral_id, empty=empty)
        sizes = worn().sizes
        # The tiles above and the question below leave less room than a list of its own has.
        table.view.setMinimumHeight(sizes.header + 3 * sizes.row)
        table.opened.connect(lambda row: self._desk.open(ReferralPage(self._desk, row.referral_id)))
        table.chosen.connect(self._chosen)
        return table

    def arrive(self) -> None:
        """The hand begins in the list, as soon as there is one."""
        self._hand_to_list = True
        self._read()
        self._to_table()

    def _to_table(self) -> None:
        if self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading ----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        actor, day, unsent = self._desk.actor, self._desk.today(), self._count_unsent

        def work(session: UnitOfWork) -> _Waiting:
            return _Waiting(
                offices.details(session),
                backups.details(session),
                today.counts(session, actor, day),
                unsent(session),
                partner_lines.silent(session),
                tuple(follow_ups.due(session, actor, day)),
                tuple(questions.open_questions(session, actor)),
            )

        self._desk.jobs.read(work, self._show, newest="today", owner=self)

    def _changed(self, _nouns: frozenset[str]) -> None:
        # Whatever was written counts among what was not sent yet; a page out of sight reads when it comes back.
        if self.isVisible():
            self._read()

    def _show(self, waiting: _Waiting) -> None:
        counts = waiting.counts
        overdue = counts.overdue
        late = (lambda: tr("{count} overdue", count=overdue)) if overdue else (lambda: tr("none overdue"))
        self.due.show_number(counts.due, late, Tone.WARN if overdue else Tone.GOOD)
        self.sessions.show_number(counts.sessions_this_week, lambda: tr("Monday to Sunday"))
        self.open.show_number(counts.open_referrals, lambda: tr("referrals"))
        if waiting.unsent:
            self.unsent.show_number(waiting.unsent, lambda: tr("for head office"))
        else:
            self.unsent.show_tick(lambda: tr("head office has all"))
        self.warnings.show_for(waiting.office, waiting.backups, waiting.silent)
        # Head office's own list of them is with the members.
        self.asked.show_waiting(() if self._desk.office.head else waiting.asked)
        self.table.show_rows(waiting.due)
        if self.table.current() is None:
            self.table.choose_first()
        self.card.hint.setVisible(bool(waiting.due))
        self.contact.setVisible(bool(waiting.due))
        if self._hand_to_list:
            self._hand_to_list = False
            self._to_table()

    def _chosen(self, row: DueFollowUp | None) -> None:
        asked = self.asking.row
        if asked is not None and (row is None or row.referral_id != asked.referral_id):
            self._close_asking()
        self.contact.say(lambda: _contact(row) if row is not None else "")

    # --- what the hand does -----------------------------------------------------------------------------------

    def called(self) -> None:
        """The member of the chosen line was asked just now."""
        self._tried(reached=True)

    def not_reached(self) -> None:
        """The member of the chosen line was called and did not answer."""
        self._tried(reached=False)

    def _tried(self, *, reached: bool) -> None:
        row = self.table.current()
        if row is None:
            return
        actor, day = self._desk.actor, self._desk.today()

        def said() -> str:
            who = name(row)
            return tr("{name}: asked today.", name=who) if reached else tr("{name}: not reached today.", name=who)

        self._desk.jobs.run(
            lambda session: follow_ups.record(session, actor, row.referral_id, day, reached),
            lambda _done: self._desk.say(said),
            owner=self,
        )

    def ask(self, to: ReferralStatus) -> None:
        """Ask in place how it is known that the chosen line's person attended or got the service."""
        row = self.table.current()
        if row is None:
            return
        self.contact.hide()
        self.asking.ask(row, to)
        # After the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(self.asking))

    def _leave_asking(self) -> None:
        self._close_asking()
        self._to_table()

    def _close_asking(self) -> None:
        self.asking.end()
        self.contact.setVisible(bool(self.table.rows.rowCount()))

    def _decided(self, decision: Decision) -> None:
        row = self.asking.row
        if row is None:
            return
        self._desk.jobs.run(
            lambda session: record(self._desk, session, row.referral_id, decision),
            lambda found: self._written(row, found),
            lambda: tr("Saving"),
            owner=self,
            trouble=self._refused,
        )

    def _written(self, row: DueFollowUp, found: ReferralDetails) -> None:
        self._leave_asking()
        state = words.STATES[found.line.status]
        self._desk.say(lambda: tr("{name}: {state}.", name=name(row), state=tr(state)))

    def _refused(self, error: AppError) -> None:
        self.asking.record.setEnabled(True)
        self._desk.tell(error)


def _late(row: DueFollowUp) -> str:
    if not row.days_late:
        return tr("today")
    return tr("1 day late") if row.days_late == 1 else tr("{count} days late", count=row.days_late)


def _tone(row: DueFollowUp) -> Tone:
    return Tone.WARN if row.days_late else Tone.ACCENT


def _contact(row: DueFollowUp) -> str:
    if not row.may_contact:
        return tr("Did not agree to be asked. The clinic can be asked instead.")
    ways = "   ·   ".join(part for part in (row.safe_contact, in_digits(row.phone)) if part)
    return tr("Reach by {ways}", ways=ways) if ways else tr("No way to reach this person is known.")


_KEYS = key_hint(
    ("F2", lambda: tr("called")),
    ("Shift+F2", lambda: tr("not reached")),
    ("F3", lambda: tr("attended")),
    ("F4", lambda: tr("completed")),
)
