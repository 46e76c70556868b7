"""Where the program keeps what belongs to the computer's user and to no office: settings, log."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "THAZIN_HOME"
"""Environment variable that names another folder, for tests and for a program carried on a stick."""


def home() -> Path:
    """The program's own folder, made if it is not there.

    `%APPDATA%` on Windows, `Application Support` on macOS, the XDG configuration folder elsewhere.
    """
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _folder() -> Path:
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "Thazin"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Thazin"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "thazin"


def settings_file() -> Path:
    """The settings, an INI file."""
    return home() / "settings.ini"


def log_file() -> Path:
    """The log of failures."""
    return home() / "failures.log"


def anchors() -> Path:
    """Where the last state of each office that this PC saw is kept, outside of the offices' own folders."""
    return home() / "anchors"
