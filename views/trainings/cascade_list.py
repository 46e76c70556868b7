"""The cascade as a list, for who would rather read: everybody, or those with whom it goes on, stopped, or could go on."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.cascade import Cascade, CascadePerson, Standing
from views.kit.choices import SegmentField
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.theme import worn
from views.trainings.cascade_words import called, standing_tone, standing_words


class Whom(StrEnum):
    """Whom the list shows."""

    ALL = "all"
    TEACHING = "teaching"
    READY = "ready"
    STOPPED = "stopped"
    SOON = "soon"


class CascadeList(QWidget):
    """A line for each person, who reached most first. Enter opens one."""

    opened = Signal(object)
    """CascadePerson."""

    def __init__(self) -> None:
        super().__init__()
        self._cascade: Cascade | None = None
        self.whom: SegmentField[Whom] = SegmentField(
            "",
            (
                (Whom.ALL, lambda: tr("Everybody")),
                (Whom.TEACHING, lambda: tr("Who taught")),
                (Whom.READY, lambda: tr("Ready to teach")),
                (Whom.STOPPED, lambda: tr("Stopped")),
                (Whom.SOON, lambda: tr("Taught soon")),
            ),
            value=Whom.ALL,
        )
        self.whom.changed.connect(self._show)
        self.whom.submitted.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        empty = Empty(lambda: tr("Nobody here"), lambda: tr("Choose another course, another time or other people."))
        self.table: Table[CascadePerson] = Table(self._columns(), key=lambda one: one.id, empty=empty)
        self.table.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn().sizes.step * 2)
        column.addWidget(self.whom)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _columns(self) -> tuple[Column[CascadePerson], ...]:
        return (
            Column[CascadePerson](lambda: tr("Name"), lambda one: one.name, share=3, personal=True),
            Column[CascadePerson](lambda: tr("Code"), lambda one: one.code, code=True),
            Column[CascadePerson](lambda: tr("First taught by"), self._teacher, share=3, soft=True),
            Column[CascadePerson](lambda: tr("Reached"), lambda one: _count(one.reached), number=True),
            Column[CascadePerson](lambda: tr("State"), standing_words, tone=standing_tone),
        )

    def _teacher(self, one: CascadePerson) -> str:
        known = self._cascade.people.get(one.teacher or "") if self._cascade is not None else None
        return called(known) if known is not None else ""

    def show_cascade(self, cascade: Cascade) -> None:
        """List this one."""
        self._cascade = cascade
        self._show()

    def choose(self, whom: Whom) -> None:
        """Show these only, the hand in the list."""
        self.whom.set_value(whom)
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self._cascade is None:
            return
        whom = self.whom.value() or Whom.ALL
        lines = [one for one in self._cascade.people.values() if _belongs(one, whom)]
        lines.sort(key=lambda one: (-one.reached, -one.taught, one.order, one.id))
        self.table.show_rows(lines)
        if self.table.current() is None:
            self.table.choose_first()


def _belongs(one: CascadePerson, whom: Whom) -> bool:
    return {
        Whom.ALL: True,
        Whom.TEACHING: one.taught > 0,
        Whom.READY: one.standing is Standing.READY,
        Whom.STOPPED: one.standing is Standing.STOPPED,
        Whom.SOON: one.soon and one.learned_on is not None,
    }[whom]


def _count(number: int) -> str:
    return shown_number(number) if number else ""
