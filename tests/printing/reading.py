"""Reading printed papers back, independently of how they were drawn: text, places, glyphs, pictures."""

import re
from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from printing.fonts import Weight
from printing.text import shape

_SPAN = re.compile(
    r"/Span <</ActualText <FEFF([0-9A-F]*)>>> BDC BT [\d. ]+ rg /(N\d) 1 Tf "
    r"([\d.]+) 0 0 [\d.]+ ([\d.-]+) ([\d.-]+) Tm (.*?) ET EMC"
)


@dataclass(frozen=True)
class Placed:
    """A line of text as it stands on a page: where, how large, and the glyphs shown."""

    text: str
    font: str
    size: float
    x: float
    y: float
    operators: str

    @property
    def right(self) -> float:
        weight = Weight.REGULAR if self.font == "N0" else Weight.BOLD
        return self.x + shape(self.text, weight).width * self.size

    def overlaps(self, other: "Placed") -> bool:
        """Whether the bodies of two lines meet: Burmese letters with what usually hangs on them."""
        apart = self.right < other.x + 0.2 or other.right < self.x + 0.2
        above = self.y - 0.3 * self.size > other.y + 0.6 * other.size
        below = other.y - 0.3 * other.size > self.y + 0.6 * self.size
        return not (apart or above or below)


def placed(pdf: bytes) -> list[list[Placed]]:
    """Every line of text of every page, in the order drawn."""
    pages = []
    for page in PdfReader(BytesIO(pdf)).pages:
        content = page.get_contents()
        assert content is not None
        pages.append(
            [
                Placed(bytes.fromhex(text).decode("utf-16-be"), font, float(size), float(x), float(y), operators)
                for text, font, size, x, y, operators in _SPAN.findall(content.get_data().decode("latin-1"))
            ]
        )
    return pages


def texts(pdf: bytes) -> list[str]:
    """What a reader copies out of the first page, line by line."""
    return [line.text for line in placed(pdf)[0]]


def all_text(pdf: bytes) -> str:
    """What a reader copies out of all pages."""
    return "\n".join(line.text for page in placed(pdf) for line in page)


def glyphs(line: Placed) -> list[int]:
    """The glyph numbers of a line as the page shows them."""
    return [
        int(codes[place : place + 4], 16)
        for codes in re.findall("<([0-9A-F]+)>", line.operators)
        for place in range(0, len(codes), 4)
    ]


def fonts(pdf: bytes) -> dict[str, DictionaryObject]:
    """The fonts of the first page by resource name."""
    resources = PdfReader(BytesIO(pdf)).pages[0]["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    named = resources["/Font"].get_object()
    assert isinstance(named, DictionaryObject)
    return {name.lstrip("/"): named[name].get_object() for name in named}  # type: ignore[misc]


def embedded(font: DictionaryObject) -> tuple[bytes, bytes]:
    """The font file inside the document, and its table from glyph number to place in that file."""
    descendant = font["/DescendantFonts"][0].get_object()  # type: ignore[index]
    descriptor = descendant["/FontDescriptor"].get_object()
    file, table = descriptor["/FontFile2"].get_object(), descendant["/CIDToGIDMap"].get_object()
    assert isinstance(file, StreamObject)
    assert isinstance(table, StreamObject)
    return file.get_data(), table.get_data()
