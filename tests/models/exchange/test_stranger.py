"""A stranger checks and opens a bundle with the programs of any Debian, by the commands that docs/bundle.md prints."""

import hashlib
import json
import re
import subprocess
from pathlib import Path

import pytest

from models.exchange.trust import Card
from tests.models.exchange.bundles import INCARNATION, LINES, Station

DOC = Path(__file__).parents[3] / "docs" / "bundle.md"


def commands() -> list[str]:
    """The shell blocks of the page, in their order."""
    return re.findall(r"^```sh\n(.*?)^```$", DOC.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def run(block: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-eu", "-o", "pipefail", "-c", block], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What the page asks for: a bundle, the sender's card, the receiver's identity."""
    sender, receiver = Station(), Station()
    sender.seal(tmp_path / "bundle.thz", receiver, LINES * 1000, number=7, previous="ab" * 32)
    card = Card("YGN", "ရန်ကုန်", False, sender.public, sender.recipient)
    (tmp_path / "sender.card").write_bytes(card.text())
    (tmp_path / "identity.txt").write_text(receiver.identity + "\n", encoding="ascii")
    return tmp_path


def test_every_command_of_the_page_does_what_the_page_says(folder: Path) -> None:
    results = [run(block, folder) for block in commands()]
    assert [result.returncode for result in results] == [0] * len(results), [result.stderr for result in results]
    _, signature, sender, body, _, whole, both, name = (result.stdout for result in results)
    assert signature.startswith('Good "thazin-bundle" signature for sender with ED25519 key SHA256:')
    assert json.loads(sender)["number"] == 7
    assert body == "body.age: OK\n"
    last, counts, digest = whole.splitlines()
    lines, size = counts.split()
    closing = json.loads(last)
    assert (closing["lines"], closing["bytes"], closing["sha256"]) == (int(lines), int(size), digest.split()[0])
    manifest, opening = (json.loads(line) for line in both.splitlines())
    for key in ("from", "incarnation", "number", "previous", "to"):
        assert manifest[key] == opening[key]
    assert (manifest["incarnation"], manifest["previous"]) == (INCARNATION, "ab" * 32)
    head = b"".join((folder / "bundle.thz").read_bytes().splitlines(keepends=True)[:2])
    assert name.split()[0] == hashlib.sha256(head).hexdigest()
    assert (folder / "body.txt").read_bytes().splitlines()[1:-1] == LINES * 1000


@pytest.mark.parametrize(
    "line, fails_at", [(1, "ssh-keygen -Y"), (2, "ssh-keygen -Y"), (3, "ssh-keygen -Y"), (12, "sha256sum --check")]
)
def test_the_same_commands_notice_a_changed_byte(folder: Path, line: int, fails_at: str) -> None:
    bundle = folder / "bundle.thz"
    lines = bundle.read_bytes().split(b"\n")
    changed = bytearray(lines[line - 1] or b"..")
    changed[-1] ^= 1
    bundle.write_bytes(b"\n".join([*lines[: line - 1], bytes(changed), *lines[line:]]))
    failed = next(block for block in commands() if run(block, folder).returncode)
    assert fails_at in failed


def test_the_same_commands_notice_another_sender(folder: Path) -> None:
    other = Station()
    (folder / "sender.card").write_bytes(Card("YGN", "Yangon", False, other.public, other.recipient).text())
    codes = {block: run(block, folder).returncode for block in commands()[:3]}
    assert [bool(code) for code in codes.values()] == [False, True, True]


def test_the_size_of_the_inside_says_little(tmp_path: Path) -> None:
    sender, receiver = Station(), Station()
    sizes = set()
    for count in (1, 2, 5, 9):
        lines = [b'["member",%d]' % number for number in range(count)]
        sender.seal(tmp_path / "bundle.thz", receiver, lines)
        run(commands()[0], tmp_path)
        (tmp_path / "identity.txt").write_text(receiver.identity, encoding="ascii")
        packed = subprocess.run(
            ["age", "-d", "-i", "identity.txt", "body.age"], cwd=tmp_path, capture_output=True, check=True
        )
        sizes.add(len(packed.stdout))
    assert sizes == {4096}
