"""What the print queue of this computer says: what stands in a printer's way, and how far a paper is that was sent."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from models.errors import Message


class Hindrance(Enum):
    """Why a printer does not print."""

    GONE = "gone"
    SILENT = "silent"
    """The queue itself does not answer."""
    REFUSES = "refuses"
    PAUSED = "paused"
    OFF = "off"
    NO_PAPER = "no paper"
    OPEN = "open"
    STUCK = "stuck"
    NO_INK = "no ink"
    WANTS_SOMEBODY = "wants somebody"


class Course(Enum):
    """How far a paper is."""

    WAITS = "waits"
    PRINTS = "prints"
    DONE = "done"
    TAKEN_OUT = "taken out"
    GIVEN_UP = "given up"
    LEFT = "left"
    """The queue does not know it any more: most forget what is printed."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A paper in a queue."""

    printer: str
    job: int


class Queue(Protocol):
    """The print queue of one system. May be asked from any thread; an answer may take some seconds."""

    def hindrance(self, printer: str) -> Hindrance | None:
        """What stands in the way of this printer now, None for nothing that the queue knows of."""

    def course(self, sent: Sent) -> Course:
        """How far this paper is."""

    def take_out(self, sent: Sent) -> bool:
        """Take a paper out with all that the queue keeps of it, printed or not; whether that was done."""


HOLDS_BACK = frozenset({Hindrance.GONE, Hindrance.SILENT, Hindrance.REFUSES, Hindrance.PAUSED})
"""Nothing is sent then. Of all else a queue may tell what was so at the last paper, so it is tried."""

NOT_SENT = {
    Hindrance.GONE: Message("Saved, not printed: the printer is gone. Choose another one."),
    Hindrance.SILENT: Message("Saved, not printed: the print queue does not answer. Print again in a while."),
    Hindrance.REFUSES: Message("Saved, not printed: the printer takes no papers now. Print again when it does."),
    Hindrance.PAUSED: Message("Saved, not printed: the printer is off. Print again when it is on."),
    Hindrance.OFF: Message("Saved, not printed: the printer is off. Print again when it is on."),
}
"""Before a paper was sent."""

WAITING = {
    Hindrance.SILENT: Message("Saved. The print queue does not answer: nobody knows yet whether it was printed."),
    Hindrance.REFUSES: Message("Saved, not printed yet: the printer takes no more papers. This one is in its queue."),
    Hindrance.PAUSED: Message("Saved, not printed: the printer was stopped. It goes on by itself when it is on."),
    Hindrance.OFF: Message("Saved, not printed: the printer is off. It goes on by itself when it is on."),
    Hindrance.NO_PAPER: Message(
        "Saved, not printed: the printer is out of paper. It goes on by itself when there is paper."
    ),
    Hindrance.OPEN: Message("Saved, not printed: the printer is open. It goes on by itself when it is closed."),
    Hindrance.STUCK: Message(
        "Saved, not printed: paper is stuck in the printer. It goes on by itself when that is out."
    ),
    Hindrance.NO_INK: Message("Saved, not printed: the printer has no ink. It goes on by itself when there is some."),
    Hindrance.WANTS_SOMEBODY: Message(
        "Saved, not printed: the printer waits for somebody. See what it shows; it goes on by itself."
    ),
}
"""While a paper is in the queue."""

LOST = {
    Course.TAKEN_OUT: Message("Saved, not printed: it was taken out of the queue. It can be printed again."),
    Course.GIVEN_UP: Message("Saved, not printed: the printer gave it up. Print again when it is ready."),
}
