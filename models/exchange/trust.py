"""The stations that are trusted, and how they come to be (DESIGN section 3, "Trust").

A station is trusted once an admin has typed in the ten words that its office read aloud from its card: never by
a click, and never because a file says so. A branch trusts head office, head office trusts branches, and an office
trusts its own other PCs. A station's new keys take the place of the old ones by the same words, and only if the old
key signed for them.
"""

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.clock import wall_milliseconds
from models.errors import BadFile, Refused
from models.exchange import cuts, notices, sshsig
from models.exchange.agefile import MOST_RECIPIENTS, recipient_of
from models.exchange.cards import LARGEST_CARD, Card, KeyChange, clean_name, fingerprint, read_card, read_given
from models.offices import details
from models.passphrases import parse_words
from models.schema import Bundle, BundleState, Incarnation, KnownVector, Role, Station
from models.stamps import clock_of, here

__all__ = [
    "LARGEST_CARD", "Card", "KeyChange", "TrustedStation", "fingerprint", "keep_own_card", "keys_of", "live_stations",
    "own_card", "own_key", "present_key", "put_in_place", "read_card", "read_given", "sender", "station_by_key",
    "stations", "trust_again", "trust_card",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class TrustedStation:
    """A station whose card is known and whose words were compared. `trusted_at`: milliseconds since 1970."""

    key: str
    card: Card
    trusted_at: int
    revoked: bool
    own: bool
    """Whether it is this very installation."""
    replaced_by: str | None = None
    """The key that it has now, once it changed its keys."""

    @property
    def live(self) -> bool:
        """Whether bundles go to it and come from it."""
        return not self.revoked and self.replaced_by is None


def own_card(session: Session) -> Card:
    """The card of this installation."""
    office, installation = details(session), here(session)
    return Card(
        office.code,
        clean_name(office.name) or office.code,
        installation.head,
        sshsig.public_key(installation.signing_key),
        recipient_of(installation.identity),
    )


def own_key(session: Session) -> str:
    """The fingerprint of this installation's signing key."""
    return sshsig.key_fingerprint(sshsig.public_key(here(session).signing_key))


def trust_card(session: Session, actor: Actor, data: bytes, typed_words: str) -> TrustedStation:
    """Trust the station of this card or change file, whose ten words an admin heard and typed.

    A card of the same station with a new office name takes the old one's place, as a change file does with the card
    of the old keys. Raises `NotAllowed`, `BadFile` for what is no card, `Refused` for other words or a station that
    this office does not exchange bundles with.
    """
    allow(session, actor, Role.ADMIN)
    given = read_given(data)
    if parse_words(typed_words) != fingerprint(data):
        raise Refused(
            "These are not the words of this card.",
            "Compare them again by voice. If they still differ, ask for the card again: this one is not theirs.",
        )
    known = session.get(Station, _card_of(given).key)
    before = (known.card, known.change) if known is not None else None
    row = _keep(session, given, wall_milliseconds(clock_of(session)()))
    note(session, actor.account_id, "trust new key" if isinstance(given, KeyChange) else "trust card", row.office_code)
    if here(session).head and (row.card, row.change) != before:
        notices.say_trust(session, data.decode())
    return _trusted(row, own_key(session))


def trust_again(session: Session, text: str, at: int) -> None:
    """At head office: take back the trust in a card or change file whose words it compared before it was restored.

    `at` is when that was, in milliseconds since 1970. What this head office knows otherwise by now stays.
    """
    try:
        given = read_given(text.encode())
        known = session.get(Station, _card_of(given).key)
        if known is None or (isinstance(given, KeyChange) and not known.change):
            _keep(session, given, at, heard=True)
    except (BadFile, Refused):
        # A newer program's card, or one that contradicts what is known: its words are to be compared again.
        return


def _card_of(given: Card | KeyChange) -> Card:
    return given.card if isinstance(given, KeyChange) else given


def _keep(session: Session, given: Card | KeyChange, at: int, *, heard: bool = False) -> Station:
    """Trust it from `at` on. Of what is only `heard` again the old key may be missing. Raises `Refused`."""
    card = _card_of(given)
    _check_partner(session, card)
    if isinstance(given, KeyChange):
        old = session.get(Station, given.old_key)
        if old is None and not heard:
            raise Refused(
                "This card takes the place of one that is not trusted here.",
                "Ask that office for all its cards in their order, or revoke the old one and trust a plain card.",
            )
        if old is not None:
            _check_replaces(old, given)
    row = session.get(Station, card.key)
    if row is not None:
        _check_same_station(row, card)
        row.card = card.text().decode()
    elif cuts.is_revoked(session, card.key):
        raise _was_revoked()
    else:
        replaces = given.old_key if isinstance(given, KeyChange) else ""
        row = _new_row(session, card, at, replaces)
    if isinstance(given, KeyChange):
        put_in_place(session, given)
    _join_later_change(session, row)
    return row


def _check_partner(session: Session, card: Card) -> None:
    """Raise `Refused` for a station that is none of our partners, or whose card contradicts what is known."""
    installation = here(session)
    own_office = card.office_code == installation.office_code
    if card.key == own_key(session):
        raise Refused("This is the card of this PC.", "Give it to the other office, and choose theirs here.")
    if not (card.head or own_office or installation.head):
        raise Refused("This is the card of another branch.", "Branches exchange bundles with head office alone.")
    heads = set(session.scalars(select(Station.office_code).where(Station.head)))
    if installation.head:
        heads.add(installation.office_code)
    branches = set(session.scalars(select(Station.office_code).where(~Station.head)))
    if not installation.head:
        branches.add(installation.office_code)
    if card.head and (heads - {card.office_code} or card.office_code in branches):
        raise Refused("This card says it is head office, but another office is.", "Call head office and ask.")
    if not card.head and card.office_code in heads:
        raise Refused("This card has the code of head office, but says it is a branch.", "Call head office and ask.")


def _check_same_station(row: Station, card: Card) -> None:
    if row.revoked_at is not None:
        raise _was_revoked()
    if row.replaced_by is not None:
        raise Refused("That office has newer keys: this card is an old one.", "Ask it for its present card.")
    if (row.office_code, row.head, row.recipient) != (card.office_code, card.head, card.recipient):
        raise Refused("This card does not fit the one that is trusted already.", "Call that office and ask.")


def _check_replaces(old: Station, change: KeyChange) -> None:
    if old.revoked_at is not None:
        raise Refused("The key that this card replaces was revoked.", "Its office must make a plain card.")
    if (old.office_code, old.head) != (change.card.office_code, change.card.head):
        raise Refused("This card does not fit the one that it replaces.", "Call that office and ask.")
    if old.replaced_by not in (None, change.card.key):
        raise Refused("Another key took the place of that one already.", "Call that office and ask.")


def _was_revoked() -> Refused:
    return Refused("This station was revoked.", "Its office must make a new one.")


def _new_row(session: Session, card: Card, at: int, replaces: str = "") -> Station:
    live = [one for one in live_stations(session, card.office_code) if one.key != replaces]
    if len(live) >= MOST_RECIPIENTS:
        raise Refused(
            "That office has {count} trusted PCs already; a bundle has room for no more.",
            "Ask head office which of them is not used any more.",
            count=MOST_RECIPIENTS,
        )
    row = Station(
        key=card.key,
        office_code=card.office_code,
        head=card.head,
        card=card.text().decode(),
        recipient=card.recipient,
        trusted_at=at,
    )
    session.add(row)
    session.flush()
    return row


def put_in_place(session: Session, change: KeyChange) -> None:
    """Let the new key, which has its row already, go on where the old one stood: its incarnations speak with it now."""
    old, new = change.old_key, change.card.key
    session.get_one(Station, new).change = change.text().decode()
    row = session.get(Station, old)
    if row is not None:
        row.replaced_by = new
    session.flush()
    speaks = present_key(session, new)
    session.execute(update(Incarnation).where(Incarnation.key == old).values(key=speaks))
    session.execute(update(KnownVector).where(KnownVector.key == old).values(key=speaks))


def _join_later_change(session: Session, row: Station) -> None:
    """Notices come in any order: the change of this very key may have been heard before its card."""
    for later in session.scalars(select(Station).where(Station.change != "")).all():
        change = read_given(later.change.encode())
        if isinstance(change, KeyChange) and change.old_key == row.key:
            put_in_place(session, change)


def keep_own_card(session: Session) -> TrustedStation:
    """List this installation among the stations too, with its present card."""
    card = own_card(session)
    row = session.get(Station, card.key) or _new_row(session, card, wall_milliseconds(clock_of(session)()))
    row.card = card.text().decode()
    return _trusted(row, own_key(session))


def stations(session: Session) -> list[TrustedStation]:
    """All known stations, by office and then the order in which they were trusted; revoked and replaced ones too."""
    rows = session.scalars(select(Station).order_by(Station.office_code, Station.trusted_at, Station.key))
    own = own_key(session)
    return [_trusted(row, own) for row in rows]


def live_stations(session: Session, office_code: str) -> list[TrustedStation]:
    """The stations of an office that are trusted, not revoked and not replaced: the recipients of a bundle."""
    return [found for found in stations(session) if found.card.office_code == office_code and found.live]


def keys_of(session: Session, office_code: str) -> set[str]:
    """The keys of an office's stations, also those of before: whom a bundle may name that is locked for all of them.

    A revoked one too: what was on its way by then is for the others as well.
    """
    return set(session.scalars(select(Station.key).where(Station.office_code == office_code)))


def station_by_key(session: Session, key: str) -> TrustedStation | None:
    """The station with this key fingerprint, or None when it is not known."""
    row = session.get(Station, key)
    return None if row is None else _trusted(row, own_key(session))


def present_key(session: Session, key: str) -> str:
    """The key that a station has now, if this is one that it had before; else the same."""
    row = session.get(Station, key)
    while row is not None and row.replaced_by is not None:
        key = row.replaced_by
        row = session.get(Station, key)
    return key


def sender(session: Session, key: str, incarnation: str = "") -> TrustedStation:
    """The station that a manifest names as its sender, speaking as `incarnation`.

    Raises `BadFile` when it is not trusted, or when that incarnation is another station's.
    """
    found = station_by_key(session, key)
    if found is None:
        raise BadFile(
            "This bundle comes from a station that is not trusted here.",
            "Ask the office for its card and compare the words by voice; then import the bundle again.",
        )
    if found.revoked:
        raise BadFile("This bundle comes from a station that was revoked.", "Call the office it seems to come from.")
    if found.replaced_by is not None:
        raise BadFile("This bundle was made before that office changed its key.", "Ask it for a new bundle.")
    # Only what a station signed itself: what others say of it must not keep it out.
    signed = select(Bundle.sender).where(
        Bundle.incarnation == incarnation, Bundle.state.in_((BundleState.TAKEN, BundleState.WAITING))
    )
    if any(present_key(session, one) != key for one in session.scalars(signed.distinct())):
        raise BadFile(
            "This bundle copies another station: what it says was begun with another key.",
            "Call the office it seems to come from, and ask for a new card.",
        )
    return found


def _trusted(row: Station, own: str) -> TrustedStation:
    return TrustedStation(
        row.key,
        read_card(row.card.encode()),
        row.trusted_at,
        row.revoked_at is not None,
        row.key == own,
        row.replaced_by,
    )
