"""Papers as pictures, rendered by Qt's PDF engine as the program's own preview does."""

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


def _opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    return document, buffer


def picture(pdf: bytes, dpi: int = 200, page: int = 0) -> Image.Image:
    """A page in grey on white."""
    document, _buffer = _opened(pdf)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    grey = sheet.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombytes("L", (size.width(), size.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())


def copied(pdf: bytes, page: int = 0) -> str:
    """What "select all, copy" gives in a PDF reader."""
    document, _buffer = _opened(pdf)
    return document.getAllText(page).text().replace("\r\n", "\n")
