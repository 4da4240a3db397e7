"""An e-mail address of a service, and a first message to it that is written here."""

from functools import cached_property
from typing import override

from PySide6.QtCore import Slot

from protech_gui.services.helplines import Contact
from protech_gui.window.helplines.contact_row import ContactRow
from protech_gui.window.helplines.mail_draft import MailDraft
from protech_gui.window.helplines.reach import Reach


class MailRow(ContactRow):
    """Shows the message when it is first wanted; nothing is sent from here."""

    def __init__(
        self, contact: Contact, notes: tuple[str, ...], reach: Reach, openers: tuple[str, ...]
    ) -> None:
        """``openers``: sentences that the message may begin with."""
        super().__init__(contact, notes, reach)
        self._openers = openers

    @Slot()
    @override
    def _on_go(self) -> None:
        showing = self._draft.isHidden()
        self._draft.setVisible(showing)
        shown = self._contact.display
        self._go.say(self.tr("Hide the e-mail") if showing else self.tr("Write an e-mail"))
        text = self.tr("Hide the e-mail to {0}") if showing else self.tr("Write an e-mail to {0}")
        self._go.setAccessibleName(text.format(shown))
        if showing:
            self._draft.start()

    @cached_property
    def _draft(self) -> MailDraft:
        made = MailDraft(self._contact, self._reach, self._openers)
        made.used.connect(self.used)
        made.hide()
        self._column.addWidget(made)
        return made
