"""The page after the recovery code has opened the journal: a new passphrase."""

from typing import override

from PySide6.QtCore import Slot

from protech_gui.parts.words import Words
from protech_gui.window.diary.new_passphrase import NewPassphrase
from protech_gui.window.intents import ChangePassphrase
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Unfit, Working
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page


class PassphrasePage(Page):
    """Has a new passphrase chosen; the forgotten one opens nothing any more."""

    def __init__(self) -> None:
        super().__init__()
        self._why = Words()
        self._form = NewPassphrase()
        card = Card()
        card.column.addWidget(self._form)
        self.column.addWidget(self._why)
        self.column.addWidget(card)
        self.column.addStretch()
        self.limit_width()
        self._form.chosen.connect(self._on_chosen)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        match situation.vault:
            case Working():
                self._form.set_busy(True)
            case Unfit(fault):
                self._form.refuse(fault)

    @override
    def start(self) -> None:
        self._form.start()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("Choose a new passphrase"))
        self._why.setText(
            self.tr(
                "Your recovery code opened your journal. From now on this new passphrase opens "
                "it, and the one before no longer does. Your recovery code stays the same."
            )
        )
        self._form.say(self.tr("&Use this passphrase"))

    @Slot(object)
    def _on_chosen(self, passphrase: str) -> None:
        self.intent.emit(ChangePassphrase(passphrase))
