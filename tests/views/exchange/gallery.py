"""Pictures of the pages of the exchange. `python -m tests.views.exchange.gallery FOLDER`"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize

from desktop.language import catalogue
from models.exchange import exporting, trust
from models.exchange.exporting import Exported, PartnerLine
from models.offices import OpenOffice
from tests.views.trainings.gallery import SMALL, WIDE, Studio, fill, make_office, studio
from tests.windows import QApplication, own_fonts
from views.exchange.cards import CardsPage
from views.exchange.conflicts import ConflictsPage
from views.exchange.page import ExchangePage
from views.exchange.plan import PlanPage
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage
from views.kit.words import speak
from views.theme import look, wear


def _introduce(one: OpenOffice, other: OpenOffice) -> None:
    with other.database.reading() as session:
        card = trust.own_card(session).text()
    with one.database.transaction() as session:
        trust.trust_card(session, one.actor, card, " ".join(trust.fingerprint(card)))


def _partners(office: OpenOffice) -> list[PartnerLine]:
    with office.database.reading() as session:
        return exporting.partner_lines(session)


def _pictures(at: Studio, head: Studio, folder: Path, tail: str, size: QSize, stick: Path) -> None:
    desk = at.desk
    at.shoot(ExchangePage(desk), folder / f"exchange-{tail}.png", size)
    cards = CardsPage(desk)

    def choose() -> None:
        for field in (cards.own.folder, cards.theirs.folder):
            field.set_value(stick)
        cards.theirs.look()

    at.shoot(cards, folder / f"exchange-cards-{tail}.png", size, choose)
    send = SendPage(desk, _partners(at.office))
    at.shoot(send, folder / f"exchange-send-{tail}.png", size, lambda: send.folder.set_value(stick))
    made = SendPage(desk, _partners(at.office))

    def show() -> None:
        made.folder.set_value(stick)
        made._made(Exported(stick / "k7v2m9xq.thz", 2, 46))

    at.shoot(made, folder / f"exchange-sent-{tail}.png", size, show)
    at.shoot(ConflictsPage(desk), folder / f"exchange-conflicts-{tail}.png", size)
    take = TakeInPage(head.desk)

    def list_files() -> None:
        take.folder.set_value(stick)
        take._to_files()

    head.shoot(take, folder / f"exchange-take-in-{tail}.png", size, list_files)
    plans = _plan(head, stick)
    plan = PlanPage(head.desk, plans)
    head.shoot(plan, folder / f"exchange-plan-{tail}.png", size, lambda: plan.files.choose(stick / "h4bad2zz.thz"))


def _plan(head: Studio, stick: Path) -> list:  # type: ignore[type-arg]
    from models.exchange import importing

    return importing.plan_files(
        head.office.database, head.office.folder, head.office.actor, sorted(stick.glob("*.thz"))
    )


def main(folder: Path, only: str = "") -> None:
    """All pictures."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    wear(app, look("light"), own_fonts())
    speak("en", catalogue("en"))
    with TemporaryDirectory() as place:
        stick = Path(place) / "stick"
        stick.mkdir()
        branch, head = make_office(Path(place) / "ygn"), make_office(Path(place) / "hq", head=True)
        at, other = studio(branch, "exchange"), studio(head, "exchange")
        at.shoot(ExchangePage(at.desk), folder / "exchange-empty-en-light-1366.png", WIDE)
        _introduce(branch, head)
        _introduce(head, branch)
        fill(branch)
        exporting.export_bundle(branch.database, branch.actor, "HQ", stick / "k7v2m9x3.thz")
        bad = bytearray((stick / "k7v2m9x3.thz").read_bytes())
        bad[-60] ^= 1
        (stick / "h4bad2zz.thz").write_bytes(bytes(bad))
        with head.database.reading() as session:
            (stick / "card.txt").write_bytes(trust.own_card(session).text())
        for language, theme, size in (
            ("en", "light", WIDE), ("my", "light", WIDE), ("my", "dark", WIDE), ("my", "light", SMALL),
        ):  # fmt: skip
            at.dress(language, theme)
            tail = f"{language}-{theme}-{size.width()}"
            if only in {"", tail}:
                _pictures(at, other, folder, tail, size, stick)
        for one in (at, other):
            one.jobs.stop()
            one.office.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/pictures"), *sys.argv[2:3])
