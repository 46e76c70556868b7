"""The private keys of a station: one that signs (Ed25519), one that opens (age X25519). They live in the vault."""

import os

import pyrage


def new_signing_key() -> bytes:
    """A fresh Ed25519 private key, 32 bytes (RFC 8032)."""
    return os.urandom(32)


def new_identity() -> str:
    """A fresh age identity in its standard text form, `AGE-SECRET-KEY-1…`."""
    return str(pyrage.x25519.Identity.generate())
