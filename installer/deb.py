"""Packs the frozen program as a Debian package: neutral name, neutral words, one entry in the menu."""

import shutil
import subprocess
from pathlib import Path

from installer.setup import OFFSCREEN, WINDOW

HERE = Path(__file__).resolve().parent
CONTROL = """\
Package: thazin
Version: {version}
Architecture: amd64
Maintainer: Thazin
Section: misc
Priority: optional
Installed-Size: {kilobytes}
Depends: {needs}
Description: Office register
 Lists, paper and files of an office.
"""
MENU_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Thazin
Comment=Office register
Exec=thazin
Icon=thazin
Terminal=false
Categories=Office;
StartupWMClass=thazin
"""


def pack(program: Path, output: Path, version: str) -> Path:
    """Make `thazin_VERSION_amd64.deb` in `output` from the one-folder program. Raises CalledProcessError."""
    tree = output / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(program, tree, version)
    package = output / f"thazin_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(tree), str(package)], check=True)
    shutil.rmtree(tree)
    return package


def lay_out(program: Path, tree: Path, version: str) -> None:
    """The package as a tree: the program, its command, its entry in the menu, its licences."""
    installed = tree / "usr" / "lib" / "thazin"
    shutil.copytree(program, installed, symlinks=True)
    command = tree / "usr" / "bin" / "thazin"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/thazin/thazin")
    share = tree / "usr" / "share"
    _write(share / "applications" / "thazin.desktop", MENU_ENTRY)
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / "thazin.png"
    icon.parent.mkdir(parents=True)
    shutil.copyfile(HERE / "thazin.png", icon)
    shutil.copytree(program / "licences", share / "doc" / "thazin" / "licences")
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    needs = ", ".join(sorted({*OFFSCREEN.values(), *WINDOW.values()}))
    _write(tree / "DEBIAN" / "control", CONTROL.format(version=version, kilobytes=size // 1024, needs=needs))
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == installed / "thazin" else 0o644)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
