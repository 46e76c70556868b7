"""A made-up organisation: head office with 400,000 records of four branches, and the bundle that comes next.

Made once, by the program itself as far as it can: offices, cards, bundles. Kept in `build/bench`.
"""

import hashlib
import os
import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

from desktop.upgrade import upgrade
from models import search, vault
from models.accounts import AccountDraft
from models.database import Database
from models.exchange import trust
from models.exchange.exporting import export_bundle
from models.exchange.importing import import_files
from models.offices import OfficeDraft, OpenOffice, create_office, open_office
from models.vault import REGISTER, Cost
from tests.bench.figures import FOLDER, ROOT, say
from tests.bench.rows import Writer, add_days, add_people, fill

HEAD = "HQ"
BRANCHES = ("YGN", "MDY", "BGO", "PYY")
RECORDS = 100_000
"""Of each branch at head office, and in the bundle under test: half new ones, half changed ones."""
MEMBERS = 200_000
"""Of the office in which is searched, and at which a person works."""
FEW = 200
"""Of the office that it is compared with."""
CONFLICTS = 5_000
"""Of the changed records, those that head office changed meanwhile: 5 % of the bundle."""
PASSPHRASE = "seven quiet orchids"
_VERSION = "2"
"""Changes when what is built here does, so that it is built anew; as it is when the tables or these modules change."""
_FORMAT = ("body.py", "envelope.py", "format.py", "frame.py", "gather.py", "records.py")

HEAD_FOLDER = FOLDER / "head"
BRANCH_FOLDER = FOLDER / "branch"
SEARCH_FOLDER = FOLDER / "search"
SMALL_FOLDER = FOLDER / "small"
BUNDLE = FOLDER / "under-test.thz"


def moment() -> datetime:
    """The clock of all offices: it stands still."""
    return datetime(2026, 11, 25, 3, 0, tzinfo=UTC)


def opened(folder: Path) -> OpenOffice:
    """An office of the bench, opened by its admin."""
    return open_office(folder, PASSPHRASE, upgrade=upgrade, anchors=FOLDER / "anchors", clock=moment)


def database_of(folder: Path) -> Database:
    """Its register alone."""
    return Database.open(folder, vault.unlock(folder, PASSPHRASE).data_key)


def copy_of(folder: Path, into: Path) -> None:
    """A fresh copy of an office, on the disk and not only on its way there."""
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(folder, into)
    with (into / REGISTER).open("rb+") as file:
        os.fsync(file.fileno())


def build() -> None:
    """Make what is missing."""
    mark, version = FOLDER / "version", f"{_VERSION} {_made_for()}"
    if mark.exists() and mark.read_text(encoding="ascii") == version:
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    _build_exchange(random.Random(1))
    for folder, count in ((SEARCH_FOLDER, MEMBERS), (SMALL_FOLDER, FEW)):
        say(f"Making an office with {count:,} members")
        made = office("SRC", folder)
        with made.database.transaction() as session:
            add_days(session, add_people(session, count, random.Random(2)), random.Random(3))
        with made.database.transaction() as session:
            search.rebuild(session)
        made.close()
    mark.write_text(version, encoding="ascii")


def _made_for() -> str:
    """Tells one state of the tables and of the bundles' format from another."""
    exchange = ROOT / "models" / "exchange"
    parts = [*(ROOT / "migrations" / "versions").glob("v*.py"), *map(exchange.joinpath, _FORMAT)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(parts))).hexdigest()


def office(code: str, folder: Path, head: bool = False) -> OpenOffice:
    """A new office."""
    return create_office(
        folder,
        OfficeDraft(code, code, head),
        AccountDraft("Daw Aye", "DA"),
        PASSPHRASE,
        upgrade=upgrade,
        anchors=FOLDER / "anchors",
        clock=moment,
        cost=Cost.floor(),
    )


def _build_exchange(chance: random.Random) -> None:
    head = office(HEAD, HEAD_FOLDER, head=True)
    for code in BRANCHES:
        say(f"Making branch {code} and taking its {RECORDS:,} records in")
        folder = BRANCH_FOLDER if code == BRANCHES[0] else FOLDER / code
        branch = office(code, folder)
        trust_each_other(head, branch)
        with branch.database.transaction() as session:
            ids = fill(session, code, RECORDS, chance)
        exchange(branch, HEAD, head)
        if code == BRANCHES[0]:
            first = ids
            exchange(head, code, branch)
        branch.close()
        if code != BRANCHES[0]:
            shutil.rmtree(folder)
    _change(head, first, chance)
    head.close()


def trust_each_other(one: OpenOffice, other: OpenOffice) -> None:
    """Each takes the other's card."""
    for here, there in ((one, other), (other, one)):
        with there.database.reading() as session:
            card = trust.own_card(session).text()
        with here.database.transaction() as session:
            trust.trust_card(session, here.actor, card, " ".join(trust.fingerprint(card)))


def exchange(sender: OpenOffice, to: str, receiver: OpenOffice | None, path: Path = FOLDER / "on-the-way.thz") -> None:
    """A bundle made, and taken in if there is somebody to."""
    export_bundle(sender.database, sender.actor, to, path)
    if receiver is None:
        return
    (result,) = import_files(receiver.database, receiver.folder, receiver.actor, [path])
    if result.state != "taken":
        raise RuntimeError(f"the bench's own bundle was not taken: {result.reason}")
    path.unlink()


def _change(head: OpenOffice, known: dict[str, list[str]], chance: random.Random) -> None:
    """What happens next at the first branch, and meanwhile at head office; then the bundle under test."""
    say("Making the bundle under test")
    half = RECORDS // 2
    referrals, members = chance.sample(known["referral"], half * 4 // 5), chance.sample(known["member"], half // 5)
    seen = {"status": "attended", "status_on": "2026-02-01", "evidence": "client said"}
    done = {"status": "completed", "status_on": "2026-02-02", "evidence": "provider call"}
    branch = opened(BRANCH_FOLDER)
    with branch.database.transaction() as session:
        fill(session, BRANCHES[0], half, chance)
        writer = Writer(session, BRANCHES[0])
        writer.change("referral", "status", referrals, done, 10**6)
        writer.change("member", "township", members, {"township": "MMR010002"}, 10**6)
        writer.close()
    with head.database.transaction() as session:
        writer = Writer(session, BRANCHES[0])
        writer.change("referral", "status", referrals[:CONFLICTS], seen, 0)
        writer.close()
    branch.close()
    copy_of(BRANCH_FOLDER, FOLDER / "sender")
    sender = opened(FOLDER / "sender")
    made = export_bundle(sender.database, sender.actor, HEAD, BUNDLE)
    sender.close()
    shutil.rmtree(FOLDER / "sender")
    say(f"The bundle under test has {made.records:,} records in {BUNDLE.stat().st_size / 1e6:.1f} MB")
