"""The code that a new clinic is offered."""

from models import offices, providers
from models.paper_words import forbidden_words
from models.provider_codes import free_code
from models.providers import ProviderDraft


def add(session, actor, *codes):
    for code in codes:
        providers.add(session, actor, ProviderDraft(code, f"Clinic {code}"))


def test_the_next_of_the_offices_own_series_is_offered_past_gaps(session, me):
    add(session, me, "P001", "P002", "P007", "X1")
    assert free_code(session, me) == "P008"


def test_codes_of_another_kind_begin_no_series(session, me):
    add(session, me, "PYAY-CLINIC", "12")
    mark = offices.details(session).mark
    assert free_code(session, me) == f"{mark}001"


def test_a_branch_begins_with_its_mark_on_paper_which_may_stand_on_slips(session, me):
    code = free_code(session, me)
    assert code == f"{offices.details(session).mark}001"
    assert not forbidden_words(code)
    add(session, me, code)
    assert free_code(session, me).endswith("002")


def test_head_office_begins_with_p001(head_office):
    with head_office.database.reading() as session:
        assert free_code(session, head_office.actor) == "P001"


def test_widths_go_on_as_they_are(session, me):
    add(session, me, "MDY-9")
    assert free_code(session, me) == "MDY-10"
