"""The words on the screen: looked up when they are shown, so that the language can change while a page stands.

Everything that shows words takes a :data:`Text`: a plain string for what a person typed (never translated), or a
function for the program's own words (asked again whenever the language changes)::

    Label(lambda: tr("To follow up"))
    Label(member.name)
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QLocale, QObject, QTranslator
from typing_extensions import override

from models.errors import Message, Value
from views.kit.figures import shown_number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object

CONTEXT = "thazin"

Text = str | Callable[[], str]

_Chars = bytes | bytearray | memoryview | QByteArray | str


def tr(template: str, **params: Value) -> str:
    """The template in the language of the screen, filled with `params`; whole numbers in its digits."""
    words = QCoreApplication.translate(CONTEXT, template) if template else ""
    if not params:
        return words
    return words.format_map({name: shown_number(v) if isinstance(v, int) else v for name, v in params.items()})


def mark(template: str) -> str:
    """The template itself: tells the collector of strings that it is translated later, by :func:`tr`."""
    return template


def said(message: Message) -> str:
    """A message from `models` in the language of the screen."""
    return tr(message.template, **message.params)


def spoken(text: Text) -> str:
    """What a :data:`Text` says now."""
    return text if isinstance(text, str) else text()


def in_language(english: str, burmese: str) -> str:
    """Of a name or title in two languages the one of the screen, or the one there is."""
    if QLocale().language() == QLocale.Language.Burmese:
        return burmese or english
    return english or burmese


class Spoken(_Widget):
    """Mix-in, named before the Qt class: calls :meth:`retranslate` whenever the language has changed."""

    def retranslate(self) -> None:
        """Say every word again. Also to be called once at the end of the widget's own construction."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Words(QTranslator):
    """A catalogue of templates as Qt's translator. Qt's own buttons (`&Save`, `Cancel`) are found in it, too."""

    def __init__(self, catalogue: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = dict(catalogue)

    def isEmpty(self) -> bool:
        """False: an empty translator would not be asked at all."""
        return False

    def translate(
        self,
        context: _Chars,
        sourceText: _Chars,  # noqa: N803 - Qt's name
        disambiguation: _Chars | None = None,
        n: int = -1,
    ) -> str:
        """The translation, or the English source itself (PySide cannot return the null string that Qt asks for)."""
        source = sourceText if isinstance(sourceText, str) else QByteArray(sourceText).toStdString()
        return self._catalogue.get(source) or self._catalogue.get(source.replace("&", "")) or source


_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "my": QLocale(QLocale.Language.Burmese, QLocale.Country.Myanmar),
}


def speak(language: str, catalogue: Mapping[str, str]) -> None:
    """Let the whole program speak `language` ("en" or "my") from now on; windows that stand say all again.

    Digits, dates and sorting of months follow by Qt's default locale. An English catalogue is empty.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("the screen can speak only after QApplication was made")
    QLocale.setDefault(_LOCALES.get(language, _LOCALES["en"]))
    before = app.findChild(Words)
    # The new one first: removing alone already tells every widget to ask again.
    app.installTranslator(Words(catalogue, app))
    if isinstance(before, Words):
        app.removeTranslator(before)
        before.setParent(None)
        before.deleteLater()
