"""Whom a first contact is about: the person, someone else, somebody under 18, who was harmed."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.reply import Reply

OPENERS = {
    Purpose.SELF_CONCERN: PageId.CONTACT_OPENERS,
    Purpose.OTHER_CONCERN: PageId.CONTACT_OPENERS_OTHER,
    Purpose.UNDER_18: PageId.CONTACT_OPENERS_YOUNG,
    Purpose.SURVIVOR: PageId.CONTACT_OPENERS_HARMED,
}
"""For each choice its page of sentences to begin with, in the order they stand."""


class Whom(QWidget):
    """A switch above the services; nothing of it is kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label, self._hint = Words(TextSize.SMALL, quiet=True), Reply()
        self._chips = Chips(*OPENERS)
        self._chips.choose(Purpose.SELF_CONCERN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (self._label, self._chips, self._hint):
            column.addWidget(part)
        self._chips.changed.connect(self._on_changed)

    @property
    def purpose(self) -> Purpose:
        """What services are wanted."""
        return Purpose(self._chips.chosen[0])

    def choose(self, purpose: Purpose) -> None:
        """Have this chosen, as if the person had."""
        self._chips.choose(purpose)
        self.changed.emit()

    def say(self, *, missing: str) -> None:
        """Say everything in the language spoken now.

        ``missing``: the country for which no such service is known, empty where there is one.
        """
        label = self.tr("Whom is it about?")
        self._label.setText(label)
        self._chips.say(
            label,
            {
                Purpose.SELF_CONCERN: self.tr("Me"),
                Purpose.OTHER_CONCERN: self.tr("I worry about someone else"),
                Purpose.UNDER_18: self.tr("I am under 18"),
                Purpose.SURVIVOR: self.tr("I was harmed"),
            },
        )
        self._hint.tell(" ".join(filter(None, (_hint(self.purpose), _missing(missing)))))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _hint(purpose: Purpose) -> str:
    hints = {
        Purpose.OTHER_CONCERN: QCoreApplication.translate(
            "Helplines",
            "Some of these services help people who worry about themselves as well. Say at the "
            "beginning that it is about someone else.",
        ),
        Purpose.UNDER_18: QCoreApplication.translate(
            "Helplines",
            "These services are there for young people, whatever it is about. Protech itself is "
            "made for adults.",
        ),
        Purpose.SURVIVOR: QCoreApplication.translate(
            "Helplines", "These services are there for people who were harmed, also long ago."
        ),
    }
    return hints.get(purpose, "")


def _missing(country: str) -> str:
    if not country:
        return ""
    text = QCoreApplication.translate(
        "Helplines", "We know of none in this country: {country}. Here are some elsewhere."
    )
    return text.format(country=country)
