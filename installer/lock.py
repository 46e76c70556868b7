"""Writes requirements.lock again from pyproject.toml: every package pinned, with the hashes of its files.

Run by a developer after a change of the dependencies: `pip install uv`, then `python -m installer.lock [--upgrade]`.
The lock holds no host and no address, and covers Linux and Windows on x86-64 from Python 3.11 on.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
PLATFORMS = """
[tool.uv]
environments = [
    "sys_platform == 'linux' and platform_machine == 'x86_64' and python_full_version < '3.15'",
    "sys_platform == 'win32' and platform_machine == 'AMD64' and python_full_version < '3.15'",
]
"""
PINNED = re.compile(r"^(?P<pin>[a-z0-9][\w.-]*==[^\s;]+)(?: ; (?P<marker>[^\\]*))?(?P<end> \\)?$", re.MULTILINE)


def simplified(match: re.Match[str]) -> str:
    """The pin with no condition but `only on Windows`.

    uv repeats both platforms in every condition; on a third one pip would then install nothing and say nothing.
    """
    marker = match["marker"] or ""
    windows_only = "win32" in marker and "linux" not in marker
    return match["pin"] + (" ; sys_platform == 'win32'" if windows_only else "") + (match["end"] or "")


def main() -> int:
    """Resolve, simplify and write the lock; 1 if uv could not resolve."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "pyproject.toml"
        project.write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8") + PLATFORMS, encoding="utf-8")
        resolved = Path(folder) / "requirements.txt"
        if LOCK.exists() and "--upgrade" not in sys.argv:
            resolved.write_bytes(LOCK.read_bytes())
        command = ["uv", "pip", "compile", str(project), "--all-extras", "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--only-binary", ":all:", "--no-header", "--no-annotate"]
        # From that folder: uv reads the platforms from the project it stands in.
        if subprocess.run([*command, "--quiet", "-o", str(resolved)], cwd=folder, check=False).returncode:
            return 1
        text = PINNED.sub(simplified, resolved.read_text(encoding="utf-8"))
    LOCK.write_text(text, encoding="utf-8", newline="\n")
    print(f"{LOCK.name}: {len(PINNED.findall(text))} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
