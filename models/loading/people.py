"""Who is meant: members known here, found by what a list says of a person."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from models.errors import Refused
from models.ids import typed_code
from models.names import same_person_name, sound_key
from models.office_rows import MemberRow
from models.schema import Gender, Member, MemberLocal, MemberStatus
from models.search import phone_key


@dataclass(frozen=True, slots=True)
class Person:
    """A member, as far as lists tell people apart. `counted`: the year of birth may come from an age."""

    code: str
    name: str
    birth_year: int | None
    counted: bool
    gender: str
    township: str
    phone: str
    joined_on: date | None
    old_number: str


class People:
    """The members of a register, or of a list being loaded, in memory: a list asks for hundreds of them."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self._by_code: dict[str, Person] = {}
        self._by_number: dict[str, list[Person]] = defaultdict(list)
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._by_sound: dict[tuple[str, ...], list[Person]] = defaultdict(list)
        for person in people:
            self.add(person)

    @classmethod
    def known(cls, session: Session) -> "People":
        """All members who are not erased. Their year of birth is taken as one that may come from an age."""
        here = MemberLocal.id.is_not(None)
        rows = session.execute(
            select(
                Member.code,
                case((here, MemberLocal.name), else_=Member.shared_name),
                Member.birth_year,
                Member.gender,
                Member.township,
                case((here, MemberLocal.phone), else_=Member.shared_phone),
                Member.joined_on,
                Member.old_number,
            )
            .outerjoin(MemberLocal, MemberLocal.id == Member.id)
            .where(Member.status != MemberStatus.ERASED)
            .order_by(Member.id)
        )
        return cls(
            Person(code, name, born, True, gender.value, township or "", phone_key(phone), joined_on, number)
            for code, name, born, gender, township, phone, joined_on, number in rows
        )

    def add(self, person: Person) -> None:
        """One more of them."""
        self._by_code[person.code] = person
        if person.old_number:
            self._by_number[person.old_number.casefold()].append(person)
        if person.name:
            self._by_name[person.name].append(person)
            self._by_sound[_sound(person.name)].append(person)

    def same_as(self, row: MemberRow) -> Person | None:
        """The member whom this row names, though perhaps written in another way; None when it is somebody else.

        One name (in any spelling or script) and one year of birth (a year apart where one comes from an age) are
        shared by different people. So the phone, the day of joining or the old number must be the same, too; only
        where neither says anything of these, gender and township decide. Two phones that differ are two people's, even
        if they joined together: somebody left out is a worse mistake than somebody listed twice.
        """
        asked = _person("", row)
        candidates = self._by_sound.get(_sound(asked.name), ())
        return next((person for person in candidates if _same_person(person, asked)), None)

    def find(self, typed: str) -> Person:
        """The member whom a register or referral names: by old number, code, the very name, or its other spellings.

        Raises `Refused` when nobody or more than one is meant.
        """
        for found in (self._by_number.get(typed.casefold(), []), self._coded(typed), self._by_name.get(typed, [])):
            if found:
                return _only(found)
        alike = [person for person in self._by_sound.get(_sound(typed), ()) if same_person_name(person.name, typed)]
        if not alike:
            raise Refused("No member has this name or number.", "Load or register the member first, then this list.")
        return _only(alike)

    def _coded(self, typed: str) -> list[Person]:
        try:
            person = self._by_code.get(typed_code(typed))
        except Refused:
            return []
        return [person] if person else []


def person_of(code: str, row: MemberRow) -> Person:
    """A person just taken from a row."""
    return _person(code, row)


def _person(code: str, row: MemberRow) -> Person:
    return Person(
        code,
        row.name,
        row.birth.year if row.birth else None,
        bool(row.birth and row.birth.counted),
        row.gender or Gender.NO_ANSWER.value,
        row.township,
        phone_key(row.phone),
        row.joined,
        row.old_number,
    )


def _sound(name: str) -> tuple[str, ...]:
    # A name of signs alone has no sound, and is still a name.
    return sound_key(name) or (name,)


def _only(found: list[Person]) -> Person:
    if len(found) > 1:
        raise Refused("Several members have this name or number.", "Write the member's code or old number instead.")
    return found[0]


def _same_person(one: Person, other: Person) -> bool:
    if one.name != other.name and not same_person_name(one.name, other.name):
        return False
    if one.birth_year is None or other.birth_year is None:
        return False
    if abs(one.birth_year - other.birth_year) > (1 if one.counted or other.counted else 0):
        return False
    marks, others = _marks(one), _marks(other)
    if _apart(one.phone, other.phone) and not (one.old_number and marks[2] == others[2]):
        return False
    if not any(marks) and not any(others):
        return (one.gender, one.township) == (other.gender, other.township)
    return any(mark and mark == its for mark, its in zip(marks, others, strict=True))


def _apart(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _marks(person: Person) -> tuple[str, date | None, str]:
    return person.phone, person.joined_on, person.old_number.casefold()
