"""Who on a list is one person, who are two, and what is kept of each."""

import pytest

from models import consents, listing, members
from models.schema import ConsentAnswer, ConsentMethod, ConsentScope, Gender
from tests.models.test_load import GOOD, names
from tests.models.test_load import members as load_members


def second(**changes: str) -> list[str]:
    fields = ("name", "sex", "born", "township", "phone", "joined", "number")
    row = dict(zip(fields, GOOD, strict=True)) | changes
    return [row[field] for field in fields]


@pytest.mark.parametrize(
    "other",
    [
        second(name="ဒေါ်သီတာ"),
        second(name="သီ တာ"),
        second(name="Ma Thida", number=""),
        second(name="Thidar", phone="", number=""),
        second(phone="+95 9 000 111222", joined="", number=""),
        second(born="၃၁", joined="", number=""),
        second(phone="09000999888", joined=""),
    ],
    ids=["honorific", "blank", "romanised", "same day", "same phone", "age", "old number"],
)
def test_the_same_person_written_in_another_way_is_not_taken_twice(office, tmp_path, other):
    loaded = load_members(office, tmp_path, GOOD, other)
    assert (loaded.taken, loaded.already) == (1, 1)
    assert load_members(office, tmp_path, other).already == 1


@pytest.mark.parametrize(
    "other",
    [
        second(phone="09000999888", joined="15/03/2025", number=""),
        second(born="1992"),
        second(name="မသီရိ"),
        second(phone="", joined="", number=""),
        second(phone="09000999888", number=""),
    ],
    ids=["nothing but the name", "two years apart", "another name", "nothing to tell by", "another phone"],
)
def test_two_people_of_one_name_stay_two(office, tmp_path, other):
    assert load_members(office, tmp_path, GOOD, other).taken == 2
    assert load_members(office, tmp_path, GOOD, other).already == 2
    assert len(names(office)) == 2


def test_where_nothing_else_is_known_gender_and_township_tell_two_people_apart(office, tmp_path):
    bare = second(phone="", joined="", number="")
    elsewhere = second(phone="", joined="", number="", township="MMR013015")
    loaded = load_members(office, tmp_path, bare, bare, elsewhere)
    assert (loaded.taken, loaded.already) == (2, 1)


def test_a_loaded_member_has_agreed_to_a_record_and_to_nothing_else(office, tmp_path):
    load_members(office, tmp_path, GOOD)
    with office.database.reading() as session:
        (entry,) = listing.all_members(session, office.actor)
        said = {line.scope: line for line in members.details(session, office.actor, entry.line.code).consents}
        written = listing.all_consents(session, office.actor)
    assert [(row.scope, row.answer, row.method) for row in written] == [
        (ConsentScope.KEEP_RECORD, ConsentAnswer.YES, ConsentMethod.OFFICE_LIST)
    ]
    assert said[ConsentScope.SHARE_HEAD_OFFICE].answer is ConsentAnswer.NOT_ASKED
    line = entry.line
    assert (line.birth_year, line.gender, line.township) == (1994, Gender.FEMALE, "MMR013008")
    assert (line.phone, line.old_number, entry.roles) == ("09000111222", "YGN-0007", "member")


def test_a_loaded_member_is_found_by_one_syllable_and_its_name_stays_here(office, tmp_path):
    load_members(office, tmp_path, GOOD)
    with office.database.transaction() as session:
        (found,) = members.find(session, office.actor, "တာ")
        assert found.name == "မသီတာ"
        cursor = office.database.raw(session)
        cursor.execute("SELECT shared_name || shared_phone || shared_safe_contact FROM member")
        assert cursor.fetchall() == [("",)]


def test_who_has_just_turned_eighteen_by_the_full_date_is_taken(office, tmp_path):
    born, unborn = second(born="24/11/2008"), second(born="26/11/2008", name="Ma Su")
    loaded = load_members(office, tmp_path, born, unborn, second(born="2008", name="Ma Mya"))
    assert (loaded.taken, [row.row for row in loaded.refused]) == (1, [3, 4])


def test_a_withdrawn_consent_is_not_given_again_by_the_list(office, tmp_path):
    load_members(office, tmp_path, GOOD)
    with office.database.transaction() as session:
        (entry,) = listing.all_members(session, office.actor)
        code = entry.line.code
        day = entry.line.joined_on
        consents.refuse(session, office.actor, code, ConsentScope.KEEP_RECORD, on=day)
    assert load_members(office, tmp_path, GOOD).already == 1
    with office.database.reading() as session:
        (written,) = listing.all_consents(session, office.actor)
    assert written.answer is ConsentAnswer.NO
