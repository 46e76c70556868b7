"""What cannot be shown yet is listed with its reason and what brings it into sight."""

from models import members
from models.exchange.rows import INCOMPLETE, UNKNOWN_FIELD
from models.ids import new_id
from models.members import MemberDraft
from models.schema import ConsentMethod
from tests.models.twice import write_twice
from views.exchange.held import HeldPage


def hold(office) -> str:
    with office.database.transaction() as session:
        draft = MemberDraft(1990, "Ma Thida", keep_record=ConsentMethod.SPOKEN)
        made = members.register(session, office.actor, draft)
        write_twice(session, made.line.id, "member.pronoun", ["she"], held=UNKNOWN_FIELD)
        write_twice(session, new_id(), "referral.age_band", ["under 10"], held=INCOMPLETE)
        return made.code


def test_nothing_set_aside_is_said_so(sit):
    at = sit(HeldPage)
    assert at.page.table.empty.heading.text() == "Nothing is set aside"


def test_each_has_its_reason_and_advice_in_plain_words(sit, office):
    code = hold(office)
    at = sit(HeldPage)
    lines = {row.table: row for row in at.page.table.rows.rows}
    assert (lines["member"].record, lines["referral"].field) == (code, "")
    at.page.table.choose(("member", lines["member"].row_id, "pronoun"))
    assert at.page.advice.text() == "Update this program: it is shown then."
    at.page.table.choose(("referral", lines["referral"].row_id, ""))
    assert at.page.advice.text() == "It comes with the next bundle of head office."
    assert "1 · Parts of this record have not arrived yet." in at.page.sums.text()


def test_the_list_follows_what_comes_in(sit, office):
    at = sit(HeldPage)
    assert not at.page.table.rows.rows
    hold(office)
    at.idle()
    assert len(at.page.table.rows.rows) == 2
    assert at.hand() is at.page.table.view
