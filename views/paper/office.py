"""The papers of the office that are no single record's: one list, Enter shows one and prints it."""

from collections.abc import Callable
from dataclasses import dataclass

from typing_extensions import override

from models import office_papers
from printing.office_papers import OFFICE_PAPERS
from printing.page import PageSize
from views.desk import Desk
from views.kit.card import Card
from views.kit.form import key_hint
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import mark, tr
from views.packs.page import PacksPage
from views.paper.page import PrintPage


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    title: str
    use: str


_LINES = (
    _Line("directory", mark("Clinics by township and service"), mark("For people who refer, under names for paper.")),
    _Line("key", mark("Key to the service numbers"), mark("For clinics, given apart from any slip.")),
    _Line(
        "follow-ups",
        mark("Who is to be asked today"),
        mark("With codes and telephone numbers, no names; destroy it when it is done."),
    ),
    _Line("attendance", mark("Blank attendance sheet"), mark("For a session that nobody has planned here yet.")),
    _Line("registers", mark("Days without power"), mark("Blank registers, and keying in what was written.")),
    _Line("envelope", mark("Envelope side"), mark("The back of slips: it says nothing.")),
    _Line("drill", mark("When people come to look through the office"), mark("To be practised before it is needed.")),
)

_WITH_CODES = frozenset({"follow-ups", "registers"})


class OfficePapersPage(Page):
    """What can be printed besides slips, sheets and certificates."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Papers"))
        self._desk = desk
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        self.beside_title.addWidget(self.back)
        columns = (
            Column[_Line](lambda: tr("Paper"), lambda line: tr(line.title), share=2),
            Column[_Line](lambda: tr("What it is for"), lambda line: tr(line.use), share=3, soft=True),
        )
        self.table: Table[_Line] = Table(columns, key=lambda line: line.name)
        self.table.opened.connect(lambda line: desk.open(self.page_of(line.name)))
        card = Card(lambda: tr("Choose a paper"), key_hint(("Enter", lambda: tr("shows it"))))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        self._show(may_print=False)
        desk.jobs.read(
            lambda session: office_papers.may_print(session, desk.actor),
            lambda may: self._show(may_print=may),
            owner=self,
        )

    def _show(self, *, may_print: bool) -> None:
        """What carries codes of members is there for those who may print it."""
        self.table.show_rows([line for line in _LINES if may_print or line.name not in _WITH_CODES])
        if self.table.current() is None:
            self.table.choose_first()

    @override
    def arrive(self) -> None:
        self.table.setFocus()

    def page_of(self, name: str) -> Page:
        """The page that one of them is printed on."""
        if name == "registers":
            return PacksPage(self._desk)
        return _line_page(self._desk, name)


def _line_page(desk: Desk, name: str) -> PrintPage:
    (line,) = (line for line in _LINES if line.name == name)
    return paper_page(desk, name, lambda: tr(line.title), lambda: tr(line.use))


def follow_up_paper(desk: Desk) -> PrintPage:
    """The list of who is to be asked today."""
    return _line_page(desk, "follow-ups")


def directory_paper(desk: Desk) -> PrintPage:
    """The clinics by township and service."""
    return _line_page(desk, "directory")


def paper_page(desk: Desk, name: str, title: Callable[[], str], ready: Callable[[], str]) -> PrintPage:
    """One of `printing.office_papers`, to be seen and printed."""
    paper, actor = OFFICE_PAPERS[name], desk.actor
    return PrintPage(
        desk,
        title,
        lambda session, wish, _progress: paper.make(
            session, actor, wish.language, PageSize[wish.size] if wish.size else paper.sizes[0]
        ),
        heading=title,
        ready=ready,
        sizes=[(size.name, size.name) for size in paper.sizes],
        kind=name,
    )
