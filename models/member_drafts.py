"""What is typed about a member, and the rules it must keep before it becomes a record."""

import enum
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from models.burmese import latin_digits, normalise
from models.errors import Problem, say
from models.schema import ConsentMethod, Gender, MemberRole
from models.zawgyi import looks_zawgyi

ADULT = 18
"""Years; below them there is no member record, a safeguarding referral only."""
OLDEST = 110
"""Years of age above which a year of birth is taken for a slip of the pen."""

LENGTHS = {"name": 120, "phone": 40, "safe_contact": 120, "languages": 120, "old_number": 40}
"""Characters that fit into each text."""

_PHONE = re.compile(r"\+?[\d\s().,/-]{5,}")

_TOO_YOUNG = say("This person is under 18: no member record is kept.")
_SAFEGUARDING = say("Make a safeguarding referral (service 9) instead. It needs no record.")


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A member to be registered. Only `birth_year` and `keep_record` are required.

    `township` is a P-code. `share_head_office` is None while it was not asked. `birthday_passed` is needed of those
    who turn 18 this year and is not stored. `reads_well`: a person looked at the name and says it is no Zawgyi.
    """

    birth_year: int | None
    name: str = ""
    gender: Gender = Gender.NO_ANSWER
    township: str | None = None
    joined_on: date | None = None
    phone: str = ""
    safe_contact: str = ""
    roles: tuple[MemberRole, ...] = (MemberRole.MEMBER,)
    languages: str = ""
    old_number: str = ""
    keep_record: ConsentMethod | None = None
    share_head_office: bool | None = None
    birthday_passed: bool | None = None
    reads_well: bool = False

    def tidy(self) -> "MemberDraft":
        """The same with every text in its one way of writing, phone in Latin digits, roles in their order."""
        return replace(
            self,
            name=normalise(self.name),
            phone=latin_digits(normalise(self.phone)),
            safe_contact=normalise(self.safe_contact),
            languages=normalise(self.languages),
            old_number=normalise(self.old_number),
            township=normalise(self.township or "").upper() or None,
            roles=tuple(role for role in MemberRole if role in self.roles) or (MemberRole.MEMBER,),
        )

    def problems(self, day: date | None = None) -> tuple[Problem, ...]:
        """What keeps this from being registered, field by field; on `day`, without which age and dates are not
        looked at. Whether a township is known only the register can tell.
        """
        return tuple(self._problems(day))

    def _problems(self, day: date | None) -> Iterator[Problem]:
        if self.birth_year is None:
            yield Problem("birth_year", say("The year of birth is missing."), say("Ask for the year, or guess it."))
        elif day is not None:
            yield from self._age_problems(self.birth_year, day)
        if self.keep_record is None:
            yield Problem("keep_record", say("Nobody asked yet whether we may keep a record."), say("Ask first."))
        tidied = self.tidy()
        for field, most in LENGTHS.items():
            if len(getattr(tidied, field)) > most:
                yield Problem(field, say("This text is longer than {most} characters.", most=most), say("Shorten it."))
        if not self.reads_well and looks_zawgyi(self.name):
            yield Problem(
                "name",
                say("This name seems to be typed in Zawgyi."),
                say("Convert it, or say that it reads well as it is."),
            )
        if tidied.phone and not _PHONE.fullmatch(tidied.phone):
            yield Problem("phone", say("This is no phone number."), say("Type its digits."))
        if day is not None and self.joined_on is not None and self.joined_on > day:
            yield Problem("joined_on", say("The day of joining lies in the future."), say("Choose an earlier day."))

    def _age_problems(self, birth_year: int, day: date) -> Iterator[Problem]:
        age = day.year - birth_year
        if age < 0:
            yield Problem("birth_year", say("The year of birth lies in the future."))
        elif age < ADULT or (age == ADULT and self.birthday_passed is False):
            yield Problem("birth_year", _TOO_YOUNG, _SAFEGUARDING)
        elif age == ADULT and self.birthday_passed is None:
            yield Problem(
                "birthday_passed",
                say("This person turns 18 this year."),
                say("Ask whether the birthday has passed. The answer is not stored."),
            )
        elif age > OLDEST:
            yield Problem("birth_year", say("Nobody is that old."), say("Compare the year of birth."))


def written_roles(roles: Iterable[MemberRole]) -> str:
    """Roles as a row and a list hold them: joined by commas."""
    return ",".join(role.value for role in roles)


class Keep(enum.Enum):
    """Stands for "leave it as it is" in `MemberChanges`."""

    KEEP = "keep"


KEEP = Keep.KEEP


@dataclass(frozen=True, slots=True)
class MemberChanges:
    """What to correct of a member; what is not given stays."""

    birth_year: int | Keep | None = KEEP
    name: str | Keep = KEEP
    gender: Gender | Keep = KEEP
    township: str | Keep | None = KEEP
    joined_on: date | Keep | None = KEEP
    phone: str | Keep = KEEP
    safe_contact: str | Keep = KEEP
    roles: tuple[MemberRole, ...] | Keep = KEEP
    languages: str | Keep = KEEP
    old_number: str | Keep = KEEP
    birthday_passed: bool | None = None
    reads_well: bool = False

    @classmethod
    def between(cls, before: MemberDraft, after: MemberDraft) -> "MemberChanges":
        """What a form changed: it was shown `before` and now holds `after`."""
        given = {
            field: getattr(after, field) for field in CORRECTABLE if getattr(after, field) != getattr(before, field)
        }
        return cls(**given, birthday_passed=after.birthday_passed, reads_well=after.reads_well)

    def applied_to(self, before: MemberDraft) -> tuple[MemberDraft, frozenset[str]]:
        """The corrected draft as typed, and which of its fields will differ from `before`."""
        given = {field: getattr(self, field) for field in CORRECTABLE if getattr(self, field) is not KEEP}
        typed = replace(before, **given, birthday_passed=self.birthday_passed, reads_well=self.reads_well)
        tidied = typed.tidy()
        return typed, frozenset(field for field in given if getattr(tidied, field) != getattr(before, field))


CORRECTABLE = (
    "birth_year",
    "name",
    "gender",
    "township",
    "joined_on",
    "phone",
    "safe_contact",
    "roles",
    "languages",
    "old_number",
)
