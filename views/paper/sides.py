"""A card and the paper beside it; on a small screen one after the other, by a button at the title."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from views.kit.page import Page, Sides
from views.kit.press import Button
from views.kit.words import tr


class WithPaper(Sides):
    """What is typed or done at the left, the paper at the right. F8 goes to it and back where both have no room."""

    def __init__(self, page: Page, near: QWidget, paper: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__(near, paper, shares, form=True)
        self._page, self._at_paper = page, False
        self.see = Button(self._words, self.turn, keys="F8")
        page.beside_title.addWidget(self.see)
        page.body.addWidget(self, 1)
        self.turned.connect(self._turned)
        self._turned(wide=self.wide)

    def turn(self) -> None:
        """To the paper, or back from it."""
        self._at_paper = not self._at_paper
        if self._at_paper:
            if self.at_near:
                # Qt would give the hand of what is hidden to the next place, even off the page.
                self._page.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_far()
        else:
            self.show_near()
        self.see.retranslate()

    def _words(self) -> str:
        return tr("Back to the form") if self._at_paper else tr("See the paper")

    def _turned(self, wide: bool) -> None:
        self.see.setVisible(not wide)
