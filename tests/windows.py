"""Fixtures for tests with real windows: the program's own look and fonts, and English at the start of each."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desktop.language import catalogue
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


@pytest.fixture
def burmese(english):
    speak("my", catalogue("my"))
