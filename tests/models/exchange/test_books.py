"""Reference records travel as signed books, and come back to a head office that lost them (rule 16)."""

import shutil

import pytest
from sqlalchemy import select

from models import providers
from models.database import Database
from models.errors import BadFile
from models.exchange import books, sshsig
from models.exchange.records import BOOK_MARK, BookLine, book_decoder, decode, encode
from models.incarnations import renew
from models.offices import OpenOffice
from models.schema import Book, Provider, ProviderKind, Station
from models.stamps import REFERENCE, here, write_as
from tests.models.exchange import reading
from tests.models.exchange.post import pictures, register, send
from tests.offices import Template


def add_clinic(office: OpenOffice, code: str, name: str = "Sun clinic") -> None:
    with office.database.transaction() as session:
        providers.add(session, office.actor, providers.ProviderDraft(code=code, name=name, kind=ProviderKind.NGO))


def clinics(office: OpenOffice) -> set[str]:
    with office.database.reading() as session:
        return set(session.scalars(select(Provider.code)))


def kept(office: OpenOffice) -> int:
    with office.database.reading() as session:
        return len(session.scalars(select(Book.id)).all())


def lines(office: OpenOffice) -> list[bytes]:
    with office.database.reading() as session:
        return list(books.lines_for(session, {}))


def test_a_branch_gets_head_office_s_records_and_keeps_the_book(yangon, head):
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    assert clinics(yangon) == {"SUN"}
    assert pictures(yangon)[REFERENCE] == pictures(head)[REFERENCE]
    assert kept(yangon) == 1


def test_what_is_known_already_is_not_sent_again(yangon, head):
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    register(yangon)
    send(yangon, head, "up")
    with head.database.reading() as session:
        known = {station: seq for (scope, station), seq in reading.vectors(session).items() if scope == REFERENCE}
        assert list(books.lines_for(session, known)) == []
    result = send(head, yangon, "again")
    assert "provider" not in result.tables


def test_a_book_that_covers_another_takes_its_place(yangon, head):
    add_clinic(head, "SUN")
    send(head, yangon, "one")
    add_clinic(head, "MOON")
    send(head, yangon, "two")
    assert (kept(yangon), clinics(yangon)) == (1, {"SUN", "MOON"})


def test_a_head_office_that_was_put_back_gets_its_records_back(
    yangon, head: OpenOffice, head_template: Template, tmp_path, clock
):
    head.database.close()
    shutil.copytree(head.folder, tmp_path / "saved")
    reopened = Database.open(head.folder, head_template.data_key)
    reopened.info["clock"] = clock
    head.database = reopened
    add_clinic(head, "SUN")
    add_clinic(head, "MOON")
    send(head, yangon, "down")
    before = pictures(head)[REFERENCE]
    head.database.close()
    shutil.rmtree(head.folder)
    shutil.copytree(tmp_path / "saved", head.folder)
    head.database = Database.open(head.folder, head_template.data_key)
    head.database.info["clock"] = clock
    with head.database.transaction() as session:
        write_as(session, head.actor.role)
        renew(session)
    assert clinics(head) == set()
    # It goes on, and its own new record does not push the old ones out.
    add_clinic(head, "STAR")
    send(head, yangon, "down again")
    send(yangon, head, "up")
    assert clinics(head) == {"SUN", "MOON", "STAR"} == clinics(yangon)
    assert set(before) <= set(pictures(head)[REFERENCE])
    send(head, yangon, "last")
    assert pictures(head)[REFERENCE] == pictures(yangon)[REFERENCE]


def test_a_new_pc_seeded_by_its_neighbour_has_the_records_too(yangon, second, head):
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    send(yangon, second, "across")
    assert clinics(second) == {"SUN"}


def test_only_head_office_s_signature_makes_a_book(yangon, second, head):
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    first, *rows = lines(yangon)
    line = decode(book_decoder, first)
    with second.database.transaction() as session:
        assert books.opened(session, line, rows).signer is not None
        changed = [row.replace(b"Sun clinic", b"Bad clinic") for row in rows]
        assert changed != rows
        with pytest.raises(BadFile):
            books.opened(session, line, changed)
        with pytest.raises(BadFile):
            books.opened(session, line, rows[:-1])


def test_a_book_of_an_unknown_station_is_left_aside_and_refuses_nothing(mandalay, yangon, head):
    """Its words were not compared here: its rows come later, from somebody who is known."""
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    first, *rows = lines(yangon)
    with mandalay.database.transaction() as session:
        for station in session.scalars(select(Station).where(Station.head)):
            session.delete(station)
        session.flush()
        book = books.opened(session, decode(book_decoder, first), rows)
        assert book.signer is None
        books.keep(session, book)
        assert session.scalars(select(Book.id)).all() == []


@pytest.mark.parametrize("wrong", ["scope", "base", "erased", "twice"])
def test_a_book_is_the_whole_of_the_reference_records(yangon, head, wrong):
    """Even if head office itself signed something else."""
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    first, *rows = lines(yangon)
    line = decode(book_decoder, first)
    plain = [line.vectors.scope, line.vectors.stations, line.vectors.base, line.vectors.context, []]
    if wrong == "scope":
        plain[0] = "YGN"
    elif wrong == "base":
        plain[2] = line.vectors.context
    elif wrong == "erased":
        plain[4] = line.vectors.stations
    else:
        plain[1:4] = [line.vectors.stations * 2, line.vectors.base * 2, line.vectors.context * 2]
    described = type(line.vectors)(*plain)
    with head.database.reading() as session:
        text = b"".join(part + b"\n" for part in (encode(described), *rows))
        signature = sshsig.sign(text, here(session).signing_key, sshsig.BOOK).decode()
    forged = BookLine("book", described, line.lines, signature)
    with yangon.database.transaction() as session, pytest.raises(BadFile, match="cannot be read"):
        books.opened(session, forged, rows)


def test_the_line_is_what_docs_say(yangon, head):
    add_clinic(head, "SUN")
    send(head, yangon, "down")
    first, *rows = lines(yangon)
    assert first.startswith(BOOK_MARK)
    assert encode(decode(book_decoder, first)) == first
    assert all(row.startswith((b'["provider",', b'["provider_service",', b'["course",')) for row in rows)
