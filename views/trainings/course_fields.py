"""The fields of a course, for planning one on the way and for the list of courses."""

import re
from functools import partial

from models.courses import CourseDraft, CourseLine
from models.paper_words import forbidden_words
from models.schema import Topic
from views.kit.choices import ChoiceField
from views.kit.field import NumberField, TextField
from views.kit.form import AnyField, Form
from views.kit.label import Label
from views.kit.words import tr
from views.trainings.words import TOPICS

_CODE_LENGTH = 20


class CourseFields:
    """Titles, code, topic, sessions; the titles on paper are asked for only where the usual ones tell too much."""

    def __init__(self) -> None:
        self.title = TextField(lambda: tr("Title in English"))
        self.title_my = TextField(lambda: tr("Title in Burmese"))
        self.code = TextField(lambda: tr("Short code"), required=True, limit=_CODE_LENGTH, code=True)
        self.topic: ChoiceField[Topic] = ChoiceField(
            lambda: tr("Topic"), [(topic, partial(tr, words)) for topic, words in TOPICS.items()], required=True
        )
        self.required = NumberField(lambda: tr("Sessions needed"), least=1, most=100, required=True)
        self.paper = TextField(lambda: tr("Title on paper, English"))
        self.paper_my = TextField(lambda: tr("Title on paper, Burmese"))
        self.paper_hint = Label(
            lambda: tr("The title tells too much for paper: sheets and certificates show this one."), "hint", wrap=True
        )
        self._shown = True
        self.title.changed.connect(self._suggest_code)
        for title in (self.title, self.title_my):
            title.input.textChanged.connect(self._ask_for_paper_titles)

    def add_to(self, form: Form) -> None:
        """Put them below what is in a form."""
        form.add_side_by_side([("title", self.title, 1), ("title_my", self.title_my, 1)])
        form.add_side_by_side(
            [("code", self.code, 3), ("topic", self.topic, 4), ("required_sessions", self.required, 3)]
        )
        form.add_side_by_side([("paper_title", self.paper, 1), ("paper_title_my", self.paper_my, 1)])
        form.add_widget(self.paper_hint)
        self._ask_for_paper_titles()

    def show(self, *, shown: bool) -> None:
        """Ask for a course, or not."""
        self._shown = shown
        for field in (self.title, self.title_my, self.code, self.topic, self.required):
            _show_row(field, shown=shown)
        self._ask_for_paper_titles()
        if shown and self.required.value() is None:
            self.required.set_value(1)

    def fill(self, line: CourseLine) -> None:
        """What is known of a course."""
        self.title.set_value(line.title)
        self.title_my.set_value(line.title_my)
        self.code.set_value(line.code)
        self.code.input.setModified(True)
        self.topic.set_value(line.topic)
        self.required.set_value(line.required_sessions)
        self.paper.set_value(line.paper_title)
        self.paper_my.set_value(line.paper_title_my)
        self._ask_for_paper_titles()

    def draft(self, *, active: bool = True) -> CourseDraft:
        """What stands in the fields, as the use case takes it."""
        return CourseDraft(
            code=self.code.value() or "",
            title=self.title.value() or "",
            title_my=self.title_my.value() or "",
            topic=self.topic.value() or Topic.OTHER,
            required_sessions=self.required.value() or 1,
            paper_title=self.paper.value() or "",
            paper_title_my=self.paper_my.value() or "",
            active=active,
        )

    def _ask_for_paper_titles(self) -> None:
        tells = any(forbidden_words(field.text()) for field in (self.title, self.title_my))
        asked = self._shown and (tells or bool(self.paper.text() or self.paper_my.text()))
        for field in (self.paper, self.paper_my):
            _show_row(field, shown=asked)
        self.paper_hint.setVisible(self._shown and tells)

    def _suggest_code(self) -> None:
        typed = re.findall(r"[A-Za-z0-9]+", self.title.text())
        if not self.code.input.isModified():
            self.code.set_value("-".join(typed).upper()[:_CODE_LENGTH].strip("-"))


def _show_row(field: AnyField, *, shown: bool) -> None:
    """Show or hide a field with the row it stands in, which would leave a gap."""
    field.setVisible(shown)
    row = field.parentWidget()
    if row is not None:
        row.setVisible(shown)
