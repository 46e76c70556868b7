"""Whole lists: all pages, all fields."""

from models import listing, members
from models.listing import all_pages
from models.members import MemberDraft
from models.schema import ConsentMethod, MemberRole


def test_pages_are_read_to_the_last_line():
    numbers = list(range(1, 1203))

    def page(last: int | None, most: int) -> list[int]:
        return [number for number in numbers if number > (last or 0)][:most]

    assert list(all_pages(page)) == numbers
    assert list(all_pages(lambda _last, _most: [])) == []


def test_a_member_is_listed_with_everything(office):
    draft = MemberDraft(
        1990,
        "Ma Thida",
        safe_contact="Viber",
        languages="Burmese",
        roles=(MemberRole.LEADER,),
        keep_record=ConsentMethod.SPOKEN,
    )
    with office.database.transaction() as session:
        code = members.register(session, office.actor, draft).code
        (entry,) = listing.all_members(session, office.actor)
    assert (entry.line.code, entry.roles, entry.languages, entry.safe_contact) == (code, "leader", "Burmese", "Viber")
