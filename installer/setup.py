"""Sets a checkout up and does what `make` promises; the Makefile calls it, and on Windows it stands for make.

    python3 installer/setup.py setup|run|test|installer|bench|pictures|attack|simulate|killed|hostile|fuzz|mutants|test-printing|clean [ARGUMENT...]

Standard library only. What it changes: `.venv` and `build` in this folder; on Debian and its kin also the system
libraries that Qt needs, as root or by `sudo -n`. It never asks anything and never touches the system's Python.
Exit codes: those of the program or the checks; 3 if something is missing that it may not install, said in one line.
What it says goes to standard error, so that standard output belongs to the program it starts.
"""

from __future__ import annotations  # an older Python must come far enough to find a newer one

import ctypes
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
BUILD = ROOT / "build"
WINDOWS = os.name == "nt"
OLDEST, NEWEST = (3, 11), (3, 14)
REFUSED = 3
NEEDED_BYTES = 2_000_000_000

# Shared library or program -> Debian package.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
TEST_PROGRAMS = {
    "age": "age",
    "zstd": "zstd",
    "ssh-keygen": "openssh-client",
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "xauth": "xauth",
}
PRINTING_PROGRAMS = {
    "/usr/sbin/cupsd": "cups",
    "/usr/sbin/cupsdisable": "cups-client",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters",
    "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
    "fakeroot": "fakeroot",
    "gs": "ghostscript",
}
BUILD_PROGRAMS = {"objdump": "binutils", "dpkg-deb": "dpkg"}

# Run in the environment: is every pinned package there, with every file at its recorded size?
HEALTH = """
import importlib.metadata, os, sys
for line in sys.stdin.read().split():
    name, version = line.split("==")
    dist = importlib.metadata.distribution(name)
    if dist.version != version or not dist.files:
        sys.exit(f"{name} {version} is not installed")
    for file in dist.files:
        if file.size is not None and file.suffix != ".pyc" and os.stat(dist.locate_file(file)).st_size != file.size:
            sys.exit(f"{file} is damaged")
"""


class Missing(Exception):
    """Something is missing that set-up may not or cannot install; the text is the one line for the person."""


def say(text: str) -> None:
    """A line of progress, on standard error."""
    print(text, file=sys.stderr, flush=True)


def venv_program(name: str) -> Path:
    """A program inside `.venv`."""
    return VENV / "Scripts" / f"{name}.exe" if WINDOWS else VENV / "bin" / name


def environment(**more: str) -> dict[str, str]:
    """This process's environment without what would lead Python or pip outside `.venv`."""
    strays = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV"}
    return {key: value for key, value in os.environ.items() if key not in strays} | {"PYTHONUTF8": "1"} | more


def start(command: Sequence[str | Path], **more: str) -> int:
    """Run a program in the checkout; its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment(**more), check=False).returncode


def quietly(command: Sequence[str | Path], stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program for its answer alone."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(),
        input=stdin,
        text=True,
        capture_output=True,
        check=False,
    )


# System -------------------------------------------------------------------------------------------------------------


def base_python() -> Path:
    """A Python outside any virtual environment that the locked packages exist for.

    Raises Missing if there is none.
    """
    own = Path(getattr(sys, "_base_executable", "") or sys.executable)
    names = [f"python{OLDEST[0]}.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)]
    found = [own, *(Path(path) for path in map(shutil.which, names) if path)]
    ask = "import sys; print(*sys.version_info[:2])"
    for python in found:
        answer = quietly([python, "-I", "-c", ask]).stdout.split()
        if len(answer) == 2 and OLDEST <= (int(answer[0]), int(answer[1])) <= NEWEST:
            return python
    raise Missing("Thazin needs Python 3.11, 3.12, 3.13 or 3.14: please install one and run this again.")


def loads(library: str) -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(task: str, python: Path, has_screen: bool) -> list[str]:
    """Debian packages that this task needs and this machine lacks."""
    libraries = dict(OFFSCREEN)
    programs: dict[str, str] = {}
    if has_screen or task in {"test", "test-printing", "pictures", "installer"}:
        libraries |= WINDOW
    if task == "test":
        programs |= TEST_PROGRAMS
    if task == "test-printing":
        programs |= PRINTING_PROGRAMS
    if task == "installer":
        programs |= BUILD_PROGRAMS
    packages = [package for library, package in libraries.items() if not loads(library)]
    # Some of them are not there for everybody to run, only to be there.
    packages += [
        package for program, package in programs.items() if not (shutil.which(program) or Path(program).is_file())
    ]
    version = quietly([python, "-I", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]).stdout.strip()
    if quietly([python, "-I", "-c", "import venv, ensurepip"]).returncode:
        packages.append(f"python{version}-venv")
    if task == "installer" and python.is_relative_to("/usr/bin") and not loads(f"libpython{version}.so.1.0"):
        packages.append(f"libpython{version}")
    return sorted(set(packages))


def apt_command() -> list[str] | None:
    """How apt-get can be run here without a question, or None."""
    if not shutil.which("apt-get"):
        return None
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]
    if os.geteuid() == 0:
        return apt
    sudo = ["sudo", "-n", *apt]
    return sudo if shutil.which("sudo") and quietly([*sudo, "--version"]).returncode == 0 else None


def install_system_packages(task: str, python: Path) -> None:
    """Bring what Debian has for this task. Raises Missing with the line to run where that is not allowed or fails."""
    if not sys.platform.startswith("linux"):
        return
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    packages = missing_packages(task, python, has_screen)
    if not packages:
        return
    by_hand = f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {shlex.join(packages)}"
    apt = apt_command()
    if apt is None:
        raise Missing(by_hand)
    say(f"System libraries: {' '.join(packages)}")
    for arguments in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        subprocess.run([*apt, *arguments], stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    if missing_packages(task, python, has_screen):
        raise Missing(by_hand)


# Python packages ----------------------------------------------------------------------------------------------------


def wanted_stamp() -> dict[str, str]:
    """What the finished environment was made from."""
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (LOCK, PROJECT)}
    return hashes | {"folder": str(VENV)}


def stamp_file() -> Path:
    """Written last: an environment without it is unfinished."""
    return VENV / "set-up.json"


def is_stamped() -> bool:
    """Whether the environment was finished for this lock, project and folder."""
    try:
        return bool(json.loads(stamp_file().read_text(encoding="utf-8")) == wanted_stamp())
    except (OSError, ValueError):
        return False


def pins() -> str:
    """The lock's `name==version` entries that count on this system."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    return "\n".join(line.split()[0] for line in lines if line[:1].isalnum() and (WINDOWS or "win32" not in line))


def is_whole() -> bool:
    """Whether all pinned packages are there, undamaged, and the program's own command too."""
    if not venv_program("thazin").is_file() or not venv_program("python").is_file():
        return False
    return quietly([venv_program("python"), "-I", "-c", HEALTH], pins()).returncode == 0


def has_pip() -> bool:
    """Whether an environment stands there that pip can work in."""
    python = venv_program("python")
    return python.exists() and quietly([python, "-I", "-c", "import pip"]).returncode == 0


def install_python_packages() -> bool:
    """Bring `.venv` to the lock; whether every step worked."""
    pip = [venv_program("python"), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq"]
    steps = [
        [*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK],
        [*pip, "--no-deps", "--no-build-isolation", "-e", ROOT],
    ]
    for step in steps:
        command = [str(part) for part in step]
        done = subprocess.run(
            command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False
        )
        if done.returncode:
            return False
    return True


def remove_venv() -> None:
    """Take `.venv` away, whatever it is."""
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)


def finish() -> bool:
    """Install, check, stamp; False if the environment did not become whole."""
    if not (install_python_packages() and is_whole()):
        return False
    stamp_file().write_text(json.dumps(wanted_stamp(), indent=1), encoding="utf-8")
    return True


def set_up(task: str) -> None:
    """Everything that a task needs, so that the second time nothing is done and no network is asked.

    Raises Missing.
    """
    python = base_python()
    install_system_packages(task, python)
    if is_stamped() and is_whole():
        return
    free = shutil.disk_usage(ROOT).free
    if free < NEEDED_BYTES:
        raise Missing(
            f"Set-up needs 2 GB of free disk here and finds {free / 1e9:.1f} GB: please make room and run it again."
        )
    say("Setting up .venv (a few minutes the first time)")
    if has_pip():
        stamp_file().unlink(missing_ok=True)
        if finish():
            return
        say("The old .venv cannot be mended: making a new one")
    remove_venv()
    made = quietly([python, "-I", "-m", "venv", VENV])
    if made.returncode:
        raise Missing(f"Python could not make .venv: {(made.stderr or made.stdout).strip().splitlines()[-1:]}")
    if not finish():
        raise Missing("The packages could not be installed: what pip said stands above. Is the network there?")


# Tasks --------------------------------------------------------------------------------------------------------------


def checks() -> dict[str, list[str | Path]]:
    """The steps of `make test`, in the order in which they are cheapest to fail."""
    python = venv_program("python")
    return {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy --strict": [python, "-m", "mypy", "--strict"],
        "import rule": [venv_program("lint-imports"), "--no-cache", "--no-logo"],
        # File by file: what a file makes once for its tests is made once.
        "pytest": [python, "-m", "pytest", "-n", "auto", "--dist", "loadfile"],
    }


def test(arguments: Sequence[str]) -> int:
    """All checks and tests, without a screen; every step runs, so that one run tells everything."""
    failed = []
    for name, command in checks().items():
        say(f"== {name}")
        more = list(arguments) if name == "pytest" else []
        if start([*command, *more], QT_QPA_PLATFORM="offscreen"):
            failed.append(name)
    say(f"== not well: {', '.join(failed)}" if failed else "== all checks and tests are well")
    return 1 if failed else 0


def run(arguments: Sequence[str]) -> int:
    """The main job on a made-up organisation, then its window."""
    return start([venv_program("thazin"), "demo", "--into", BUILD / "demo", *arguments])


def clean() -> int:
    """Take away what was built; `.venv` stays, it needs the network."""
    shutil.rmtree(BUILD, ignore_errors=True)
    for name in (".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache", ".hypothesis"):
        shutil.rmtree(ROOT / name, ignore_errors=True)
    return 0


MODULES: Mapping[str, str] = {
    "installer": "installer.build",
    "bench": "tests.bench",
    "pictures": "tests.pictures",
    "attack": "tests.attack",
    "simulate": "tests.simulate",
    "killed": "tests.killed",
    "hostile": "tests.hostile",
    "fuzz": "tests.fuzz",
    "mutants": "tests.mutants",
    "test-printing": "tests.printing_real",
}
TASKS = ("setup", "run", "test", *MODULES, "clean")


def perform(task: str, arguments: Sequence[str]) -> int:
    """Set up for one task and do it; its exit code. Raises Missing."""
    if task == "clean":
        return clean()
    set_up(task)
    if task == "setup":
        return 0
    if task == "run":
        return run(arguments)
    if task == "test":
        return test(arguments)
    return start([venv_program("python"), "-m", MODULES[task], *arguments], QT_QPA_PLATFORM="offscreen")


def main(arguments: Sequence[str]) -> int:
    """The command line; see the module's docstring."""
    if not arguments or arguments[0] not in TASKS:
        say(f"usage: setup.py {'|'.join(TASKS)} [ARGUMENT...]")
        return 2
    try:
        return perform(arguments[0], arguments[1:])
    except Missing as missing:
        print(missing, flush=True)
        return REFUSED
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
