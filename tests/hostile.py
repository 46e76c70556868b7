"""`python -m tests.hostile [FROM-TO]`: each of a thousand hostile texts goes into every field of every form.

Every form of the program stands open on one office whose records are hostile texts themselves. Each text is pasted into
all fields, and then sent with one form after the other, which must save it or tell in place why not.
"""

import os
import sys
import tempfile
from pathlib import Path

# Before any Qt import: nothing of it is seen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from desktop.startup import application
from tests.campaign import Campaign, SeedFailed, parser_for, run, seeds_of
from tests.views import hostile
from tests.views.hostile_forms import FORMS
from tests.views.hostile_office import Seat, seat
from tests.views.hostile_texts import COUNT, kind_of, sample, text

_RECORDS = 40
"""Members, clinics and courses of the office, each under texts of their own."""


class Trial:
    """All forms, open; and one more that is sent with each text."""

    def __init__(self, at: Seat) -> None:
        self._at = at
        self._shown = hostile.show_all(at)
        # To a place of the rail one goes away from all that is open.
        self._sent = [name for name in FORMS if not name.startswith("place ")]

    def try_on(self, number: int) -> str:
        """The kind of this text. Raises `SeedFailed`."""
        wanted, name = text(number), ""
        try:
            for name, root in self._shown.items():  # noqa: B007 - told when it fails
                hostile.paste(root, wanted)
                hostile.look_plain(root)
            self._at.rest()
            hostile.look_at_window(self._at)
            name = self._sent[number % len(self._sent)]
            hostile.send(self._at, name, wanted)
        except hostile.Bug as bug:
            raise SeedFailed(f"text {number} ({kind_of(number)}) on {name}: {bug}") from bug
        return kind_of(number)


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = parser_for("hostile", "Hostile texts through every field of every form and every list.", f"0-{COUNT - 1}")
    chosen = parser.parse_args(arguments)
    campaign = Campaign("hostile", *seeds_of(chosen.seeds))
    if not chosen.anew:
        campaign.resume()
    application()
    with tempfile.TemporaryDirectory() as home, seat(Path(home), sample(_RECORDS)) as at:
        return run(campaign, Trial(at).try_on)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
