"""Every document still looks as it did when it was last looked at; a shift of one millimetre is seen.

After a change that is meant: `python -m tests.printing.gallery --references`, and look at the pictures that changed.
"""

import re
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from printing.page import MM
from printing.words import Language
from tests.printing.documents import Document, Size
from tests.printing.gallery import REFERENCE_DPI, REFERENCES, compared, compared_page, references

TOLERANCE = 14
"""Levels of grey, of 255, by which a spot of 2.5 mm may differ: less than the smallest words moved by a millimetre."""

_SPOT = 6
_PLACE = re.compile(r"(Tf [\d.]+ 0 0 [\d.]+ )([\d.-]+)( [\d.-]+ Tm)")
COMPARED = [pytest.param(*reference, id=reference[0]) for reference in references()]


def reference(name: str) -> Image.Image:
    with Image.open(REFERENCES / f"{name}.png") as picture:
        return picture.copy()


def difference(one: Image.Image, other: Image.Image) -> int:
    """How far two pictures are apart at the worst spot, in levels of grey; other sizes are as far as can be."""
    if one.size != other.size:
        return 255
    apart = ImageChops.difference(*(sheet.filter(ImageFilter.GaussianBlur(0.5)) for sheet in (one, other)))
    spots = apart.resize((apart.width // _SPOT, apart.height // _SPOT), Image.Resampling.BOX)
    return int(spots.getextrema()[1])  # type: ignore[arg-type]


@pytest.mark.parametrize("name, document, language, size", COMPARED)
def test_a_document_looks_as_it_did(name: str, document: Document, language: Language, size: Size) -> None:
    before = reference(name)

    assert difference(before, compared(document.make(language, size, {}), size)) <= TOLERANCE


@pytest.mark.parametrize("name, document, language, size", COMPARED)
def test_a_shift_of_one_millimetre_is_seen(name: str, document: Document, language: Language, size: Size) -> None:
    before = reference(name)
    pixels = REFERENCE_DPI / 25.4
    shifted = before.transform(
        before.size, Image.Transform.AFFINE, (1, 0, -pixels, 0, 1, 0), Image.Resampling.BICUBIC, fillcolor=255
    )

    assert difference(before, shifted) > TOLERANCE


@pytest.mark.parametrize("name, document, language, size", COMPARED)
def test_one_line_of_words_that_moved_by_a_millimetre_is_seen(
    name: str, document: Document, language: Language, size: Size
) -> None:
    pdf = document.make(language, size, {})
    before = reference(name)

    for which in (0, 5) if document.name != "envelope" else ():
        assert difference(before, compared(_moved(pdf, which, compared_page(size)), size)) > TOLERANCE


def test_no_reference_is_left_over() -> None:
    assert {file.stem for file in REFERENCES.glob("*.png")} == {name for name, *_ in references()}


def _moved(pdf: bytes, which: int, page: int) -> bytes:
    """The same document, but one line of this page stands a millimetre farther right."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    content = writer.pages[page].get_contents()
    assert content is not None
    drawn = content.get_data().decode("latin-1")
    places = list(_PLACE.finditer(drawn))
    place = places[which % len(places)]
    moved = DecodedStreamObject()
    right = f"{float(place[2]) + MM:.2f}"
    moved.set_data((drawn[: place.start(2)] + right + drawn[place.end(2) :]).encode("latin-1"))
    writer.pages[page][NameObject("/Contents")] = writer._add_object(moved)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
