"""The row of states above the list of referrals."""

import pytest

from views.referrals.groups import Group, Groups
from views.theme import look, wear


@pytest.mark.parametrize("text_size", ["normal", "large", "largest"])
def test_burmese_figures_and_names_have_room_for_their_tails(qtbot, dressed, burmese, text_size):
    wear(dressed, look("light", text_size))
    groups = Groups()
    qtbot.addWidget(groups)
    groups.count(dict.fromkeys(Group, 1259))
    groups.show()
    qtbot.waitExposed(groups)
    for button in groups.buttons.values():
        for label in (button.number, button.name):
            assert label.height() >= label.fontMetrics().height()
