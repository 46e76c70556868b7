"""Of two cuts of one station the narrower counts, in whatever order they are heard of."""

import pytest

from models.exchange import hearing
from models.exchange.notices import Revokes
from models.offices import OpenOffice
from models.schema import Cut

KEY = "SHA256:" + "A" * 43
ONE = "01930000-0000-7000-8000-00000000000b"


@pytest.mark.parametrize("seqs", [(4, 9), (9, 4)])
def test_the_narrower_of_two_cuts_counts(office: OpenOffice, seqs: tuple[int, int]) -> None:
    with office.database.transaction() as session:
        for seq in seqs:
            hearing.mark_revoked(session, Revokes(KEY, [("YGN", ONE, seq)], 1))
        assert session.get_one(Cut, (KEY, "YGN", ONE)).seq == 4
