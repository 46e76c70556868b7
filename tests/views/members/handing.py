"""Head office with members whom other offices keep: what the pictures and tests of handing over are taken of."""

from models import handover, members, questions
from models.ids import new_id
from models.members import MemberDraft
from models.offices import OpenOffice
from models.schema import ConsentMethod, Gender, Office, QuestionKind, Station
from models.stamps import place

OFFICES = {"YGN": "Yangon", "MDY": "Mandalay"}


def know_offices(head: OpenOffice) -> None:
    """Let head office trust Yangon and Mandalay and know their names, as after their first bundles."""
    with head.database.transaction() as session:
        members.count(session, head.actor)
        for code, name in OFFICES.items():
            card = Station(key=f"SHA256:{code}", office_code=code, head=False, card="", recipient=code, trusted_at=0)
            office = Office(id=new_id(), code=code, name=name, mark=code[:2])
            place(session, office, code)
            session.add_all([card, office])


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
