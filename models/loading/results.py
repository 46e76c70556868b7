"""What became of a list's rows: taken, there already, or refused with the reason."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.errors import AppError, Message
from models.office_rows import Origin


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken. `row` as Excel numbers it; `sheet` is empty for a CSV; `more` are further reasons."""

    row: int
    reason: Message
    sheet: str = ""
    more: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class RowNote:
    """What a taken row lost, or what was assumed of it."""

    row: int
    note: Message
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of all rows. `already` counts those whose record is here, from another row or an earlier load."""

    taken: int
    already: int
    refused: tuple[RefusedRow, ...]
    notes: tuple[RowNote, ...]


@dataclass(slots=True)
class Tally:
    """Gathers what becomes of the rows of one list."""

    taken: int = 0
    already: int = 0
    refused: list[RefusedRow] = field(default_factory=list)
    notes: list[RowNote] = field(default_factory=list)

    def readable(self, origin: Origin) -> bool:
        """Whether the reader found nothing against the row; if it did, the row is refused here."""
        if origin.problems:
            self.refuse(origin, *origin.problems)
        return not origin.problems

    def refuse(self, origin: Origin, reason: Message, *more: Message) -> None:
        """Count a row as not taken."""
        self.refused.append(RefusedRow(origin.row, reason, origin.sheet, more))

    def refuse_for(self, origin: Origin, error: AppError) -> None:
        """Count a row as not taken because a use case refused it."""
        self.refuse(origin, error.title, *([error.advice] if error.advice.template else []))

    def take(self, origin: Origin, notes: Iterable[Message] = ()) -> None:
        """Count a row as taken, with what is to be said of it."""
        self.taken += 1
        self.notes += [RowNote(origin.row, note, origin.sheet) for note in (*origin.notes, *notes)]

    def loaded(self) -> Loaded:
        """The sum, refused rows and notes in the order of sheets and rows."""
        return Loaded(self.taken, self.already, tuple(self.refused), tuple(self.notes))
