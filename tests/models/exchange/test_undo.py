"""The last import can be taken back exactly, while nobody can have built on it."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models import consents, erasures, members
from models.errors import Refused
from models.exchange import importing
from models.exchange.undo import undo, undoable
from models.offices import OpenOffice
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, Erasure, Member, Vector
from models.stamps import here
from tests.models.exchange import reading
from tests.models.exchange.post import change, member, pack, pictures, register, send, shown, take
from tests.offices import START

TODAY = START.date()


def take_back(office: OpenOffice) -> tuple[tuple[str, int], ...]:
    with office.database.transaction() as session:
        return undo(session, office.actor).bundles


def index_is_right(office: OpenOffice) -> bool:
    class _Enough(Exception):
        pass

    found = False
    try:
        with office.database.transaction() as session:
            found = reading.index(session) == reading.rebuilt_index(session)
            raise _Enough
    except _Enough:
        return found


def vectors(office: OpenOffice) -> dict[tuple[str, str], int]:
    """Without this station's own: those never go down."""
    with office.database.reading() as session:
        own = here(session).station
        return {line: seq for line, seq in reading.vectors(session).items() if line[1] != own and seq}


def why_not(office: OpenOffice) -> str:
    with office.database.reading() as session:
        line = undoable(session)
    assert line is not None
    return "" if line.closed is None else line.closed.template


@pytest.fixture
def before_and_after(yangon, head):
    """Head office with an earlier import, and then one more that adds and changes."""
    old = register(yangon, "Ma Thida", township="MMR013001")
    send(yangon, head, "first")
    before, seen = pictures(head), vectors(head)
    new = register(yangon, "Ma Hla")
    change(yangon, old, township="MMR013015", languages="Shan")
    path = pack(yangon, head, "second")
    (result,) = take(head, path)
    assert result.state == "taken"
    return old, new, before, seen, path


def test_everything_is_as_before(head, before_and_after):
    old, new, before, seen, _path = before_and_after
    assert take_back(head) == (("YGN", 2),)
    assert pictures(head) == before
    assert vectors(head) == seen
    assert shown(head, old) == "MMR013001"
    with head.database.reading() as session:
        assert session.scalars(select(Member).where(Member.code == new)).first() is None
    assert head.database.findings() == []
    assert index_is_right(head)


def test_the_same_bundle_can_be_taken_in_again(head, before_and_after):
    old, _new, _before, _seen, path = before_and_after
    after = pictures(head)
    take_back(head)
    (result,) = take(head, path)
    assert (result.state, result.total("new") > 0) == ("taken", True)
    assert pictures(head) == after
    assert shown(head, old) == "MMR013015"


def test_only_once(head, before_and_after):
    take_back(head)
    with pytest.raises(Refused, match="cannot be undone"):
        take_back(head)


def test_several_bundles_of_one_import_go_back_together(yangon, mandalay, head):
    before = pictures(head)
    register(yangon)
    register(mandalay)
    take(head, pack(yangon, head, "y"), pack(mandalay, head, "m"))
    assert take_back(head) == (("MDY", 1), ("YGN", 1))
    assert {scope: lines for scope, lines in pictures(head).items() if lines} == before


def test_only_the_last_import(yangon, mandalay, head):
    first = register(yangon)
    send(yangon, head, "y")
    register(mandalay)
    send(mandalay, head, "m")
    assert take_back(head) == (("MDY", 1),)
    assert shown(head, first, "code") == first
    with pytest.raises(Refused):
        take_back(head)


def test_a_conflict_that_it_made_is_gone(yangon, second, head):
    code = register(yangon)
    send(yangon, second, "seed")
    change(yangon, code, township="MMR013001")
    before = pictures(yangon)
    change(second, code, township="MMR013015")
    send(second, yangon, "other")
    assert pictures(yangon) != before
    take_back(yangon)
    assert pictures(yangon) == before


def test_not_after_a_bundle_was_made(head, yangon, before_and_after):
    pack(head, yangon, "answer")
    assert "bundle was made since" in why_not(head)
    with pytest.raises(Refused) as refusal:
        take_back(head)
    assert "others may have built on it" in refusal.value.advice.template


def test_not_after_something_it_touched_was_written(head, before_and_after):
    old, *_ = before_and_after
    change(head, old, languages="Kachin")
    assert "was changed here since" in why_not(head)
    with pytest.raises(Refused):
        take_back(head)


def test_not_after_something_was_hung_on_what_it_brought(head, before_and_after):
    _old, new, *_ = before_and_after
    with head.database.transaction() as session:
        consents.give(session, head.actor, new, ConsentScope.STATISTICS, method=ConsentMethod.SPOKEN, on=TODAY)
    assert "was changed here since" in why_not(head)


def test_what_was_written_elsewhere_stays(yangon, second, head):
    own = register(yangon, "Ma Own")
    register(second, "Ma Other")
    send(second, yangon, "other")
    later = register(yangon, "Ma Later")
    take_back(yangon)
    assert {shown(yangon, code, "code") for code in (own, later)} == {own, later}
    assert index_is_right(yangon)


def test_an_erasure_that_it_brought_stays(yangon, head):
    code = register(yangon)
    send(yangon, head, "first")
    with yangon.database.transaction() as session:
        row_id = member(session, code).id
        erasures.erase(session, yangon.actor, code)
    send(yangon, head, "second")
    take_back(head)
    with head.database.reading() as session:
        assert session.get(Erasure, row_id) is not None
        assert session.get_one(Member, row_id).code == ""


def test_erasing_after_it_leaves_nothing_of_the_member_in_the_vault_to_put_back(yangon, head):
    code = register(yangon, share_head_office=True)
    send(yangon, head, "first")
    change(yangon, code, languages="Shan")
    other = register(yangon, "Ma Hla")
    send(yangon, head, "second")
    with head.database.transaction() as session:
        row_id = member(session, code).id
        erasures.erase(session, head.actor, code)
    take_back(head)
    with head.database.reading() as session:
        assert session.get_one(Member, row_id).code == ""
        assert session.scalars(select(Member).where(Member.code == other)).first() is None


def test_a_withdrawal_that_it_brought_stays_and_travels_on(yangon, head):
    code = register(yangon, share_head_office=True)
    send(yangon, head, "first")
    assert shown(head, code, "shared_name") == "Ma Thida"
    with yangon.database.transaction() as session:
        consents.withdraw(session, yangon.actor, code, ConsentScope.SHARE_HEAD_OFFICE, on=TODAY)
    path = pack(yangon, head, "second")
    take(head, path)
    assert shown(head, code, "shared_name") == ""
    take_back(head)
    with head.database.reading() as session:
        lines = {line.scope: line.answer for line in members.details(session, head.actor, code).consents}
    assert lines[ConsentScope.SHARE_HEAD_OFFICE] is ConsentAnswer.WITHDRAWN
    assert shown(head, code, "shared_name") == ""
    # What stayed is our own write now, and both sides come together again.
    take(head, path)
    send(head, yangon, "answer")
    send(yangon, head, "third")
    assert pictures(head)["YGN"] == pictures(yangon)["YGN"]


def test_own_writes_are_never_numbered_twice(yangon, second, head):
    code = register(second, share_head_office=False)
    send(second, yangon, "seed")
    with second.database.transaction() as session:
        consents.give(
            session, second.actor, code, ConsentScope.SHARE_HEAD_OFFICE, method=ConsentMethod.SPOKEN, on=TODAY
        )
    send(second, yangon, "grant")
    with yangon.database.reading() as session:
        own = session.scalars(select(Vector.seq).where(Vector.station == here(session).station)).all()
    take_back(yangon)
    with yangon.database.reading() as session:
        assert sum(session.scalars(select(Vector.seq).where(Vector.station == here(session).station))) >= sum(own)


def test_a_stopped_import_can_not_be_undone_for_there_is_nothing(yangon, head, before_and_after):
    register(yangon, "Ma Mya")
    path: Path = pack(yangon, head, "third")

    class _Enough(Exception):
        pass

    def stop(_records: int) -> None:
        raise _Enough

    after = pictures(head)
    with pytest.raises(_Enough):
        importing.import_files(head.database, head.folder, head.actor, [path], stop)
    assert pictures(head) == after
    assert take_back(head) == (("YGN", 2),)


def test_a_yes_that_it_brought_shares_no_name_any_more(yangon, head):
    """Found by the simulation: the grant was a new row, so nothing of it stood in a preimage."""
    code = register(yangon)
    send(yangon, head, "first")
    with head.database.transaction() as session:
        consents.give(session, head.actor, code, ConsentScope.SHARE_HEAD_OFFICE, method=ConsentMethod.SPOKEN, on=TODAY)
    send(head, yangon, "grant")
    assert shown(yangon, code, "shared_name") == "Ma Thida"
    take_back(yangon)
    assert shown(yangon, code, "shared_name") == ""
