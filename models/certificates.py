"""Certificates as they go onto paper, and taken back while nobody has them yet."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession

from models import offices
from models.accounts import Actor, allow
from models.attendance import completions
from models.audit import note
from models.burmese import normalise
from models.courses import paper_titles
from models.errors import NotFound
from models.papers import Certificate
from models.schema import Course, Member, Participation, Session, Training


def papers(session: DatabaseSession, actor: Actor, training_id: str, names: Mapping[str, str]) -> list[Certificate]:
    """What the certificates of a training print, in the order of names; audited.

    `names` are those that people chose, by member code: they go onto paper and are kept nowhere (DOMAIN, "Training").
    Learners without a number, and those whose name is not given, get none. Raises `Refused` while the course has no
    title for paper, `NotFound`.
    """
    allow(session, actor)
    training = session.get(Training, training_id)
    if training is None:
        raise NotFound("This training is not in the register.", "Choose it from the list.")
    title, title_my = paper_titles(session.get_one(Course, training.course_id))
    office = offices.details(session)
    numbered = session.execute(
        select(Participation.certificate_number, Session.held_on)
        .join(Session, Session.id == Participation.session_id)
        .where(Session.training_id == training_id, Participation.certificate_number != "")
    )
    days = {row.certificate_number: row.held_on for row in numbered}
    given: list[Certificate] = []
    for line in completions(session, actor, training_id):
        name = normalise(names.get(line.member, ""))
        if not line.certificate or not name:
            continue
        given.append(
            Certificate(
                number=line.certificate,
                name=name,
                title=title,
                title_my=title_my,
                completed_on=days[line.certificate],
                sessions=line.attended,
                issuer_line=office.issuer_line,
                office_mark=office.mark,
            )
        )
        note(session, actor.account_id, "print certificate", line.certificate)
    return given


def take_back(session: DatabaseSession, actor: Actor, training_id: str, numbers: Collection[str]) -> int:
    """Take certificate numbers back that were just given; how many there were. They are never given again."""
    allow(session, actor)
    rows = session.scalars(
        select(Participation)
        .join(Session, Session.id == Participation.session_id)
        .join(Member, Member.id == Participation.member_id)
        .where(Session.training_id == training_id, Participation.certificate_number.in_(numbers))
    ).all()
    for row in rows:
        note(session, actor.account_id, "take certificate back", row.certificate_number)
        row.certificate_number, row.certified_on = "", None
    session.flush()
    return len(rows)
