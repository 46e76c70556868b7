"""A plain document for tests of preview and printer."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter


def paper(pages=2, size=QPageSize.PageSizeId.A5):
    """A document with a black bar on each page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(size))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.fillRect(20, 20, 100, 50, QColor("black"))
    painter.end()
    return bytes(buffer.data().data())
