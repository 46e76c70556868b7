"""The attendance of one session from a list: a code and a mark a line, as `thazin roster` writes it."""

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.orm import Session

from models import attendance, headings
from models.accounts import Actor, allow
from models.attendance import AttendanceMark
from models.errors import AppError, BadFile, Message, Refused, say
from models.fields import ABSENCES, ATTENDANCE, PARTS, read_score, read_word, text_of
from models.loading.results import RefusedRow
from models.member_codes import members_by_code
from models.schema import Absence, ParticipationRole, ParticipationStatus
from models.sheets import Record, Table, find_table, read_sheets

_TWICE = say("This person stands in this register already, in a row above.")


@dataclass(slots=True)
class Attended:
    """What became of the rows of a list."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[RefusedRow] = field(default_factory=list)

    @property
    def taken(self) -> int:
        """Rows that stand on the roster now."""
        return self.added + self.changed + self.unchanged


def attend(session: Session, actor: Actor, session_id: str, path: Path, *, others: int | None = None) -> Attended:
    """Write the marks of a list onto the roster of a session; a row that cannot be taken is told with its reason.

    A line without a mark says that the person came. Raises `BadFile`, `NotFound` and `Refused` for the session itself.
    """
    allow(session, actor)
    told = Attended()
    marks: dict[str, AttendanceMark] = {}
    for table, record in _rows(path):
        read = _read(session, table, record)
        if isinstance(read, Message):
            told.refused.append(RefusedRow(record.number, read, table.sheet))
        elif read.member_code in marks:
            told.refused.append(RefusedRow(record.number, _TWICE, table.sheet))
        else:
            marks[read.member_code] = read
    if marks or others is not None:
        taken = attendance.take_attendance(session, actor, session_id, list(marks.values()), others=others)
        told.added, told.changed, told.unchanged = taken.added, taken.changed, taken.unchanged
    return told


def _rows(path: Path) -> list[tuple[Table, Record]]:
    tables = [table for sheet in read_sheets(path) if (table := find_table(sheet, headings.MARKS, ("code",)))]
    if not tables:
        raise BadFile(
            "The headings of the list were not found.", "Put a row with the names of the columns above the list."
        )
    return [(table, record) for table in tables for record in table.records]


def _read(session: Session, table: Table, record: Record) -> AttendanceMark | Message:
    """The mark of a row with the member's code as it is here, or what is wrong with it."""
    try:
        (member,) = members_by_code(session, [text_of(table.cell(record, "code"))]).values()
    except AppError as error:
        return error.title
    status = read_word(table.cell(record, "status"), ATTENDANCE)
    part = read_word(table.cell(record, "role"), PARTS)
    absence = read_word(table.cell(record, "absence"), ABSENCES)
    pre, post = read_score(table.cell(record, "pre")), read_score(table.cell(record, "post"))
    wrong = next((read for read in (status, part, absence, pre, post) if isinstance(read, Message)), None)
    if wrong is not None:
        return wrong
    mark = AttendanceMark(
        member.code,
        ParticipationStatus(str(status) or ParticipationStatus.ATTENDED),
        ParticipationRole(str(part) or ParticipationRole.LEARNER),
        pre if isinstance(pre, int) else None,
        post if isinstance(post, int) else None,
        Absence(str(absence)) if absence else None,
    )
    try:
        attendance.require_mark(mark)
    except Refused as error:
        return error.title
    return mark
