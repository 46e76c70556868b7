"""The office's inbox: bundles that are being taken in, and those that wait. All of it is still encrypted."""

from collections.abc import Collection
from pathlib import Path

from models.errors import VaultError
from models.exchange import envelope
from models.exchange.envelope import CheckedCopy, VerifiedHead

ENDING = ".thz"


class Inbox:
    """The folder, and what was put there for the import that goes on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._new: set[Path] = set()

    def path(self, name: str) -> Path:
        """Where the bundle whose manifest has this hash lies, if it waits."""
        return self.folder / f"{name}{ENDING}"

    def copied(self, path: Path, verified: VerifiedHead) -> CheckedCopy:
        """A copy that was hashed while it was made; the file itself may be on a stick that is pulled out."""
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError:
            raise VaultError("The office's folder cannot be written.", "Free some space on this PC.") from None
        kept = self.path(verified.manifest_sha256)
        if path == kept or kept in self._new:
            envelope.check_again(path, verified)
            return CheckedCopy(kept, verified)
        was_here = kept.is_file()
        copy = envelope.copy_checked(path, verified, self.folder)
        if not was_here:
            self._new.add(copy.path)
        return copy

    def take_back(self) -> None:
        """Remove what was put here since the beginning: all was taken back."""
        for path in self._new:
            path.unlink(missing_ok=True)
        self._new.clear()

    def tidy(self, waiting: Collection[str]) -> None:
        """Keep only the bundles that wait; what a power cut left goes too."""
        if not self.folder.is_dir():
            return
        kept = {self.path(name).name for name in waiting}
        for path in self.folder.iterdir():
            if path.suffix == ENDING and path.name not in kept:
                path.unlink(missing_ok=True)
