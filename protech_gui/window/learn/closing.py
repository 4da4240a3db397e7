"""What stands beneath the last step: the card on paper, people to talk to, and the sources."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.content.modules import Module
from protech_gui.content.sources import Source
from protech_gui.domain.modules import STIRRING
from protech_gui.parts.words import Words
from protech_gui.platform.paper import Paper, Printed, Sheet
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.intents import Go, Spot
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated


class Closing(Retranslated, Leading):
    """Hands the card to a printer under a neutral title; leads to Help, and to the crisis page."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._paper = paper
        self._lines: tuple[str, ...] = ()
        self._printed: Printed | None = None
        self._reviewed = False
        self._print, self._talk, self._crisis = (
            Button("printer"),
            Button("message-circle"),
            Button("life-buoy"),
        )
        self._said = Banner("printer")
        self._cited = Words(TextSize.SMALL)
        self._sources = Disclosure(self._cited)
        self._review = Words(TextSize.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(ButtonRow(self._print, self._talk, self._crisis))
        for part in (self._said, self._sources, self._review):
            column.addWidget(part)
        self._print.clicked.connect(self._on_print)
        self._talk.clicked.connect(self._on_talk)
        self._crisis.clicked.connect(self._on_crisis)
        self.retranslate()

    def show_end(self, module: Module, sources: tuple[Source, ...]) -> None:
        """Show the end of this module."""
        self._lines, self._printed = module.card, None
        self._crisis.setVisible(module.id in STIRRING)
        self._cited.setText("\n\n".join(source.citation for source in sources))
        self._sources.setVisible(bool(sources))
        self._sources.fold()
        self._reviewed = module.reviewed != "not yet"
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._print.say(self.tr("Print this card…"))
        self._talk.say(self.tr("Talk to someone"))
        self._crisis.say(self.tr("I need help now"))
        self._sources.say(self.tr("What this draws on"), self.tr("Hide the sources"))
        self._review.say(
            "" if self._reviewed else self.tr("No professional has reviewed this text yet.")
        )
        self._said.say(self._printed_words())

    def _printed_words(self) -> str:
        match self._printed:
            case Printed.SENT:
                return self.tr("The card is on its way to the printer. Please fetch it soon.")
            case Printed.NO_PRINTER:
                return self.tr("No printer was found. You can copy the card by hand.")
            case Printed.FAILED:
                return self.tr("The printer did not take the card. Please try again.")
            case _:
                return ""

    @Slot()
    def _on_print(self) -> None:
        # Neither the sheet's head nor the list of print jobs says what this is.
        lines = tuple(f"–  {line}" for line in self._lines)
        self._paper.hand_over(Sheet(self.tr("Notes"), lines), self, self._on_printed)

    def _on_printed(self, printed: Printed) -> None:
        self._printed = printed
        self.retranslate()

    @Slot()
    def _on_talk(self) -> None:
        self.intent.emit(Go(Spot.HELP))

    @Slot()
    def _on_crisis(self) -> None:
        self.intent.emit(Go(Spot.CRISIS))
