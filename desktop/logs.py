"""The log of failures: what kind, where in the program, when. Never a text of the register, never a value."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOGGER = logging.getLogger("thazin")
_LARGEST = 200_000
_DEEPEST = 40


def trace_of(error: BaseException) -> str:
    """An exception as its type and places only; the message may hold a person's text and is left out."""
    lines = [type(error).__name__]
    frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST:]
    lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines.append(f"because of {trace_of(cause)}")
    return "\n".join(lines)


def _short(filename: str) -> str:
    """The last two parts of a path: enough to find it, without the user's own folder."""
    return "/".join(Path(filename).parts[-2:])


class _Bare(logging.Formatter):
    """Leaves out the parameters of a message and the words of an exception."""

    def format(self, record: logging.LogRecord) -> str:
        when = self.formatTime(record)
        # Only our own messages are known to be constant; of others only the place is kept.
        ours = record.name.split(".")[0] == LOGGER.name and isinstance(record.msg, str)
        words = record.msg if ours else f"{_short(record.pathname)}:{record.lineno}"
        line = f"{when} {record.levelname} {record.name} {words}"
        if record.exc_info and record.exc_info[1] is not None:
            line += "\n" + trace_of(record.exc_info[1])
        return line


def start_log(file: Path) -> None:
    """Write warnings and failures of the whole process into `file` from now on; two old ones are kept."""
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler.formatter, _Bare)]:
        root.removeHandler(old)
        old.close()
    handler = RotatingFileHandler(file, maxBytes=_LARGEST, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(_Bare())
    handler.setLevel(logging.WARNING)
    root.addHandler(handler)


def log_failure(error: BaseException) -> None:
    """Note a bug of ours."""
    LOGGER.error("failure", exc_info=(type(error), error, error.__traceback__))
