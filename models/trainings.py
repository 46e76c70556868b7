"""Trainings: courses, the sessions held of them, who came, what they scored, who was certified."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """What an attendance sheet prints: codes and a signature line, no names."""

    title: str
    title_my: str
    held_on: date
    place: str
    place_my: str
    trainer_codes: tuple[str, ...]
    member_codes: tuple[str, ...]
    blank_rows: int
    office_mark: str
