import re
import subprocess
from pathlib import Path

import pytest

from installer import deb


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "thazin"
    (folder / "licences").mkdir(parents=True)
    (folder / "_internal").mkdir()
    (folder / "thazin").write_bytes(b"program")
    (folder / "_internal" / "library.so").write_bytes(b"library")
    (folder / "licences" / "packages.txt").write_text("packages", encoding="utf-8")
    return folder


def test_the_package_installs_one_command_one_menu_entry_and_the_licences(program: Path, tmp_path: Path) -> None:
    package = deb.pack(program, tmp_path, "1.2.3")
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, encoding="utf-8", check=True).stdout

    assert package.name == "thazin_1.2.3_amd64.deb"
    assert "./usr/bin/thazin -> ../lib/thazin/thazin" in listed
    assert re.search(r"-rwxr-xr-x root/root .* ./usr/lib/thazin/thazin\n", listed)
    assert re.search(r"-rw-r--r-- root/root .* ./usr/lib/thazin/_internal/library.so\n", listed)
    for path in (
        "./usr/share/applications/thazin.desktop",
        "./usr/share/icons/hicolor/256x256/apps/thazin.png",
        "./usr/share/doc/thazin/licences/packages.txt",
    ):
        assert f"{path}\n" in listed
    assert not (tmp_path / "deb").exists()


def test_the_menu_and_the_package_list_say_nothing_of_what_the_register_holds(program: Path, tmp_path: Path) -> None:
    deb.lay_out(program, tmp_path / "tree", "1.2.3")

    shown = [tmp_path / "tree" / "DEBIAN" / "control", *(tmp_path / "tree").rglob("*.desktop")]
    words = " ".join(file.read_text(encoding="utf-8") for file in shown).lower()
    assert len(shown) == 2
    assert not re.search(r"member|referral|clinic|health|network|branch|\b(sex|hiv|art|sti)\b", words)
