"""The page before the doors: a word, the three doors, and the emergency number."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from engine.contract import Choices
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.theme import SPACE
from protech_gui.window.crisis.doors import DOORS, Door, door_words
from protech_gui.window.helplines.card_list import CardList
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.prose import Prose


class DoorsView(QWidget):
    """Three doors of one size; ``chosen`` carries the ``Door`` that was opened."""

    chosen = Signal(object)

    def __init__(self, guide: Guide, reach: Reach) -> None:
        super().__init__()
        self._guide = guide
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        self._prose = Prose()
        column.addWidget(self._prose)
        self._doors: dict[Button, Door] = {}
        doors = QVBoxLayout()
        doors.setSpacing(SPACE)
        for door in DOORS:
            button = Button(door.sign)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(button.fontMetrics().height() * 3)
            button.clicked.connect(self._on_door)
            self._doors[button] = door
            doors.addWidget(button)
        column.addLayout(doors)
        self._emergency = CardList(reach)
        column.addWidget(self._emergency)

    def start(self) -> None:
        """Begin at the first door."""
        next(iter(self._doors)).setFocus()

    def speak(self, choices: Choices) -> None:
        """Say everything for these choices."""
        page = self._guide.page(PageId.CRISIS, choices)
        self._prose.say(page.body, page.title)
        for button, door in self._doors.items():
            button.say(door_words(door))
        listing = self._guide.listing(Purpose.EMERGENCY, choices)
        self._emergency.show_emergency(listing)

    @Slot()
    def _on_door(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.chosen.emit(self._doors[button])
