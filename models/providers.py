"""Providers: the directory of clinics and other places to refer to, what each offers, and its name on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow, allow_service
from models.audit import note
from models.burmese import normalise
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import derived_id, new_id
from models.opening_hours import Week, kept_week, read_week, written_week
from models.paper_words import forbidden_words
from models.reference import adopted, codes_twice, offices_of, own_origins, require_township, row_of
from models.schema import Provider, ProviderKind, ProviderService, Service
from models.stamps import present_day

_LENGTHS = {"name": 200, "name_my": 200, "paper_name": 200, "paper_name_my": 200, "hours": 120, "cost": 60, "phone": 40}
"""Characters that each text may have."""

_CODE_LENGTH = 12
_PAGE = 200


@dataclass(frozen=True, slots=True)
class ServiceOffer:
    """A service by its number, and the last day on which it is offered, if the project ends."""

    number: int
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class ProviderDraft:
    """A provider as a form or a file gives it. `township` is a P-code, `rating` 1 to 5 as members tell it."""

    code: str
    name: str
    name_my: str = ""
    kind: ProviderKind = ProviderKind.NGO
    township: str | None = None
    hours: str = ""
    cost: str = ""
    phone: str = ""
    rating: int | None = None
    last_verified_on: date | None = None
    paper_name: str = ""
    paper_name_my: str = ""
    active: bool = True

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this draft from being saved, by field."""
        found: list[Problem] = []
        code = normalise(self.code)
        if not (code.replace("-", "").isalnum() and code.isascii() and len(code) <= _CODE_LENGTH):
            found.append(Problem("code", say("The code needs one to twelve Latin letters or digits, as in P001.")))
        if not normalise(self.name) and not normalise(self.name_my):
            found.append(Problem("name", say("The provider needs a name in one language at least.")))
        for field, most in _LENGTHS.items():
            if len(normalise(getattr(self, field))) > most:
                found.append(Problem(field, say("This text is longer than {most} characters.", most=most)))
        if self.rating is not None and not 1 <= self.rating <= 5:
            found.append(Problem("rating", say("The rating goes from 1 to 5.")))
        found += [
            Problem(field, say("This stands on slips: leave out words that tell what they are for."))
            for field in ("code", "paper_name", "paper_name_my", "hours")
            if forbidden_words(getattr(self, field))
        ]
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ProviderLine:
    """A provider as lists, forms and `thazin list providers` show it."""

    id: str
    code: str
    name: str
    name_my: str
    kind: ProviderKind
    township: str | None
    services: tuple[ServiceOffer, ...]
    """Offered today or later; restricted ones only for accounts that may see them."""
    hours: str
    """In words, as paper prints them."""
    week: Week | None
    """The same to search by; None where the words cannot be read."""
    cost: str
    phone: str
    rating: int | None
    last_verified_on: date | None
    paper_name: str
    paper_name_my: str
    active: bool
    own: bool
    """Written by this office, which alone may correct it."""
    needs_paper_name: bool
    """Its name may not stand on a slip and nothing else was chosen for it yet."""
    code_twice: bool
    """Another provider known here has the same code: a finding to clear up, not an error."""
    office: str = ""
    """The code of the branch whose own it is; "" for head office's list."""
    adopted: str = ""
    """Of a branch's own that head office took over: the row id in head office's list, which stands for it."""


def add(session: Session, actor: Actor, draft: ProviderDraft) -> ProviderLine:
    """A new provider: of this office, or for everybody when head office adds it. Raises `Refused`."""
    allow(session, actor)
    row = Provider(id=new_id())
    _fill(session, row, draft)
    session.add(row)
    session.flush()
    note(session, actor.account_id, "add provider", row.code)
    return details(session, actor, row.id)


def correct(session: Session, actor: Actor, code: str, draft: ProviderDraft) -> ProviderLine:
    """Bring a provider of one's own up to date. `code`: its code or row id. Raises `NotFound`, `Refused`."""
    allow(session, actor)
    row = provider_row(session, code)
    _require_own(session, row)
    _fill(session, row, draft)
    session.flush()
    note(session, actor.account_id, "correct provider", row.code)
    return details(session, actor, row.id)


def offer(session: Session, actor: Actor, code: str, offers: Sequence[ServiceOffer]) -> ProviderLine:
    """Say which services a provider offers from now on; those left out are offered no longer.

    An account that may not see restricted services leaves them as they are. Raises `NotFound`, `Refused`,
    `NotAllowed`.
    """
    allow(session, actor)
    row = provider_row(session, code)
    _require_own(session, row)
    restricted = _restricted(session)
    wanted = {each.number: each for each in offers}
    for number in wanted:
        if number not in restricted:
            raise Refused("There is no service with the number {number}.", "Use a number from 1 to 10.", number=number)
        allow_service(session, actor, restricted[number])
    if len(wanted) < len(offers):
        raise Refused("A service is named twice.", "Name each service once.")
    present = {each.service_number: each for each in _offers_of(session, [row.id])}
    for number in wanted.keys() | present.keys():
        if restricted.get(number, False) and not actor.sees_follow_up_care:
            continue
        chosen = wanted.get(number)
        line = present.get(number)
        if line is None:
            line = ProviderService(
                id=derived_id(row.id, f"service {number}"), provider_id=row.id, service_number=number
            )
            session.add(line)
        line.offered = chosen is not None
        line.last_day = chosen.last_day if chosen is not None else None
    session.flush()
    note(session, actor.account_id, "set services", row.code)
    return details(session, actor, row.id)


def verified(session: Session, actor: Actor, code: str, on: date | None) -> ProviderLine:
    """Note when a provider of one's own was last asked whether all is still so; None for never.

    Raises `NotFound`, `Refused` for a day to come or for another office's provider.
    """
    allow(session, actor)
    row = provider_row(session, code)
    _require_own(session, row)
    _require_past(session, on)
    row.last_verified_on = on
    session.flush()
    note(session, actor.account_id, "verify provider", row.code)
    return details(session, actor, row.id)


def listed(
    session: Session,
    actor: Actor,
    *,
    service: int | None = None,
    township: str | None = None,
    name: str = "",
    verified_before: date | None = None,
    inactive_too: bool = False,
    after: ProviderLine | None = None,
    limit: int = _PAGE,
) -> list[ProviderLine]:
    """Providers by code, `limit` of them after the line `after`.

    `service` keeps those that offer it today, `township` those in that P-code, `name` those whose code or one of
    whose names holds it, `verified_before` those not verified since. `inactive_too` gives closed ones too, and those for which head office's stand.
    """
    allow(session, actor)
    chosen = select(Provider).order_by(Provider.code, Provider.id).limit(limit)
    if not inactive_too:
        chosen = chosen.where(Provider.active, Provider.id.not_in(adopted(session, Provider)))
    if township is not None:
        chosen = chosen.where(Provider.township == township)
    if service is not None:
        if _restricted(session).get(service, False) and not actor.sees_follow_up_care:
            return []
        chosen = chosen.where(_offering(service, present_day(session)))
    if wanted := normalise(name):
        texts = (Provider.code, Provider.name, Provider.name_my, Provider.paper_name, Provider.paper_name_my)
        chosen = chosen.where(or_(*(text.contains(wanted, autoescape=True) for text in texts)))
    if verified_before is not None:
        chosen = chosen.where(or_(Provider.last_verified_on.is_(None), Provider.last_verified_on < verified_before))
    if after is not None:
        chosen = chosen.where(or_(Provider.code > after.code, (Provider.code == after.code) & (Provider.id > after.id)))
    return _lines(session, actor, session.scalars(chosen).all())


def count_unverified(session: Session, actor: Actor, before: date) -> int:
    """How many providers that can be chosen were not verified since a day."""
    allow(session, actor)
    never = or_(Provider.last_verified_on.is_(None), Provider.last_verified_on < before)
    there = (Provider.active, Provider.id.not_in(adopted(session, Provider)))
    return session.scalars(select(func.count()).select_from(Provider).where(never, *there)).one()


def details(session: Session, actor: Actor, code: str) -> ProviderLine:
    """One provider by code or row id. Raises `NotFound`."""
    allow(session, actor)
    return _lines(session, actor, [provider_row(session, code)])[0]


def provider_row(session: Session, code: str) -> Provider:
    """The row of a provider, for the use cases of `models`. `code`: its code or row id.

    Of several with one code, this is an active one before others, then the oldest. Raises `NotFound`.
    """
    row = row_of(session, Provider, code)
    if row is None:
        raise NotFound("This provider is not in the directory.", "Look for it by name, or add it first.")
    return row


def require_offer(session: Session, row: Provider, service: int, day: date) -> None:
    """Raise `Refused` unless the provider is active and offers the service on `day`."""
    if not row.active:
        raise Refused("This provider is closed.", "Choose another provider.")
    line = session.get(ProviderService, derived_id(row.id, f"service {service}"))
    if line is None or not line.offered:
        raise Refused("This provider does not offer this service.", "Choose another provider or another service.")
    if line.last_day is not None and line.last_day < day:
        raise Refused("This provider offers this service no longer.", "Its last day has passed: choose another one.")


def paper_names(row: Provider) -> tuple[str, str]:
    """The provider's name on paper, in English and Burmese; one of them may be empty.

    Raises `Refused` while a name that holds a forbidden word has no other name on paper.
    """
    if needs_paper_name(row):
        raise Refused(
            "This provider has no name for slips yet.",
            "Its usual name tells too much. Write a plain name on paper for it, then issue the slip.",
        )
    return row.paper_name or row.name, row.paper_name_my or row.name_my


def needs_paper_name(row: Provider) -> bool:
    """Whether what a slip would print of the provider's names holds a forbidden word."""
    return any(forbidden_words(text) for text in (row.paper_name or row.name, row.paper_name_my or row.name_my))


def _fill(session: Session, row: Provider, draft: ProviderDraft) -> None:
    refuse_problems(draft.problems())
    require_township(session, draft.township)
    _require_past(session, draft.last_verified_on)
    row.code = normalise(draft.code).upper()
    row.name, row.name_my = normalise(draft.name), normalise(draft.name_my)
    row.kind, row.township = draft.kind, draft.township
    row.hours, row.cost, row.phone = normalise(draft.hours), normalise(draft.cost), normalise(draft.phone)
    row.week = written_week(read_week(row.hours))
    row.rating, row.last_verified_on = draft.rating, draft.last_verified_on
    row.paper_name, row.paper_name_my = normalise(draft.paper_name), normalise(draft.paper_name_my)
    row.active = draft.active


def _require_past(session: Session, on: date | None) -> None:
    if on is not None and on > present_day(session):
        raise Refused("This date lies in the future.", "Check the date, and the date of this PC.")


def _require_own(session: Session, row: Provider) -> None:
    if row.origin not in own_origins(session):
        raise Refused(
            "This provider is not of your office.", "Tell head office what to change, or add one of your own."
        )


def _restricted(session: Session) -> dict[int, bool]:
    return {row.number: row.restricted for row in session.scalars(select(Service))}


def _offering(service: int, day: date) -> ColumnElement[bool]:
    return exists().where(
        ProviderService.provider_id == Provider.id,
        ProviderService.service_number == service,
        ProviderService.offered,
        or_(ProviderService.last_day.is_(None), ProviderService.last_day >= day),
    )


def _offers_of(session: Session, ids: Sequence[str]) -> Sequence[ProviderService]:
    return session.scalars(
        select(ProviderService).where(ProviderService.provider_id.in_(ids)).order_by(ProviderService.service_number)
    ).all()


def _lines(session: Session, actor: Actor, rows: Sequence[Provider]) -> list[ProviderLine]:
    day = present_day(session)
    restricted = _restricted(session)
    own = own_origins(session)
    twice = codes_twice(session, Provider, (row.code for row in rows))
    offices, behind = offices_of(session), adopted(session, Provider)
    offers: dict[str, list[ServiceOffer]] = {row.id: [] for row in rows}
    for line in _offers_of(session, list(offers)):
        hidden = restricted.get(line.service_number, False) and not actor.sees_follow_up_care
        ended = line.last_day is not None and line.last_day < day
        if line.offered and not hidden and not ended:
            offers[line.provider_id].append(ServiceOffer(line.service_number, line.last_day))
    return [
        ProviderLine(
            row.id,
            row.code,
            row.name,
            row.name_my,
            row.kind,
            row.township,
            tuple(offers[row.id]),
            row.hours,
            kept_week(row.week) or read_week(row.hours),
            row.cost,
            row.phone,
            row.rating,
            row.last_verified_on,
            row.paper_name,
            row.paper_name_my,
            row.active,
            row.origin in own,
            needs_paper_name(row),
            row.code in twice and row.id not in behind,
            offices.get(row.origin, ""),
            behind.get(row.id, ""),
        )
        for row in rows
    ]
