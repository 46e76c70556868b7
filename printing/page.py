"""A sheet of paper in the making: neutral, the same bytes for the same content, drawn in points from below left.

Nothing in the file tells who made it or when: no title, author, program or date.
"""

import zlib
from collections.abc import Callable
from enum import Enum
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
)
from reportlab.pdfgen.canvas import Canvas

from printing.fonts import RESOURCES, Weight, document_fonts, face
from printing.qr import QrCode
from printing.text import Align, Block, Line, Row, row_width, shape

# Streams as they are, not spelt in letters: a quarter smaller and a third faster.
rl_config.useA85 = 0

MM = 72 / 25.4
"""Points in a millimetre."""


class PageSize(Enum):
    """Paper sizes, width and height in points."""

    A4 = (210 * MM, 297 * MM)
    A5 = (148 * MM, 210 * MM)
    A6 = (105 * MM, 148 * MM)
    A4_ACROSS = (297 * MM, 210 * MM)
    A5_ACROSS = (210 * MM, 148 * MM)
    ROLL = (80 * MM, 200 * MM)
    """The paper of receipt printers; each page is as long as what stands on it."""

    @property
    def margin(self) -> float:
        """Points of white at both sides. A receipt printer leaves 4 mm by itself."""
        return {"A4": 48.0, "A5": 34.0, "A6": 22.0, "A4_ACROSS": 54.0, "A5_ACROSS": 38.0, "ROLL": 12.0}[self.name]


class Tone(Enum):
    """The few colours of paper (LOOK.md), as PDF operands."""

    INK = "0.122 0.165 0.18"
    SOFT = "0.369 0.42 0.439"
    LINE = "0.78 0.765 0.74"
    BLACK = "0 0 0"


_MAKER_NOTES = (
    b"ReportLab Generated PDF document (opensource)",
    b"ReportLab generated PDF document -- digest (opensource)",
)
_PACKING = 3
"""As small as twice the work would make it, but for a few percent."""
_SCISSORS = (
    "0.17 0.80 m 0.17 0.92 -0.17 0.92 -0.17 0.80 c -0.17 0.68 0.17 0.68 0.17 0.80 c "
    "0.17 0.20 m 0.17 0.32 -0.17 0.32 -0.17 0.20 c -0.17 0.08 0.17 0.08 0.17 0.20 c "
    "0.14 0.72 m 1.0 0.30 l 0.14 0.28 m 1.0 0.70 l"
)


class _Sheets(Canvas):
    """ReportLab's document without the font it would begin each page with. Reaches inside it: the version is pinned."""

    _doc: PDFDocument

    def __init__(self, file: BytesIO, size: tuple[float, float]) -> None:
        super().__init__(file, pagesize=size, pageCompression=1, invariant=1, lang="my", pdfVersion=(1, 5))
        self.setViewerPreference("PrintScaling", "None")
        for tell in (self.setTitle, self.setAuthor, self.setSubject, self.setCreator, self.setProducer):
            tell("")

    def add_page(self, parts: list[bytes], size: tuple[float, float]) -> None:
        """A page of this size that shows packed operators, one part over the other.

        ReportLab's own pages keep theirs unpacked until the document is written, and pack them slower.
        """
        page = PDFPage()
        page.MediaBox = PDFArray([0, 0, *size])
        page.Resources = PDFResourceDictionary()
        page.Resources.basicFonts()
        streams = [PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), part) for part in parts]
        page.Contents = streams[0] if len(streams) == 1 else PDFArray([self._reference(stream) for stream in streams])
        self._doc.addPage(page)

    def _reference(self, thing: PDFStream) -> PDFObject:
        reference: PDFObject = self._doc.Reference(thing)  # type: ignore[no-untyped-call]  # private, no types
        return reference

    def embed(self, weight: Weight, glyphs: set[int]) -> None:
        """Put a weight's glyphs into the document's fonts."""
        face(weight).embed(self._doc, glyphs)

    def drop_standard_fonts(self) -> None:
        """Take away the font that ReportLab names in every document."""
        document_fonts(self._doc).clear()


class Paper:
    """A document of one page size. Draw, `next_page()` between pages, `finish()` for the PDF's bytes.

    `foot` draws what stands on every page once it is known how many there are: it is called with the page's number,
    from 1, and their count. Pages wait for it packed, so that long documents stay small in memory.
    """

    def __init__(self, size: PageSize, foot: Callable[["Paper", int, int], None] | None = None) -> None:
        self.size = size
        self.width, self.height = size.value
        self._file = BytesIO()
        self._sheets = _Sheets(self._file, size.value)
        self._glyphs: dict[str, set[int]] = {RESOURCES[weight]: set() for weight in Weight}
        self._drawn: list[str] = []
        self._foot = foot
        self._waiting: list[bytes] = []
        self._right = self._up = 0.0

    def shift(self, right: float, up: float) -> None:
        """From here on everything stands so many points farther right and up than it says: two slips on one sheet."""
        self._right, self._up = right, up

    def draw(self, operators: str) -> None:
        """Append PDF operators that leave the graphics state as they found it."""
        self._drawn.append(operators)

    def line(self, text: Line, x: float, y: float, size: float, tone: Tone = Tone.INK) -> None:
        """A shaped line with its left end on the base line at `x`, `y`."""
        if not text.operators:
            return
        self._glyphs[text.font].update(text.glyphs)
        self._drawn.append(
            f"/Span <</ActualText <FEFF{text.actual}>>> BDC BT {tone.value} rg /{text.font} 1 Tf "
            f"{size:g} 0 0 {size:g} {x + self._right:.2f} {y + self._up:.2f} Tm {text.operators} ET EMC"
        )

    def row(self, row: Row, x: float, y: float, size: float, tone: Tone = Tone.INK) -> None:
        """Shaped parts side by side, from `x` on the base line `y`."""
        for text in row:
            self.line(text, x, y, size, tone)
            x += text.width * size

    def rows(
        self,
        rows: tuple[Row, ...],
        box: tuple[float, float, float],
        size: float,
        leading: float,
        align: Align = Align.LEFT,
        tone: Tone = Tone.INK,
    ) -> float:
        """Lines under each other in the box (left, right, top); the answer is where they end."""
        left, right, top = box
        for number, row in enumerate(rows):
            spare = right - left - row_width(row) * size
            x = left + {Align.CENTRE: spare / 2, Align.RIGHT: spare}.get(align, 0.0)
            self.row(row, x, base_line(top - number * leading, size, leading), size, tone)
        return top - len(rows) * leading

    def label(self, text: str, x: float, y: float, size: float, tone: Tone = Tone.SOFT, bold: bool = False) -> float:
        """Words of our own, from `x` on the base line `y`; the answer is where they end."""
        shaped = shape(text, Weight.BOLD if bold else Weight.REGULAR)
        self.line(shaped, x, y, size, tone)
        return x + shaped.width * size

    def label_right(self, text: str, x: float, y: float, size: float, tone: Tone, bold: bool) -> None:
        """Words that end at `x`."""
        shaped = shape(text, Weight.BOLD if bold else Weight.REGULAR)
        self.line(shaped, x - shaped.width * size, y, size, tone)

    def block(self, block: Block, x: float, top: float, tone: Tone = Tone.INK) -> float:
        """Lines under each other, their room beginning at `top`; the answer is where it ends."""
        for number, text in enumerate(block.lines):
            self.line(text, x, base_line(top - number * block.leading, block.size, block.leading), block.size, tone)
        return top - block.height

    def stroke(self, start: tuple[float, float], end: tuple[float, float], thickness: float, tone: Tone) -> None:
        """A line from point to point."""
        self._path(f"{tone.value} RG {thickness:g} w", [start, end])

    def rule(self, x1: float, x2: float, y: float, thickness: float = 0.5, tone: Tone = Tone.LINE) -> None:
        """A thin line across."""
        self.stroke((x1, y), (x2, y), thickness, tone)

    def fill_in(self, x1: float, x2: float, y: float) -> None:
        """A dotted line to write on."""
        self._path(f"{Tone.SOFT.value} RG 0.7 w 1 J [0 2.2] 0 d", [(x1, y), (x2, y)])

    def cut_line(self, y: float, width: float | None = None) -> None:
        """Where to tear or cut: dashes from edge to edge of a slip of this width, behind small scissors."""
        side = 8.5
        end = (self.width if width is None else width) - 12
        self._path(f"{Tone.SOFT.value} RG 0.6 w [3 3] 0 d", [(24 + side, y), (end, y)])
        self.draw(f"q {Tone.SOFT.value} RG {self._matrix(side, 16, y - side / 2)} 0.08 w 1 J {_SCISSORS} S Q")

    def dashes(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Where to fold or cut, from point to point."""
        self._path(f"{Tone.SOFT.value} RG 0.5 w [3 3] 0 d", [start, end])

    def tick_box(self, x: float, y: float, ticked: bool, side: float = 7.5) -> float:
        """A small box standing on the base line `y`, ticked or empty; the answer is where it ends."""
        tick = ""
        if ticked:
            tick = (
                f" q {Tone.BLACK.value} RG {self._matrix(side, x, y)} 0.17 w 1 J 1 j"
                " 0.2 0.5 m 0.44 0.2 l 1.02 1.06 l S Q"
            )
        corner = f"{x + self._right:.2f} {y - 0.6 + self._up:.2f}"
        self.draw(f"q {Tone.SOFT.value} RG 0.7 w {corner} {side:g} {side:g} re S Q{tick}")
        return x + side

    def frame(self, x: float, y: float, width: float, height: float, tone: Tone = Tone.LINE) -> None:
        """A thin frame, its lower left corner at `x`, `y`."""
        corner = f"{x + self._right:.2f} {y + self._up:.2f}"
        self.draw(f"q {tone.value} RG 0.7 w {corner} {width:.2f} {height:.2f} re S Q")

    def qr(self, code: QrCode, x: float, y: float, side: float) -> None:
        """A QR code with its quiet zone in a square of `side` points, the lower left corner at `x`, `y`."""
        self.draw(f"q {Tone.BLACK.value} rg {self._matrix(side / code.side, x, y)} {code.operators} Q")

    def _path(self, pen: str, points: list[tuple[float, float]]) -> None:
        (x1, y1), (x2, y2) = ((x + self._right, y + self._up) for x, y in points)
        self._drawn.append(f"q {pen} {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S Q")

    def _matrix(self, scale: float, x: float, y: float) -> str:
        return f"{scale:.5f} 0 0 {scale:.5f} {x + self._right:.2f} {y + self._up:.2f} cm"

    def next_page(self) -> None:
        """End this page; what is drawn from here on stands on the next."""
        packed = self._packed()
        if self._foot is None:
            self._sheets.add_page([packed], (self.width, self.height))
        else:
            self._waiting.append(packed)

    def _packed(self) -> bytes:
        shown = "\n".join(self._drawn).encode("ascii")
        self._drawn.clear()
        return zlib.compress(shown, _PACKING)

    def finish(self) -> bytes:
        """The whole document."""
        self.next_page()
        self._sheets.drop_standard_fonts()
        if self._foot is not None:
            self.shift(0, 0)
            for number, packed in enumerate(self._waiting, start=1):
                self._foot(self, number, len(self._waiting))
                self._sheets.add_page([packed, self._packed()], (self.width, self.height))
        for weight in Weight:
            if glyphs := self._glyphs[RESOURCES[weight]]:
                self._sheets.embed(weight, glyphs)
        self._sheets.save()
        made = self._file.getvalue()
        for note in _MAKER_NOTES:
            made = made.replace(note, b" " * len(note))
        return made


def base_line(top: float, size: float, leading: float) -> float:
    """Where the letters of a line stand whose room of `leading` points begins at `top`."""
    return top - (leading + 0.55 * size) / 2
