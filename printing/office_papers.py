"""The papers of an office that are no single record's, by name: what the page and the command `paper` print."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from models import office_papers, offices
from models.accounts import Actor
from models.database import UnitOfWork
from models.stamps import present_day
from printing.attendance_sheet import blank_sheet
from printing.drill_sheet import drill_sheet
from printing.envelope import envelope_side
from printing.follow_up_list import follow_up_list
from printing.page import PageSize
from printing.provider_directory import provider_directory
from printing.service_key import service_key
from printing.words import Language

_S = PageSize


@dataclass(frozen=True, slots=True)
class OfficePaper:
    """How one is made: gathered as this account, drawn in this language and size. `sizes`: the usual one first."""

    make: Callable[[UnitOfWork, Actor, Language, PageSize], bytes]
    sizes: tuple[PageSize, ...]


def _directory(session: UnitOfWork, actor: Actor, language: Language, size: PageSize) -> bytes:
    entries = office_papers.directory(session, actor)
    return provider_directory(entries, present_day(session), offices.details(session).mark, language, size)


def _follow_ups(session: UnitOfWork, actor: Actor, language: Language, size: PageSize) -> bytes:
    day = present_day(session)
    rows = office_papers.follow_up_list(session, actor, day)
    return follow_up_list(rows, day, offices.details(session).mark, language, size)


def _key(session: UnitOfWork, actor: Actor, language: Language, size: PageSize) -> bytes:
    return service_key(office_papers.service_key(session, actor), offices.details(session).mark, language, size)


def _attendance(session: UnitOfWork, _actor: Actor, language: Language, size: PageSize) -> bytes:
    return blank_sheet(20, offices.details(session).mark, language, size)


def _drill(session: UnitOfWork, _actor: Actor, language: Language, size: PageSize) -> bytes:
    return drill_sheet(offices.details(session).paper_phone, "", language, size)


def _envelope(_session: UnitOfWork, _actor: Actor, _language: Language, size: PageSize) -> bytes:
    return envelope_side(size)


OFFICE_PAPERS: Mapping[str, OfficePaper] = {
    "directory": OfficePaper(_directory, (_S.A4, _S.A5)),
    "follow-ups": OfficePaper(_follow_ups, (_S.A4, _S.A5)),
    "key": OfficePaper(_key, (_S.A5, _S.A4)),
    "attendance": OfficePaper(_attendance, (_S.A4, _S.A5)),
    "drill": OfficePaper(_drill, (_S.A4, _S.A5)),
    "envelope": OfficePaper(_envelope, (_S.A5,)),
}
