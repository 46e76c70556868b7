"""What the groups of a split are called, and in which order they stand."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import Message, say
from models.reference import services, townships
from models.reports.figures import ALL, UNKNOWN, Group
from models.reports.indicators import Axis
from models.reports.people import AGES
from models.schema import Gender, Office, ProviderKind, Topic

AXES: dict[Axis, Message] = {
    Axis.OFFICE: say("By office"),
    Axis.TOWNSHIP: say("By township"),
    Axis.SERVICE: say("By service"),
    Axis.PROVIDER_TYPE: say("By kind of clinic"),
    Axis.TOPIC: say("By topic"),
    Axis.LEVEL: say("By level"),
    Axis.GENDER: say("By gender"),
    Axis.AGE: say("By age"),
    Axis.GROUP: say("By group"),
    Axis.OUTCOME: say("By outcome"),
}

_AGE_WORDS = {
    "18-19": say("18 to 19"),
    "20-24": say("20 to 24"),
    "25-34": say("25 to 34"),
    "35-44": say("35 to 44"),
    "45+": say("45 and older"),
}
_WORDS: dict[Axis, dict[str, Message]] = {
    Axis.PROVIDER_TYPE: {
        ProviderKind.NAP: say("Government programme"),
        ProviderKind.INGO: say("International organisation"),
        ProviderKind.NGO: say("National organisation"),
        ProviderKind.CBO: say("Community group"),
        ProviderKind.PRIVATE: say("Private"),
    },
    # Figures leave the office: the topics in the words that may stand on paper.
    Axis.TOPIC: {
        Topic.LEADERSHIP: say("Leadership"),
        Topic.HUMAN_RIGHTS: say("Human rights"),
        Topic.ADVOCACY: say("Advocacy"),
        Topic.PREVENTION: say("Prevention"),
        Topic.LEGAL_LITERACY: say("Legal literacy"),
        Topic.ENGLISH: say("English"),
        Topic.COMPUTER: say("Computer"),
        Topic.OTHER: say("Other"),
    },
    Axis.GENDER: {
        Gender.FEMALE: say("Female"),
        Gender.MALE: say("Male"),
        Gender.TRANSGENDER_WOMAN: say("Transgender woman"),
        Gender.TRANSGENDER_MAN: say("Transgender man"),
        Gender.OTHER: say("Other"),
        Gender.NO_ANSWER: say("No answer"),
    },
    Axis.AGE: {age: _AGE_WORDS[age] for age in AGES},
    Axis.OUTCOME: {
        "served": say("Got the service"),
        "waiting": say("No news yet"),
        "ended": say("Did not get it"),
    },
    Axis.GROUP: {
        "members": say("Members"),
        "nap": say("Government programme"),
        "ingo": say("International organisations"),
        "ngo": say("National organisations"),
        "officials": say("Officials"),
    },
}
_NOT_KNOWN = say("Not known")
_TOGETHER = say("Together")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of what people named themselves: services, townships, offices."""

    given: Mapping[Axis, Mapping[str, tuple[str, str]]]

    def groups(self, axis: Axis | None, keys: Collection[str]) -> tuple[Group, ...]:
        """The groups of a table in the order of its rows, all together last."""
        ordered = sorted(set(keys) - {ALL}, key=lambda key: self._place(axis, key)) if axis else []
        return tuple(self._group(axis, key) for key in (*ordered, ALL))

    def _group(self, axis: Axis | None, key: str) -> Group:
        if key == ALL or axis is None:
            return Group(ALL, _TOGETHER)
        if key == UNKNOWN:
            return Group(key, _NOT_KNOWN)
        if axis is Axis.LEVEL:
            return Group(key, say("Level {level}", level=int(key)))
        if axis in _WORDS:
            return Group(key, _WORDS[axis].get(key, say("{name}", name=key)))
        name, name_my = self.given[axis].get(key, (key, ""))
        return Group(key, None, name, name_my)

    def _place(self, axis: Axis | None, key: str) -> tuple[bool, int, str]:
        if axis in (Axis.SERVICE, Axis.LEVEL) and key.isdecimal():
            return False, int(key), ""
        if axis is not None and axis in _WORDS:
            known = list(_WORDS[axis])
            return key == UNKNOWN, known.index(key) if key in known else len(known), key
        name, _my = self.given.get(axis, {}).get(key, (key, "")) if axis else (key, "")
        return key == UNKNOWN, 0, name


def names(session: Session) -> Names:
    """The names as the register has them."""
    offices = session.execute(select(Office.code, Office.name).order_by(Office.id.desc()))
    return Names(
        {
            Axis.SERVICE: {str(one.number): (one.name, one.name_my) for one in services(session)},
            Axis.TOWNSHIP: {one.pcode: (one.name, one.name_my) for one in townships(session)},
            Axis.OFFICE: {code: (name or code, "") for code, name in offices},
        }
    )
