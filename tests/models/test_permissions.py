"""Every use case asks who acts. The tables say what each asks for; a new one that names an actor has to be put in."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from pathlib import Path

import pytest

import models
from models import offices
from models.accounts import Actor
from models.errors import NotAllowed
from models.offices import OpenOffice
from models.schema import Role


def _names(words: str) -> list[str]:
    return words.split()


ADMIN = _names("""
accounts.accounts accounts.add_account accounts.close_account accounts.require_closable accounts.require_over backups.make_backup choices.choose choices.write_other erasures.erase
erasures.spread exchange.escrow.identity_file exchange.exporting.export_bundle exchange.importing.import_files
exchange.importing.plan_files exchange.key_change.renew_keys exchange.receipts.acknowledge exchange.receipts.code_of
exchange.reentry.enter_again exchange.trust.trust_card exchange.undo.undo handover.carry offices.set_paper
recovery.make_shares retention.all_quiet retention.keep retention.quiet_members retention.referrals_due retention.unlink same_person.link
same_person.not_the_same same_person.unlink
""")
"""For admins of the office and for head office."""

HEAD_OFFICE = _names("""
adoption.adopt adoption.take_back custom_fields.add custom_fields.add_choice custom_fields.correct
custom_fields.correct_choice custom_fields.set_active exchange.revocations.revoke handover.destinations
handover.hand_over questions.ask
""")
"""For head office alone."""

CASES = _names("""
accounts.allow_cases cases.correct cases.counts cases.details cases.listed cases.may_link cases.months cases.open_case
cases.settle
""")
"""For whoever has the permission for legal cases, whatever the role."""

PRINT = _names("""
office_papers.cascade_poster office_papers.follow_up_list office_papers.require_print paper_packs.make
paper_packs.note_printed paper_packs.printable referrals.require_slips referrals.slip slips.note_printed slips.slip_paper
""")
"""Papers with codes of members: for admins, and for staff where the office lets them."""

CARDS = ["member_cards.note_printed"]
"""Likewise, and only where the office has member cards."""

EVERYBODY = _names("""
accounts.allow accounts.allow_service attendance.certify attendance.completions attendance.participations
attendance.roster attendance.take_attendance attendance_undo.put_back attendance_undo.roster_before cascade.cascade
certificates.papers certificates.take_back conflicts.count conflicts.listed conflicts.named consents.answers
consents.expire_twins consents.give consents.not_asked consents.put_back consents.refuse consents.withdraw courses.add
courses.correct courses.details courses.listed custom_values.said_by custom_values.said_by_all
custom_values.set_value custom_values.set_values custom_values.values drafts.discard drafts.kept drafts.load drafts.save duplicates.likely
events.cancel events.correct events.details events.listed events.record events.restore events.totals
exchange.held_things.catch_up exchange.held_things.count exchange.held_things.counts exchange.held_things.listed
exchange.reentry.count exchange.reentry.listed finding.find first_steps.first_steps
follow_ups.due follow_ups.due_counts
follow_ups.record follow_ups.take_back likely_pairs.likely_for likely_pairs.likely_pairs likely_pairs.side_by_side
listing.all_consents listing.all_members load.load loading.directory.load_courses loading.directory.load_providers
loading.marks.attend loading.members.load_members loading.referrals.load_referrals loading.sessions.load_sessions
member_cards.card_code member_cards.may_print member_lists.counts member_lists.page members.correct members.count
members.details members.find members.listed members.register members.set_status office_papers.directory
office_papers.may_print office_papers.service_key offices.confirm_date paper_packs.keyed paper_packs.leave_out
paper_packs.line_of paper_packs.lines paper_packs.packs provider_codes.free_code provider_search.card provider_search.choices
provider_search.found provider_search.stale_count providers.add providers.correct providers.count_unverified
providers.details providers.listed providers.offer providers.verified questions.answer questions.listed
questions.open_questions realism.realism referral_board.counts referral_board.lines referral_board.move_all
referral_board.note_tries referral_board.take_back_moves referral_board.take_back_notes referral_lines.details
referral_lines.find referral_lines.listed referral_lines.open_count referral_lines.referral_row referral_lines.these
referral_lines.unseen referral_lines.visible referrals.cancel referrals.issue referrals.move referrals.refer_on
referrals.save_draft referrals.take_back renewing.check_renewal reports.asked.ask reports.making.note_saved reports.making.report
same_person.also_known_as same_person.history same_person.linked same_person.people_count same_person.person
sessions.correct sessions.people_before sight.sight stubs.look stubs.record timeline.timeline today.appointments
today.counts training_table.table trainings.add_session trainings.call_off trainings.details trainings.listed
trainings.plan trainings.reschedule trainings.sessions_between trainings.sheet
""")
"""For staff too; what they may not see of it is left out (`test_unseen`)."""

ASKED = {name: kind for kind, names in {
    "admin": ADMIN, "head office": HEAD_OFFICE, "cases": CASES, "print": PRINT, "cards": CARDS, "staff": EVERYBODY,
}.items() for name in names}  # fmt: skip
MAY = {
    Role.STAFF: {"staff"},
    Role.ADMIN: {"staff", "admin", "print"},
    Role.HEAD_OFFICE: {"staff", "admin", "print", "head office"},
}
"""What each role may before anything else is allowed."""


def _use_cases() -> Iterator[tuple[str, Callable[..., object]]]:
    for found in pkgutil.walk_packages(models.__path__, "models."):
        module = importlib.import_module(found.name)
        for name, function in vars(module).items():
            own = inspect.isfunction(function) and function.__module__ == module.__name__
            if own and not name.startswith("_") and "actor" in inspect.signature(function).parameters:
                yield f"{found.name.removeprefix('models.')}.{name}", function


USE_CASES = dict(_use_cases())


def _something(parameter: inspect.Parameter, folder: Path) -> object:
    """A value of about the right kind, of something that is not there."""
    kind, words = parameter.annotation, str(parameter.annotation)
    plain = {str: "nothing", int: 1, bool: False, date: date(2026, 11, 25), bytes: b""}
    if kind in plain:
        return plain[kind]
    if inspect.isclass(kind) and issubclass(kind, Enum):
        return next(iter(kind))
    if "Path" in words:
        return folder / "nothing" if "Sequence" not in words else ()
    return {} if "Mapping" in words else () if any(each in words for each in ("Coll", "Seq", "Iter")) else None


def refused(office: OpenOffice, function: Callable[..., object], actor: Actor) -> bool:
    """Whether it turns this account away; whatever else becomes of a call for nothing does not matter here."""
    given: dict[str, object] = {}
    with office.database.transaction() as session:
        here: Mapping[str, object] = {"session": session, "database": office.database, "actor": actor}
        for name, parameter in inspect.signature(function).parameters.items():
            if name in here:
                given[name] = here[name]
            elif parameter.default is parameter.empty:
                given[name] = _something(parameter, office.folder)
        if "database" not in given:
            return _turned_away(function, given)
    return _turned_away(function, given)


def _turned_away(function: Callable[..., object], given: dict[str, object]) -> bool:
    try:
        result = function(**given)
        if inspect.isgenerator(result):
            next(result, None)
    except NotAllowed:
        return True
    except Exception:  # noqa: BLE001 - of the nothing that was given: the account was let in
        return False
    return False


def account(role: Role, **permissions: bool) -> Actor:
    return Actor("01930000-0000-7000-8000-00000000000a", "MM", role, **permissions)


def test_every_use_case_stands_in_a_table():
    assert set(USE_CASES) == set(ASKED)


@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_tables_say_and_no_more(office: OpenOffice, role: Role):
    wrong = [
        name
        for name, function in sorted(USE_CASES.items())
        if refused(office, function, account(role)) is (ASKED[name] in MAY[role])
    ]
    assert wrong == []


def test_staff_print_where_the_office_lets_them(office: OpenOffice):
    with office.database.transaction() as session:
        offices.set_paper(session, office.actor, paper_phone="", issuer_line="", staff_print=True, member_cards=True)
    assert [name for name in [*PRINT, *CARDS] if refused(office, USE_CASES[name], account(Role.STAFF))] == []


@pytest.mark.parametrize("role", Role)
def test_cases_are_a_permission_of_their_own(office: OpenOffice, role: Role):
    assert [name for name in CASES if refused(office, USE_CASES[name], account(role, sees_cases=True))] == []
    care = account(role, sees_follow_up_care=True)
    assert [name for name in CASES if not refused(office, USE_CASES[name], care)] == []
