"""A PC that was stolen: what was known where by then, and looking at what became of it."""

import pytest

from models import members
from models.exchange import cuts, reentry, revocations, trust
from models.exchange.importing import BundleResult
from models.exchange.reentry import ReentryLine
from models.offices import OpenOffice
from tests.models.exchange import reading
from tests.models.exchange.post import change, register, send, shown


def revoke(head: OpenOffice, key: str, until: int | None = None) -> None:
    with head.database.transaction() as session:
        revocations.revoke(session, head.actor, key, until)


def to_enter(office: OpenOffice) -> list[ReentryLine]:
    with office.database.reading() as session:
        return reentry.listed(session, office.actor)


def enter_again(office: OpenOffice, lines: list[ReentryLine] | None = None) -> int:
    with office.database.transaction() as session:
        return reentry.enter_again(session, office.actor, lines)


def why(results: list[BundleResult]) -> str:
    return results[0].reason.template


def is_revoked(office: OpenOffice, key: str) -> bool:
    with office.database.reading() as session:
        return cuts.is_revoked(session, key)


def told(truster: OpenOffice, data: bytes) -> trust.TrustedStation:
    with truster.database.transaction() as session:
        return trust.trust_card(session, truster.actor, data, " ".join(trust.fingerprint(data)))


def agree(*offices: OpenOffice, scope: str = "YGN") -> bool:
    """Whether they hold the same, write by write. How far they have seen a revoked station may differ for ever."""
    first, *others = (writes(office, scope) for office in offices)
    return all(first == other for other in others)


def writes(office: OpenOffice, scope: str) -> dict[object, object]:
    with office.database.reading() as session:
        found = reading.read(session).versions
    return {name: versions for name, versions in found.items() if all(dot[0] == scope for dot in versions)}


def rounds(count: int, yangon: OpenOffice, head: OpenOffice) -> None:
    for turn in range(count):
        assert send(yangon, head, f"round {turn}").state == "taken"
        assert send(head, yangon, f"answer {turn}").state == "taken"


@pytest.fixture
def stolen(yangon: OpenOffice, second: OpenOffice, head: OpenOffice) -> str:
    """Yangon's second PC wrote, head office has a part of it, the first PC all; then it is stolen. A member's code."""
    code = register(second, "Ma Thida")
    assert send(second, head, "known").state == "taken"
    assert send(second, yangon, "known here").state == "taken"
    assert send(head, yangon, "as head office has it").state == "taken"
    assert send(yangon, head, "as the first PC has it").state == "taken"
    change(second, code, township="MMR013001")
    with second.database.transaction() as session:
        draft = members.MemberDraft(birth_year=1985, keep_record=members.ConsentMethod.SPOKEN)
        members.register(session, second.actor, draft)
    assert send(second, yangon, "beyond").state == "taken"
    assert shown(yangon, code) == "MMR013001"
    return code
