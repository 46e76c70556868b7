"""Members whose index entry or shared copy follows from a merge: many of them are looked at on the way."""

from sqlalchemy import select

from models import members
from models.exchange.table_merge import Touched
from models.ids import new_id
from models.offices import OpenOffice
from models.schema import Member, Role
from models.stamps import write_as
from tests.models.exchange.post import register

_MANY = 5000


def test_of_many_members_those_whose_name_is_kept_here_get_their_shared_copy(yangon: OpenOffice) -> None:
    code = register(yangon, "Ma Hla", share_head_office=True)
    with yangon.database.transaction() as session:
        write_as(session, Role.ADMIN)
        session.connection().exec_driver_sql("UPDATE member SET shared_name = ''")
        touched = Touched(originals=False)
        touched.consents |= {session.scalars(select(Member.id)).one(), *(new_id() for _ in range(_MANY))}
        touched.settle_many(session)
        assert not touched.consents
        touched.settle(session)
        assert session.scalars(select(Member.shared_name).where(Member.code == code)).one() == "Ma Hla"


def test_names_are_indexed_as_soon_as_many_wait(yangon: OpenOffice) -> None:
    register(yangon, "Ma Hla")
    with yangon.database.transaction() as session:
        session.connection().exec_driver_sql("INSERT INTO member_fts (member_fts) VALUES ('delete-all')")
        touched = Touched()
        touched.search |= {session.scalars(select(Member.id)).one(), *(new_id() for _ in range(_MANY))}
        touched.settle_many(session)
        assert not touched.search
        assert [line.name for line in members.find(session, yangon.actor, "Hla")] == ["Ma Hla"]
