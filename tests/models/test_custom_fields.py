"""Fields of head office's own: who defines them, and what they may be."""

import pytest

from models import custom_fields
from models.custom_fields import FieldDraft
from models.errors import AppError, NotAllowed, Refused
from models.schema import CustomField, CustomKind, CustomNoun
from models.stamps import place

TEA = FieldDraft(
    CustomNoun.MEMBER, CustomKind.CHOICE, "Wants a class", "တက်လိုသော သင်တန်း", (("English", "အင်္ဂလိပ်စာ"), ("Computer", ""))
)


@pytest.fixture
def session(head_office):
    with head_office.database.transaction() as session:
        yield session


@pytest.fixture
def me(head_office):
    return head_office.actor


def test_head_office_adds_a_field_and_every_choice_has_a_key(session, me):
    made = custom_fields.add(session, me, TEA)
    assert [made] == custom_fields.fields(session, CustomNoun.MEMBER)
    assert [(each.name, each.name_my) for each in made.choices] == [("English", "အင်္ဂလိပ်စာ"), ("Computer", "")]
    assert len({each.key for each in made.choices}) == 2


def test_a_branch_cannot_define_any(office):
    with office.database.transaction() as session, pytest.raises(AppError):
        custom_fields.add(session, office.actor, TEA)


def test_staff_of_head_office_cannot(session, staff):
    with pytest.raises(NotAllowed):
        custom_fields.add(session, staff, TEA)


@pytest.mark.parametrize("noun", [CustomNoun.MEMBER, CustomNoun.REFERRAL, CustomNoun.CASE])
def test_nothing_is_written_in_free_words_about_people(session, me, noun):
    with pytest.raises(Refused, match="free words"):
        custom_fields.add(session, me, FieldDraft(noun, CustomKind.TEXT, "What went well"))


@pytest.mark.parametrize("noun", [CustomNoun.SESSION, CustomNoun.PROVIDER])
def test_sessions_and_clinics_may_have_text(session, me, noun):
    made = custom_fields.add(session, me, FieldDraft(noun, CustomKind.TEXT, "What went well"))
    assert made.kind is CustomKind.TEXT


def test_a_label_of_what_is_never_stored_is_refused_with_its_reason(session, me):
    with pytest.raises(Refused, match="year of birth is enough"):
        custom_fields.add(session, me, FieldDraft(CustomNoun.MEMBER, CustomKind.DATE, "Birthday"))
    with pytest.raises(Refused, match="registration number"):
        custom_fields.add(session, me, FieldDraft(CustomNoun.MEMBER, CustomKind.NUMBER, "Number", "မှတ်ပုံတင်"))


def test_a_choice_of_what_is_never_stored_is_refused_too(session, me):
    draft = FieldDraft(CustomNoun.MEMBER, CustomKind.CHOICE, "Came back", "", (("Positive", ""), ("Negative", "")))
    with pytest.raises(Refused, match="Results of tests"):
        custom_fields.add(session, me, draft)


def test_a_field_cannot_be_renamed_into_one(session, me):
    made = custom_fields.add(session, me, TEA)
    with pytest.raises(Refused):
        custom_fields.correct(session, me, made.id, "HIV status", "")
    with pytest.raises(Refused):
        custom_fields.add_choice(session, me, made.id, "Photo taken")


def test_words_are_corrected_and_the_keys_stay(session, me):
    made = custom_fields.add(session, me, TEA)
    first = made.choices[0]
    custom_fields.correct(session, me, made.id, "Would like a class", "")
    after = custom_fields.correct_choice(session, me, made.id, first.key, "English lessons", "")
    assert after.label == "Would like a class"
    assert after.choice(first.key).name == "English lessons"


def test_a_field_is_retired_and_asked_again_never_deleted(session, me):
    made = custom_fields.add(session, me, TEA)
    custom_fields.set_active(session, me, made.id, active=False)
    assert custom_fields.fields(session) == []
    assert [line.active for line in custom_fields.fields(session, retired_too=True)] == [False]
    custom_fields.set_active(session, me, made.id, active=True)
    assert [line.id for line in custom_fields.fields(session)] == [made.id]


def test_two_fields_of_one_record_have_two_names(session, me):
    custom_fields.add(session, me, TEA)
    with pytest.raises(Refused, match="already"):
        custom_fields.add(session, me, FieldDraft(CustomNoun.MEMBER, CustomKind.NUMBER, "wants a CLASS"))
    custom_fields.add(session, me, FieldDraft(CustomNoun.SESSION, CustomKind.NUMBER, "Wants a class"))


def test_choices_belong_to_a_field_with_choices(session, me):
    with pytest.raises(Refused):
        custom_fields.add(session, me, FieldDraft(CustomNoun.MEMBER, CustomKind.CHOICE, "Class", "", (("One", ""),)))
    with pytest.raises(Refused):
        custom_fields.add(session, me, FieldDraft(CustomNoun.MEMBER, CustomKind.NUMBER, "Class", "", (("One", ""),)))


def test_what_a_branch_writes_as_a_field_is_none(session, me):
    made = custom_fields.add(session, me, TEA)
    forged = CustomField(
        id=made.id[:-4] + "0000", noun=CustomNoun.MEMBER, kind=CustomKind.TEXT, label="Notes", label_my="", choices=""
    )
    place(session, forged, "YGN")
    session.add(forged)
    session.flush()
    assert [line.id for line in custom_fields.fields(session, retired_too=True)] == [made.id]
