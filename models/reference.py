"""Built-in reference rows: the ten services and the townships known on the first day.

They have fixed ids and the dot `(origin, 0)`, the same in every register, so that nobody has to send them.
The list of townships grows by reference data from head office.
"""

import csv
from dataclasses import dataclass
from importlib.resources import files

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.ids import derived_id
from models.schema import Service, Township, Vector
from models.stamps import REFERENCE

ORIGIN = "origin"
"""The station that wrote the built-in rows; every vector covers it."""

_ROOT = "00000000-0000-7000-8000-000000000000"

_SERVICES = (
    (1, "Blood test and counselling", "သွေးစစ်ခြင်းနှင့် ဆွေးနွေးခြင်း"),
    (2, "Health check", "ကျန်းမာရေး စစ်ဆေးခြင်း"),
    (3, "Reproductive health", "မျိုးဆက်ပွားကျန်းမာရေး"),
    (4, "Chest check", "ရင်ဘတ် စစ်ဆေးခြင်း"),
    (5, "Follow-up care", "ဆက်လက်စောင့်ရှောက်မှု"),
    (6, "Prevention supplies", "ကာကွယ်ရေး ပစ္စည်းများ"),
    (7, "Legal", "ဥပဒေအကြံပေးခြင်း"),
    (8, "Psychosocial", "စိတ်ပိုင်းဆိုင်ရာ ကူညီမှု"),
    (9, "Safety and shelter", "ဘေးကင်းလုံခြုံရေးနှင့် နေရာ"),
    (10, "Other", "အခြား"),
)
_RESTRICTED = 5


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service as forms offer it."""

    number: int
    name: str
    name_my: str
    restricted: bool


@dataclass(frozen=True, slots=True)
class TownshipLine:
    """A township (or with empty `region` a state or region) by its P-code."""

    pcode: str
    name: str
    name_my: str
    region: str


def seed(session: Session) -> None:
    """Write the built-in rows into a new register."""
    connection = session.connection()
    origin = connection.execute(
        insert(Vector).values(scope=REFERENCE, station=ORIGIN, seq=0).returning(Vector.id)
    ).scalar_one()
    stamp = {"origin": origin, "seq": 0, "hlc": 0, "role": 0}
    connection.execute(
        insert(Service.__table__),  # type: ignore[arg-type]
        [
            {
                "id": derived_id(_ROOT, f"service {number}"),
                "number": number,
                "name": name,
                "name_my": name_my,
                "restricted": number == _RESTRICTED,
                **stamp,
            }
            for number, name, name_my in _SERVICES
        ],
    )
    with files("models").joinpath("townships.csv").open(encoding="utf-8") as file:
        rows = [{"id": derived_id(_ROOT, f"township {row['pcode']}"), **row, **stamp} for row in csv.DictReader(file)]
    connection.execute(insert(Township.__table__), rows)  # type: ignore[arg-type]


def services(session: Session) -> list[ServiceLine]:
    """All services by number."""
    return [
        ServiceLine(row.number, row.name, row.name_my, row.restricted)
        for row in session.scalars(select(Service).order_by(Service.number))
    ]


def townships(session: Session) -> list[TownshipLine]:
    """All townships by English name, without states and regions."""
    rows = session.scalars(select(Township).where(Township.region != "").order_by(Township.name, Township.pcode))
    return [TownshipLine(row.pcode, row.name, row.name_my, row.region) for row in rows]
