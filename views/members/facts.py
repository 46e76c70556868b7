"""What is known of one member, as a card: read in one look, nothing to type."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.members import MemberDetails
from views.kit.card import Card
from views.kit.chip import Chip
from views.kit.figures import in_digits, shown_date, shown_year
from views.kit.label import Label
from views.kit.press import Button
from views.kit.words import Text, tr
from views.members import words
from views.theme import worn

_FACTS: tuple[tuple[Text, Callable[[MemberDetails, str], str]], ...] = (
    (lambda: tr("Birth year"), lambda it, _town: shown_year(it.line.birth_year) if it.line.birth_year else ""),
    (lambda: tr("Gender"), lambda it, _town: tr(words.GENDERS[it.line.gender])),
    (lambda: tr("Township"), lambda _it, town: town),
    (lambda: tr("Phone"), lambda it, _town: in_digits(it.line.phone)),
    (lambda: tr("Safe way to reach"), lambda it, _town: it.safe_contact),
    (lambda: tr("Joined on"), lambda it, _town: shown_date(it.line.joined_on) if it.line.joined_on else ""),
    (lambda: tr("Roles"), lambda it, _town: " · ".join(tr(words.ROLES[role]) for role in it.roles)),
    (lambda: tr("Languages"), lambda it, _town: it.languages),
    (lambda: tr("Old number"), lambda it, _town: it.line.old_number),
    (lambda: tr("Office"), lambda it, _town: it.line.home_office),
    (lambda: tr("Handed over to"), lambda it, _town: it.line.gone_to),
    (lambda: tr("Goes on as"), lambda it, _town: it.goes_on_as),
    (lambda: tr("Code before"), lambda it, _town: ", ".join(it.former_codes)),
)


class FactsCard(Card):
    """Name, code and state on top; below them what is known, one line each; buttons at the foot by the page."""

    def __init__(self, *, named: bool = True) -> None:
        """Without `named` the name is left to the page's title."""
        super().__init__()
        sizes = worn().sizes
        self.details: MemberDetails | None = None
        self.name, self.code, self.chip = Label("", "heading"), Label("", "code"), Chip("")
        head = QHBoxLayout()
        head.addWidget(self.name if named else self.code, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(head)
        if named:
            self.body.addWidget(self.code)
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.gap + 2 * sizes.step)
        grid.setVerticalSpacing(2 * sizes.step)
        grid.setColumnStretch(1, 1)
        self.values: list[tuple[Label, Label]] = []
        for row, (title, _value) in enumerate(_FACTS):
            # Both wrap, so that they stand on one base line.
            label, value = Label(title, "soft", wrap=True), Label("", wrap=True)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            self.values.append((label, value))
        self.body.addWidget(grid_holder)
        self.body.addStretch(1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(sizes.step * 3)
        self.body.addLayout(self.foot)

    def end_with(self, *buttons: Button) -> None:
        """The buttons at the foot."""
        for button in buttons:
            self.foot.addWidget(button)
        self.foot.addStretch(1)

    def show_member(self, details: MemberDetails, township: Text) -> None:
        """Show this member; `township` is the name of where she lives."""
        self.details = details
        self.name.say(lambda: words.called(details.line))
        self.code.say(details.code)
        self.chip.say(lambda: words.state(details.line), words.state_tone(details.line.status))
        for (label, value), (_title, text) in zip(self.values, _FACTS, strict=True):
            value.say(_later(text, details, township))
            label.setVisible(bool(value.text()))
            value.setVisible(bool(value.text()))


def _later(text: Callable[[MemberDetails, str], str], details: MemberDetails, township: Text) -> Text:
    return lambda: text(details, township if isinstance(township, str) else township())
