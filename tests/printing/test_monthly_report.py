"""The report on paper: every figure with its name in the paper's language, nothing held back that can be read."""

import random
from datetime import date

import pytest

from models.accounts import allow
from models.errors import Refused
from models.paper_words import forbidden_words
from models.reports.indicators import Axis, Indicator
from models.reports.making import NAMED, report
from models.reports.naming import AXES as SPLITS
from models.reports.periods import Period
from models.schema import Township
from printing.monthly_report import monthly_report
from printing.report_words import AXES, INDICATORS
from tests.models.reports.made import make, write
from tests.printing.reading import all_text

OCTOBER, YEAR = Period(date(2026, 10, 1), date(2026, 10, 31)), Period(date(2026, 1, 1), date(2026, 10, 31))


@pytest.fixture
def filled(head_office):
    with head_office.database.transaction() as session:
        write(session, head_office.actor, make(random.Random(3), people=150))
    return head_office


def told(office, period, name="monthly", **more):
    with office.database.reading() as session:
        return report(session, office.actor, period, NAMED[name], usual=name == "monthly", **more)


def test_each_indicator_and_split_has_words_in_both_languages():
    assert set(INDICATORS) == set(Indicator)
    assert set(AXES) == set(Axis) == set(SPLITS)


@pytest.mark.parametrize("language, words", [("en", "Referrals made"), ("my", "ညွှန်းပို့မှု"), ("both", "October 2026")])
def test_the_month_stands_on_paper_in_each_language(filled, language, words):
    text = all_text(monthly_report(told(filled, OCTOBER), language))
    assert words in text
    assert forbidden_words(text) == []


def test_burmese_paper_has_burmese_digits(filled):
    made = told(filled, OCTOBER)
    total = made.table(Indicator.REFERRALS_MADE).total.value
    text = all_text(monthly_report(made, "my"))
    assert str(total).translate(str.maketrans("0123456789", "၀၁၂၃၄၅၆၇၈၉")) in text


def test_a_year_with_every_split_takes_as_many_pages_as_it_needs(filled):
    pdf = monthly_report(told(filled, YEAR, "all"), "en")
    text = all_text(pdf)
    assert "page 1 of" in text
    assert "Referrals made, by township" in text


def test_what_is_held_back_is_said_and_not_shown(filled):
    made = told(filled, OCTOBER, public=True)
    text = all_text(monthly_report(made, "en"))
    assert "Numbers from 1 to 4 are not shown" in text
    assert "hidden" in text


def test_a_name_that_tells_too_much_is_refused(filled):
    with filled.database.transaction() as session:
        allow(session, filled.actor)
        session.query(Township).filter_by(pcode="MMR013001").one().name = "HIV town"
    with pytest.raises(Refused):
        monthly_report(told(filled, YEAR, "referrals"), "en")


def test_an_empty_register_makes_a_paper_too(office):
    assert "At a glance" in all_text(monthly_report(told(office, OCTOBER), "en"))
