"""Slip numbers read from a photo or a scan of returned stubs. Nothing of the picture is kept."""

from pathlib import Path

import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from models.errors import BadFile

ENDINGS = ("jpg", "jpeg", "png", "webp", "bmp", "tif", "tiff", "gif")
"""Pictures only: the same reader would open drawings and papers, which may name other files."""

_FORMATS = frozenset({"jpeg", "jpg", "jfif", "png", "webp", "bmp", "tif", "tiff", "gif"})
_LARGEST_FILE = 60_000_000
_LONGEST_SIDE = 6_000
"""Pixels. A larger scan is read at this size: a code of 2 cm on A4 still has 500 of them."""


def is_picture(path: Path) -> bool:
    """Whether the name of a file says that it is a picture."""
    return path.suffix.lower().lstrip(".") in ENDINGS


def numbers_in(path: Path) -> tuple[str, ...]:
    """What the square codes in a picture say, each once, from the top. Raises `BadFile`."""
    image = _picture(path).convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        bytes(image.constBits()), image.width(), image.height(), zxingcpp.ImageFormat.Lum, image.bytesPerLine()
    )
    found = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    from_top = sorted(found, key=lambda code: code.position.top_left.y)
    return tuple(dict.fromkeys(text for code in from_top if (text := code.text.strip())))


def _picture(path: Path) -> QImage:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadFile("This picture is too large.", "Take it smaller, or scan the slip alone.")
    except OSError:
        raise BadFile("This picture cannot be read.", "Look whether it is still there.") from None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode("ascii", "replace").lower() not in _FORMATS:
        raise BadFile("This is no picture that can be read.", "Save it as JPEG or PNG, then choose it again.")
    size = reader.size()
    longest = max(size.width(), size.height())
    if longest > _LONGEST_SIDE:
        reader.setScaledSize(QSize(size.width() * _LONGEST_SIDE // longest, size.height() * _LONGEST_SIDE // longest))
    image = reader.read()
    if image.isNull():
        raise BadFile("This picture cannot be read.", "Take it again, or type the number.")
    return image
