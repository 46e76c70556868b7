"""The lifecycle of a referral: every step from every state, allowed or refused."""

from datetime import date
from itertools import product

import pytest

from models.errors import Refused
from models.lifecycle import MOVES, REASONS, is_expired, moves_from, require_day, require_grounds, require_move
from models.schema import Evidence, ReferralStatus

S = ReferralStatus
# Written out once more by hand, from DOMAIN and the table in the module: a slip in MOVES turns a line red here.
ALLOWED = {
    (S.DRAFT, S.ISSUED),
    (S.DRAFT, S.CANCELLED),
    (S.ISSUED, S.ATTENDED),
    (S.ISSUED, S.COMPLETED),
    (S.ISSUED, S.DID_NOT_ATTEND),
    (S.ISSUED, S.CLIENT_DECLINED),
    (S.ISSUED, S.PROVIDER_REFUSED),
    (S.ISSUED, S.SERVICE_UNAVAILABLE),
    (S.ISSUED, S.REFERRED_ON),
    (S.ISSUED, S.CANCELLED),
    (S.ATTENDED, S.COMPLETED),
    (S.ATTENDED, S.CLIENT_DECLINED),
    (S.ATTENDED, S.PROVIDER_REFUSED),
    (S.ATTENDED, S.SERVICE_UNAVAILABLE),
    (S.ATTENDED, S.REFERRED_ON),
    (S.COMPLETED, S.LOOP_CLOSED),
}
ISSUED_ON = date(2026, 11, 1)
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("before, to", list(product(S, S)), ids=lambda state: state.value)
def test_each_step_is_allowed_or_refused_with_advice_as_the_table_says(before, to):
    if (before, to) in ALLOWED:
        require_move(before, to)
        assert to in moves_from(before)
    else:
        with pytest.raises(Refused) as refused:
            require_move(before, to)
        assert str(refused.value.title)
        assert str(refused.value.advice)
        assert to not in moves_from(before)


def test_what_ended_offers_no_step():
    ends = set(S) - {before for before, _to in ALLOWED}
    assert ends == set(S) - set(MOVES)
    assert all(moves_from(end) == () for end in ends)


@pytest.mark.parametrize("to", [S.ATTENDED, S.COMPLETED, S.LOOP_CLOSED])
def test_a_good_outcome_needs_evidence(to):
    with pytest.raises(Refused, match="How is this known"):
        require_grounds(to, None, "")
    require_grounds(to, Evidence.RETURNED_STUB, "")


def test_only_the_provider_closes_the_loop():
    with pytest.raises(Refused, match="Only the provider"):
        require_grounds(S.LOOP_CLOSED, Evidence.CLIENT_SAID, "")
    require_grounds(S.LOOP_CLOSED, Evidence.PROVIDER_CALL, "")


def test_a_reason_comes_from_the_list_and_belongs_to_what_was_not_completed():
    require_grounds(S.CLIENT_DECLINED, None, REASONS[0])
    with pytest.raises(Refused, match="not in the list"):
        require_grounds(S.CLIENT_DECLINED, None, "her husband found the slip")
    with pytest.raises(Refused, match="only for what was not completed"):
        require_grounds(S.COMPLETED, Evidence.CLIENT_SAID, REASONS[0])


def test_an_outcome_lies_between_the_day_of_issue_and_today():
    require_day(ISSUED_ON, ISSUED_ON, TODAY)
    require_day(TODAY, ISSUED_ON, TODAY)
    with pytest.raises(Refused, match="before the referral was issued"):
        require_day(date(2026, 10, 31), ISSUED_ON, TODAY)
    with pytest.raises(Refused, match="future"):
        require_day(date(2026, 11, 26), ISSUED_ON, TODAY)


def test_an_issued_referral_expires_after_thirty_days_and_nothing_else_does():
    assert not is_expired(S.ISSUED, ISSUED_ON, date(2026, 12, 1))
    assert is_expired(S.ISSUED, ISSUED_ON, date(2026, 12, 2))
    assert not is_expired(S.ATTENDED, ISSUED_ON, date(2027, 12, 2))
    assert not is_expired(S.DRAFT, None, date(2027, 12, 2))
