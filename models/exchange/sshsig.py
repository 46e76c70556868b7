"""Signatures that `ssh-keygen -Y verify` checks, and signing keys as OpenSSH writes them.

The format is OpenSSH's PROTOCOL.sshsig, and of it only what we use: version 1, Ed25519, SHA-512, and a namespace of
ours that says what is signed, so that nothing signed for one purpose passes for another. All of that is fixed, so a
bundle's signature is 183 bytes at fixed places, 244 characters in base64; anything else is refused.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from models.errors import BadFile

BUNDLE = b"thazin-bundle"
"""The namespace of a bundle's signature; the others sign what stands inside bundles and cards."""
NOTICE = b"thazin-notice"
BOOK = b"thazin-record"
CARD = b"thazin-rekeys"
KEY_TYPE = b"ssh-ed25519"
LENGTH = 183
"""Bytes of a signature; the namespaces are equally long."""
LINE_LENGTH = 244
"""Characters of a signature in base64."""

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_HASH = b"sha512"


def _string(value: bytes) -> bytes:
    # RFC 4251, section 5.
    return len(value).to_bytes(4, "big") + value


_BEFORE_KEY = _MAGIC + _VERSION + (51).to_bytes(4, "big") + _string(KEY_TYPE) + (32).to_bytes(4, "big")
_BEFORE_SEAL = (83).to_bytes(4, "big") + _string(KEY_TYPE) + (64).to_bytes(4, "big")


@dataclass(frozen=True, slots=True)
class Signature:
    """A well-formed signature, not yet checked: who claims it (a public key, 32 bytes) and its 64 bytes."""

    public_key: bytes
    seal: bytes


def public_key(signing_key: bytes) -> bytes:
    """The public half, 32 bytes, of an Ed25519 private key."""
    return Ed25519PrivateKey.from_private_bytes(signing_key).public_key().public_bytes_raw()


def key_line(public: bytes) -> str:
    """A public key as OpenSSH writes it, without comment: `ssh-ed25519 AAAA…`."""
    return f"{KEY_TYPE.decode()} {base64.b64encode(_blob(public)).decode()}"


def read_key_line(line: str) -> bytes:
    """The public key of such a line. Raises `ValueError` for any other spelling."""
    kind, _, text = line.partition(" ")
    blob = base64.b64decode(text.encode("ascii"), validate=True)
    public = blob[-32:]
    if kind != KEY_TYPE.decode() or key_line(public) != line:
        raise ValueError("not an ssh-ed25519 line")
    return public


def key_fingerprint(public: bytes) -> str:
    """What `ssh-keygen -l` shows of a public key: `SHA256:` and 43 characters."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(_blob(public)).digest()).decode().rstrip("=")


def sign(message: bytes, signing_key: bytes, namespace: bytes = BUNDLE) -> bytes:
    """The signature of `message` in one line of base64, without LF."""
    key = Ed25519PrivateKey.from_private_bytes(signing_key)
    seal = key.sign(_signed(message, namespace))
    signature = _BEFORE_KEY + public_key(signing_key) + _purpose(namespace) + _BEFORE_SEAL + seal
    return base64.b64encode(signature)


def read(line: bytes, namespace: bytes = BUNDLE) -> Signature:
    """The parts of a signature line (without LF). Raises `BadFile` if it is not exactly of our form."""
    try:
        whole = binascii.a2b_base64(line, strict_mode=True) if len(line) == LINE_LENGTH else b""
    except binascii.Error:
        whole = b""
    key_ends = len(_BEFORE_KEY) + 32
    public, seal = whole[len(_BEFORE_KEY) : key_ends], whole[-64:]
    # Rebuilding it compares every fixed byte and every length at once.
    if len(whole) != LENGTH or whole != _BEFORE_KEY + public + _purpose(namespace) + _BEFORE_SEAL + seal:
        raise BadFile(
            "The signature of this bundle is not of the right kind.",
            "Nothing was taken from it. Ask the office that made it to export it again.",
        )
    return Signature(public, seal)


def check(signature: Signature, message: bytes, public: bytes, namespace: bytes = BUNDLE) -> None:
    """Raise `BadFile` unless the key `public` made `signature` over `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature.seal, _signed(message, namespace))
        right = signature.public_key == public
    except InvalidSignature:
        right = False
    if not right:
        raise BadFile(
            "The signature of this bundle is not right: it was changed, or someone else made it.",
            "Nothing was taken from it. Call the office it seems to come from, and ask for a new one.",
        )


def _blob(public: bytes) -> bytes:
    return _string(KEY_TYPE) + _string(public)


def _purpose(namespace: bytes) -> bytes:
    return _string(namespace) + _string(b"") + _string(_HASH)


def _signed(message: bytes, namespace: bytes) -> bytes:
    return _MAGIC + _purpose(namespace) + _string(hashlib.sha512(message).digest())
