"""The words for why an event was held and who is counted."""

from models.schema import Occasion
from views.kit.words import mark

OCCASIONS = {
    Occasion.DAY_AGAINST_VIOLENCE: mark("17 December"),
    Occasion.LAUNCH: mark("Launch"),
    Occasion.ADVOCACY_MEETING: mark("Advocacy meeting"),
    Occasion.OTHER: mark("Other"),
}

GROUPS = {
    "members": mark("Members"),
    "nap": mark("Government programme"),
    "ingo": mark("International NGOs"),
    "ngo": mark("National NGOs"),
    "officials": mark("Officials"),
}
"""By the name of the field."""
