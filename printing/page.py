"""A sheet of paper in the making: neutral, the same bytes for the same content, drawn in points from below left.

Nothing in the file tells who made it or when: no title, author, program or date.
"""

from enum import Enum
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from printing.fonts import Weight, document_fonts, face
from printing.qr import QrCode
from printing.text import Block, Line, shape

# Streams as they are, not spelt in letters: a quarter smaller and a third faster.
rl_config.useA85 = 0

MM = 72 / 25.4
"""Points in a millimetre."""


class PageSize(Enum):
    """Paper sizes, width and height in points."""

    A5 = (148 * MM, 210 * MM)
    A4 = (210 * MM, 297 * MM)


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
_SCISSORS = (
    "0.17 0.80 m 0.17 0.92 -0.17 0.92 -0.17 0.80 c -0.17 0.68 0.17 0.68 0.17 0.80 c "
    "0.17 0.20 m 0.17 0.32 -0.17 0.32 -0.17 0.20 c -0.17 0.08 0.17 0.08 0.17 0.20 c "
    "0.14 0.72 m 1.0 0.30 l 0.14 0.28 m 1.0 0.70 l"
)


class _Sheets(Canvas):
    """ReportLab's document without the font it would begin each page with. Reaches inside it: the version is pinned."""

    _doc: PDFDocument
    _preamble: str

    def __init__(self, file: BytesIO, size: tuple[float, float]) -> None:
        super().__init__(file, pagesize=size, pageCompression=1, invariant=1, lang="my", pdfVersion=(1, 5))
        self.setViewerPreference("PrintScaling", "None")
        for tell in (self.setTitle, self.setAuthor, self.setSubject, self.setCreator, self.setProducer):
            tell("")

    def add_page(self, operators: str) -> None:
        """End a page that shows `operators`."""
        self._preamble = ""
        self.addLiteral(operators)
        self.showPage()

    def embed(self, weight: Weight, glyphs: set[int]) -> None:
        """Put a weight's glyphs into the document's fonts."""
        face(weight).embed(self._doc, glyphs)

    def drop_standard_fonts(self) -> None:
        """Take away the font that ReportLab names in every document."""
        document_fonts(self._doc).clear()


class Paper:
    """A document of one page size. Draw, `next_page()` between pages, `finish()` for the PDF's bytes."""

    def __init__(self, size: PageSize) -> None:
        self.width, self.height = size.value
        self._file = BytesIO()
        self._sheets = _Sheets(self._file, size.value)
        self._glyphs: dict[Weight, set[int]] = {weight: set() for weight in Weight}
        self._drawn: list[str] = []

    def draw(self, operators: str) -> None:
        """Append PDF operators that leave the graphics state as they found it."""
        self._drawn.append(operators)

    def line(self, text: Line, x: float, y: float, size: float, tone: Tone = Tone.INK) -> None:
        """A shaped line with its left end on the base line at `x`, `y`."""
        if not text.operators:
            return
        self._glyphs[text.weight].update(text.glyphs)
        actual = text.text.encode("utf-16-be").hex().upper()
        self.draw(
            f"/Span <</ActualText <FEFF{actual}>>> BDC BT {tone.value} rg /{face(text.weight).resource} 1 Tf "
            f"{size:g} 0 0 {size:g} {x:.2f} {y:.2f} Tm {text.operators} ET EMC"
        )

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
            base = top - number * block.leading - (block.leading + 0.55 * block.size) / 2
            self.line(text, x, base, block.size, tone)
        return top - block.height

    def rule(self, x1: float, x2: float, y: float, thickness: float = 0.5, tone: Tone = Tone.LINE) -> None:
        """A thin line across."""
        self.draw(f"q {tone.value} RG {thickness:g} w {x1:.2f} {y:.2f} m {x2:.2f} {y:.2f} l S Q")

    def fill_in(self, x1: float, x2: float, y: float) -> None:
        """A dotted line to write on."""
        self.draw(f"q {Tone.SOFT.value} RG 0.7 w 1 J [0 2.2] 0 d {x1:.2f} {y:.2f} m {x2:.2f} {y:.2f} l S Q")

    def cut_line(self, y: float) -> None:
        """Where to tear or cut: dashes from edge to edge behind small scissors."""
        side = 8.5
        self.draw(
            f"q {Tone.SOFT.value} RG 0.6 w [3 3] 0 d {24 + side:.2f} {y:.2f} m {self.width - 12:.2f} {y:.2f} l S Q "
            f"q {Tone.SOFT.value} RG {side} 0 0 {side} 16 {y - side / 2:.2f} cm 0.08 w 1 J {_SCISSORS} S Q"
        )

    def tick_box(self, x: float, y: float, ticked: bool, side: float = 7.5) -> float:
        """A small box standing on the base line `y`, ticked or empty; the answer is where it ends."""
        tick = ""
        if ticked:
            tick = (
                f" q {Tone.BLACK.value} RG {side:g} 0 0 {side:g} {x:.2f} {y:.2f} cm 0.17 w 1 J 1 j"
                " 0.2 0.5 m 0.44 0.2 l 1.02 1.06 l S Q"
            )
        self.draw(f"q {Tone.SOFT.value} RG 0.7 w {x:.2f} {y - 0.6:.2f} {side:g} {side:g} re S Q{tick}")
        return x + side

    def qr(self, code: QrCode, x: float, y: float, side: float) -> None:
        """A QR code with its quiet zone in a square of `side` points, the lower left corner at `x`, `y`."""
        scale = side / code.side
        self.draw(f"q {Tone.BLACK.value} rg {scale:.5f} 0 0 {scale:.5f} {x:.2f} {y:.2f} cm {code.operators} Q")

    def next_page(self) -> None:
        """End this page; what is drawn from here on stands on the next."""
        self._sheets.add_page("\n".join(self._drawn))
        self._drawn.clear()

    def finish(self) -> bytes:
        """The whole document."""
        self.next_page()
        self._sheets.drop_standard_fonts()
        for weight, glyphs in self._glyphs.items():
            if glyphs:
                self._sheets.embed(weight, glyphs)
        self._sheets.save()
        made = self._file.getvalue()
        for note in _MAKER_NOTES:
            made = made.replace(note, b" " * len(note))
        return made
