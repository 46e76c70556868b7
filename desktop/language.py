"""The languages of the program, without Qt: the command line speaks them, too.

`translations/thazin_my.ts` is read as it is, so what a translator saves is what is shown.
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as ET

from models.burmese import burmese_digits

LANGUAGES = {"en": "English", "my": "မြန်မာ"}
"""The languages by their code, named in themselves."""

FOLDER = Path(__file__).parent / "translations"


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """English templates with their translations; empty for English and for a language that is not there."""
    file = FOLDER / f"thazin_{language}.ts"
    return read_catalogue(file) if file.is_file() else MappingProxyType({})


def read_catalogue(file: Path) -> Mapping[str, str]:
    """The finished translations of a .ts file of Qt Linguist."""
    found: dict[str, str] = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - as above
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") != "vanished":
            found[source] = translation.text
    return MappingProxyType(found)


def figure(language: str) -> Callable[[int], str]:
    """What writes a whole number in the digits of `language`."""
    return burmese_digits if language == "my" else str


def translator(language: str) -> Callable[[str], str]:
    """What turns an English template into `language`; a template without translation stays English."""
    words = catalogue(language)
    return lambda template: words.get(template, template)
