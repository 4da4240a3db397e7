"""One way to a service: the number or address as printed, and what can be done with it."""

from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from protech_gui.content.directory import ChannelKind
from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.services.helplines import Contact
from protech_gui.theme import SPACE, Ink, TextSize
from protech_gui.window.helplines.qr import QrCode
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.icon import Sign
from protech_gui.window.parts.into_view import into_view

_SIGNS = {
    ChannelKind.PHONE: "phone",
    ChannelKind.CHAT: "message-circle",
    ChannelKind.FORM: "notebook-pen",
    ChannelKind.EMAIL: "mail",
    ChannelKind.WEB: "globe",
}


class ContactRow(QWidget):
    """Says its words once: it is made anew for another language."""

    used = Signal()
    """The number or address was copied, its code shown, its page or a message begun."""

    def __init__(self, contact: Contact, notes: tuple[str, ...], reach: Reach) -> None:
        """``notes`` stand beneath the number or address: cost, hours, whom it reaches."""
        super().__init__()
        self._contact = contact
        self._reach = reach
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        self._build(notes)

    def _build(self, notes: tuple[str, ...]) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3 // 2)
        head.addWidget(Sign(_SIGNS[self._contact.kind], Ink.ACTION))
        # A number is to be read off and typed; an address can be long, and is opened or copied.
        is_number = self._contact.kind is ChannelKind.PHONE
        printed = Words(TextSize.TITLE if is_number else TextSize.BODY)
        printed.setText(self._contact.display)
        printed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(printed, 1)
        self._column.addLayout(head)
        for note in notes:
            words = Words(TextSize.SMALL, quiet=True)
            words.setText(note)
            self._column.addWidget(words)
        self._copy = Button("copy")
        self._copy.clicked.connect(self._on_copy)
        self._go = Button()
        self._go.clicked.connect(self._on_go)
        self._say_buttons()
        self._column.addWidget(ButtonRow(*self._buttons_in_order()))
        self._said = Words(TextSize.SMALL)
        self._said.hide()
        self._column.addWidget(self._said)

    def _buttons_in_order(self) -> tuple[Button, Button]:
        # A page is opened more often than its address is copied, a number copied or scanned.
        if self._contact.kind is ChannelKind.PHONE:
            return self._copy, self._go
        return self._go, self._copy

    def _say_buttons(self) -> None:
        shown = self._contact.display
        match self._contact.kind:
            case ChannelKind.PHONE:
                self._copy.say(self.tr("Copy number"))
                self._copy.setAccessibleName(self.tr("Copy the number {0}").format(shown))
                self._go.turn("qr-code")
                self._go.say(self.tr("Show QR code"))
                self._go.setAccessibleName(self.tr("Show a QR code for {0}").format(shown))
            case ChannelKind.EMAIL:
                self._copy.say(self.tr("Copy address"))
                self._copy.setAccessibleName(self.tr("Copy the address {0}").format(shown))
                self._go.turn("mail")
                self._go.say(self.tr("Write an e-mail…"))
                self._go.setAccessibleName(self.tr("Write an e-mail to {0}…").format(shown))
            case _:
                self._copy.say(self.tr("Copy address"))
                self._copy.setAccessibleName(self.tr("Copy the address {0}").format(shown))
                self._go.turn("external-link")
                self._go.say(self.tr("Open the page…"))
                self._go.setAccessibleName(self.tr("Open the page {0}…").format(shown))

    @Slot()
    def _on_copy(self) -> None:
        phone = self._contact.kind is ChannelKind.PHONE
        self._reach.copy(self._contact.display if phone else self._contact.value)
        self._tell(self.tr("Copied. It leaves the clipboard after a minute."))
        self.used.emit()

    @Slot()
    def _on_go(self) -> None:
        """Show the code of a number, or hide it; a page or a message has its own row."""
        showing = self._code.isHidden()
        self._code.setVisible(showing)
        self._go.say(self.tr("Hide QR code") if showing else self.tr("Show QR code"))
        text = self.tr("Hide the QR code for {0}") if showing else self.tr("Show a QR code for {0}")
        self._go.setAccessibleName(text.format(self._contact.display))
        if showing:
            self.used.emit()
            # Its place is known once every layout around has made room for it.
            QTimer.singleShot(0, self._code, lambda: into_view(self._code))

    @cached_property
    def _code(self) -> QWidget:
        """The code and what to do with it; made when it is first wanted."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, SPACE, 0, 0)
        code = QrCode(self._contact.value)
        code.setAccessibleName(self.tr("QR code for calling {0}").format(self._contact.display))
        column.addWidget(code, 0, Qt.AlignmentFlag.AlignLeft)
        hint = Words(TextSize.SMALL, quiet=True)
        hint.setText(
            self.tr("Point your phone’s camera at it. The phone shows the number; you call.")
        )
        column.addWidget(hint)
        made.hide()
        self._column.addWidget(made)
        return made

    def _tell(self, text: str) -> None:
        self._said.say(text)
        announce(self, text)
