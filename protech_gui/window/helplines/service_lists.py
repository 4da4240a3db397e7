"""The services of a first contact: those that fit, all others, and at the end crisis lines."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.services.helplines import Listing
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.helplines.beginning import Beginning
from protech_gui.window.helplines.card_list import CardList, next_words
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_card import ServiceCard


class ServiceLists(QWidget):
    """Leads from a service that did not work to the next one; nothing of it is recorded."""

    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._listing: Listing | None = None
        self._crisis: Listing | None = None
        self._beginning: Beginning | None = None
        self._near, self._others, self._lines = CardList(reach), CardList(reach), CardList(reach)
        self._more = Disclosure(self._others)
        self._crisis_title = Words(TextSize.TITLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self._near, self._more, self._crisis_title, self._lines):
            column.addWidget(part)
        self._more.opened.connect(self._on_more)
        self._near.exhausted.connect(self._on_near_exhausted)
        self._others.exhausted.connect(self._on_all_exhausted)
        self._crisis_title.hide()

    def start(self) -> None:
        """Put the focus on the first service that fits."""
        self._near.start()

    def show_listing(self, listing: Listing, crisis: Listing, beginning: Beginning) -> None:
        """Show these services; ``crisis`` are the lines that come when none of them worked."""
        self._listing, self._crisis, self._beginning = listing, crisis, beginning
        self._near.show_beginning(listing.near, beginning)
        count = len(listing.others)
        self._more.setVisible(bool(count))
        self._more.say(
            self.tr("Show %n more service(s)", "", count), self.tr("Show fewer services")
        )
        self._crisis_title.hide()
        self._lines.show_services(())
        if not count:
            self._more.fold()
        elif self._more.is_open:
            self._on_more()

    @Slot()
    def show_crisis(self) -> None:
        """Show the crisis lines below all services, and put the focus there."""
        self._crisis_title.say(self.tr("Crisis lines"))
        if self._crisis is not None:
            self._lines.show_services(self._crisis.near or self._crisis.others)
        self._lines.start()

    @Slot()
    def _on_more(self) -> None:
        if self._listing is not None and self._beginning is not None:
            self._others.show_beginning(self._listing.others, self._beginning)

    @Slot(object)
    def _on_near_exhausted(self, card: ServiceCard) -> None:
        if self._listing is None or not self._listing.others:
            self._on_all_exhausted(card)
            return
        self._more.unfold()
        card.tell_next(next_words(self._listing.others[0].name))
        self._others.start()

    @Slot(object)
    def _on_all_exhausted(self, card: ServiceCard) -> None:
        card.tell_next(self.tr("That was the last one that we know. The crisis lines stand below."))
        self.show_crisis()
