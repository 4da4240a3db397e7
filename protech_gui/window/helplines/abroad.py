"""What reaches a service from another country: its numbers with a plus, and its pages."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.content.directory import ChannelKind
from protech_gui.content.prose import Page
from protech_gui.parts.words import Words
from protech_gui.services.helplines import Card as Service
from protech_gui.services.helplines import Contact, Listing
from protech_gui.theme import SPACE
from protech_gui.window.helplines.text_card import TextCard
from protech_gui.window.helplines.words import country_name
from protech_gui.window.parts.card import Card


class Abroad(QWidget):
    """Words only: the ways themselves stand on the cards."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._ways, self._words = TextCard("globe"), Card("phone"), Words()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._ways.column.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._text)
        column.addWidget(self._ways)

    def show_page(self, page: Page, listing: Listing) -> None:
        """Show what holds for all calls, and for these services."""
        self._text.show_page(page)
        lines = abroad_lines(listing)
        self._ways.setVisible(bool(lines))
        self._ways.entitle(self.tr("What works from elsewhere"))
        self._words.setText("\n".join(lines))


def abroad_lines(listing: Listing) -> tuple[str, ...]:
    """Return a line for each service that fits, and for each other with a number with a plus."""
    far = tuple(card for card in listing.others if any(c.international for c in card.contacts))
    return tuple(_line(card) for card in (*listing.near, *far))


def _line(card: Service) -> str:
    works = [
        contact.display
        for contact in card.contacts
        if contact.international or contact.kind is not ChannelKind.PHONE
    ]
    text = "{service}: {ways}." if works else "{service}:"
    parts = [text.format(service=card.name, ways=", ".join(works))]
    parts += [
        _doubt(contact)
        for contact in card.contacts
        if contact.kind is ChannelKind.PHONE and not contact.international
    ]
    return " ".join(parts)


def _doubt(contact: Contact) -> str:
    text = QCoreApplication.translate(
        "Helplines", "{number} is known to work from {countries} only."
    )
    countries = ", ".join(country_name(code) for code in contact.dialable_from)
    return text.format(number=contact.display, countries=countries)
