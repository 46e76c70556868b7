"""`thazin`: the window, or a command (DESIGN section 5).

Exit codes: 0 done, 1 a bug of ours, 2 wrong usage, 3 refused with a reason. Results go to standard output, progress
and refusals to standard error; with `--json` a refusal is also `{"error": {"title", "advice"}}` on standard output.
"""

import io
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

_INTERRUPTED = 130
_BUG = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # The unlock page must stand at once: nothing of the commands is imported before it.
    if not given:
        return _window(None)
    if given[0] == "open" and len(given) == 2 and not given[1].startswith("-"):
        return _window(Path(given[1]))
    return _command(given)


def _window(folder: Path | None) -> int:
    from desktop.app import run

    return run(folder)


def _command(given: list[str]) -> int:
    from desktop import paths
    from desktop.commands.talk import REFUSED, Talk
    from desktop.language import figure, translator
    from desktop.logs import log_failure, start_log
    from models.errors import AppError

    _speak_utf8()
    asked = _parser().parse_args(given)
    talk = Talk(asked.as_json, translator(asked.language), figure(asked.language))
    try:
        start_log(paths.log_file())
        code: int = asked.run(asked, talk)
    except AppError as error:
        talk.trouble(error)
        return REFUSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the result has enough of it; closing must not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - a bug of ours: its words may hold a person's, so only its place is kept
        log_failure(error)
        talk.trouble(AppError("Something in the program went wrong.", "Nothing was changed. Tell who looks after it."))
        return _BUG
    return code


def _speak_utf8() -> None:
    """Burmese comes out whole also where Windows would write in an old code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _parser() -> ArgumentParser:
    from desktop.commands import (
        backups,
        bundles,
        cascade,
        cases,
        conflicts,
        events,
        handing,
        keys,
        lists,
        offices,
        own_fields,
        papers,
        passphrases,
        people,
        receipts,
        record_papers,
        records,
        recovery,
        reports,
        retention,
        stations,
        trainings,
        windows,
        wishes,
    )
    from desktop.commands.parsers import Commands

    parser = ArgumentParser(
        prog="thazin",
        description="The branch register. Without a command it opens the window.",
        epilog="Exit codes: 0 done, 2 wrong usage, 3 refused with a reason. With --json a refusal is "
        '{"error": {"title", "advice"}}.',
    )
    commands = Commands(parser.add_subparsers(title="commands", metavar="COMMAND", required=True))
    for group in (
        windows,
        offices,
        passphrases,
        recovery,
        keys,
        stations,
        lists,
        bundles,
        receipts,
        conflicts,
        handing,
        people,
        papers,
        records,
        record_papers,
        reports,
        trainings,
        cascade,
        events,
        cases,
        wishes,
        own_fields,
        retention,
        backups,
    ):
        group.add(commands)
    return parser
