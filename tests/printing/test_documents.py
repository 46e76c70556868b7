"""What holds for every document: nothing that tells, any text or one clear sentence, both languages, the same bytes."""

import pkgutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from inspect import isfunction
from itertools import combinations
from pathlib import Path
from typing import get_type_hints

import pytest

import printing
from models.errors import AppError, Refused
from models.paper_words import forbidden_words
from models.papers import DirectoryEntry
from printing.provider_directory import provider_directory
from printing.words import Language
from tests.printing.documents import DAY, DOCUMENTS, ENTRIES, Document
from tests.printing.reading import all_text, placed

LANGUAGES: tuple[Language, ...] = ("my", "en", "both")
TELLING = (
    *("HIV", "AIDS", "ART", "STI", "STD", "TB", "PMTCT", "PrEP", "sex work", "Aye Myanmar", "AMA"),
    *("အိတ်ချ်အိုင်ဗီ", "ခုခံအားကျ", "အေအာရ်တီ", "ကာလသား", "တီဘီ", "ပီအမ်တီစီတီ", "ပရက်ပ်", "လိင်လုပ်သား"),
    "အေးမြန်မာ",
)
HOSTILE = (
    *("<b>Ma <Aye</b>", '<img src="/etc/passwd"/>', "&amp; %s {0}", "=1+1", "မ\\) Tj ET", "]TJ EMC Q", "<0041>"),
    *("(((", "\\", "file:///etc/passwd", "http://127.0.0.1:9/x", "\x00\x1b[31m", "\u202e\u200b", "\ud800", "👩🏽‍⚕️"),
)
EACH = [
    pytest.param(document, size, id=f"{document.name}-{size.name}") for document in DOCUMENTS for size in document.sizes
]
TYPED = [
    pytest.param(document, field, id=f"{document.name}-{field}") for document in DOCUMENTS for field in document.fields
]


def test_every_function_that_makes_a_document_is_tried_here() -> None:
    assert _makers() == {function.__name__ for document in DOCUMENTS for function in document.functions}


@pytest.mark.parametrize("document, size", EACH)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_speaks_its_language_and_tells_nothing(document: Document, size: object, language: Language) -> None:
    pdf = document.make(language, size, {})  # type: ignore[arg-type]
    text = all_text(pdf)

    assert [line for line in text.split("\n") if forbidden_words(line)] == []
    assert document.make(language, size, {}) == pdf  # type: ignore[arg-type]
    for page in placed(pdf):
        assert [(a.text, b.text) for a, b in combinations(page, 2) if a.overlaps(b)] == []


@pytest.mark.parametrize("document, size", EACH)
def test_a_document_in_one_language_has_no_words_of_ours_in_the_other(document: Document, size: object) -> None:
    if document.name in {"envelope", "member-card"}:
        return
    burmese, english = (all_text(document.make(language, size, {})) for language in ("my", "en"))  # type: ignore[arg-type]

    ours = [word for word in ("Date", "page", "Service", "Signature", "Attended", "Office") if word in burmese]
    assert ours == []
    assert [word for word in ("ရက်စွဲ", "စာမျက်နှာ", "ဝန်ဆောင်မှု", "လက်မှတ်") if word in english] == []


@pytest.mark.parametrize("document, field", TYPED)
def test_a_word_that_tells_too_much_is_refused_wherever_it_stands(document: Document, field: str) -> None:
    for word in TELLING if field not in {"office_mark", "mark"} else ("TB", "STI", "HIV", "တီဘီ"):
        with pytest.raises(Refused) as refused:
            document.make("both", document.sizes[0], {field: word})

        told = refused.value.render()
        assert ("would tell" in told and "name on paper" in told) or ("too long" in told and "Shorten" in told)


@pytest.mark.parametrize("document, field", TYPED)
def test_markup_paths_and_addresses_are_words_like_others(document: Document, field: str) -> None:
    document.make("both", document.sizes[0], {})
    for text in HOSTILE:
        with reaching_out() as reached:
            try:
                pdf = document.make("both", document.sizes[0], {field: text})
            except AppError as refused:
                told = refused.render()
                assert told.endswith(".")
            else:
                assert len(pdf) > 1_000
        assert reached == []


def test_the_watch_sees_a_file_that_is_read() -> None:
    with reaching_out() as reached:
        Path(__file__).with_name("hard_words.txt").read_bytes()

    assert reached == ["open"]


@pytest.mark.parametrize("document, field", TYPED)
@pytest.mark.parametrize("letter", ["က", "M", "<", "ေ"])
def test_a_name_of_5000_characters_is_refused_in_plain_words(document: Document, field: str, letter: str) -> None:
    with pytest.raises(Refused, match="too long"):
        document.make("both", document.sizes[0], {field: letter * 5000})


def test_a_long_list_names_the_provider_that_tells_too_much() -> None:
    with pytest.raises(Refused) as refused:
        provider_directory([*ENTRIES, DirectoryEntry("P777", "TB centre", "", "Pyay", "", (1,))], DAY)

    assert refused.value.render().startswith("P777 would tell")


_WATCHES: list[list[str]] = []
_TOLD = ("open", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen", "os.system")


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    # Python itself reads its modules, such as the tables of a script that a QR code tries.
    if _WATCHES and event in _TOLD and not str(arguments[0]).endswith((".py", ".pyc")):
        _WATCHES[-1].append(event)


sys.addaudithook(_hear)


@contextmanager
def reaching_out() -> Iterator[list[str]]:
    """Every file, address or program that Python opens meanwhile."""
    _WATCHES.append([])
    try:
        yield _WATCHES[-1]
    finally:
        _WATCHES.pop()


def _makers() -> set[str]:
    """The names of all public functions of `printing` that give a document."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(printing.__path__):
        held = import_module(f"printing.{module.name}")
        own = {name: thing for name, thing in vars(held).items() if getattr(thing, "__module__", "") == held.__name__}
        for name, thing in own.items():
            makes = isfunction(thing) and not name.startswith("_") and get_type_hints(thing).get("return") is bytes
            if makes:
                found.add(name)
    return found
