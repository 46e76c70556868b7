"""What happened with a person, in the words of the screen."""

from collections.abc import Callable

from models.schema import ConsentScope, ReferralStatus
from models.timeline import Happening, Moment
from views.exchange.value_words import word
from views.kit.figures import in_digits, shown_date
from views.kit.words import in_language, mark, tr
from views.members import words
from views.referrals.words import STATES, clinic
from views.referrals.words import state as referral_state
from views.referrals.words import state_tone as referral_tone
from views.tokens import Tone
from views.trainings.words import mark_tone, mark_words

QUESTIONS = {
    ConsentScope.KEEP_RECORD: mark("keeping a record"),
    ConsentScope.SHARE_HEAD_OFFICE: mark("sharing with head office"),
    ConsentScope.SHARE_PROVIDER: mark("talking with clinics"),
    ConsentScope.FOLLOW_UP: mark("asking later"),
    ConsentScope.LEGAL_CASE: mark("noting a legal case"),
    ConsentScope.STATISTICS: mark("counting in figures"),
}


def day(row: Moment) -> str:
    """When it was; of a case only the month is known."""
    return in_digits(f"{row.day:%Y-%m}") if row.what is Happening.CASE else shown_date(row.day)


def what(row: Moment) -> str:
    """What it was."""
    return _WHAT[row.what](row)


def state(row: Moment) -> str:
    """How it stands or ended, where that is to be said."""
    found = _STATE.get(row.what)
    return found(row)[0] if found is not None else ""


def tone(row: Moment) -> Tone:
    """How that is coloured."""
    found = _STATE.get(row.what)
    return found(row)[1] if found is not None else Tone.PLAIN


def _sent(row: Moment) -> str:
    assert row.referral is not None
    return tr(
        "Referral: {clinic}, service {number}", clinic=clinic(row.referral), number=in_digits(str(row.referral.service))
    )


def _session(row: Moment) -> str:
    assert row.participation is not None
    return tr("Training: {title}", title=in_language(row.participation.title, row.participation.title_my))


def _certificate(row: Moment) -> str:
    assert row.participation is not None
    return tr("Certificate: {title}", title=in_language(row.participation.title, row.participation.title_my))


def _consent(row: Moment) -> str:
    assert row.consent is not None
    about = row.consent.provider_name or tr(QUESTIONS[row.consent.scope])
    return tr("Asked about {question}", question=about)


def _case(row: Moment) -> str:
    assert row.case is not None
    return tr("Legal case: {issue}", issue=word("legal_case.issue", row.case.issue.value))


def _came(row: Moment) -> str:
    return tr("Came from {office}", office=row.office) if row.office else tr("Came from another office")


def _begun(row: Moment) -> tuple[str, Tone]:
    assert row.referral is not None
    if row.referral.status in (ReferralStatus.DRAFT, ReferralStatus.ISSUED):
        return referral_state(row.referral), referral_tone(row.referral)
    return tr(STATES[ReferralStatus.ISSUED]), Tone.PLAIN


def _outcome(row: Moment) -> tuple[str, Tone]:
    assert row.referral is not None
    return referral_state(row.referral), referral_tone(row.referral)


def _attended(row: Moment) -> tuple[str, Tone]:
    assert row.participation is not None
    return mark_words(row.participation.status), mark_tone(row.participation.status)


def _answered(row: Moment) -> tuple[str, Tone]:
    assert row.consent is not None
    return words.answer(row.consent)


def _standing(row: Moment) -> tuple[str, Tone]:
    assert row.status is not None
    return tr(words.STATES[row.status]), words.state_tone(row.status)


def _ended(row: Moment) -> tuple[str, Tone]:
    assert row.case is not None
    return word("legal_case.outcome", row.case.outcome.value), Tone.PLAIN


def _reached(row: Moment) -> tuple[str, Tone]:
    return (tr("Reached"), Tone.GOOD) if row.reached else (tr("Not reached"), Tone.PLAIN)


_WHAT: dict[Happening, Callable[[Moment], str]] = {
    Happening.JOINED: lambda _row: tr("Joined"),
    Happening.WRITTEN_DOWN: lambda _row: tr("Record made"),
    Happening.STATUS: lambda _row: tr("Membership"),
    Happening.CAME_FROM: _came,
    Happening.HANDED_OVER: lambda row: tr("Handed over to {office}", office=row.office),
    Happening.REFERRED: _sent,
    Happening.ASKED: lambda _row: tr("Asked how the referral went"),
    Happening.OUTCOME: _sent,
    Happening.SESSION: _session,
    Happening.CERTIFICATE: _certificate,
    Happening.CONSENT: _consent,
    Happening.CASE: _case,
}
_STATE: dict[Happening, Callable[[Moment], tuple[str, Tone]]] = {
    Happening.STATUS: _standing,
    Happening.REFERRED: _begun,
    Happening.ASKED: _reached,
    Happening.OUTCOME: _outcome,
    Happening.SESSION: _attended,
    Happening.CONSENT: _answered,
    Happening.CASE: _ended,
}
