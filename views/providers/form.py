"""One clinic of the directory: added, or corrected by the office that wrote it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from models import adoption, provider_codes, providers, reference
from models.adoption import Adopted
from models.database import UnitOfWork
from models.errors import AppError
from models.opening_hours import read_week
from models.paper_words import forbidden_words
from models.providers import ProviderDraft, ProviderLine, ServiceOffer
from models.reference import ServiceLine, TownshipLine
from models.schema import CustomNoun, Provider, ProviderKind, Role
from views.custom.fields import CustomFields
from views.desk import Desk
from views.drafting import Drafting
from views.kit.card import Card
from views.kit.choices import CheckField, ChoiceField
from views.kit.dates import DateField
from views.kit.field import LineField, NumberField, PhoneField, TextField
from views.kit.figures import read_date
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.pick import PickField
from views.kit.press import Button
from views.kit.words import Text, in_language, tr
from views.providers import words
from views.providers.last_days import LastDays
from views.providers.services_field import ServicesField
from views.theme import worn


def draft_of(line: ProviderLine) -> ProviderDraft:
    """What a form for correcting a clinic starts from."""
    return ProviderDraft(
        line.code,
        line.name,
        line.name_my,
        line.kind,
        line.township,
        line.hours,
        line.cost,
        line.phone,
        line.rating,
        line.last_verified_on,
        line.paper_name,
        line.paper_name_my,
        line.active,
    )


class ProviderPage(Page):
    """The form for a new clinic (`line` None) or for one that is there; head office's own can only be read."""

    def __init__(self, desk: Desk, line: ProviderLine | None) -> None:
        super().__init__((lambda: tr("New clinic")) if line is None else (lambda: words.name(line)))
        self._desk, self._line = desk, line
        self._before: dict[str, str] = {}
        self._said_checked = False
        """Whether the person said so, or not, themselves."""
        self.form = Form()
        # Two columns of a form: short fields stand beside each other, so that little scrolls.
        self.form.setMaximumWidth(2 * worn().sizes.form_width)
        self._names()
        self._practical()
        self._on_paper()
        readable_only = line is not None and not line.own
        if not readable_only:
            self.form.end_with(lambda: tr("Save"), lambda: tr("Not now"))
        card = Card()
        self.only_read = Label(partial(_whose, line) if line is not None else "", "soft", wrap=True)
        if not readable_only:
            self.only_read.hide()
        card.add(self.only_read)
        self._adopting(card)
        card.add(self.form, 1)
        self.body.addWidget(card, 1)
        self._before = self._texts()
        self.drafting = self._keep_draft(card) if not readable_only else None
        self.form.left.connect(self.left)
        self.form.submitted.connect(self._save)
        desk.jobs.read(self._read, self._know, owner=self)

    def _keep_draft(self, card: Card) -> Drafting:
        name = f"clinic {self._line.id if self._line is not None else ''}".strip()
        kept = Drafting(self._desk, name, self.form, self._typed, self._take_back)
        card.body.insertWidget(0, kept)
        return kept

    def _typed(self) -> dict[str, str]:
        """What stands in the form and was not there when it was opened, as text by field."""
        now = self._texts()
        return {name: text for name, text in now.items() if text != self._before.get(name, "")} | self.custom.read()

    def _texts(self) -> dict[str, str]:
        checked = self.checked.value()
        texts = {
            **{name: field.text().strip() for name, field in self._text_fields().items()},
            "kind": self.kind.value() or "",
            "township": self.township.value() or "",
            "services": " ".join(str(number) for number in self.services.value()),
            "last days": self.last_days.text(),
            "just checked": "yes" if self.just_checked.value() else "",
            "last_verified_on": checked.isoformat() if checked is not None else "",
            "rating": str(self.rating.value() or ""),
            "active": "yes" if self.active.value() else "no",
        }
        return {name: str(text) for name, text in texts.items()}

    def _text_fields(self) -> dict[str, LineField[str]]:
        fields = (self.code, self.name, self.name_my, self.hours, self.cost, self.phone)
        return dict(zip(_TEXTS, (*fields, self.paper_name, self.paper_name_my), strict=True))

    def _take_back(self, kept: dict[str, str]) -> None:
        self.custom.put(kept)
        for name, field in self._text_fields().items():
            if name in kept:
                field.set_value(kept[name])
        if "kind" in kept:
            self.kind.set_value(ProviderKind(kept["kind"]) if kept["kind"] else None)
        if "township" in kept:
            self.township.set_value(kept["township"] or None)
        if "services" in kept:
            self.services.set_value(tuple(int(number) for number in kept["services"].split()))
        self.last_days.put(kept.get("last days", self.last_days.text()))
        self._said_checked = True
        self.just_checked.set_value(kept.get("just checked") == "yes")
        self._ask_when_checked()
        if "last_verified_on" in kept:
            self.checked.set_value(read_date(kept["last_verified_on"]))
        if "rating" in kept:
            self.rating.set_value(int(kept["rating"]) if kept["rating"] else None)
        if "active" in kept:
            self.active.set_value(kept["active"] == "yes")
        self._ask_paper_name()

    def _adopting(self, card: Card) -> None:
        """Head office takes a branch's own into its list, or gives it back."""
        line = self._line
        self.adopt = Button(lambda: tr("Take into the list for all offices"), self._adopt, "main-button")
        self.give_back = Button(lambda: tr("Give it back to the branch"), self._give_back)
        heads = self._desk.office.head and self._desk.actor.role is Role.HEAD_OFFICE
        foot = QHBoxLayout()
        for button, wanted in (
            (self.adopt, heads and line is not None and bool(line.office) and not line.own and not line.adopted),
            (self.give_back, heads and line is not None and bool(line.adopted)),
        ):
            foot.addWidget(button)
            if not wanted:
                button.hide()
        foot.addStretch(1)
        card.body.addLayout(foot)

    def _adopt(self) -> None:
        self._decide(
            adoption.adopt, adoption.take_back, lambda: tr("In the list for all offices from the next bundles on.")
        )

    def _give_back(self) -> None:
        self._decide(
            adoption.take_back, adoption.adopt, lambda: tr("The branch's own again, from the next bundles on.")
        )

    def _decide(self, act: Callable[..., Adopted], inverse: Callable[..., Adopted], told: Text) -> None:
        actor, line, jobs = self._desk.actor, self._line, self._desk.jobs
        if line is None:
            return
        row_id = line.id

        def undo() -> None:
            jobs.run(lambda session: inverse(session, actor, Provider, row_id), lambda _adopted: None)

        def done(_adopted: Adopted) -> None:
            self._desk.back()
            self._desk.say(told, undo)

        jobs.run(lambda session: act(session, actor, Provider, row_id), done, lambda: tr("Saving"), owner=self)

    def _names(self) -> None:
        self.code = TextField(
            lambda: tr("Code"),
            required=True,
            limit=12,
            code=True,
            hint=(lambda: tr("Short, such as P001."))
            if self._line is not None
            else (lambda: tr("The next free one. Lists and slips name the clinic by it.")),
        )
        self.kind: ChoiceField[ProviderKind] = ChoiceField(
            lambda: tr("Run by"),
            [(each, partial(tr, words.KINDS[each])) for each in ProviderKind],
            required=True,
        )
        self.name = TextField(lambda: tr("Name, English"))
        self.name_my = TextField(lambda: tr("Name, Burmese"))
        self.township: PickField[str] = PickField(lambda: tr("Township"))
        self.services = ServicesField(lambda: tr("Services"))
        self.form.add_side_by_side([("code", self.code, 2), ("kind", self.kind, 3), ("township", self.township, 3)])
        self.form.add_side_by_side([("name", self.name, 1), ("name_my", self.name_my, 1)])
        self.form.add("services", self.services)
        self.last_days = LastDays(self.form, self.services.value, self._desk.today)
        self.services.changed.connect(self.last_days.fit)
        if self._line is not None and not self._line.own:
            self.last_days.lock()

    def _practical(self) -> None:
        self.hours = TextField(lambda: tr("Hours"), limit=120)
        self.hours.set_hint(self._hours_words)
        self.hours.changed.connect(lambda: self.hours.set_hint(self._hours_words))
        self.cost = TextField(lambda: tr("Cost"), limit=60)
        self.phone = PhoneField(lambda: tr("Phone"), limit=40)
        self.checked = DateField(lambda: tr("Last checked on"), self._desk.today, most=self._desk.today())
        self.rating = NumberField(lambda: tr("Friendly, 1 to 5"), least=1, most=5)
        self.just_checked = CheckField(
            lambda: tr("I have just asked there: all this is so"),
            hint=lambda: tr("It counts as checked today. Otherwise say when, or leave it open: never checked."),
        )
        self.form.add_side_by_side([("hours", self.hours, 3), ("cost", self.cost, 2), ("phone", self.phone, 3)])
        if self._line is None:
            self.form.add("just_checked", self.just_checked)
            self.just_checked.changed.connect(self._checked_said)
            for told in (self.hours, self.phone):
                told.changed.connect(self._told_there)
        self.form.add_side_by_side([("last_verified_on", self.checked, 3), ("rating", self.rating, 2)])

    def _on_paper(self) -> None:
        self.paper_name = TextField(
            lambda: tr("Name on paper, English"),
            hint=lambda: tr("The usual name tells too much for a slip. What shall stand on paper instead?"),
        )
        self.paper_name_my = TextField(lambda: tr("Name on paper, Burmese"))
        self.form.add_side_by_side([("paper_name", self.paper_name, 1), ("paper_name_my", self.paper_name_my, 1)])
        for field in (self.name, self.name_my):
            field.changed.connect(self._ask_paper_name)
        self._ask_paper_name()
        self.active = CheckField(lambda: tr("Takes people now"))
        self.active.set_value(True)
        if self._line is None:
            self.active.hide()
        self.form.add("active", self.active)
        line = self._line
        self.custom = CustomFields(self._desk, CustomNoun.PROVIDER, self.form, line.id if line is not None else None)
        if line is not None and not line.own:
            self.custom.lock()

    def _told_there(self) -> None:
        """Who types hours or a telephone has most likely just been told them; the person says so, or unticks it."""
        if not self._said_checked:
            self.just_checked.set_value(bool(self.hours.text().strip() or self.phone.text().strip()))
            self._ask_when_checked()

    def _checked_said(self) -> None:
        self._said_checked = True
        self._ask_when_checked()

    def _ask_when_checked(self) -> None:
        """When it was is asked only where it was not today."""
        self.checked.setVisible(not self.just_checked.value())

    def _hours_words(self) -> str:
        """How the hours were understood, or how to write them so that they are."""
        typed = self.hours.text()
        read = read_week(typed)
        if read is not None:
            return tr("Understood: {week}", week=words.week(read))
        if typed.strip():
            return tr("Not understood, so nobody can search by it. Write it like this: Mon-Fri 9-4, Sat 9-12")
        return tr("Such as Mon-Fri 9-4, Sat 9-12. It stands on slips.")

    def _ask_paper_name(self) -> None:
        """A name for paper is asked only where the usual one holds a word that no slip may carry."""
        for usual, paper in ((self.name, self.paper_name), (self.name_my, self.paper_name_my)):
            tells = bool(forbidden_words(usual.value() or ""))
            paper.required = tells
            paper.setVisible(tells or bool(paper.text()))
            paper.retranslate()
        row = self.paper_name.parentWidget()
        if row is not None and row is not self.form:
            row.setVisible(not self.paper_name.isHidden() or not self.paper_name_my.isHidden())

    def arrive(self) -> None:
        """The hand begins at the first field."""
        self.form.begin()
        if self._line is None:
            # The offered code stands there: a key writes another, Enter keeps it.
            self.code.input.selectAll()

    def _read(self, session: UnitOfWork) -> tuple[list[ServiceLine], list[TownshipLine], str]:
        code = provider_codes.free_code(session, self._desk.actor) if self._line is None else ""
        return reference.services(session), reference.townships(session), code

    def _know(self, read: tuple[list[ServiceLine], list[TownshipLine], str]) -> None:
        services, townships, code = read
        seen = self._desk.actor.sees_follow_up_care
        lines = tuple(line for line in services if seen or not line.restricted)
        self.services.set_services(lines)
        self.last_days.set_services(lines)
        self.township.set_options([(line.pcode, partial(in_language, line.name, line.name_my)) for line in townships])
        if self._line is not None:
            self._fill(self._line)
        elif not self.code.text():
            self.code.set_value(code)
            if self.code.input.hasFocus():
                self.code.input.selectAll()
        # What a kept draft is compared with.
        self._before = self._texts()

    def _fill(self, line: ProviderLine) -> None:
        draft = draft_of(line)
        for name, field in self.form.fields.items():
            if name != "services" and field not in (*self.custom.fields.values(), *self.last_days.fields.values()):
                field.set_value(getattr(draft, name) if getattr(draft, name) != "" else None)
            if not line.own:
                field.setEnabled(False)
        self.services.set_value(tuple(offer.number for offer in line.services))
        self.last_days.set_value({offer.number: offer.last_day for offer in line.services})
        self._ask_paper_name()
        self.hours.set_hint(self._hours_words)

    def draft(self) -> ProviderDraft:
        """What stands in the form, as the use case takes it."""
        values = {name: field.value() for name, field in self.form.fields.items() if name != "services"}
        texts = {name: values[name] or "" for name in _TEXTS}
        return ProviderDraft(
            **texts,
            kind=self.kind.value() or ProviderKind.NGO,
            township=self.township.value(),
            rating=self.rating.value(),
            last_verified_on=self._desk.today() if self.just_checked.value() else self.checked.value(),
            active=bool(self.active.value()),
        )

    def _save(self) -> None:
        draft, line, actor = self.draft(), self._line, self._desk.actor
        problems = draft.problems()
        if problems:
            self.form.tell(problems)
            return
        offers = [ServiceOffer(number, day) for number, day in self.last_days.value().items()]
        forget, more = self.drafting.done() if self.drafting is not None else None, self.custom.save()

        def work(session: UnitOfWork) -> ProviderLine:
            if forget is not None:
                forget(session)
            saved = (
                providers.add(session, actor, draft)
                if line is None
                else providers.correct(session, actor, line.id, draft)
            )
            more(session, saved.id)
            return providers.offer(session, actor, saved.id, offers)

        self.form.set_busy(True)
        if self.drafting is not None:
            self.drafting.hold()
        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, line: ProviderLine) -> None:
        if self.drafting is not None:
            self.drafting.finish()
        undo = self._way_back(self._line) if self._line is not None else None
        self._desk.back()
        self._desk.say(lambda: tr("{name} is in the directory.", name=words.name(line)), undo)

    def _way_back(self, before: ProviderLine) -> Callable[[], object]:
        """What puts a corrected clinic back as it was."""
        actor, jobs, more = self._desk.actor, self._desk.jobs, self.custom.before()

        def put_back(session: UnitOfWork) -> None:
            providers.correct(session, actor, before.id, draft_of(before))
            providers.offer(session, actor, before.id, before.services)
            more(session, before.id)

        return lambda: jobs.run(put_back, lambda _none: None)

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        if self.drafting is not None:
            self.drafting.go_on()
        self._desk.tell(error)


def _whose(line: ProviderLine) -> str:
    """Why a clinic can only be read here."""
    if line.adopted:
        return tr("Head office has taken this clinic of {office} into its list.", office=line.office)
    if line.office:
        return tr("{office} keeps this clinic for itself.", office=line.office)
    return tr("Head office keeps this clinic. Tell it what to change, or add one of your own.")


_TEXTS = ("code", "name", "name_my", "hours", "cost", "phone", "paper_name", "paper_name_my")
