"""What the slips of this office show of it, and who may print them; for admins."""

from shiboken6 import isValid

from models import offices
from models.database import UnitOfWork
from models.errors import AppError, Message
from models.offices import OfficeDetails
from models.paper_words import forbidden_words
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.field import PhoneField, TextField
from views.kit.form import Form
from views.kit.words import tr

DRAFT = "slips and sheets"
_LONGEST_LINE = 120


class PaperCard(Card):
    """A short form with its own Save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("On slips and sheets"))
        self._desk = desk
        self.phone = PhoneField(lambda: tr("Phone for clinics"), hint=lambda: tr("May stay empty."))
        self.line = TextField(
            lambda: tr("Line at the foot"), limit=_LONGEST_LINE, hint=lambda: tr("Neutral words only. May stay empty.")
        )
        self.staff = CheckField(lambda: tr("Staff may print slips, too"))
        self.cards = CheckField(
            lambda: tr("Members may have cards with their code"),
            hint=lambda: tr("Each only at the member's own wish: whoever finds a card knows that a list exists."),
        )
        self.form = Form()
        self.form.add("paper_phone", self.phone)
        self.form.add("issuer_line", self.line)
        self.form.add("staff_print", self.staff)
        self.form.add("member_cards", self.cards)
        self.form.end_with(lambda: tr("Save"))
        self.form.submitted.connect(self._save)
        self._known: dict[str, str] = {}
        """What the register says, as text by field."""
        self.drafting = Drafting(desk, DRAFT, self.form, self._typed, self._take_back)
        self.add(self.drafting)
        self.add(self.form)
        desk.jobs.read(offices.details, self.show_office, owner=self)

    def show_office(self, office: OfficeDetails) -> None:
        """What is set now."""
        self.phone.set_value(office.paper_phone or None)
        self.line.set_value(office.issuer_line or None)
        self.staff.set_value(office.staff_print)
        self.cards.set_value(office.member_cards)
        self._known = self._texts()

    def _texts(self) -> dict[str, str]:
        ticked = {"staff": self.staff, "cards": self.cards}
        texts = {"phone": self.phone.value() or "", "line": self.line.text()}
        return texts | {name: "yes" if field.value() else "" for name, field in ticked.items()}

    def _typed(self) -> dict[str, str]:
        """What stands there and is not in the register."""
        return {name: text for name, text in self._texts().items() if text != self._known.get(name, "")}

    def _take_back(self, kept: dict[str, str]) -> None:
        stands = self._texts() | kept
        self.phone.set_value(stands["phone"])
        self.line.set_value(stands["line"])
        self.staff.set_value(stands["staff"] == "yes")
        self.cards.set_value(stands["cards"] == "yes")
        self.form.begin()

    def _save(self) -> None:
        phone, line, staff = self.phone.value() or "", self.line.value() or "", bool(self.staff.value())
        if forbidden_words(line):
            self.line.tell(Message("This stands on paper: leave out words that tell what it is about."))
            self.line.setFocus()
            return
        actor, cards, forget = self._desk.actor, bool(self.cards.value()), self.drafting.done()
        known = self._texts()

        def work(session: UnitOfWork) -> OfficeDetails:
            before = offices.details(session)
            forget(session)
            offices.set_paper(
                session, actor, paper_phone=phone, issuer_line=line, staff_print=staff, member_cards=cards
            )
            return before

        self.drafting.hold()
        self._desk.jobs.run(
            work, lambda before: self._saved(before, known), lambda: tr("Saving"), owner=self, trouble=self._refused
        )

    def _refused(self, error: AppError) -> None:
        self.drafting.go_on()
        self._desk.tell(error)

    def _saved(self, before: OfficeDetails, known: dict[str, str]) -> None:
        self._known = known
        # The card stays in sight: what is typed from now on is a draft again.
        self.drafting.go_on()
        actor, jobs = self._desk.actor, self._desk.jobs

        def put_back(session: UnitOfWork) -> None:
            offices.set_paper(
                session,
                actor,
                paper_phone=before.paper_phone,
                issuer_line=before.issuer_line,
                staff_print=before.staff_print,
                member_cards=before.member_cards,
            )

        def show(_none: None) -> None:
            if isValid(self):
                self.show_office(before)

        self._desk.say(lambda: tr("Saved."), lambda: jobs.run(put_back, show))
