"""How far a new office is."""

from models import members
from models.first_steps import FirstSteps, first_steps
from models.members import MemberDraft
from models.schema import Backup, BackupPlace, ConsentMethod, MemberStatus, Station


def test_nothing_is_done_in_a_new_office_whose_own_station_is_known(session, me):
    assert first_steps(session, me) == FirstSteps(False, False, False, False, False)


def test_a_step_is_done_once_its_thing_is_there_and_open_again_without_it(session, me):
    row = members.register(session, me, MemberDraft(1990, "A", keep_record=ConsentMethod.SPOKEN)).line
    assert first_steps(session, me).member
    session.add(Backup(place=BackupPlace.OFFICE, at=1, path="x", state=""))
    session.flush()
    assert not first_steps(session, me).backup
    session.add(Backup(place=BackupPlace.ELSEWHERE, at=1, path="x", state=""))
    card = {"card": "", "recipient": "", "trusted_at": 1}
    session.add(Station(key="SHA256:x", office_code="HQ", head=True, revoked_at=1, **card))
    session.flush()
    assert first_steps(session, me).backup
    assert not first_steps(session, me).cards
    session.add(Station(key="SHA256:y", office_code="HQ", head=True, **card))
    session.flush()
    assert first_steps(session, me).cards
    from models.schema import Member

    session.get_one(Member, row.id).status = MemberStatus.ERASED
    session.flush()
    assert not first_steps(session, me).member
