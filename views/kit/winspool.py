"""The print queue of Windows, asked through winspool.drv. What is sent there goes through Qt.

Names, layouts and numbers are those of winspool.h: PRINTER_INFO_6, JOB_INFO_1W, PRINTER_STATUS_*, JOB_STATUS_*.
"""

import ctypes
import sys
from ctypes import wintypes
from typing import ClassVar

from views.kit.queue import Course, Hindrance, Sent

_HINDRANCES = (
    (0x0000_0004, Hindrance.GONE),  # pending deletion
    (0x0000_0001, Hindrance.PAUSED),
    (0x0000_0010, Hindrance.NO_PAPER),
    (0x0000_0008, Hindrance.STUCK),
    (0x0000_0040, Hindrance.STUCK),  # a problem with the paper
    (0x0040_0000, Hindrance.OPEN),
    (0x0004_0000, Hindrance.NO_INK),
    (0x0000_0080, Hindrance.OFF),
    (0x0000_1000, Hindrance.OFF),  # not available
    (0x0010_0000, Hindrance.WANTS_SOMEBODY),
    (0x0000_0020, Hindrance.WANTS_SOMEBODY),  # wants a sheet by hand
    (0x0000_0002, Hindrance.WANTS_SOMEBODY),  # an error without a name
)
_DELETING, _PRINTING, _PRINTED, _DELETED, _COMPLETE = 0x0004, 0x0010, 0x0080, 0x0100, 0x1000
_CANCEL = 5
"""JOB_CONTROL_DELETE"""
_MOST_JOBS = 1_000
_UNKNOWN_NAME = 1801
"""ERROR_INVALID_PRINTER_NAME"""


class _Time(ctypes.Structure):
    _fields_: ClassVar = [(name, wintypes.WORD) for name in ("y", "m", "weekday", "d", "hour", "min", "sec", "ms")]


class _Job(ctypes.Structure):
    _fields_: ClassVar = [
        ("id", wintypes.DWORD),
        ("printer", wintypes.LPWSTR),
        ("computer", wintypes.LPWSTR),
        ("user", wintypes.LPWSTR),
        ("document", wintypes.LPWSTR),
        ("datatype", wintypes.LPWSTR),
        ("words", wintypes.LPWSTR),
        ("status", wintypes.DWORD),
        ("priority", wintypes.DWORD),
        ("position", wintypes.DWORD),
        ("pages", wintypes.DWORD),
        ("printed", wintypes.DWORD),
        ("submitted", _Time),
    ]


def _spool() -> ctypes.CDLL:
    if sys.platform == "win32":
        return ctypes.WinDLL("winspool.drv", use_last_error=True)
    raise OSError("only Windows has this queue")


def _last_error() -> int:
    if sys.platform == "win32":
        return ctypes.get_last_error()
    return 0


class Winspool:
    """The queue that Windows keeps."""

    def __init__(self) -> None:
        self._spool = _spool()

    def _opened(self, printer: str) -> wintypes.HANDLE | None:
        handle = wintypes.HANDLE()
        there = self._spool.OpenPrinterW(ctypes.c_wchar_p(printer), ctypes.byref(handle), None)
        return handle if there else None

    def hindrance(self, printer: str) -> Hindrance | None:
        """See `Queue`."""
        handle = self._opened(printer)
        if handle is None:
            return Hindrance.GONE if _last_error() == _UNKNOWN_NAME else Hindrance.SILENT
        status, needed = wintypes.DWORD(), wintypes.DWORD()
        try:
            told = self._spool.GetPrinterW(handle, 6, ctypes.byref(status), ctypes.sizeof(status), ctypes.byref(needed))
        finally:
            self._spool.ClosePrinter(handle)
        if not told:
            return None
        return next((hindrance for bit, hindrance in _HINDRANCES if status.value & bit), None)

    def jobs(self, printer: str) -> dict[int, int]:
        """The papers in the queue of this printer: number and status."""
        handle = self._opened(printer)
        if handle is None:
            return {}
        needed, count = wintypes.DWORD(), wintypes.DWORD()
        try:
            ask = (handle, 0, _MOST_JOBS, 1)
            self._spool.EnumJobsW(*ask, None, 0, ctypes.byref(needed), ctypes.byref(count))
            room = ctypes.create_string_buffer(needed.value)
            there = self._spool.EnumJobsW(*ask, room, needed.value, ctypes.byref(needed), ctypes.byref(count))
            found = ctypes.cast(room, ctypes.POINTER(_Job))
            return {int(found[place].id): int(found[place].status) for place in range(count.value if there else 0)}
        finally:
            self._spool.ClosePrinter(handle)

    def course(self, sent: Sent) -> Course:
        """See `Queue`."""
        status = self.jobs(sent.printer).get(sent.job)
        if status is None:
            return Course.LEFT
        if status & (_DELETING | _DELETED):
            return Course.TAKEN_OUT
        if status & (_PRINTED | _COMPLETE):
            return Course.DONE
        return Course.PRINTS if status & _PRINTING else Course.WAITS

    def take_out(self, sent: Sent) -> bool:
        """See `Queue`."""
        handle = self._opened(sent.printer)
        if handle is None:
            return False
        try:
            return bool(self._spool.SetJobW(handle, sent.job, 0, None, _CANCEL))
        finally:
            self._spool.ClosePrinter(handle)
