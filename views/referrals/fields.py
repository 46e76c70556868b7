"""The fields of a new referral, and what they ask of each other."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from models.burmese import latin_digits
from models.errors import Message
from models.members import MemberLine
from models.provider_search import Choice
from models.providers import ProviderLine
from models.referrals import AGE_BANDS, SAFEGUARDING
from models.schema import Priority
from views.desk import Desk
from views.kit.choices import CheckField, ChoiceField, SegmentField
from views.kit.dates import DateField
from views.kit.field import TextField
from views.kit.figures import read_date
from views.kit.form import Form
from views.kit.pick import PickField
from views.kit.press import Button
from views.kit.words import tr
from views.providers.words import name
from views.referrals import words
from views.referrals.directory import Directory
from views.referrals.member_field import Look, MemberField
from views.referrals.suggestions import ClinicFacts, Suggestions

MEMBER, MINOR = "member", "minor"


class ReferralFields(Form):
    """The form itself. `offer_wanted` comes when other clinics must be looked up: for another service or person."""

    offer_wanted = Signal()
    clinic_wanted = Signal()
    """The person wants to add a clinic."""
    settled = Signal()
    """Something was filled in by the program: the slip looks different, but nothing was typed."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._directory: Directory | None = None
        self._offers: tuple[Choice, ...] = ()
        self._awaited: str | None = None
        """The clinic that a kept draft names, until the clinics of its service are there."""
        self._clinic_tells = False
        """Whether what stands below the clinic is said of the one that was chosen."""
        self._whom(look)
        self._where()
        self._when(desk)
        self.service.changed.connect(self.offer_wanted)
        self.appointment.changed.connect(self._day_changed)
        self.member.picked.connect(lambda _line: self.offer_wanted.emit())
        self.member.picked.connect(lambda _line: self.settled.emit())
        self.provider.changed.connect(self._clinic_changed)
        self.whom.changed.connect(self._whom_changed)

    def _whom(self, look: Look) -> None:
        self.whom: SegmentField[str] = SegmentField(
            "",
            ((MEMBER, lambda: tr("A member")), (MINOR, lambda: tr("Someone under 18"))),
            value=MEMBER,
        )
        self.member = MemberField(lambda: tr("Member"), look, required=True)
        self.age: SegmentField[str] = SegmentField(
            lambda: tr("About how old"),
            [(band, partial(words.age, band)) for band in AGE_BANDS],
            required=True,
            hint=lambda: tr("No name and no record. It is for service 9: safety and shelter."),
        )
        self.age.hide()
        self.add("whom", self.whom)
        self.add("member_code", self.member)
        self.add("age_band", self.age)

    def _where(self) -> None:
        self.service: ChoiceField[int] = ChoiceField(lambda: tr("Service"), required=True)
        self.provider: PickField[str] = PickField(lambda: tr("Clinic"), required=True)
        self.suggestions, self.facts = Suggestions(), ClinicFacts()
        self.suggestions.picked.connect(self._take_suggestion)
        self.provider.input.installEventFilter(self)
        self.add_clinic = Button(lambda: tr("Add a clinic"), self.clinic_wanted.emit, "link")
        self.add_clinic.hide()
        self.paper_name = TextField(lambda: tr("Name on paper, English"))
        self.paper_name_my = TextField(lambda: tr("Name on paper, Burmese"))
        self.add("service_number", self.service)
        self.add("provider_code", self.provider)
        self.provider.column.addWidget(self.suggestions)
        self.provider.column.addWidget(self.facts)
        self.provider.column.addWidget(self.add_clinic, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_side_by_side([("paper_name", self.paper_name, 1), ("paper_name_my", self.paper_name_my, 1)])
        self._show_paper_names(shown=False)

    def _when(self, desk: Desk) -> None:
        self.appointment = DateField(lambda: tr("Appointment"), desk.today, least=desk.today())
        self.time = TextField(lambda: tr("Time"), limit=24)
        self.priority: ChoiceField[Priority] = ChoiceField(
            lambda: tr("How soon"), [(each, partial(tr, words.PRIORITIES[each])) for each in Priority]
        )
        self.priority.set_value(Priority.ROUTINE)
        self.accompanied = CheckField(lambda: tr("Someone goes along"))
        self.add_side_by_side(
            [
                ("appointment_on", self.appointment, 5),
                ("appointment_time", self.time, 3),
                ("priority", self.priority, 4),
            ]
        )
        self.add("accompanied", self.accompanied)

    def know(self, directory: Directory) -> None:
        """What can be chosen."""
        self._directory = directory
        self._offer_services()

    def settle(self, *, member: bool) -> None:
        """Whom it is for stands fixed: a member who is given, or someone under 18."""
        self.whom.set_value(MEMBER if member else MINOR)
        self.whom.hide()
        self._whom_changed()
        self.member.setEnabled(False)
        self.age.setEnabled(False)

    @property
    def for_minor(self) -> bool:
        """Whether this is a safeguarding referral."""
        return self.whom.value() == MINOR

    def chosen_provider(self) -> ProviderLine | None:
        """The clinic that is chosen."""
        choice = self.chosen()
        return choice.line if choice is not None else None

    def chosen(self) -> Choice | None:
        """The same, with what speaks for and against it."""
        chosen = self.provider.value()
        return next((choice for choice in self._offers if choice.line.id == chosen), None)

    def chosen_member(self) -> MemberLine | None:
        """The member that is chosen, unless it is for someone under 18."""
        return None if self.for_minor else self.member.value()

    @property
    def asks_paper_name(self) -> bool:
        """Whether the chosen clinic needs a name for paper that can be given here."""
        line = self.chosen_provider()
        return line is not None and line.needs_paper_name and line.own

    def typed(self) -> dict[str, str]:
        """What stands in the form as text, for a draft; the member and the clinic by their code and row id."""
        member, appointment, service = self.chosen_member(), self.appointment.value(), self.service.value()
        priority = self.priority.value() or Priority.ROUTINE
        texts = {
            "whom": MINOR if self.for_minor else "",
            "member": member.code if member and self.member.isEnabled() else "",
            "age": (self.age.value() or "") if self.for_minor else "",
            "service": str(service) if service is not None and not self.for_minor else "",
            "provider": self.provider.value() or "",
            "appointment": appointment.isoformat() if appointment else "",
            "time": self.time.text().strip(),
            "priority": priority.value if priority is not Priority.ROUTINE else "",
            "accompanied": "yes" if self.accompanied.value() else "",
            "paper name": self.paper_name.text().strip(),
            "paper name my": self.paper_name_my.text().strip(),
        }
        return {name: text for name, text in texts.items() if text}

    def put(self, kept: dict[str, str]) -> None:
        """Fill in a draft again, all but the member, whom the page looks up."""
        if "whom" in kept:
            self.whom.set_value(kept["whom"])
            self._whom_changed()
        self.age.set_value(kept.get("age"))
        if not self.for_minor and kept.get("service", "").isdecimal():
            self.service.set_value(int(kept["service"]))
        self._awaited = kept.get("provider")
        self.appointment.set_value(read_date(kept.get("appointment", "")))
        self.time.set_value(kept.get("time"))
        self.priority.set_value(Priority(kept.get("priority", Priority.ROUTINE.value)))
        self.accompanied.set_value("accompanied" in kept)
        self.paper_name.set_value(kept.get("paper name"))
        self.paper_name_my.set_value(kept.get("paper name my"))
        self.offer_wanted.emit()

    def offer(self, choices: Sequence[Choice]) -> None:
        """The clinics that give the chosen service, the best for this person and day first."""
        self._offers = tuple(choices)
        twice = Counter(name(choice.line) for choice in self._offers)
        self.provider.set_options([(choice.line.id, self._words(choice.line, twice)) for choice in self._offers])
        nobody = self.service.value() is not None and not self._offers
        self.add_clinic.setVisible(nobody)
        if self._awaited is not None:
            self.provider.set_value(self._awaited)
            self._awaited = None
        self._clinic_changed()

    def _words(self, line: ProviderLine, twice: Counter[str]) -> Callable[[], str]:
        def said() -> str:
            code = line.code if twice[name(line)] > 1 else ""
            return "   ·   ".join(part for part in (name(line), self._place(line.township), code) if part)

        return said

    def _place(self, township: str | None) -> str:
        return self._directory.place(township) if self._directory else ""

    def _take_suggestion(self, row_id: str) -> None:
        """A suggestion was taken: the hand goes on to the appointment."""
        self.provider.set_value(row_id)
        self.provider.changed.emit()
        self.provider.submitted.emit()

    def _day_changed(self) -> None:
        """Whether a clinic is open is asked for another day."""
        if self.appointment.problem() is None and self.service.value() is not None:
            self.offer_wanted.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """1, 2 or 3 in the empty clinic field takes that suggestion."""
        if (
            watched is self.provider.input
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and not self.provider.text()
        ):
            typed = latin_digits(event.text())
            if typed.isascii() and typed.isdecimal() and self.suggestions.pick(int(typed)):
                return True
        return super().eventFilter(watched, event)

    def _offer_services(self) -> None:
        if self._directory is None:
            return
        lines = [line for line in self._directory.services if not self.for_minor or line.number == SAFEGUARDING]
        self.service.set_options([(line.number, partial(words.service, line)) for line in lines])
        if self.for_minor:
            self.service.set_value(SAFEGUARDING)

    def _whom_changed(self) -> None:
        self.member.setVisible(not self.for_minor)
        self.age.setVisible(self.for_minor)
        self.service.setVisible(not self.for_minor)
        self._offer_services()
        self.offer_wanted.emit()

    def _clinic_changed(self) -> None:
        choice, line = self.chosen(), self.chosen_provider()
        self._show_paper_names(shown=self.asks_paper_name)
        self._say_of_clinic(line)
        self.provider.set_hint(self._hint)
        today = self._desk.today()
        self.facts.show_choice(choice, today)
        self.suggestions.show_best(self._offers if choice is None else (), today, self._place)
        self.settled.emit()

    def _say_of_clinic(self, line: ProviderLine | None) -> None:
        tells = line is not None and line.needs_paper_name and not line.own
        if tells:
            self.provider.tell(
                Message("Its name tells too much for a slip. Ask head office for a name on paper, or choose another.")
            )
        elif line is not None or self._clinic_tells:
            # That none is chosen yet goes on being said while other fields are filled.
            self.provider.tell(None)
        self._clinic_tells = tells

    def _hint(self) -> str:
        none = self.service.value() is not None and not self._offers
        return tr("No clinic in the list gives this service yet.") if none else ""

    def _show_paper_names(self, *, shown: bool) -> None:
        row = self.paper_name.parentWidget()
        if row is not None:
            row.setVisible(shown)
        self.paper_name.setVisible(shown)
        self.paper_name_my.setVisible(shown)
        self.paper_name.set_hint(
            (lambda: tr("The usual name tells too much for a slip. This one is kept for the next time."))
            if shown
            else ""
        )

    @override
    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        if self.back is not None:
            self.back.setEnabled(not busy)
