"""Every page has its help, in both languages and whole."""

import importlib
import pkgutil
from importlib.resources import files

import pytest
from PySide6.QtWidgets import QWidget

import views
from models.burmese import BURMESE
from views.help.texts import LANGUAGES, TOPICS, Kind, help_text, read, topic_of
from views.kit.page import Page
from views.start.card import StartPage
from views.start.cover import CoverPage


def _pages() -> list[type[QWidget]]:
    for module in pkgutil.walk_packages(views.__path__, "views."):
        importlib.import_module(module.name)
    found, waiting = set(), [Page, StartPage]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            found.add(kind)
            waiting.append(kind)
    # The cover says nothing at all.
    return sorted((kind for kind in found - {CoverPage} if kind.__module__.startswith("views.")), key=str)


def test_every_page_has_a_topic_and_every_topic_a_page():
    topics = {topic_of(page) for page in _pages()}
    assert topics <= set(TOPICS.values())


@pytest.mark.parametrize("topic", sorted(set(TOPICS.values())))
def test_a_topic_is_there_in_both_languages_and_says_the_same_things(topic):
    english, burmese = (help_text(topic, language) for language in LANGUAGES)
    assert [line.kind for line in english.lines] == [line.kind for line in burmese.lines]
    assert [line.key for line in english.lines] == [line.key for line in burmese.lines]
    assert any(line.kind in {Kind.STEP, Kind.KEY} for line in english.lines)
    for line in burmese.lines:
        assert BURMESE.search(line.words), line.words


def test_no_file_lies_there_that_nobody_reads():
    for language in LANGUAGES:
        there = {file.name.removesuffix(".txt") for file in files("views.help").joinpath(language).iterdir()}
        assert there == set(TOPICS.values())


def test_a_text_is_read_line_by_line():
    text = read("= Title\n\nA sentence.\n== First\n- One\n[Ctrl+N] a new one\n")
    assert text.title == "Title"
    assert [(line.kind, line.words) for line in text.lines] == [
        (Kind.SENTENCE, "A sentence."),
        (Kind.HEADING, "First"),
        (Kind.STEP, "One"),
        (Kind.KEY, "a new one"),
    ]
    assert text.lines[-1].key == "Ctrl+N"


def test_a_text_without_a_title_and_a_page_without_a_room_are_told():
    with pytest.raises(ValueError, match="title"):
        read("only this")
    with pytest.raises(LookupError):
        topic_of(int)
