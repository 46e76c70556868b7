"""Receipt codes read aloud and typed in, on real offices; and what is known of a partner then."""

from pathlib import Path

from sqlalchemy import select

from models.exchange import exporting, partners, receipts
from models.exchange.receipt_codes import ALPHABET, check_character
from models.exchange.receipts import AcknowledgedLine
from models.incarnations import renew
from models.offices import OpenOffice
from models.schema import Bundle, BundleState
from tests.models.exchange.post import code_of
from tests.offices import SettableClock, Template


def taken_id(office: OpenOffice, number: int, state: BundleState = BundleState.TAKEN) -> int:
    with office.database.reading() as session:
        return session.scalars(select(Bundle.id).where(Bundle.number == number, Bundle.state == state)).one()


def read_out(office: OpenOffice, number: int) -> str:
    """The code of a bundle that the office took in, read aloud by its admin."""
    bundle = taken_id(office, number)
    with office.database.transaction() as session:
        return receipts.code_of(session, office.actor, bundle).code


def type_in(office: OpenOffice, other: OpenOffice, code: str) -> AcknowledgedLine:
    with office.database.transaction() as session:
        return receipts.acknowledge(session, office.actor, code_of(other), code)


def made_up(number: int) -> str:
    """A code without a typing error that belongs to no bundle."""
    body = "".join(ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))
    return body + check_character(body)


def open_numbers(office: OpenOffice, other: OpenOffice) -> list[int]:
    with office.database.reading() as session:
        return [one.number for one in partners.sent_to(session, code_of(other)) if one.acknowledged_at is None]


def base(office: OpenOffice, other: OpenOffice, scope: str = "YGN") -> dict[str, int]:
    with office.database.reading() as session:
        return partners.base_for(session, partners.live(session, code_of(other)), scope)


def records(office: OpenOffice, other: OpenOffice, name: str) -> int:
    path = office.folder.parent / f"{name}.thz"
    return exporting.export_bundle(office.database, office.actor, code_of(other), path).records


def restored(saved: Template, into: Path, clock: SettableClock) -> OpenOffice:
    """The backup opened again, as a new incarnation."""
    office = saved.copy(into, clock)
    with office.database.transaction() as session:
        renew(session)
    return office
