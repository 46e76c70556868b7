"""Courses: what can be taught, how many sessions it takes, and its title on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.accounts import Actor, allow
from models.audit import note
from models.burmese import normalise
from models.errors import NotFound, Problem, Refused, refuse_problems, say
from models.ids import new_id
from models.paper_words import forbidden_words
from models.reference import adopted, codes_twice, offices_of, own_origins, row_of
from models.schema import Course, Topic

_TITLE_LENGTH = 200
_CODE_LENGTH = 20


@dataclass(frozen=True, slots=True)
class CourseDraft:
    """A course as a form or a file gives it. `required_sessions`: how many attended ones make a learner trained."""

    code: str
    title: str
    title_my: str = ""
    topic: Topic = Topic.OTHER
    required_sessions: int = 1
    paper_title: str = ""
    paper_title_my: str = ""
    active: bool = True

    def problems(self) -> tuple[Problem, ...]:
        """What keeps this draft from being saved, by field."""
        found: list[Problem] = []
        code = normalise(self.code)
        if not (code.replace("-", "").isalnum() and code.isascii() and len(code) <= _CODE_LENGTH):
            found.append(Problem("code", say("The code needs one to twenty Latin letters or digits, as in LEAD-1.")))
        if not normalise(self.title) and not normalise(self.title_my):
            found.append(Problem("title", say("The course needs a title in one language at least.")))
        found += [
            Problem(field, say("This text is longer than {most} characters.", most=_TITLE_LENGTH))
            for field in ("title", "title_my", "paper_title", "paper_title_my")
            if len(normalise(getattr(self, field))) > _TITLE_LENGTH
        ]
        if not 1 <= self.required_sessions <= 100:
            found.append(Problem("required_sessions", say("A course takes 1 to 100 sessions.")))
        found += [
            Problem(field, say("This stands on paper: leave out words that tell what it is about."))
            for field in ("paper_title", "paper_title_my")
            if forbidden_words(getattr(self, field))
        ]
        return tuple(found)


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A course as lists, forms and `thazin list courses` show it."""

    id: str
    code: str
    title: str
    title_my: str
    topic: Topic
    required_sessions: int
    paper_title: str
    paper_title_my: str
    active: bool
    own: bool
    """Written by this office, which alone may correct it."""
    needs_paper_title: bool
    """Its title may not stand on paper and nothing else was chosen for it yet."""
    code_twice: bool
    """Another course known here has the same code: a finding to clear up, not an error."""
    office: str = ""
    """The code of the branch whose own it is; "" for head office's list."""
    adopted: str = ""
    """Of a branch's own that head office took over: the row id in head office's list, which stands for it."""


def add(session: Session, actor: Actor, draft: CourseDraft) -> CourseLine:
    """A new course: of this office, or for everybody when head office adds it. Raises `Refused`."""
    allow(session, actor)
    row = Course(id=new_id())
    _fill(row, draft)
    session.add(row)
    session.flush()
    note(session, actor.account_id, "add course", row.code)
    return _lines(session, [row])[0]


def correct(session: Session, actor: Actor, code: str, draft: CourseDraft) -> CourseLine:
    """Bring a course of one's own up to date. `code`: its code or row id. Raises `NotFound`, `Refused`."""
    allow(session, actor)
    row = course_row(session, code)
    if row.origin not in own_origins(session):
        raise Refused("This course is not of your office.", "Tell head office what to change, or add one of your own.")
    _fill(row, draft)
    session.flush()
    note(session, actor.account_id, "correct course", row.code)
    return _lines(session, [row])[0]


def listed(session: Session, actor: Actor, *, inactive_too: bool = False) -> list[CourseLine]:
    """All courses by code. `inactive_too` gives closed ones too, and those for which head office's stand."""
    allow(session, actor)
    chosen = select(Course).order_by(Course.code, Course.id)
    if not inactive_too:
        chosen = chosen.where(Course.active, Course.id.not_in(adopted(session, Course)))
    return _lines(session, session.scalars(chosen).all())


def details(session: Session, actor: Actor, code: str) -> CourseLine:
    """One course by code or row id. Raises `NotFound`."""
    allow(session, actor)
    return _lines(session, [course_row(session, code)])[0]


def course_row(session: Session, code: str) -> Course:
    """The row of a course, for the use cases of `models`. `code`: its code or row id.

    Of several with one code, this is an active one before others, then the oldest. Raises `NotFound`.
    """
    row = row_of(session, Course, code)
    if row is None:
        raise NotFound("This course is not in the list.", "Look for it by title, or add it first.")
    return row


def paper_titles(row: Course) -> tuple[str, str]:
    """The course's title on paper, in English and Burmese; one of them may be empty.

    Raises `Refused` while a title that holds a forbidden word has no other title on paper.
    """
    if needs_paper_title(row):
        raise Refused(
            "This course has no title for paper yet.",
            "Its usual title tells too much. Write a plain title on paper for it, then print.",
        )
    return row.paper_title or row.title, row.paper_title_my or row.title_my


def needs_paper_title(row: Course) -> bool:
    """Whether what paper would show of the course's titles holds a forbidden word."""
    return any(forbidden_words(text) for text in (row.paper_title or row.title, row.paper_title_my or row.title_my))


def _fill(row: Course, draft: CourseDraft) -> None:
    refuse_problems(draft.problems())
    row.code = normalise(draft.code).upper()
    row.title, row.title_my = normalise(draft.title), normalise(draft.title_my)
    row.topic, row.required_sessions, row.active = draft.topic, draft.required_sessions, draft.active
    row.paper_title, row.paper_title_my = normalise(draft.paper_title), normalise(draft.paper_title_my)


def _lines(session: Session, rows: Sequence[Course]) -> list[CourseLine]:
    own = own_origins(session)
    twice = codes_twice(session, Course, (row.code for row in rows))
    offices, behind = offices_of(session), adopted(session, Course)
    return [
        CourseLine(
            row.id,
            row.code,
            row.title,
            row.title_my,
            row.topic,
            row.required_sessions,
            row.paper_title,
            row.paper_title_my,
            row.active,
            row.origin in own,
            needs_paper_title(row),
            row.code in twice and row.id not in behind,
            offices.get(row.origin, ""),
            behind.get(row.id, ""),
        )
        for row in rows
    ]
