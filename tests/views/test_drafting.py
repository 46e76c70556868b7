"""What was half-typed and is put away by a person can be had again."""

from models import drafts
from models.drafts import KeptDraft
from views.events.form import EventPage


def kept(at):
    return at.read(lambda session: drafts.kept(session, at.desk.actor))


def test_a_forgotten_form_comes_back_by_undo(sit, office):
    with office.database.transaction() as session:
        drafts.save(session, office.actor, "event", {"held_on": "2026-11-20", "members": "12"})
    at = sit(EventPage)
    drafting = at.page.drafting
    drafting.forget.click()
    at.idle()
    assert not drafting.isVisible()
    assert kept(at) == []
    at.window.quiet.undo_last()
    at.idle()
    assert drafting.isVisible()
    assert [draft.page for draft in kept(at)] == ["event"]
    drafting.take_back.click()
    assert at.page.numbers["members"].value() == 12


def test_it_comes_back_also_when_its_form_was_left(sit, office):
    with office.database.transaction() as session:
        drafts.save(session, office.actor, "event", {"held_on": "2026-11-20", "members": "12"})
    at = sit(EventPage)
    at.window.open(EventPage(at.desk))
    at.idle()
    at.page.drafting.forget.click()
    at.idle()
    at.desk.back()
    at.window.quiet.undo_last()
    at.idle()
    assert kept(at) == [KeptDraft("event", at.desk.today())]
