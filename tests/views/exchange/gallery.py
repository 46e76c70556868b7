"""Pictures of the pages of the exchange, between a branch and its head office."""

import os
from dataclasses import dataclass
from pathlib import Path

from models import members
from models.exchange import exporting, importing, trust
from models.exchange.exporting import Exported, PartnerLine
from models.exchange.importing import BundleResult
from models.members import MemberChanges
from models.offices import OpenOffice
from tests.album import Album
from tests.offices import SettableClock
from views.exchange.cards import CardsPage
from views.exchange.conflicts import ConflictsPage
from views.exchange.plan import PlanPage
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage

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
    at.shoot_page("exchange-conflicts", ConflictsPage(at.desk))


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
        return exporting.partner_lines(session)
