"""What is looked at on a member's page: the answers, all that happened, or a part of it."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from models.timeline import CASES, REFERRALS, TRAININGS, Happening, Moment
from views.kit.choices import SegmentField
from views.kit.figures import in_digits
from views.kit.words import mark, tr

ASKED, ALL = "asked", "all"
_KINDS: dict[str, Collection[Happening]] = {ALL: (), "referrals": REFERRALS, "trainings": TRAININGS, "cases": CASES}
_COUNTED = {"referrals": Happening.REFERRED, "trainings": Happening.SESSION, "cases": Happening.CASE}
_WORDS = {
    ASKED: mark("Asked and answered"),
    ALL: mark("History"),
    "referrals": mark("Referrals"),
    "trainings": mark("Trainings"),
    "cases": mark("Legal cases"),
}


class LookField(SegmentField[str]):
    """One of a few looks, with how many lines each has; cases are not there for who may not see them."""

    def __init__(self, *, sees_cases: bool) -> None:
        self._counted: Counter[Happening] = Counter()
        names = [name for name in _WORDS if sees_cases or name != "cases"]
        super().__init__("", [(name, self._teller(name)) for name in names], value=ASKED)
        for button in self.buttons:
            button.setAccessibleDescription(tr("Look at"))

    def _teller(self, name: str) -> Callable[[], str]:
        def said() -> str:
            count = self._counted[_COUNTED[name]] if name in _COUNTED else 0
            return f"{tr(_WORDS[name])}   {in_digits(str(count))}" if count else tr(_WORDS[name])

        return said

    def count(self, moments: Sequence[Moment]) -> None:
        """Say how much there is of each."""
        self._counted = Counter(moment.what for moment in moments)
        self.retranslate()

    def kinds(self) -> Collection[Happening] | None:
        """What is to be shown of what happened, nothing for all of it; None for the answers."""
        return _KINDS.get(self.value() or ASKED)

    def turn(self) -> None:
        """From the answers to all that happened, and back."""
        self.set_value(ALL if self.value() == ASKED else ASKED)
