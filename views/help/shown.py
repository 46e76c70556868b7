"""A text of the help on the screen, in the language that is spoken now."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from views.help.texts import HelpLine, HelpText, Kind, help_text
from views.kit.figures import shown_number
from views.kit.label import Label
from views.kit.words import Spoken
from views.theme import worn


def text_now(topic: str) -> HelpText:
    """A topic in the language of the screen."""
    burmese = QLocale().language() == QLocale.Language.Burmese
    return help_text(topic, "my" if burmese else "en")


class ShownHelp(Spoken, QWidget):
    """Sentences, numbered steps and keys below each other, all of them plain text."""

    def __init__(self, topic: str) -> None:
        super().__init__()
        self.topic = topic
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn().sizes.step * 2)
        self._rows: list[QWidget] = []
        self.retranslate()

    @override
    def retranslate(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        step = 0
        for line in text_now(self.topic).lines:
            step = step + 1 if line.kind is Kind.STEP else 0
            row = self._row(line, step)
            self._column.addWidget(row)
            self._rows.append(row)

    def _row(self, line: HelpLine, step: int) -> QWidget:
        sizes = worn().sizes
        if line.kind is Kind.HEADING:
            heading = Label(line.words, "heading", wrap=True)
            heading.setContentsMargins(0, sizes.gap, 0, 0)
            return heading
        if line.kind is Kind.SENTENCE:
            return Label(line.words, wrap=True)
        mark = Label(shown_number(step) if line.kind is Kind.STEP else line.key, "soft", wrap=True)
        mark.setFixedWidth(sizes.gap + sizes.step if line.kind is Kind.STEP else sizes.rail // 2 + sizes.gap)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(sizes.step * 2)
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(Label(line.words, wrap=True), 1)
        return row
