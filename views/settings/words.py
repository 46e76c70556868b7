"""The words for what an account may do."""

from models.accounts import AccountLine
from models.schema import Role
from views.kit.words import mark, tr

ROLES = {Role.STAFF: mark("Staff"), Role.ADMIN: mark("Admin"), Role.HEAD_OFFICE: mark("Head office")}


def sees_words(account: AccountLine) -> str:
    """What an account may see beside the rest."""
    seen = []
    if account.sees_cases:
        seen.append(tr("legal cases"))
    if account.sees_follow_up_care:
        seen.append(tr("follow-up care"))
    return "   ·   ".join(seen)
