"""The program's own font: Noto Sans Myanmar (with Latin), Regular and Bold, under the SIL Open Font License.

Both files were made from the variable font of `justmytype-intl-sea` by `fontTools.varLib.instancer`, because
ReportLab cannot pick a weight of a variable font. Windows load the same files, so screen and paper look alike.
"""

from enum import Enum
from functools import cache
from pathlib import Path
from threading import Lock

import uharfbuzz
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfbase.ttfonts import TTFontFace

FONT_FAMILY = "Noto Sans Myanmar"
"""The family name under which both files register."""

UNITS = 1000
"""Font units to the em, in both files."""

_PRIVATE = 0xF0000
"""ReportLab names glyphs by characters; glyph `n` is the private character `_PRIVATE + n` to it."""


class Weight(Enum):
    """The two weights that paper uses; the value is the style's name in the file name."""

    REGULAR = "Regular"
    BOLD = "Bold"


RESOURCES = {weight: f"N{place}" for place, weight in enumerate(Weight)}
"""The name of each weight inside our documents."""


def font_path(weight: Weight) -> Path:
    """Where the font file of a weight lies (beside this module, in the frozen program too)."""
    return Path(__file__).parent / "fonts" / f"NotoSansMyanmar-{weight.value}.ttf"


class Face:
    """One weight, read once: HarfBuzz's view for shaping, ReportLab's for cutting out the glyphs a paper uses."""

    def __init__(self, weight: Weight) -> None:
        path = font_path(weight)
        self.name = f"NotoSansMyanmar-{weight.value}"
        self.resource = RESOURCES[weight]
        self._harfbuzz_face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self.shaper = uharfbuzz.Font(self._harfbuzz_face)
        self._reading = Lock()
        self._table = TTFontFace(str(path))
        self.widths: list[float] = [advance for advance, _ in self._table.hmetrics]
        self._characters = {
            glyph: character
            for character, glyph in sorted(self._table.charToGlyph.items(), reverse=True)
            if character < _PRIVATE
        }
        self._table.charToGlyph.update({_PRIVATE + glyph: glyph for glyph in range(len(self.widths))})

    def embed(self, document: PDFDocument, glyphs: set[int]) -> None:
        """Put the outlines of `glyphs`, and no others, into a document as its font `/resource`.

        A composite font with glyph numbers as codes: the same text is the same bytes in every document.
        """
        used = sorted(glyphs - {0})
        name = f"{_subset_tag(used)}+{self.name}"
        with self._reading:
            descriptor = self._table.addSubsetObjects(  # type: ignore[no-untyped-call]  # private, no types
                document, name, [_PRIVATE + glyph for glyph in [0, *used]]
            )
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": descriptor,
                "W": PDFArray([part for glyph in [0, *used] for part in (glyph, PDFArray([self.widths[glyph]]))]),
                "CIDToGIDMap": _reference(document, _stream(_glyph_places(used)), f"{self.resource}-places"),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([_reference(document, descendant, f"{self.resource}-glyphs")]),
                "ToUnicode": _reference(document, _stream(self._to_unicode(used)), f"{self.resource}-characters"),
            }
        )
        document_fonts(document)[self.resource] = _reference(document, font, self.resource)

    def _to_unicode(self, used: list[int]) -> bytes:
        """Characters of the glyphs that stand for one; the others are told by the text's `ActualText`."""
        known = [(glyph, self._characters[glyph]) for glyph in used if glyph in self._characters]
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for start in range(0, len(known), 100):
            block = known[start : start + 100]
            lines.append(f"{len(block)} beginbfchar")
            lines += [f"<{glyph:04X}> <{character:04X}>" for glyph, character in block]
            lines.append("endbfchar")
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")


@cache
def face(weight: Weight) -> Face:
    """The face of a weight, read from its file the first time."""
    return Face(weight)


def document_fonts(document: PDFDocument) -> dict[str, PDFObject]:
    """The fonts of a document by resource name, to be changed in place."""
    fonts = document.idToObject["BasicFonts"]
    if not isinstance(fonts, PDFDictionary):
        raise TypeError("this version of ReportLab keeps its fonts elsewhere")
    named: dict[str, PDFObject] = fonts.dict
    return named


def _reference(document: PDFDocument, thing: PDFObject, name: str) -> PDFObject:
    reference: PDFObject = document.Reference(thing, name)  # type: ignore[no-untyped-call]  # as above
    return reference


def _stream(content: bytes) -> PDFStream:
    return PDFStream(content=content, filters=[PDFZCompress])


def _glyph_places(used: list[int]) -> bytes:
    """The table from glyph number to place in the cut-out font, two bytes each."""
    places = [0] * (max(used, default=0) + 1)
    for place, glyph in enumerate(used, start=1):
        places[glyph] = place
    return b"".join(place.to_bytes(2, "big") for place in places)


def _subset_tag(used: list[int]) -> str:
    """Six letters that tell two cut-outs of a font apart (PDF 32000-1, 9.6.4)."""
    number = 0
    for glyph in used:
        number = (number * 31 + glyph + 1) % 26**6
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))
