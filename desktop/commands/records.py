"""`register`, `refer`, `move`, `stub`, `asked`: one record."""

from argparse import Namespace
from pathlib import Path

from desktop.commands import nouns
from desktop.commands.opened import add_office, opened
from desktop.commands.own_fields import add_said, write_said
from desktop.commands.parsers import Commands, day
from desktop.commands.talk import DONE, REFUSED, Talk, plain
from models import members, referral_board, referrals, stubs
from models.errors import Message, Refused, say
from models.lifecycle import REASONS
from models.listing import MemberEntry
from models.member_drafts import written_roles
from models.members import MemberDetails
from models.schema import ConsentMethod, CustomNoun, Evidence, Gender, MemberRole, Priority, ReferralStatus
from models.stamps import present_day


def add(commands: Commands) -> None:
    """The commands of this group."""
    _add_register(commands)
    _add_refer(commands)
    move = commands.add("move", move_referral, "write down what became of a referral")
    add_office(move)
    states = [each.value for each in ReferralStatus if each is not ReferralStatus.DRAFT]
    move.add_argument("number", metavar="NUMBER", help="the slip's number")
    move.add_argument("status", choices=states, metavar="STATUS", help=", ".join(states))
    move.add_argument("--on", type=day, metavar="DAY", help="when it was; today if left out")
    move.add_argument("--evidence", choices=[each.value for each in Evidence], help="how it is known")
    move.add_argument("--reason", choices=REASONS, default="", help="why it was not completed")
    _add_stub(commands)
    _add_asked(commands)


def _add_stub(commands: Commands) -> None:
    parser = commands.add("stub", record_stub, "close the loop by the part of a slip that came back")
    add_office(parser)
    parser.add_argument("stub", metavar="NUMBER|IMAGE", help="the slip's number, or a photo or scan of its square code")
    parser.add_argument("--attended", choices=("yes", "no"), help="what is ticked; left out: only told what it is")
    parser.add_argument("--served", choices=("yes", "no"), default="no", help="whether the service was given")
    parser.add_argument("--on", type=day, metavar="DAY", help="the day on the stub; today if left out")


def _add_asked(commands: Commands) -> None:
    parser = commands.add("asked", note_asked, "note that members were asked how their referrals went")
    add_office(parser)
    parser.add_argument("numbers", metavar="NUMBER", nargs="+", help="the slips' numbers")
    parser.add_argument("--not-reached", action="store_true", help="they did not answer")
    parser.add_argument("--on", type=day, metavar="DAY", help="when it was; today if left out")


def _add_register(commands: Commands) -> None:
    parser = commands.add("register", register_member, "a new member")
    add_office(parser)
    parser.add_argument("--birth-year", type=int, required=True, metavar="YEAR", help="as in 1994")
    parser.add_argument(
        "--keep-record",
        required=True,
        choices=[each.value for each in ConsentMethod],
        help="how the member agreed that a record is kept",
    )
    parser.add_argument("--name", default="", help="a name or any other; stays in the office")
    parser.add_argument("--gender", choices=[each.value for each in Gender], default=Gender.NO_ANSWER.value)
    parser.add_argument("--township", metavar="PCODE", help="as in MMR013001")
    parser.add_argument("--joined", type=day, metavar="DAY", help="as in 2026-11-25")
    parser.add_argument("--phone", default="", help="stays in the office")
    parser.add_argument("--safe-contact", default="", help="by what means and when the member may be reached")
    parser.add_argument("--role", action="append", choices=[each.value for each in MemberRole], default=[])
    parser.add_argument("--languages", default="")
    parser.add_argument("--old-number", default="", help="the number on old paper")
    parser.add_argument("--share-head-office", choices=("yes", "no"), help="left out: not asked")
    parser.add_argument("--birthday-passed", choices=("yes", "no"), help="of somebody who turns 18 this year")
    add_said(parser)


def _add_refer(commands: Commands) -> None:
    parser = commands.add("refer", issue_referral, "send a member to a provider")
    add_office(parser)
    parser.add_argument("provider", metavar="PROVIDER", help="the provider's code")
    parser.add_argument("service", metavar="SERVICE", type=int, help="the service's number, 1 to 10")
    person = parser.add_mutually_exclusive_group(required=True)
    person.add_argument("--member", metavar="CODE", help="the member's code")
    person.add_argument("--age-band", choices=referrals.AGE_BANDS, help="of somebody under 18, service 9 only")
    parser.add_argument("--priority", choices=[each.value for each in Priority], default=Priority.ROUTINE.value)
    parser.add_argument("--appointment", type=day, metavar="DAY", help="as in 2026-11-25")
    parser.add_argument("--time", default="", help="of the appointment")
    parser.add_argument("--accompanied", action="store_true", help="somebody goes along")
    add_said(parser)


def register_member(arguments: Namespace, talk: Talk) -> int:
    """A new member of this office."""
    asked = {None: None, "yes": True, "no": False}
    draft = members.MemberDraft(
        birth_year=arguments.birth_year,
        name=arguments.name,
        gender=Gender(arguments.gender),
        township=arguments.township,
        joined_on=arguments.joined,
        phone=arguments.phone,
        safe_contact=arguments.safe_contact,
        roles=tuple(MemberRole(role) for role in arguments.role) or (MemberRole.MEMBER,),
        languages=arguments.languages,
        old_number=arguments.old_number,
        keep_record=ConsentMethod(arguments.keep_record),
        share_head_office=asked[arguments.share_head_office],
        birthday_passed=asked[arguments.birthday_passed],
    )
    with opened(arguments) as office, office.database.transaction() as session:
        made = members.register(session, office.actor, draft)
        more = write_said(session, office.actor, CustomNoun.MEMBER, made.line.id, arguments)
    talk.answer(nouns.row_of(nouns.MEMBER, _entry(made)) | more, say("Registered as {code}.", code=made.code))
    return DONE


def _entry(made: MemberDetails) -> MemberEntry:
    return MemberEntry(made.line, made.status_on, made.safe_contact, written_roles(made.roles), made.languages)


def issue_referral(arguments: Namespace, talk: Talk) -> int:
    """A referral, issued today."""
    draft = referrals.ReferralDraft(
        member_code=arguments.member,
        provider_code=arguments.provider,
        service_number=arguments.service,
        priority=Priority(arguments.priority),
        age_band=arguments.age_band or "",
        appointment_on=arguments.appointment,
        appointment_time=arguments.time,
        accompanied=arguments.accompanied,
    )
    with opened(arguments) as office, office.database.transaction() as session:
        line = referrals.issue(session, office.actor, draft).line
        more = write_said(session, office.actor, CustomNoun.REFERRAL, line.id, arguments)
    talk.answer(nouns.row_of(nouns.REFERRAL, line) | more, say("Issued as {number}.", number=line.number))
    return DONE


def move_referral(arguments: Namespace, talk: Talk) -> int:
    """The next state of a referral."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = referrals.move(
            session,
            office.actor,
            arguments.number,
            ReferralStatus(arguments.status),
            on=arguments.on or present_day(session),
            evidence=Evidence(arguments.evidence) if arguments.evidence else None,
            reason=arguments.reason,
        ).line
    talk.answer(nouns.row_of(nouns.REFERRAL, line), say("{number}: written down.", number=line.number))
    return DONE


def record_stub(arguments: Namespace, talk: Talk) -> int:
    """What is ticked on a returned stub, or on several in one picture; without `--attended` only what they are."""
    numbers = _stub_numbers(arguments.stub)
    answers: list[dict[str, object]] = []
    sentences: list[Message] = []
    with opened(arguments) as office, office.database.transaction() as session:
        for number in numbers:
            found = stubs.look(session, office.actor, number)
            state = found.state.value
            if arguments.attended is not None:
                if found.line is None or not found.can_be_recorded:
                    raise Refused(
                        "{number}: nothing can be recorded ({state}).",
                        "Compare the number with the paper, or look the referral up.",
                        number=number,
                        state=state,
                    )
                line = stubs.record(
                    session,
                    office.actor,
                    found.line.id,
                    attended=arguments.attended == "yes",
                    served=arguments.served == "yes",
                    on=arguments.on,
                ).line
                state = line.status.value
            answers.append({"number": found.line.number if found.line else number, "state": state})
            sentences.append(say("{number}: {state}.", number=str(answers[-1]["number"]), state=state))
    talk.answer({"stubs": plain(answers)}, *sentences)
    return DONE


def note_asked(arguments: Namespace, talk: Talk) -> int:
    """Several follow-ups at once; those that cannot be noted are told, each with its reason."""
    with opened(arguments) as office, office.database.transaction() as session:
        noted = referral_board.note_tries(
            session,
            office.actor,
            arguments.numbers,
            on=arguments.on or present_day(session),
            reached=not arguments.not_reached,
        )
    refused = [{"number": each.number, "reason": talk.said(each.why)} for each in noted.turned]
    told = [say("{number}: {why}", number=each.number, why=talk.said(each.why)) for each in noted.turned]
    talk.answer(
        {"noted": len(noted.notes), "refused": plain(refused)}, say("{count} noted.", count=len(noted.notes)), *told
    )
    return DONE if noted.notes else REFUSED


def _stub_numbers(typed: str) -> tuple[str, ...]:
    path = Path(typed)
    if not path.suffix:
        return (typed,)
    from views.stub.photo import is_picture, numbers_in  # pictures need Qt

    if not is_picture(path):
        return (typed,)
    found = numbers_in(path)
    if not found:
        raise Refused("No square code was found in this picture.", "Take it again, or type the number.")
    return found
