"""One module in a list: its title, what one takes along, how far one is, and the way in."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.content.modules import Module
from protech_gui.domain.learning import Reading
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.learning_words import state_words, way_words
from protech_gui.window.parts.beside import Beside
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.leading import Leading
from protech_gui.window.parts.retranslated import Retranslated


class ModuleRow(Retranslated, Leading):
    """Leads to the module, at the step where it was left."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, module: Module, reading: Reading | None, weight: Weight) -> None:
        super().__init__()
        self._module, self._reading = module, reading
        title, goals = Words(), Words(TextSize.SMALL, quiet=True)
        self._state = Words(TextSize.SMALL, quiet=True)
        title.setText(module.title)
        goals.setText(" · ".join(module.goals))
        self._open = Button("arrow-right", weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Beside((title, goals, self._state), self._open))
        self._open.clicked.connect(self._on_open)
        self.lead_to(self._open)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._state.setText(state_words(self._module, self._reading))
        self._open.say(way_words(self._reading), self._module.title)

    @Slot()
    def _on_open(self) -> None:
        self.intent.emit(Go(Spot.MODULE, f"{self._module.id}/"))
