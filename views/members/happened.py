"""What happened with a person as one list by day, or its referrals, trainings or cases alone; Enter opens a line."""

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import Signal

from models.timeline import Happening, Moment
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.members import happened_words as words


class HappenedCard(Card):
    """The latest first. `opened(moment)` by Enter."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._moments: tuple[Moment, ...] = ()
        self._kinds: Collection[Happening] = ()
        columns = (
            Column[Moment](lambda: tr("Date"), words.day, share=4, soft=True),
            Column[Moment](lambda: tr("What"), words.what, share=9),
            Column[Moment](lambda: tr("State"), words.state, tone=words.tone),
            Column[Moment](lambda: tr("Under the code") if self._several else "", self._code, code=True),
        )
        empty = Empty(
            lambda: tr("Nothing has happened yet"),
            lambda: tr("Referrals and trainings of this person will stand here."),
        )
        self.table: Table[Moment] = Table(columns, key=lambda row: row.id, empty=empty)
        self.table.opened.connect(lambda row: self.opened.emit(cast(Moment, row)))
        self.add(self.table, 1)

    @property
    def _several(self) -> bool:
        return len({moment.member for moment in self._moments}) > 1

    def _code(self, row: Moment) -> str:
        """Said only where the person has several records."""
        return row.member if self._several else ""

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these, in the kinds that were chosen."""
        self._moments = moments
        self.show_kinds(self._kinds)

    def show_kinds(self, kinds: Collection[Happening]) -> None:
        """Keep what is of these kinds in sight; none means all."""
        self._kinds = kinds
        self.table.show_rows([row for row in self._moments if not kinds or row.what in kinds])
        if self.table.current() is None:
            self.table.choose_first()
