"""The fields about a person that registering and correcting share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.member_drafts import ADULT, LENGTHS, OLDEST, MemberDraft
from models.reference import TownshipLine
from models.schema import ConsentMethod, Gender, MemberRole
from views.desk import Desk
from views.kit.choices import CheckField, ChoiceField, SegmentField
from views.kit.dates import DateField
from views.kit.field import PhoneField, TextField, YearField
from views.kit.form import Form
from views.kit.pick import PickField
from views.kit.words import Text, in_language, tr
from views.members import words

_YES_NO = ((True, lambda: tr("Yes")), (False, lambda: tr("No")))
_PEOPLE_HERE = (MemberRole.PEER_VOLUNTEER, MemberRole.STAFF, MemberRole.LEADER, MemberRole.BOARD)


MORE = frozenset({"joined_on", "old_number", "languages", "role"})
"""The fields that are shown only when somebody wants them."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered to the questions of a new member."""

    keep: ConsentMethod | None = None
    share: bool | None = None


class PersonFields:
    """Makes the fields, puts them into a form, reads them as a draft or as the text that is kept of a half-typed form."""

    def __init__(self, desk: Desk) -> None:
        year = desk.today().year
        self.today = desk.today
        self.name = TextField(
            lambda: tr("Name"),
            limit=LENGTHS["name"],
            personal=True,
            placeholder=lambda: tr("as the person likes to be called"),
        )
        self.birth_year = YearField(lambda: tr("Birth year"), least=year - OLDEST, most=year, required=True)
        self.birthday_passed = SegmentField(
            lambda: tr("Has the birthday passed?"),
            _YES_NO,
            hint=lambda: tr("Turns 18 this year. The answer is not stored."),
        )
        self.gender = ChoiceField[Gender](
            lambda: tr("Gender"), [(gender, _said(template)) for gender, template in words.GENDERS.items()]
        )
        self.township = PickField[str](lambda: tr("Township"))
        self.phone = PhoneField(lambda: tr("Phone"), limit=LENGTHS["phone"], personal=True)
        self.safe_contact = TextField(
            lambda: tr("Safe way to reach"),
            limit=LENGTHS["safe_contact"],
            personal=True,
            placeholder=lambda: tr("such as Viber, evenings"),
        )
        self.joined_on = DateField(lambda: tr("Joined on"), desk.today, most=desk.today())
        self.old_number = TextField(lambda: tr("Old number"), limit=LENGTHS["old_number"], code=True)
        self.languages = TextField(lambda: tr("Languages"), limit=LENGTHS["languages"])
        self.role = ChoiceField[MemberRole](
            lambda: tr("Role besides member"), [(role, _said(words.ROLES[role])) for role in _PEOPLE_HERE]
        )
        self.reads_well = CheckField(lambda: tr("The name reads well as it is"))
        self.reads_well.hide()
        self.birthday_passed.hide()
        self.name.changed.connect(self._look_at_name)
        self.birth_year.changed.connect(self._look_at_age)
        self._roles: tuple[MemberRole, ...] = ()

    def add_first(self, form: Form) -> None:
        """What is asked first: name and birth year."""
        form.add_side_by_side((("name", self.name, 2), ("birth_year", self.birth_year, 1)))
        form.add("reads_well", self.reads_well)
        form.add("birthday_passed", self.birthday_passed)

    def add_contact(self, form: Form) -> None:
        """What may be asked later, and what a referral is easier with."""
        form.add_side_by_side((("phone", self.phone, 1), ("safe_contact", self.safe_contact, 1)))
        form.add_side_by_side((("gender", self.gender, 1), ("township", self.township, 1)))

    def add_more(self, form: Form) -> None:
        """What an office may keep besides."""
        form.add_side_by_side((("joined_on", self.joined_on, 1), ("old_number", self.old_number, 1)))
        form.add_side_by_side((("languages", self.languages, 1), ("role", self.role, 1)))

    def show_more(self, *, shown: bool) -> None:
        """Show or hide what `add_more` added. Hidden fields are passed by Enter and Tab."""
        for field in (self.joined_on, self.old_number, self.languages, self.role):
            field.setVisible(shown)
            row = field.parentWidget()
            if row is not None:
                row.setVisible(shown)

    @property
    def has_more(self) -> bool:
        """Whether something stands in those fields."""
        return bool(MORE & self.read().keys())

    def show_townships(self, lines: Sequence[TownshipLine], pcode: str | None = None) -> None:
        """The townships that the register knows; `pcode` is then the chosen one."""
        self.township.set_options([(line.pcode, _named(line)) for line in lines])
        if pcode is not None:
            self.township.set_value(pcode)

    @property
    def age(self) -> int | None:
        """Years by the year alone."""
        year = self.birth_year.value()
        return None if year is None else self.today().year - year

    def draft(self, answers: Answers | None = None) -> MemberDraft:
        """What stands in the fields."""
        said = answers or Answers()
        first = tuple(role for role in self._roles if role not in _PEOPLE_HERE) or (MemberRole.MEMBER,)
        kept = tuple(role for role in self._roles if role in _PEOPLE_HERE)[1:]
        chosen = self.role.value()
        return MemberDraft(
            self.birth_year.value(),
            self.name.value() or "",
            self.gender.value() or Gender.NO_ANSWER,
            self.township.value(),
            self.joined_on.value(),
            self.phone.value() or "",
            self.safe_contact.value() or "",
            (*first, *((chosen,) if chosen else ()), *kept),
            self.languages.value() or "",
            self.old_number.value() or "",
            said.keep,
            said.share,
            self.birthday_passed.value() if self.age == ADULT else None,
            reads_well=self.reads_well.value(),
        )

    def show(self, draft: MemberDraft) -> None:
        """Put a known person in."""
        self._roles = draft.roles
        self.name.set_value(draft.name)
        self.birth_year.set_value(draft.birth_year)
        self.gender.set_value(draft.gender)
        self.township.set_value(draft.township)
        self.joined_on.set_value(draft.joined_on)
        self.phone.set_value(draft.phone)
        self.safe_contact.set_value(draft.safe_contact)
        self.languages.set_value(draft.languages)
        self.old_number.set_value(draft.old_number)
        self.role.set_value(next((role for role in _PEOPLE_HERE if role in draft.roles), None))

    def read(self) -> dict[str, str]:
        """The fields as the text that is kept of a half-typed form; what is empty is left out."""
        joined, role, gender = self.joined_on.value(), self.role.value(), self.gender.value()
        typed = {
            "name": self.name.text(),
            "birth_year": self.birth_year.text(),
            "gender": gender.value if gender else "",
            "township": self.township.value() or "",
            "joined_on": joined.isoformat() if joined else "",
            "phone": self.phone.text(),
            "safe_contact": self.safe_contact.text(),
            "languages": self.languages.text(),
            "old_number": self.old_number.text(),
            "role": role.value if role else "",
        }
        return {name: text for name, text in typed.items() if text}

    def put(self, kept: dict[str, str]) -> None:
        """The other way round."""
        for name, field in (
            ("name", self.name),
            ("birth_year", self.birth_year),
            ("phone", self.phone),
            ("safe_contact", self.safe_contact),
            ("languages", self.languages),
            ("old_number", self.old_number),
        ):
            field.input.setText(kept.get(name, ""))
        self.gender.set_value(Gender(kept["gender"]) if kept.get("gender") in set(Gender) else None)
        self.role.set_value(MemberRole(kept["role"]) if kept.get("role") in set(MemberRole) else None)
        self.township.set_value(kept.get("township"))
        self.joined_on.set_value(_day(kept.get("joined_on", "")))
        self._look_at_age()

    def _look_at_name(self) -> None:
        # The question stands only while the field itself offers the other reading.
        self.reads_well.setVisible(not self.name.offer.isHidden())

    def _look_at_age(self) -> None:
        self.birthday_passed.setVisible(self.age == ADULT)


def _said(template: str) -> Text:
    return lambda: tr(template)


def _named(line: TownshipLine) -> Text:
    return lambda: in_language(line.name, line.name_my)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
