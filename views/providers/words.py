"""What the fixed choices of the directory are called on the screen."""

from collections.abc import Sequence

from models.providers import ProviderLine
from models.schema import ProviderKind
from views.kit.figures import in_digits
from views.kit.words import in_language, mark, tr
from views.tokens import Tone

KINDS = {
    ProviderKind.NAP: mark("Government programme"),
    ProviderKind.INGO: mark("International organisation"),
    ProviderKind.NGO: mark("National organisation"),
    ProviderKind.CBO: mark("Community group"),
    ProviderKind.PRIVATE: mark("Private"),
}


def name(line: ProviderLine) -> str:
    """A clinic's name in the language of the screen."""
    return in_language(line.name, line.name_my)


def numbers(line: ProviderLine) -> str:
    """The services it gives, by number."""
    return in_digits(_joined([str(offer.number) for offer in line.services]))


def state(line: ProviderLine) -> str:
    """What must be known of it before anything else."""
    if not line.active:
        return tr("closed")
    if line.adopted:
        return tr("in head office's list")
    if line.needs_paper_name:
        return tr("no name on paper")
    if line.code_twice:
        return tr("code used twice")
    if line.own:
        return tr("own")
    return tr("of {office}", office=line.office) if line.office else tr("head office's")


def tone(line: ProviderLine) -> Tone:
    """How the state is coloured."""
    if line.active and not line.adopted and (line.needs_paper_name or line.code_twice):
        return Tone.WARN
    return Tone.ACCENT if line.active and line.own else Tone.PLAIN


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(parts)
