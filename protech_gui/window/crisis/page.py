"""The page *I need help now*: the doors, and behind each what helps now."""

from typing import override

from PySide6.QtCore import Qt, Slot

from engine.terms import Choices
from protech_gui.content.prose import PageId
from protech_gui.window.crisis.door_view import DoorView
from protech_gui.window.crisis.doors import DOORS, Door, door_words
from protech_gui.window.crisis.doors_view import DoorsView
from protech_gui.window.helplines.guide import Guide, spoken_choices
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.page import Page


class CrisisPage(Page):
    """Needs no vault, no keeper and nothing of the session; works before any of them is there."""

    def __init__(self, guide: Guide, reach: Reach) -> None:
        super().__init__()
        self._guide = guide
        # Nothing is said before it is known in which language and for which country.
        self._choices: Choices | None = None
        self._door: Door | None = None
        self._back = Button("arrow-left", Weight.QUIET)
        self._back.clicked.connect(self._on_back)
        self._doors, self._behind = DoorsView(guide, reach), DoorView(guide, reach)
        for view in (self._doors, self._behind):
            view.chosen.connect(self._on_door)
        self.column.insertWidget(0, self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._doors)
        self.column.addWidget(self._behind)
        self.column.addStretch()
        self.limit_width()
        self.turn_to("")

    @override
    def turn_to(self, part: str) -> None:
        """Show the door of this name; none of that name: all three."""
        self._door = next((door for door in DOORS if door.part == part), None)
        self._doors.setVisible(self._door is None)
        for shown in (self._back, self._behind):
            shown.setVisible(self._door is not None)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices != self._choices:
            self._choices = situation.choices
            self.retranslate()

    @override
    def start(self) -> None:
        """Begin at the first door, or at the top behind one."""
        if self._choices is None:
            self._choices = spoken_choices()
            self.retranslate()
        if self._door is None:
            self._doors.start()
        else:
            self._back.setFocus()

    @override
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        choices = self._choices
        if choices is None:
            return
        if self._door is None:
            page = self._guide.page(PageId.CRISIS, choices)
            self.title.setText(page.title or self.tr("I need help now"))
            self._doors.speak(choices)
        else:
            self.title.setText(door_words(self._door))
            self._back.say(self.tr("All three doors"))
            self._behind.show_door(self._door, choices)

    @Slot(object)
    def _on_door(self, door: Door) -> None:
        self.turn_to(door.part)
        self.start()

    @Slot()
    def _on_back(self) -> None:
        self.turn_to("")
        self.start()
