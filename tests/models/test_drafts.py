"""Half-typed forms are kept as they were, for themselves alone."""

from sqlalchemy import select

from models import drafts
from models.offices import OpenOffice
from models.schema import Audit, Vector


def test_what_was_typed_is_there_again_and_goes_when_told(office: OpenOffice) -> None:
    fields = {"name": "မခင်သန်း <b>", "year": "19", "": " "}
    with office.database.transaction() as session:
        drafts.save(session, "members/new", {"name": "x"})
        drafts.save(session, "members/new", fields)
        drafts.save(session, "referrals/new", {})
    with office.database.transaction() as session:
        assert drafts.load(session, "members/new") == fields
        assert drafts.load(session, "referrals/new") == {}
        assert drafts.load(session, "elsewhere") is None
        drafts.discard(session, "members/new")
        drafts.discard(session, "elsewhere")
    with office.database.reading() as session:
        assert drafts.load(session, "members/new") is None


def test_a_draft_is_no_write_that_travels_and_no_line_of_the_audit(office: OpenOffice) -> None:
    with office.database.transaction() as session:
        before = session.scalars(select(Vector.seq)).all(), session.scalars(select(Audit.id)).all()
        drafts.save(session, "members/new", {"name": "x"})
        assert (session.scalars(select(Vector.seq)).all(), session.scalars(select(Audit.id)).all()) == before
