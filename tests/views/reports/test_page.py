"""The page of figures, by keyboard alone: what is chosen is counted, said in words, drawn, and saved as a file."""

from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from models import referrals
from models.schema import Evidence, ReferralStatus
from views.kit.picture import Shape
from views.reports.page import ReportsPage
from views.reports.pictures import InPicturesPage
from views.reports.save import SavePage

NEWEST = date(2027, 1, 10)


@pytest.fixture
def page(sit, office, clock, filled) -> tuple:
    with office.database.transaction() as session:
        for number in filled.slips[:2]:
            referrals.move(
                session, office.actor, number, ReferralStatus.COMPLETED, on=NEWEST, evidence=Evidence.RETURNED_STUB
            )
    working = sit(ReportsPage)
    return working, working.page


def choose(working, page, period: str) -> None:
    page.asking.period.set_value(period)
    page.asking.period.changed.emit()
    working.idle()


def shown(page) -> dict[str, str]:
    table = page.list
    return {table.rows.columns[0].value(row): table.rows.columns[1].value(row) for row in table.rows.rows}


def test_the_figures_of_a_field_stand_at_the_left_and_the_chosen_one_is_said_in_words(page):
    working, page = page
    choose(working, page, "last month")
    assert shown(page)["Referrals made"] == "4"
    working.keys(Qt.Key.Key_End)
    working.idle()
    assert page.card.name.text() == "Days until the service"
    page.list.choose_first()
    working.idle()
    assert page.card.words.text() == "Referrals issued: 4."


def test_a_month_is_drawn_by_group_and_a_longer_time_by_month(page):
    working, page = page
    choose(working, page, "last month")
    assert page.card.chart.picture.shape is Shape.ROWS
    page.asking.first.set_value(NEWEST - timedelta(days=80))
    page.asking.last.set_value(NEWEST)
    choose(working, page, "days")
    assert page.card.chart.picture.shape is Shape.BARS
    assert len(page.card.chart.picture.places) == 4


def test_for_partners_small_numbers_are_held_back_and_counted(page):
    working, page = page
    page.asking.public.set_value(True)
    page.asking.public.changed.emit()
    choose(working, page, "last month")
    assert shown(page)["Referrals made"] == "hidden"
    assert "Held back: too few people stand behind it." in page.card.words.text()
    assert "Held back in this report:" in page.card.held.text()
    assert all(option != "outcome" for option, _words in page.asking.axis._options)


def test_other_days_than_can_be_are_said_beside_the_field(page):
    working, page = page
    page.asking.first.set_value(NEWEST)
    page.asking.last.set_value(NEWEST - timedelta(days=3))
    choose(working, page, "days")
    assert page.asking.asked() is None
    assert "before the first" in page.asking.last.below.text()


def test_on_a_small_screen_enter_goes_to_the_figure_and_escape_back(page):
    working, page = page
    working.window.resize(1024, 600)
    working.idle()
    page.list.setFocus()
    working.keys(Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    working.keys(Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_figures_are_saved_as_a_file_and_told_to_be_unprotected(page, tmp_path):
    working, page = page
    choose(working, page, "year")
    page.save.click()
    working.idle()
    save = working.page
    assert isinstance(save, SavePage)
    assert "not protected" in save.empty.heading.text()
    save.folder.set_value(tmp_path)
    save.name.set_value("figures")
    save.form.submit()
    working.idle()
    file = tmp_path / "figures.xlsx"
    assert save.file.text() == str(file)
    assert load_workbook(file)["Figures"]["A1"].value == "indicator"


@pytest.mark.parametrize("field", ["referrals", "members", "trainings"])
def test_a_field_of_work_in_pictures(sit, filled, field):
    working = sit(lambda desk: InPicturesPage(desk, field))
    near, far = working.page.cards
    assert len(near.chart.picture.places) == 12
    assert len(far.chart.picture.places) == 12
    working.keys(Qt.Key.Key_End)
    assert near.chart.place == 11
