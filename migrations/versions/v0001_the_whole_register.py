"""The whole register"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """The whole register"""
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("actor", sa.String(length=36), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("record", sa.String(length=40), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_record", "audit", ["record"], unique=False)
    op.create_table(
        "bundle",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sender", sa.String(length=60), nullable=False),
        sa.Column("receiver", sa.String(length=60), nullable=False),
        sa.Column("incarnation", sa.String(length=36), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("manifest_sha256", sa.String(length=64), nullable=False),
        sa.Column("receipt_key", sa.LargeBinary(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "making",
                "sent",
                "void",
                "waiting",
                "taken",
                "quarantined",
                name="bundlestate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle")),
        sa.UniqueConstraint(
            "sender",
            "receiver",
            "incarnation",
            "number",
            "manifest_sha256",
            name=op.f("uq_bundle_sender_receiver_incarnation_number_manifest_sha256"),
        ),
    )
    op.create_index(op.f("ix_bundle_sender"), "bundle", ["sender"], unique=False)
    op.create_table(
        "draft",
        sa.Column("page", sa.String(length=80), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("page", name=op.f("pk_draft")),
    )
    op.create_table(
        "erasure",
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_erasure")),
    )
    op.create_table(
        "here",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("office_code", sa.String(length=12), nullable=False),
        sa.Column("head", sa.Boolean(), nullable=False),
        sa.Column("station", sa.String(length=36), nullable=False),
        sa.Column("ancestors", sa.Text(), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("clock_doubted", sa.Boolean(), nullable=False),
        sa.Column("rejoined", sa.Boolean(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("identity", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_here")),
    )
    op.create_table(
        "known_vector",
        sa.Column("incarnation", sa.String(length=36), nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("station", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("incarnation", "scope", "station", name=op.f("pk_known_vector")),
    )
    op.create_index(op.f("ix_known_vector_key"), "known_vector", ["key"], unique=False)
    op.create_table(
        "station",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("office_code", sa.String(length=12), nullable=False),
        sa.Column("head", sa.Boolean(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("recipient", sa.String(length=80), nullable=False),
        sa.Column("trusted_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("revoked_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("incarnation", sa.String(length=36), nullable=False),
        sa.Column("retired", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_station")),
    )
    op.create_index(op.f("ix_station_office_code"), "station", ["office_code"], unique=False)
    op.create_table(
        "vector",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("station", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vector")),
        sa.UniqueConstraint("scope", "station", name=op.f("uq_vector_scope_station")),
    )
    op.create_table(
        "account",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("initials", sa.String(length=4), nullable=False),
        sa.Column(
            "account_role",
            sa.Enum("staff", "admin", "head office", name="role", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("sees_cases", sa.Boolean(), nullable=False),
        sa.Column("sees_follow_up_care", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_account_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
    op.create_index("uq_account_dot", "account", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "course",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("title_my", sa.String(length=200), nullable=False),
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
        sa.Column("required_sessions", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("paper_title", sa.String(length=200), nullable=False),
        sa.Column("paper_title_my", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_course_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course")),
    )
    op.create_index(op.f("ix_course_code"), "course", ["code"], unique=False)
    op.create_index("uq_course_dot", "course", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "legal_case",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("township", sa.String(length=12), nullable=True),
        sa.Column(
            "issue",
            sa.Enum(
                "arrest or detention",
                "extortion",
                "physical violence",
                "sexual violence",
                "health-care denial",
                "eviction",
                "family or partner",
                "work dispute",
                "online outing",
                "documents",
                "other",
                name="caseissue",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "perpetrator",
            sa.Enum(
                "police",
                "military",
                "health worker",
                "local official",
                "client",
                "employer or manager",
                "partner or family",
                "community",
                "unknown",
                name="perpetrator",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "action",
            sa.Enum(
                "information",
                "accompaniment",
                "lawyer",
                "mediation",
                "medical",
                "shelter",
                "none wanted",
                name="caseaction",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum(
                "ongoing",
                "released",
                "settled",
                "withdrawn",
                "referred",
                "unresolved",
                "lost",
                name="caseoutcome",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("advocacy_consent", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_legal_case_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_case")),
    )
    op.create_index(op.f("ix_legal_case_code"), "legal_case", ["code"], unique=False)
    op.create_index("uq_legal_case_dot", "legal_case", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "member",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("home_office", sa.String(length=12), nullable=False),
        sa.Column("birth_year", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "gender",
            sa.Enum(
                "female",
                "male",
                "transgender woman",
                "transgender man",
                "other",
                "no answer",
                name="gender",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("township", sa.String(length=12), nullable=True),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column(
            "status",
            sa.Enum("active", "inactive", "moved", "left", "erased", name="memberstatus", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("roles", sa.String(length=80), nullable=False),
        sa.Column("languages", sa.String(length=120), nullable=False),
        sa.Column("old_number", sa.String(length=40), nullable=False),
        sa.Column("shared_name", sa.String(length=120), nullable=False),
        sa.Column("shared_phone", sa.String(length=40), nullable=False),
        sa.Column("shared_safe_contact", sa.String(length=120), nullable=False),
        sa.Column("sort_key", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_member_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
    )
    op.create_index(op.f("ix_member_code"), "member", ["code"], unique=False)
    op.create_index("ix_member_sort_key_id", "member", ["sort_key", "id"], unique=False)
    op.create_index("uq_member_dot", "member", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "member_local",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("safe_contact", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_member_local_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_local")),
    )
    op.create_index(
        "uq_member_local_dot", "member_local", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0")
    )
    op.create_table(
        "office",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("head", sa.Boolean(), nullable=False),
        sa.Column("mark", sa.String(length=2), nullable=False),
        sa.Column("paper_phone", sa.String(length=40), nullable=False),
        sa.Column("issuer_line", sa.String(length=120), nullable=False),
        sa.Column("staff_print", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_office_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_index("uq_office_dot", "office", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "provider",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("name_my", sa.String(length=200), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("NAP", "INGO", "NGO", "CBO", "private", name="providerkind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("township", sa.String(length=12), nullable=True),
        sa.Column("hours", sa.String(length=120), nullable=False),
        sa.Column("cost", sa.String(length=60), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("rating", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("last_verified_on", sa.Date(), nullable=True),
        sa.Column("paper_name", sa.String(length=200), nullable=False),
        sa.Column("paper_name_my", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_provider_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
    )
    op.create_index(op.f("ix_provider_code"), "provider", ["code"], unique=False)
    op.create_index("uq_provider_dot", "provider", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "register_dot",
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("register", sa.String(length=60), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_register_dot_origin_vector")),
        sa.PrimaryKeyConstraint("row_id", "register", name=op.f("pk_register_dot")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_register_dot_dot", "register_dot", ["origin", "seq"], unique=False)
    op.create_table(
        "service",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("name_my", sa.String(length=80), nullable=False),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_service_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    op.create_index(op.f("ix_service_number"), "service", ["number"], unique=False)
    op.create_index("uq_service_dot", "service", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "sibling",
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("register", sa.String(length=60), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("held", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_sibling_origin_vector")),
        sa.PrimaryKeyConstraint("row_id", "register", "origin", "seq", name=op.f("pk_sibling")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sibling_dot", "sibling", ["origin", "seq"], unique=False)
    op.create_index("ix_sibling_held", "sibling", ["held"], unique=False, sqlite_where=sa.text("held IS NOT NULL"))
    op.create_table(
        "township",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pcode", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("name_my", sa.String(length=80), nullable=False),
        sa.Column("region", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_township_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_township")),
    )
    op.create_index(op.f("ix_township_pcode"), "township", ["pcode"], unique=False)
    op.create_index("uq_township_dot", "township", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "consent",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column(
            "scope",
            sa.Enum(
                "keep a record",
                "share with head office",
                "share with this provider",
                "follow-up contact",
                "legal case",
                "statistics",
                name="consentscope",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("provider_id", sa.String(length=36), nullable=True),
        sa.Column(
            "answer",
            sa.Enum("not asked", "yes", "no", "withdrawn", name="consentanswer", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column(
            "method",
            sa.Enum("spoken", "written", "office list", name="consentmethod", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_consent_member_id_member")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_consent_origin_vector")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_consent_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_member_id"), "consent", ["member_id"], unique=False)
    op.create_index("uq_consent_dot", "consent", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "legal_case_local",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_legal_case_local_member_id_member")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_legal_case_local_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_case_local")),
    )
    op.create_index(
        "uq_legal_case_local_dot", "legal_case_local", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0")
    )
    op.create_table(
        "member_search",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_member_search_member_id_member")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_member_search")),
        sa.UniqueConstraint("member_id", name=op.f("uq_member_search_member_id")),
    )
    op.create_table(
        "provider_service",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("provider_id", sa.String(length=36), nullable=False),
        sa.Column("service_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("offered", sa.Boolean(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_provider_service_origin_vector")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["provider.id"], name=op.f("fk_provider_service_provider_id_provider")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider_service")),
    )
    op.create_index(op.f("ix_provider_service_provider_id"), "provider_service", ["provider_id"], unique=False)
    op.create_index(
        "uq_provider_service_dot", "provider_service", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0")
    )
    op.create_table(
        "referral",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=True),
        sa.Column("age_band", sa.String(length=12), nullable=False),
        sa.Column("provider_id", sa.String(length=36), nullable=False),
        sa.Column("service_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "priority",
            sa.Enum("24 hours", "72 hours", "two weeks", "routine", name="priority", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("appointment_on", sa.Date(), nullable=True),
        sa.Column("appointment_time", sa.String(length=40), nullable=False),
        sa.Column("accompanied", sa.Boolean(), nullable=False),
        sa.Column("staff_initials", sa.String(length=4), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "issued",
                "attended",
                "completed",
                "loop closed",
                "did not attend",
                "client declined",
                "provider refused",
                "service unavailable",
                "referred on",
                "cancelled",
                name="referralstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column(
            "evidence",
            sa.Enum("client said", "provider call", "returned stub", name="evidence", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("reason", sa.String(length=120), nullable=False),
        sa.Column("parent_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_referral_member_id_member")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_referral_origin_vector")),
        sa.ForeignKeyConstraint(["parent_id"], ["referral.id"], name=op.f("fk_referral_parent_id_referral")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_referral_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    op.create_index(op.f("ix_referral_member_id"), "referral", ["member_id"], unique=False)
    op.create_index(op.f("ix_referral_number"), "referral", ["number"], unique=False)
    op.create_index(op.f("ix_referral_provider_id"), "referral", ["provider_id"], unique=False)
    op.create_index("ix_referral_status_issued_on", "referral", ["status", "issued_on"], unique=False)
    op.create_index("uq_referral_dot", "referral", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "training",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("course_id", sa.String(length=36), nullable=False),
        sa.Column("level", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("township", sa.String(length=12), nullable=True),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_training_course_id_course")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_training_origin_vector")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
    )
    op.create_index(op.f("ix_training_course_id"), "training", ["course_id"], unique=False)
    op.create_index("uq_training_dot", "training", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "follow_up",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("referral_id", sa.String(length=36), nullable=False),
        sa.Column("tried_on", sa.Date(), nullable=False),
        sa.Column("reached", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_follow_up_origin_vector")),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_follow_up_referral_id_referral")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_referral_id"), "follow_up", ["referral_id"], unique=False)
    op.create_index("uq_follow_up_dot", "follow_up", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "session",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("training_id", sa.String(length=36), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("planned", "held", "did not take place", name="sessionstatus", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("others", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_session_origin_vector")),
        sa.ForeignKeyConstraint(["training_id"], ["training.id"], name=op.f("fk_session_training_id_training")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_held_on"), "session", ["held_on"], unique=False)
    op.create_index(op.f("ix_session_training_id"), "session", ["training_id"], unique=False)
    op.create_index("uq_session_dot", "session", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0"))
    op.create_table(
        "participation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("origin", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hlc", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("member_id", sa.String(length=36), nullable=False),
        sa.Column(
            "part",
            sa.Enum(
                "learner", "trainer", "co-trainer", "observer", name="participationrole", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "registered",
                "attended",
                "no-show",
                "cancelled",
                name="participationstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("pre_score", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("post_score", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("certificate_number", sa.String(length=20), nullable=False),
        sa.Column("certified_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_participation_member_id_member")),
        sa.ForeignKeyConstraint(["origin"], ["vector.id"], name=op.f("fk_participation_origin_vector")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_participation_session_id_session")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation")),
    )
    op.create_index(op.f("ix_participation_member_id"), "participation", ["member_id"], unique=False)
    op.create_index(op.f("ix_participation_session_id"), "participation", ["session_id"], unique=False)
    op.create_index(
        "uq_participation_dot", "participation", ["origin", "seq"], unique=True, sqlite_where=sa.text("seq > 0")
    )
    # Names by syllable (FACTS, "Burmese"); contentless: the words stand in the index alone.
    op.execute(
        """
        CREATE VIRTUAL TABLE member_fts USING fts5(
            words, content='', contentless_delete=1,
            tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
        )
        """
    )
