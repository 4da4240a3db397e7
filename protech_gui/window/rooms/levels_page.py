"""The page on levels: what they do, why a cover can be wrong, and what a person can do then."""

from typing import override

from PySide6.QtCore import Qt, Slot

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.window.house.text_page import TextPage
from protech_gui.window.intents import Go, Spot
from protech_gui.window.parts.button import Button


class LevelsPage(TextPage):
    """A text to read, and the way to where a level is chosen."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts, PageId.LEVELS)
        self._settings = Button("settings")
        self.card.column.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignLeft)
        self._settings.clicked.connect(self._on_settings)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._settings.say(self.tr("Go to &Settings"))

    @Slot()
    def _on_settings(self) -> None:
        self.intent.emit(Go(Spot.SETTINGS))
