"""Rows of an office's lists, typed: what each row says, and why it cannot be taken.

`problems` keep a row out; `notes` say what a taken row lost or what was assumed. A Zawgyi row is read in Unicode, so that a person can look at it, and has a problem unless conversion was asked for.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from models import headings
from models.burmese import BURMESE
from models.directory_fields import read_active, read_count, read_last_days
from models.errors import BadFile, Message, say
from models.fields import (
    EVIDENCE,
    OUTCOMES,
    PRIORITIES,
    PROVIDER_TYPES,
    ROLES,
    TOPICS,
    Birth,
    Cell,
    date_inside,
    read_birth,
    read_date,
    read_gender,
    read_name,
    read_old_number,
    read_phone,
    read_score,
    read_services,
    read_signature,
    read_text,
    read_township,
    read_word,
    text_of,
    turns_direction,
    unicode_of,
    word_key,
)
from models.office_rows import (
    CourseRow,
    MemberRow,
    Origin,
    ParticipantRow,
    ProviderRow,
    ReferralRow,
    SessionSheet,
)
from models.sheets import Record, Sheet, Table, find_table, heading, read_sheets
from models.zawgyi import looks_zawgyi

Value = TypeVar("Value")
IN_ZAWGYI = "This row is written in Zawgyi. Look at the converted text, then load again with conversion."


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read: the present day, the known townships (`fields.township_index`), whether to convert Zawgyi."""

    today: date
    townships: Mapping[str, str]
    convert_zawgyi: bool = False


class _Line:
    """One record while it is read: gives values, gathers problems and notes."""

    def __init__(self, table: Table, record: Record, reading: Reading, judged: tuple[str, ...] = ()) -> None:
        self._table = table
        self._record = record
        self.problems: list[Message] = []
        self.notes: list[Message] = []
        # Where only one column is typed freely, the others (a stamp, a drop-down) say nothing about the encoding.
        cells = [table.cell(record, field) for field in judged] if judged else record.cells
        texts = [cell for cell in cells if isinstance(cell, str) and BURMESE.search(cell)]
        self.zawgyi = bool(texts) and looks_zawgyi(" ".join(texts))
        self._converted = frozenset(judged or table.columns) if self.zawgyi else frozenset()
        if record.merged:
            self.problems.append(say("Cells of this row are merged with others. Unmerge them, one person a row."))
        if self.zawgyi and not reading.convert_zawgyi:
            self.problems.append(say(IN_ZAWGYI))

    def cell(self, field: str) -> Cell:
        cell = self._table.cell(self._record, field)
        return unicode_of(cell) if field in self._converted else cell

    def need(self, result: Value | Message, otherwise: Value) -> Value:
        """The value; or `otherwise`, and the reason keeps the row out."""
        if isinstance(result, Message):
            self.problems.append(result)
            return otherwise
        return result

    def like(self, result: Value | Message, otherwise: Value) -> Value:
        """The value; or `otherwise`, and the reason is noted: the row is good without it."""
        if isinstance(result, Message):
            self.notes.append(result)
            return otherwise
        return result

    def origin(self) -> Origin:
        return Origin(
            row=self._record.number,
            sheet=self._table.sheet,
            zawgyi=self.zawgyi,
            problems=tuple(self.problems),
            notes=tuple(self.notes),
        )


def read_members(path: Path, reading: Reading) -> tuple[MemberRow, ...]:
    """The rows of a members' list. Raises `BadFile` when the file as a whole is no such list."""
    return tuple(
        _member(_Line(table, record, reading), reading, _counted_on(table, reading))
        for table, record in _lines(path, headings.MEMBERS, ("name", "birth"))
    )


def read_providers(path: Path, reading: Reading) -> tuple[ProviderRow, ...]:
    """The rows of a list of providers. Raises `BadFile` when the file as a whole is no such list."""
    return tuple(
        _provider(_Line(table, record, reading), reading)
        for table, record in _lines(path, headings.PROVIDERS, ("name", "services"))
    )


def read_courses(path: Path, reading: Reading) -> tuple[CourseRow, ...]:
    """The rows of a list of courses. Raises `BadFile` when the file as a whole is no such list."""
    return tuple(
        _course(_Line(table, record, reading)) for table, record in _lines(path, headings.COURSES, ("title", "topic"))
    )


def read_referrals(path: Path, reading: Reading) -> tuple[ReferralRow, ...]:
    """The rows of a list of referrals. Raises `BadFile` when the file as a whole is no such list."""
    return tuple(
        _referral(_Line(table, record, reading, judged=("person",)), reading)
        for table, record in _lines(path, headings.REFERRALS, ("number", "person", "provider"))
    )


def read_sessions(path: Path, reading: Reading) -> tuple[SessionSheet, ...]:
    """The attendance registers of a workbook, one a sheet. Raises `BadFile` when no sheet is one."""
    sheets = read_sheets(path)
    tables = [(sheet, find_table(sheet, headings.PARTICIPANTS, ("person", "signed"))) for sheet in sheets]
    if not any(table for _, table in tables):
        raise _no_headings()
    return tuple(_session(table, reading) if table else _no_register(sheet) for sheet, table in tables)


def _no_headings() -> BadFile:
    return BadFile(
        "The headings of the list were not found.", "Put a row with the names of the columns above the list."
    )


def _lines(path: Path, known: Mapping[str, str], needed: tuple[str, ...]) -> Iterator[tuple[Table, Record]]:
    tables = [table for sheet in read_sheets(path) if (table := find_table(sheet, known, needed))]
    if not tables:
        raise _no_headings()
    return ((table, record) for table in tables for record in table.records if not _is_footer(table, record))


_FOOTERS = tuple(map(word_key, ("စုစုပေါင်း", "total", "sum", "စာရင်းပြုစုသူ", "prepared by", "signature", "လက်မှတ်")))


def _is_footer(table: Table, record: Record) -> bool:
    """Whether this is a totals row or a line to sign, not somebody's: it says so, and hardly anything else."""
    filled = [text for cell in record.cells if (text := text_of(cell))]
    first = word_key(filled[0])
    numbered = "number" in table.columns and text_of(table.cell(record, "number")) == filled[0]
    return len(filled) < 3 and (first.startswith(_FOOTERS) or (numbered and not first.isdecimal()))


def _counted_on(table: Table, reading: Reading) -> date:
    """The day as of which ages are counted: the one in the title, else today."""
    titles = (text_of(cell) for record in table.above for cell in record.cells)
    return next((day for title in titles if (day := date_inside(title, reading.today))), reading.today)


def _member(line: _Line, reading: Reading, counted_on: date) -> MemberRow:
    name = line.need(read_name(line.cell("name")), "")
    if turns_direction(line.cell("name")):
        line.notes.append(say("Hidden marks that turn the direction of writing were taken out of the name."))
    gender, open_which = line.need(read_gender(line.cell("gender")), ("", False))
    if open_which:
        line.notes.append(say("The list says only transgender: taken as transgender woman."))
    role = line.like(read_word(line.cell("role"), ROLES), "")
    birth: Birth | None = line.need(read_birth(line.cell("birth"), reading.today, counted_on), None)
    return MemberRow(
        name=name,
        birth=birth,
        gender=gender,
        township=line.need(read_township(line.cell("township"), reading.townships), ""),
        phone=line.like(read_phone(line.cell("phone")), None) or "",
        joined=line.need(read_date(line.cell("joined"), reading.today), None),
        role="" if role == "member" else role,
        old_number=line.need(read_old_number(line.cell("old_number")), ""),
        origin=line.origin(),
    )


def _provider(line: _Line, reading: Reading) -> ProviderRow:
    kind = line.need(read_word(line.cell("kind"), PROVIDER_TYPES), "")
    name, name_my = _named(line, "name", "name_my")
    services = line.need(read_services(line.cell("services")), ())
    last_days = line.need(read_last_days(line.cell("last_days"), reading.today), {})
    if services and last_days.keys() - set(services):
        line.problems.append(say("A last day is of a service that this row does not name."))
    return ProviderRow(
        code=line.need(read_old_number(line.cell("code")), ""),
        name=name,
        name_my=name_my,
        kind=kind,
        township=line.need(read_township(line.cell("township"), reading.townships), ""),
        services=services,
        hours=line.need(read_text(line.cell("hours")), ""),
        cost=line.need(read_text(line.cell("cost")), ""),
        phone=line.like(read_phone(line.cell("phone")), None) or "",
        verified_on=line.need(read_date(line.cell("verified_on"), reading.today), None),
        last_days=last_days,
        rating=line.need(read_count(line.cell("rating"), 1, 5), None),
        paper_name=line.need(read_text(line.cell("paper_name")), ""),
        paper_name_my=line.need(read_text(line.cell("paper_name_my")), ""),
        active=line.need(read_active(line.cell("active")), True),
        origin=line.origin(),
    )


def _course(line: _Line) -> CourseRow:
    title, title_my = _named(line, "title", "title_my")
    return CourseRow(
        code=line.need(read_old_number(line.cell("code")), ""),
        title=title,
        title_my=title_my,
        topic=line.need(read_word(line.cell("topic"), TOPICS), "") or "other",
        required_sessions=line.need(read_count(line.cell("required_sessions"), 1, 100), None) or 1,
        paper_title=line.need(read_text(line.cell("paper_title")), ""),
        paper_title_my=line.need(read_text(line.cell("paper_title_my")), ""),
        active=line.need(read_active(line.cell("active")), True),
        origin=line.origin(),
    )


def _named(line: _Line, field: str, field_my: str) -> tuple[str, str]:
    """A name in English and Burmese, of which one is enough."""
    name, name_my = line.need(read_text(line.cell(field)), ""), line.need(read_text(line.cell(field_my)), "")
    if not (text_of(line.cell(field)) or text_of(line.cell(field_my))):
        line.problems.append(say("There is no name."))
    return name, name_my


def _referral(line: _Line, reading: Reading) -> ReferralRow:
    issued_on = line.need(read_date(line.cell("issued_on"), reading.today), None)
    services = line.need(read_services(line.cell("service")), ())
    outcome = line.need(read_word(line.cell("outcome"), OUTCOMES), "") or "issued"
    outcome_on = line.need(read_date(line.cell("outcome_on"), reading.today), None)
    number = line.need(read_old_number(line.cell("number")), "")
    if not number:
        line.problems.append(say("There is no slip number."))
    if len(services) != 1:
        line.problems.append(say("A referral is for one service."))
    if issued_on is None and not text_of(line.cell("issued_on")):
        line.problems.append(say("There is no date of issue."))
    if outcome != "issued" and outcome_on is None and not text_of(line.cell("outcome_on")):
        line.problems.append(say("The outcome has no date."))
    if issued_on and outcome_on and outcome_on < issued_on:
        line.problems.append(say("The outcome is dated before the referral was issued."))
    return ReferralRow(
        number=number,
        issued_on=issued_on,
        person=line.need(read_name(line.cell("person")), ""),
        provider=line.need(read_old_number(line.cell("provider")), ""),
        service=services[0] if services else 0,
        priority=line.need(read_word(line.cell("priority"), PRIORITIES), "") or "routine",
        outcome=outcome,
        outcome_on=outcome_on,
        evidence=line.like(read_word(line.cell("evidence"), EVIDENCE), ""),
        origin=line.origin(),
    )


# --- attendance registers -----------------------------------------------------------------------------------------

_SEVERAL = re.compile(r"[,;၊\n]")
_OUTSIDE = {word_key(word) for word in ("external", "outside", "ပြင်ပ", "ပြင်ပသင်တန်းဆရာ")}


def _session(table: Table, reading: Reading) -> SessionSheet:
    head = _head(table)
    problems: list[Message] = []
    days, course = _days(head.get("days"), reading.today), read_name(head.get("course"))
    topic = read_word(head.get("topic"), TOPICS)
    trainers = [name for part in _SEVERAL.split(str(head.get("trainers") or "")) if (name := text_of(part))]
    external = any(word_key(name) in _OUTSIDE for name in trainers)
    named = [name for name in trainers if word_key(name) not in _OUTSIDE]
    if not reading.convert_zawgyi and any(map(looks_zawgyi, named)):
        problems.append(say("The trainer's name is written in Zawgyi. Load again with conversion."))
    problems += [result for result in (days, course, topic) if isinstance(result, Message)]
    return SessionSheet(
        sheet=table.sheet,
        course="" if isinstance(course, Message) else course,
        topic="" if isinstance(topic, Message) else topic,
        days=() if isinstance(days, Message) else days,
        trainers=tuple(text_of(unicode_of(name)) if looks_zawgyi(name) else name for name in named),
        external=external,
        participants=tuple(
            _participant(_Line(table, record, reading, judged=("person",)))
            for record in table.records
            if not _is_footer(table, record)
        ),
        problems=tuple(problems),
    )


def _head(table: Table) -> dict[str, Cell]:
    """What stands above the lines: each label with the first filled cell to its right."""
    found: dict[str, Cell] = {}
    for record in table.above:
        label, *values = [cell for cell in record.cells if text_of(cell)] or [None]
        field = heading(label, headings.REGISTER_HEAD)
        if field and values:
            found.setdefault(field, values[0])
    return found


def _days(cell: Cell, today: date) -> tuple[date, ...] | Message:
    parts: list[Cell] = list(_SEVERAL.split(cell)) if isinstance(cell, str) else [cell]
    days: list[date] = []
    for part in parts:
        day = read_date(part, today)
        if isinstance(day, Message):
            return day
        if day:
            days.append(day)
    return tuple(sorted(set(days))) or say("The register has no date.")


def _participant(line: _Line) -> ParticipantRow:
    return ParticipantRow(
        person=line.need(read_name(line.cell("person")), ""),
        signed=read_signature(line.cell("signed")),
        pre=line.need(read_score(line.cell("pre")), None),
        post=line.need(read_score(line.cell("post")), None),
        origin=line.origin(),
    )


def _no_register(sheet: Sheet) -> SessionSheet:
    return SessionSheet(
        sheet=sheet.name,
        course="",
        topic="",
        days=(),
        trainers=(),
        external=False,
        participants=(),
        problems=(say("The headings of this sheet were not found."),),
    )
