"""The tables that the migrations make are those of the models, and a newer register is left alone."""

import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Integer, MetaData, inspect

import migrations
from desktop.upgrade import config, upgrade
from models.database import Database
from models.errors import Refused
from models.schema import Base
from models.vault import DataKey


@pytest.fixture
def register(tmp_path):
    database = Database.create(tmp_path, DataKey(bytes(32)))
    upgrade(database, tmp_path)
    yield database
    database.close()


def differences(database: Database, metadata: MetaData) -> list:
    def is_ours(name, kind, _parents):
        return not (kind == "table" and name is not None and name.startswith(("member_fts", "alembic_version")))

    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": is_ours})
        return compare_metadata(context, metadata)


def test_the_head_of_the_migrations_equals_the_models(register):
    assert len(inspect(register.engine).get_table_names()) > 20
    assert differences(register, Base.metadata) == []


def test_a_column_or_table_without_a_migration_would_be_seen(register):
    other = MetaData()
    for table in Base.metadata.sorted_tables:
        table.to_metadata(other)
    other.tables["member"].append_column(Column("shoe_size", Integer))
    kinds = [found[0] for found in differences(register, other)]
    assert kinds == ["add_column"]


def test_the_versions_stand_in_one_row_and_the_last_is_the_newest():
    assert ScriptDirectory.from_config(config()).get_heads() == [migrations.NEWEST]


def test_a_register_of_the_newest_version_is_opened_without_the_tool_for_migrations(register, tmp_path):
    read = f"""
import sys
from pathlib import Path
from desktop.upgrade import upgrade
from models.database import Database
from models.vault import DataKey

folder = Path({str(tmp_path)!r})
upgrade(Database.open(folder, DataKey(bytes(32))), folder)
print("alembic" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", read], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_second_time_nothing_is_left_to_do(register, tmp_path):
    before = (tmp_path / "register.db").stat().st_size
    upgrade(register, tmp_path)
    assert (tmp_path / "register.db").stat().st_size == before


def test_a_register_of_a_newer_program_is_refused_and_left_as_it_is(register, tmp_path):
    with register.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refused, match="newer version"):
        upgrade(register, tmp_path)
    with register.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one() == "9999"


def test_foreign_keys_hold_again_after_an_upgrade(register):
    with register.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
