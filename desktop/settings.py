"""What a person set for this computer. Nothing personal stands in it; of an office only the folder opened last."""

import configparser
import io
from dataclasses import dataclass, fields, replace
from pathlib import Path

from models.durable import write_durably

_SECTION = "thazin"

CHOICES = {
    "language": ("en", "my"),
    "theme": ("system", "light", "dark"),
    "text_size": ("normal", "large", "largest"),
    "cover_minutes": ("1", "3", "5"),
    "lock_minutes": ("5", "15", "30"),
    "paper_language": ("my", "en", "both"),
    "names": ("shown", "hidden"),
    "guide": ("away", "shown"),
}
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; each has a value from the first start on."""

    language: str = "my"
    theme: str = "system"
    text_size: str = "normal"
    printer: str = ""
    paper_language: str = "both"
    paper_sizes: str = ""
    """The size last chosen for each kind of paper, as in `slip=A6 sheet=A5`."""
    cover_minutes: str = "3"
    """Quiet minutes until the screen turns blank."""
    lock_minutes: str = "15"
    """Quiet minutes until the office locks."""
    names: str = "shown"
    """Whether names are dots until somebody asks for them."""
    guide: str = "away"
    """Whether Today leads through the first steps; shown from the making of an office until it is put away."""
    office: str = ""
    """The folder of the office that was opened last."""


def read_settings(file: Path) -> Settings:
    """The settings in a file. What is missing, unknown or damaged has its value of the first start."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read(file, encoding="utf-8")
        given = dict(parser[_SECTION]) if parser.has_section(_SECTION) else {}
    except (configparser.Error, UnicodeDecodeError, OSError):
        return Settings()
    known = {field.name for field in fields(Settings)}
    kept = {name: value[:_LONGEST] for name, value in given.items() if name in known and _allowed(name, value)}
    return replace(Settings(), **kept)


def _allowed(name: str, value: str) -> bool:
    return value in CHOICES[name] if name in CHOICES else value.isprintable()


def write_settings(file: Path, settings: Settings) -> None:
    """Put the settings into a file, whole or not at all. Raises `OSError` when it cannot be written."""
    parser = configparser.ConfigParser(interpolation=None)
    parser[_SECTION] = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    text = io.StringIO()
    parser.write(text)
    write_durably(file, text.getvalue().encode())
