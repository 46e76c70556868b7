"""`make installer`: freezes the program, tries it without Python, and packs what was tried.

Leaves in `build/installer`: the one-folder program `thazin/`, on Debian and its kin a `.deb`, on Windows `thazin-setup.exe`
where NSIS is installed.
"""

import importlib.metadata
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from installer import deb, smoke

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "build" / "installer"
PROGRAM = OUTPUT / "thazin"
LICENCE_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "OFL", "AUTHORS")


def project() -> tuple[str, list[str]]:
    """Version and names of the packages that the program needs at run time."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [requirement.replace(">", "=").split("=")[0].strip() for requirement in table["dependencies"]]
    return str(table["version"]), names


def freeze() -> None:
    """Make the one-folder program anew. Raises CalledProcessError."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(OUTPUT)]
    command += ["--workpath", str(OUTPUT / "work"), str(ROOT / "installer" / "thazin.spec")]
    subprocess.run(command, cwd=ROOT, check=True)


def with_needed(names: list[str]) -> list[importlib.metadata.Distribution]:
    """These packages and all that they need here, each once."""
    waiting, found = list(names), dict[str, importlib.metadata.Distribution]()
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in found:
            continue
        try:
            found[name] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # needed on another system only
        plain = [line for line in found[name].requires or [] if "extra ==" not in line]
        waiting += [line.split(";")[0].split("[")[0].split("(")[0].strip("<>=!~0123456789., ") for line in plain]
    return list(found.values())


def add_licences(names: list[str]) -> None:
    """Put the licence texts of everything inside beside the program; Qt and Python carry theirs apart."""
    folder = PROGRAM / "licences"
    shutil.copytree(ROOT / "installer" / "licences", folder)
    shutil.copyfile(ROOT / "printing" / "fonts" / "OFL.txt", folder / "Noto Sans Myanmar OFL.txt")
    python = Path(os.__file__).parent / "LICENSE.txt"
    if python.exists():
        shutil.copyfile(python, folder / "Python.txt")
    lines = []
    for package in with_needed(names):
        about = package.metadata
        told = about.get_all("License-Expression") or about.get_all("License") or []
        lines.append(f"{about['Name']} {package.version}: {'; '.join(told) or 'see its folder'}")
        for file in package.files or []:
            if file.name.upper().startswith(LICENCE_NAMES) and file.suffix != ".py":
                target = folder / about["Name"] / file.name
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(str(package.locate_file(file)), target)
    (folder / "packages.txt").write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")


def pack(version: str) -> list[Path]:
    """The packages that this system can make from the tried program."""
    packages = []
    if shutil.which("dpkg-deb"):
        packages.append(deb.pack(PROGRAM, OUTPUT, version))
    if os.name == "nt" and shutil.which("makensis"):
        script = ROOT / "installer" / "thazin.nsi"
        command = ["makensis", "-V2", f"-DVERSION={version}", f"-DPROGRAM={PROGRAM}", f"-DOUTPUT={OUTPUT}", str(script)]
        subprocess.run(command, check=True)
        packages.append(OUTPUT / "thazin-setup.exe")
    return packages


def main() -> int:
    """Freeze, try, pack; 1 if the frozen program failed its trial."""
    version, names = project()
    freeze()
    add_licences(names)
    if smoke.main([str(PROGRAM)]):
        return 1
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if path.is_file() and not path.is_symlink())
    for package in pack(version):
        print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.0f} MB")
    print(f"{PROGRAM.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
