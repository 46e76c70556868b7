"""Bring a register's tables to this program's version. Alembic stands here and in `migrations` only."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

import migrations
from models.backups import set_aside
from models.database import Database
from models.errors import Refused, VaultError


def config() -> Config:
    """Alembic's settings: where the version files lie, in a checkout or inside the installed program."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(migrations.__file__).resolve().parent).replace("%", "%%"))
    return settings


def upgrade(database: Database, _folder: Path) -> None:
    """Run the missing migrations, all or none, once a verified backup of the register as it was stands.

    Foreign keys are off meanwhile and checked at the end: with them on, Alembic's batch mode deletes the children
    of a table it copies. Raises `Refused` for a register that a newer program wrote, `VaultError` when no backup could
    be made: a migration is the one moment when a mistake of ours would touch every record.
    """
    settings = config()
    script = ScriptDirectory.from_config(settings)
    with database.engine.connect() as connection:
        present = MigrationContext.configure(connection).get_current_revision()
    if present == script.get_current_head():
        return
    if present is not None and present not in {revision.revision for revision in script.walk_revisions()}:
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
