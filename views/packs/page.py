"""The blank registers of the office: printing new ones, and which of the printed ones wait to be keyed in."""

from typing_extensions import override

from models import paper_packs
from models.errors import AppError
from models.paper_packs import PackLine, PackWish, PaperLine
from models.schema import PaperNoun
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.field import NumberField
from views.kit.figures import short_date
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.packs.keying import KeyingPage
from views.packs.paper import pack_paper
from views.tokens import Tone


class PacksPage(Page):
    """At the left what to print, at the right the packs that were printed; Enter on one keys it in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Days without power"))
        self._desk = desk
        near, far = Card(lambda: tr("Print blank registers")), Card(lambda: tr("Key in what was written"))
        near.add(
            Label(
                lambda: tr(
                    "Every line has its number already: a slip given out without power is the one that this program "
                    "knows later."
                ),
                "soft",
                wrap=True,
            )
        )
        near.add(self._make_form(), 1)
        self.table = self._make_table()
        far.add(self.table, 1)
        self.body.addWidget(Beside(near, far, (2, 3)), 1)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _make_form(self) -> Form:
        most = paper_packs.MOST
        nouns = PaperNoun
        self.members = NumberField(lambda: tr("Lines for new members"), most=most[nouns.MEMBER], required=True)
        self.referrals = NumberField(lambda: tr("Lines for referrals"), most=most[nouns.REFERRAL], required=True)
        self.sheets = NumberField(lambda: tr("Attendance sheets"), most=most[nouns.ATTENDANCE], required=True)
        usual = PackWish()
        form = self.form = Form()
        for name, field, count in (
            ("members", self.members, usual.members),
            ("referrals", self.referrals, usual.referrals),
            ("sheets", self.sheets, usual.sheets),
        ):
            field.set_value(count)
            form.add(name, field)
        form.end_with(lambda: tr("Make and print"), lambda: tr("Back"))
        form.submitted.connect(self._make)
        form.left.connect(self.left)
        return form

    def _make_table(self) -> Table[PackLine]:
        columns = (
            Column[PackLine](lambda: tr("Pack"), lambda row: row.pack, code=True),
            Column[PackLine](lambda: tr("Printed on"), lambda row: short_date(row.printed_on), share=2, soft=True),
            Column[PackLine](lambda: tr("Waiting"), _waiting, tone=_tone),
        )
        empty = Empty(
            lambda: tr("No registers were printed yet."),
            lambda: tr("Print some while there is power, and keep them where they are safe."),
        )
        table: Table[PackLine] = Table(columns, key=lambda row: row.pack, empty=empty)
        table.opened.connect(lambda row: self._desk.open(KeyingPage(self._desk, row.pack)))
        return table

    @override
    def arrive(self) -> None:
        if any(row.begun for row in self.table.rows.rows):
            self.table.setFocus()
        else:
            self.form.begin()
            self.members.input.selectAll()

    def _changed(self, nouns: frozenset[str]) -> None:
        if "paper_row" in nouns:
            self._read()

    def _read(self) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(lambda session: paper_packs.packs(session, actor), self._show, owner=self, newest="packs")

    def _show(self, rows: list[PackLine]) -> None:
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.choose_first()

    def _make(self) -> None:
        wish = PackWish(self.members.value() or 0, self.referrals.value() or 0, self.sheets.value() or 0)
        if problems := wish.problems():
            self.form.tell(problems)
            return
        actor = self._desk.actor
        self.form.set_busy(True)
        self._desk.jobs.run(
            lambda session: paper_packs.make(session, actor, wish),
            self._made,
            lambda: tr("Saving"),
            owner=self,
            trouble=self._refused,
        )

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self._desk.tell(error)

    def _made(self, lines: tuple[PaperLine, ...]) -> None:
        self.form.set_busy(False)
        self._desk.open(pack_paper(self._desk, lines[0].pack))


def _waiting(row: PackLine) -> str:
    if not row.open:
        return tr("all keyed in")
    return tr("{open} of {whole}", open=row.open, whole=row.open + row.keyed + row.spoilt)


def _tone(row: PackLine) -> Tone:
    if not row.open:
        return Tone.GOOD
    return Tone.WARN if row.begun else Tone.PLAIN
