"""The one rule, desktop → views → printing → models, and what else pyproject.toml says about imports."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("desktop", "models", "views", "printing", "migrations")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    return subprocess.run(
        [*command, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )


def copy_of_the_program(folder: Path) -> None:
    for package in (*PACKAGES, "installer"):
        for source in (ROOT / package).rglob("*.py"):
            target = folder / source.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())


def test_the_program_keeps_every_import_contract() -> None:
    done = lint_imports(ROOT)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_each_contract_sees_the_import_that_it_forbids(tmp_path: Path) -> None:
    copy_of_the_program(tmp_path)
    offences = {
        "models/ids.py": "import views, PySide6, reportlab, alembic, pyrage, models.exchange, migrations, installer",
        "views/__init__.py": "import sqlalchemy",
        "migrations/versions/0009_offence.py": "import models.schema",
        "migrations/env.py": "import models.offices",
    }
    for name, line in offences.items():
        with (tmp_path / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")

    done = lint_imports(tmp_path)

    assert done.returncode == 1, done.stdout + done.stderr
    kept = [line for line in done.stdout.splitlines() if line.endswith("KEPT")]
    assert kept == [], "a contract that forbids nothing"
