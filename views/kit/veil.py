"""Names that stay covered until a person asks: dots in place of what tells who somebody is or how to reach them.

A column says `personal=True`, a label or a field likewise; a sentence writes `veiled(name)` inside its `lambda`. All
of them are said again when the veil moves; tool tips and screen readers are told the same dots.
"""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

DOTS = "•••••"
"""Always as many: even the length of a name tells something."""

SHOWN_MS = 20_000
"""How long names are seen once they were asked for."""

_NAME = "thazinVeil"


class Veil(QObject):
    """Whether names are covered now; one for the whole program."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(SHOWN_MS)
        self._shown.timeout.connect(self.changed)

    @property
    def wanted(self) -> bool:
        """Whether this computer hides names until somebody asks."""
        return self._wanted

    @property
    def covers(self) -> bool:
        """Whether names are dots at this moment."""
        return self._wanted and not self._shown.isActive()

    def want(self, wanted: bool) -> None:
        """Hide names from now on, or never."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._shown.stop()
            self.changed.emit()

    def lift(self) -> None:
        """Show names for a while."""
        if self._wanted:
            self._shown.start()
            self.changed.emit()

    def fall(self) -> None:
        """Cover them again at once."""
        if self._shown.isActive():
            self._shown.stop()
            self.changed.emit()

    def turn(self) -> None:
        """One key for both."""
        if self.covers:
            self.lift()
        else:
            self.fall()


def veil() -> Veil:
    """The program's veil. Raises `RuntimeError` before there is an application."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("names can be covered only after QApplication was made")
    there = app.property(_NAME)
    if isinstance(there, Veil):
        return there
    made = Veil(app)
    app.setProperty(_NAME, made)
    return made


def veiled(text: str) -> str:
    """The text, or dots in its place while names are covered; nothing stays nothing."""
    if not text or QCoreApplication.instance() is None:
        return text
    return DOTS if veil().covers else text
