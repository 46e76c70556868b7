"""Blank registers for days without power: what was printed, and which of its lines have been keyed in since.

A line for a member or a referral carries its code from the press, so that what is written by hand in the dark has its
final number at once: a slip given out then is the one that the register knows later. Packs stay in the office.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import new_id, new_member_code, new_pack_code, new_slip_number
from models.office_papers import require_print
from models.schema import PaperNoun, PaperRow
from models.stamps import present_day

MOST = {PaperNoun.MEMBER: 200, PaperNoun.REFERRAL: 200, PaperNoun.ATTENDANCE: 20}
"""So many lines of each kind a pack may have; of attendance, sheets."""

_CODES = {PaperNoun.MEMBER: new_member_code, PaperNoun.REFERRAL: new_slip_number}


@dataclass(frozen=True, slots=True)
class PackWish:
    """What is to be printed: lines for members and referrals, sheets for attendance."""

    members: int = 20
    referrals: int = 20
    sheets: int = 2

    @property
    def counts(self) -> dict[PaperNoun, int]:
        """How many of each."""
        return {
            PaperNoun.MEMBER: self.members,
            PaperNoun.REFERRAL: self.referrals,
            PaperNoun.ATTENDANCE: self.sheets,
        }

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this from being printed, by field."""
        fields = {PaperNoun.MEMBER: "members", PaperNoun.REFERRAL: "referrals", PaperNoun.ATTENDANCE: "sheets"}
        found = [
            Problem(fields[noun], say("Choose a number from 0 to {most}.", most=MOST[noun]))
            for noun, count in self.counts.items()
            if not 0 <= count <= MOST[noun]
        ]
        if not found and not any(self.counts.values()):
            found.append(Problem("members", say("There is nothing to print.")))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One numbered line of a pack, or one of its attendance sheets."""

    id: str
    pack: str
    noun: PaperNoun
    number: int
    printed_on: date
    record: str
    """The code on the line; of an attendance sheet the session that it was keyed into."""
    keyed_on: date | None
    spoilt: bool

    @property
    def open(self) -> bool:
        """Whether it waits to be keyed in, or to be left out."""
        return self.keyed_on is None and not self.spoilt


@dataclass(frozen=True, slots=True)
class PackLine:
    """A pack as the list shows it."""

    pack: str
    printed_on: date
    open: int
    keyed: int
    spoilt: int

    @property
    def begun(self) -> bool:
        """Whether somebody began to key it in, and lines are left."""
        return bool(self.open and (self.keyed or self.spoilt))


def make(session: Session, actor: Actor, wish: PackWish) -> tuple[PaperLine, ...]:
    """A new pack with its lines, to be printed (`note_printed`); audited. Raises `Refused`, `NotAllowed`."""
    require_print(session, actor)
    refuse_problems(wish.problems())
    pack, day = new_pack_code(), present_day(session)
    rows = [
        PaperRow(id=new_id(), pack=pack, noun=noun, number=number, printed_on=day, record=_CODES.get(noun, str)())
        for noun, count in wish.counts.items()
        for number in range(1, count + 1)
    ]
    session.add_all(rows)
    session.flush()
    note(session, actor.account_id, "make blank registers", pack)
    return tuple(_line(row) for row in rows)


def printable(session: Session, actor: Actor, pack: str) -> tuple[PaperLine, ...]:
    """The lines of a pack for its paper; what goes onto paper is told by `note_printed`. Raises `NotFound`, `NotAllowed`."""
    require_print(session, actor)
    return tuple(lines(session, actor, pack))


def note_printed(session: Session, actor: Actor, pack: str) -> None:
    """Write down that a pack went onto paper, or into a file. Raises `NotAllowed`."""
    require_print(session, actor)
    note(session, actor.account_id, "print blank registers", pack)


def packs(session: Session, actor: Actor) -> list[PackLine]:
    """All packs, the newest first."""
    allow(session, actor)
    keyed = func.count(PaperRow.keyed_on)
    spoilt = func.sum(case((PaperRow.spoilt & PaperRow.keyed_on.is_(None), 1), else_=0))
    found = session.execute(
        select(PaperRow.pack, func.min(PaperRow.printed_on), func.count(), keyed, spoilt)
        .group_by(PaperRow.pack)
        .order_by(func.min(PaperRow.id).desc())
    )
    return [PackLine(pack, day, whole - done - out, done, out) for pack, day, whole, done, out in found]


def lines(session: Session, actor: Actor, pack: str) -> list[PaperLine]:
    """The lines of a pack in the order of the paper. Raises `NotFound`."""
    allow(session, actor)
    order = case({noun.value: place for place, noun in enumerate(PaperNoun)}, value=PaperRow.noun)
    rows = session.scalars(
        select(PaperRow).where(PaperRow.pack == pack.strip().upper()).order_by(order, PaperRow.number, PaperRow.id)
    ).all()
    if not rows:
        raise NotFound("There is no pack with these letters.", "They stand on top of each sheet.")
    return [_line(row) for row in rows]


def line_of(session: Session, actor: Actor, record: str) -> PaperLine:
    """The line that carries this member's code or slip's number. Raises `NotFound`."""
    allow(session, actor)
    row = session.scalar(select(PaperRow).where(PaperRow.record == record))
    if row is None:
        raise NotFound("This line is not here.", "Look at the pack again.")
    return _line(row)


def keyed(session: Session, actor: Actor, line_id: str, record: str) -> PaperLine:
    """What stood on a line is in the register now, under the code `record`, in the same transaction.

    Raises `Refused` for a line that was keyed in before, or whose code is another one; `NotFound`.
    """
    allow(session, actor)
    row = _row(session, line_id)
    if row.keyed_on is not None:
        raise Refused("This line was keyed in before.", "Look at the next one on the paper.")
    if row.noun is not PaperNoun.ATTENDANCE and row.record != record:
        raise Refused("Another code stands on this line.", "Compare the paper with the screen.")
    row.record, row.keyed_on, row.spoilt = record, present_day(session), False
    session.flush()
    note(session, actor.account_id, "key in", f"{row.pack} {row.number}")
    return _line(row)


def leave_out(session: Session, actor: Actor, line_id: str, *, out: bool = True) -> PaperLine:
    """Nothing is to be keyed in from a line; or, with `out=False`, it waits again. Raises `Refused`, `NotFound`."""
    allow(session, actor)
    row = _row(session, line_id)
    if row.keyed_on is not None:
        raise Refused("This line was keyed in before.", "Look at the next one on the paper.")
    row.spoilt = out
    session.flush()
    note(session, actor.account_id, "leave out" if out else "take up", f"{row.pack} {row.number}")
    return _line(row)


def _row(session: Session, line_id: str) -> PaperRow:
    row = session.get(PaperRow, line_id)
    if row is None:
        raise NotFound("This line is not here.", "Look at the pack again.")
    return row


def _line(row: PaperRow) -> PaperLine:
    return PaperLine(row.id, row.pack, row.noun, row.number, row.printed_on, row.record, row.keyed_on, row.spoilt)
