"""Whether somebody who is being registered may be in the register already: shown to a person, who decides."""

from dataclasses import dataclass

from sqlalchemy import or_
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.errors import Message, say
from models.member_drafts import MemberDraft
from models.members import MemberLine, lines_matching
from models.names import SOUND, same_person_name, search_text, sound_key, strip_honorific
from models.schema import Member
from models.search import phone_key

_HITS = 5_000
"""Names that sound alike which are looked at; the commonest names have some thousands among 200,000 members."""

_YEARS_APART = 1
"""An age that was told can be a year off."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A member who may be the same person, and by what."""

    line: MemberLine
    why: Message
    """The strongest reason."""
    also: tuple[Message, ...] = ()
    """The others."""


def likely(session: Session, actor: Actor, draft: MemberDraft) -> list[Likely]:
    """Members who may be the person of this draft, each once with all that speaks for it: same phone, same old number, or one name (in any
    spelling or script) with a birth year at most one apart. Nothing is decided by it: two people can share a name.
    """
    allow(session, actor)
    draft = draft.tidy()
    found: dict[str, tuple[MemberLine, list[Message]]] = {}
    for line, why in (
        *((line, _SAME_PHONE) for line in _by_phone(session, draft)),
        *((line, _SAME_NUMBER) for line in _by_old_number(session, draft)),
        *((line, _why_name(line, draft)) for line in _by_name(session, draft)),
    ):
        found.setdefault(line.id, (line, []))[1].append(why)
    people = [Likely(line, whys[0], tuple(whys[1:])) for line, whys in found.values()]
    # Who is alike in more than one way comes first; of equals, the order of the reasons stays.
    return sorted(people, key=lambda one: -len(one.also))


_SAME_PHONE = say("The same phone number.")
_SAME_NUMBER = say("The same old number.")
_SAME_NAME = say("The same name, and about the same age.")
_ALIKE_NAME = say("A name that sounds the same, and about the same age.")
_SAME_NAME_ONLY = say("The same name.")
_ALIKE_NAME_ONLY = say("A name that sounds the same.")


def _why_name(line: MemberLine, draft: MemberDraft) -> Message:
    one, other = ("".join(strip_honorific(name).casefold().split()) for name in (line.name, draft.name))
    same = one == other
    if line.birth_year is None or draft.birth_year is None:
        return _SAME_NAME_ONLY if same else _ALIKE_NAME_ONLY
    return _SAME_NAME if same else _ALIKE_NAME


def _by_phone(session: Session, draft: MemberDraft) -> list[MemberLine]:
    key = phone_key(draft.phone)
    if not key:
        return []
    return [line for line in lines_matching(session, f'"{key}"', _HITS) if phone_key(line.phone) == key]


def _by_old_number(session: Session, draft: MemberDraft) -> list[MemberLine]:
    words = search_text(draft.old_number)
    if not words:
        return []
    number = draft.old_number.casefold()
    return [line for line in lines_matching(session, f'"{words}"', _HITS) if line.old_number.casefold() == number]


def _by_name(session: Session, draft: MemberDraft) -> list[MemberLine]:
    key = sound_key(draft.name)
    if not key:
        return []
    written, spoken = " ".join(key), " ".join(SOUND + sound for sound in key)
    about = []
    if draft.birth_year is not None:
        near = Member.birth_year.between(draft.birth_year - _YEARS_APART, draft.birth_year + _YEARS_APART)
        about = [or_(Member.birth_year.is_(None), near)]
    lines = lines_matching(session, f'"{written}" OR "{spoken}"', _HITS, *about)
    return [line for line in lines if same_person_name(line.name, draft.name)]
