"""What forms and lists of referrals look names up in: services, townships, and what this office prints."""

from dataclasses import dataclass

from models import offices, reference
from models.accounts import Actor
from models.database import UnitOfWork
from models.offices import OfficeDetails
from models.reference import ServiceLine, TownshipLine
from models.schema import Role
from views.kit.words import in_language


@dataclass(frozen=True, slots=True)
class Directory:
    """Read once when a page opens. `services` holds only those that this account may use."""

    services: tuple[ServiceLine, ...]
    townships: dict[str, TownshipLine]
    office: OfficeDetails
    may_print: bool

    def service(self, number: int) -> ServiceLine | None:
        """A service by its number, unless this account may not see it."""
        return next((line for line in self.services if line.number == number), None)

    def place(self, pcode: str | None) -> str:
        """A township's name in the language of the screen; empty for one that is not known."""
        line = self.townships.get(pcode or "")
        return in_language(line.name, line.name_my) if line else ""


def read_directory(session: UnitOfWork, actor: Actor) -> Directory:
    """For `jobs.read`."""
    office = offices.details(session)
    return Directory(
        tuple(line for line in reference.services(session) if actor.sees_follow_up_care or not line.restricted),
        {line.pcode: line for line in reference.townships(session)},
        office,
        actor.role is not Role.STAFF or office.staff_print,
    )
