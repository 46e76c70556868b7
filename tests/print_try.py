"""Prints a made-up slip from the real window on a queue of this machine, and says what the window said.

`python -m tests.print_try [PRINTER]`; without a name the computer's usual printer. Nothing else of the tests ever
reaches a printer. For a queue that writes files: Debian's packages cups and printer-driver-cups-pdf, then
`lpadmin -p PDF -E -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd`.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.startup import Computer, application
from tests.album import Album, Camera
from tests.full_office import new_office
from tests.offices import SettableClock
from tests.views.referrals.clinics import fill
from views.kit.words import said
from views.referrals.slip import SlipPage


def main() -> int:
    """The command."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["THAZIN_HOME"] = home
        app = application()
        computer = Computer(app)
        sys.excepthook = sys.__excepthook__
        computer.set_setting("language", "en")
        clock = SettableClock()
        office = new_office(Path(home) / "office", "YGN", "Yangon", clock)
        slips = fill(office, clock).ids
        at = Album(Camera(app, computer, Path(home)), office, clock)
        at.go("referrals")
        page = SlipPage(at.desk, slips[1])
        at.open(page)
        if sys.argv[1:]:
            page.printer.set_value(sys.argv[1])
        printed = page.print_slip()
        at.rest()
        print(said(printed.why))
        at.close()
    return 0 if printed.sent else 1


if __name__ == "__main__":
    sys.exit(main())
