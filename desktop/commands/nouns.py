"""What can be listed, with the fields of each line as DOMAIN names them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.commands.talk import Plain, plain
from models import attendance, cases, courses, listing, providers, referrals, trainings
from models.attendance import ParticipationLine
from models.cases import CaseLine
from models.courses import CourseLine
from models.listing import ConflictEntry, ConsentEntry, MemberEntry, all_pages
from models.offices import OpenOffice
from models.providers import ProviderLine
from models.referrals import ReferralLine
from models.trainings import SessionLine

Row = dict[str, Plain]


@dataclass(frozen=True, slots=True)
class Noun:
    """One kind of record: the fields of its lines in order, and how all of them are read."""

    heads: Sequence[str]
    rows: Callable[[OpenOffice], list[Row]]


def member(entry: MemberEntry) -> Row:
    """A member. Name, phone and safe contact are empty at head office unless the member shares them."""
    line = entry.line
    return {
        "code": line.code,
        "name": line.name,
        "birth_year": line.birth_year,
        "gender": plain(line.gender),
        "township": line.township or "",
        "phone": line.phone,
        "joined": plain(line.joined_on),
        "old_number": line.old_number,
        "status": plain(line.status),
        "status_date": plain(entry.status_on),
        "roles": entry.roles.split(","),
        "languages": entry.languages,
        "safe_contact": entry.safe_contact,
        "home_office": line.home_office,
    }


def provider(line: ProviderLine) -> Row:
    """A provider with what it offers."""
    return {
        "code": line.code,
        "name": line.name,
        "name_my": line.name_my,
        "type": plain(line.kind),
        "township": line.township or "",
        "services": [each.number for each in line.services],
        "last_days": [f"{each.number}: {each.last_day.isoformat()}" for each in line.services if each.last_day],
        "hours": line.hours,
        "cost": line.cost,
        "phone": line.phone,
        "rating": line.rating,
        "last_verified": plain(line.last_verified_on),
        "paper_name": line.paper_name,
        "paper_name_my": line.paper_name_my,
        "active": line.active,
        "own": line.own,
    }


def course(line: CourseLine) -> Row:
    """A course."""
    return {
        "code": line.code,
        "title": line.title,
        "title_my": line.title_my,
        "topic": plain(line.topic),
        "required_sessions": line.required_sessions,
        "paper_title": line.paper_title,
        "paper_title_my": line.paper_title_my,
        "active": line.active,
        "own": line.own,
    }


def session_row(line: SessionLine) -> Row:
    """A session of a training."""
    return {
        "id": line.id,
        "training": line.training_id,
        "course": line.course,
        "title": line.title,
        "topic": plain(line.topic),
        "date": plain(line.held_on),
        "status": plain(line.status),
        "place": line.place,
        "township": line.township or "",
        "level": line.level,
        "trainers": list(line.trainers),
        "registered": line.registered,
        "attended": line.attended,
        "others": line.others,
    }


def referral(line: ReferralLine) -> Row:
    """A referral."""
    return {
        "number": line.number,
        "member": line.member,
        "age_band": line.age_band,
        "provider": line.provider,
        "service": line.service,
        "priority": plain(line.priority),
        "issued": plain(line.issued),
        "status": plain(line.status),
        "status_date": plain(line.status_date),
        "evidence": plain(line.evidence) or "",
        "reason": line.reason,
        "expired": line.expired,
    }


def participation(line: ParticipationLine) -> Row:
    """A member in a session."""
    return {
        "member": line.member,
        "session": line.session_id,
        "course": line.course,
        "date": plain(line.held_on),
        "role": plain(line.part),
        "status": plain(line.status),
        "pre": line.pre,
        "post": line.post,
        "certificate": line.certificate,
        "certified": plain(line.certified_on),
    }


def consent(entry: ConsentEntry) -> Row:
    """One answer of a member."""
    return {
        "member": entry.member,
        "scope": plain(entry.scope),
        "provider": entry.provider,
        "answer": plain(entry.answer),
        "date": plain(entry.answered_on),
        "method": plain(entry.method) or "",
        "expiry": plain(entry.expires_on),
    }


def case(line: CaseLine) -> Row:
    """A legal case."""
    return {
        "code": line.code,
        "month": line.month.strftime("%Y-%m"),
        "township": line.township or "",
        "issue": plain(line.issue),
        "perpetrator": plain(line.perpetrator),
        "action": plain(line.action),
        "outcome": plain(line.outcome),
        "advocacy_consent": line.advocacy_consent,
        "member": line.member,
    }


def conflict(entry: ConflictEntry) -> Row:
    """Something that was written in two places at once."""
    return {
        "table": entry.table,
        "record": entry.record,
        "field": entry.field,
        "shown": entry.shown,
        "values": [
            {"value": value, "date": day.isoformat(), "station": station} for value, day, station in entry.values
        ],
    }


def _members(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [member(entry) for entry in listing.all_members(session, office.actor)]


def _providers(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [
            provider(line)
            for line in all_pages(
                lambda last, most: providers.listed(session, office.actor, inactive_too=True, after=last, limit=most)
            )
        ]


def _courses(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [course(line) for line in courses.listed(session, office.actor, inactive_too=True)]


def _sessions(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [
            session_row(line)
            for line in all_pages(lambda last, most: trainings.listed(session, office.actor, after=last, limit=most))
        ]


def _referrals(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [
            referral(line)
            for line in all_pages(lambda last, most: referrals.listed(session, office.actor, after=last, limit=most))
        ]


def _participations(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [
            participation(line)
            for line in all_pages(
                lambda last, most: attendance.participations(session, office.actor, after=last, limit=most)
            )
        ]


def _consents(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [consent(entry) for entry in listing.all_consents(session, office.actor)]


def _conflicts(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [conflict(entry) for entry in listing.all_conflicts(session, office.actor)]


def _cases(office: OpenOffice) -> list[Row]:
    with office.database.reading() as session:
        return [
            case(line)
            for line in all_pages(lambda last, most: cases.listed(session, office.actor, after=last, limit=most))
        ]


def _noun(heads: str, rows: Callable[[OpenOffice], list[Row]]) -> Noun:
    return Noun(tuple(heads.split()), rows)


NOUNS = {
    "members": _noun(
        "code name birth_year gender township phone joined old_number status status_date roles languages safe_contact"
        " home_office",
        _members,
    ),
    "providers": _noun(
        "code name name_my type township services last_days hours cost phone rating last_verified paper_name"
        " paper_name_my active own",
        _providers,
    ),
    "courses": _noun("code title title_my topic required_sessions paper_title paper_title_my active own", _courses),
    "sessions": _noun(
        "id training course title topic date status place township level trainers registered attended others", _sessions
    ),
    "referrals": _noun(
        "number member age_band provider service priority issued status status_date evidence reason expired", _referrals
    ),
    "participations": _noun("member session course date role status pre post certificate certified", _participations),
    "consents": _noun("member scope provider answer date method expiry", _consents),
    "conflicts": _noun("table record field shown values", _conflicts),
    "cases": _noun("code month township issue perpetrator action outcome advocacy_consent member", _cases),
}
"""By the word on the command line."""
