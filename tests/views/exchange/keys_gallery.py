"""Pictures of the pages about PCs and keys, at a head office that revoked one."""

from functools import partial
from pathlib import Path

from models import members
from models.exchange import cards, exporting, importing, key_change, revocations, station_lines, trust
from models.member_drafts import MemberDraft
from models.members import MemberChanges
from models.offices import OpenOffice
from models.schema import Bundle, BundleState, ConsentMethod
from tests.album import Album
from tests.full_office import new_office
from tests.models.exchange.bundles import Station as Keys
from tests.offices import SettableClock
from tests.views.exchange.gallery import introduce
from views.exchange.cards import CardsPage
from views.exchange.new_keys import NewKeysPage
from views.exchange.reentry import ReentryPage
from views.exchange.revoke import RevokePage
from views.exchange.stations import StationsPage

SPOKEN = ConsentMethod.SPOKEN


def keys_office(home: Path, clock: SettableClock) -> OpenOffice:
    """A head office; Bago's PC was stolen and revoked, Pyay has new keys, Mandalay was copied."""
    head = new_office(home / "keys-head", "HQ", "ရုံးချုပ်", clock, head=True)
    branch = new_office(home / "keys-branch", "BGO", "ပဲခူး ရုံးခွဲ", clock)
    for one, other in ((branch, head), (head, branch)):
        introduce(one, other)
    _trust(head, _card("YGN", "ရန်ကုန် ရုံးခွဲ", Keys()).text())
    copied, before, after = Keys(), Keys(), Keys()
    _trust(head, _card("MDY", "Mandalay", copied).text())
    _trust(head, _card("PYI", "ပြည် ရုံးခွဲ", before).text())
    clock.later(days=40)
    _trust(head, cards.signed_change(_card("PYI", "ပြည် ရုံးခွဲ", after), before.signing_key).text())
    _fork(head, copied.key, clock)
    _revoked_branch(head, branch, home, clock)
    with head.database.transaction() as session:
        key_change.renew_keys(session, head.actor)
    branch.database.close()
    (home / "keys-stick").mkdir()
    return head


def _card(code: str, name: str, keys: Keys) -> cards.Card:
    return cards.Card(code, name, False, keys.public, keys.recipient)


def _trust(head: OpenOffice, data: bytes) -> None:
    with head.database.transaction() as session:
        trust.trust_card(session, head.actor, data, " ".join(trust.fingerprint(data)))


def _fork(head: OpenOffice, key: str, clock: SettableClock) -> None:
    with head.database.transaction() as session:
        session.add(
            Bundle(
                sender=key,
                receiver=trust.own_key(session),
                incarnation="01930000-0000-7000-8000-000000000001",
                number=14,
                previous="",
                manifest_sha256="0" * 64,
                state=BundleState.QUARANTINED,
                at=int(clock.now.timestamp() * 1000),
            )
        )


def _revoked_branch(head: OpenOffice, branch: OpenOffice, home: Path, clock: SettableClock) -> None:
    codes = []
    with branch.database.transaction() as session:
        for year in (1988, 1991, 1996):
            draft = MemberDraft(birth_year=year, keep_record=SPOKEN)
            codes.append(members.register(session, branch.actor, draft).code)
    _send(branch, head, home / "bago-1.thz")
    clock.later(days=5)
    with branch.database.transaction() as session:
        for code, changes in zip(
            codes,
            (MemberChanges(township="MMR007001"), MemberChanges(languages="Mon"), MemberChanges(birth_year=1995)),
            strict=True,
        ):
            members.correct(session, branch.actor, code, changes)
        members.register(session, branch.actor, MemberDraft(birth_year=1979, keep_record=SPOKEN, township="MMR007009"))
    _send(branch, head, home / "bago-2.thz")
    with head.database.transaction() as session:
        line = station_lines.named(session, "BGO")
        revocations.revoke(session, head.actor, line.key, until=1)


def _send(branch: OpenOffice, head: OpenOffice, path: Path) -> None:
    exporting.export_bundle(branch.database, branch.actor, "HQ", path)
    importing.import_files(head.database, head.folder, head.actor, [path])


def shots(at: Album, folder: Path) -> None:
    """The list with a revoked and a copied PC, revoking, new keys, what is entered again."""
    at.go("exchange")
    for code, name in (("BGO", "keys-revoked"), ("MDY", "keys-copied"), ("YGN", "keys-in-use")):
        page = StationsPage(at.desk)
        at.shoot_page(name, page, partial(_choose, page, code, at))
    with at.office.database.reading() as session:
        line = station_lines.named(session, "YGN")
    revoke = RevokePage(at.desk, line)
    at.shoot_page("keys-revoke", revoke)
    asked = RevokePage(at.desk, line)
    at.shoot_page("keys-revoke-asked", asked, asked._ask)
    new = NewKeysPage(at.desk)
    at.shoot_page("keys-new", new, lambda: new.file.folder.set_value(folder))
    at.shoot_page("keys-reentry", ReentryPage(at.desk))
    theirs = CardsPage(at.desk)
    at.shoot_page("keys-change-file", theirs, lambda: _look(theirs, folder, at))


def _choose(page: StationsPage, code: str, at: Album) -> None:
    at.rest()
    line = next(line for line in page.table.rows.rows if line.office_code == code)
    page.table.choose(line.key)


def _look(page: CardsPage, folder: Path, at: Album) -> None:
    keys, old = Keys(), Keys()
    change = cards.signed_change(_card("YGN", "ရန်ကုန် ရုံးခွဲ", keys), old.signing_key)
    (folder / "card.txt").write_bytes(change.text())
    for field in (page.own.folder, page.theirs.folder):
        field.set_value(folder)
    page.theirs.look()
    at.rest()
