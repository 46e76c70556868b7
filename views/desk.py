"""What every page is given: the register's runner, who sits in front of it, and the ways to the rest of the program.

A page imports no other room for this. The composition root (`desktop.app`) makes the one desk of an open office.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.accounts import Actor
from models.errors import AppError
from models.offices import OfficeDetails
from models.vault import Renewal, Unlocked
from views.kit.jobs import Jobs
from views.kit.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The working place of one account in one open office.

    `go` takes a place's name: `today`, `members`, `trainings`, `referrals`, `clinics`, `cases`, `exchange`, `reports`,
    `settings`.
    `say(text, undo=None)` tells quietly what was done, `tell(error)` what went wrong, both above any page.
    `setting` and `set_setting` reach this computer's settings by name: `language` (en, my), `theme` (system, light,
    dark), `text_size` (normal, large, largest), `names` (shown, hidden), `printer`; a new value is worn and spoken at
    once.
    """

    jobs: Jobs
    actor: Actor
    office: OfficeDetails
    """As it was when the office was opened; read `models.offices.details` again where a change must be seen."""
    folder: Path
    """The office's folder, for what is kept beside the register (the inbox of bundles)."""
    today: Callable[[], date]
    """The calendar day in Myanmar."""
    open: Callable[[Page], None]
    """Show a page on top of the present one; Escape, or `back`, leads away from it."""
    back: Callable[[], None]
    go: Callable[[str], None]
    say: Callable[..., None]
    tell: Callable[[AppError], None]
    setting: Callable[[str], str]
    set_setting: Callable[[str, str], None]
    renew: Callable[[Unlocked, Renewal], None]
    """Give the office another key and end the work: nothing on any page goes on after it. What the own passphrase gave
    once more, and who opens the office from then on; both were looked at."""
