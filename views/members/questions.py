"""What head office asked the offices, and what they answered."""

from typing_extensions import override

from models import questions, same_person
from models.questions import QuestionLine
from models.schema import QuestionAnswer, QuestionKind
from views.desk import Desk
from views.kit.card import Card
from views.kit.empty import Empty
from views.kit.figures import short_date
from views.kit.page import Page
from views.kit.press import Button
from views.kit.rows import Column
from views.kit.table import Table
from views.kit.words import tr
from views.members.question_words import ANSWERS, question
from views.tokens import Tone

_MOST = 500
_NOUNS = frozenset({"question", "member", "member_local"})


def _tone(line: QuestionLine) -> Tone:
    if line.answer is QuestionAnswer.OPEN:
        return Tone.PLAIN
    return Tone.WARN if line.answer is QuestionAnswer.CANNOT_TELL else Tone.GOOD


_COLUMNS = (
    Column[QuestionLine](lambda: tr("Member"), lambda line: line.member, code=True),
    Column[QuestionLine](lambda: tr("Office"), lambda line: line.office_name, share=2),
    Column[QuestionLine](lambda: tr("Question"), question, share=4),
    Column[QuestionLine](lambda: tr("Asked on"), lambda line: short_date(line.asked_on), soft=True),
    Column[QuestionLine](lambda: tr("Answer"), lambda line: tr(ANSWERS[line.answer]), tone=_tone),
)


class QuestionsPage(Page):
    """Those that wait first, then the answers, the latest first; Enter opens the member."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Questions to the offices"))
        self._desk = desk
        empty = Empty(
            lambda: tr("Nothing was asked yet"),
            lambda: tr("Open a member of another office and choose “Ask the office”."),
        )
        self.table: Table[QuestionLine] = Table(_COLUMNS, key=lambda line: line.id, empty=empty)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._chosen)
        self.link = Button(lambda: tr("Link the two records"), self._link)
        self.link.hide()
        self.beside_title.addWidget(self.link)
        card = Card()
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        desk.jobs.changed.connect(self._changed)
        self._load()

    @override
    def arrive(self) -> None:
        self._load()
        self.table.setFocus()

    def _changed(self, nouns: frozenset[str]) -> None:
        if nouns & _NOUNS and self.isVisible():
            self._load()

    def _load(self) -> None:
        actor = self._desk.actor
        self._desk.jobs.read(
            lambda session: questions.listed(session, actor, _MOST), self._show, owner=self, newest="questions"
        )

    def _show(self, lines: list[QuestionLine]) -> None:
        self.table.show_rows(lines)
        if self.table.current() is None:
            self.table.choose_first()
        self._chosen(self.table.current())

    def _chosen(self, line: QuestionLine | None) -> None:
        same = line is not None and line.kind is QuestionKind.SAME_PERSON and line.answer is QuestionAnswer.YES
        self.link.setVisible(same)

    def _link(self) -> None:
        line, actor = self.table.current(), self._desk.actor
        if line is None:
            return
        self._desk.jobs.run(
            lambda session: same_person.link(session, actor, line.member, line.other_code),
            lambda _nothing: self._desk.say(
                lambda: tr("Linked. The next bundles tell the offices."), lambda: self._take_apart(line)
            ),
            lambda: tr("Saving"),
            owner=self,
        )

    def _take_apart(self, line: QuestionLine) -> None:
        actor = self._desk.actor
        self._desk.jobs.run(
            lambda session: same_person.unlink(session, actor, line.member, line.other_code), lambda _nothing: None
        )

    def _open(self, line: QuestionLine) -> None:
        from views.members.one import MemberPage

        self._desk.open(MemberPage(self._desk, line.member))
