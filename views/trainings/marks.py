"""The marks of one session while a hand is setting them: every step can be taken back until they are saved."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from models.attendance import AttendanceMark, RosterLine
from models.schema import Absence, ParticipationRole, ParticipationStatus
from models.scores import Gain, gain, gain_of

TEACHING = (ParticipationRole.TRAINER, ParticipationRole.CO_TRAINER)

_SEPARATOR = "|"
"""Between the parts of a kept mark; only the name, the last of them, may hold it."""
_REASON = ":"
"""Between a kept status and the reason of an absence."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One person on the roster as it stands on the screen."""

    code: str
    name: str
    part: ParticipationRole = ParticipationRole.LEARNER
    status: ParticipationStatus = ParticipationStatus.REGISTERED
    pre: int | None = None
    post: int | None = None
    added: bool = False
    """Not on the saved roster yet."""
    absence: Absence | None = None
    earlier: int | None = None
    """The score before that an earlier day of this training holds."""

    @classmethod
    def of(cls, line: RosterLine) -> "Mark":
        """The mark that is saved."""
        return cls(
            line.member,
            line.member_name,
            line.part,
            line.status,
            line.pre,
            line.post,
            absence=line.absence,
            earlier=line.earlier_pre,
        )

    @property
    def before(self) -> int | None:
        """The score that the one after is compared with: this day's, or that of an earlier day."""
        return self.earlier if self.pre is None else self.pre

    @property
    def gain(self) -> int | None:
        """Points gained, where both scores are there."""
        return gain(self.before, self.post)

    def came(self, status: ParticipationStatus) -> "Mark":
        """The same person with another status: who was not there has no score, who was has no reason of absence."""
        there = status is ParticipationStatus.ATTENDED
        absence = self.absence if status is ParticipationStatus.NO_SHOW else None
        return replace(
            self,
            status=status,
            pre=self.pre if there else None,
            post=self.post if there else None,
            absence=absence,
        )

    def attendance(self) -> AttendanceMark:
        """What is saved of it."""
        return AttendanceMark(self.code, self.status, self.part, self.pre, self.post, self.absence)


class Marks:
    """All marks of a session, with the steps that led here."""

    def __init__(self, saved: Iterable[Mark] = ()) -> None:
        self._saved = tuple(saved)
        self._steps: list[tuple[Mark, ...]] = [self._saved]

    @property
    def rows(self) -> tuple[Mark, ...]:
        """The marks as they stand now."""
        return self._steps[-1]

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what is saved."""
        return self.rows != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return len(self._steps) > 1

    def count(self, *states: ParticipationStatus) -> int:
        """How many who learn or watch bear one of these marks; who teaches is not counted."""
        return sum(mark.status in states and mark.part not in TEACHING for mark in self.rows)

    @property
    def gain(self) -> Gain:
        """What those who learn gained."""
        learners = [mark for mark in self.rows if mark.part is ParticipationRole.LEARNER]
        return gain_of((mark.before, mark.post) for mark in learners if mark.pre is not None or mark.post is not None)

    @property
    def nobody_learns(self) -> bool:
        """Whether at most those who teach are on the list."""
        return all(mark.part in TEACHING or mark.status is ParticipationStatus.CANCELLED for mark in self.rows)

    def change(self, after: Mark) -> None:
        """Put a mark in place of that of the same person."""
        self._step(tuple(after if mark.code == after.code else mark for mark in self.rows))

    def add(self, mark: Mark) -> None:
        """One more person, or another mark for one who is here already."""
        here = self.find(mark.code)
        if here is None:
            self._step((*self.rows, replace(mark, added=True)))
        else:
            self.change(here.came(mark.status))

    def take_over(self, people: Iterable[Mark]) -> None:
        """Put several people on the list, as one step; who is on it stays as they are."""
        here = {mark.code: mark for mark in self.rows}
        for mark in people:
            if mark.code not in here:
                here[mark.code] = replace(mark, added=True)
            elif here[mark.code].status is ParticipationStatus.CANCELLED:
                here[mark.code] = replace(here[mark.code], status=mark.status)
        self._step(tuple(here.values()))

    def take_off(self, code: str) -> None:
        """Take a person off the list: one who was just added leaves no trace; another one can be put back on."""
        here = self.find(code)
        if here is None:
            return
        if here.added:
            self._step(tuple(mark for mark in self.rows if mark.code != code))
            return
        back = here.status is ParticipationStatus.CANCELLED
        status = ParticipationStatus.REGISTERED if back else ParticipationStatus.CANCELLED
        self.change(here.came(status))

    def settle_rest(self, status: ParticipationStatus) -> None:
        """Give all who bear no mark yet this one."""
        self._step(
            tuple(
                replace(mark, status=status) if mark.status is ParticipationStatus.REGISTERED else mark
                for mark in self.rows
            )
        )

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo:
            self._steps.pop()

    def find(self, code: str) -> Mark | None:
        """The mark of one person."""
        return next((mark for mark in self.rows if mark.code == code), None)

    def attendance(self) -> list[AttendanceMark]:
        """What is to be saved."""
        return [mark.attendance() for mark in self.rows]

    def kept(self, since: Sequence[Mark] | None = None) -> dict[str, str]:
        """What differs from the saved roster, or from what stood `since` then, as the fields of a draft."""
        before = {mark.code: mark for mark in (self._saved if since is None else since)}
        changed = [mark for mark in self.rows if before.get(mark.code) != mark]
        return {mark.code: _SEPARATOR.join(_parts(mark)) for mark in changed}

    def restore(self, kept: dict[str, str]) -> None:
        """Bring a draft's marks back, as one step."""
        rows = {mark.code: mark for mark in self.rows}
        for code, text in kept.items():
            marked, part, pre, post, name = text.split(_SEPARATOR, 4)
            status, _colon, reason = marked.partition(_REASON)
            before = rows.get(code) or Mark(code, name, added=True)
            rows[code] = replace(
                before,
                status=ParticipationStatus(status),
                part=ParticipationRole(part),
                pre=int(pre) if pre else None,
                post=int(post) if post else None,
                absence=Absence(reason) if reason else None,
            )
        self._step(tuple(rows.values()))

    def _step(self, rows: Sequence[Mark]) -> None:
        if tuple(rows) != self.rows:
            self._steps.append(tuple(rows))


def _parts(mark: Mark) -> tuple[str, ...]:
    scores = ("" if score is None else str(score) for score in (mark.pre, mark.post))
    reason = f"{_REASON}{mark.absence.value}" if mark.absence is not None else ""
    return (f"{mark.status.value}{reason}", mark.part.value, *scores, mark.name)
