"""What bundles would do, shown before anything is written; then taking them in, and what came of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from models import backups
from models.errors import AppError, VaultError
from models.exchange import importing
from models.exchange.importing import BundleResult
from views.desk import Desk
from views.exchange.receipt import ReadReceiptPage
from views.exchange.undoing import UndoPage
from views.exchange.words import NOUNS, noun_words, reason_words, state_tone, state_words
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.jobs import Progress
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import said, tr

_NO_NUMBER = "–"


@dataclass(frozen=True, slots=True)
class NounLine:
    """What the bundles do to one kind of record, all of them together."""

    table: str
    new: int
    changed: int
    conflicts: int
    held: int


def totals(results: Sequence[BundleResult]) -> list[NounLine]:
    """The counts of all bundles by kind of record, in the order in which people think of them."""
    order = list(NOUNS)
    tables = {table for result in results if result.state == "taken" for table in result.tables}
    lines = []
    for table in sorted(tables, key=lambda name: (order.index(name) if name in order else len(order), name)):
        tallies = [result.tables[table] for result in results if result.state == "taken" and table in result.tables]
        line = NounLine(
            table,
            sum(tally.new for tally in tallies),
            sum(tally.changed for tally in tallies),
            sum(tally.conflicts for tally in tallies),
            sum(tally.held for tally in tallies),
        )
        if line.new or line.changed or line.conflicts or line.held:
            lines.append(line)
    return lines


_ORDER = ("taken", "waiting", "refused", "already")
"""What was taken in before stands last: nothing is to be done about it."""


def in_order(results: Sequence[BundleResult]) -> list[BundleResult]:
    """The files as a person wants to see them."""
    return sorted(results, key=lambda result: _ORDER.index(result.state))


class PlanPage(Page):
    """The plan of an import. "Take it in" does it; the same page then says what came of it."""

    def __init__(self, desk: Desk, plans: Sequence[BundleResult]) -> None:
        self._done = False
        super().__init__(lambda: tr("Taken in") if self._done else tr("What these files bring"))
        self._desk = desk
        self._results = in_order(plans)
        self._missed: AppError | None = None
        """Why no backup stands before the import."""
        self.files = self._file_table()
        self.nouns = self._noun_table()
        self.reason = Label("", "problem", wrap=True)
        self.take = Button(lambda: tr("Take it in"), self._take, "main-button", keys="Ctrl+Return")
        self.read_out = Button(lambda: tr("Read out a receipt code"), self._read_out, keys="Ctrl+O")
        self.undo = Button(lambda: tr("Undo"), lambda: desk.open(UndoPage(desk)))
        self.back = Button("", self.left.emit)
        self.sums = Label(self._summed, "soft", wrap=True)
        self._lay_out()
        desk.jobs.stopped.connect(self._again)
        self._show()

    def _file_table(self) -> Table[BundleResult]:
        columns = (
            Column[BundleResult](lambda: tr("File"), lambda row: row.file.name, share=3),
            Column[BundleResult](lambda: tr("From"), lambda row: row.sender or _NO_NUMBER, share=1),
            Column[BundleResult](
                lambda: tr("Number"),
                lambda row: _NO_NUMBER if row.number is None else shown_number(row.number),
                number=True,
            ),
            Column[BundleResult](
                lambda: tr("State"),
                lambda row: state_words(row.state, done=self._done),
                tone=lambda row: state_tone(row.state, done=self._done),
            ),
        )
        table: Table[BundleResult] = Table(columns, key=lambda row: row.file)
        table.chosen.connect(self._explain)
        return table

    def _noun_table(self) -> Table[NounLine]:
        def figure(number: int) -> str:
            return shown_number(number) if number else _NO_NUMBER

        columns = (
            Column[NounLine](lambda: tr("Records"), lambda row: noun_words(row.table), share=3),
            Column[NounLine](lambda: tr("new"), lambda row: figure(row.new), number=True),
            Column[NounLine](lambda: tr("changed"), lambda row: figure(row.changed), number=True),
            Column[NounLine](lambda: tr("twice"), lambda row: figure(row.conflicts), number=True),
            Column[NounLine](lambda: tr("set aside"), lambda row: figure(row.held), number=True),
        )
        empty = Empty(lambda: tr("Nothing new for this office"), lambda: tr("What these files hold is here already."))
        return Table(columns, key=lambda row: row.table, empty=empty)

    def _lay_out(self) -> None:
        near, far = Card(lambda: tr("Files")), Card(lambda: tr("All together"))
        near.add(self.sums)
        near.add(self.files, 1)
        near.add(self.reason)
        near.add_foot(self.take, self.read_out, self.undo, self.back)
        far.add(self.nouns, 1)
        far.add(
            Label(
                lambda: tr(
                    "Twice: changed here and there at once; both values are kept. Set aside: cannot be shown yet, "
                    "kept whole."
                ),
                "hint",
                wrap=True,
            )
        )
        self.body.addWidget(Beside(near, far), 1)

    @override
    def arrive(self) -> None:
        self.files.setFocus()

    def _show(self) -> None:
        self.title.retranslate()
        self.sums.retranslate()
        self.files.show_rows(self._results)
        if self.files.current() is None:
            self.files.choose_first()
        self.nouns.show_rows(totals(self._results))
        self.nouns.choose_first()
        self.back.say((lambda: tr("Done")) if self._done else (lambda: f"{tr('Back')}   Esc"))
        self._again()
        self._explain(self.files.current())

    def _again(self, _stopped: object = None) -> None:
        wanted = any(result.state in {"taken", "waiting"} for result in self._results)
        self.take.setVisible(wanted and not self._done)
        self.take.setEnabled(wanted and not self._done)
        self.read_out.setVisible(self._done and any(result.receipt is not None for result in self._results))
        self.undo.setVisible(self._done and any(result.state == "taken" for result in self._results))

    def _summed(self) -> str:
        """How many files are in which state."""
        counts = Counter(result.state for result in self._results)
        return "   ·   ".join(
            f"{shown_number(counts[state])} {state_words(state, done=self._done)}" for state in _ORDER if counts[state]
        )

    def _read_out(self) -> None:
        """Of the chosen file; of the first that has a code, if that one has none."""
        chosen = self.files.current()
        codes = [row.receipt for row in self._results if row.receipt is not None]
        wanted = chosen.receipt if chosen is not None and chosen.receipt is not None else codes[0]
        self._desk.open(ReadReceiptPage(self._desk, wanted))

    def _explain(self, row: BundleResult | None) -> None:
        """Say of the chosen file why it is not simply taken."""
        words = "" if row is None else reason_words(row)
        self.reason.say((lambda: reason_words(row)) if row is not None else "")
        self.reason.setVisible(bool(words))

    def _take(self) -> None:
        progress = Progress()
        self.take.setEnabled(False)
        self._desk.jobs.call(
            lambda register: backups.try_to_keep(register, progress.percent),
            self._kept,
            lambda: tr("Keeping a backup first"),
            owner=self,
            trouble=self._failed,
            progress=progress,
        )

    def _kept(self, missed: AppError | None) -> None:
        self._missed = missed
        paths = [result.file for result in self._results]
        actor, folder, progress = self._desk.actor, self._desk.folder, Progress()
        self._desk.jobs.call(
            lambda register: importing.import_files(
                register, folder, actor, paths, lambda done: progress.report(done, 0)
            ),
            self._taken,
            lambda: tr("Taking it in"),
            owner=self,
            trouble=self._failed,
            progress=progress,
        )

    def _taken(self, results: list[BundleResult]) -> None:
        self._done = True
        self._results = in_order(results)
        self._show()
        taken = sum(result.state == "taken" for result in results)
        self._desk.say(lambda: tr("Bundles taken in: {count}.", count=taken))
        self.back.setFocus()
        if self._missed is not None:
            self._desk.tell(_without_backup(self._missed))

    def _failed(self, error: AppError) -> None:
        self._again()
        self._desk.tell(error)


def _without_backup(missed: AppError) -> AppError:
    return VaultError(
        "The files were taken in, but no backup was kept before: {reason}",
        "{what_to_do}",
        reason=said(missed.title),
        what_to_do=said(missed.advice),
    )
