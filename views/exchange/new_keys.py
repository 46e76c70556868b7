"""New keys for this PC: made once, then its file to every partner and the ten words by voice."""

from typing_extensions import override

from models.database import UnitOfWork
from models.exchange import key_change
from models.exchange.key_change import ChangeFile
from views.desk import Desk
from views.exchange.told_file import ToldFile
from views.exchange.words import day_of
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.words import tr


class NewKeysPage(Page):
    """What it is for and the button at the left; the newest change file, once there is one, at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("New keys for this PC"))
        self._desk = desk
        self._newest: ChangeFile | None = None
        near = Card(lambda: tr("When somebody may have seen them"))
        for text in (
            lambda: tr(
                "Make new keys when somebody left who knew this PC, or when its files may have been copied. "
                "If the PC itself is gone, head office revokes it instead."
            ),
            lambda: tr(
                "Every office that gets bundles from this PC must then take the new keys: by their file, and by ten "
                "words that you read aloud. Until then it cannot take your bundles."
            ),
        ):
            near.add(Label(text, wrap=True))
        self.make = Button(lambda: tr("Make new keys"), self._ask)
        self.question = Label(lambda: tr("Make them now? The old ones are gone then."), "strong", wrap=True)
        self.no = Button(lambda: tr("Not now"), self._keep)
        self.yes = Button(lambda: tr("Yes, make them"), self._make)
        near.add(self.question)
        near.body.addLayout(in_line(self.make, self.no, self.yes))
        near.body.addStretch(1)
        self.file = ToldFile(
            desk,
            self._made_words,
            lambda: tr("Give this file to each of those offices. Then read these words aloud on the phone."),
            lambda: tr("Put the file on"),
            lambda: tr("Save the file"),
            "main-button",
        )
        self.file.hide()
        self.body.addWidget(Beside(near, self.file), 1)
        self._turn(asking=False)
        desk.jobs.read(key_change.change_files, self._show, owner=self)

    @override
    def arrive(self) -> None:
        (self.make if self._newest is None else self.file.folder).setFocus()

    def _made_words(self) -> str:
        if self._newest is None:
            return ""
        return tr("The new keys of {day}", day=day_of(self._newest.made_at))

    def _ask(self) -> None:
        self._turn(asking=True)
        # The safe answer has the hand.
        self.no.setFocus()

    def _keep(self) -> None:
        self._turn(asking=False)
        self.make.setFocus()

    def _turn(self, *, asking: bool) -> None:
        self.make.setVisible(not asking)
        for widget in (self.question, self.no, self.yes):
            widget.setVisible(asking)

    def _make(self) -> None:
        actor = self._desk.actor
        self.yes.setEnabled(False)

        def work(session: UnitOfWork) -> list[ChangeFile]:
            key_change.renew_keys(session, actor)
            return key_change.change_files(session)

        self._desk.jobs.run(work, self._made, lambda: tr("Saving"), owner=self)

    def _made(self, files: list[ChangeFile]) -> None:
        self.yes.setEnabled(True)
        self._turn(asking=False)
        self._show(files)
        self.file.folder.setFocus()
        self._desk.say(lambda: tr("This PC has new keys. Now save their file."))

    def _show(self, files: list[ChangeFile]) -> None:
        if not files:
            return
        self._newest = files[0]
        self.file.heading.say(self._made_words)
        self.file.show_file(files[0].data, files[0].words)
        self.file.show()
