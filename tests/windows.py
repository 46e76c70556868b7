"""Fixtures for tests with real windows: the program's own look and fonts, and English at the start of each."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desktop.language import catalogue
from desktop.paths import HOME_VARIABLE
from views.kit.veil import veil
from views.kit.words import speak
from views.theme import look, own_fonts, wear


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    wear(qapp, look("light"), own_fonts())
    return qapp


@pytest.fixture(autouse=True)
def english(dressed):
    speak("en", catalogue("en"))
    yield
    wear(dressed, look("light"))
    veil().want(wanted=False)


@pytest.fixture
def burmese(english):
    speak("my", catalogue("my"))


@pytest.fixture
def home(tmp_path):
    """The program's own folder on this computer, for one test alone."""
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = str(tmp_path / "home")
    yield tmp_path / "home"
    os.environ.pop(HOME_VARIABLE)
    if before is not None:
        os.environ[HOME_VARIABLE] = before
