"""Head office takes a branch's own clinic into its list by one press, and gives it back by another."""

import pytest

from models import providers
from models.ids import new_id
from models.providers import ProviderDraft, ServiceOffer
from models.schema import Provider
from models.stamps import place
from tests.models.exchange.post import write
from views.providers.form import ProviderPage
from views.providers.page import ProvidersPage
from views.providers.words import state


@pytest.fixture
def at(sit, head_office):
    """Head office's directory, with a clinic of Yangon's own."""

    def add(session) -> None:
        row = Provider(id=new_id(), code="P001", name="Hninsi Dispensary")
        place(session, row, "YGN")
        session.add(row)

    write(head_office, add)
    with head_office.database.transaction() as session:
        providers.add(session, head_office.actor, ProviderDraft("H1", "River Clinic"))
        providers.offer(session, head_office.actor, "H1", [ServiceOffer(1)])
    return sit(ProvidersPage, at_office=head_office)


def clinics(at):
    return [entry.line for entry in at.page.table.rows.rows]


def lines(at) -> dict[str, str]:
    return {line.code: state(line) for line in clinics(at)}


def open_clinic(at, code: str) -> None:
    line = next(line for line in clinics(at) if line.code == code and line.office)
    at.desk.open(ProviderPage(at.desk, line))
    at.idle()


def test_a_branch_s_own_clinic_is_taken_over_and_given_back(at):
    assert lines(at) == {"H1": "own", "P001": "of YGN"}
    open_clinic(at, "P001")
    assert at.page.only_read.text() == "YGN keeps this clinic for itself."
    assert not at.page.give_back.isVisible()
    at.page.adopt.click()
    at.idle()
    assert at.said == ["In the list for all offices from the next bundles on."]
    assert lines(at) == {"H1": "own", "P001": "own"}
    at.page.closed_too.set_value(True)
    at.page._read()
    at.idle()
    assert [(line.code, state(line)) for line in clinics(at) if line.office] == [("P001", "in head office's list")]
    open_clinic(at, "P001")
    assert not at.page.adopt.isVisible()
    at.page.give_back.click()
    at.idle()
    assert sorted(state(line) for line in clinics(at)) == ["closed", "of YGN", "own"]


def test_head_office_s_own_is_not_taken_over(at):
    line = next(line for line in clinics(at) if line.code == "H1")
    at.desk.open(ProviderPage(at.desk, line))
    at.idle()
    assert not at.page.adopt.isVisible()
    assert at.page.code.isEnabled()


def test_undo_takes_the_taking_over_back_at_once(at):
    open_clinic(at, "P001")
    at.page.adopt.click()
    at.idle()
    at.window.quiet.undo_last()
    at.idle()
    assert lines(at) == {"H1": "own", "P001": "of YGN"}
