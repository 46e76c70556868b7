"""Pictures of papers that are no single record's, and of registers for days without power."""

from models import paper_packs
from models.paper_packs import PackWish
from tests.album import Album
from views.packs.keying import KeyingPage
from views.packs.page import PacksPage
from views.packs.paper import pack_paper
from views.paper.office import OfficePapersPage


def shots(at: Album) -> None:
    """The list, three of its papers as they are printed, packs, one pack, and keying in."""
    actor = at.desk.actor
    with at.office.database.transaction() as session:
        known = paper_packs.packs(session, actor)
        if not known:
            for wish in (PackWish(), PackWish(12, 8, 1)):
                lines = paper_packs.make(session, actor, wish)
            for line in lines[:3]:
                paper_packs.leave_out(session, actor, line.id)
            known = paper_packs.packs(session, actor)
    at.go("today")
    papers = OfficePapersPage(at.desk)
    at.open(papers)
    at.shoot("papers")
    for name in ("directory", "follow-ups", "drill"):
        at.shoot_page(f"papers-{name}", papers.page_of(name))
    at.shoot_page("packs", PacksPage(at.desk))
    at.shoot_page("packs-paper", pack_paper(at.desk, known[0].pack))
    keying = KeyingPage(at.desk, known[0].pack)
    at.open(keying)
    at.shoot("packs-keying")
    first = {row.noun: row for row in reversed(keying.table.rows.rows) if row.open}
    for noun, row in first.items():
        at.forget()
        at.shoot_page(f"packs-key-{noun.value}", keying._form(row))
    at.forget()
    at.back()
    at.back()
