"""Help for the pages before an office is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from views.help.shown import ShownHelp, text_now
from views.help.texts import topic_of
from views.kit.press import Button
from views.kit.words import tr
from views.start.card import StartPage


class HelpCard(StartPage):
    """What the page `of` is for and what to do first; `left` by Escape, F1 or its button."""

    left = Signal()

    def __init__(self, of: StartPage) -> None:
        topic = topic_of(type(of))
        super().__init__(lambda: text_now(topic).title)
        self.form.hide()
        self.card.add(ShownHelp(topic))
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        self.card.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def arrive(self) -> None:
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
