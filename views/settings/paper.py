"""What the slips of this office show of it, and who may print them; for admins."""

from models import offices
from models.errors import Message
from models.offices import OfficeDetails
from models.paper_words import forbidden_words
from views.desk import Desk
from views.kit.card import Card
from views.kit.choices import CheckField
from views.kit.field import PhoneField, TextField
from views.kit.form import Form
from views.kit.words import tr

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
        self.form = Form()
        self.form.add("paper_phone", self.phone)
        self.form.add("issuer_line", self.line)
        self.form.add("staff_print", self.staff)
        self.form.end_with(lambda: tr("Save"))
        self.form.submitted.connect(self._save)
        self.add(self.form)
        desk.jobs.read(offices.details, self.show_office, owner=self)

    def show_office(self, office: OfficeDetails) -> None:
        """What is set now."""
        self.phone.set_value(office.paper_phone or None)
        self.line.set_value(office.issuer_line or None)
        self.staff.set_value(office.staff_print)

    def _save(self) -> None:
        phone, line, staff = self.phone.value() or "", self.line.value() or "", bool(self.staff.value())
        if forbidden_words(line):
            self.line.tell(Message("This stands on paper: leave out words that tell what it is about."))
            self.line.setFocus()
            return
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: offices.set_paper(session, actor, paper_phone=phone, issuer_line=line, staff_print=staff),
            lambda _none: self._desk.say(lambda: tr("Saved.")),
            lambda: tr("Saving"),
            owner=self,
        )
