"""Every place, walked as a whole program on a full office: for a screen reader, on a small screen, and while names are covered."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from sqlalchemy import select

from desktop.language import catalogue
from desktop.pictures import settle
from desktop.startup import Computer
from desktop.unlock import Opened
from desktop.window import SMALLEST
from desktop.work import Work
from models import accounts
from models.burmese import burmese_digits
from models.schema import MemberLocal
from models.vault_shares import shares_of
from tests.full_office import full_office
from tests.offices import SettableClock
from views.kit.chip import Chip
from views.kit.label import Label
from views.kit.scroller import Scroller
from views.kit.veil import veil
from views.kit.words import speak
from views.members.one import MemberPage
from views.members.register import RegisterPage
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.settings.one_account import ClosePage, OneAccountPage
from views.settings.passphrase import PassphrasePage
from views.settings.recovery import SharesPage, TryPage, VoidPage
from views.trainings.session import SessionPage

_SETTLED = 0.15
"""Seconds without news: wrapped words tell their height a moment after the page stands."""


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    return full_office(tmp_path_factory.mktemp("reach") / "office", SettableClock())


@pytest.fixture(scope="module")
def walk(qapp, dressed, full, tmp_path_factory):
    """Goes through all places, and pages behind them, and calls `look(name)` at each."""
    with pytest.MonkeyPatch.context() as computer:
        computer.setenv("THAZIN_HOME", str(tmp_path_factory.mktemp("home")))
        work = Work(Computer(qapp), Opened(full.office, ExitStack(), "123456"), full.clock)
        work.watch.stop()
        window = work.window

        def go(look, size=(1024, 600)):
            window.resize(*size)
            window.show()
            window.activateWindow()
            for name in window.rail.buttons:
                window.go(name)
                settle(qapp, work.jobs, _SETTLED)
                look(name)
            for name, make in _pages(work, full).items():
                window.go("today")
                window.open(make())
                settle(qapp, work.jobs, _SETTLED)
                look(name)

        go.work = work
        yield go
        work.leave()
        window.deleteLater()


def _pages(work, full):
    desk = work.desk
    with full.office.database.reading() as session:
        account = accounts.accounts(session, desk.actor)[0]
    return {
        "member": lambda: MemberPage(desk, full.referrals.people[0]),
        "register": lambda: RegisterPage(desk),
        "refer": lambda: ReferralForm(desk, full.referrals.people[0]),
        "referral": lambda: ReferralPage(desk, full.referrals.ids[1]),
        "session": lambda: SessionPage(desk, full.trainings.now),
        "passphrase": lambda: PassphrasePage(desk),
        "account": lambda: OneAccountPage(desk, account),
        "close account": lambda: ClosePage(desk, account),
        "shares": lambda: SharesPage(desk, shares_of(bytes(16))),
        "try shares": lambda: TryPage(desk),
        "void shares": lambda: VoidPage(desk),
    }


def _shown(window, kind=QWidget):
    return [each for each in window.findChildren(kind) if each.isVisible()]


def _named(widget):
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))


def _inner(widget):
    """Parts of Qt's own widgets, which speak through their owner."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea | QComboBox | QAbstractItemView) or isinstance(widget, QScrollBar)


def test_all_that_the_hand_can_reach_has_a_name_for_a_screen_reader(walk):
    nameless = []

    def look(name):
        for widget in _shown(walk.work.window):
            reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
            kinds = QLineEdit | QAbstractButton | QComboBox | QAbstractItemView
            tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if (isinstance(widget, kinds) or tabbed) and reached and not _inner(widget) and not _named(widget):
                nameless.append((name, type(widget).__name__, widget.objectName(), widget.property("part")))

    walk(look)
    assert not nameless, nameless


def _ink_fits(label):
    """Whether no stack of letters is cut above or below, as a line stands in the middle of its label."""
    metrics = label.fontMetrics()
    ink = metrics.tightBoundingRect(label.text())
    top = (label.height() - metrics.height()) / 2 + metrics.ascent() + ink.top()
    return label._wrap or (top >= 0 and top + ink.height() <= label.height())


@pytest.mark.parametrize("language", ["en", "my"])
def test_no_words_of_the_program_are_cut_on_a_small_screen(walk, language):
    cut = []

    def look(name):
        for label in _shown(walk.work.window, Label):
            own_words = not isinstance(label._text, str)
            room = label.width() + 1
            if own_words and not label._wrap and label.fontMetrics().horizontalAdvance(label.text()) > room:
                cut.append((name, label.text()))
            if label.text() and not _ink_fits(label):
                cut.append((name, "height", label.text()))
            if label._wrap and label.height() < label.heightForWidth(label.width()):
                cut.append((name, "lines", label.text()))
        cut.extend(
            (name, "button", button.text())
            for button in _shown(walk.work.window, QAbstractButton)
            if button.text() and not _inner(button) and button.width() < button.minimumSizeHint().width()
        )
        cut.extend(
            (name, "chip", chip.text)
            for chip in _shown(walk.work.window, Chip)
            if chip.width() < chip.sizeHint().width()
        )

    speak(language, catalogue(language))
    QApplication.processEvents()
    walk(look)
    assert not cut, "\n".join(map(str, sorted(set(cut))))


@pytest.mark.parametrize("language", ["en", "my"])
def test_nothing_stands_on_something_else_on_a_small_screen(walk, language):
    crossing = []

    def look(name):
        for parent in _shown(walk.work.window):
            if isinstance(parent, QAbstractScrollArea | QComboBox | QAbstractItemView):
                continue
            there = [
                child
                for child in parent.children()
                if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
                and child.property("part") not in {"quiet", "access-key", "segment", "foot"}
            ]  # fmt: skip
            for place, one in enumerate(there):
                for other in there[place + 1 :]:
                    both = one.geometry() & other.geometry()
                    if both.width() > 1 and both.height() > 1:
                        crossing.append((name, _told(one), _told(other)))

    speak(language, catalogue(language))
    QApplication.processEvents()
    walk(look)
    assert not crossing, "\n".join(map(str, sorted(set(crossing))))


@pytest.mark.parametrize(
    "size, text_size", [(SMALLEST, "normal"), ((1024, 600), "largest"), ((1366, 768), "normal")], ids=str
)
def test_no_page_scrolls_sideways(walk, size, text_size):
    sideways = []

    def look(name):
        beyond = (scroller.horizontalScrollBar().maximum() for scroller in _shown(walk.work.window, Scroller))
        sideways.extend((name, pixels) for pixels in beyond if pixels)

    walk.work.desk.set_setting("text_size", text_size)
    try:
        walk(look, size)
    finally:
        walk.work.desk.set_setting("text_size", "normal")
    assert not sideways, sideways


def _told(widget):
    text = widget.text() if isinstance(widget, Label | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.property('part') or ''} {text}"


def test_covered_names_and_phones_are_nowhere_not_even_in_tips_or_for_a_screen_reader(walk, full):
    with full.office.database.reading() as session:
        rows = session.execute(select(MemberLocal.name, MemberLocal.phone, MemberLocal.safe_contact)).all()
    secrets = {text for row in rows for text in row if text and len(text) > 3}
    secrets |= {burmese_digits(text) for text in secrets}
    leaks = set()

    def look(name):
        for widget in _shown(walk.work.window):
            for text in _texts(widget):
                leaks.update((name, type(widget).__name__, secret) for secret in secrets if secret in text)

    veil().want(wanted=True)
    walk(look)
    veil().want(wanted=False)
    assert leaks == set()


def _texts(widget):
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.windowTitle()
    if isinstance(widget, QLineEdit):
        # What is typed or put in is dots to the eye unless the hand is there.
        yield widget.displayText() if not widget.hasFocus() else ""
    if isinstance(widget, Label | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(min(model.rowCount(), 60)):
            for column in range(model.columnCount()):
                for role in (
                    Qt.ItemDataRole.DisplayRole,
                    Qt.ItemDataRole.ToolTipRole,
                    Qt.ItemDataRole.AccessibleTextRole,
                ):
                    yield str(model.data(model.index(row, column), role) or "")


def test_the_windows_title_tells_nothing_wherever_one_is(walk):
    titles = set()
    walk(lambda _name: titles.update(window.windowTitle() for window in QApplication.topLevelWidgets()))
    assert titles <= {"Thazin", ""}
