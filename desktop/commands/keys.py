"""`card`, `trust`: offices come to know each other's keys, by ten words read aloud."""

from argparse import Namespace
from pathlib import Path

from desktop.commands.opened import add_office, opened, read_in, write_out
from desktop.commands.papers import add_language, language_of
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, Talk
from models import offices
from models.errors import say
from models.exchange import trust


def add(commands: Commands) -> None:
    """The commands of this group."""
    card = commands.add("card", write_card, "this office's card, and its ten words to read aloud")
    add_office(card)
    card.add_argument("--out", required=True, type=Path, metavar="FILE", help="the card to write")
    card.add_argument("--paper", type=Path, metavar="FILE", help="its ten words on paper, as a PDF to write")
    add_language(card)
    trusting = commands.add("trust", trust_card, "trust another office by its card or change file and the ten words")
    add_office(trusting)
    trusting.add_argument(
        "card", metavar="CARD", type=Path, help="the other office's card, or the file of its new keys"
    )
    trusting.add_argument(
        "--fingerprint", required=True, metavar="WORDS", help="the ten words that you heard, in quotes"
    )


def write_card(arguments: Namespace, talk: Talk) -> int:
    """Writes the card and tells its words."""
    with opened(arguments) as office, office.database.reading() as session:
        card, mark = trust.own_card(session), offices.details(session).mark
    write_out(arguments.out, card.text())
    told = trust.fingerprint(card.text())
    words = " ".join(told)
    if arguments.paper is not None:
        from printing.fingerprint_card import fingerprint_card  # ReportLab takes half a second

        write_out(arguments.paper, fingerprint_card(told, mark, language_of(arguments)))
    talk.answer(
        {"fingerprint": words, "file": str(arguments.out), "office": card.office_code, "key": card.key},
        say("The card stands in {file}.", file=str(arguments.out)),
        say("Read these words aloud to the other office: {words}", words=words),
    )
    return DONE


def trust_card(arguments: Namespace, talk: Talk) -> int:
    """Trusts the station of a card whose words fit."""
    data = read_in(arguments.card, trust.LARGEST_CARD)
    with opened(arguments) as office, office.database.transaction() as session:
        station = trust.trust_card(session, office.actor, data, arguments.fingerprint)
    card = station.card
    replaces = isinstance(trust.read_given(data), trust.KeyChange)
    talk.answer(
        {
            "office": card.office_code,
            "name": card.office_name,
            "head_office": card.head,
            "key": card.key,
            "replaces": replaces,
        },
        say("{name} ({code}) is trusted from now on.", name=card.office_name, code=card.office_code),
    )
    return DONE
