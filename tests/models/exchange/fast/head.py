"""What a station of head office does besides: members handed over, and records of one person (DESIGN section 2, rule 13)."""

from collections.abc import Iterator

from tests.models.exchange.fast.desk import Desk
from tests.models.exchange.fast.memory import CARRIED


class HeadDesk(Desk):
    """Reads in every station, writes at head office alone."""

    def successor(self, member: str) -> str:
        """The row that a member who was handed over goes on as."""
        for _ in range(50):
            to = self.shown((member, "to"))
            if not isinstance(to, str):
                break
            member = to
        return member

    def carry(self) -> None:
        """The fields of a successor follow the closed row until a person writes there (rule 13).

        What this version cannot show it leaves to one that can: two of them would write over each other for ever.
        """
        left = True
        while left:
            left = False
            for row, to in sorted(self.handed_over()):
                for one in CARRIED:
                    value, there = self.shown((row, one)), self.versions((to, one)).values()
                    left_alone = any(not version.by_program for version in there) or self.too_new(row, to, one)
                    if not left_alone and value is not None and value != self.shown((to, one)):
                        self.write(to, {one: value}, by_program=True)
                        left = True

    def too_new(self, row: str, to: str, field: str) -> bool:
        """Whether something in a field of a closed row or of its successor cannot be shown here."""
        return any(
            not self.showable((one, field), version.value)
            for one in (row, to)
            for version in self.versions((one, field)).values()
        )

    def handed_over(self) -> Iterator[tuple[str, str]]:
        """Closed rows with their successors, where each names the other."""
        for registers in list(self.memory.registers.values()):
            for row, name in list(registers):
                to = self.shown((row, "to")) if name == "to" else None
                if isinstance(to, str) and self.shown((to, "from")) == row and not self.is_erased(to):
                    yield row, to

    def links(self) -> Iterator[tuple[str, str]]:
        """The pairs that are said to be one person now."""
        for registers in list(self.memory.registers.values()):
            for register in list(registers):
                if register[0].startswith("l") and self.shown(register) is True:
                    one, _, other = register[0][1:].partition("~")
                    yield one, other

    def representatives(self) -> dict[str, str]:
        """For each linked member the smallest of those it is linked with, however far (rule 13). By union and find."""
        parent: dict[str, str] = {}

        def find(one: str) -> str:
            parent.setdefault(one, one)
            while parent[one] != one:
                parent[one] = parent[parent[one]]
                one = parent[one]
            return one

        for one, other in self.links():
            a, b = sorted((find(one), find(other)))
            parent[b] = a
        return {one: find(one) for one in list(parent)}

    def follow_marks(self) -> None:
        """Marks follow handovers and links (rule 13)."""
        pairs = list(self.links())
        for registers in self.memory.registers.values():
            for (row, name), versions in registers.items():
                if name == "from":
                    pairs += [(row, str(version.value)) for version in versions.values()]
                if name == "to":
                    pairs += [(row, str(version.value)) for version in versions.values()]
        grown = True
        while grown:
            grown = False
            for one, other in pairs:
                if self.is_erased(one) != self.is_erased(other):
                    self.erase(other if self.is_erased(one) else one)
                    grown = True
