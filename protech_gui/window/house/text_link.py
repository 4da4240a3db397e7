"""The way to a text about the program, from wherever it is asked for."""

from typing import override

from PySide6.QtCore import QCoreApplication, Signal, Slot

from protech_gui.content.prose import PageId
from protech_gui.window.intents import Go, Spot
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.retranslated import Retranslated


def link_words(id: PageId) -> str:
    """Return what a text about the program is called; none of it names the topic."""
    if id is PageId.ABOUT:
        return QCoreApplication.translate("TextLink", "Purpose and limits")
    if id is PageId.LEVELS:
        return QCoreApplication.translate("TextLink", "What the levels do")
    return QCoreApplication.translate("TextLink", "Privacy notice")


class TextLink(Retranslated, Button):
    """A quiet button that leads to one text, also while locked and during the first steps."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, id: PageId) -> None:
        super().__init__("book-open", Weight.QUIET)
        self._id = id
        self.clicked.connect(self._on_clicked)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.say(link_words(self._id))

    @Slot()
    def _on_clicked(self) -> None:
        self.intent.emit(Go(Spot.TEXT, self._id.value))
