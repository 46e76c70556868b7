"""A made-up office of some forty members for tests and pictures. Nobody here is real."""

from datetime import date
from itertools import product

from models import consents, members
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import ConsentMethod, ConsentScope, Gender, MemberRole, MemberStatus

_FIRST = ("မခင်", "မသန္တာ", "မစန္ဒာ", "ဒေါ်အေး", "Ma Hla", "Thida", "နှင်း", "Su Su")
_SECOND = ("သန်း", "ဝင်း", "လွင်", "မော်", "ဦး")
_LATIN = {"သန်း": "Than", "ဝင်း": "Win", "လွင်": "Lwin", "မော်": "Maw", "ဦး": "Oo"}
_TOWNS = ("MMR013001", "MMR013015", "MMR013008", None)


def names() -> list[str]:
    """Forty names in both scripts."""
    made = []
    for first, second in product(_FIRST, _SECOND):
        made.append(f"{first} {_LATIN[second]}" if first.isascii() else first + second)
    return made


def fill(office: OpenOffice, day: date) -> list[str]:
    """Register them; gives their codes in the order of their names."""
    codes = []
    with office.database.transaction() as session:
        for number, name in enumerate(names()):
            draft = MemberDraft(
                birth_year=1975 + number * 7 % 30,
                name=name,
                gender=(Gender.FEMALE, Gender.FEMALE, Gender.TRANSGENDER_WOMAN, Gender.NO_ANSWER)[number % 4],
                township=_TOWNS[number % 4],
                joined_on=day.replace(year=2018 + number % 8),
                phone=f"09 4200 {1000 + number * 37}",
                safe_contact="Viber, evenings" if number % 3 else "",
                roles=(MemberRole.MEMBER, MemberRole.PEER_VOLUNTEER) if number % 5 == 0 else (MemberRole.MEMBER,),
                old_number=f"YGN/{100 + number}",
                keep_record=ConsentMethod.SPOKEN,
                share_head_office=(True, False, None)[number % 3],
            )
            made = members.register(session, office.actor, draft)
            codes.append(made.code)
            if number % 2:
                consents.give(
                    session, office.actor, made.code, ConsentScope.FOLLOW_UP, method=ConsentMethod.SPOKEN, on=day
                )
            if number % 9 == 4:
                members.set_status(session, office.actor, made.code, MemberStatus.INACTIVE, day)
    return codes
