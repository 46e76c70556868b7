"""An office opened by its recovery shares, from the start page or by a command: the folder is held meanwhile."""

from collections.abc import Sequence
from pathlib import Path

from desktop.instance import alone
from desktop.upgrade import upgrade
from models import recovery
from models.backup_file import Report, silent
from models.clock import Clock, system_clock
from models.recovery import AccountChoice, Recovered


def choices(folder: Path, shares: Sequence[str]) -> tuple[AccountChoice, ...]:
    """`models.recovery.account_choices` while no other process has the office. Raises `AppError`."""
    with alone(folder):
        return recovery.account_choices(folder, shares, upgrade=upgrade)


def recover(
    folder: Path,
    shares: Sequence[str],
    account_id: str,
    new_passphrase: str,
    anchors: Path,
    *,
    clock: Clock = system_clock,
    report: Report = silent,
) -> Recovered:
    """`models.recovery.recover`, likewise. Raises `AppError`."""
    with alone(folder):
        return recovery.recover(
            folder, shares, account_id, new_passphrase, upgrade=upgrade, anchors=anchors, clock=clock, report=report
        )
