"""A print server of our own: its configuration, socket and spool in one folder, run by nobody where root started it."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PACKAGES = {
    "cups": ("cupsd",),
    "cups-client": ("lpadmin", "cupsdisable", "cupsreject", "lpstat", "cancel"),
    "cups-filters": ("/usr/lib/cups/filter/pdftopdf",),
    "fakeroot": ("fakeroot",),
    "ghostscript": ("gs",),
    "printer-driver-cups-pdf": (str(BACKEND), str(PPD)),
    "util-linux": ("setpriv",),
}
"""Debian's packages, and what is looked for of each."""

NOBODY = 65534
_PROGRAMS = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"

# cups-pdf reads /etc/cups alone. A copy whose folder is relative reads its own.
_ITS_FOLDER, _OUR_FOLDER = b"/etc/cups\0", b"././././.\0"

_CUPSD = """
LogLevel debug
MaxLogSize 0
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobHistory Yes
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit Cancel-Job Hold-Job Release-Job Get-Job-Attributes>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/etc
ServerBin {folder}/lib
DataDir /usr/share/cups
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup {group}
"""
_PDF = "Out {folder}/out\nAnonDirName {folder}/out\nSpool {folder}/pdf\nLog {folder}/log\n"
_PDF_BACKEND = '#!/bin/sh\ncd {folder}/etc && exec fakeroot {folder}/lib/cups-pdf "$@"\n'
_TRAY_BACKEND = """#!/bin/sh
# A printer that tells what {folder}/tray says as its state ("busy" means none), until the file is empty.
[ $# -eq 0 ] && {{ echo 'direct tray:/ "Unknown" "Tray"'; exit 0; }}
said=
while :; do
  now=$(cat {folder}/tray)
  if [ "$now" != "$said" ]; then
    [ -n "$said" ] && [ "$said" != busy ] && echo "STATE: -$said" >&2
    [ -n "$now" ] && [ "$now" != busy ] && echo "STATE: +$now" >&2
    said=$now
  fi
  [ -z "$now" ] && break
  sleep 0.1
done
cat > {folder}/out/tray-$1.ps
"""


def _found(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program, path=_PROGRAMS) is not None


def missing_packages() -> list[str]:
    """Debian's packages that these tests lack here."""
    return [package for package, programs in PACKAGES.items() if not all(_found(program) for program in programs)]


def _of_one_size(ppd: str, only: str) -> Iterator[str]:
    """The lines of a printer's description without all other sheets."""
    kinds = ("*PageSize ", "*PageRegion ", "*ImageableArea ", "*PaperDimension ")
    left_out = ("*VariablePaperSize", "*MaxMedia", "*NonUIOrder", "*CustomPageSize", "<</PageSize [", "*ParamCustom")
    lines = iter(ppd.splitlines(keepends=True))
    for line in lines:
        if line.startswith("*CustomPageSize"):
            # It goes on below, to its end.
            next(each for each in lines if each.startswith("*End"))
        elif line.startswith("*Default") and line.split(":")[0] in _DEFAULTS:
            yield f"{line.split(':')[0]}: {only}\n"
        elif not line.startswith(left_out) and (not line.startswith(kinds) or line.split()[1].startswith(f"{only}/")):
            yield line


_DEFAULTS = ("*DefaultPageSize", "*DefaultPageRegion", "*DefaultImageableArea", "*DefaultPaperDimension")


class Server:
    """Runs from its making to `close`. Its printers are added by `add`."""

    def __init__(self) -> None:
        # Not below the checkout: nobody may not look into everybody's home, and a socket's path is short.
        self.folder = Path(tempfile.mkdtemp(prefix="cups-"))
        self.socket = self.folder / "cups.sock"
        for name in ("etc/ppd", "lib/backend", "spool/tmp", "cache", "state", "log", "out"):
            (self.folder / name).mkdir(parents=True)
        self._write("etc/cupsd.conf", _CUPSD)
        self._write("etc/cups-files.conf", _FILES)
        self._write("etc/cups-pdf.conf", _PDF)
        self._write("lib/backend/cups-pdf", _PDF_BACKEND, 0o755)
        self._write("lib/backend/tray", _TRAY_BACKEND, 0o755)
        for name in ("filter", "daemon", "cgi-bin", "monitor", "notifier", "driver"):
            (self.folder / "lib" / name).symlink_to(f"/usr/lib/cups/{name}")
        program = self.folder / "lib" / "cups-pdf"
        program.write_bytes(self._backend().replace(_ITS_FOLDER, _OUR_FOLDER))
        program.chmod(0o755)
        self.tray("")
        self._run: subprocess.Popen[bytes] | None = None
        self.start()

    def _write(self, name: str, text: str, mode: int = 0o644) -> None:
        path = self.folder / name
        group = "nogroup" if os.geteuid() == 0 else str(os.getegid())
        path.write_text(text.format(folder=self.folder, group=group))
        path.chmod(mode)

    def _backend(self) -> bytes:
        """Debian's own; only root may read the installed one, so others take it out of its package."""
        if os.access(BACKEND, os.R_OK):
            return BACKEND.read_bytes()
        there = self.folder / "package"
        there.mkdir()
        subprocess.run(["apt-get", "download", "-q", "printer-driver-cups-pdf"], cwd=there, check=True)
        (package,) = there.glob("*.deb")
        subprocess.run(["dpkg-deb", "-x", package, there], check=True)
        return (there / str(BACKEND).lstrip("/")).read_bytes()

    def start(self) -> None:
        """Begin, or begin again."""
        cupsd = shutil.which("cupsd", path=_PROGRAMS)
        assert cupsd is not None
        command = [cupsd, "-c", f"{self.folder}/etc/cupsd.conf", "-s", f"{self.folder}/etc/cups-files.conf", "-f"]
        if os.geteuid() == 0:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
        with (self.folder / "log" / "out").open("wb") as out:
            self._run = subprocess.Popen(
                command, cwd=self.folder, env=os.environ | {"HOME": str(self.folder)}, stdout=out, stderr=out
            )
        self.until(lambda: "is running" in self.ask("lpstat", "-r"), "no print server came up")

    def stop(self) -> None:
        """No queue answers any more."""
        if self._run is not None:
            self._run.terminate()
            self._run.wait(20)
            self._run = None

    def close(self) -> None:
        """End it and take its folder away."""
        self.stop()
        shutil.rmtree(self.folder)

    def ask(self, *command: str) -> str:
        """What one of CUPS's own programs says."""
        ran = subprocess.run(
            command,
            env=os.environ | {"CUPS_SERVER": str(self.socket), "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.stdout + ran.stderr

    def add(self, name: str, backend: str, only: str = "") -> None:
        """A printer: `cups-pdf` writes PDF files, `tray` does what its tray says. `only`: the one size it knows."""
        ppd = PPD
        if only:
            ppd = self.folder / f"{only}.ppd"
            ppd.write_text("".join(_of_one_size(PPD.read_text(encoding="latin-1"), only)), encoding="latin-1")
        self.ask(
            "lpadmin", "-p", name, "-E", "-v", f"{backend}:/", "-P", str(ppd), "-o", "printer-error-policy=retry-job"
        )
        self.until(lambda: f"printer {name} is idle" in self.ask("lpstat", "-p", name), f"no printer {name}")

    def tray(self, reason: str) -> None:
        """What stands in the way of the printer with the tray: a state of CUPS, `busy`, or nothing."""
        path = self.folder / "tray"
        path.write_text(reason)
        path.chmod(0o644)

    def jobs(self) -> str:
        """What the queues hold, what is over too."""
        return self.ask("lpstat", "-W", "all", "-o").strip()

    def spooled(self) -> list[str]:
        """The files of papers that the server keeps."""
        return sorted(path.name for path in (self.folder / "spool").iterdir() if path.is_file())

    def papers(self) -> list[Path]:
        """What came out, the oldest first."""
        return sorted((self.folder / "out").iterdir(), key=lambda path: path.stat().st_mtime_ns)

    def until(self, holds: Callable[[], bool], otherwise: str, seconds: float = 30.0) -> None:
        """Wait for something."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, otherwise
            time.sleep(0.1)
