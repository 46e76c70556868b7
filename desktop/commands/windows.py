"""`demo`, `open`: the whole on made-up data, and the window on an office."""

from argparse import Namespace
from pathlib import Path

from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Talk


def add(commands: Commands) -> None:
    """The commands of this group."""
    demo = commands.add("demo", run_demo, "two branches and a head office with made-up people, from register to report")
    demo.add_argument(
        "--into", type=Path, default=Path("build") / "demo", metavar="DIR", help="where; build/demo if left out"
    )
    demo.add_argument(
        "--no-window", action="store_true", help="make pictures of the pages instead of opening the window"
    )
    window = commands.add("open", open_window, "the window, on an office")
    window.add_argument("office", metavar="OFFICE", type=Path, nargs="?", help="the office's folder")

    commands.add("screen", tell_screen, "whether a window can be shown here (0) or not (another code)")


def run_demo(arguments: Namespace, talk: Talk) -> int:
    """Makes the demo, or opens the one that is there."""
    from desktop.demo import demo

    return demo(arguments.into, talk, window=not arguments.no_window)


def open_window(arguments: Namespace, _talk: Talk) -> int:
    """Opens the window."""
    from desktop.app import run

    return run(arguments.office)


def tell_screen(_arguments: Namespace, _talk: Talk) -> int:
    """Connects to the screen and lets go again; without one Qt ends this process."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication([])
    return DONE
