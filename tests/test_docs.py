"""What the pages for people say against the program: words on buttons, keys, commands, links."""

import argparse
import re
import shlex
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.cli import _parser
from installer.setup import TASKS

ROOT = Path(__file__).parent.parent
MANUALS = {"en": ROOT / "docs" / "manual-en.md", "my": ROOT / "docs" / "manual-my.md"}
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
QUOTED = re.compile(r"“([^”]+)”")
KEYS = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+(?:F\d\d?|[A-Z][a-z]*|\d)|F\d\d?)\b")
PLACES = {
    "KIND": "birth year",
    "ANSWER": "yes",
    "SERVICE": "1",
    "STATUS": "attended",
    "ISSUE": "extortion",
    "OUTCOME": "settled",
}
"""Words that stand for one of a few."""
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def _words() -> list[tuple[str, str]]:
    """What the program says, English and Burmese."""
    catalogue = ElementTree.parse(ROOT / "desktop" / "translations" / "thazin_my.ts")
    return [
        (message.findtext("source") or "", message.findtext("translation") or "")
        for message in catalogue.iter("message")
    ]


def _said(language: str) -> set[str]:
    """All of it in one language, whole and up to a colon, a dash or the first thing that is filled in."""
    told = {pair[language == "my"] for pair in _words()}
    return {form for text in told for form in (text, re.split(r"[{:–]", text)[0].strip(" ·"))}


def _quoted(language: str) -> list[tuple[str, str]]:
    helps = (ROOT / "views" / "help" / language).iterdir()
    return [
        (page.name, quoted)
        for page in (MANUALS[language], *sorted(helps))
        for quoted in QUOTED.findall(page.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("language", MANUALS)
def test_words_in_quotation_marks_stand_in_the_program(language):
    said = _said(language)
    quoted = _quoted(language)
    assert len(quoted) > 50
    assert [(page, words) for page, words in quoted if words not in said] == []


@pytest.mark.parametrize("language", MANUALS)
def test_keys_of_the_manual_and_the_help_are_keys_of_the_program(language):
    source = "".join(
        file.read_text(encoding="utf-8") for folder in ("views", "desktop") for file in (ROOT / folder).rglob("*.py")
    )
    known = set(re.findall(r"[\"']((?:(?:Ctrl|Shift|Alt)\+)*(?:\w+))[\"']", source)) | {
        f"Ctrl+{n}" for n in range(1, 10)
    }
    # Said by the program as `Key_A` with Control held, or by the system.
    known |= {"Ctrl+Enter"}
    pages = [MANUALS[language], *(ROOT / "views" / "help" / language).iterdir()]
    told = {(page.name, key) for page in pages for key in KEYS.findall(page.read_text(encoding="utf-8"))}
    assert {(page, key) for page, key in told if key not in known} == set()


def test_both_manuals_say_the_same_things_in_the_same_order():
    english, burmese = (_shape(MANUALS[language].read_text(encoding="utf-8")) for language in ("en", "my"))
    assert english == burmese


def _shape(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Headings, list items and table rows as their marks, each with the keys it names."""
    marked = re.findall(r"^(#+|\d+\.|\|) (.*)", text.replace("\n   ", " "), re.MULTILINE)
    return [(mark, tuple(sorted(KEYS.findall(words)))) for mark, words in marked]


def _examples() -> list[list[str]]:
    """What the first column of README's tables of commands says, as words."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z][a-z-]*(?: [^`]*)?)` \|", text, re.MULTILINE)
    return [shlex.split(row) for row in rows if not row.startswith("make ")]


def test_readme_lists_every_command():
    (commands,) = (action for action in _parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert sorted(name for name, *_rest in _examples()) == sorted(commands.choices)


@pytest.mark.parametrize("example", _examples(), ids=lambda words: words[0])
def test_readme_shows_every_command_as_it_is_typed(example):
    _parser().parse_args([PLACES.get(word, word) for word in example])


def test_readme_names_every_task_of_make():
    told = set(re.findall(r"(?:^    |`)make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert told == set(TASKS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_decision_is_listed_in_order():
    folder = ROOT / "docs" / "decisions"
    files = sorted(file.name for file in folder.glob("[0-9]*.md"))
    listed = LINK.findall((folder / "README.md").read_text(encoding="utf-8"))
    assert listed == files
    assert [int(after[:4]) - int(before[:4]) for before, after in pairwise(files)] == [1] * (len(files) - 1)
