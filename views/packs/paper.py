"""The sheets of a pack, seen before they are printed."""

from models import paper_packs
from printing.paper_pack import paper_pack
from views.desk import Desk
from views.kit.words import tr
from views.paper.page import PrintPage


def pack_paper(desk: Desk, pack: str) -> PrintPage:
    """The sheets of a pack, to be printed."""
    mark, actor = desk.office.mark, desk.actor
    return PrintPage(
        desk,
        lambda: tr("Blank registers"),
        lambda session, wish, _progress: paper_pack(paper_packs.printable(session, actor, pack), wish.language, mark),
        heading=pack,
        ready=lambda: tr("Ready to be printed. Keep the sheets where nobody else finds them."),
        noted=lambda session: paper_packs.note_printed(session, actor, pack),
    )
