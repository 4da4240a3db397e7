"""A first message by e-mail: what it reveals, its subject and its words, to copy or hand on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.words import Words
from protech_gui.services.helplines import Contact
from protech_gui.theme import SPACE
from protech_gui.window.helplines.leaving import ask_to_leave, leaving_words
from protech_gui.window.helplines.letter import LONGEST_LETTER, LONGEST_SUBJECT, mail_address
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.note import Note
from protech_gui.window.parts.reply import Reply


class MailDraft(QWidget):
    """It lies in memory alone, and goes with the card. It says its words once."""

    used = Signal()
    """The message was copied, or handed to the mail program."""

    def __init__(self, contact: Contact, reach: Reach, openers: tuple[str, ...]) -> None:
        """``openers``: sentences that it may begin with, the first stands there already."""
        super().__init__()
        self._contact = contact
        self._reach = reach
        self._openers = openers
        self._reveals = Words(quiet=True)
        self._subject, self._note = NamedField(), Note(LONGEST_LETTER)
        self._other = Button("message-circle", Weight.QUIET)
        self._copy, self._go = Button("copy"), Button("mail")
        self._answer = Reply()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        for part in (self._reveals, self._subject, self._note, ButtonRow(self._other)):
            column.addWidget(part)
        column.addWidget(ButtonRow(self._copy, self._go))
        column.addWidget(self._answer)
        self._subject.field.setMaxLength(LONGEST_SUBJECT)
        self._note.write(next(iter(openers), ""))
        self._other.setVisible(len(openers) > 1)
        self._other.clicked.connect(self._on_other)
        self._copy.clicked.connect(self._on_copy)
        self._go.clicked.connect(self._on_go)
        self._say()

    def start(self) -> None:
        """Put the focus into the message."""
        self._note.setFocus()

    def _say(self) -> None:
        shown = self._contact.display
        self._reveals.setText(
            self.tr(
                "An e-mail shows your own address to the service. It stays among those that you "
                "sent, where others who use your mail can find it. Nothing is sent from here."
            )
        )
        self._subject.name(self.tr("Subject"))
        self._subject.field.setText(self.tr("A question"))
        self._note.say(
            self.tr("Your message to {0}").format(shown),
            self.tr("Change it as you like. You need not give your name. Describe no pictures."),
        )
        self._other.say(self.tr("Another way to begin"))
        self._copy.say(self.tr("Copy the message"))
        self._go.say(self.tr("Open it in my mail program…"))

    @Slot()
    def _on_other(self) -> None:
        """Put the next opener there; what the person wrote themselves stays above it."""
        text = self._note.text.strip()
        if text in self._openers:
            following = self._openers.index(text) + 1
            self._note.write(self._openers[following % len(self._openers)])
        else:
            self._note.write(f"{text}\n\n{self._openers[0]}".strip())

    @Slot()
    def _on_copy(self) -> None:
        self._reach.copy(self._note.text)
        self._answer.tell(
            self.tr("Copied, without the subject. It leaves the clipboard after a minute.")
        )
        self.used.emit()

    @Slot()
    def _on_go(self) -> None:
        if self._letter is None:
            self._answer.tell(
                self.tr(
                    "The message is too long to be handed on. Make it shorter, or copy it and "
                    "put it into your mail program yourself."
                )
            )
        else:
            ask_to_leave(leaving_words(self._contact), self.window(), self._on_leave)

    @Slot()
    def _on_leave(self) -> None:
        letter = self._letter
        if letter is not None and self._reach.write_to(letter):
            self._answer.tell("")
            self.used.emit()
        else:
            self._answer.tell(
                self.tr("No mail program opened. You can copy the message and the address.")
            )

    @property
    def _letter(self) -> str | None:
        """The message as it is handed on; None when it is too long for that."""
        subject, text = self._subject.field.text(), self._note.text
        return mail_address(self._contact.value, subject, text)
