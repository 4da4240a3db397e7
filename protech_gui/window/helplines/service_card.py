"""The card of one service: who answers, at what cost, within which limits, and how to get there."""

from PySide6.QtCore import QLocale

from protech_gui.content.directory import ChannelKind, Purpose
from protech_gui.services.helplines import Card as Service
from protech_gui.services.helplines import Contact
from protech_gui.theme import TextSize
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.words import (
    abroad_words,
    cost_words,
    hours_words,
    origin_words,
)
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.words import Words


class ServiceCard(Card):
    """One service. It says its words once, and is made anew for another language."""

    def __init__(self, service: Service, reach: Reach) -> None:
        super().__init__()
        self.entitle(service.name)
        self._add(origin_words(service), TextSize.SMALL, quiet=True)
        self._add(service.who)
        for contact in service.contacts:
            self.column.addWidget(ContactRow(contact, contact_notes(service, contact), reach))
        self._add(self.tr("How far confidentiality goes"), TextSize.SMALL, quiet=True)
        self._add(
            service.limits
            or self.tr(
                "We do not know this service’s limits of confidentiality. Ask at the beginning, "
                "before you say who you are."
            )
        )
        if any(contact.kind is ChannelKind.PHONE for contact in service.contacts):
            self._add(
                self.tr("Calls stay in your call list and may show on a bill."),
                TextSize.SMALL,
                quiet=True,
            )

    def _add(self, text: str, size: TextSize = TextSize.BODY, *, quiet: bool = False) -> None:
        if text:
            words = Words(size, quiet=quiet)
            words.setText(text)
            self.column.addWidget(words)


def contact_notes(service: Service, contact: Contact) -> tuple[str, ...]:
    """Return what is known of one way: cost and from where it works, and hours with their date."""
    notes = []
    if contact.kind is ChannelKind.PHONE:
        # In a crisis nobody shall be held up by a cost that is not known.
        crisis = service.purpose is Purpose.CRISIS and contact.free is None
        about = ("" if crisis else cost_words(contact), abroad_words(contact))
        notes.append(" ".join(words for words in about if words))
    if contact.hours is not None:
        notes.append(hours_words(contact.hours, QLocale()))
    return tuple(note for note in notes if note)
