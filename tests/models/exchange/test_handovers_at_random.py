"""Random handovers between real offices, with edits that cross them: all agree in the end, nothing local has left."""

import random

import pytest
from sqlalchemy import select

from models import erasures, handover
from models.offices import OpenOffice
from models.schema import Member
from models.stamps import scope_of
from tests.models.exchange.handovers import carry, everything_of, hand_over, round_trip
from tests.models.exchange.post import change, member, pictures, register, send


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_two_rounds_later_all_agree_and_nothing_local_has_left(
    yangon: OpenOffice, mandalay: OpenOffice, head: OpenOffice, seed: int
) -> None:
    history = History(random.Random(seed), head, {"YGN": yangon, "MDY": mandalay})
    for _ in range(4):
        history.register()
    round_trip(head, yangon, mandalay)
    for _ in range(40):
        history.go_on()
    for _ in range(2):
        round_trip(head, yangon, mandalay)
    for scope, branch in history.branches.items():
        assert pictures(branch)[scope] == pictures(head)[scope]
        others = [name for name, home in history.names.items() if home != scope]
        text = everything_of(branch)
        assert not [name for name in others if name in text]
    history.check_successors()
    history.check_erased()
    assert len(history.roots) > len(history.names)


class History:
    """Random deeds of two branches and head office."""

    def __init__(self, chance: random.Random, head: OpenOffice, branches: dict[str, OpenOffice]) -> None:
        self.chance, self.head, self.branches = chance, head, branches
        self.names: dict[str, str] = {}
        """Every name, by the office that it was told to."""
        self.written: set[tuple[str, str]] = set()
        """Code and column: what a person wrote in a record after it began."""
        self.roots: dict[str, str] = {}
        """Each code, and the first code that the person had."""
        self.erased: set[str] = set()
        """The first codes of those who wished to be erased."""

    def go_on(self) -> None:
        deeds = (self.register, self.edit, self.hand_over, self.send, self.erase)
        self.chance.choices(deeds, (4, 10, 5, 10, 1))[0]()

    def register(self) -> None:
        scope = self.chance.choice(list(self.branches))
        name = f"Name {len(self.names):03d} of {scope}"
        self.names[name] = scope
        code = register(self.branches[scope], name, share_head_office=self.chance.random() < 0.5)
        self.roots[code] = code

    def edit(self) -> None:
        """A branch that has not heard of a handover yet writes to a closed record too."""
        branch = self.chance.choice(list(self.branches.values()))
        codes = self.codes(branch)
        if codes:
            code, column = self.chance.choice(codes), self.chance.choice(("township", "languages", "birth_year"))
            value = self.chance.randint(1950, 2000)
            change(branch, code, **{column: value if column == "birth_year" else str(value)})
            self.written.add((code, column))

    def hand_over(self) -> None:
        with self.head.database.reading() as session:
            rows = [member(session, code) for code in self.codes(self.head)]
            choice = [row for row in rows if row.handed_to is None]
            if not choice:
                return
            row = self.chance.choice(choice)
            code, to = row.code, {"YGN": "MDY", "MDY": "YGN"}[scope_of(session, row)]
        self.roots[hand_over(self.head, code, to)] = self.roots[code]

    def erase(self) -> None:
        """In any office that has a record of the person, a closed one too."""
        branch = self.chance.choice(list(self.branches.values()))
        codes = self.codes(branch)
        if codes:
            code = self.chance.choice(codes)
            with branch.database.transaction() as session:
                also = erasures.reach(session, member(session, code).id)
                erasures.erase(session, branch.actor, code, linked=also)
            self.erased.add(self.roots[code])

    def send(self) -> None:
        branch = self.chance.choice(list(self.branches.values()))
        if self.chance.random() < 0.5:
            send(branch, self.head, "up")
            carry(self.head)
        else:
            send(self.head, branch, "down")

    def codes(self, office: OpenOffice) -> list[str]:
        """In the order in which they came to be: the same history for the same seed."""
        with office.database.reading() as session:
            known = set(session.scalars(select(Member.code).where(Member.code != "")))
        return [code for code in self.roots if code in known]

    def check_erased(self) -> None:
        """Who was erased anywhere is nowhere any more, and nobody else is gone."""
        gone = {code for code, root in self.roots.items() if root in self.erased}
        assert set(self.codes(self.head)) == self.roots.keys() - gone
        for branch in self.branches.values():
            assert gone.isdisjoint(self.codes(branch))

    def check_successors(self) -> None:
        """A successor says what the closed record says, but for what was written in the successor itself."""
        with self.head.database.reading() as session:
            for old in session.scalars(select(Member).where(Member.handed_to.is_not(None))):
                new = session.get_one(Member, old.handed_to)
                for column in handover.CARRIED:
                    if (new.code, column) not in self.written:
                        assert getattr(new, column) == getattr(old, column), column
