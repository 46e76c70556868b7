"""Which program this is, and what it is made of."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QGridLayout

from views.kit.card import Card
from views.kit.figures import in_digits
from views.kit.label import Label
from views.kit.words import tr
from views.theme import worn

PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLCipher, SQLite", "BSD-3-Clause, public domain"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("ReportLab, HarfBuzz", "BSD-3-Clause, MIT"),
    ("cryptography, age (pyrage), Argon2, shamir-mnemonic", "Apache-2.0, MIT"),
    ("Noto Sans Myanmar", "OFL-1.1"),
)
"""What the program carries of others, and under which licence (SPDX)."""


class AboutCard(Card):
    """Version and licences."""

    def __init__(self) -> None:
        super().__init__(lambda: tr("About"))
        self.version = Label(_version_words, "strong")
        self.add(self.version)
        self.add(
            Label(lambda: tr("It works without a network and sends nothing anywhere by itself."), "soft", wrap=True)
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn().sizes.gap)
        grid.setVerticalSpacing(worn().sizes.step * 2)
        for row, (part, licence) in enumerate(PARTS):
            grid.addWidget(Label(part), row, 0)
            grid.addWidget(Label(licence, "soft"), row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)


def _version_words() -> str:
    try:
        number = version("thazin")
    except PackageNotFoundError:
        # Started from a folder that was never installed.
        return "Thazin"
    return tr("Thazin, version {number}", number=in_digits(number))
