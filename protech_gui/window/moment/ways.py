"""The ways a person can turn to in a hard moment, as buttons in a fitting order."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from protech_gui.domain.urges import Way
from protech_gui.theme import SPACE
from protech_gui.window.models.moment_words import way_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.leading import Leading

SIGNS = {
    Way.RIDE: "waves",
    Way.PLAN: "list",
    Way.TALK: "message-circle",
    Way.LEAVE: "footprints",
    Way.CHILD: "life-buoy",
}


class Ways(Leading):
    """One button below the other, all equally wide; the first is what is suggested."""

    chosen = Signal(object)
    """The ``Way`` that the person takes."""

    def __init__(self, *order: Way) -> None:
        super().__init__()
        self._order = order
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self._buttons = [
            Button(SIGNS[way], Weight.PLAIN if place else Weight.MAIN)
            for place, way in enumerate(order)
        ]
        for place, button in enumerate(self._buttons):
            self._group.addButton(button, place)
            # One below the other, words are found faster where they begin in one line.
            button.setStyleSheet("text-align: left;")
            column.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        self.lead_to(self._buttons[0])

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        for way, button in zip(self._order, self._buttons, strict=True):
            button.say(way_words(way))

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._order[place])
