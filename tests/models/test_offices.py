"""An office is made once, opened by its passphrase, and knows when its folder was put back or copied."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.upgrade import upgrade
from models.accounts import AccountDraft, Actor
from models.errors import AppError, NotAllowed, Refused
from models.offices import (
    OfficeDraft,
    OpenOffice,
    confirm_date,
    create_office,
    details,
    open_office,
    set_paper,
)
from models.schema import Account, Audit, Here, Role, Service, Township
from tests.models.exchange.post import register
from tests.offices import PASSPHRASE, START, SettableClock

Opened = Callable[[Path], OpenOffice]


@pytest.fixture
def opened(tmp_path: Path, clock: SettableClock) -> Opened:
    """Open the office in a folder on this PC."""

    def open_it(folder: Path, passphrase: str = PASSPHRASE, anchors: Path = tmp_path / "anchors") -> OpenOffice:
        return open_office(folder, passphrase, upgrade=upgrade, anchors=anchors, clock=clock)

    return open_it


@pytest.fixture
def made(tmp_path: Path, clock: SettableClock) -> Path:
    """The folder of an office that was made on this PC, and closed."""
    create(tmp_path / "office", clock, tmp_path / "anchors").close()
    return tmp_path / "office"


def create(folder: Path, clock: SettableClock, anchors: Path, draft: OfficeDraft | None = None) -> OpenOffice:
    return create_office(
        folder,
        draft or OfficeDraft(" ygn ", " Yangon ", paper_phone="09 1"),
        AccountDraft("Daw Aye", "DA"),
        PASSPHRASE,
        upgrade=upgrade,
        anchors=anchors,
        clock=clock,
    )


def station(office: OpenOffice) -> str:
    with office.database.reading() as session:
        return session.get_one(Here, 1).station


def test_a_new_office_has_its_first_admin_and_the_built_in_rows(made: Path, opened: Opened) -> None:
    office = opened(made)
    with office.database.reading() as session:
        shown = details(session)
        assert (shown.code, shown.name, shown.head, shown.paper_phone) == ("YGN", "Yangon", False, "09 1")
        assert len(shown.mark) == 2
        account = session.scalars(select(Account)).one()
        assert (account.account_role, account.sees_cases) == (Role.ADMIN, True)
        assert len(session.scalars(select(Service)).all()) == 10
        assert len(session.scalars(select(Township)).all()) > 10
        assert session.scalars(select(Audit.action)).all() == ["make office"]
    assert office.actor.role is Role.ADMIN
    office.database.close()


@pytest.mark.parametrize(
    "draft",
    [OfficeDraft("Y", "Yangon"), OfficeDraft("Y-N", "Yangon"), OfficeDraft("ရန်", "Yangon"), OfficeDraft("YGN", "  ")],
)
def test_codes_and_names_that_cannot_be_used_are_refused(
    tmp_path: Path, clock: SettableClock, draft: OfficeDraft
) -> None:
    with pytest.raises(Refused):
        create(tmp_path / "office", clock, tmp_path / "anchors", draft)
    assert not (tmp_path / "office").exists()


def test_a_wrong_passphrase_opens_nothing(made: Path, opened: Opened) -> None:
    with pytest.raises(AppError):
        opened(made, "six quiet orchids")  # type: ignore[call-arg]


def test_no_second_office_is_made_over_the_first(made: Path, tmp_path: Path, clock: SettableClock) -> None:
    before = (made / "register.db").read_bytes()
    with pytest.raises(Refused):
        create(made, clock, tmp_path / "anchors")
    assert (made / "register.db").read_bytes() == before


def test_opened_again_on_the_same_pc_it_is_the_same_station(made: Path, opened: Opened) -> None:
    office = opened(made)
    first = station(office)
    register(office)
    office.close()
    again = opened(made)
    assert station(again) == first
    again.close()


def test_a_folder_that_was_put_back_goes_on_as_another_station(made: Path, opened: Opened, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "copy")
    office = opened(made)
    first = station(office)
    register(office)
    office.close()
    shutil.rmtree(made)
    shutil.copytree(tmp_path / "copy", made)
    again = opened(made)
    assert station(again) != first
    with again.database.reading() as session:
        assert session.get_one(Here, 1).ancestors == first
        assert session.scalars(select(Audit.action)).all()[-1] == "new incarnation"
        assert not details(session).rejoined
    again.close()


def test_a_folder_that_was_copied_to_another_pc_goes_on_as_another_station(
    made: Path, opened: Opened, tmp_path: Path
) -> None:
    shutil.copytree(made, tmp_path / "copy")
    here, there = opened(made), opened(tmp_path / "copy", anchors=tmp_path / "elsewhere")  # type: ignore[call-arg]
    assert station(here) != station(there)
    for office in (here, there):
        office.close()


def test_what_paper_shows_is_an_admin_s_choice(office: OpenOffice, staff: Actor) -> None:
    with office.database.transaction() as session:
        set_paper(session, office.actor, paper_phone=" 09 2 ", issuer_line="Orchid", staff_print=True)
        shown = details(session)
        assert (shown.paper_phone, shown.issuer_line, shown.staff_print) == ("09 2", "Orchid", True)
    with pytest.raises(NotAllowed), office.database.transaction() as session:
        set_paper(session, staff, paper_phone="", issuer_line="", staff_print=False)


def test_an_issuer_line_that_tells_too_much_is_refused_when_it_is_written(office: OpenOffice) -> None:
    with pytest.raises(Refused, match="leave out words"), office.database.transaction() as session:
        set_paper(session, office.actor, paper_phone="", issuer_line="Positive HIV desk", staff_print=True)


def test_a_person_can_say_that_the_date_is_right(office: OpenOffice, clock: SettableClock) -> None:
    clock.later(days=365 * 5)
    register(office)
    with office.database.transaction() as session:
        assert details(session).clock_doubted
        confirm_date(session, office.actor)
        assert not details(session).clock_doubted
    register(office)
    with office.database.reading() as session:
        assert not details(session).clock_doubted
        assert session.get_one(Here, 1).hlc >> 16 >= int(clock.now.timestamp() * 1000) > int(START.timestamp() * 1000)
