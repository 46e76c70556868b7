"""Head office with members whom other offices keep: what the pictures and tests of handing over are taken of."""

from models import handover, members, questions
from models.clock import wall_milliseconds
from models.exchange.agefile import recipient_of
from models.exchange.cards import Card
from models.exchange.sshsig import public_key
from models.ids import new_id
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import ConsentMethod, Gender, Office, QuestionKind, Station
from models.stamps import clock_of, place
from models.vault_keys import new_identity, new_signing_key

OFFICES = {"YGN": "Yangon", "MDY": "Mandalay"}


def know_offices(head: OpenOffice) -> None:
    """Let head office trust Yangon and Mandalay and know their names, as after their first bundles."""
    with head.database.transaction() as session:
        members.count(session, head.actor)
        now = wall_milliseconds(clock_of(session)())
        for code, name in OFFICES.items():
            card = Card(
                code, name, head=False, public_key=public_key(new_signing_key()), recipient=recipient_of(new_identity())
            )
            text = card.text().decode()
            station = Station(
                key=card.key, office_code=code, head=False, card=text, recipient=card.recipient, trusted_at=now
            )
            office = Office(id=new_id(), code=code, name=name, mark=code[:2])
            place(session, office, code)
            session.add_all([station, office])


def keep_elsewhere(head: OpenOffice, office: str = "MDY", name: str = "", birth_year: int = 1990) -> str:
    """A member whom this office keeps; their code. The record that they came from is closed."""
    draft = MemberDraft(birth_year, name, Gender.FEMALE, "MMR010002", keep_record=ConsentMethod.SPOKEN)
    with head.database.transaction() as session:
        made = members.register(session, head.actor, draft)
        return handover.hand_over(session, head.actor, made.code, office).code


def ask(head: OpenOffice, code: str, kind: QuestionKind) -> None:
    """Head office asks about a member."""
    with head.database.transaction() as session:
        questions.ask(session, head.actor, code, kind)
