"""What follows from a notice of head office, where it is heard (DESIGN section 2, rule 16)."""

from sqlalchemy.orm import Session

from models.exchange import trust
from models.exchange.notices import HeardNotice, Revokes
from models.schema import Cut, Station
from models.stamps import here


def obey(session: Session, notice: HeardNotice) -> None:
    """Do what a notice says. A trusted card counts at head office alone, which learns back what it once knew."""
    if isinstance(notice.said, Revokes):
        mark_revoked(session, notice.said)
    elif here(session).head:
        trust.trust_again(session, notice.said.card, notice.said.at)


def mark_revoked(session: Session, said: Revokes) -> None:
    """Revoke a key here: its bundles are refused from now on, and its writes beyond the cut from anyone."""
    for scope, one, seq in said.cut:
        known = session.get(Cut, (said.key, scope, one))
        if known is None:
            session.add(Cut(key=said.key, scope=scope, station=one, seq=seq))
        else:
            known.seq = min(known.seq, seq)
    station = session.get(Station, said.key)
    if station is not None and station.revoked_at is None:
        station.revoked_at = said.at
    session.flush()
