"""Runs the version files on a connection that `desktop.upgrade` hands over; never on its own."""

from alembic import context

from models.schema import Base


def run() -> None:
    """Run the migrations in the caller's transaction."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        transactional_ddl=True,
        include_name=_is_ours,
        compare_type=True,
    )
    context.run_migrations()


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    # The full-text table and the tables SQLite keeps behind it are no part of the models.
    return not (kind == "table" and name is not None and name.startswith("member_fts"))


run()
