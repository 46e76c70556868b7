"""Receipts, revocations, undo, handover, links and questions"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Receipts, revocations, undo, handover, links and questions"""
    op.create_table(
        "backup",
        sa.Column(
            "place",
            sa.Enum("office", "elsewhere", name="backupplace", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_backup")),
    )
    op.create_table(
        "book",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("signer", sa.String(length=60), nullable=False),
        sa.Column("vectors", sa.Text(), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_book")),
    )
    op.create_table(
        "cut",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("station", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("key", "scope", "station", name=op.f("pk_cut")),
    )
    op.create_table(
        "import_run",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("vectors", sa.Text(), nullable=False),
        sa.Column("own", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_table(
        "incarnation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incarnation")),
    )
    op.create_index(op.f("ix_incarnation_key"), "incarnation", ["key"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("signer", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_table(
        "preimage",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("entries", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preimage")),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("person", "provider", "course", name="linkkind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("one_id", sa.String(length=36), nullable=False),
        sa.Column("other_id", sa.String(length=36), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_link_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    op.create_index(op.f("ix_link_one_id"), "link", ["one_id"], unique=False)
    op.create_index(op.f("ix_link_other_id"), "link", ["other_id"], unique=False)
    op.create_index("uq_link_dot", "link", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "question",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "same person",
                "still a member",
                "birth year",
                "township",
                "share with head office",
                name="questionkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("other_code", sa.String(length=20), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column(
            "answer",
            sa.Enum("open", "yes", "no", "done", "cannot tell", name="questionanswer", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_question_member_id_member")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_question_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_index(op.f("ix_question_member_id"), "question", ["member_id"], unique=False)
    op.create_index("uq_question_dot", "question", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.add_column(
        "bundle", sa.Column("acknowledged_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
    )
    op.add_column(
        "bundle",
        sa.Column(
            "acknowledged_by",
            sa.Enum("bundle", "code", "older code", name="acknowledgement", native_enum=False, length=40),
            nullable=True,
        ),
    )
    op.add_column(
        "bundle",
        sa.Column(
            "wrong_codes", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False, server_default="0"
        ),
    )
    op.add_column("bundle", sa.Column("run", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
    op.add_column("here", sa.Column("former_identities", sa.Text(), nullable=False, server_default=""))
    op.add_column("member", sa.Column("handed_to", sa.String(length=36), nullable=True))
    op.add_column("member", sa.Column("gone_to", sa.String(length=12), nullable=False, server_default=""))
    op.add_column("member", sa.Column("came_from", sa.String(length=36), nullable=True))
    op.add_column("member", sa.Column("former_codes", sa.String(length=200), nullable=False, server_default=""))
    op.create_index(
        "ix_member_former_codes", "member", ["former_codes"], unique=False, sqlite_where=sa.text("former_codes != ''")
    )
    op.create_index(
        "ix_member_handed_to", "member", ["handed_to"], unique=False, sqlite_where=sa.text("handed_to IS NOT NULL")
    )
    op.add_column("station", sa.Column("replaced_by", sa.String(length=60), nullable=True))
    op.add_column("station", sa.Column("change", sa.Text(), nullable=False, server_default=""))
    _move_incarnations()


def _move_incarnations() -> None:
    """What stood as text in a station's row becomes one row an incarnation."""
    stations = sa.text("SELECT key, incarnation, retired FROM station ORDER BY trusted_at, key")
    known: dict[str, tuple[str, bool]] = {}
    for key, present, retired in op.get_bind().execute(stations):
        known.update({one: (key, True) for one in retired.split(",") if one})
        if present:
            known[present] = (key, False)
    if known:
        op.get_bind().execute(
            sa.text("INSERT INTO incarnation (id, key, retired) VALUES (:id, :key, :retired)"),
            [{"id": one, "key": key, "retired": retired} for one, (key, retired) in known.items()],
        )
    op.execute("ALTER TABLE station DROP COLUMN incarnation")
    op.execute("ALTER TABLE station DROP COLUMN retired")
