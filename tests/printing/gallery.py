"""Pictures of every document in both languages on its papers, and the small grey ones that the tests compare with.

`make pictures` leaves the first in build/pictures/paper; `python -m tests.printing.gallery` takes them alone, and with
`--references` writes those of tests/printing/references anew: look at them before they are committed.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from printing.referral_slip import SlipForm
from printing.words import Language
from tests.printing.documents import DOCUMENTS, Document, Size

ROOT = Path(__file__).resolve().parents[2]
REFERENCES = Path(__file__).with_name("references")
REFERENCE_DPI = 60
_DPI = 90
_LANGUAGES: tuple[Language, ...] = ("my", "en", "both")


def rendered(pdf: bytes, dpi: int = REFERENCE_DPI, most: int = 2) -> list[Image.Image]:
    """The first `most` pages in grey, by poppler."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "paper.pdf"
        file.write_bytes(pdf)
        subprocess.run(
            ["pdftoppm", "-r", str(dpi), "-gray", "-l", str(most), str(file), str(file.with_suffix(""))], check=True
        )
        return [Image.open(page).copy() for page in sorted(Path(folder).glob("*.pgm"))]


def take(into: Path) -> int:
    """A picture of every page that differs by document, language and paper; the answer is how many."""
    into.mkdir(parents=True, exist_ok=True)
    for old in into.glob("*.png"):
        old.unlink()
    taken = 0
    for document in DOCUMENTS:
        for size in document.sizes:
            for language in _LANGUAGES:
                name = f"{document.name}-{size.name.lower().replace('_', '-')}-{language}"
                for page, sheet in enumerate(rendered(document.make(language, size, {}), _DPI), start=1):
                    sheet.save(into / f"{name}-{page}.png", optimize=True)
                    taken += 1
    return taken


def references() -> Iterator[tuple[str, Document, Language, Size]]:
    """What is compared: each document on each of its papers, the languages in turn."""
    in_turn: tuple[Language, ...] = ("both", "my", "en", "both")
    for document in DOCUMENTS:
        for size, language in zip(document.sizes, in_turn, strict=False):
            yield f"{document.name}-{size.name.lower().replace('_', '-')}-{language}", document, language, size


def compared_page(size: Size) -> int:
    """Which page of it, from 0: the first, but on A6 that is the office's own."""
    return 1 if size is SlipForm.A6 else 0


def compared(pdf: bytes, size: Size) -> Image.Image:
    """That page as the references show it."""
    return rendered(pdf, most=compared_page(size) + 1)[-1]


def write_references() -> None:
    """All of them anew."""
    REFERENCES.mkdir(exist_ok=True)
    for old in REFERENCES.glob("*.png"):
        old.unlink()
    for name, document, language, size in references():
        compared(document.make(language, size, {}), size).save(REFERENCES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    if "--references" in sys.argv[1:]:
        write_references()
    else:
        print(take(ROOT / "build" / "pictures" / "paper"), "pictures")
