"""Fields of head office's own, events, reasons of absence, opening hours, blank registers"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Fields of head office's own, events, reasons of absence, opening hours, blank registers"""
    op.create_table(
        "custom_field",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "noun",
            sa.Enum(
                "member", "referral", "case", "session", "provider", name="customnoun", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "kind",
            sa.Enum("number", "date", "choice", "text", name="customkind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("label", sa.String(length=80), nullable=False),
        sa.Column("label_my", sa.String(length=80), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_custom_field_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_field")),
    )
    op.create_index(
        "uq_custom_field_dot", "custom_field", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0")
    )
    op.create_table(
        "event",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column(
            "occasion",
            sa.Enum(
                "17 December", "launch", "advocacy meeting", "other", name="occasion", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "topic",
            sa.Enum(
                "leadership",
                "human rights",
                "advocacy",
                "HIV prevention",
                "legal literacy",
                "English",
                "computer",
                "other",
                name="topic",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("township", sa.String(length=12), nullable=True),
        sa.Column("members", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("nap", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ingo", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ngo", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("officials", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_event_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_held_on"), "event", ["held_on"], unique=False)
    op.create_index("uq_event_dot", "event", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "paper_row",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pack", sa.String(length=12), nullable=False),
        sa.Column(
            "noun",
            sa.Enum("member", "referral", "attendance", name="papernoun", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("printed_on", sa.Date(), nullable=False),
        sa.Column("record", sa.String(length=40), nullable=False),
        sa.Column("keyed_on", sa.Date(), nullable=True),
        sa.Column("spoilt", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_paper_row_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_row")),
    )
    op.create_index(op.f("ix_paper_row_pack"), "paper_row", ["pack"], unique=False)
    op.create_index("uq_paper_row_dot", "paper_row", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "custom_value",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("field_id", sa.String(length=36), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["field_id"], ["custom_field.id"], name=op.f("fk_custom_value_field_id_custom_field")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_custom_value_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_value")),
    )
    op.create_index(op.f("ix_custom_value_field_id"), "custom_value", ["field_id"], unique=False)
    op.create_index(op.f("ix_custom_value_record_id"), "custom_value", ["record_id"], unique=False)
    op.create_index(
        "uq_custom_value_dot", "custom_value", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0")
    )
    op.add_column("office", sa.Column("member_cards", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column(
        "participation",
        sa.Column(
            "absence",
            sa.Enum(
                "unwell",
                "work",
                "family",
                "travel",
                "not safe to come",
                "other",
                name="absence",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
    )
    op.add_column("provider", sa.Column("week", sa.String(length=200), nullable=False, server_default=""))
    op.add_column("follow_up", sa.Column("mistaken", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(
        "ix_referral_service_outcome",
        "referral",
        ["service_number", "provider_id", "status", "issued_on", "status_on"],
        unique=False,
    )
    op.create_index(
        "ix_referral_appointment_on",
        "referral",
        ["appointment_on"],
        unique=False,
        sqlite_where=sa.text("appointment_on IS NOT NULL"),
    )
    op.create_index("ix_member_joined_on_id", "member", ["joined_on", "id"], unique=False)
    op.create_index(
        "ix_member_status_sort_key_id",
        "member",
        ["status", "sort_key", "id"],
        unique=False,
        sqlite_where=sa.text("status != 'active'"),
    )
    op.create_index(
        "ix_referral_status_status_on",
        "referral",
        ["status", "status_on"],
        unique=False,
        sqlite_where=sa.text("member_id IS NOT NULL"),
    )
    # A form belongs to the account that typed it: the key of the table grows.
    op.create_table(
        "draft_of_account",
        sa.Column("page", sa.String(length=80), nullable=False),
        sa.Column("account", sa.String(length=36), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("page", "account", name=op.f("pk_draft")),
    )
    op.execute("INSERT INTO draft_of_account SELECT page, '', fields, saved_at FROM draft")
    op.drop_table("draft")
    op.rename_table("draft_of_account", "draft")
