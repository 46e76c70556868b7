"""`consent`, `erase`: what a member decides about the record that is kept."""

from argparse import Namespace
from datetime import date

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.parsers import Commands, day
from desktop.commands.talk import DONE, Talk
from models import consents, erasures, members
from models.accounts import Actor
from models.consents import ConsentLine
from models.database import UnitOfWork
from models.errors import Refused, say
from models.listing import ConsentEntry
from models.schema import ConsentMethod, ConsentScope
from models.stamps import present_day

_ANSWERS = ("yes", "no", "withdrawn")


def add(commands: Commands) -> None:
    """The commands of this group."""
    consent = commands.add("consent", write_consent, "write down what a member answered to a question of consent")
    add_office(consent)
    consent.add_argument("member", metavar="CODE", help="the member's code")
    scopes = [scope.value for scope in ConsentScope]
    consent.add_argument("scope", choices=scopes, metavar="SCOPE", help=", ".join(scopes))
    consent.add_argument("answer", choices=_ANSWERS)
    consent.add_argument("--provider", metavar="CODE", help="the clinic that `share with this provider` is about")
    methods = [method.value for method in ConsentMethod]
    consent.add_argument("--method", choices=methods, default=ConsentMethod.SPOKEN.value)
    consent.add_argument("--on", type=day, metavar="DAY", help="when it was said; today if left out")
    consent.add_argument("--until", type=day, metavar="DAY", help="the last day of a yes")
    erase = commands.add("erase", erase_member, "erase a member for good, here and everywhere (admins)")
    add_office(erase)
    erase.add_argument("member", metavar="CODE", help="the member's code")
    erase.add_argument(
        "--linked", action="append", default=[], metavar="CODE",
        help="the code of a linked record of the same person, which is erased too; once for each",
    )  # fmt: skip
    erase.add_argument("--yes", action="store_true", help="really; nothing brings the record back")


def write_consent(arguments: Namespace, talk: Talk) -> int:
    """One answer."""
    with opened(arguments) as office, office.database.transaction() as session:
        code = members.details(session, office.actor, arguments.member).code
        line = _answered(session, office.actor, code, arguments)
        entry = ConsentEntry(
            code, line.scope, line.provider_code, line.recorded, line.answered_on, line.method, line.expires_on
        )
    talk.answer(nouns.row_of(nouns.CONSENT, entry), say("{number}: written down.", number=code))
    return DONE


def _answered(session: UnitOfWork, actor: Actor, code: str, arguments: Namespace) -> ConsentLine:
    scope, method = ConsentScope(arguments.scope), ConsentMethod(arguments.method)
    on: date = arguments.on or present_day(session)
    clinic: str | None = arguments.provider
    if arguments.answer == "yes":
        until: date | None = arguments.until
        return consents.give(session, actor, code, scope, method=method, on=on, expires_on=until, provider_code=clinic)
    write = consents.withdraw if arguments.answer == "withdrawn" else consents.refuse
    return write(session, actor, code, scope, on=on, method=method, provider_code=clinic)


def erase_member(arguments: Namespace, talk: Talk) -> int:
    """Empties everything known of a member."""
    with opened(arguments) as office, office.database.transaction() as session:
        code = members.details(session, office.actor, arguments.member).code
        if not arguments.yes:
            raise Refused("Erasing cannot be taken back.", "Say it again with --yes if the member wishes it.")
        linked = [members.details(session, office.actor, other).code for other in arguments.linked]
        erasures.erase(session, office.actor, code, linked)
    talk.answer(
        {"code": code, "status": "erased", "linked": linked},
        say("{code} is erased here. The next bundle erases it everywhere else.", code=code),
    )
    return DONE
