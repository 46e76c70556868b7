"""What the papers of an office say that are no single record's: directory, follow-up list, key, who taught whom."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from models import follow_ups, offices, providers, reference
from models.accounts import Actor, allow
from models.audit import note
from models.cascade import Cascade, cascade
from models.courses import course_row, paper_titles
from models.errors import NotAllowed
from models.papers import DirectoryEntry, FollowUpRow, KeyLine
from models.schema import Role, Topic

_ALL = 10_000
"""More than any office will have."""


@dataclass(frozen=True, slots=True)
class CascadePaper:
    """Who taught whom, as a poster shows it; the titles are those of the chosen course on paper."""

    grown: Cascade
    title: str
    title_my: str
    office_mark: str


def may_print(session: Session, actor: Actor) -> bool:
    """Whether this account prints what carries codes of members: admins do, staff where the office lets them."""
    return actor.role is not Role.STAFF or offices.details(session).staff_print


def require_print(session: Session, actor: Actor) -> None:
    """Raise `NotAllowed` unless this account may print."""
    allow(session, actor)
    if not may_print(session, actor):
        raise NotAllowed("In this office admins print.", "Ask an admin to print it.")


def directory(session: Session, actor: Actor) -> list[DirectoryEntry]:
    """All open providers by township and name, under their names on paper.

    What an account may not see stands not on what it prints either: restricted services are left out of its directory;
    for others they stand there as numbers like all. Raises `Refused`, naming the provider, while one has no name for
    paper.
    """
    townships = {line.pcode: line for line in reference.townships(session)}
    lines = providers.listed(session, actor, limit=_ALL)
    entries = []
    for line in lines:
        name, name_my = providers.paper_names(providers.provider_row(session, line.id))
        place = townships.get(line.township or "")
        entries.append(
            DirectoryEntry(
                line.code,
                name,
                name_my,
                place.name if place else "",
                place.name_my if place else "",
                tuple(sorted(offer.number for offer in line.services)),
                line.hours,
                line.phone,
                line.cost,
                line.last_verified_on,
            )
        )
    note(session, actor.account_id, "print directory", "")
    return sorted(entries, key=lambda entry: (_place_of(entry), entry.name or entry.name_my))


def _place_of(entry: DirectoryEntry) -> tuple[bool, str]:
    return not entry.township, entry.township


def follow_up_list(session: Session, actor: Actor, today: date) -> list[FollowUpRow]:
    """Who is to be asked on `today`, with codes and no names; audited. Raises `NotAllowed`."""
    require_print(session, actor)
    note(session, actor.account_id, "print follow-up list", "")
    return [
        FollowUpRow(
            line.number,
            line.member,
            line.provider,
            line.service,
            line.issued,
            line.due_on,
            line.step,
            line.days_late,
            line.may_contact,
            " · ".join(part for part in (line.safe_contact, line.phone) if part),
        )
        for line in follow_ups.due(session, actor, today)
    ]


def service_key(session: Session, actor: Actor) -> list[KeyLine]:
    """The services by number with their neutral names: for clinics, apart from any slip."""
    allow(session, actor)
    return [KeyLine(line.number, line.name, line.name_my) for line in reference.services(session)]


def cascade_poster(
    session: Session,
    actor: Actor,
    *,
    course: str = "",
    topic: Topic | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
) -> CascadePaper:
    """Who taught whom within what was chosen, as `models.cascade.cascade`, without those whom nobody here taught and who
    taught nobody; codes and no names; audited. Raises `NotAllowed`, `NotFound`, `Refused` for a course without a title for paper.
    """
    require_print(session, actor)
    titles = paper_titles(course_row(session, course)) if course else ("", "")
    found = cascade(session, actor, course=course, topic=topic, first_day=first_day, last_day=last_day)
    alone = {one for one in found.roots if not found.people[one].children}
    people = {row_id: person for row_id, person in found.people.items() if row_id not in alone}
    grown = replace(found, people=people, roots=tuple(one for one in found.roots if one not in alone))
    note(session, actor.account_id, "print cascade", "")
    return CascadePaper(grown, *titles, offices.details(session).mark)
