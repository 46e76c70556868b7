"""What comes next, one line each: appointments, sessions, what was left half-typed, what is to be sent, the backup."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from models.backups import BackupDetails
from models.clock import MYANMAR
from models.drafts import KeptDraft
from models.schema import Role, SessionStatus
from models.today import Appointment
from models.trainings import SessionLine
from views.desk import Desk
from views.kit.empty import Empty
from views.kit.figures import in_digits, shown_date
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.veil import veiled
from views.kit.words import in_language, tr
from views.providers.words import weekday
from views.referrals import words
from views.today import drafts
from views.tokens import Tone


@dataclass(frozen=True, slots=True)
class SoonLine:
    """One thing that comes next; `open` leads to its place."""

    key: str
    when: Callable[[], str]
    what: Callable[[], str]
    tone: Tone
    open: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Soon:
    """What was read for the list."""

    appointments: tuple[Appointment, ...]
    """Of today and tomorrow."""
    sessions: tuple[SessionLine, ...]
    """Of this week, from today on."""
    drafts: tuple[KeptDraft, ...]
    unsent: int
    backups: BackupDetails


def soon_table() -> Table[SoonLine]:
    """The list; Enter opens a line's place."""
    columns = (
        Column[SoonLine](lambda: tr("When"), lambda line: line.when(), tone=lambda line: line.tone),
        Column[SoonLine](lambda: tr("What"), lambda line: line.what(), share=1),
    )
    empty = Empty(
        lambda: tr("Nothing is planned."), lambda: tr("Appointments, sessions and half-typed forms come up here.")
    )
    table: Table[SoonLine] = Table(columns, key=lambda line: line.key, empty=empty)
    table.opened.connect(lambda line: line.open())
    return table


def soon_lines(desk: Desk, soon: Soon) -> Sequence[SoonLine]:
    """The lines by what comes first: this day, the next, this week; then what lies about."""
    today = desk.today()
    dated = [
        *((each.held_on, _session(desk, each, today)) for each in soon.sessions),
        *((each.on, _appointment(desk, each, today)) for each in soon.appointments),
    ]
    lines = [line for _, line in sorted(dated, key=lambda one: one[0])]
    for draft in soon.drafts:
        opens = drafts.opens(desk, draft)
        if opens is not None:
            lines.append(_draft(draft, opens))
    if soon.unsent and not desk.office.head:
        lines.append(_unsent(desk, soon.unsent))
    if desk.actor.role is not Role.STAFF:
        lines.append(_backup(desk, soon.backups))
    return lines


def _appointment(desk: Desk, each: Appointment, today: dt.date) -> SoonLine:
    def what() -> str:
        who = each.member_name or each.member or words.age(each.age_band)
        parts = [veiled(who), in_language(each.provider_name, each.provider_name_my)]
        if each.accompanied:
            parts.append(tr("someone goes along"))
        return words.BETWEEN.join(parts)

    def open_it() -> None:
        from views.referrals.one import ReferralPage

        desk.open(ReferralPage(desk, each.referral_id))

    tone = Tone.ACCENT if each.on == today else Tone.PLAIN
    return SoonLine(f"appointment {each.referral_id}", partial(_day, each.on, today, each.time), what, tone, open_it)


def _session(desk: Desk, each: SessionLine, today: dt.date) -> SoonLine:
    def what() -> str:
        title = in_language(each.title, each.title_my)
        people = tr("{count} on the list", count=each.registered)
        return words.BETWEEN.join(part for part in (title, each.place, people) if part)

    def open_it() -> None:
        from views.trainings.session import SessionPage

        desk.open(SessionPage(desk, each.id))

    tone = Tone.ACCENT if each.held_on == today and each.status is SessionStatus.PLANNED else Tone.PLAIN
    return SoonLine(f"session {each.id}", partial(_day, each.held_on, today), what, tone, open_it)


def _draft(draft: KeptDraft, opens: Callable[[], object]) -> SoonLine:
    def what() -> str:
        return tr("{form}, left on {day}", form=drafts.words(draft), day=shown_date(draft.kept_on))

    return SoonLine(f"draft {draft.page}", lambda: tr("half-typed"), what, Tone.WARN, opens)


def _unsent(desk: Desk, count: int) -> SoonLine:
    return SoonLine(
        "unsent",
        lambda: tr("to send"),
        lambda: tr("Changes that head office does not have yet: {count}", count=count),
        Tone.PLAIN,
        lambda: desk.go("exchange"),
    )


def _backup(desk: Desk, backups: BackupDetails) -> SoonLine:
    def what() -> str:
        lying = backups.elsewhere
        if lying is None:
            return tr("No copy on a stick yet")
        at = (dt.datetime.fromtimestamp(lying.at / 1000, dt.UTC) + MYANMAR).date()
        return tr("Last copy on a stick: {day}", day=shown_date(at))

    def open_it() -> None:
        from views.settings.backup import BackupPage

        desk.open(BackupPage(desk))

    tone = Tone.WARN if backups.overdue else Tone.PLAIN
    return SoonLine("backup", lambda: tr("backup"), what, tone, open_it)


def _day(day: dt.date, today: dt.date, time: str = "") -> str:
    """As near as a person would say it."""
    if day == today:
        said = tr("today")
    elif day == today + dt.timedelta(days=1):
        said = tr("tomorrow")
    else:
        said = weekday(day)
    return f"{said} {in_digits(time)}".strip()
