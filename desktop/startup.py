"""The computer's side of the program: settings, look, language, log; all of it without the register."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import views
from desktop import paths
from desktop.crash import Crashes
from desktop.cycles import Cycles
from desktop.language import LANGUAGES, catalogue
from desktop.logs import start_log
from desktop.settings import Settings, read_settings, write_settings
from models.errors import AppError
from views.kit.veil import veil
from views.kit.words import speak
from views.theme import look, own_fonts, wear

_LOOKS = ("theme", "text_size")


def application() -> QApplication:
    """Qt's application: the running one, or a new one; without a screen it draws into memory."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    Cycles(app)
    return app


class Computer(QObject):
    """What a person set for this computer, read at the start, worn and spoken at once, written when it changes."""

    unwritable = Signal(object)
    """AppError: the settings could not be kept; they hold until the program ends."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        start_log(paths.log_file())
        self.crashes = Crashes(self)
        self.crashes.install()
        self.settings: Settings = read_settings(paths.settings_file())
        app.setApplicationDisplayName("Thazin")
        app.setWindowIcon(QIcon(str(Path(views.__file__).parent / "thazin.svg")))
        wear(app, look(self.settings.theme, self.settings.text_size), own_fonts())
        speak(self.settings.language, catalogue(self.settings.language))
        veil().want(self.settings.names == "hidden")

    def setting(self, name: str) -> str:
        """A setting's value by its name in `Settings`."""
        return str(getattr(self.settings, name))

    def set_setting(self, name: str, value: str) -> None:
        """Change a setting: look and language change while the windows stand."""
        if self.setting(name) == value:
            return
        self.settings = replace(self.settings, **{name: value})
        if name == "language":
            speak(value, catalogue(value))
        elif name in _LOOKS:
            wear(self._app, look(self.settings.theme, self.settings.text_size))
        elif name == "names":
            veil().want(value == "hidden")
        try:
            write_settings(paths.settings_file(), self.settings)
        except OSError:
            self.unwritable.emit(
                AppError("This setting could not be kept.", "It holds until you close the program. Is the disk full?")
            )

    @property
    def languages(self) -> dict[str, str]:
        """Codes of the languages, with their own names."""
        return LANGUAGES
