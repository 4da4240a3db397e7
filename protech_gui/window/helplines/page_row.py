"""The page of a service, opened in the private window or in the person's own browser."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import Slot

from engine.contract import OpenContact
from engine.terms import ContactState
from protech_gui.content.directory import ChannelKind
from protech_gui.services.helplines import Card, Contact
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.leaving import ask_to_leave, leaving_words
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow

_NOT_PAGES = (ChannelKind.PHONE, ChannelKind.EMAIL)


@dataclass(frozen=True)
class Caller:
    """Of whom a page is: the service's name, and its numbers and addresses, numbers first."""

    name: str
    ways: tuple[str, ...]


def caller(service: Card) -> Caller:
    """Return what the private window is told of a service."""
    found = sorted(
        (contact for contact in service.contacts if contact.kind in _NOT_PAGES),
        key=lambda contact: _NOT_PAGES.index(contact.kind),
    )
    return Caller(service.name, tuple(contact.display for contact in found))


class PageRow(ContactRow):
    """Asks before the page is opened, and says what came of it."""

    def __init__(
        self, contact: Contact, notes: tuple[str, ...], reach: Reach, whose: Caller
    ) -> None:
        """``whose`` tells of the service that the page belongs to."""
        super().__init__(contact, notes, reach)
        self._whose = whose
        self._waiting = False
        browser = Button("external-link")
        browser.say(self.tr("Open in my own &browser"))
        browser.clicked.connect(self._on_browser)
        self._instead = ButtonRow(browser)
        self._instead.hide()
        self._column.addWidget(self._instead)

    @Slot()
    @override
    def _on_go(self) -> None:
        words = leaving_words(self._contact)
        ask_to_leave(words, self.window(), self._on_private, self._on_browser)

    @Slot()
    def _on_private(self) -> None:
        if not self._waiting:
            self._waiting = True
            self._reach.door.told.connect(self._on_told)
        self._tell(self.tr("The private window opens."))
        wish = OpenContact(self._whose.name, self._contact.value, self._whose.ways)
        self._reach.door.open(wish)

    @Slot(object)
    def _on_told(self, state: ContactState) -> None:
        match state:
            case ContactState.OPEN:
                self._tell("")
                self.used.emit()
            case ContactState.CLOSED:
                self._tell("")
            case ContactState.OUTDATED:
                self._say_instead(
                    self.tr(
                        "The private window had no security patches for a long time. So it does "
                        "not open. Your own browser can open the page. It keeps the visit in its "
                        "history."
                    )
                )
            case ContactState.LOST:
                self._say_instead(
                    self.tr(
                        "The private window ended by itself. Nothing of it stays on this "
                        "computer. You can open it again. Your own browser can open the page "
                        "too. It keeps the visit in its history."
                    )
                )
            case _:
                self._say_instead(
                    self.tr(
                        "The private window cannot open on this computer. Your own browser can "
                        "open the page. It keeps the visit in its history."
                    )
                )
        if state is not ContactState.OPEN:
            self._waiting = False
            self._reach.door.told.disconnect(self._on_told)

    @Slot()
    def _on_browser(self) -> None:
        if self._reach.open_page(self._contact.value):
            self._tell("")
            self.used.emit()
        else:
            self._tell(
                self.tr("No other program opened it. You can copy the address and open it there.")
            )

    def _say_instead(self, text: str) -> None:
        """Say why there is no private window, with the browser as the other way."""
        self._tell(text)
        self._instead.show()

    @override
    def _tell(self, text: str) -> None:
        self._instead.hide()
        super()._tell(text)
