"""What the fixed choices of legal cases are called on the screen."""

from collections.abc import Mapping

from views.kit.words import mark

_TOWARDS = {
    "police": mark("Police"),
    "military": mark("Military"),
    "health worker": mark("Health worker"),
    "local official": mark("Local official"),
    "client": mark("Client"),
    "employer or manager": mark("Employer or manager"),
    "partner or family": mark("Partner or family"),
    "community": mark("Community"),
    "unknown": mark("Unknown"),
}

CASE_WORDS: dict[str, Mapping[str, str]] = {
    "legal_case.issue": {
        "arrest or detention": mark("Arrest or detention"),
        "extortion": mark("Extortion"),
        "physical violence": mark("Physical violence"),
        "sexual violence": mark("Sexual violence"),
        "health-care denial": mark("Health care denied"),
        "eviction": mark("Eviction"),
        "family or partner": mark("Family or partner"),
        "work dispute": mark("Dispute at work"),
        "online outing": mark("Outing on the internet"),
        "documents": mark("Documents"),
        "other": mark("Other"),
    },
    "legal_case.perpetrator": _TOWARDS,
    "legal_case.action": {
        "information": mark("Information"),
        "accompaniment": mark("Accompaniment"),
        "lawyer": mark("Lawyer"),
        "mediation": mark("Mediation"),
        "medical": mark("Medical help"),
        "shelter": mark("Shelter"),
        "none wanted": mark("None wanted"),
    },
    "legal_case.outcome": {
        "released": mark("Released"),
        "settled": mark("Settled"),
        "ongoing": mark("Ongoing"),
        "withdrawn": mark("Withdrawn"),
        "referred": mark("Referred"),
        "unresolved": mark("Unresolved"),
        "lost": mark("Lost"),
    },
}
"""By `table.column`."""
