"""The window that stands while the office gets another key: how far it is, then what happened and the way back in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from desktop.crash import CrashPage
from desktop.waiting import Waiting
from models import swap
from models.database import Stopped
from models.errors import AppError
from models.offices import OpenOffice
from models.renewing import Renewed, renew
from models.vault import Renewal, Unlocked
from views.kit.words import Text, said, tr

_DECIDED = 50
"""Hundredths after which the new key stands: the rest is the first backup under it, and nothing goes back."""


class Renewing(Waiting):
    """Writes the office anew and closes it. `over` when it is to be opened again, whichever passphrase opens it."""

    def __init__(self, office: OpenOffice, unlocked: Unlocked, renewal: Renewal) -> None:
        super().__init__(
            lambda: tr("The office gets another key"),
            lambda: tr("It is written anew and read back. Until that is done, nothing is changed."),
            lambda: f"{tr('Cancel')}   Esc",
            lambda report: renew(office, unlocked, renewal, report),
        )
        self._folder = office.folder
        self._own = office.actor.account_id in renewal.passphrases

    @override
    def move_on(self, done: int, _of: int) -> None:
        super().move_on(done, _of)
        if self.working and done > _DECIDED:
            self.button.setEnabled(False)

    @override
    def done(self, result: object) -> None:
        assert isinstance(result, Renewed)
        trouble = result.trouble
        self._say(lambda: tr("The office has another key"), lambda: self._done_words(trouble))

    def _done_words(self, trouble: AppError | None) -> str:
        open_it = (
            tr("Open the office with the new passphrase.")
            if self._own
            else tr("Open the office with your own passphrase.")
        )
        if trouble is None:
            return open_it
        older = tr("Older backups in the office's folder still open by the old passphrases.")
        # It was stopped: nothing is wrong that could be mended.
        why = "" if isinstance(trouble, Stopped) else f"{said(trouble.title)} {said(trouble.advice)} "
        return f"{open_it}\n{older} {why}{tr('They go once the program has kept five newer ones.')}"

    @override
    def refused(self, error: AppError) -> None:
        if swap.pending(self._folder):
            # It was decided, and is brought to its end at the next opening.
            self.done(Renewed(error))
            return
        self._say(
            lambda: tr("The office keeps its key"),
            lambda: (
                f"{said(error.title)} {said(error.advice)}\n"
                f"{tr('The passphrases of before open the office, as they did.')}"
            ),
        )

    @override
    def broke(self, error: BaseException) -> None:
        self.setCentralWidget(CrashPage(error, self.end))

    def _say(self, heading: Text, words: Text) -> None:
        self.stand(heading, words, lambda: tr("Open the office"))
        self.button.setProperty("part", "main-button")
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
