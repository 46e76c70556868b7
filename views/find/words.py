"""What a thing that was found is called, and what is told of it on one line."""

from models.finding import Found, Noun
from models.schema import CaseOutcome, MemberStatus, ReferralStatus, SessionStatus
from views.exchange.case_words import CASE_WORDS
from views.kit.figures import shown_date, shown_year
from views.kit.veil import veiled
from views.kit.words import in_language, mark, tr
from views.members.words import STATES as MEMBERS
from views.referrals.words import STATES as REFERRALS
from views.tokens import Tone

NOUNS = {
    Noun.MEMBER: mark("Members"),
    Noun.REFERRAL: mark("Referrals"),
    Noun.SESSION: mark("Sessions"),
    Noun.CLINIC: mark("Clinics"),
    Noun.COURSE: mark("Courses"),
    Noun.CASE: mark("Cases"),
}
_SESSIONS = {
    SessionStatus.PLANNED: mark("planned"),
    SessionStatus.HELD: mark("held"),
    SessionStatus.NOT_HELD: mark("did not take place"),
}
_OUTCOMES = CASE_WORDS["legal_case.outcome"]


def name(found: Found) -> str:
    """Name or title; a member's is covered where names are."""
    if found.noun in {Noun.MEMBER, Noun.REFERRAL}:
        if found.kept_at:
            return tr("Name kept at {office}", office=found.kept_at)
        return veiled(found.name) or tr("No name")
    return in_language(found.name, found.name_my)


def about(found: Found) -> str:
    """What tells it from others of the same name."""
    if found.noun is Noun.MEMBER:
        return tr("born {year}", year=shown_year(found.year)) if found.year else ""
    if found.noun is Noun.REFERRAL:
        return "   ·   ".join(filter(None, (in_language(found.also, found.also_my), _day(found))))
    return _day(found)


def _day(found: Found) -> str:
    return shown_date(found.day) if found.day is not None else ""


def state(found: Found) -> str:
    """Where it stands; of a member with several records, rather that."""
    if found.noun is Noun.MEMBER and found.also:
        return tr("same person as {code}", code=found.also)
    value = found.state
    if isinstance(value, MemberStatus):
        return tr(MEMBERS[value])
    if isinstance(value, ReferralStatus):
        return tr(REFERRALS[value])
    if isinstance(value, SessionStatus):
        return tr(_SESSIONS[value])
    return tr(_OUTCOMES[value.value]) if isinstance(value, CaseOutcome) else ""


def tone(_found: Found) -> Tone:
    """States are told here in words alone."""
    return Tone.PLAIN
