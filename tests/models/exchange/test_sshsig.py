"""Signatures are those of OpenSSH, in one form of 244 characters; nothing else passes."""

import base64
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from models.errors import BadFile
from models.exchange import sshsig

KEY = bytes(range(32))
PUBLIC = sshsig.public_key(KEY)
MESSAGE = b"thazin-bundle 1\n{}\n"


def openssh_file(path: Path, signing_key: bytes) -> Path:
    """The same private key as `ssh-keygen` keeps it."""
    path.write_bytes(
        Ed25519PrivateKey.from_private_bytes(signing_key).private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
        )
    )
    path.chmod(0o600)
    return path


def signed_by_openssh(tmp_path: Path, *options: str, namespace: str = "thazin-bundle") -> bytes:
    """What `ssh-keygen -Y sign` makes of the message, in one line."""
    key = openssh_file(tmp_path / "key", KEY)
    (tmp_path / "message").write_bytes(MESSAGE)
    subprocess.run(
        ["ssh-keygen", "-Y", "sign", "-f", key, "-n", namespace, *options, tmp_path / "message"],
        check=True,
        capture_output=True,
    )
    armored = (tmp_path / "message.sig").read_bytes().splitlines()
    return b"".join(armored[1:-1])


def test_a_signature_is_the_very_one_that_ssh_keygen_makes(tmp_path: Path) -> None:
    ours = sshsig.sign(MESSAGE, KEY)
    assert ours == signed_by_openssh(tmp_path)
    assert (len(ours), len(base64.b64decode(ours))) == (244, 183)
    sshsig.check(sshsig.read(ours), MESSAGE, PUBLIC)


def test_keys_are_shown_as_ssh_keygen_shows_them(tmp_path: Path) -> None:
    line = sshsig.key_line(PUBLIC)
    (tmp_path / "key.pub").write_text(line + "\n", encoding="ascii")
    shown = subprocess.run(
        ["ssh-keygen", "-l", "-f", tmp_path / "key.pub"], check=True, capture_output=True, text=True
    ).stdout
    assert shown.split()[1] == sshsig.key_fingerprint(PUBLIC)
    assert sshsig.read_key_line(line) == PUBLIC


def test_another_message_or_key_does_not_pass() -> None:
    signature = sshsig.read(sshsig.sign(MESSAGE, KEY))
    with pytest.raises(BadFile, match="not right"):
        sshsig.check(signature, MESSAGE + b"\n", PUBLIC)
    with pytest.raises(BadFile, match="not right"):
        sshsig.check(signature, MESSAGE, sshsig.public_key(bytes(32)))


def test_a_signature_that_only_claims_another_key_does_not_pass() -> None:
    other = sshsig.public_key(bytes(32))
    claimed = base64.b64decode(sshsig.sign(MESSAGE, KEY)).replace(PUBLIC, other)
    with pytest.raises(BadFile, match="not right"):
        sshsig.check(sshsig.read(base64.b64encode(claimed)), MESSAGE, PUBLIC)


def test_another_namespace_or_hash_is_refused(tmp_path: Path) -> None:
    for line in (
        signed_by_openssh(tmp_path, namespace="thazin-bundlf"),
        signed_by_openssh(tmp_path, namespace="file"),
        signed_by_openssh(tmp_path, "-O", "hashalg=sha256"),
    ):
        with pytest.raises(BadFile, match="not of the right kind"):
            sshsig.read(line)


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    for kind in ("ecdsa", "rsa"):
        key = tmp_path / kind
        subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", "", "-f", key], check=True)
        (tmp_path / "text").write_bytes(MESSAGE)
        subprocess.run(
            ["ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", "thazin-bundle", tmp_path / "text"],
            check=True,
            capture_output=True,
        )
        line = b"".join((tmp_path / "text.sig").read_bytes().splitlines()[1:-1])
        (tmp_path / "text.sig").unlink()
        with pytest.raises(BadFile, match="not of the right kind"):
            sshsig.read(line)


def test_every_flipped_bit_of_the_fixed_bytes_is_refused_and_of_the_others_does_not_verify() -> None:
    whole = base64.b64decode(sshsig.sign(MESSAGE, KEY))
    free = {*range(33, 65), *range(119, 183)}
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        line = base64.b64encode(changed)
        if place in free:
            with pytest.raises(BadFile, match="not right"):
                sshsig.check(sshsig.read(line), MESSAGE, PUBLIC)
        else:
            with pytest.raises(BadFile, match="not of the right kind"):
                sshsig.read(line)


@pytest.mark.parametrize("place", [0, 120, 243])
@pytest.mark.parametrize("character", [b"=", b" ", b"-", b"\n", b"\x00", b"\xff"])
def test_a_character_that_is_no_base64_is_refused(place: int, character: bytes) -> None:
    line = sshsig.sign(MESSAGE, KEY)
    with pytest.raises(BadFile, match="not of the right kind"):
        sshsig.read(line[:place] + character + line[place + 1 :])


def test_a_line_of_another_length_is_refused() -> None:
    line = sshsig.sign(MESSAGE, KEY)
    for other in (b"", line[:-1], line[:-4], line + b"=", line + b"AAAA", b" " + line, line + b" "):
        with pytest.raises(BadFile, match="not of the right kind"):
            sshsig.read(other)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ssh-ed25519",
        "ssh-ed25519 ",
        "ssh-rsa " + sshsig.key_line(PUBLIC).split()[1],
        sshsig.key_line(PUBLIC) + " a comment",
        sshsig.key_line(PUBLIC) + "=",
        sshsig.key_line(PUBLIC)[:-4],
        sshsig.key_line(PUBLIC).replace(" ", "  "),
        "ssh-ed25519 " + base64.b64encode(PUBLIC).decode(),
        "ssh-ed25519 ကခဂ",
    ],
)
def test_a_key_line_has_one_spelling(line: str) -> None:
    with pytest.raises(ValueError):
        sshsig.read_key_line(line)
