"""Cards one below the other: those of a listing, and the emergency numbers."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.services.helplines import Card as Service
from protech_gui.services.helplines import Listing
from protech_gui.theme import SPACE
from protech_gui.window.helplines.beginning import Beginning
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard
from protech_gui.window.helplines.words import country_name
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.into_view import into_view


class CardList(QWidget):
    """The cards of some services."""

    exhausted = Signal(object)
    """The last of the services, its ``ServiceCard``, did not work either."""

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._reach = reach
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE * 2)
        self._cards: list[QWidget] = []

    def start(self) -> None:
        """Put the focus on the first thing that can be done, and show it."""
        for card in self._cards:
            for button in card.findChildren(QAbstractButton):
                button.setFocus()
                into_view(button)
                return

    def show_services(self, services: tuple[Service, ...]) -> None:
        """Show the cards of these services in place of those before."""
        self.show_cards([ServiceCard(service, self._reach) for service in services])

    def show_beginning(self, services: tuple[Service, ...], beginning: Beginning) -> None:
        """Show these services for a first contact; after one that fails comes the next."""
        cards = [ServiceCard(service, self._reach, beginning) for service in services]
        for card in cards:
            card.failed.connect(self._on_failed)
        self.show_cards([*cards])

    def show_emergency(self, listing: Listing) -> None:
        """Show the emergency numbers in place of what was shown before."""
        self.show_cards([EmergencyCard(listing, self._reach)])

    def show_cards(self, cards: list[QWidget]) -> None:
        """Show these cards in place of those before."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = cards
        for card in cards:
            self._column.addWidget(card)
            # At once and not with the next event, so that it can take the focus.
            card.show()

    @Slot(object)
    def _on_failed(self, card: ServiceCard) -> None:
        following = self._cards[self._cards.index(card) + 1 :]
        if not following:
            self.exhausted.emit(card)
        for one in following[:1]:
            if isinstance(one, ServiceCard):
                card.tell_next(next_words(one.name))
                one.start()


def next_words(name: str) -> str:
    """Return what is said when one service did not work and this one is next."""
    text = QCoreApplication.translate("Helplines", "Then try the next one below: {name}.")
    return text.format(name=name)


class EmergencyCard(Card):
    """The numbers to call when someone is in danger now."""

    def __init__(self, listing: Listing, reach: Reach) -> None:
        super().__init__("circle-alert")
        self.entitle(self.tr("Emergency number"))
        services = listing.near or listing.others
        for service in services:
            for contact in service.contacts:
                notes = (service.who, "" if listing.in_region else _where(service))
                self.column.addWidget(
                    ContactRow(contact, tuple(note for note in notes if note), reach)
                )
        if not services:
            words = Words()
            # The one number that stands in two places: here when the list cannot be read.
            words.setText(
                self.tr("Call the emergency number of your country. In Europe that is 112.")
            )
            self.column.addWidget(words)


def _where(service: Service) -> str:
    """Return where an emergency number works, for those whose country is not known."""
    if service.country is None:
        return QCoreApplication.translate("Helplines", "In most of Europe.")
    countries = service.contacts[0].dialable_from
    return ", ".join(country_name(code) for code in countries)
