"""Pictures of a head office with branches of every kind: one up to date, one with a gap, one silent; and of receipts."""

from pathlib import Path

from sqlalchemy import select

from models.exchange import partner_lines
from models.exchange.receipt_codes import check_character
from models.offices import OpenOffice
from models.schema import Acknowledgement, Bundle, BundleState
from tests.album import Album
from tests.full_office import new_office
from tests.models.exchange.post import pack, register, send, take, trust_each_other
from tests.offices import SettableClock
from views.exchange.page import ExchangePage
from views.exchange.receipt import ReadReceiptPage, TypeReceiptPage
from views.exchange.undoing import UndoPage

_CODE = "4K7Q92MX" + check_character("4K7Q92MX")
"""Looks like a code on the picture; belongs to no bundle."""


def partners_office(home: Path, clock: SettableClock) -> OpenOffice:
    """The head office. Three weeks pass."""
    folder = home / "partners"
    folder.mkdir()
    head = new_office(folder / "head", "HQ", "ရုံးချုပ်", clock, head=True)
    names = {"YGN": "ရန်ကုန် ရုံးခွဲ", "MDY": "Mandalay", "PYY": "ပြည် ရုံးခွဲ", "BGO": "Bago"}
    branches = {code: new_office(folder / code, code, name, clock) for code, name in names.items()}
    for branch in branches.values():
        trust_each_other(branch, head)
        register(branch)
    send(branches["PYY"], head, "pyay")
    send(head, branches["PYY"], "for pyay")
    clock.later(days=17)
    _with_a_gap(branches["MDY"], head)
    clock.later(days=3)
    for number in range(2):
        register(branches["YGN"])
        send(branches["YGN"], head, f"yangon {number}")
        send(head, branches["YGN"], f"for yangon {number}")
    register(branches["YGN"])
    send(branches["YGN"], head, "yangon last")
    for branch in branches.values():
        branch.close()
    return head


def _with_a_gap(branch: OpenOffice, head: OpenOffice) -> None:
    """Bundle 2 is lost and missed by nothing; bundle 4 is lost, and 5 waits for it."""
    paths = []
    for number in range(1, 6):
        register(branch)
        if number == 5:
            with branch.database.transaction() as session:
                last = session.scalars(select(Bundle).where(Bundle.number == 4, Bundle.state == BundleState.SENT)).one()
                last.acknowledged_at, last.acknowledged_by = last.at, Acknowledgement.CODE
        paths.append(pack(branch, head, f"mandalay {number}"))
    take(head, paths[0], paths[2])
    take(head, paths[4])
    pack(head, branch, "for mandalay")


def shots(at: Album) -> None:
    """The page with each partner chosen, then what its buttons lead to."""
    page = at.go("exchange")
    assert isinstance(page, ExchangePage)
    for code in ("YGN", "MDY", "PYY", "BGO"):
        page.table.choose(code)
        at.shoot(f"exchange-with-{code.lower()}")
    with at.office.database.reading() as session:
        found = partner_lines.partner(session, "PYY")
        yangon = partner_lines.partner(session, "YGN")
    assert found is not None
    assert yangon is not None
    assert yangon.readable is not None
    typing = TypeReceiptPage(at.desk, found)
    at.shoot_page("exchange-receipt-type", typing, lambda: typing.code.set_value(_CODE[:6]))
    wrong = TypeReceiptPage(at.desk, found)

    def type_wrong() -> None:
        wrong.code.set_value(_CODE)
        wrong.form.submit()

    at.shoot_page("exchange-receipt-wrong", wrong, type_wrong)
    at.shoot_page("exchange-undo", UndoPage(at.desk))
    at.shoot_page("exchange-receipt-ask", ReadReceiptPage(at.desk, yangon.readable))


def last_shots(at: Album) -> None:
    """What cannot be taken back: the code is read out."""
    with at.office.database.reading() as session:
        yangon = partner_lines.partner(session, "YGN")
    assert yangon is not None
    assert yangon.readable is not None
    page = ReadReceiptPage(at.desk, yangon.readable)

    def agree() -> None:
        at.rest()
        if page.line is None:
            page.show_code.click()

    at.shoot_page("exchange-receipt-read", page, agree)
    at.go("today")
    at.shoot("today-silent")
