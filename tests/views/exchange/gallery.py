"""Pictures of the pages of the exchange, between a branch and its head office."""

import os
from dataclasses import dataclass
from pathlib import Path

from models import consents, members
from models.exchange import exporting, importing, partner_lines, trust
from models.exchange.exporting import Exported
from models.exchange.importing import BundleResult
from models.exchange.partner_lines import PartnerLine
from models.exchange.rows import NO_PARENT, UNKNOWN_FIELD, UNKNOWN_TABLE
from models.ids import new_id
from models.members import MemberChanges
from models.offices import OpenOffice
from models.schema import ConsentMethod, ConsentScope
from tests.album import Album
from tests.models.twice import write_twice
from tests.offices import SettableClock
from views.exchange.cards import CardsPage
from views.exchange.conflicts import ConflictsPage
from views.exchange.held import HeldPage
from views.exchange.plan import PlanPage
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage

SPOKEN = ConsentMethod.SPOKEN
_DAMAGED = "h4bad2zz.thz"


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick with bundles and a card on it; what head office's program said to them before and after."""

    folder: Path
    plans: list[BundleResult]
    results: list[BundleResult]


def introduce(one: OpenOffice, other: OpenOffice) -> None:
    """Let `one` trust `other`."""
    with other.database.reading() as session:
        card = trust.own_card(session).text()
    with one.database.transaction() as session:
        trust.trust_card(session, one.actor, card, " ".join(trust.fingerprint(card)))


def fill_stick(branch: OpenOffice, head: OpenOffice, folder: Path, clock: SettableClock) -> Stick:
    """Two bundles of the branch, the second with a change that head office made too, and a damaged copy."""
    folder.mkdir()
    introduce(branch, head)
    introduce(head, branch)
    first, second = folder / "k7v2m9x3.thz", folder / "t4n8w2qd.thz"
    exporting.export_bundle(branch.database, branch.actor, "HQ", first)
    importing.import_files(head.database, head.folder, head.actor, [first])
    with branch.database.reading() as session:
        lines = members.listed(session, branch.actor, limit=3)
    codes = [line.code for line in lines]
    places = sorted({"MMR013001", "MMR013008", "MMR013015"} - {lines[0].township})
    for office, township, language in ((branch, places[0], "Shan"), (head, places[1], "Kachin")):
        clock.later(hours=1)
        with office.database.transaction() as session:
            members.correct(session, office.actor, codes[0], MemberChanges(township=township))
            members.correct(session, office.actor, codes[1], MemberChanges(languages=language))
            write = consents.give if office is branch else consents.refuse
            write(session, office.actor, codes[2], ConsentScope.STATISTICS, method=SPOKEN, on=clock.now.date())
    exporting.export_bundle(branch.database, branch.actor, "HQ", second)
    damaged = bytearray(second.read_bytes())
    damaged[-60] ^= 1
    (folder / _DAMAGED).write_bytes(bytes(damaged))
    files = sorted(folder.glob("*.thz"))
    plans = importing.plan_files(head.database, head.folder, head.actor, files)
    results = importing.import_files(head.database, head.folder, head.actor, files)
    answer = folder.with_name("answer.thz")
    exporting.export_bundle(head.database, head.actor, "YGN", answer)
    importing.import_files(branch.database, branch.folder, branch.actor, [answer])
    with branch.database.transaction() as session:
        members.correct(session, branch.actor, codes[2], MemberChanges(languages="Mon"))
    _set_aside(branch)
    for file in files:
        os.utime(file, (clock.now.timestamp(), clock.now.timestamp()))
    with head.database.reading() as session:
        (folder / "card.txt").write_bytes(trust.own_card(session).text())
    return Stick(folder, plans, results)


def shots(at: Album, stick: Stick) -> None:
    """What a branch sees: how it stands, cards, sending."""
    at.go("exchange")
    at.shoot("exchange")
    cards = CardsPage(at.desk)
    at.shoot_page("exchange-cards", cards, lambda: _look_at_card(cards, stick.folder))
    send = SendPage(at.desk, _partners(at.office))
    at.shoot_page("exchange-send", send, lambda: send.folder.set_value(stick.folder))
    sent = SendPage(at.desk, _partners(at.office))

    def show() -> None:
        sent.folder.set_value(stick.folder)
        sent._made(Exported(stick.folder / "k7v2m9xq.thz", 2, 46))

    at.shoot_page("exchange-sent", sent, show)
    _written_twice(at)
    at.shoot_page("exchange-held", HeldPage(at.desk))


def _written_twice(at: Album) -> None:
    at.shoot_page("exchange-conflicts", ConflictsPage(at.desk))
    other = ConflictsPage(at.desk)

    def open_form() -> None:
        rows = other.table.rows.rows
        other.table.choose(other.table.rows.key(next(row for row in rows if row.field == "township")))
        at.rest()
        other._to_card()
        other.card.other.click()

    at.shoot_page("exchange-conflicts-other", other, open_form)
    consent = ConflictsPage(at.desk)

    def ask() -> None:
        rows = consent.table.rows.rows
        consent.table.choose(consent.table.rows.key(next(row for row in rows if row.consent is not None)))
        consent._to_card()

    at.shoot_page("exchange-conflicts-consent", consent, ask)


def _set_aside(branch: OpenOffice) -> None:
    """What a newer program wrote, and what came before the record that it belongs to."""
    with branch.database.transaction() as session:
        line = members.listed(session, branch.actor, limit=1)[0]
        write_twice(session, line.id, "member.pronoun", ["she"], stations=("newer",), held=UNKNOWN_FIELD)
        write_twice(session, new_id(), "outreach.topic", ["tea"], stations=("newer",), held=UNKNOWN_TABLE)
        early = {"referral.number": "K7V2-M9X3", "referral.age_band": "15-17"}
        row_id = new_id()
        for register, value in early.items():
            write_twice(session, row_id, register, [value], stations=("newer",), held=NO_PARENT)


def head_shots(at: Album, stick: Stick) -> None:
    """What head office sees: how it stands, files, plan, result."""
    at.go("exchange")
    at.shoot("exchange-head")
    files = TakeInPage(at.desk)

    def list_files() -> None:
        files.folder.set_value(stick.folder)
        files._to_files()

    at.shoot_page("exchange-files", files, list_files)
    plan = PlanPage(at.desk, stick.plans)
    at.shoot_page("exchange-plan", plan, lambda: plan.files.choose(stick.folder / _DAMAGED))
    result = PlanPage(at.desk, stick.plans)
    at.shoot_page("exchange-result", result, lambda: result._taken(stick.results))


def _look_at_card(page: CardsPage, folder: Path) -> None:
    for field in (page.own.folder, page.theirs.folder):
        field.set_value(folder)
    page.theirs.look()


def _partners(office: OpenOffice) -> list[PartnerLine]:
    with office.database.reading() as session:
        return partner_lines.partner_lines(session)
