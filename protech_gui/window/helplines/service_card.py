"""The card of one service: who answers, within which limits, at what cost, and how to get there."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton

from protech_gui.content.directory import ChannelKind, Purpose
from protech_gui.parts.words import Words
from protech_gui.services.helplines import Card as Service
from protech_gui.services.helplines import Contact
from protech_gui.theme import TextSize
from protech_gui.window.helplines.afterwards import Afterwards
from protech_gui.window.helplines.beginning import Beginning
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.mail_row import MailRow
from protech_gui.window.helplines.page_row import PageRow, caller
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.words import (
    abroad_words,
    cost_words,
    hours_words,
    origin_words,
)
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.into_view import into_view


class ServiceCard(Card):
    """One service. It says its words once, and is made anew for another language."""

    failed = Signal(object)
    """A way was used and did not work, the card itself: the next service is wanted."""

    def __init__(self, service: Service, reach: Reach, beginning: Beginning | None = None) -> None:
        """``beginning``: of a first contact, before which a person reads the limits.

        Without one, as in a crisis, the ways come first and nothing is asked afterwards.
        """
        super().__init__()
        self.name = service.name
        self._reach = reach
        self._beginning = beginning
        self._after = Afterwards(service.name)
        self._after.failed.connect(self._on_failed)
        self.entitle(service.name)
        if beginning is None:
            self._add(origin_words(service), TextSize.SMALL, quiet=True)
            self._add(service.who)
            self._add_ways(service, service.contacts)
            self._add_limits(service)
            self._add_traces(service)
        else:
            self._add(service.who)
            self._add_limits(service)
            self._add(origin_words(service), TextSize.SMALL, quiet=True)
            self._add_ways(service, beginning.in_order(service.contacts))
            self._add_traces(service)
        self.column.addWidget(self._after)

    def start(self) -> None:
        """Put the focus on the first thing that can be done, and show it."""
        for button in self.findChildren(QAbstractButton):
            button.setFocus(Qt.FocusReason.TabFocusReason)
            into_view(self)
            into_view(button)
            return

    def tell_next(self, text: str) -> None:
        """Say what comes after this service."""
        self._after.tell(text)

    def _add_ways(self, service: Service, contacts: tuple[Contact, ...]) -> None:
        openers = self._beginning.openers if self._beginning else ()
        for contact in contacts:
            notes = contact_notes(service, contact)
            if contact.kind is ChannelKind.EMAIL:
                row: ContactRow = MailRow(contact, notes, self._reach, openers)
            elif contact.kind is ChannelKind.PHONE:
                row = ContactRow(contact, notes, self._reach)
            else:
                row = PageRow(contact, notes, self._reach, caller(service))
            if self._beginning is not None:
                row.used.connect(self._after.ask)
            self.column.addWidget(row)

    def _add_limits(self, service: Service) -> None:
        self._add(self.tr("How far confidentiality goes"), TextSize.SMALL, quiet=True)
        self._add(
            service.limits
            or self.tr(
                "We do not know this service’s limits of confidentiality. Ask at the beginning, "
                "before you say who you are."
            )
        )

    def _add_traces(self, service: Service) -> None:
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

    @Slot()
    def _on_failed(self) -> None:
        self.failed.emit(self)


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
