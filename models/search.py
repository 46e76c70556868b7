"""The index by which members are found, and their order: kept beside the rows, made here, never sent.

The full-text table `member_fts` (migration 0001) holds no text of its own, only words by row number;
`member_search` tells whose number it is. Call `reindex` after every write of a name, phone or old number.
"""

import json
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from models.burmese import latin_digits, normalise, sort_key, syllables
from models.database import Database
from models.errors import NotFound, Refused
from models.ids import ALPHABET, typed_code
from models.names import search_query, search_text, strip_honorific
from models.schema import Member, MemberStatus

_BATCH = 20_000
"""Members that are read and indexed at a time: bounds the memory of a large import."""

_SORT_KEY_LENGTH = 400
_LEAST_DIGITS = 4
"""Digits of a phone number from which on it is searched for."""

_NO_DIGITS = re.compile(r"\D+")
_COUNTRY = re.compile(r"^95(?=\d{7})")
_DIGITS_ONLY = re.compile(r"[\d\s+().-]+")
_CODE_PREFIX = "TZ"
_LEAST_CODE = 3

_KNOWN = """
    SELECT m.rowid, m.id, s.number, m.status, m.sort_key, m.old_number,
           CASE WHEN l.id IS NULL THEN m.shared_name ELSE l.name END,
           CASE WHEN l.id IS NULL THEN m.shared_phone ELSE l.phone END
    FROM json_each(?) AS wanted
    CROSS JOIN member AS m ON m.id = wanted.value
    LEFT JOIN member_local AS l ON l.id = m.id
    LEFT JOIN member_search AS s ON s.member_id = m.id
"""

_Known = tuple[int, str, int | None, str, str, str, str, str]


def by_code(session: Session, code: str) -> Member:
    """The member with this code, as written or as typed; the first one should two ever share it.

    A code that the member had in another office leads to the record here. Raises `NotFound` when it is not here or
    was erased, `Refused` when a character of the code is wrong.
    """
    wanted = typed_code(code)
    row = session.scalars(
        select(Member).where(Member.code == wanted, Member.status != MemberStatus.ERASED).order_by(Member.id).limit(1)
    ).first() or had_code(session, wanted)
    if row is None:
        raise NotFound("There is no member with this code here.", "Look for the name, or compare the code.")
    return row


def formerly(begun: str) -> ColumnElement[bool]:
    """That a member had a code that begins so in another office."""
    # The first condition is the index's own: few members ever changed their office.
    return and_(Member.former_codes != "", func.instr("," + Member.former_codes, "," + begun) > 0)


def had_code(session: Session, code: str) -> Member | None:
    """The member who had this whole code in another office; of several records the last one."""
    return session.scalars(
        select(Member).where(formerly(code), Member.status != MemberStatus.ERASED).order_by(Member.id.desc()).limit(1)
    ).first()


def code_range(typed: str) -> tuple[str, str] | None:
    """The codes that begin as `typed` does, as first and last text of their range; None when it is no code.

    An unfinished code needs its `TZ` and three characters; a whole one can stand without `TZ` and hyphens.
    """
    try:
        whole = typed_code(typed)
    except Refused:
        bare = "".join(typed.upper().split()).replace("-", "")
        body = bare.removeprefix(_CODE_PREFIX)
        if bare == body or len(body) < _LEAST_CODE or any(sign not in ALPHABET for sign in body):
            return None
        whole = "-".join(filter(None, (_CODE_PREFIX, body[:4], body[4:8], body[8:])))
    return whole, whole + "\uffff"


def words_query(typed: str) -> str:
    """The full-text query for a name, an old number or a phone number, "" when there is too little to look for."""
    plain = latin_digits(normalise(typed))
    query = search_query(typed)
    if _DIGITS_ONLY.fullmatch(plain):
        digits = phone_key(plain)
        if len(digits) >= _LEAST_DIGITS:
            return f'"{digits}"*' + (f" OR {query}" if query else "")
    return query


def phone_key(phone: str) -> str:
    """A phone number's digits without the country's 95 and the zeros in front: equal for one number written twice."""
    if not phone:
        return ""
    digits = latin_digits(phone)
    if not digits.isdecimal():
        digits = _NO_DIGITS.sub("", digits)
    return _COUNTRY.sub("", digits.lstrip("0")).lstrip("0")


@lru_cache(maxsize=8192)
def order_of(name: str) -> str:
    """The place of a normalised name among all: Burmese dictionary order, without honorific."""
    # No element of the order reaches over a syllable's end, and there are few syllables: a third of the time.
    words = strip_honorific(name).split(" ")
    return " ".join(["".join(map(_syllable_order, syllables(word))) for word in words])[:_SORT_KEY_LENGTH]


@lru_cache(maxsize=8192)
def _syllable_order(syllable: str) -> str:
    return sort_key(syllable)


def reindex(session: Session, member_ids: Iterable[str]) -> None:
    """Bring the index and `member.sort_key` up to what is known of these members now.

    Erased members leave the index. The derived column is written past the stamping hook: it never travels.
    """
    ids = sorted(set(member_ids))
    cursor = Database.raw(session)
    try:
        for start in range(0, len(ids), _BATCH):
            cursor.execute(_KNOWN, (json.dumps(ids[start : start + _BATCH]),))
            _index(cursor, cursor.fetchall())
    finally:
        cursor.close()


def rebuild(session: Session) -> None:
    """Make the whole index anew."""
    cursor = Database.raw(session)
    cursor.execute("INSERT INTO member_fts (member_fts) VALUES ('delete-all')")
    cursor.execute("DELETE FROM member_search")
    cursor.execute("SELECT id FROM member")
    ids = [row[0] for row in cursor.fetchall()]
    cursor.close()
    reindex(session, ids)


def forget_words(session: Session) -> None:
    """Let the index drop the words of what was taken out of it: until its pieces are merged it only marks them.

    A third of a second for 200,000 members.
    """
    Database.raw(session).execute("INSERT INTO member_fts (member_fts) VALUES ('optimize')")


def _index(cursor: DBAPICursor, members: Sequence[_Known]) -> None:
    cursor.execute("SELECT coalesce(max(number), 0) FROM member_search")
    (last,) = cursor.fetchall()[0]
    stale: list[tuple[int]] = []
    gone: list[tuple[str]] = []
    fresh: list[tuple[int, str]] = []
    words: list[tuple[int, str]] = []
    moved: list[tuple[str, int]] = []
    for row, member_id, known_number, status, old_order, old_number, name, phone in members:
        if known_number is not None:
            stale.append((known_number,))
        if status == MemberStatus.ERASED:
            gone.append((member_id,))
            moved.append(("", row))
            continue
        if known_number is None:
            last += 1
            fresh.append((last, member_id))
        number = last if known_number is None else known_number
        words.append((number, _words(name, old_number, phone)))
        order = order_of(name)
        if order != old_order:
            moved.append((order, row))
    cursor.executemany("DELETE FROM member_fts WHERE rowid = ?", stale)
    cursor.executemany("DELETE FROM member_search WHERE member_id = ?", gone)
    cursor.executemany("INSERT INTO member_search (number, member_id) VALUES (?, ?)", fresh)
    cursor.executemany("INSERT INTO member_fts (rowid, words) VALUES (?, ?)", words)
    cursor.executemany("UPDATE member SET sort_key = ? WHERE rowid = ?", moved)


def _words(name: str, old_number: str, phone: str) -> str:
    old_words = search_text(old_number) if old_number else ""
    return " ".join(filter(None, (_name_words(name), old_words, phone_key(phone))))


_name_words = lru_cache(maxsize=8192)(search_text)
"""Names come again and again in a network of thousands."""
