"""Half-typed forms are kept in the vault while a person types, and offered back when the form is opened again."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from models import drafts
from models.database import UnitOfWork
from views.desk import Desk
from views.kit.form import Form
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import tr
from views.theme import worn

KEEP_MS = 500
"""Milliseconds after the first key that was not kept yet, whether the hand rests or types on."""


class Changing(Protocol):
    """A form, or whatever else tells when a person changed it."""

    @property
    def changed(self) -> SignalInstance: ...


HALF = "half "
"""What the names begin with of fields in which something stands that is no value yet."""


class Drafting(QWidget):
    """The keeper of one form, and the line that offers back what it kept. Place it above the form.

    `read` gives the fields as text, by name; `put` fills them again, at once where it is not `offered` to a person
    first. What stands in a field of a :class:`Form` and is no value yet (the beginning of a clinic's name, a day without
    its year) is kept besides, and is given to `put` under names that begin with `HALF`. `name` is the draft's name in
    the vault.
    The composition root asks every keeper for what is `unsaved` when the office locks.
    """

    def __init__(
        self,
        desk: Desk,
        name: str,
        form: Changing,
        read: Callable[[], dict[str, str]],
        put: Callable[[dict[str, str]], None],
        *,
        offered: bool = True,
    ) -> None:
        super().__init__()
        self.name = name
        self._desk, self._read_values, self._put_values = desk, read, put
        self._form = form if isinstance(form, Form) else None
        self._empty = self._read()
        self._kept: dict[str, str] = {}
        self._done = self._held = False
        self._offered = offered
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(KEEP_MS)
        self._rest.timeout.connect(self.keep)
        form.changed.connect(self._typed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.gap)
        line.addWidget(Label(lambda: tr("Something half-typed was kept."), "soft"), 1)
        self.take_back = Button(lambda: tr("Take it back"), self._take_back, "link", keys="Ctrl+B")
        self.forget = Button(lambda: tr("Forget it"), self._forget, "link")
        line.addWidget(self.take_back)
        line.addWidget(self.forget)
        self.hide()
        desk.jobs.read(lambda session: drafts.load(session, desk.actor, name), self._found, owner=self)

    def _read(self) -> dict[str, str]:
        fields = self._form.fields if self._form is not None else {}
        half = {HALF + name: text for name, field in fields.items() if (text := field.half_typed())}
        return half | self._read_values()

    def _put(self, kept: dict[str, str]) -> None:
        self._put_values(kept)
        fields = self._form.fields if self._form is not None else {}
        for name, field in fields.items():
            text = kept.get(HALF + name, "")
            if text and field.half_typed() != text:
                field.take_half_typed(text)

    def unsaved(self) -> dict[str, str] | None:
        """What stands in the form and is not kept yet."""
        return self._read() if (self._rest.isActive() or self._held) and not self._done else None

    def keep(self) -> None:
        """Keep what stands in the form now; a form that is empty again is forgotten."""
        fields, name, actor = self._read(), self.name, self._desk.actor
        if self._done:
            return
        if fields == self._empty:
            self._desk.jobs.run(lambda session: drafts.discard(session, actor, name), _nothing, owner=self)
        else:
            self._desk.jobs.run(lambda session: drafts.save(session, actor, name, fields), _nothing, owner=self)

    def done(self) -> Callable[[UnitOfWork], None]:
        """What a job calls in its own transaction when the record is saved: the draft goes with it."""
        name, actor = self.name, self._desk.actor
        return lambda session: drafts.discard(session, actor, name)

    def hold(self) -> None:
        """The record is on its way: nothing is kept after it."""
        self._held = True
        self._rest.stop()

    def go_on(self) -> None:
        """It was refused: what is typed is kept again."""
        self._held = False
        self._rest.start()

    def finish(self) -> None:
        """The record is saved: nothing typed here is kept any more."""
        self._done = True
        self._rest.stop()

    def _typed(self) -> None:
        self.hide()
        if not self._rest.isActive():
            self._rest.start()

    def _found(self, kept: dict[str, str] | None) -> None:
        if kept and not self._rest.isActive():
            self._kept = kept
            if self._offered:
                self.show()
            else:
                self._put(kept)

    def _take_back(self) -> None:
        self.hide()
        self._put(self._kept)
        self._rest.start()

    def _forget(self) -> None:
        self.hide()
        name, kept, jobs, actor = self.name, self._kept, self._desk.jobs, self._desk.actor

        def undo() -> None:
            jobs.run(lambda session: drafts.save(session, actor, name, kept), self._back)

        jobs.run(
            lambda session: drafts.discard(session, actor, name),
            lambda _none: self._desk.say(lambda: tr("Forgotten."), undo),
            owner=self,
        )

    def _back(self, _none: None) -> None:
        if isValid(self):
            self._found(self._kept)


def _nothing(_result: None) -> None:
    """Keeping is silent."""
