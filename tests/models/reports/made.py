"""Random small registers at head office: plain records, and the same records in a real office's file."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from models.accounts import Actor, allow
from models.consents import consent_id
from models.ids import new_id, new_member_code, new_slip_number
from models.same_person import link_id
from models.schema import (
    Consent,
    ConsentAnswer,
    ConsentMethod,
    ConsentScope,
    Course,
    Event,
    Evidence,
    Gender,
    Link,
    LinkKind,
    Member,
    MemberStatus,
    Occasion,
    Participation,
    ParticipationRole,
    ParticipationStatus,
    Provider,
    ProviderKind,
    Referral,
    ReferralStatus,
    Session,
    SessionStatus,
    Topic,
    Training,
)
from models.stamps import REFERENCE, place

TOWNSHIPS = ("MMR013001", "MMR013015", "MMR010028", None)
OFFICES = ("YGN", "MDY", "HQ")
BEGIN, TODAY = date(2026, 1, 1), date(2026, 11, 25)
_S, _P, _R = ReferralStatus, ParticipationStatus, ParticipationRole


@dataclass
class Register:
    """Everything as plain lists of records."""

    members: list[dict] = field(default_factory=list)
    links: list[dict] = field(default_factory=list)
    answers: list[dict] = field(default_factory=list)
    providers: list[dict] = field(default_factory=list)
    referrals: list[dict] = field(default_factory=list)
    courses: list[dict] = field(default_factory=list)
    trainings: list[dict] = field(default_factory=list)
    sessions: list[dict] = field(default_factory=list)
    parts: list[dict] = field(default_factory=list)
    events: list[dict] = field(default_factory=list)


def make(chance: random.Random, people: int = 40) -> Register:
    """A register; `people` records of members, the rest in proportion."""
    made = Register()
    _members(made, chance, people)
    _referrals(made, chance, people * 3)
    _trainings(made, chance)
    for _ in range(6):
        counts = {group: chance.choice((0, 2, 7, 30)) for group in ("members", "nap", "ingo", "ngo", "officials")}
        made.events.append(
            {
                "id": new_id(), "office": chance.choice(OFFICES), "on": _day(chance), "topic": chance.choice(list(Topic)),
                "township": chance.choice(TOWNSHIPS), "cancelled": chance.random() < 0.2, **counts,
            }
        )  # fmt: skip
    return made


def _day(chance: random.Random) -> date:
    return BEGIN + timedelta(days=chance.randrange((TODAY - BEGIN).days + 1))


def _member(chance: random.Random) -> dict:
    status = chance.choices(list(MemberStatus), (12, 2, 2, 2, 1))[0]
    erased = status is MemberStatus.ERASED
    return {
        "id": new_id(),
        "code": new_member_code(),
        "office": chance.choice(OFFICES),
        "township": None if erased else chance.choice(TOWNSHIPS),
        "gender": Gender.NO_ANSWER if erased else chance.choice(list(Gender)),
        "born": None if erased or chance.random() < 0.1 else chance.randrange(1970, 2009),
        "joined": None
        if erased or chance.random() < 0.2
        else _day(chance) - timedelta(days=chance.choice((0, 0, 300))),
        "status": status,
        "status_on": None if status is MemberStatus.ACTIVE or erased or chance.random() < 0.2 else _day(chance),
        "handed_to": None,
        "came_from": None,
    }


def _members(made: Register, chance: random.Random, people: int) -> None:
    made.members = [_member(chance) for _ in range(people)]
    fit = [one for one in made.members if one["status"] is not MemberStatus.ERASED]
    for old in chance.sample(fit, 3):
        new = _member(chance) | {"status": MemberStatus.ACTIVE, "status_on": None, "came_from": old["id"]}
        new["office"] = chance.choice([code for code in OFFICES if code != old["office"]])
        old |= {"handed_to": new["id"], "status": MemberStatus.MOVED, "status_on": _day(chance)}
        made.members.append(new)
    for _ in range(5):
        one, other = sorted(chance.sample(made.members, 2), key=lambda each: each["id"])
        made.links.append({"one": one, "other": other, "active": chance.random() < 0.8, "both": chance.random() < 0.8})
    for one in chance.sample(made.members, people // 3):
        if one["status"] is not MemberStatus.ERASED:
            answer = chance.choice((ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.WITHDRAWN))
            expires = (
                TODAY + timedelta(days=chance.choice((-3, 0, 9)))
                if answer is ConsentAnswer.YES and chance.random() < 0.3
                else None
            )
            made.answers.append({"member": one["id"], "answer": answer, "on": _day(chance), "expires": expires})


def _referrals(made: Register, chance: random.Random, count: int) -> None:
    for number in range(6):
        made.providers.append(
            {
                "id": new_id(), "scope": "YGN" if number > 3 else REFERENCE, "kind": chance.choice(list(ProviderKind)),
                "township": chance.choice(TOWNSHIPS), "stands_for": None,
            }
        )  # fmt: skip
    # The branch's own clinic that head office took over.
    made.providers[4]["stands_for"] = made.providers[0]["id"]
    for _ in range(count):
        status = chance.choices(list(_S), (2, 6, 3, 8, 5, 2, 1, 1, 1, 1, 2))[0]
        issued = None if status is _S.DRAFT else _day(chance)
        later = _day(chance)
        young = chance.random() < 0.1
        made.referrals.append(
            {
                "id": new_id(), "office": chance.choice(OFFICES),
                "member": None if young else chance.choice(made.members)["id"],
                "provider": chance.choice(made.providers)["id"], "service": chance.choice((1, 2, 3, 5, 9)),
                "issued": issued, "status": status, "on": later if issued is None else max(later, issued),
            }
        )  # fmt: skip


def _trainings(made: Register, chance: random.Random) -> None:
    for number in range(4):
        made.courses.append(
            {
                "id": new_id(), "scope": "MDY" if number == 3 else REFERENCE, "topic": chance.choice(list(Topic)),
                "required": chance.choice((1, 1, 2, 3)), "stands_for": None,
            }
        )  # fmt: skip
    made.courses[3]["stands_for"] = made.courses[0]["id"]
    for _ in range(8):
        training = {
            "id": new_id(), "office": chance.choice(OFFICES), "course": chance.choice(made.courses)["id"],
            "level": chance.randrange(3), "township": chance.choice(TOWNSHIPS),
        }  # fmt: skip
        made.trainings.append(training)
        for _ in range(chance.randrange(1, 4)):
            status = chance.choices(list(SessionStatus), (1, 6, 1))[0]
            held = {
                "id": new_id(),
                "training": training["id"],
                "on": _day(chance),
                "status": status,
                "others": chance.choice((0, 0, 3, 8)),
            }
            made.sessions.append(held)
            for one in chance.sample(made.members, 14):
                made.parts.append(
                    {
                        "id": new_id(), "session": held["id"], "member": one["id"],
                        "part": chance.choices(list(_R), (9, 2, 1, 1))[0], "status": chance.choices(list(_P), (1, 7, 1, 1))[0],
                        "pre": chance.choice((None, 20, 40, 55)), "post": chance.choice((None, 50, 65, 90)),
                    }
                )  # fmt: skip


def write(session, actor: Actor, made: Register) -> None:
    """Put it into head office's file, every record in the scope of its office."""
    allow(session, actor)

    def put(row, scope: str) -> None:
        session.add(row)
        place(session, row, scope)

    _write_members(made, put)
    _write_lists(made, put)
    session.flush()
    _write_links(session, made, put)
    _write_referrals(made, put)
    _write_trainings(session, made, put)
    _write_events(made, put)
    session.flush()


def _write_members(made: Register, put) -> None:
    for one in made.members:
        came = {"former_codes": "OLD", "came_from": one["came_from"]} if one["came_from"] else {}
        put(
            Member(
                id=one["id"], code=one["code"], home_office=one["office"], birth_year=one["born"], gender=one["gender"],
                township=one["township"], joined_on=one["joined"], status=one["status"], status_on=one["status_on"],
                handed_to=one["handed_to"], gone_to="", **came,
            ),
            one["office"],
        )  # fmt: skip


def _write_lists(made: Register, put) -> None:
    for one in made.providers:
        put(Provider(id=one["id"], code="P", name="Clinic", kind=one["kind"], township=one["township"]), one["scope"])
    for one in made.courses:
        put(
            Course(id=one["id"], code="C", title="Course", topic=one["topic"], required_sessions=one["required"]),
            one["scope"],
        )


def _write_links(session, made: Register, put) -> None:
    for kind, rows in ((LinkKind.PROVIDER, made.providers), (LinkKind.COURSE, made.courses)):
        for one in rows:
            if one["stands_for"]:
                put(
                    Link(
                        id=link_id(kind, one["stands_for"], one["id"], one["scope"]),
                        kind=kind,
                        one_id=one["stands_for"],
                        other_id=one["id"],
                    ),
                    one["scope"],
                )
    for link in made.links:
        scopes = sorted({link["one"]["office"], link["other"]["office"]})
        for scope in scopes if link["both"] else scopes[:1]:
            row_id = link_id(LinkKind.PERSON, link["one"]["id"], link["other"]["id"], scope)
            if session.get(Link, row_id) is None:
                put(
                    Link(
                        id=row_id,
                        kind=LinkKind.PERSON,
                        one_id=link["one"]["id"],
                        other_id=link["other"]["id"],
                        active=link["active"],
                    ),
                    scope,
                )
    for one in made.answers:
        session.add(
            Consent(
                id=consent_id(one["member"], ConsentScope.STATISTICS), member_id=one["member"], scope=ConsentScope.STATISTICS,
                answer=one["answer"], answered_on=one["on"], method=ConsentMethod.SPOKEN, expires_on=one["expires"],
            )
        )  # fmt: skip


def _write_referrals(made: Register, put) -> None:
    for one in made.referrals:
        put(
            Referral(
                id=one["id"], number=new_slip_number(), member_id=one["member"], age_band="" if one["member"] else "15-17",
                provider_id=one["provider"], service_number=one["service"], issued_on=one["issued"], status=one["status"],
                status_on=one["on"], evidence=Evidence.RETURNED_STUB,
            ),
            one["office"],
        )  # fmt: skip


def _write_trainings(session, made: Register, put) -> None:
    for one in made.trainings:
        put(
            Training(id=one["id"], course_id=one["course"], level=one["level"], township=one["township"]), one["office"]
        )
    session.flush()
    office = {one["id"]: one["office"] for one in made.trainings}
    for one in made.sessions:
        put(
            Session(
                id=one["id"], training_id=one["training"], held_on=one["on"], status=one["status"], others=one["others"]
            ),
            office[one["training"]],
        )
    session.flush()
    for one in made.parts:
        session.add(
            Participation(
                id=one["id"], session_id=one["session"], member_id=one["member"], part=one["part"], status=one["status"],
                pre_score=one["pre"], post_score=one["post"],
            )
        )  # fmt: skip


def _write_events(made: Register, put) -> None:
    for one in made.events:
        counts = {group: one[group] for group in ("members", "nap", "ingo", "ngo", "officials")}
        put(
            Event(
                id=one["id"], held_on=one["on"], occasion=Occasion.OTHER, topic=one["topic"], township=one["township"],
                cancelled=one["cancelled"], **counts,
            ),
            one["office"],
        )  # fmt: skip
