"""What an account may not see, a restricted referral or a legal case, is told by no list, figure, search, paper or count."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models import (
    cases,
    conflicts,
    custom_values,
    drafts,
    finding,
    first_steps,
    follow_ups,
    listing,
    members,
    office_papers,
    provider_search,
    providers,
    realism,
    referral_board,
    referral_lines,
    referrals,
    retention,
    same_person,
    stubs,
    timeline,
    today,
)
from models.accounts import Actor
from models.cases import CaseDraft
from models.exchange import held_things, reentry
from models.provider_search import Wish
from models.referral_board import Group
from models.referrals import ReferralDraft
from models.reports.indicators import Indicator
from models.reports.making import report
from models.reports.periods import month_of
from models.schema import (
    CaseIssue,
    ConsentScope,
    CustomKind,
    CustomNoun,
    Evidence,
    LegalCase,
    Member,
    Provider,
    ReferralStatus,
    Role,
    Sibling,
)
from models.stamps import present_day
from tests.models.people import add_clinic, add_member, answer
from tests.models.test_custom_values import define
from tests.models.test_retention import wait

CARE = 5


@dataclass(frozen=True)
class Hidden:
    """A member with an open and a served referral to follow-up care, and a case; and what would tell of them."""

    member: str
    open_number: str
    open_id: str
    case: str
    words: frozenset[str]
    """Any of these in an answer tells."""


@pytest.fixture
def hidden(session: Session, me: Actor, clock) -> Hidden:
    code = add_member(session, me)
    for scope in (ConsentScope.FOLLOW_UP, ConsentScope.LEGAL_CASE):
        answer(session, me, code, scope)
    add_clinic(session, me, "P005", (1, CARE))
    number = define(session, me, CustomNoun.REFERRAL, CustomKind.NUMBER, "Visits")
    of_case = define(session, me, CustomNoun.CASE, CustomKind.NUMBER, "Days held")
    day = present_day(session)
    draft = ReferralDraft(code, "P005", CARE, appointment_on=day + timedelta(days=3), appointment_time="7:35")
    served = referrals.issue(session, me, replace(draft, appointment_on=None)).line
    still = referrals.issue(session, me, draft).line
    clock.later(days=3)
    referrals.move(
        session, me, served.id, ReferralStatus.COMPLETED, on=present_day(session), evidence=Evidence.PROVIDER_CALL
    )
    custom_values.set_value(session, me, CustomNoun.REFERRAL, still.id, number.id, "717171")
    case = cases.open_case(session, me, CaseDraft(day, CaseIssue.EXTORTION, member_code=code))
    custom_values.set_value(session, me, CustomNoun.CASE, case.id, of_case.id, "727272")
    drafts.save(session, me, f"referral {code}", {"service": "5", "half provider": "P005"})
    drafts.save(session, me, f"case {code}", {"issue": "extortion"})
    # Both have something to be chosen, and something that this program cannot show.
    for row, register, values in (
        (still.id, "referral.priority", ('"24 hours"', '"routine"')),
        (case.id, "legal_case.issue", ('"arrest or detention"', '"eviction"')),
        (custom_values.value_id(still.id, number.id), "custom_value.value", ('"717171"', '"717172"')),
        (custom_values.value_id(case.id, of_case.id), "custom_value.value", ('"727272"', '"727273"')),
    ):
        origin = session.get_one(LegalCase, case.id).origin
        for seq, value in enumerate(values, start=900_000 + 10 * len(session.new)):
            session.add(
                Sibling(row_id=row, register=register, origin=origin, seq=seq, hlc=1, role=1, value=value, held=None)
            )
        session.add(
            Sibling(
                row_id=row, register=f"{register.partition('.')[0]}.later", origin=origin, seq=900_100, hlc=1, role=1,
                value='"x"', held="A newer program wrote this.",
            )
        )  # fmt: skip
        session.flush()
    told = {served.number, served.id, still.number, still.id, case.code, case.id, "717171", "717172", "727272",
            "727273", "7:35", "extortion", "eviction"}  # fmt: skip
    return Hidden(code, still.number, still.id, case.code, frozenset(told))


def looks(session: Session, one: Hidden) -> Iterator[tuple[str, Callable[[Actor], object]]]:
    """Everything that an account can ask for."""
    day = present_day(session)
    member_id = session.scalars(select(Member.id).where(Member.code == one.member)).one()
    clinic = session.scalars(select(Provider.id).where(Provider.code == "P005")).one()
    yield "board counts", lambda who: referral_board.counts(session, who)
    for group in Group:
        yield f"board {group}", lambda who, group=group: referral_board.lines(session, who, group)
    yield "of the member", lambda who: referral_lines.listed(session, who, member=one.member)
    yield "of the clinic", lambda who: referral_lines.listed(session, who, provider=clinic)
    yield "of the service", lambda who: referral_lines.listed(session, who, service=CARE)
    yield "by number", lambda who: referral_lines.find(session, who, one.open_number)
    yield "by ids", lambda who: referral_lines.these(session, who, [one.open_id])
    yield "open", lambda who: referral_lines.open_count(session, who)
    yield "stub", lambda who: stubs.look(session, who, one.open_number).line
    yield "stub in pieces", lambda who: stubs.look(session, who, one.open_number).state
    for typed in (one.open_number, one.open_number[:5], one.case, one.case[:8], one.member):
        yield (
            f"find {typed[:2]}",
            lambda who, typed=typed: [
                each for each in finding.find(session, who, typed) if each.noun is not finding.Noun.MEMBER
            ],
        )
    yield "today", lambda who: today.counts(session, who, day)
    yield "appointments", lambda who: today.appointments(session, who, day, day + timedelta(days=9))
    yield "due", lambda who: follow_ups.due(session, who, day)
    yield "due counts", lambda who: follow_ups.due_counts(session, who, day)
    yield (
        "timeline",
        lambda who: [each for each in timeline.timeline(session, who, one.member) if each.referral or each.case],
    )
    yield "history", lambda who: same_person.history(session, who, one.member)
    yield "suggestions", lambda who: provider_search.choices(session, who, CARE)
    yield "clinic card", lambda who: sorted(provider_search.card(session, who, clinic).served)
    yield "clinic", lambda who: [offer.number for offer in providers.details(session, who, clinic).services]
    yield "directory", lambda who: provider_search.found(session, who, Wish(service=CARE))
    yield "realism", lambda who: realism.realism(session, who, (CARE,))
    for noun in CustomNoun:
        if noun is not CustomNoun.CASE:
            yield f"said of {noun}", lambda who, noun=noun: custom_values.said_by_all(session, who, noun)
    yield "drafts", lambda who: drafts.kept(session, who)
    yield "draft", lambda who: drafts.load(session, who, f"referral {one.member}")
    yield "conflicts", lambda who: conflicts.listed(session, who)
    yield "conflict count", lambda who: conflicts.count(session, who)
    yield "held", lambda who: held_things.listed(session, who)
    yield "held counts", lambda who: (held_things.count(session, who), held_things.counts(session, who))
    yield "entered again", lambda who: reentry.listed(session, who)
    yield "first steps", lambda who: first_steps.first_steps(session, who)
    yield "all members", lambda who: [each.custom for each in listing.all_members(session, who)]
    yield "member", lambda who: members.details(session, who, one.member).line.code
    yield "said of the member", lambda who: custom_values.values(session, who, CustomNoun.MEMBER, member_id)
    if_admin = {Role.ADMIN, Role.HEAD_OFFICE}
    yield "quiet", lambda who: list(retention.all_quiet(session, who)) if who.role in if_admin else ()
    yield "follow-up list", lambda who: office_papers.follow_up_list(session, who, day) if who.role in if_admin else ()
    yield (
        "directory on paper",
        lambda who: [each.services for each in office_papers.directory(session, who) if each.code == "P005"],
    )
    for public in (False, True):
        yield f"report, for partners {public}", lambda who, public=public: [
            (figure.indicator, figure.breakdown, figure.value)
            for table in report(
                session, who, month_of(day), [each for each in Indicator if not each.startswith("members")],
                public=public,
            ).tables
            for row in table.rows
            for figure in row
        ]  # fmt: skip


@pytest.mark.parametrize("role", Role)
def test_who_may_not_see_it_meets_it_nowhere(session, me, hidden, role):
    blind = Actor("01930000-0000-7000-8000-00000000000a", "MM", role)
    for name, look in looks(session, hidden):
        told = repr(look(blind))
        assert not [word for word in hidden.words if word in told], name


def test_who_may_see_it_meets_it(session, me, hidden):
    """So that the test above looks where there is something to be found."""
    seen = {name for name, look in looks(session, hidden) if any(word in repr(look(me)) for word in hidden.words)}
    assert seen >= {
        "board to ask", "board issued", "of the member", "of the clinic", "of the service", "by number", "by ids",
        "stub", "find CA", "appointments", "due", "timeline", "history", "said of referral", "conflicts", "held",
        "follow-up list",
    }  # fmt: skip


@pytest.mark.parametrize("role", Role)
def test_no_figure_counts_it(session, me, hidden, role):
    """Each number that a blind account is told is the one that it would be without what is hidden."""
    blind = Actor("01930000-0000-7000-8000-00000000000a", "MM", role)
    named = dict(looks(session, hidden))
    assert set(named["board counts"](blind).values()) == {0}
    assert named["open"](blind) == 0
    assert named["due counts"](blind) == (0, 0)
    assert (named["today"](blind).due, named["today"](blind).open_referrals) == (0, 0)
    assert named["stub in pieces"](blind) is stubs.StubState.UNKNOWN
    assert named["clinic card"](blind) == [1] == named["clinic"](blind)
    assert named["suggestions"](blind) == [] == named["directory"](blind)
    assert named["realism"](blind) == {}
    assert named["directory on paper"](blind) == [(1,)]
    assert named["conflict count"](blind) == 0
    assert named["held counts"](blind)[0] == 0
    assert named["drafts"](blind) == []
    assert named["draft"](blind) is None
    for public in (False, True):
        figures = named[f"report, for partners {public}"](blind)
        assert not [one for one in figures if one[0].startswith(("referrals", "completed")) and one[2]]
        assert not [one for one in figures if one[1] and one[1].key == str(CARE)]


def test_who_may_see_it_has_it_in_the_figures(session, me, hidden):
    named = dict(looks(session, hidden))
    figures = named["report, for partners False"](me)
    assert [one for one in figures if one[1] and one[1].key == str(CARE) and one[2]]
    assert named["suggestions"](me)
    assert named["realism"](me)


def test_the_last_sign_of_a_quiet_member_is_the_last_that_an_account_may_see(session, me, hidden, clock):
    asked, served = present_day(session) - timedelta(days=3), present_day(session)
    wait(session, me, clock, 900)
    (quiet,) = retention.all_quiet(session, me)
    assert quiet.last == served
    (quiet,) = retention.all_quiet(session, Actor(me.account_id, "DA", Role.ADMIN))
    assert quiet.last == asked
