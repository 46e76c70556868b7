"""The print queue of Linux and macOS: CUPS, asked and given papers through its own library, from memory.

Qt's way to CUPS writes the paper into a temporary file first and cannot be stopped; this writes none. Names and
layouts of what is called are those of cups/cups.h of CUPS 2, the same since 1.4.
"""

import ctypes
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import ClassVar

from models.errors import Refused
from views.kit.queue import Course, Hindrance, Sent

ANSWER_SECONDS = 8
"""How long the queue may take for one answer."""

_NAMES = ("libcups.so.2", "libcups.2.dylib", "libcups.dylib")
_CONTINUE = 100
_MINE, _ALL = 1, -1
_ERRORS_FROM = 0x0400
"""The first IPP status that is an error (RFC 8011, 4.1.6)."""
_NOT_FOUND = 0x0406
_CHUNK = 1 << 16
_STOPPED = "5"
"""printer-state (RFC 8011, 5.4.11)."""

_COURSES = {
    3: Course.WAITS,
    4: Course.WAITS,
    5: Course.PRINTS,
    6: Course.WAITS,
    7: Course.TAKEN_OUT,
    8: Course.GIVEN_UP,
    9: Course.DONE,
}
"""job-state (RFC 8011, 5.3.7)."""

_REASONS = {
    "media-empty": Hindrance.NO_PAPER,
    "media-needed": Hindrance.NO_PAPER,
    "input-tray-missing": Hindrance.NO_PAPER,
    "media-jam": Hindrance.STUCK,
    "cover-open": Hindrance.OPEN,
    "door-open": Hindrance.OPEN,
    "interlock-open": Hindrance.OPEN,
    "toner-empty": Hindrance.NO_INK,
    "marker-supply-empty": Hindrance.NO_INK,
    "offline": Hindrance.OFF,
    "shutdown": Hindrance.OFF,
    "timed-out": Hindrance.OFF,
    "connecting-to-device": Hindrance.OFF,
    "other": Hindrance.WANTS_SOMEBODY,
    "output-area-full": Hindrance.WANTS_SOMEBODY,
    "spool-area-full": Hindrance.WANTS_SOMEBODY,
}
"""printer-state-reasons (RFC 8011, 5.4.12), without the word for how bad it is; the first that fits is told."""


class _Option(ctypes.Structure):
    _fields_: ClassVar = [("name", ctypes.c_char_p), ("value", ctypes.c_char_p)]


class _Destination(ctypes.Structure):
    _fields_: ClassVar = [
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("count", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    ]


class _Job(ctypes.Structure):
    # The times are of the platform's time_t, which every system of today makes as wide as a pointer.
    _fields_: ClassVar = [
        ("id", ctypes.c_int),
        ("printer", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed", ctypes.c_ssize_t),
        ("created", ctypes.c_ssize_t),
        ("began", ctypes.c_ssize_t),
    ]


_TEXT, _INT, _ANY = ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
_OPTIONS, _JOBS = ctypes.POINTER(_Option), ctypes.POINTER(_Job)
_SIGNATURES: Mapping[str, tuple[object, tuple[object, ...]]] = {
    "cupsServer": (_TEXT, ()),
    "ippPort": (_INT, ()),
    "cupsEncryption": (_INT, ()),
    "httpConnect2": (_ANY, (_TEXT, _INT, _ANY, _INT, _INT, _INT, _INT, _ANY)),
    "httpSetTimeout": (None, (_ANY, ctypes.c_double, _ANY, _ANY)),
    "httpClose": (None, (_ANY,)),
    "cupsGetNamedDest": (ctypes.POINTER(_Destination), (_ANY, _TEXT, _TEXT)),
    "cupsFreeDests": (None, (_INT, ctypes.POINTER(_Destination))),
    "cupsGetOption": (_TEXT, (_TEXT, _INT, _OPTIONS)),
    "cupsAddOption": (_INT, (_TEXT, _TEXT, _INT, ctypes.POINTER(_OPTIONS))),
    "cupsFreeOptions": (None, (_INT, _OPTIONS)),
    "cupsGetJobs2": (_INT, (_ANY, ctypes.POINTER(_JOBS), _TEXT, _INT, _INT)),
    "cupsFreeJobs": (None, (_INT, _JOBS)),
    "cupsCreateJob": (_INT, (_ANY, _TEXT, _TEXT, _INT, _OPTIONS)),
    "cupsStartDocument": (_INT, (_ANY, _TEXT, _INT, _TEXT, _TEXT, _INT)),
    "cupsWriteRequestData": (_INT, (_ANY, _TEXT, ctypes.c_size_t)),
    "cupsFinishDocument": (_INT, (_ANY, _TEXT)),
    "cupsCancelJob2": (_INT, (_ANY, _TEXT, _INT, _INT)),
    "cupsLastError": (_INT, ()),
}


@cache
def library() -> ctypes.CDLL | None:
    """CUPS's own library, None where it is not."""
    for name in _NAMES:
        try:
            found = ctypes.CDLL(name)
        except OSError:
            continue
        for call, (result, arguments) in _SIGNATURES.items():
            function = getattr(found, call)
            function.restype, function.argtypes = result, arguments
        return found
    return None


class Cups:
    """The queue that CUPS keeps, on the server that its settings or `CUPS_SERVER` name."""

    def __init__(self) -> None:
        found = library()
        assert found is not None
        self._cups = found

    @contextmanager
    def _connected(self) -> Iterator[int | None]:
        """A connection of our own, so that a server that hangs cannot hold us; None where none answers."""
        cups = self._cups
        http = cups.httpConnect2(
            cups.cupsServer(),
            cups.ippPort(),
            None,
            socket.AF_UNSPEC,
            cups.cupsEncryption(),
            1,
            ANSWER_SECONDS * 1000,
            None,
        )
        if not http:
            yield None
            return
        try:
            cups.httpSetTimeout(http, float(ANSWER_SECONDS), None, None)
            yield http
        finally:
            cups.httpClose(http)

    def hindrance(self, printer: str) -> Hindrance | None:
        """See `Queue`."""
        with self._connected() as http:
            if http is None:
                return Hindrance.SILENT
            found = self._cups.cupsGetNamedDest(http, printer.encode(), None)
            if not found:
                return Hindrance.GONE if self._cups.cupsLastError() in {0, _NOT_FOUND} else Hindrance.SILENT
            try:
                told = {name: self._told(found, name) for name in _ASKED}
            finally:
                self._cups.cupsFreeDests(1, found)
        return judged(told)

    def _told(self, found: "ctypes._Pointer[_Destination]", name: str) -> str:
        value: bytes | None = self._cups.cupsGetOption(name.encode(), found.contents.count, found.contents.options)
        return value.decode(errors="replace") if value else ""

    def course(self, sent: Sent) -> Course:
        """See `Queue`."""
        jobs = _JOBS()
        with self._connected() as http:
            if http is None:
                return Course.WAITS
            count = self._cups.cupsGetJobs2(http, ctypes.byref(jobs), sent.printer.encode(), _MINE, _ALL)
        if count < 0:
            return Course.LEFT
        try:
            state = next((jobs[place].state for place in range(count) if jobs[place].id == sent.job), None)
        finally:
            self._cups.cupsFreeJobs(count, jobs)
        return Course.LEFT if state is None else _COURSES.get(state, Course.WAITS)

    def take_out(self, sent: Sent) -> bool:
        """See `Queue`."""
        with self._connected() as http:
            if http is None:
                return False
            status: int = self._cups.cupsCancelJob2(http, sent.printer.encode(), sent.job, 1)
        return status < _ERRORS_FROM

    def send(self, printer: str, pdf: bytes, options: Mapping[str, str], title: str) -> Sent:
        """Put a document into the queue of this printer, from memory. Raises `Refused` where the queue does not take it."""
        cups, name = self._cups, printer.encode()
        given, count = _OPTIONS(), 0
        for key, value in options.items():
            count = cups.cupsAddOption(key.encode(), value.encode(), count, ctypes.byref(given))
        try:
            with self._connected() as http:
                job: int = cups.cupsCreateJob(http, name, title.encode(), count, given) if http is not None else 0
                if not job:
                    raise Refused("Saved, not printed: the printer takes no papers now. Print again when it does.")
                if not self._written(http, name, job, pdf, title):
                    cups.cupsCancelJob2(http, name, job, 1)
                    raise Refused("Saved, not printed: the print queue does not answer. Print again in a while.")
        finally:
            cups.cupsFreeOptions(count, given)
        return Sent(printer, job)

    def _written(self, http: int | None, name: bytes, job: int, pdf: bytes, title: str) -> bool:
        cups = self._cups
        going = cups.cupsStartDocument(http, name, job, title.encode(), b"application/pdf", 1) == _CONTINUE
        for start in range(0, len(pdf), _CHUNK):
            part = pdf[start : start + _CHUNK]
            going = going and cups.cupsWriteRequestData(http, part, len(part)) == _CONTINUE
        return bool(cups.cupsFinishDocument(http, name) < _ERRORS_FROM and going)


_ASKED = ("printer-is-accepting-jobs", "printer-state", "printer-state-reasons")


def judged(told: Mapping[str, str]) -> Hindrance | None:
    """What stands in the way of a printer of which CUPS tells this."""
    if told["printer-is-accepting-jobs"] == "false":
        return Hindrance.REFUSES
    if told["printer-state"] == _STOPPED:
        return Hindrance.PAUSED
    reasons = {
        reason.removesuffix("-report").removesuffix("-warning").removesuffix("-error")
        for reason in told["printer-state-reasons"].split(",")
    }
    return next((hindrance for reason, hindrance in _REASONS.items() if reason in reasons), None)
