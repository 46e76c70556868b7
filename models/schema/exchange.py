"""What this installation knows of itself, of its partners, of the bundles between them; audit and drafts.

None of these rows replicates.
"""

import enum

from sqlalchemy import Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base


class Here(Base):
    """This installation, one row: which office, which incarnation, and its logical clock."""

    __tablename__ = "here"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_code: Mapped[str] = mapped_column(String(12))
    head: Mapped[bool]
    station: Mapped[str] = mapped_column(String(36))
    """The present incarnation; new after every restore or clone."""
    ancestors: Mapped[str] = mapped_column(Text, default="")
    """Earlier incarnations, oldest first, joined by commas."""
    hlc: Mapped[int] = mapped_column(default=0)
    clock_doubted: Mapped[bool] = mapped_column(default=False)
    """A write was made while the wall clock could not be believed; the window asks for the date."""
    rejoined: Mapped[bool] = mapped_column(default=True)
    """False after a restore until a partner's bundle came."""
    signing_key: Mapped[bytes] = mapped_column(LargeBinary)
    """Ed25519 private key, 32 bytes."""
    identity: Mapped[str] = mapped_column(String(80))
    """age identity, `AGE-SECRET-KEY-1…`."""
    former_identities: Mapped[str] = mapped_column(Text, default="")
    """Identities before the last changes of key, joined by blanks: bundles on their way are still for them."""


class Station(Base):
    """A station whose card is known, this one too. Trusted since its words were typed in."""

    __tablename__ = "station"

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    """Fingerprint of the signing key, `SHA256:…`."""
    office_code: Mapped[str] = mapped_column(String(12), index=True)
    head: Mapped[bool]
    card: Mapped[str] = mapped_column(Text)
    """The card's exact text."""
    recipient: Mapped[str] = mapped_column(String(80))
    """age recipient, `age1…`."""
    trusted_at: Mapped[int]
    """Milliseconds since 1970."""
    revoked_at: Mapped[int | None]
    replaced_by: Mapped[str | None] = mapped_column(String(60))
    """The key that this station has now; bundles of the old one are taken no more."""
    change: Mapped[str] = mapped_column(Text, default="")
    """The change file's exact text, if this key took the place of another."""


class Incarnation(Base):
    """Which key an incarnation speaks with. `retired` once one that descends from it was heard of."""

    __tablename__ = "incarnation"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    key: Mapped[str] = mapped_column(String(60), index=True)
    retired: Mapped[bool] = mapped_column(default=False)


class Cut(Base):
    """How far the writes of a revoked key count: dots of its incarnations after `seq` are refused from anyone.

    An incarnation of that key without a line here counts for nothing.
    """

    __tablename__ = "cut"

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    station: Mapped[str] = mapped_column(String(36), primary_key=True)
    seq: Mapped[int]


class Notice(Base):
    """Something that head office said and signed: whom it trusts, whom it revoked. Any office can return it."""

    __tablename__ = "notice"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    """SHA-256 of the text."""
    text: Mapped[str] = mapped_column(Text)
    signature: Mapped[str] = mapped_column(Text)
    """SSHSIG in one line of base64."""
    signer: Mapped[str] = mapped_column(String(60))
    """Key fingerprint."""


class Book(Base):
    """All reference records as one station of head office had them, with its signature: any office can return them."""

    __tablename__ = "book"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    """SHA-256 of what was signed."""
    signer: Mapped[str] = mapped_column(String(60))
    """Key fingerprint."""
    vectors: Mapped[str] = mapped_column(Text)
    """The line that names stations and context, as it was signed."""
    lines: Mapped[bytes] = mapped_column(LargeBinary)
    """The row lines, each ended by LF, compressed with zstd."""
    signature: Mapped[str] = mapped_column(Text)


class BundleState(enum.StrEnum):
    """Where a bundle stands."""

    MAKING = "making"
    SENT = "sent"
    VOID = "void"
    WAITING = "waiting"
    TAKEN = "taken"
    QUARANTINED = "quarantined"


class Acknowledgement(enum.StrEnum):
    """What told that a bundle arrived."""

    BUNDLE = "bundle"
    """What its receivers say in their own bundles that they have."""
    CODE = "code"
    """Its receipt code. That the receiver has it counts as known until a bundle of that office comes."""
    OLDER_CODE = "older code"
    """Its receipt code, before the last bundle of that office came."""


class Bundle(Base):
    """A bundle that left or came. Its number is committed before a byte of the file is written."""

    __tablename__ = "bundle"
    __table_args__ = (UniqueConstraint("sender", "receiver", "incarnation", "number", "manifest_sha256"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sender: Mapped[str] = mapped_column(String(60), index=True)
    """Key fingerprint of the sending station."""
    receiver: Mapped[str] = mapped_column(String(60))
    incarnation: Mapped[str] = mapped_column(String(36))
    number: Mapped[int]
    previous: Mapped[str] = mapped_column(String(64))
    """SHA-256 of lines 1–2 of the bundle before, empty for the first."""
    manifest_sha256: Mapped[str] = mapped_column(String(64), default="")
    """SHA-256 of lines 1–2 of this one."""
    receipt_key: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    contents: Mapped[str] = mapped_column(Text, default="")
    """JSON: the context of each scope, and the number of records."""
    state: Mapped[BundleState]
    reason: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[int]
    """Milliseconds since 1970."""
    acknowledged_at: Mapped[int | None]
    """When it became known that the receiver has it, by a bundle or by a receipt code."""
    acknowledged_by: Mapped[Acknowledgement | None]
    wrong_codes: Mapped[int] = mapped_column(default=0)
    """How many receipt codes were typed that are not its."""
    run: Mapped[int | None]
    """The import that took it in."""


class ImportRun(Base):
    """An import that can be undone: only the last one, so there is one row at most."""

    __tablename__ = "import_run"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int]
    """Milliseconds since 1970."""
    vectors: Mapped[str] = mapped_column(Text)
    """JSON: seq by line of `vector`, as they stood before it."""
    own: Mapped[str] = mapped_column(Text, default="")
    """JSON: seq by line of `vector` for the own writes, as they stood after it."""


class Preimage(Base):
    """What stood in registers before the last import changed them, until it cannot be undone any more.

    `models.preimages` writes and reads the entries.
    """

    __tablename__ = "preimage"

    id: Mapped[int] = mapped_column(primary_key=True)
    entries: Mapped[bytes] = mapped_column(LargeBinary)
    """A JSON list, compressed with zstd."""


class KnownVector(Base):
    """How far a partner's incarnation is known to have seen each station's writes in each scope."""

    __tablename__ = "known_vector"

    incarnation: Mapped[str] = mapped_column(String(36), primary_key=True)
    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    station: Mapped[str] = mapped_column(String(36), primary_key=True)
    key: Mapped[str] = mapped_column(String(60), index=True)
    """Key fingerprint of that partner."""
    seq: Mapped[int]


class Audit(Base):
    """Who did what to which code, and when; no values. Each line's hash covers the one before."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_record", "record"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[int]
    actor: Mapped[str] = mapped_column(String(36))
    action: Mapped[str] = mapped_column(String(40))
    record: Mapped[str] = mapped_column(String(40))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class Draft(Base):
    """A half-typed form, kept so that nothing typed is lost. Never travels."""

    __tablename__ = "draft"

    page: Mapped[str] = mapped_column(String(80), primary_key=True)
    account: Mapped[str] = mapped_column(String(36), primary_key=True)
    """Who typed it; empty for what an older program kept."""
    fields: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[int]
