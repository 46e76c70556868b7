"""Writing an event down: day, occasion and place, then one number after the other."""

import datetime as dt
from collections.abc import Sequence
from functools import partial

from typing_extensions import override

from models import events, reference
from models.database import UnitOfWork
from models.errors import AppError
from models.events import GROUPS, MOST, EventDraft, EventLine
from models.reference import TownshipLine
from models.schema import Occasion, Topic
from views.desk import Desk
from views.drafting import Drafting
from views.events import words
from views.kit.card import Card, rule
from views.kit.choices import ChoiceField
from views.kit.dates import DateField
from views.kit.field import NumberField
from views.kit.form import Form
from views.kit.label import Label
from views.kit.page import Page
from views.kit.pick import PickField
from views.kit.words import in_language, tr
from views.trainings.words import TOPICS

DRAFT = "event"
_DECEMBER_17 = (12, 17)


class EventPage(Page):
    """The form of a new event, or of one that is corrected; Enter goes from number to number."""

    def __init__(self, desk: Desk, line: EventLine | None = None) -> None:
        super().__init__((lambda: tr("Write down an event")) if line is None else (lambda: tr("Correct the event")))
        self._desk, self._line = desk, line
        self._town: str | None = None
        self._fields()
        self.form = self._form()
        # A new one says nothing about occasion and topic: no default decides.
        self._put(_kept(line.draft()) if line is not None else {"held_on": desk.today().isoformat()})
        name = DRAFT if line is None else f"{DRAFT} {line.id}"
        self.drafting = Drafting(desk, name, self.form, self._typed, self._put)
        card = Card()
        card.add(self.drafting)
        card.add(self.form)
        card.keep_narrow()
        self.body.addWidget(card)
        self.body.addStretch(1)
        desk.jobs.read(reference.townships, self._know, owner=self)

    def _fields(self) -> None:
        today = self._desk.today
        self.held_on = DateField(lambda: tr("Date"), today, most=today(), required=True)
        self.occasion: ChoiceField[Occasion] = ChoiceField(
            lambda: tr("Occasion"), [(each, partial(tr, said)) for each, said in words.OCCASIONS.items()], required=True
        )
        self.topic: ChoiceField[Topic] = ChoiceField(
            lambda: tr("Topic"), [(topic, partial(tr, said)) for topic, said in TOPICS.items()]
        )
        self.township: PickField[str] = PickField(lambda: tr("Township"))
        self.numbers = {group: NumberField(partial(tr, said), most=MOST) for group, said in words.GROUPS.items()}
        # After the field has read what was typed, which it tells before.
        self.held_on.input.textEdited.connect(lambda _text: self._suggest())

    def _form(self) -> Form:
        form, numbers = Form(), self.numbers
        form.add_side_by_side([("held_on", self.held_on, 1), ("occasion", self.occasion, 1)])
        form.add_side_by_side([("topic", self.topic, 1), ("township", self.township, 1)])
        form.add_widget(rule())
        form.add_widget(Label(lambda: tr("How many came? Leave empty who did not. No names."), "soft", wrap=True))
        form.add_side_by_side([(group, numbers[group], 1) for group in GROUPS[:3]])
        form.add_side_by_side([(group, numbers[group], 1) for group in GROUPS[3:]])
        self.total = Label(lambda: tr("Together: {count}", count=self.draft().total), "strong")
        form.add_widget(self.total)
        form.end_with(lambda: tr("Save"), lambda: tr("Not now"))
        form.submitted.connect(self._save)
        form.left.connect(self.left)
        form.changed.connect(self.total.retranslate)
        return form

    @override
    def arrive(self) -> None:
        self.form.begin()

    def _suggest(self) -> None:
        """The one day that has a name of its own."""
        day = self.held_on.value()
        if day is not None and (day.month, day.day) == _DECEMBER_17 and self.occasion.value() is None:
            self.occasion.set_value(Occasion.DAY_AGAINST_VIOLENCE)

    def _know(self, towns: Sequence[TownshipLine]) -> None:
        self.township.set_options([(line.pcode, partial(in_language, line.name, line.name_my)) for line in towns])
        if self._town is not None:
            self.township.set_value(self._town)
            self._town = None

    def draft(self) -> EventDraft:
        """What stands in the form, as the use case takes it."""
        return EventDraft(
            self.held_on.value() or self._desk.today(),
            self.occasion.value() or Occasion.OTHER,
            self.topic.value() or Topic.OTHER,
            # Until the list of townships is here, the one that is to be chosen in it.
            self.township.value() or self._town,
            **{group: field.value() or 0 for group, field in self.numbers.items()},
        )

    def _typed(self) -> dict[str, str]:
        unsaid = {"occasion": self.occasion.value(), "topic": self.topic.value()}
        return _kept(self.draft()) | {name: "" for name, chosen in unsaid.items() if chosen is None}

    def _put(self, kept: dict[str, str]) -> None:
        self.held_on.set_value(dt.date.fromisoformat(kept["held_on"]))
        self.occasion.set_value(Occasion(kept["occasion"]) if kept.get("occasion") else None)
        self.topic.set_value(Topic(kept["topic"]) if kept.get("topic") else None)
        self._town = kept.get("township") or None
        self.township.set_value(self._town)
        if self.township.value() is not None:
            self._town = None
        for group, field in self.numbers.items():
            field.set_value(int(kept[group]) if kept.get(group, "0") != "0" else None)
        self.total.retranslate()

    def _save(self) -> None:
        draft, line, actor = self.draft(), self._line, self._desk.actor
        problems = draft.problems()
        if problems:
            self.form.tell(problems)
            return
        self.form.set_busy(True)
        self.drafting.hold()
        done = self.drafting.done()

        def work(session: UnitOfWork) -> EventLine:
            done(session)
            if line is None:
                return events.record(session, actor, draft)
            return events.correct(session, actor, line.id, draft)

        self._desk.jobs.run(work, self._saved, lambda: tr("Saving"), owner=self, trouble=self._refused)

    def _saved(self, saved: EventLine) -> None:
        self.drafting.finish()
        jobs, actor, before = self._desk.jobs, self._desk.actor, self._line
        self._desk.back()

        def take_back(session: UnitOfWork) -> EventLine:
            if before is None:
                return events.cancel(session, actor, saved.id)
            return events.correct(session, actor, saved.id, before.draft())

        self._desk.say(
            lambda: tr("Written down: {count} people.", count=saved.total),
            lambda: jobs.run(take_back, lambda _line: None),
        )

    def _refused(self, error: AppError) -> None:
        self.form.set_busy(False)
        self.drafting.go_on()
        self._desk.tell(error)


def _kept(draft: EventDraft) -> dict[str, str]:
    """A draft as the vault keeps half-typed forms."""
    kept = {group: str(getattr(draft, group)) for group in GROUPS}
    return kept | {
        "held_on": draft.held_on.isoformat(),
        "occasion": draft.occasion.value,
        "topic": draft.topic.value,
        "township": draft.township or "",
    }
