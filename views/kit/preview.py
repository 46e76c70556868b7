"""A document in the window, shown from memory: no file is written."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from views.theme import worn


class Paper:
    """A PDF held in memory, opened for showing and printing. Keep it as long as it is shown."""

    def __init__(self, pdf: bytes) -> None:
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)
        if self.document.error() != QPdfDocument.Error.None_:
            raise ValueError("not a PDF")

    @property
    def pages(self) -> int:
        """Number of pages."""
        return self.document.pageCount()

    def close(self) -> None:
        """Let go of the document's memory."""
        self.document.close()
        self._buffer.close()


class Preview(QFrame):
    """Shows a paper: a single page whole, several as wide as there is room; arrows and Page Up and Down move in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        column = QVBoxLayout(self)
        margin = worn().sizes.step
        column.setContentsMargins(margin, margin, margin, margin)
        self.view = QPdfView(self)
        around = worn().sizes.step * 3
        self.view.setDocumentMargins(QMargins(around, around, around, around))
        # Qt takes the space between pages, not the margins, off the height that a whole page may have.
        self.view.setPageSpacing(2 * around + 2)
        column.addWidget(self.view)
        self._paper: Paper | None = None

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document instead of what is shown."""
        before = self._paper
        self._paper = Paper(pdf)
        one = self._paper.pages == 1
        self.view.setPageMode(QPdfView.PageMode.SinglePage if one else QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView if one else QPdfView.ZoomMode.FitToWidth)
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.view.setVerticalScrollBarPolicy(never if one else needed)
        self.view.setDocument(self._paper.document)
        if before is not None:
            before.close()

    def clear(self) -> None:
        """Show nothing."""
        if self._paper is not None:
            self.view.setDocument(QPdfDocument(self))
            self._paper.close()
            self._paper = None

    @property
    def pages(self) -> int:
        """Pages of what is shown."""
        return self._paper.pages if self._paper is not None else 0
