"""Pictures of who taught whom."""

from tests.album import Album
from views.trainings.cascade import CascadePage
from views.trainings.cascade_list import Whom


def shots(at: Album) -> None:
    """The picture with somebody chosen, and those who are ready as a list."""
    at.go("trainings")
    page = CascadePage(at.desk)
    at.open(page)
    tree = page.picture.tree
    assert tree is not None
    onward = [one for one in tree.people.values() if one.generation == 2 and one.children]
    page.picture.choose(max(onward, key=lambda one: (len(one.others), one.reached)).id)
    page.arrive()
    at.shoot("cascade")
    page.show_list(Whom.READY)
    at.shoot("cascade-list")
    at.back()
