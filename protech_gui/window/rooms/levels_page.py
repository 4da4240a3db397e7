"""The page on levels: what they do, why a cover can be wrong, and what a person can do then."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.prose import Prose


class LevelsPage(Page):
    """A text to read, and the way to where a level is chosen."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._language = ""
        self._body, self._settings = Prose(), Button("settings")
        card = Card()
        card.column.addWidget(self._body)
        card.column.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(card)
        self.column.addStretch()
        self.limit_width()
        self._settings.clicked.connect(self._on_settings)

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices.language != self._language:
            self._language = situation.choices.language
            self.retranslate()

    @override
    def start(self) -> None:
        self._body.setFocus()

    @override
    def retranslate(self) -> None:
        if not self._language:
            return
        page = self._texts.page(PageId.LEVELS, self._language)
        self.title.setText(page.title or self.tr("What the levels do"))
        lost = self.tr("This text cannot be read. Install Protech again to read it.")
        self._body.say(lost if page.lost else page.body, self.title.text())
        self._settings.say(self.tr("Go to &Settings"))

    @Slot()
    def _on_settings(self) -> None:
        self.intent.emit(Go(Spot.SETTINGS))
