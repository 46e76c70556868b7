"""Sending files between offices, and looking at what they then hold."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import members
from models.accounts import allow
from models.database import Database
from models.exchange import exporting, importing, trust
from models.exchange.importing import BundleResult
from models.member_drafts import MemberDraft
from models.offices import OpenOffice
from models.schema import Base, ConsentMethod, KnownVector, Member
from models.stamps import here
from tests.models.exchange import reading


def trust_each_other(one: OpenOffice, other: OpenOffice) -> None:
    for truster, trusted in ((one, other), (other, one)):
        with trusted.database.reading() as session:
            card = trust.own_card(session).text()
        with truster.database.transaction() as session:
            trust.trust_card(session, truster.actor, card, " ".join(trust.fingerprint(card)))


def code_of(office: OpenOffice) -> str:
    with office.database.reading() as session:
        return here(session).office_code


def pack(one: OpenOffice, other: OpenOffice, name: str) -> Path:
    """A bundle for an office, as a file beside the offices."""
    path = one.folder.parent / f"{name}.thz"
    exporting.export_bundle(one.database, one.actor, code_of(other), path)
    return path


def plan(office: OpenOffice, *paths: Path) -> list[BundleResult]:
    return importing.plan_files(office.database, office.folder, office.actor, paths)


def take(office: OpenOffice, *paths: Path) -> list[BundleResult]:
    return importing.import_files(office.database, office.folder, office.actor, paths)


def send(one: OpenOffice, other: OpenOffice, name: str) -> BundleResult:
    """Export and import at once."""
    (result,) = take(other, pack(one, other, name))
    return result


def register(office: OpenOffice, name: str = "Ma Thida", **more: object) -> str:
    """A member; her code. She agrees to nothing but the record, unless `more` says so."""
    draft = MemberDraft(birth_year=1990, name=name, keep_record=ConsentMethod.SPOKEN, **more)  # type: ignore[arg-type]
    with office.database.transaction() as session:
        return members.register(session, office.actor, draft).code


def write(office: OpenOffice, what: Callable[[Session], object]) -> None:
    with office.database.transaction() as session:
        allow(session, office.actor)
        what(session)


def change(office: OpenOffice, code: str, **fields: object) -> None:
    """Write these columns of a member's row."""

    def act(session: Session) -> None:
        row = member(session, code)
        for name, value in fields.items():
            setattr(row, name, value)

    write(office, act)


def member(session: Session, code: str) -> Member:
    return session.query(Member).filter_by(code=code).one()


def believe_too_much(one: OpenOffice, other: OpenOffice) -> None:
    """Let an office write in the other's scope, and take that for known there: its next bundle builds on it."""

    def act(session: Session) -> None:
        session.scalars(select(Member).order_by(Member.id)).first().languages = "Shan"

    write(one, act)
    with other.database.reading() as session:
        their = here(session).station
    with one.database.transaction() as session:
        key = session.scalars(select(KnownVector.key).where(KnownVector.incarnation == their)).first()
        known = session.get(KnownVector, (their, code_of(other), here(session).station))
        if known is None:
            known = KnownVector(
                incarnation=their, scope=code_of(other), station=here(session).station, key=key or key_of(other), seq=0
            )
            session.add(known)
        known.seq += 1


def key_of(office: OpenOffice) -> str:
    with office.database.reading() as session:
        return trust.own_card(session).key


def shown(office: OpenOffice, code: str, column: str = "township") -> object:
    with office.database.reading() as session:
        return getattr(member(session, code), column)


def pictures(office: OpenOffice) -> dict[str, list[str]]:
    with office.database.reading() as session:
        return reading.pictures(session)


def everything(office: OpenOffice) -> dict[str, list[object]]:
    """All rows of all tables, and the names in the office's folder."""
    with office.database.reading() as session:
        cursor = Database.raw(session)
        found: dict[str, list[object]] = {
            name: cursor.execute(f"SELECT * FROM {name}").fetchall() for name in Base.metadata.tables
        }
    inbox = office.folder / "inbox"
    found["inbox"] = sorted(path.name for path in inbox.iterdir()) if inbox.exists() else []
    return found
