"""Who taught whom: the cascade as figures, as a picture to be walked, and as a list."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from models import courses, office_papers
from models.cascade import Cascade, CascadePerson, cascade
from models.courses import CourseLine
from models.database import UnitOfWork
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import ChoiceField, Option, SegmentField, ValueT
from views.kit.empty import Empty
from views.kit.figures import in_digits
from views.kit.form import key_hint
from views.kit.label import Label
from views.kit.page import Page
from views.kit.press import Button
from views.kit.words import Text, in_language, tr
from views.theme import worn
from views.trainings.cascade_figures import Figure
from views.trainings.cascade_list import CascadeList, Whom
from views.trainings.cascade_picture import CascadePicture
from views.trainings.cascade_words import sentence

_NOUNS = {"session", "training", "course", "participation", "member", "member_local", "link"}
_LOW = 560
"""Height in pixels below which the figures are one line: the picture needs the room."""


class Period(StrEnum):
    """Which sessions count."""

    ALL = "all"
    THIS_YEAR = "this year"
    LAST_YEAR = "last year"

    def days(self, today: dt.date) -> tuple[dt.date | None, dt.date | None]:
        """First and last day."""
        if self is Period.ALL:
            return None, None
        year = today.year - (self is Period.LAST_YEAR)
        return dt.date(year, 1, 1), dt.date(year, 12, 31)


class As(StrEnum):
    """How the cascade is shown."""

    PICTURE = "picture"
    LIST = "list"


class _Bare(ChoiceField[ValueT]):
    """A choice beside a title: its name is for screen readers, the words in it say what it is."""

    def __init__(self, label: Text, options: tuple[Option[ValueT], ...], wide: int) -> None:
        super().__init__(label, options)
        self.setFixedWidth(wide)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.label.hide()


@dataclass(frozen=True, slots=True)
class _Read:
    cascade: Cascade
    courses: list[CourseLine]
    may_print: bool


class CascadePage(Page):
    """The picture has the hand at first; a figure, pressed, lists those whom it counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Who taught whom"))
        self._desk = desk
        self._cascade: Cascade | None = None
        self._stale = False
        self._choices()
        self._figures()
        self._card()
        desk.jobs.changed.connect(self._changed)
        self._read()

    # --- how it looks ------------------------------------------------------------------------------------------

    def _choices(self) -> None:
        field = worn().sizes.field
        self.course: _Bare[str] = _Bare(lambda: tr("Course"), (("", lambda: tr("All courses")),), field * 4)
        self.period: _Bare[Period] = _Bare(
            lambda: tr("Time"),
            (
                (Period.ALL, lambda: tr("All years")),
                (Period.THIS_YEAR, lambda: tr("This year")),
                (Period.LAST_YEAR, lambda: tr("Last year")),
            ),
            field * 3,
        )
        self.course.set_value("")
        self.period.set_value(Period.ALL)
        self.shown: SegmentField[As] = SegmentField(
            "", ((As.PICTURE, lambda: tr("Picture")), (As.LIST, lambda: tr("List"))), value=As.PICTURE
        )
        for choice in (self.course, self.period):
            choice.changed.connect(self._read)
        self.shown.changed.connect(self._turned)
        self.poster = Button(lambda: tr("Poster"), self._open_poster, "link", keys="Ctrl+P")
        self.poster.hide()
        for widget in (self.course, self.period, self.shown, self.poster):
            self.beside_title.addWidget(widget)

    def _figures(self) -> None:
        self.taught, self.soon = Figure(self._by_whom), Figure(self._how_soon)
        self.ready = Figure(lambda: tr("ready to teach, never have"))
        self.stopped = Figure(lambda: tr("taught, and nobody went on"))
        self.figures = QWidget()
        line = QHBoxLayout(self.figures)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.gap)
        for figure, whom in (
            (self.taught, Whom.TEACHING),
            (self.soon, Whom.SOON),
            (self.ready, Whom.READY),
            (self.stopped, Whom.STOPPED),
        ):
            figure.pressed.connect(partial(self.show_list, whom))
            line.addWidget(figure, 1)
        self.in_short = Label(self._in_short, "soft")
        self.body.addWidget(self.figures)
        self.body.addWidget(self.in_short)
        self.body.setSpacing(worn().sizes.gap)

    def _by_whom(self) -> str:
        if self._cascade is None:
            return ""
        known = self._cascade.figures
        each = in_digits(f"{known.per_trainer:.1f}")
        return "\n".join((tr("taught by {count} members", count=known.trainers), tr("{each} by each", each=each)))

    def _how_soon(self) -> str:
        count = self._cascade.figures.learners if self._cascade is not None else 0
        return tr("of {count} taught within 90 days", count=count)

    def _card(self) -> None:
        self.picture, self.list = CascadePicture(), CascadeList()
        self.empty = Empty(
            lambda: tr("Nobody has taught yet"),
            lambda: tr("Plan a session, name a member as its trainer and take the attendance: the tree begins there."),
        )
        self.told = Label(self._told, wrap=True)
        self.alone = Label(self._alone, "soft")
        self._hint = key_hint(
            ("← →", lambda: tr("teacher, learners")),
            ("Space", lambda: tr("folds")),
            ("Enter", lambda: tr("opens")),
            ("+ −", lambda: tr("zoom")),
            ("A–Z", lambda: tr("finds")),
        )
        self.keys = Label(self._hint, "soft")
        card = Card()
        card.body.setSpacing(worn().sizes.step)
        # Not a stack: what is hidden takes no room there, and a list needs more than the picture.
        for widget in (self.picture, self.list, self.empty):
            card.add(widget, 1)
            widget.hide()
        card.add(self.told)
        self.foot = QWidget()
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn().sizes.gap)
        line.addWidget(self.alone, 1)
        line.addWidget(self.keys)
        card.add(self.foot)
        self.body.addWidget(card, 1)
        self.picture.opened.connect(self._open)
        self.picture.chosen.connect(lambda _person: self.told.retranslate())
        self.picture.searched.connect(self._searched)
        self.list.opened.connect(self._open)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        small = self.height() < _LOW or self.width() < worn().sizes.narrow
        pictured = not self.picture.isHidden()
        self.figures.setVisible(not small and self._cascade is not None)
        self.in_short.setVisible(small and self._cascade is not None)
        self.told.setVisible(pictured)
        self.foot.setVisible(pictured and (not small or bool(self.picture.typed)))

    @override
    def arrive(self) -> None:
        if self._stale:
            self._read()
        shown = [widget for widget in (self.picture, self.list) if not widget.isHidden()]
        hand: QWidget = shown[0] if shown else self.course
        hand.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading -----------------------------------------------------------------------------------------------

    def _changed(self, nouns: frozenset[str]) -> None:
        if not nouns & _NOUNS:
            return
        # With many people it takes a moment: not while the page lies below another one.
        self._stale = not self.isVisible()
        if not self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        actor, course = self._desk.actor, self.course.value() or ""
        first, last = (self.period.value() or Period.ALL).days(self._desk.today())

        def look(session: UnitOfWork) -> _Read:
            found = cascade(session, actor, course=course, first_day=first, last_day=last)
            known = courses.listed(session, actor, inactive_too=True)
            return _Read(found, known, office_papers.may_print(session, actor))

        self._desk.jobs.read(look, self._show, owner=self, newest="cascade")

    def _show(self, read: _Read) -> None:
        before = self._cascade
        self._cascade = read.cascade
        self.poster.setVisible(read.may_print)
        titles = tuple((line.id, partial(in_language, line.title, line.title_my)) for line in read.courses)
        self.course.set_options((("", lambda: tr("All courses")), *titles))
        self.picture.show_cascade(read.cascade)
        self.list.show_cascade(read.cascade)
        figures = read.cascade.figures
        for figure, number in (
            (self.taught, figures.taught),
            (self.soon, figures.soon),
            (self.ready, figures.ready),
            (self.stopped, figures.stopped),
        ):
            figure.show_number(number)
        self.in_short.retranslate()
        self._turned()
        if before is None and self.isVisible():
            self.arrive()

    def _in_short(self) -> str:
        if self._cascade is None:
            return ""
        figures = self._cascade.figures
        return "   ·   ".join(
            (
                tr("{taught} taught by {count} members", taught=figures.taught, count=figures.trainers),
                tr("{count} ready, never taught", count=figures.ready),
                tr("stopped at {count}", count=figures.stopped),
            )
        )

    def _told(self) -> str:
        """The chosen person."""
        person = self.picture.current
        return sentence(self._cascade, person) if self._cascade is not None and person is not None else ""

    def _alone(self) -> str:
        """Whom the picture leaves out."""
        tree = self.picture.tree
        if tree is None or not tree.alone:
            return ""
        return tr("{count} learned elsewhere and have not taught: they stand in the list.", count=tree.alone)

    def _searched(self, typed: str) -> None:
        self.keys.say((lambda: tr("Looking for {typed}", typed=typed)) if typed else self._hint)
        self._fit()

    # --- where it leads ----------------------------------------------------------------------------------------

    def _turned(self) -> None:
        wanted: QWidget = self.list if self.shown.value() is As.LIST else self.picture
        tree = self.picture.tree
        if wanted is self.picture and (tree is None or not tree.roots):
            wanted = self.empty
        for widget in (self.picture, self.list, self.empty):
            widget.setVisible(widget is wanted)
        for label in (self.told, self.alone):
            label.retranslate()
        self._fit()

    def show_list(self, whom: Whom) -> None:
        """Those only, as a list."""
        self.shown.set_value(As.LIST)
        self._turned()
        self.list.choose(whom)

    def _open_poster(self) -> None:
        from views.trainings.cascade_paper import poster_page  # ReportLab takes half a second

        days = (self.period.value() or Period.ALL).days(self._desk.today())
        self._desk.open(poster_page(self._desk, self.course.value() or "", days))

    def _open(self, person: CascadePerson) -> None:
        from views.members.one import MemberPage

        self._desk.open(MemberPage(self._desk, person.code))
