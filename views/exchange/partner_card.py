"""One partner: what went, what arrived, what came, what waits or never came; and its last bundles each way."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from models.errors import Message
from models.exchange.partner_lines import PartnerDetails, PartnerLine, ReceivedLine, SentLine
from models.schema import Acknowledgement, BundleState
from views.exchange.words import ago, bundle_words, day_of, partner_name, partner_tone, partner_words
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.press import Button, in_line
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import Text, mark, said, tr
from views.theme import worn
from views.tokens import Tone

_MOST_GAPS = 2
"""Runs of missing bundles that are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class BundleLine:
    """A bundle of either way."""

    sent: SentLine | None
    received: ReceivedLine | None

    @property
    def row(self) -> int:
        """Its row in `bundle`."""
        return self._line.bundle_id

    @property
    def number(self) -> int:
        """Its number."""
        return self._line.number

    @property
    def at(self) -> int:
        """When it was made, or taken in; milliseconds since 1970."""
        return self._line.at

    @property
    def records(self) -> int | None:
        """How many records it holds."""
        return self._line.records

    @property
    def _line(self) -> SentLine | ReceivedLine:
        line = self.sent or self.received
        assert line is not None
        return line


def bundle_lines(found: PartnerDetails) -> list[BundleLine]:
    """The last bundles of both ways, the newest first."""
    lines = [BundleLine(one, None) for one in found.sent] + [BundleLine(None, one) for one in found.received]
    # Their rows tell the order; a clock may have jumped.
    return sorted(lines, key=lambda line: line.row, reverse=True)


class PartnerCard(Card):
    """Everything about the chosen partner. Buttons about receipts only where somebody may press them."""

    reading_out = Signal(int)
    """The row of the bundle whose code is wanted."""
    typing = Signal()

    def __init__(self, *, admin: bool) -> None:
        super().__init__()
        self.found: PartnerDetails | None = None
        self.empty = Empty(lambda: tr("Choose an office"), lambda: tr("What went and what came stands here."))
        self.add(self.empty, 1)
        self.whole = QWidget()
        self.add(self.whole, 1)
        self._column = QVBoxLayout(self.whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.gap)
        self._head()
        self._facts()
        self.notes = Notes()
        self._column.addWidget(self.notes)
        self.bundles = self._table(admin=admin)
        self._column.addWidget(self.bundles, 1)
        self.explained = Label("", "hint", wrap=True)
        self._column.addWidget(self.explained)
        self._buttons(admin=admin)
        self.whole.hide()

    def _head(self) -> None:
        self.name, self.chip = Label("", "heading"), Chip("")
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.chip)
        self._column.addLayout(line)

    def _facts(self) -> None:
        """Four facts, each under its name."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().sizes.gap)
        grid.setVerticalSpacing(worn().sizes.step * 2)
        self.unsent, self.arrived = Label("", "strong"), Label("", "strong")
        self.sent, self.received = Label("", "strong"), Label("", "strong")
        facts: tuple[tuple[Text, Label], ...] = (
            (lambda: tr("Not sent yet"), self.unsent),
            (lambda: tr("Last sent"), self.sent),
            (lambda: tr("Known to have arrived"), self.arrived),
            (lambda: tr("Last received"), self.received),
        )
        for place, (name, value) in enumerate(facts):
            fact = QVBoxLayout()
            fact.setSpacing(0)
            fact.addWidget(Label(name, "soft"))
            fact.addWidget(value)
            grid.addLayout(fact, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self._column.addLayout(grid)

    def _table(self, *, admin: bool) -> Table[BundleLine]:
        columns = (
            Column[BundleLine](lambda: tr("Bundle"), _name, share=3),
            Column[BundleLine](lambda: tr("Day"), lambda line: day_of(line.at), share=3, soft=True),
            Column[BundleLine](
                lambda: tr("Records"),
                lambda line: "–" if line.records is None else shown_number(line.records),
                number=True,
            ),
            Column[BundleLine](lambda: tr("State"), _state, tone=_tone),
        )
        empty = Empty(lambda: tr("No bundle went or came yet"))
        table: Table[BundleLine] = Table(columns, key=lambda line: line.row, empty=empty)
        table.view.setMinimumHeight(worn().sizes.header + 2 * worn().sizes.row)
        table.chosen.connect(self._explain)
        if admin:
            table.opened.connect(self._opened)
        return table

    def _buttons(self, *, admin: bool) -> None:
        self.type_in = Button(lambda: tr("Type a receipt code"), self.typing.emit)
        self.read_out = Button(lambda: tr("Read out a receipt code"), self._read_out_last)
        self._column.addLayout(in_line(self.type_in, self.read_out))
        if not admin:
            self.type_in.hide()
            self.read_out.hide()
            return
        # Shown on the buttons, their keys would make them too wide for a small screen.
        for keys, button in (("Ctrl+R", self.type_in), ("Ctrl+O", self.read_out)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)

    def show_partner(self, found: PartnerDetails | None) -> None:
        """This partner from now on; None for none."""
        self.found = found
        self.empty.setVisible(found is None)
        self.whole.setVisible(found is not None)
        if found is None:
            return
        line = found.line
        self.name.say(lambda: partner_name(line))
        self.chip.say(lambda: partner_words(line), partner_tone(line))
        self.unsent.say(lambda: tr("changes: {count}", count=line.unsent) if line.unsent else tr("nothing"))
        self.sent.say(lambda: bundle_words(line.sent_number, line.last_at))
        self.arrived.say(lambda: _arrived(line))
        self.received.say(lambda: _received(line))
        self.notes.show_notes(_notes(found))
        self.bundles.show_rows(bundle_lines(found))
        if self.bundles.current() is None:
            self.bundles.choose_first()
        self._explain(self.bundles.current())
        self.type_in.setEnabled(line.unacknowledged > 0)
        self.read_out.setEnabled(found.readable is not None)

    def _explain(self, line: BundleLine | None) -> None:
        """Why the chosen bundle is not simply there."""
        received = line.received if line is not None else None
        words = () if received is None else tuple(part for part in (received.reason, received.advice) if part)
        self.explained.say(lambda: " ".join(said(part) for part in words))
        self.explained.setVisible(bool(words))

    def _opened(self, line: BundleLine) -> None:
        if line.received is not None and line.received.state is BundleState.TAKEN:
            self.reading_out.emit(line.received.bundle_id)
        elif line.sent is not None and line.sent.acknowledged_at is None:
            self.typing.emit()

    def _read_out_last(self) -> None:
        if self.found is not None and self.found.readable is not None:
            self.reading_out.emit(self.found.readable)


class Notes(QWidget):
    """What somebody should know or do, one line each: a chip and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.step * 2)
        self.labels: list[Label] = []
        self.hide()

    def show_notes(self, notes: "list[Note]") -> None:
        """These, instead of those before."""
        _empty(self._column)
        self.labels = []
        for note in notes:
            label = Label(note.words, wrap=True)
            line = QHBoxLayout()
            line.setSpacing(worn().sizes.step * 3)
            line.addWidget(Chip(note.name, Tone.WARN), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self._column.addLayout(line)
            self.labels.append(label)
        self.setVisible(bool(notes))


@dataclass(frozen=True, slots=True)
class Note:
    """A chip's words, and the sentence beside it."""

    name: Text
    words: Text


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            _empty(inner)


def _notes(found: PartnerDetails) -> list[Note]:
    line = found.line
    notes: list[Note] = []
    if line.silent:
        notes.append(Note(lambda: tr("{count} days silent", count=line.silent_days), _silent(line)))
    notes += [Note(lambda: tr("missing"), _gap(gap.sentence, gap.advice)) for gap in line.missing[:_MOST_GAPS]]
    more = len(line.missing) - _MOST_GAPS
    if more > 0:
        notes.append(Note(lambda: tr("missing"), lambda: tr("More such gaps: {count}.", count=more)))
    if not found.tries_left:
        notes.append(
            Note(lambda: tr("codes"), lambda: tr("Five codes were wrong: only a bundle of theirs counts now."))
        )
    return notes


def _gap(sentence: Message, advice: Message) -> Callable[[], str]:
    return lambda: f"{said(sentence)} {said(advice)}"


def _silent(line: PartnerLine) -> Callable[[], str]:
    if line.heard_at is None:
        return lambda: tr("No bundle of theirs ever came. Call them, and ask for one.")
    return lambda: tr("No bundle of theirs came for so long. Call them: is one on its way?")


def _arrived(line: PartnerLine) -> str:
    if not line.sent_number:
        return tr("none yet")
    if not line.unacknowledged:
        return tr("all that was sent")
    if not line.acknowledged_number:
        return tr("none of it yet")
    return tr("up to bundle {number}", number=line.acknowledged_number)


def _received(line: PartnerLine) -> str:
    if line.heard_at is None:
        return tr("none yet")
    return f"{shown_number(line.received_number)}   ·   {ago(line.silent_days)}"


def _name(line: BundleLine) -> str:
    return tr("sent {number}", number=line.number) if line.sent else tr("received {number}", number=line.number)


_RECEIVED = {
    BundleState.TAKEN: (mark("taken in"), Tone.GOOD),
    BundleState.WAITING: (mark("waits"), Tone.WARN),
    BundleState.QUARANTINED: (mark("set apart"), Tone.BAD),
}
_SENT = {
    None: (mark("not known yet"), Tone.PLAIN),
    Acknowledgement.BUNDLE: (mark("arrived"), Tone.GOOD),
    Acknowledgement.CODE: (mark("arrived, by code"), Tone.GOOD),
    Acknowledgement.OLDER_CODE: (mark("arrived, by code"), Tone.GOOD),
}


def _state(line: BundleLine) -> str:
    return tr(_how(line)[0])


def _tone(line: BundleLine) -> Tone:
    return _how(line)[1]


def _how(line: BundleLine) -> tuple[str, Tone]:
    if line.received is not None:
        return _RECEIVED[line.received.state]
    assert line.sent is not None
    return _SENT[line.sent.acknowledged_by]
