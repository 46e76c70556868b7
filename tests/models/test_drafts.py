"""Half-typed forms are kept as they were, for themselves alone."""

from sqlalchemy import select

from models import drafts
from models.accounts import Actor
from models.offices import OpenOffice
from models.schema import Audit, Role, Vector


def test_what_was_typed_is_there_again_and_goes_when_told(office: OpenOffice) -> None:
    fields = {"name": "မခင်သန်း <b>", "year": "19", "": " "}
    with office.database.transaction() as session:
        drafts.save(session, office.actor, "members/new", {"name": "x"})
        drafts.save(session, office.actor, "members/new", fields)
        drafts.save(session, office.actor, "referrals/new", {})
    with office.database.transaction() as session:
        assert drafts.load(session, office.actor, "members/new") == fields
        assert drafts.load(session, office.actor, "referrals/new") == {}
        assert drafts.load(session, office.actor, "elsewhere") is None
        drafts.discard(session, office.actor, "members/new")
        drafts.discard(session, office.actor, "elsewhere")
    with office.database.reading() as session:
        assert drafts.load(session, office.actor, "members/new") is None


def test_a_draft_is_no_write_that_travels_and_no_line_of_the_audit(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        before = session.scalars(select(Vector.seq)).all(), session.scalars(select(Audit.id)).all()
        drafts.save(session, office.actor, "members/new", {"name": "x"})
        assert (session.scalars(select(Vector.seq)).all(), session.scalars(select(Audit.id)).all()) == before


def test_nobody_meets_what_another_account_half_typed(office: OpenOffice) -> None:
    """A form of an account that may see restricted services and cases is no news for the others."""
    colleague = Actor("another account", "KY", Role.STAFF)
    with office.database.transaction() as session:
        drafts.save(session, office.actor, "referral AM-2222", {"service": "5"})
        assert drafts.load(session, colleague, "referral AM-2222") is None
        assert drafts.kept(session, colleague) == []
        drafts.save(session, colleague, "referral AM-2222", {"service": "2"})
        drafts.discard(session, colleague, "referral AM-2222")
        assert drafts.load(session, office.actor, "referral AM-2222") == {"service": "5"}


def test_what_an_older_program_kept_is_found_by_admins_alone(office: OpenOffice) -> None:
    nobody = Actor("", "", Role.STAFF)
    colleague = Actor("another account", "KY", Role.STAFF)
    with office.database.transaction() as session:
        drafts.save(session, nobody, "register member", {"name": "Ma Half"})
        assert drafts.load(session, colleague, "register member") is None
        assert [each.page for each in drafts.kept(session, office.actor)] == ["register member"]
        drafts.save(session, office.actor, "register member", {"name": "Ma Whole"})
        assert [each.page for each in drafts.kept(session, office.actor)] == ["register member"]
        assert drafts.load(session, office.actor, "register member") == {"name": "Ma Whole"}
        assert drafts.load(session, nobody, "register member") is None
