"""Every form of the program, and every page on which something can be typed: how each is opened at a hostile office.

`test_hostile` walks the sources: it fails as soon as a field is made somewhere that no entry here reaches.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import cases, courses, events, members, paper_packs, providers, reference, referrals, trainings
from models.accounts import AccountLine
from models.conflicts import ConflictEntry
from models.custom_fields import FieldLine
from models.exchange import partner_lines, station_lines
from models.members import MemberDetails
from models.paper_packs import PaperLine
from models.recovery import AccountChoice
from models.reports.periods import month_of
from models.schema import CustomKind, Gender, PaperNoun, Role
from models.schema.values import Blank, Kind
from models.vault_shares import shares_of
from tests.views.hostile_office import Seat
from views.cases.form import CaseForm
from views.cases.one import CasePage
from views.events.form import EventPage
from views.events.page import EventsPage
from views.exchange.cards import CardsPage
from views.exchange.conflicts import ConflictsPage
from views.exchange.duplicates import DuplicatesPage
from views.exchange.new_keys import NewKeysPage
from views.exchange.other_value import OtherValue
from views.exchange.receipt import TypeReceiptPage
from views.exchange.revoke import RevokePage
from views.exchange.send import SendPage
from views.exchange.take_in import TakeInPage
from views.members.ask import AskPage
from views.members.card_paper import MemberCardPage
from views.members.correct import CorrectPage
from views.members.handover import HandoverPage
from views.members.one import MemberPage
from views.members.register import RegisterPage
from views.members.status import StatusPage
from views.packs.keying import KeyingPage
from views.packs.page import PacksPage
from views.packs.sheet import SheetPage as PackSheetPage
from views.providers.form import ProviderPage
from views.referrals.correct import CorrectReferralPage
from views.referrals.form import ReferralForm
from views.referrals.one import ReferralPage
from views.referrals.slip import SlipPage
from views.reports.save import SavePage
from views.settings.account import AccountPage
from views.settings.backup import BackupPage
from views.settings.custom_form import FieldForm
from views.settings.one_account import ClosePage, GivePage
from views.settings.passphrase import PassphrasePage
from views.settings.recovery import MakePage, SharesPage, TryPage, VoidPage
from views.start.cover import CoverPage
from views.start.new_office import NewOfficePage
from views.start.recover import NewStartPage, RecoverPage
from views.start.restore import RestorePage
from views.start.unlock import UnlockPage
from views.stub.page import StubPage
from views.stub.pictures import PicturesPage
from views.trainings.cascade import CascadePage
from views.trainings.certificates import CertificatesPage
from views.trainings.change import ChangeSessionPage
from views.trainings.course import CoursePage
from views.trainings.courses import CoursesPage
from views.trainings.next_session import NextSessionPage
from views.trainings.plan import PlanPage
from views.trainings.session import SessionPage
from views.trainings.sheet import SheetPage
from views.trainings.words import title_of

Make = Callable[[Seat], QWidget]
PLACES = ("today", "members", "trainings", "referrals", "clinics", "cases", "exchange", "reports", "settings")


def _read(at: Seat, look: Callable[..., object]) -> object:
    with at.hostile.office.database.reading() as session:
        return look(session, at.desk.actor)


def _member(at: Seat, code: str = "") -> MemberDetails:
    found = _read(at, lambda session, actor: members.details(session, actor, code or at.hostile.people[0]))
    assert isinstance(found, MemberDetails)
    return found


def _correct(at: Seat) -> QWidget:
    return CorrectPage(at.desk, _member(at), _read(at, lambda session, _actor: reference.townships(session)))


def _refer_on(at: Seat) -> QWidget:
    parent = _read(at, lambda session, actor: referrals.details(session, actor, at.hostile.slips[0]))
    return ReferralForm(at.desk, parent.line.member, parent=parent)


def _correct_referral(at: Seat) -> QWidget:
    found = _read(at, lambda session, actor: referrals.details(session, actor, at.hostile.slips[0]))
    return CorrectReferralPage(at.desk, found.line)


def _session(at: Seat):
    return _read(at, lambda session, actor: trainings.details(session, actor, at.hostile.sessions[0]))


def _certificates(at: Seat) -> QWidget:
    line = _session(at)
    return CertificatesPage(at.desk, line.training_id, lambda: title_of(line))


def _field(at: Seat, kind: CustomKind) -> QWidget:
    line: FieldLine = next(one for one in at.hostile.fields if one.kind is kind)
    return FieldForm(at.desk, line)


def _partner(at: Seat, make: Callable[..., QWidget]) -> QWidget:
    return make(at.desk, _read(at, lambda session, _actor: partner_lines.partner(session, "YGN")))


def _other_values(at: Seat) -> QWidget:
    """Of every kind that two offices can have written at once."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    for kind, name in [*((kind, "name") for kind in Kind), (Kind.NUMBER, "birth_year"), (Kind.TEXT, "phone")]:
        entry = ConflictEntry(
            "member", "1", "M", name, ("gender" if kind is Kind.WORD else name,), (kind,), (), True, None
        )
        words = tuple(each.value for each in Gender) if kind is Kind.WORD else ()
        blank = Blank(kind, words, 0, 120, may_be_empty=False)
        column.addWidget(OtherValue(entry, blank, {}, at.desk.today))
    return whole


def _paper_line(at: Seat, noun: PaperNoun) -> PaperLine:
    lines = _read(at, lambda session, actor: paper_packs.lines(session, actor, at.hostile.pack))
    return next(line for line in lines if line.noun is noun)


_COLLEAGUE = AccountLine(
    "1", "<b>Aye</b> & Co", "AC", Role.STAFF, sees_cases=False, sees_follow_up_care=False, active=True
)

FORMS: Mapping[str, Make] = {
    **{f"place {name}": (lambda at, name=name: at.window.go(name)) for name in PLACES if name != "cases"},
    "find box": lambda at: at.window.find_box,
    "register": lambda at: RegisterPage(at.desk),
    "register from paper": lambda at: RegisterPage(at.desk, code=_paper_line(at, PaperNoun.MEMBER).record),
    "correct": _correct,
    "status": lambda at: StatusPage(at.desk, _member(at)),
    "member": lambda at: MemberPage(at.desk, at.hostile.people[0]),
    "member card": lambda at: MemberCardPage(at.desk, at.hostile.people[0]),
    "ask": lambda at: AskPage(at.desk, _member(at, at.hostile.elsewhere)),
    "hand over": lambda at: HandoverPage(at.desk, _member(at, at.hostile.elsewhere)),
    "refer": lambda at: ReferralForm(at.desk, None),
    "refer a member": lambda at: ReferralForm(at.desk, at.hostile.people[0]),
    "refer on": _refer_on,
    "referral from paper": lambda at: ReferralForm(at.desk, None, number=_paper_line(at, PaperNoun.REFERRAL).record),
    "referral": lambda at: ReferralPage(at.desk, at.hostile.slips[0]),
    "slip": lambda at: SlipPage(at.desk, at.hostile.slips[0]),
    "correct referral": _correct_referral,
    "stub": lambda at: StubPage(at.desk),
    "pictures of stubs": lambda at: PicturesPage(at.desk, at.home, lambda _paths: None),
    "clinic": lambda at: ProviderPage(at.desk, None),
    "known clinic": lambda at: ProviderPage(
        at.desk, _read(at, lambda session, actor: providers.details(session, actor, at.hostile.clinics[1]))
    ),
    "plan": lambda at: PlanPage(at.desk, lambda _line: at.window.go_back()),
    "course": lambda at: CoursePage(at.desk, None),
    "known course": lambda at: CoursePage(
        at.desk, _read(at, lambda session, actor: courses.details(session, actor, at.hostile.courses[1]))
    ),
    "courses": lambda at: CoursesPage(at.desk),
    "session": lambda at: SessionPage(at.desk, at.hostile.sessions[0]),
    "change session": lambda at: ChangeSessionPage(at.desk, _session(at)),
    "next session": lambda at: NextSessionPage(at.desk, _session(at), lambda _line: at.window.go_back()),
    "sheet": lambda at: SheetPage(at.desk, at.hostile.sessions[0]),
    "certificates": _certificates,
    "cascade": lambda at: CascadePage(at.desk),
    "event": lambda at: EventPage(at.desk),
    "known event": lambda at: EventPage(at.desk, _read(at, lambda session, actor: events.listed(session, actor)[0])),
    "events": lambda at: EventsPage(at.desk),
    "case": lambda at: CaseForm(at.desk),
    "cases": lambda at: _cases_page(at),
    "known case": lambda at: CasePage(at.desk, _read(at, lambda session, actor: cases.listed(session, actor)[0].code)),
    "field": lambda at: FieldForm(at.desk),
    "known field": partial(_field, kind=CustomKind.CHOICE),
    "account": lambda at: AccountPage(at.desk),
    "backup": lambda at: BackupPage(at.desk),
    "passphrase": lambda at: PassphrasePage(at.desk),
    "give a passphrase": lambda at: GivePage(at.desk, _COLLEAGUE),
    "close an account": lambda at: ClosePage(at.desk, _COLLEAGUE),
    "make shares": lambda at: MakePage(at.desk),
    "shares": lambda at: SharesPage(at.desk, shares_of(bytes(16))),
    "try shares": lambda at: TryPage(at.desk),
    "void shares": lambda at: VoidPage(at.desk),
    "send": lambda at: SendPage(at.desk, _read(at, lambda session, _actor: partner_lines.partner_lines(session))),
    "take in": lambda at: TakeInPage(at.desk),
    "cards": lambda at: CardsPage(at.desk),
    "new keys": lambda at: NewKeysPage(at.desk),
    "revoke": lambda at: RevokePage(at.desk, _read(at, lambda session, _actor: station_lines.named(session, "MDY"))),
    "receipt code": partial(_partner, make=TypeReceiptPage),
    "same person": lambda at: DuplicatesPage(at.desk),
    "written twice": lambda at: ConflictsPage(at.desk),
    "other values": _other_values,
    "save figures": lambda at: SavePage(at.desk, month_of(at.desk.today()), "referrals", public=False),
    "packs": lambda at: PacksPage(at.desk),
    "keying": lambda at: KeyingPage(at.desk, at.hostile.pack),
    "pack sheet": lambda at: PackSheetPage(at.desk, _paper_line(at, PaperNoun.ATTENDANCE)),
    "unlock": lambda at: UnlockPage("<b>Office</b> & Co"),
    "new office": lambda at: NewOfficePage(at.home / "New"),
    "restore": lambda at: RestorePage(at.home / "office"),
    "recover": lambda at: RecoverPage(),
    "recover an account": lambda at: NewStartPage((AccountChoice("1", "<b>Aye</b> & Co", Role.STAFF),)),
    "cover": lambda at: CoverPage(),
}
"""By name. A few pages stand here that only list: somebody may put a field into them."""
CLOSING = frozenset({"passphrase", "give a passphrase", "close an account", "void shares"})
"""Forms that end the work when they are sent: they are shown and pasted into alone."""


def _cases_page(at: Seat) -> QWidget:
    from views.cases.page import CasesPage

    return CasesPage(at.desk)
