"""Bring a register's tables to this program's version. Alembic stands here and in `migrations` only.

It is imported when there is something to migrate: it takes 17 MiB and a tenth of a second of every start else.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import migrations
from models.backups import set_aside
from models.database import Database
from models.errors import Refused, VaultError

if TYPE_CHECKING:
    from alembic.config import Config


def config() -> "Config":
    """Alembic's settings: where the version files lie, in a checkout or inside the installed program."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(migrations.__file__).resolve().parent).replace("%", "%%"))
    return settings


def upgrade(database: Database, _folder: Path) -> None:
    """Run the missing migrations, all or none, once a verified backup of the register as it was stands.

    Foreign keys are off meanwhile and checked at the end: with them on, Alembic's batch mode deletes the children
    of a table it copies. Raises `Refused` for a register that a newer program wrote, `VaultError` when no backup could
    be made: a migration is the one moment when a mistake of ours would touch every record.
    """
    present = _revision(database)
    if present == migrations.NEWEST:
        return
    from alembic import command
    from alembic.script import ScriptDirectory

    settings = config()
    known = {revision.revision for revision in ScriptDirectory.from_config(settings).walk_revisions()}
    if present is not None and present not in known:
        raise Refused(
            "A newer version of this program wrote this office.", "Install that version here, then open it again."
        )
    if present is not None:
        set_aside(database)
    with database.engine.connect() as connection:
        driver = connection.connection.cursor()
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                settings.attributes["connection"] = connection
                command.upgrade(settings, "head")
                if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
                    raise VaultError(
                        "The office could not be brought up to date.", "Nothing was changed. Tell head office."
                    )
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _revision(database: Database) -> str | None:
    """The version of the register's tables; None while it has none."""
    with database.engine.connect() as connection:
        if not connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").scalar():
            return None
        found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return found
