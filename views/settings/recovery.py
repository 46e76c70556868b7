"""Recovery shares: made and shown once, tried out, made void; for admins."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from models import recovery, vault
from models.database import Database
from models.errors import AppError, Problem
from models.vault import RECOVERY, Renewal, WrongPassphrase
from models.vault_shares import WrongShare
from views.desk import Desk
from views.kit.beside import Beside
from views.kit.card import Card, Tick
from views.kit.choices import SegmentField
from views.kit.empty import Empty
from views.kit.figures import shown_number
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button, in_line
from views.kit.secret import SecretField
from views.kit.shares import ShareField, ShareWords
from views.kit.words import tr
from views.settings.renewal import RenewalPage, key_words


class RecoveryCard(Card):
    """Whether there are shares, what they are for, and the next step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Recovery shares"))
        self._desk = desk
        self.state = Label("", "strong", wrap=True)
        self.what = Label(what_words, "soft", wrap=True)
        self.make = Button(lambda: tr("Make recovery shares"), lambda: desk.open(MakePage(desk)))
        self.try_out = Button(lambda: tr("Try two of them"), lambda: desk.open(TryPage(desk)))
        self.void = Button(lambda: tr("Make them void"), lambda: desk.open(VoidPage(desk)), "link")
        for part in (self.state, self.what):
            self.add(part)
        self.body.addLayout(in_line(self.make, self.try_out, self.void))
        self._show(there_are=False)
        desk.jobs.changed.connect(self._changed)
        self._read()

    def _changed(self, nouns: frozenset[str]) -> None:
        if "audit" in nouns:
            self._read()

    def _read(self) -> None:
        folder = self._desk.folder
        self._desk.jobs.call(
            lambda _register: recovery.has_shares(folder), lambda found: self._show(there_are=found), owner=self
        )

    def _show(self, *, there_are: bool) -> None:
        self.state.say((lambda: tr("They are made")) if there_are else (lambda: tr("There are none yet")))
        self.make.setVisible(not there_are)
        self.try_out.setVisible(there_are)
        self.void.setVisible(there_are)


def what_words() -> str:
    """What shares are for."""
    return tr(
        "Three papers, for three people in three places. When a passphrase is forgotten, any two of them give the "
        "account a new one. One alone opens nothing."
    )


class MakePage(Page):
    """One's own passphrase once more; then the shares."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Make recovery shares"))
        self._desk = desk
        self.own = SecretField(lambda: tr("Your own passphrase, to unlock the key once more"))
        form = self.form = Form()
        form.add("own", self.own)
        form.end_with(lambda: tr("Make the shares"), lambda: tr("Cancel"))
        form.submitted.connect(self._make)
        form.left.connect(self.left)
        near, far = Card(), Card(lambda: tr("Good to know"))
        near.add(form, 1)
        for words in (what_words, once_words, lambda: tr("Choose people who do not live or travel together.")):
            far.add(Label(words, "soft", wrap=True))
        far.body.addStretch(1)
        self.body.addWidget(Beside(near, far, (3, 2), form=True), 1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _make(self) -> None:
        folder, actor, own = self._desk.folder, self._desk.actor, self.own.value() or ""

        def work(register: Database) -> tuple[str, ...]:
            return recovery.make_shares(register, actor, folder, vault.unlock(folder, own, actor.account_id))

        self.form.set_busy(busy=True)
        self._desk.jobs.call(work, self._made, lambda: tr("Making the shares"), owner=self, trouble=self._not_made)

    def _made(self, shares: Sequence[str]) -> None:
        self._desk.back()
        self._desk.open(SharesPage(self._desk, shares))

    def _not_made(self, error: AppError) -> None:
        self.form.set_busy(busy=False)
        if isinstance(error, WrongPassphrase):
            self.form.tell([Problem("own", error.title)])
            return
        self._desk.tell(error)


def once_words() -> str:
    """That nothing keeps them."""
    return tr("They are shown this once. Print each of them, or write it down by hand; never take a photo.")


class SharesPage(Page):
    """The three shares, one in sight, and the ways onto paper. Left, they are gone."""

    def __init__(self, desk: Desk, shares: Sequence[str]) -> None:
        super().__init__(lambda: tr("Three shares"))
        self._desk, self._shares = desk, tuple(shares)
        self.which: SegmentField[int] = SegmentField(
            "",
            [(place, partial(_share_name, place)) for place in range(1, len(shares) + 1)],
            value=1,
        )
        self.words = ShareWords()
        self.which.changed.connect(self._show)
        self.print_all = Button(
            lambda: tr("Print all three"), lambda: self._print(None), "main-button", keys="Ctrl+Return"
        )
        self.print_one = Button(lambda: tr("Print this one"), lambda: self._print(self.which.value()))
        self.try_out = Button(lambda: tr("Try two of them"), lambda: desk.open(TryPage(desk)))
        self.done = Button(lambda: f"{tr('Done')}   Esc", self.left.emit)
        near, far = Card(), Card(lambda: tr("Good to know"))
        near.add(self.which)
        near.add(self.words)
        near.add_foot(self.print_all, self.print_one, self.done)
        near.body.addStretch(1)
        for words in (
            once_words,
            lambda: tr("Give each to another person, in another place. Never let two papers lie together."),
            lambda: tr("Try two of them before the papers leave the room. They can also be tried later, in Settings."),
        ):
            far.add(Label(words, "soft", wrap=True))
        far.body.addLayout(in_line(self.try_out))
        far.body.addStretch(1)
        self.body.addWidget(Beside(near, far, (3, 2)), 1)
        self._show()

    @override
    def arrive(self) -> None:
        self.print_all.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self.words.show_words(self._shares[(self.which.value() or 1) - 1].split())

    def _print(self, only: int | None) -> None:
        from printing.kept_words import kept_words
        from printing.page import PageSize
        from views.paper.page import PrintPage

        shares = [(at, words) for at, words in enumerate(self._shares, start=1) if only in {None, at}]
        self._desk.open(
            PrintPage(
                self._desk,
                lambda: tr("Words to keep"),
                lambda _session, wish, _progress: kept_words(shares, wish.language, PageSize[wish.size]),
                ready=lambda: tr(
                    "It does not say whose they are or what for. Take each paper out of the printer at once."
                ),
                sizes=[("A5", "A5"), ("A6", "A6")],
                kind="kept words",
                may_keep=False,
            )
        )


def _share_name(place: int) -> str:
    return tr("Share {number}", number=shown_number(place))


class TryPage(Page):
    """Two shares are typed back from the papers; nothing is changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Try two shares"))
        self._desk = desk
        form = self.form = Form()
        self.first, self.second = (
            ShareField(lambda: tr("The words of one paper"), 1),
            ShareField(lambda: tr("The words of another paper"), 2),
        )
        form.add("first", self.first)
        form.add("second", self.second)
        form.end_with(lambda: tr("Try them"), lambda: tr("Back"))
        form.submitted.connect(self._try)
        form.left.connect(self.left)
        form.changed.connect(self._other)
        near, self.far = Card(), Card()
        near.add(form, 1)
        self.empty = Empty(
            lambda: tr("Do the papers open the office?"),
            lambda: tr("Type two of them as they stand on paper. Nothing is changed."),
        )
        self.tick, self.good = Tick(), Label(lambda: tr("These two open the office"), "title", wrap=True)
        self.advice = Label(lambda: tr("Bring the papers to their places now."), "soft", wrap=True)
        self.far.add(self.empty, 1)
        for part in (self.tick, self.good, self.advice):
            self.far.add(part)
            part.hide()
        self.far.body.addStretch(1)
        self.body.addWidget(Beside(near, self.far, (3, 2), form=True), 1)

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _try(self) -> None:
        folder, typed = self._desk.folder, (self.first.value() or "", self.second.value() or "")

        def work(_register: Database) -> bool:
            recovery.unlock_by_shares(folder, typed)
            return True

        self.form.set_busy(busy=True)
        self._desk.jobs.call(
            work, lambda _true: self._opens(), lambda: tr("Trying the shares"), owner=self, trouble=self._wrong
        )

    def _opens(self) -> None:
        # They stand on the screen no longer than they must.
        for field in (self.first, self.second):
            field.set_value(None)
        self._tell(good=True)

    def _tell(self, *, good: bool) -> None:
        self.form.set_busy(busy=False)
        self.empty.setVisible(not good)
        for part in (self.tick, self.good, self.advice):
            part.setVisible(good)

    def _other(self) -> None:
        self._tell(good=False)

    def _wrong(self, error: AppError) -> None:
        self._tell(good=False)
        if isinstance(error, WrongShare) and error.number:
            self.form.tell([Problem("first" if error.number == 1 else "second", error.title)])
            return
        self._desk.tell(error)


class VoidPage(RenewalPage):
    """The papers open nothing any more; the office gets another key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            lambda: tr("Make the shares void"),
            RECOVERY,
            lambda: tr("Your own passphrase, to unlock the key once more"),
        )
        self.form.add("own", self.own)
        self.lay_out(
            lambda: tr("Make the shares void"),
            (
                lambda: tr(
                    "Do this when a paper was lost or seen, or when one of the three people goes. Then make new ones."
                ),
                key_words,
                lambda: tr("The passphrases stay. The papers open nothing any more: destroy them."),
                lambda: tr("Backups on sticks still open by these papers: make a new one, and destroy those."),
            ),
        )

    @override
    def renewal(self) -> Renewal:
        return Renewal(closed=frozenset({RECOVERY}))
