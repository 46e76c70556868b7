"""What is recorded for several referrals at once, with one key and one undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import referral_board
from models.follow_ups import TRIES, DueFollowUp
from models.lifecycle import MOVES
from models.referral_board import BoardLine, Moved, Noted, Turned
from models.schema import Evidence, ReferralStatus
from views.desk import Desk
from views.kit.figures import in_digits
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.veil import veiled
from views.kit.words import Text, said, spoken, tr
from views.referrals import words
from views.referrals.moving import Decision
from views.referrals.outcome import GIVEN_UP, OutcomeLine
from views.theme import worn
from views.tokens import Tone

_S = ReferralStatus
KEYS = (
    ("F3", _S.ATTENDED),
    ("F4", _S.COMPLETED),
    ("Shift+F3", _S.DID_NOT_ATTEND),
    ("Shift+F4", _S.LOOP_CLOSED),
)


class Several(QWidget):
    """Below a list. F2 asked, Shift+F2 not reached; F3, F4, Shift+F3, Shift+F4 outcomes, for every chosen row.

    `chosen` gives the rows it counts for: the ticked ones, or the one under the hand. Emits `over` when a question was
    answered or left, `recorded` when something was written.
    """

    over = Signal()
    recorded = Signal()
    begun = Signal()
    """A question came up below the list."""

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Sequence[BoardLine]]) -> None:
        super().__init__()
        self._desk, self._chosen = desk, chosen
        self._asked: tuple[BoardLine, ...] = ()
        self._shown: BoardLine | None = None
        self._stays = False
        """Whether the question stands although its row left the list."""
        self._ticked = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step)
        self.count = Label(self._count_words, "strong")
        self.contact = Label(self._contact, "soft", wrap=True, personal=True)
        self.hint = Label(_HINT, "hint", wrap=True)
        self.outcome = OutcomeLine(desk)
        self.outcome.decided.connect(self._decided)
        self.outcome.left.connect(self._leave)
        for widget in (self.count, self.contact, self.hint, self.outcome):
            column.addWidget(widget)
        self._key(page, "F2", lambda: self.note(reached=True))
        self._key(page, "Shift+F2", lambda: self.note(reached=False))
        for keys, to in KEYS:
            self._key(page, keys, self._asking(to))
        self.show_for(None, 0)

    def _key(self, page: QWidget, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _asking(self, to: ReferralStatus) -> Callable[[], None]:
        return lambda: self.ask(to)

    def show_for(self, row: BoardLine | None, ticked: int) -> None:
        """The row under the hand and how many are ticked: how to reach that person, or how many will be written to."""
        elsewhere = row is None or row.line.id not in {each.line.id for each in self._asked}
        if elsewhere and not ticked and not self._stays and not self.outcome.isHidden():
            self.outcome.end()
            self.over.emit()
        self._shown, self._ticked = row, ticked
        self.count.retranslate()
        self.contact.retranslate()
        self.count.setVisible(ticked > 0)
        asked = row is not None and row.asked is not None
        self.contact.setVisible(asked and not ticked and self.outcome.isHidden())
        self.hint.setVisible(row is not None and self.outcome.isHidden())

    def _count_words(self) -> str:
        return tr("{count} chosen. Escape chooses none.", count=self._ticked)

    def _contact(self) -> str:
        row = self._shown.asked if self._shown is not None else None
        return contact(row) if row is not None else ""

    # --- asked, or not reached --------------------------------------------------------------------------------

    def note(self, *, reached: bool) -> None:
        """The people of the chosen rows were asked just now, or did not answer."""
        rows = tuple(self._chosen())
        if not rows:
            return
        actor, day = self._desk.actor, self._desk.today()
        ids = [row.line.id for row in rows]

        def noted(done: Noted) -> None:
            words_ = _asked_words(rows, len(done.notes), reached=reached)
            self._tell(words_, len(done.notes), done.turned, lambda: self._take_back_notes(done))
            if not reached and done.notes and not done.turned:
                self._offer_end(rows)

        self._desk.jobs.run(
            lambda session: referral_board.note_tries(session, actor, ids, on=day, reached=reached),
            noted,
            lambda: tr("Saving"),
            owner=self,
        )

    def _take_back_notes(self, done: Noted) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(lambda session: referral_board.take_back_notes(session, actor, done.notes), _nothing)

    def _offer_end(self, rows: Sequence[BoardLine]) -> None:
        """Who was looked for three times is taken not to have gone, if a person says so; else it expires by itself."""
        lost = tuple(row for row in rows if row.tries + 1 >= TRIES and _S.DID_NOT_ATTEND in MOVES[row.line.status])
        if lost and len(lost) == len(rows):
            self._stays = True
            self._ask(lost, _S.DID_NOT_ATTEND, GIVEN_UP)

    # --- outcomes ---------------------------------------------------------------------------------------------

    def ask(self, to: ReferralStatus) -> None:
        """Ask in place how it is known, or why, for those of the chosen rows that this may follow."""
        rows = tuple(row for row in self._chosen() if to in MOVES.get(row.line.status, ()))
        if not rows:
            self._desk.say(lambda: tr("“{state}” fits none of the chosen.", state=tr(words.STATES[to])))
            return
        self._stays = False
        self._ask(rows, to)

    def _ask(self, rows: tuple[BoardLine, ...], to: ReferralStatus, reason: str = "") -> None:
        self._asked = rows
        may_ask = any(row.asked is not None and row.asked.may_contact for row in rows)
        likely = Evidence.CLIENT_SAID if may_ask else Evidence.PROVIDER_CALL
        self.contact.hide()
        self.hint.hide()
        self.outcome.ask(_whom(rows), to, likely, reason)
        self.begun.emit()

    def _decided(self, decision: Decision) -> None:
        rows, actor = self._asked, self._desk.actor
        ids = [row.line.id for row in rows]

        def moved(done: Moved) -> None:
            self._leave()
            state = words.STATES[decision.to]

            def told() -> str:
                if len(done.after) == 1:
                    return tr("{number}: {state}.", number=done.after[0].number, state=tr(state))
                return tr("{count} recorded: {state}.", count=len(done.after), state=tr(state))

            self._tell(told, len(done.after), done.turned, lambda: self._take_back_moves(done))

        self._desk.jobs.run(
            lambda session: referral_board.move_all(
                session, actor, ids, decision.to, on=decision.on, evidence=decision.evidence, reason=decision.reason
            ),
            moved,
            lambda: tr("Saving"),
            owner=self,
        )

    def _take_back_moves(self, done: Moved) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(lambda session: referral_board.take_back_moves(session, actor, done), _nothing)

    def _leave(self) -> None:
        self._stays = False
        self.outcome.end()
        self.show_for(self._shown, self._ticked)
        self.over.emit()

    def _tell(self, done: Text, many: int, turned: Sequence[Turned], undo: Callable[[], object]) -> None:
        """What was recorded, and why not for some; with undo where there is something to undo."""

        def words_() -> str:
            parts = [spoken(done)] if many else []
            if turned:
                why = said(turned[0].why)
                parts.append(tr("{count} not: {why}", count=len(turned), why=why) if many or len(turned) > 1 else why)
            return " ".join(parts)

        self._desk.say(words_, undo if many else None)
        if many:
            self.recorded.emit()


def _whom(rows: Sequence[BoardLine]) -> Text:
    first = rows[0]
    if len(rows) == 1:
        return lambda: veiled(words.person(first.line))
    return lambda: tr("{count} chosen", count=len(rows))


def _asked_words(rows: Sequence[BoardLine], many: int, *, reached: bool) -> Text:
    if len(rows) == 1:
        first = rows[0]
        return lambda: (
            tr("{name}: asked today.", name=veiled(words.person(first.line)))
            if reached
            else tr("{name}: not reached today.", name=veiled(words.person(first.line)))
        )
    return lambda: tr("{count} asked today.", count=many) if reached else tr("{count} not reached today.", count=many)


def contact(row: DueFollowUp) -> str:
    """Whom to ask about what, and by what means; nothing of those without consent."""
    ways = words.BETWEEN.join(part for part in (row.safe_contact, in_digits(row.phone)) if part)
    if not row.may_contact:
        how = tr("Did not agree to be asked. The clinic can be asked instead.")
    else:
        how = tr("Reach by {ways}", ways=ways) if ways else tr("No way to reach this person is known.")
    return words.BETWEEN.join(part for part in (row.member, tr("service {number}", number=row.service), how) if part)


def late(row: DueFollowUp) -> str:
    """How long somebody should have been asked already."""
    if not row.days_late:
        return tr("today")
    return tr("1 day late") if row.days_late == 1 else tr("{count} days late", count=row.days_late)


def late_tone(row: DueFollowUp) -> Tone:
    """How that is coloured."""
    return Tone.WARN if row.days_late else Tone.ACCENT


def tried(row: BoardLine) -> str:
    """Which of the three tries comes next; nothing where nobody is to be asked."""
    return tr("{number} of {most}", number=min(row.tries + 1, TRIES), most=TRIES) if row.asked is not None else ""


def tried_tone(row: BoardLine) -> Tone:
    """How that is coloured: the last try stands out."""
    return Tone.WARN if row.tries + 1 >= TRIES else Tone.PLAIN


def _nothing(_done: None) -> None:
    """That it was undone is said by the window."""


_HINT = key_hint(
    ("F2", lambda: tr("asked")),
    ("Shift+F2", lambda: tr("not reached")),
    ("F3", lambda: tr("attended")),
    ("F4", lambda: tr("service given")),
    ("Shift+F3", lambda: tr("did not attend")),
    ("Shift+F4", lambda: tr("loop closed")),
)
