"""Choosing photos of stubs: the place they lie in, and one or several of them."""

from collections.abc import Callable
from pathlib import Path

from typing_extensions import override

from views.desk import Desk
from views.kit.card import Card
from views.kit.form import key_hint
from views.kit.page import Page
from views.kit.press import Button
from views.kit.walk import Inside, Sought, Then, Walk
from views.kit.words import tr
from views.stub.photo import ENDINGS


class PicturesPage(Page):
    """Enter takes the picture at hand; Space ticks several first. The page is left then, and `take` has them."""

    def __init__(self, desk: Desk, start: Path | None, take: Callable[[list[Path]], object]) -> None:
        """`start`: the folder from which the last ones came in this sitting."""
        super().__init__(lambda: tr("Choose a photo"))
        self._desk, self._take = desk, take
        sought = Sought(endings=tuple(f".{ending}" for ending in ENDINGS))
        self.walk = Walk(lambda: tr("The pictures are on"), sought, start, look=self._look)
        self.walk.taken.connect(self._taken)
        card = Card(
            lambda: tr("Pictures"),
            key_hint(
                ("Enter", lambda: tr("take")),
                ("Space", lambda: tr("tick several")),
                ("Backspace", lambda: tr("out of the folder")),
            ),
        )
        card.add(self.walk, 1)
        self.read = Button(
            lambda: tr("Read the numbers"), lambda: self._taken(self.walk.ticked), "main-button", keys="Ctrl+Return"
        )
        self.back = Button(lambda: f"{tr('Back')}   Esc", self.left.emit)
        card.add_foot(self.read, self.back)
        self.body.addWidget(card, 1)

    @override
    def arrive(self) -> None:
        self.walk.begin()

    def _look(self, read: Callable[[], list[Inside]], then: Then) -> None:
        self._desk.jobs.aside(read, lambda lines: self._shown(then, lines), owner=self)

    def _shown(self, then: Then, lines: list[Inside]) -> None:
        then(lines)
        if self.isVisible() and not self.walk.place.typed.input.hasFocus():
            self.walk.begin()

    def _taken(self, pictures: list[Path]) -> None:
        if pictures:
            self._desk.back()
            self._take(pictures)
