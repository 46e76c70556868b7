"""Load an office's own lists: read, compared with the register, and written in one transaction of the caller."""

import enum
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from models import office_lists
from models.accounts import Actor, allow
from models.errors import BadFile
from models.fields import township_index
from models.loading.directory import load_courses, load_providers
from models.loading.members import load_members
from models.loading.referrals import load_referrals
from models.loading.results import Loaded, RefusedRow, RowNote, Tally
from models.loading.sessions import load_sessions
from models.office_lists import Reading
from models.reference import townships

__all__ = ["ListKind", "Loaded", "RefusedRow", "RowNote", "load"]


class ListKind(enum.StrEnum):
    """What a list is of."""

    MEMBERS = "members"
    PROVIDERS = "providers"
    COURSES = "courses"
    SESSIONS = "sessions"
    REFERRALS = "referrals"


def load(
    session: Session, actor: Actor, kind: ListKind, path: Path, *, convert_zawgyi: bool = False, today: date
) -> Loaded:
    """Take the rows of a list; each that cannot be taken is told with its reason.

    Loading a file twice adds nobody twice, also where the second writes a person in another way. Raises `BadFile`
    when the file as a whole is no such list, `NotAllowed`.
    """
    allow(session, actor)
    known = township_index((line.pcode, line.name, line.name_my) for line in townships(session))
    reading = Reading(today, known, convert_zawgyi)
    loaded = _taken(session, actor, kind, path, reading).loaded()
    if not (loaded.taken or loaded.already or loaded.refused):
        raise BadFile("There are no rows below the headings.", "Choose the file that holds the list.")
    return loaded


def _taken(session: Session, actor: Actor, kind: ListKind, path: Path, reading: Reading) -> Tally:
    match kind:
        case ListKind.MEMBERS:
            return load_members(session, actor, office_lists.read_members(path, reading))
        case ListKind.PROVIDERS:
            return load_providers(session, actor, office_lists.read_providers(path, reading))
        case ListKind.COURSES:
            return load_courses(session, actor, office_lists.read_courses(path, reading))
        case ListKind.SESSIONS:
            return load_sessions(session, actor, office_lists.read_sessions(path, reading))
        case ListKind.REFERRALS:
            return load_referrals(session, actor, office_lists.read_referrals(path, reading))
