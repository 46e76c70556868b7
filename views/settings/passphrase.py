"""One's own passphrase: the card in Settings, and the page that changes it; for everybody."""

from typing_extensions import override

from models.errors import Problem, say
from models.vault import Renewal
from views.desk import Desk
from views.kit.card import Card
from views.kit.new_passphrase import NewPassphrase
from views.kit.press import Button, in_line
from views.kit.words import tr
from views.settings.renewal import RenewalPage, key_words, stick_words


class PassphraseCard(Card):
    """The way there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: tr("Your passphrase"))
        self.change = Button(lambda: tr("Change my passphrase"), lambda: desk.open(PassphrasePage(desk)))
        self.body.addLayout(in_line(self.change))


class PassphrasePage(RenewalPage):
    """The present one, the new one, and that once more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            lambda: tr("Change my passphrase"),
            desk.actor.account_id,
            lambda: tr("Your passphrase until now"),
        )
        self.form.add("own", self.own)
        self.new = NewPassphrase(lambda: tr("The new passphrase"))
        self.new.add_to(self.form)
        self.lay_out(
            lambda: tr("Change my passphrase"),
            (
                key_words,
                lambda: tr("Then you open it with the new passphrase."),
                lambda: tr(
                    "From then on the old passphrase opens nothing here, also not the backups that the program keeps "
                    "by itself."
                ),
                stick_words,
                lambda: tr("If you forget the new one, an admin gives you another. Nobody can look it up."),
            ),
        )

    @override
    def problems(self) -> list[Problem]:
        if self.new.value() == self.own.value():
            return [Problem("new", say("This is the same as above. Choose another one."))]
        return self.new.problems()

    @override
    def renewal(self) -> Renewal:
        return Renewal({self.account_id: self.new.value()})
