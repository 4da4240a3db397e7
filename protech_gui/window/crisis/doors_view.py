"""The page before the doors: a word, the three doors, and the emergency number."""

from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.terms import Choices
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.theme import SPACE
from protech_gui.window.crisis.door_button import DoorButton
from protech_gui.window.crisis.doors import DOORS
from protech_gui.window.crisis.steadying import offer_words
from protech_gui.window.helplines.card_list import CardList
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.prose import Prose


class DoorsView(QWidget):
    """Three doors of one size; ``chosen`` carries the ``Door`` that was opened."""

    chosen = Signal(object)
    steadying = Signal()
    """The person wants pictures and sound first."""

    def __init__(self, guide: Guide, reach: Reach) -> None:
        super().__init__()
        self._guide = guide
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        self._prose = Prose()
        column.addWidget(self._prose)
        self._doors = [DoorButton(door) for door in DOORS]
        doors = QVBoxLayout()
        doors.setSpacing(SPACE)
        for button in self._doors:
            button.clicked.connect(self._on_door)
            doors.addWidget(button)
        column.addLayout(doors)
        self._steady = Button("wind")
        self._steady.clicked.connect(self.steadying)
        column.addWidget(ButtonRow(self._steady))
        self._emergency = CardList(reach)
        column.addWidget(self._emergency)

    def start(self) -> None:
        """Begin at the first door."""
        self._doors[0].setFocus()

    def speak(self, choices: Choices) -> None:
        """Say everything for these choices."""
        page = self._guide.page(PageId.CRISIS, choices)
        self._prose.say(page.body, page.title)
        for button in self._doors:
            button.retranslate()
        self._make_equal()
        self._steady.say(*offer_words())
        listing = self._guide.listing(Purpose.EMERGENCY, choices)
        self._emergency.show_emergency(listing)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_equal()

    def _make_equal(self) -> None:
        """Give each door the height of the one that needs most."""
        height = max(button.heightForWidth(self.width()) for button in self._doors)
        for button in self._doors:
            button.setFixedHeight(height)

    @Slot()
    def _on_door(self) -> None:
        button = self.sender()
        if isinstance(button, DoorButton):
            self.chosen.emit(button.door)
