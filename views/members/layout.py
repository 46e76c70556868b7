"""How the members' forms are laid out that stand alone on their page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from views.kit.card import Card
from views.kit.form import Form


def narrow(form: Form, drafting: QWidget | None = None) -> QWidget:
    """In a card as wide as the form, at the left; above it the line that offers back what was kept of it."""
    whole, card = QWidget(), Card()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    if drafting is not None:
        card.add(drafting)
    card.add(form)
    card.keep_narrow()
    line.addWidget(card, 1)
    line.addStretch(0)
    return whole
