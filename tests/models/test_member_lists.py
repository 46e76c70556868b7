"""The list of members by name, code and day of joining, whole and by status, page by page."""

from datetime import date, timedelta

import pytest

from models import erasures, member_lists, members
from models.member_lists import MemberOrder
from models.members import MemberDraft
from models.schema import ConsentMethod, MemberStatus

FIRST = date(2020, 1, 1)
NAMES = ("မသီတာ", "Ma Thida", "ကိုကို", "", "နှင်းနှင်း", "အေးအေး", "", "Zaw", "ဇော်", "Khin", "ခင်", "မြ")


@pytest.fixture
def everybody(session, me):
    """Twelve members: every third one joined on a day nobody knows, some left or are inactive, one is erased."""
    for number, name in enumerate(NAMES):
        joined = None if number % 3 == 0 else FIRST + timedelta(days=number // 2)
        made = members.register(
            session, me, MemberDraft(1990, name, joined_on=joined, keep_record=ConsentMethod.SPOKEN)
        )
        if number % 4 == 1:
            members.set_status(session, me, made.code, MemberStatus.LEFT, date(2026, 1, 1))
        if number == 6:
            members.set_status(session, me, made.code, MemberStatus.INACTIVE, date(2026, 1, 1))
        if number == 10:
            erasures.erase(session, me, made.code)
    session.expire_all()
    return members.listed(session, me)


def walk(session, me, order, status=None, limit=3):
    found, after = [], None
    while lines := member_lists.page(session, me, order, status, after, limit):
        found += lines
        after = lines[-1]
    return found


def test_by_name_it_is_the_dictionary_order(session, me, everybody):
    assert walk(session, me, MemberOrder.NAME) == everybody


def test_by_code(session, me, everybody):
    assert [line.code for line in walk(session, me, MemberOrder.CODE)] == sorted(line.code for line in everybody)


def test_by_joining_the_latest_come_first_and_those_not_known_last(session, me, everybody):
    expected = sorted(everybody, key=lambda line: (line.joined_on or date.min, line.id), reverse=True)
    assert walk(session, me, MemberOrder.JOINED) == expected
    assert {line.joined_on for line in expected[-3:]} == {None}


@pytest.mark.parametrize("order", MemberOrder)
@pytest.mark.parametrize("status", [MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.LEFT, MemberStatus.MOVED])
def test_one_status_alone_in_the_same_order(session, me, everybody, order, status):
    whole = walk(session, me, order)
    assert walk(session, me, order, status, 2) == [line for line in whole if line.status is status]


def test_each_status_is_counted_and_erased_ones_are_nobody(session, me, everybody):
    assert member_lists.counts(session, me) == {
        status: sum(line.status is status for line in everybody)
        for status in MemberStatus
        if status is not MemberStatus.ERASED
    }
    assert sum(member_lists.counts(session, me).values()) == len(everybody) == 11
