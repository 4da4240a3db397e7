"""What stands in a room when no journal is kept: what works without one, and how to get one."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class JournalOffer(Retranslated, Card):
    """Offers a journal; hides itself where one is kept or none can be."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, *, learning: bool = False) -> None:
        """``learning``: it stands where modules are read and answered."""
        super().__init__("notebook-pen")
        self._learning = learning
        self._offers_new, self._is_older = True, False
        self._words, self._button = Words(), Button(weight=Weight.MAIN)
        self.column.addWidget(self._words)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._on_clicked)
        self.lead_to(self._button)
        self.retranslate()

    def know(self, situation: Situation) -> None:
        """Offer a new journal, or to agree to one where only the consent is missing."""
        self._offers_new = situation.contents is None
        self._is_older = situation.diary is not Diary.NONE
        self.retranslate()
        self.setVisible((situation.notebook if self._learning else situation.diary) is Diary.NONE)

    @override
    def retranslate(self) -> None:
        if self._is_older:
            self._say_newer_text()
            return
        self.entitle(self.tr("A journal, if you like"))
        if self._offers_new:
            self._words.setText(
                self.tr(
                    "You keep no journal now. Protection, a moment for yourself and help work "
                    "without one. A journal keeps your answers, so that you can look back at "
                    "them. It stays on this computer, and your passphrase opens it."
                )
            )
            self._button.say(self.tr("Create a journal"))
        else:
            self._words.setText(
                self.tr(
                    "Your journal is open, and nothing new is written into it, because you have "
                    "not agreed to that. You can agree in the settings."
                )
            )
            self._button.say(self.tr("Go to Settings"))

    def _say_newer_text(self) -> None:
        """Say what the text of the consent names since the person agreed to it."""
        self.entitle(self.tr("The journal’s text says more now"))
        self._words.setText(
            self.tr(
                "It also names your answers to exercises, your notes beside modules, how far you "
                "read, and questions for a talk. None of this is kept until you agree to it. "
                "Everything else goes on as before."
            )
        )
        self._button.say(self.tr("Read the text"))

    @Slot()
    def _on_clicked(self) -> None:
        asks = self._offers_new or self._is_older
        self.intent.emit(Go(Spot.DIARY if asks else Spot.SETTINGS))
