"""Cards and trust: ten words are read aloud and typed by the other side, never only clicked."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from typing_extensions import override

from models.database import UnitOfWork
from models.errors import AppError, BadFile, Problem
from models.exchange import trust
from models.exchange.trust import Card as StationCard
from models.exchange.trust import TrustedStation
from views.desk import Desk
from views.exchange.stations import StationsPage
from views.exchange.told_file import ENDING, ToldFile
from views.exchange.words import office_words
from views.kit.beside import Beside
from views.kit.card import Card
from views.kit.choices import ChoiceField
from views.kit.field import TextField
from views.kit.folders import FolderField
from views.kit.form import Form
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import tr

_MOST_FILES = 500


@dataclass(frozen=True, slots=True)
class _Own:
    """This office's own card."""

    data: bytes
    words: tuple[str, ...]
    key: str


class CardsPage(Page):
    """The own card at the left, the other office's at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Exchange cards"))
        self._desk = desk
        self.all = Button(lambda: tr("PCs and keys"), self._open_all)
        self.beside_title.addWidget(self.all)
        self.own, self.theirs = OwnCard(desk), TheirCard(desk)
        self.theirs.form.left.connect(self.left)
        self.body.addWidget(Beside(self.own, self.theirs), 1)

        def look(session: UnitOfWork) -> _Own:
            card = trust.own_card(session)
            return _Own(card.text(), trust.fingerprint(card.text()), card.key)

        desk.jobs.read(look, self._show, owner=self)

    @override
    def arrive(self) -> None:
        self.theirs.form.begin()

    def _open_all(self) -> None:
        self._desk.open(StationsPage(self._desk))

    def _show(self, own: _Own) -> None:
        self.own.show_file(own.data, own.words)
        self.theirs.own_key = own.key
        self.theirs.look()


class OwnCard(ToldFile):
    """This office's own card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            lambda: tr("Your card"),
            lambda: tr("Give its file to the other office. Then read these words aloud on the phone."),
            lambda: tr("Put your card's file on"),
            lambda: tr("Save your card"),
        )
        self.print = Button(lambda: tr("The words on paper"), self._open_paper)
        self.saving.insertWidget(1, self.print)

    def _open_paper(self) -> None:
        from printing.fingerprint_card import fingerprint_card
        from printing.page import PageSize
        from views.paper.page import PrintPage

        words, mark = self.words, self._desk.office.mark
        self._desk.open(
            PrintPage(
                self._desk,
                lambda: tr("Words to compare"),
                lambda _session, wish, _progress: fingerprint_card(words, mark, wish.language, PageSize[wish.size]),
                ready=lambda: tr("It does not say whose they are or what for. Destroy it when it is used."),
                sizes=[("A6", "A6"), ("A5", "A5")],
                kind="fingerprint",
            )
        )


class TheirCard(Card):
    """A card that came, and the ten words that were heard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("The other office's card"))
        self._desk = desk
        self._found: dict[str, FoundCard] = {}
        self.own_key = ""
        self.folder = FolderField(lambda: tr("Their file is on"))
        self.folder.changed.connect(self.look)
        self.card: ChoiceField[str] = ChoiceField(lambda: tr("Card"), required=True)
        self.card.changed.connect(self._hint)
        self.words = TextField(
            lambda: tr("The ten words you hear"),
            required=True,
            limit=300,
            hint=lambda: tr("Ask them to read the words from their screen. The first four letters are enough."),
        )
        form = self.form = Form()
        form.add("folder", self.folder)
        form.add("card", self.card)
        form.add("words", self.words)
        form.end_with(lambda: tr("Trust this office"), lambda: tr("Back"))
        form.submitted.connect(self._trust)
        self.add(form, 1)

    def look(self) -> None:
        """List the cards in the folder."""
        folder, own = self.folder.value(), self.own_key
        if folder is None:
            self._show({})
            return
        self._desk.jobs.call(lambda _register: cards_in(folder, own), self._show, owner=self)

    def _show(self, found: "dict[str, FoundCard]") -> None:
        self._found = found
        self.card.set_options([(name, partial(_card_words, card)) for name, card in found.items()])
        if len(found) == 1:
            self.card.set_value(next(iter(found)))
        self._hint()

    def _hint(self) -> None:
        """What a person should know of the chosen card."""
        chosen = self._found.get(self.card.value() or "")
        if not self._found:
            self.card.set_hint(lambda: tr("No card lies there. It is a small file that ends in .txt."))
        elif chosen is not None and chosen.new_keys:
            self.card.set_hint(lambda: tr("This replaces the key that office had."))
        else:
            self.card.set_hint("")

    def _trust(self) -> None:
        found, typed, actor = self._found.get(self.card.value() or ""), self.words.value() or "", self._desk.actor
        if found is None:
            return
        data = found.data
        self.form.set_busy(busy=True)
        self._desk.jobs.run(
            lambda session: trust.trust_card(session, actor, data, typed),
            self._trusted,
            lambda: tr("Saving"),
            owner=self,
            trouble=self._not_trusted,
        )

    def _trusted(self, station: TrustedStation) -> None:
        self.form.set_busy(busy=False)
        self.words.set_value(None)
        words = office_words(station.card.office_code, station.card.office_name)
        self._desk.say(lambda: tr("{office} is trusted now.", office=words))

    def _not_trusted(self, error: AppError) -> None:
        self.form.set_busy(busy=False)
        self.form.tell([Problem("words", error.title)])
        self._desk.tell(error)


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A card of another office, in a file."""

    card: StationCard
    data: bytes
    new_keys: bool
    """Whether it takes the place of an older one."""


def _card_words(found: FoundCard) -> str:
    words = office_words(found.card.office_code, found.card.office_name)
    return tr("{office}: new keys", office=words) if found.new_keys else words


def cards_in(folder: Path, own_key: str) -> dict[str, FoundCard]:
    """The cards of others in a folder, by file name; none when it cannot be read."""
    found: dict[str, FoundCard] = {}
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ENDING and path.is_file())
        for path in paths[:_MOST_FILES]:
            if path.stat().st_size <= trust.LARGEST_CARD:
                data = path.read_bytes()
                try:
                    given = trust.read_given(data)
                except BadFile:
                    continue
                new_keys = isinstance(given, trust.KeyChange)
                card = given.card if isinstance(given, trust.KeyChange) else given
                if card.key != own_key:
                    found[path.name] = FoundCard(card, data, new_keys)
    except OSError:
        return {}
    return found
